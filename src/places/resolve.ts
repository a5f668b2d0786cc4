import { EntrepotError, type Language, LanguageSchema, type Locality, type LocalityType, LocalityTypeSchema, shown } from "../model/index.js";
import { defaultPlaces } from "./default-places.js";
import { type Hit, longestName, lookUp } from "./look-up.js";
import { type Conditions, hinted, latestOfLine, meets, outermost, ranked, widest } from "./narrow.js";
import { checkedDay } from "./place-dates.js";
import type { Places } from "./registry.js";

/** What a caller knows of a name besides its letters. */
export interface ResolveOptions {
  /** The day for which the name holds (ISO). Without it every time counts, and of a line of units the one of the tables' date. */
  at?: string;
  /** The locality in which the place lies: id, reference or locality. */
  within?: string | { id: string };
  /** 0 country, 1 province level, 2 prefecture or district, 3 county or commune. */
  level?: 0 | 1 | 2 | 3;
  type?: LocalityType | readonly LocalityType[];
  /** A hint: the language of the text. */
  language?: Language;
  /** A hint: places named in the same text. */
  near?: readonly (string | { id: string })[];
  /**
   * What a bare name stands for when several units bear it. "ambiguous" (the default): all are returned. "outermost": of places that lie in one another
   * the outermost, as the press writes "Lào Cai" for the province. "widest": also elsewhere, the only one of the uppermost level.
   */
  nested?: "ambiguous" | "outermost" | "widest";
  /** How many letters may be wrong (0, 1 or 2); 0 unless asked. */
  typos?: 0 | 1 | 2;
  places?: Places;
}

/** What a name means: one place, several, or none that is known. */
export interface Finding {
  status: "found" | "ambiguous" | "unknown";
  /** The place, when there is one and only one. */
  locality: Locality | null;
  /** Everything that fits, best first. For a name that only other days know (status "unknown"), the places of those days. */
  candidates: readonly Locality[];
  /** Whether the day was given or is that of the tables. */
  dated: "at" | "tables";
  /** How many letters differ, for a name found in spite of a misprint. */
  distance?: number;
}

const placeOf = (places: Places, ref: string | { id: string }): Locality | undefined => {
  const row = places.row(typeof ref === "string" ? ref : ref.id);
  return row === undefined ? undefined : places.locality(row);
};

function checkedWithin(places: Places, within: string | { id: string }): Locality {
  const place = placeOf(places, within);
  if (place) return place;
  const id = typeof within === "string" ? within : within.id;
  throw new EntrepotError("places.within", `The registry has no locality ${shown(id)} to look in.`, { found: shown(id), expected: "the id of a locality, such as VN-02" });
}

function checkedTypes(type: LocalityType | readonly LocalityType[]): Set<LocalityType> {
  const types = typeof type === "string" ? [type] : type;
  for (const each of types)
    if (!LocalityTypeSchema.safeParse(each).success) throw new EntrepotError("places.type", `${shown(each)} is no type of locality.`, { found: shown(each), expected: Object.keys(LocalityTypeSchema.def.entries).join(", ") });
  return new Set(types);
}

function checkedLevel(level: number): number {
  if ([0, 1, 2, 3].includes(level)) return level;
  throw new EntrepotError("places.level", `${shown(level)} is no level of a locality.`, { found: shown(level), expected: "0, 1, 2 or 3" });
}

function checkedLanguage(language: Language): Language {
  if (LanguageSchema.safeParse(language).success) return language;
  throw new EntrepotError("places.language", `${shown(language)} is no language of the tables.`, { found: shown(language), expected: "en, vi or zh" });
}

function conditionsOf(places: Places, options: ResolveOptions): Conditions {
  const { at, within, level, type, language, near } = options;
  return {
    ...(at === undefined ? {} : { at: checkedDay(at) }),
    ...(within === undefined ? {} : { within: checkedWithin(places, within) }),
    ...(level === undefined ? {} : { level: checkedLevel(level) }),
    ...(type === undefined ? {} : { types: checkedTypes(type) }),
    ...(language === undefined ? {} : { language: checkedLanguage(language) }),
    ...(near === undefined ? {} : { near: near.flatMap((ref) => placeOf(places, ref) ?? []) }),
  };
}

/** The places of a hit that its own words allow: level word, and a whole named beside it. */
function ownWords(places: Places, hit: Hit, { at, types: wanted }: Conditions): Locality[] {
  const { types, within } = hit;
  const asked = wanted && hit.borrowers.some((row) => wanted.has(places.locality(row).type));
  const localities = [...hit.rows, ...(asked ? hit.borrowers : [])].map((row) => places.locality(row));
  return localities.filter((locality) => (!types || meetsTypes(places, locality, types, at)) && (!within || within.some((row) => meets(places, locality, { within: places.locality(row) }))));
}

const meetsTypes = (places: Places, locality: Locality, types: ReadonlySet<LocalityType>, at: string | undefined): boolean =>
  (locality.type === "country" && locality.codes.gbt2260 !== undefined) || meets(places, locality, { types, ...(at === undefined ? {} : { at }) });

function decided(places: Places, candidates: readonly Locality[], hit: Hit, options: ResolveOptions): Locality | undefined {
  const line = options.at === undefined && !hit.code ? latestOfLine(places, candidates) : candidates;
  if (line.length === 1) return line[0];
  if (line.length < 2 || hit.code) return undefined;
  if (options.nested === "widest") return widest(line);
  return options.nested === "outermost" ? outermost(places, line, options.at) : undefined;
}

function find(places: Places, name: string, options: ResolveOptions): Finding {
  const conditions = conditionsOf(places, options);
  const hit = lookUp(places, name, options.typos ?? 0);
  const dated = options.at === undefined ? "tables" : "at";
  const fitting = ownWords(places, hit, conditions).filter((locality) => meets(places, locality, conditions));
  if (!fitting.length) return { status: "unknown", locality: null, candidates: options.at === undefined ? [] : ofOtherDays(places, hit, conditions), dated };
  const candidates = hinted(places, [...fitting, ...formerProvinces(places, hit, fitting, conditions)], name, conditions);
  const locality = decided(places, candidates, hit, options) ?? null;
  const rest = ranked(candidates.filter((candidate) => candidate !== locality), options.at);
  return { status: locality ? "found" : "ambiguous", locality, candidates: locality ? [locality, ...rest] : rest, dated, ...(hit.distance ? { distance: hit.distance } : {}) };
}

/**
 * A bare name that today only communes bear may still mean the province that bore it: figures of a closed unit are published after its end.
 * The province is then a candidate beside them.
 */
function formerProvinces(places: Places, hit: Hit, fitting: readonly Locality[], conditions: Conditions): Locality[] {
  if (conditions.at === undefined || conditions.level !== undefined || conditions.types || hit.types || hit.code || fitting.some((locality) => locality.level !== 3)) return [];
  return ofOtherDays(places, hit, conditions).filter((locality) => locality.level === 1);
}

function ofOtherDays(places: Places, hit: Hit, { at: _, ...conditions }: Conditions): Locality[] {
  return ranked(ownWords(places, hit, conditions).filter((locality) => meets(places, locality, conditions)));
}

/** Findings of names that were asked for without more than a day; a text names the same places again and again. */
const remembered = new WeakMap<Places, Map<string, Map<string, Finding>>>();
const mostRemembered = 20_000;

function memory(places: Places, { at = "", nested, typos }: ResolveOptions): Map<string, Finding> {
  let byDay = remembered.get(places);
  if (!byDay) remembered.set(places, (byDay = new Map()));
  const day = (nested && nested !== "ambiguous") || typos ? `${at} ${nested} ${typos}` : at;
  let names = byDay.get(day);
  if (!names) {
    if (byDay.size > 50) byDay.clear();
    byDay.set(day, (names = new Map()));
  }
  if (names.size > mostRemembered) names.clear();
  return names;
}

const isPlain = (options: ResolveOptions): boolean => options.within === undefined && options.level === undefined && options.type === undefined && options.language === undefined && options.near === undefined;

const noOptions: ResolveOptions = {};

/**
 * What a name or code means among given places: as {@link resolve}, for a registry of one's own.
 * @example
 * import { countryPlaces, resolveIn } from "entrepot";
 * resolveIn(countryPlaces(), "缅甸").locality?.id; // => MM
 */
export function resolveIn(places: Places, name: string, options: ResolveOptions = noOptions): Finding {
  if (typeof name !== "string") throw new EntrepotError("places.name", `A name is text; ${shown(name)} was given.`, { found: shown(name), expected: "a name or a code such as gso:15" });
  if (!isPlain(options) || name.length > longestName) return find(places, name, options);
  const names = memory(places, options);
  const known = names.get(name);
  if (known) return known;
  const finding = find(places, name, options);
  names.set(name, finding);
  return finding;
}

/**
 * What a name or code means: the one place, or every place that fits, ranked; never a silent guess. Names are found with and without marks,
 * with level words ("tỉnh Lào Cai", "老街省"), in the spelling of the other country; codes as `iso:VN-02`, `gso:15`, `gbt2260:532500`, `m49:704`.
 * Errors: `places.name`, `places.date`, `places.within`, `places.level`, `places.type`, `places.language`.
 * @example
 * import { resolve } from "entrepot";
 * resolve("tỉnh Lào Cai", { at: "2024-12-31" }).locality?.id; // => VN-02
 * resolve("tỉnh Lào Cai", { at: "2025-10-21" }).locality?.id; // => VN-02@2025
 * resolve("大理").status; // => ambiguous
 * resolve("大理州").locality?.id; // => gbt:532900
 * resolve("gso:15").candidates.map((place) => place.name); // => ["Lào Cai","Yên Bái"]
 */
export const resolve = (name: string, options: ResolveOptions = noOptions): Finding => resolveIn(options.places ?? defaultPlaces(), name, options);
