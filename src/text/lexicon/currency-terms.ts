import type { Language } from "../../model/index.js";
import { currencies, currencyWords } from "../../rates/index.js";
import type { Term } from "./term.js";

/** Codes that are words in capitals as well ("ALL 5 trucks", "TOP 10"). */
const codesLikeWords = new Set(["ALL", "TOP", "TRY", "CUP", "PEN", "GEL", "MOP", "SOS", "COP", "BAM", "MAD", "NAD", "RON", "ANG", "ARS", "BOB", "BIF", "DOP", "HTG", "MUR", "TOP", "VES", "WST", "XPF", "SAR", "BAN"]);
/** Codes that texts write in small letters, too. */
const codesInAnyLetters = new Set(["USD", "EUR", "CNY", "VND", "THB", "GBP", "JPY", "HKD", "SGD", "AUD", "INR", "KRW", "TWD", "MYR", "CHF", "RUB"]);
/** "A$", "S$": in "a $5 million deal" the letter is a word. */
const isLetterAndSign = /^[A-Z]\p{Sc}$/u;

/** Codes that went out of use since then still stand in texts. */
const latelyWithdrawn = "2015";

/** Whether a code may be a word: a number right behind it is money only where more speaks for it. */
export const isLikeWord = (form: string): boolean => codesLikeWords.has(form);

/** Every way in which texts of a language write money: the listed ones, codes, and the names of all currencies. */
export function* currencyTerms(language: Language): Iterable<Term> {
  const listed = new Set<string>();
  for (const { form, candidates, kind } of currencyWords(language)) {
    const exact = (kind === "code" && !codesInAnyLetters.has(form)) || isLetterAndSign.test(form);
    listed.add(form.toLowerCase());
    yield { is: "currency", as: candidates[0] ?? "", form, currencies: candidates, ...(exact ? { letters: "exact" as const } : {}) };
  }
  for (const { code, withdrawn } of currencies())
    if (withdrawn !== undefined && withdrawn >= latelyWithdrawn && !listed.has(code.toLowerCase())) yield { is: "currency", as: code, form: code, currencies: [code], letters: "exact" };
  for (const { code, names } of currencies())
    for (const form of formsOf(names[language], language)) {
      if (listed.has(form.toLowerCase())) continue;
      listed.add(form.toLowerCase());
      yield { is: "currency", as: code, form, currencies: [code] };
    }
}

/** A name, and in English its plural. Names with notes in brackets are no words of texts. */
function formsOf(name: string, language: Language): string[] {
  if (/[(),/]/.test(name)) return [];
  return language === "en" && !name.endsWith("s") ? [name, `${name}s`] : [name];
}
