import { levelWords, type Places, placeNames } from "../../places/index.js";
import { currencyWords } from "../../rates/index.js";
import { Matcher } from "../tokens/matcher.js";
import { type Lexicon, termsOf } from "./lexicon.js";
import type { Term } from "./term.js";

const made = new WeakMap<Lexicon, WeakMap<Places, Matcher>>();

/** One tree of everything that a text in a language may say: its words, names of places, money. Made on first use, then kept. */
export function matcherOf(lexicon: Lexicon, places: Places): Matcher {
  let byPlaces = made.get(lexicon);
  if (byPlaces === undefined) made.set(lexicon, (byPlaces = new WeakMap()));
  let matcher = byPlaces.get(places);
  if (matcher === undefined) byPlaces.set(places, (matcher = build(lexicon, places)));
  return matcher;
}

function build(lexicon: Lexicon, places: Places): Matcher {
  const matcher = new Matcher();
  for (const term of termsOf(lexicon)) matcher.add(term);
  for (const { word, types, position } of levelWords(lexicon.language)) matcher.add({ is: "level", as: `${position} ${types.join(" ")}`, form: word.normalize("NFC") });
  for (const { form, candidates, kind } of currencyWords(lexicon.language)) matcher.add({ is: "currency", as: candidates[0] ?? "", form, currencies: candidates, ...(kind === "code" ? { letters: "exact" as const } : {}) });
  for (const term of placeTerms(places)) matcher.add(term);
  return matcher;
}

const isLatin = (form: string): boolean => form.charCodeAt(0) < 0x3040;

/** Names in all languages, since a text in one writes names of the others; a form that several languages share stands once. */
function placeTerms(places: Places): Iterable<Term> {
  const byForm = new Map<string, { is: "place"; as: string; form: string; ids: string[]; weak?: boolean; letters?: "capital" }>();
  for (const { form, ids, weak } of placeNames(places)) {
    const known = byForm.get(form);
    if (known === undefined) byForm.set(form, { is: "place", as: ids[0] ?? "", form, ids: [...ids], ...(weak ? { weak } : {}), ...(isLatin(form) ? { letters: "capital" as const } : {}) });
    else {
      for (const id of ids) if (!known.ids.includes(id)) known.ids.push(id);
      if (weak) known.weak = true;
    }
  }
  return byForm.values();
}
