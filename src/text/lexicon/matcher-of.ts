import type { Language } from "../../model/index.js";
import { levelWords, type Places, placeNames } from "../../places/index.js";
import { Matcher } from "../tokens/matcher.js";
import { currencyTerms } from "./currency-terms.js";
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
  for (const term of currencyTerms(lexicon.language)) matcher.add(term);
  for (const term of placeTerms(places, lexicon.language)) matcher.add(term);
  return matcher;
}

const isLatin = (form: string): boolean => form.charCodeAt(0) < 0x3040;
const longestInitials = 5;
/** Short forms in capitals (US, EU, TQ) are compared letter by letter: "us" is a word. */
const isInitials = (form: string): boolean => form.length <= longestInitials && /^\p{Lu}[\p{Lu}.]{0,4}$/u.test(form);
const isRoute = (id: string): boolean => id.startsWith("corridor:") || id.startsWith("zone:");

interface PlaceTerm extends Term { ids: string[]; weak: boolean | undefined }

/**
 * Names in all languages, since a text in one writes names of the others; a form that several languages share stands once. A name of one
 * syllable that only Vietnamese has ("Anh", "Nga") is none in another language. A route named by its ends needs its word of level:
 * "Vietnam-China" alone is two countries.
 */
function placeTerms(places: Places, language: Language): Iterable<Term> {
  const byForm = new Map<string, PlaceTerm>();
  for (const { form, ids, weak, language: of } of placeNames(places)) {
    if (of === "vi" && language !== "vi" && !/\s/.test(form)) continue;
    for (const written of ids.every(isRoute) && (/^[\u4e00-\u9fff]{2,3}$/.test(form) || /\s?[-\u2013\u2014]\s?/.test(form)) ? withLevels(form, ids, of === "any" ? language : of) : [form]) put(byForm, written, ids, weak);
  }
  return byForm.values();
}

function put(byForm: Map<string, PlaceTerm>, form: string, ids: readonly string[], weak: boolean | undefined): void {
  const initials = isInitials(form);
  const known = byForm.get(form);
  if (known === undefined) {
    byForm.set(form, { is: "place", as: ids[0] ?? "", form, ids: [...ids], weak: weak && !initials ? true : undefined, letters: initials ? "exact" : isLatin(form) ? "capital" : undefined });
    return;
  }
  for (const id of ids) if (!known.ids.includes(id)) known.ids.push(id);
  if (!weak) known.weak = undefined;
}

/** A route's name with each word that says it is one; the name itself where it has such a word. */
function withLevels(form: string, ids: readonly string[], language: Language): string[] {
  const type = ids[0]?.startsWith("corridor:") ? "corridor" : "zone";
  const words = levelWords(language).filter(({ types }) => types.includes(type));
  const small = form.toLowerCase();
  if (words.some(({ word }) => small.includes(word))) return [form];
  const gap = language === "zh" ? "" : " ";
  return words.map(({ word, position }) => (position === "before" ? `${word}${gap}${form}` : `${form}${gap}${word}`));
}
