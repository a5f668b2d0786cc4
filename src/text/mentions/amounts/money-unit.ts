import type { Scope } from "../../scope.js";
import type { Sentence } from "../../structure/sentence.js";
import { said, type Token, termOf } from "../../tokens/token.js";
import type { UnitFound } from "../numbers/figure.js";
import type { Numeral } from "../numbers/numeral.js";
import { currencyMeant } from "./currency-meant.js";

/** The currency beside a number, before it ("US$1.2 bn", "CNY 1 billion", 人民币3.2亿元) or after it ("1.2 bn USD", "10亿元人民币"). */
export function moneyUnitOf(numeral: Numeral, sentence: Sentence, scope: Scope): UnitFound | undefined {
  if (numeral.ordinal) return undefined;
  const { tokens, mentionAt } = sentence;
  const after = currencyAfter(sentence, numeral.last);
  const before = mentionAt[numeral.first - 1] === undefined && standsBefore(tokens[numeral.first - 1], tokens[numeral.first]) ? numeral.first - 1 : undefined;
  const at = after ?? before;
  const term = at === undefined ? undefined : termOf(tokens[at], "currency");
  if (term === undefined) return undefined;
  const as = currencyMeant(term, sentence, scope);
  const first = before !== undefined && currencyMeant(termOf(tokens[before], "currency") ?? term, sentence, scope) === as ? before : numeral.first;
  return { as, first, last: after ?? numeral.last };
}

/** Signs and codes stand before their number; of words only those whose form is no ordinary word, or that no space parts from it. */
function standsBefore(currency: Token | undefined, number: Token | undefined): boolean {
  const term = termOf(currency, "currency");
  if (term === undefined || number === undefined) return false;
  return !number.spaced || term.letters === "exact" || !/^\p{Ll}/u.test(term.form) || term.form.length <= 2;
}

/** "5 billion US dollars", "1500多万元", "VND3,299-billion", "15,000 (fifteen thousand) dong" is not read. */
function currencyAfter({ tokens, mentionAt }: Sentence, last: number): number | undefined {
  for (let at = last + 1; at <= last + 2; at++) {
    const token = tokens[at];
    if (token === undefined || mentionAt[at] !== undefined) return undefined;
    if (said(token, "currency") !== undefined) return isOwn(tokens, at) ? at : undefined;
    if (said(token, "bound-after") === undefined && said(token, "filler") !== "unit") return undefined;
  }
  return undefined;
}

/** In "imports of 5 US$2 million" the sign belongs to the next number. */
function isOwn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next === undefined || next.kind !== "number" || next.spaced || /\p{L}/u.test(termOf(tokens[at], "currency")?.form ?? "");
}

