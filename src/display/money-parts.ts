import type { Bound, Language } from "../model/index.js";
import { type CurrencyWord, currencyWords } from "../rates/index.js";
import { longest } from "./longest.js";
import { type Figure, figuresIn } from "./money-figure.js";
import { type BoundWord, boundsAfter, boundWords } from "./money-words.js";

/** The parts of one amount; the currency as written, null where there is none. */
export interface MoneyParts {
  bound: Exclude<Bound, "between">;
  negative: boolean;
  figures: readonly Figure[];
  mark: string | null;
  /** Whether its words are of the language. */
  worded: boolean;
}

/** [bound] [sign] [currency] figures [currency] [bound], nothing left over; null where the text is not that. */
export function partsOf(text: string, language: Language): MoneyParts | null {
  const before = longest(text, [...boundWords[language], ...boundWords.any]);
  const [signed, body] = withoutSign(text.slice(before?.form.length ?? 0).trimStart());
  const mark = longest(body, marksOf(language));
  const [signedFigure, figure] = signed ? [false, body.slice(mark?.form.length ?? 0).trimStart()] : withoutSign(body.slice(mark?.form.length ?? 0).trimStart());
  const found = figuresIn(figure, language);
  if (found === null) return null;
  const closing = closingMark(found.rest, mark, language);
  const end = found.rest.slice(closing?.form.length ?? 0).trim();
  const after = longest(end, boundsAfter[language]);
  const bounds = [before, found.within, after].filter((bound) => bound !== null);
  if (end !== (after?.form ?? "") || bounds.length > 1) return null;
  const negative = signed || signedFigure;
  const isSign = before !== null && boundWords.any.some(({ form }) => form === before.form);
  const worded = found.figures.some(({ scaled }) => scaled) || (bounds.length > 0 && !isSign) || (closing ?? mark)?.language === language;
  return { bound: boundOf(bounds[0], isSign && negative), negative, figures: found.figures, mark: (mark ?? closing)?.form ?? null, worded };
}

const withoutSign = (text: string): [boolean, string] => (text.startsWith("-") ? [true, text.slice(1).trimStart()] : [false, text]);

/** A sign compares numbers, a word their size: "< -5" is a deficit of over 5. */
const turned: Partial<Record<MoneyParts["bound"], MoneyParts["bound"]>> = { over: "under", under: "over", atLeast: "atMost", atMost: "atLeast" };
const boundOf = (word: BoundWord | undefined, turn: boolean): MoneyParts["bound"] => (word === undefined ? "exact" : ((turn ? turned[word.bound] : undefined) ?? word.bound));

/** The currency behind the figure; where one stands before it, only another word for the same ("人民币2亿元"). */
function closingMark(rest: string, mark: CurrencyWord | null, language: Language): CurrencyWord | null {
  const found = longest(rest, marksOf(language));
  if (mark === null || found === null) return found;
  const isSame = mark.kind === "word" && found.kind === "word" && mark.form !== found.form && mark.code !== null && mark.code === found.code;
  return isSame ? found : null;
}

const marks = new Map<Language, readonly CurrencyWord[]>();

function marksOf(language: Language): readonly CurrencyWord[] {
  const known = marks.get(language) ?? [...currencyWords(language)];
  marks.set(language, known);
  return known;
}
