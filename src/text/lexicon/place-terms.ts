import type { Language } from "../../model/index.js";
import { levelWords, type Places, placeNames } from "../../places/index.js";
import type { Matcher } from "../tokens/matcher.js";
import type { Term } from "./term.js";

const isLatin = (form: string): boolean => form.charCodeAt(0) < 0x3040;
const longestInitials = 5;
/** Short forms in capitals (US, EU, TQ) are compared letter by letter: "us" is a word. */
const isInitials = (form: string): boolean => form.length <= longestInitials && /^\p{Lu}[\p{Lu}.]{0,4}$/u.test(form);
const isRoute = (id: string): boolean => id.startsWith("corridor:") || id.startsWith("zone:");

/** Whether a form is read only with a word of level where it is a route's: its ends are two places. */
const isPair = (form: string): boolean => /^[\u4e00-\u9fff]{2,3}$/.test(form) || /\s?[-\u2013\u2014]\s?/.test(form);

/** Lets each place wait under its row for the first words of its names, and of what a route is called with its level. */
export function waitForPlaces(places: Places, matcher: Matcher, first: number): void {
  places.eachStart((text, at, row) => matcher.wait(text, at, first + row));
  for (const { form, language, row } of pairsOf(Array(places.size).keys(), places))
    for (const written of [...withLevels(form, "corridor", language), ...withLevels(form, "zone", language)]) matcher.wait(written, 0, first + row);
}

/** The names of routes among some places that are pairs. */
const pairsOf = (rows: Iterable<number>, places: Places) => [...places.forms([...rows].filter((row) => isRoute(places.id(row))))].filter(({ form }) => isPair(form));

/** Some places, and those that bear the name of a route among them: whether it is read without its level hangs on all of them. */
export function withNamesakes(rows: readonly number[], places: Places, rowsFor: (form: string) => readonly number[]): readonly number[] {
  const pairs = pairsOf(rows, places);
  return pairs.length === 0 ? rows : [...new Set([...rows, ...pairs.flatMap(({ form }) => rowsFor(form))])].sort((a, b) => a - b);
}

interface PlaceTerm extends Term { ids: string[]; weak: boolean | undefined }

/**
 * The terms of some places: their names in all languages, since a text in one writes names of the others; a form that several languages share
 * stands once. A name of one syllable that only Vietnamese has ("Anh", "Nga") is none in another language. A route named by its ends needs its
 * word of level: "Vietnam-China" alone is two countries.
 */
export function placeTerms(rows: readonly number[], places: Places, language: Language): Iterable<Term> {
  const byForm = new Map<string, PlaceTerm>();
  for (const { form, ids, weak, language: of } of placeNames(places, undefined, rows)) {
    if (of === "vi" && language !== "vi" && !/\s/.test(form)) continue;
    for (const written of ids.every(isRoute) && isPair(form) ? withLevels(form, ids[0]?.startsWith("corridor:") ? "corridor" : "zone", of === "any" ? language : of) : [form]) put(byForm, written, ids, weak);
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
function withLevels(form: string, type: "corridor" | "zone", language: Language): string[] {
  const words = levelWords(language).filter(({ types }) => types.includes(type));
  const small = form.toLowerCase();
  if (words.some(({ word }) => small.includes(word))) return [form];
  const gap = language === "zh" ? "" : " ";
  return words.map(({ word, position }) => (position === "before" ? `${word}${gap}${form}` : `${form}${gap}${word}`));
}
