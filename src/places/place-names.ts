import type { Language } from "../model/index.js";
import { defaultPlaces } from "./default-places.js";
import type { Places } from "./registry.js";

/** One written form of a name, with every locality that bears it. */
export interface PlaceName {
  /** As written, NFC. */
  form: string;
  language: Language | "any";
  ids: string[];
  /** Also a common word, a person's name or a one-letter short form: it needs a level word, a capital letter or context. */
  weak?: boolean;
}

/** Words of the language that are also names of places: agents, old streets, coastal defence, inside a river. */
const commonWords = new Set(["đại lý", "dai ly", "bách sắc", "bach sac", "an ninh", "老街", "海防", "河内", "大新", "和平", "太平", "港口", "城中", "江南", "新兴", "资源", "东西", "南北", "中越", "中老", "中缅", "金城", "清水", "水口", "义顺", "新安", "新清", "通海", "文山", "古城", "mile", "reading", "mang", "friendship", "us", "man", "the world", "northern", "van", "hoa", "long", "tam", "vinh", "hue", "pass"]);

const isCommonWord = (form: string): boolean => commonWords.has(form.toLowerCase());

/**
 * Every written form of every name, for a reader that looks for all of them at once; each form once a language.
 * @param rows those of some rows only.
 * @example
 * import { placeNames } from "entrepot";
 * [...placeNames(undefined, ["zh"])].some((name) => name.form === "河口" && name.ids.includes("gbt:532532")); // => true
 */
export function* placeNames(places: Places = defaultPlaces(), languages: readonly Language[] = ["en", "vi", "zh"], rows?: Iterable<number>): Iterable<PlaceName> {
  const found: PlaceName[] = [];
  const byForm = Object.fromEntries(languages.map((language) => [language, new Map<string, PlaceName>()])) as Partial<Record<Language, Map<string, PlaceName>>>;
  for (const { row, form, language, weak } of places.forms(rows)) {
    const names = byForm[language];
    if (names === undefined) continue;
    const id = places.id(row);
    const name = names.get(form);
    if (name === undefined) {
      const made: PlaceName = { form, language, ids: [id] };
      if (weak || isCommonWord(form)) made.weak = true;
      names.set(form, made);
      found.push(made);
      continue;
    }
    if (!name.ids.includes(id)) name.ids.push(id);
    // A name that one place bears only beside its level ("~Nong Khai", the gate) is as good as ever for the place that bears it alone.
    if (!weak && name.weak && !isCommonWord(form)) delete name.weak;
  }
  yield* found;
}
