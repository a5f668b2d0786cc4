import { levelWords, type Places } from "../../places/index.js";
import { Matcher } from "../tokens/matcher.js";
import { currencyTerms } from "./currency-terms.js";
import { type Lexicon, termsOf } from "./lexicon.js";
import { placeTerms, waitForPlaces, withNamesakes } from "./place-terms.js";
import type { Term } from "./term.js";

const made = new WeakMap<Lexicon, WeakMap<Places, Matcher>>();

/** One tree of everything that a text in a language may say: its words, names of places, money. Made on first use, then kept; what words say is worked out as texts have them. */
export function matcherOf(lexicon: Lexicon, places: Places): Matcher {
  let byPlaces = made.get(lexicon);
  if (byPlaces === undefined) made.set(lexicon, (byPlaces = new WeakMap()));
  let matcher = byPlaces.get(places);
  if (matcher === undefined) byPlaces.set(places, (matcher = build(lexicon, places, [...wordsOf(lexicon)])));
  return matcher;
}

function build({ language }: Lexicon, places: Places, words: readonly Term[]): Matcher {
  const rowsAmong = (waiting: readonly number[]): number[] => waiting.map((number) => number - words.length).filter((row) => row >= 0);
  const matcher: Matcher = new Matcher((waiting) => [
    ...waiting.filter((number) => number < words.length).map((number) => words[number] as Term),
    ...placeTerms(withNamesakes(rowsAmong(waiting), places, (form) => rowsAmong(matcher.waitingFor(form))), places, language),
  ]);
  words.forEach(({ form }, number) => matcher.wait(form, 0, number));
  waitForPlaces(places, matcher, words.length);
  return matcher;
}

/** The words of a language, in its lists, for levels of places and for money. */
function* wordsOf(lexicon: Lexicon): Iterable<Term> {
  yield* termsOf(lexicon);
  for (const { word, types, position } of levelWords(lexicon.language)) yield { is: "level", as: `${position} ${types.join(" ")}`, form: word.normalize("NFC") };
  yield* currencyTerms(lexicon.language);
}
