import type { Language } from "../../model/index.js";
import type { AgreementCategory, FlowCategory, MeasureCategory, NumberCategory, PageCategory, PeriodCategory, PlaceCategory, WordCategory } from "./categories.js";
import type { Term } from "./term.js";

/**
 * The words of one category, one entry a line: what the words say, a colon, their forms with bars between. `=form` is compared letter by
 * letter, large and small; `^form` must begin with a large letter in the text.
 */
export type WordList = string;
export type Words<C extends WordCategory> = Readonly<Record<C, WordList>>;

/** What a language shows of nouns that no list has. */
export interface Plurals {
  /** The singular of a word that is written as a plural. */
  readonly singular: (word: string) => string | undefined;
  /** Words before a number that say that what is counted is known ("the two sides"). */
  readonly known: ReadonlySet<string>;
}

/** All that the reader knows of a language. Lists hold words, grammars are shared. */
export interface Lexicon {
  readonly language: Language;
  /** The sign before decimals; the other of "." and "," groups thousands. */
  readonly decimal: "." | ",";
  /** Where a noun stands among the words that describe it: "container trucks" has its head last, "xe container" first. */
  readonly head: "first" | "last";
  /** Whether a statement that names its reporter anew still speaks of the partner named before; Chinese releases name it each time. */
  readonly keepsPartner: boolean;
  /** How nouns that no list has are counted, in a language that writes plurals. */
  readonly plurals?: Plurals;
  readonly numbers: Words<NumberCategory>;
  readonly measures: Words<MeasureCategory>;
  readonly periods: Words<PeriodCategory>;
  readonly places: Words<PlaceCategory>;
  readonly flows: Words<FlowCategory>;
  readonly agreements: Words<AgreementCategory>;
  readonly page: Words<PageCategory>;
}

const marksOfLetters = { "=": "exact", "^": "capital" } as const;

function termOfForm(is: WordCategory, as: string, written: string): Term {
  const mark = written.charAt(0);
  if (mark === "=" || mark === "^") return { is, as, form: written.slice(1).normalize("NFC"), letters: marksOfLetters[mark] };
  return { is, as, form: written.normalize("NFC") };
}

function* termsOfList(is: WordCategory, list: WordList): Iterable<Term> {
  for (const line of list.split("\n")) {
    const colon = line.indexOf(": ");
    if (colon < 0) continue;
    const as = line.slice(0, colon).trim();
    for (const form of line.slice(colon + 2).split("|")) if (form.trim() !== "") yield termOfForm(is, as, form.trim());
  }
}

/** Every term of a lexicon. */
export function* termsOf(lexicon: Lexicon): Iterable<Term> {
  for (const words of [lexicon.numbers, lexicon.measures, lexicon.periods, lexicon.places, lexicon.flows, lexicon.agreements, lexicon.page])
    for (const [is, list] of Object.entries(words)) yield* termsOfList(is as WordCategory, list);
}
