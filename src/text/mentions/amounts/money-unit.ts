import { isLikeWord } from "../../lexicon/currency-terms.js";
import type { Scope } from "../../scope.js";
import type { Sentence } from "../../structure/sentence.js";
import { said, says, termOf, type Token } from "../../tokens/token.js";
import type { UnitFound } from "../numbers/figure.js";
import type { Numeral } from "../numbers/numeral.js";
import { currencyMeant, yuan } from "./currency-meant.js";
import { nth } from "../../nth.js";

/** The currency beside a number, before it ("US$1.2 bn", "CNY 1 billion", 人民币3.2亿元) or after it ("1.2 bn USD", "75 USD million", 10亿元人民币). */
export function moneyUnitOf(numeral: Numeral, sentence: Sentence, scope: Scope): UnitFound | undefined {
  if (numeral.ordinal || said(nth(sentence.tokens, numeral.first - 1), "percent")?.startsWith("before ") || said(sentence.tokens[numeral.last + 1], "minor") !== undefined) return undefined;
  const before = currencyBefore(numeral, sentence);
  const after = currencyAfter(sentence, numeral.last, before !== undefined);
  const at = after ?? before;
  const term = at === undefined ? undefined : termOf(sentence.tokens[at], "currency");
  if (term === undefined) return undefined;
  const other = before === undefined ? undefined : termOf(sentence.tokens[before], "currency");
  // 港币3亿元: the word before says whose 元 it is.
  const as = currencyMeant(other !== undefined && term.form === yuan ? other : term, sentence, scope);
  const first = other !== undefined && currencyMeant(other, sentence, scope) === as ? (before ?? numeral.first) : numeral.first;
  return withScale({ as, first, last: after ?? numeral.last }, numeral, sentence, after);
}

/** "75 USD million": the scale stands behind the currency. */
function withScale(unit: UnitFound, { scaled }: Numeral, { tokens }: Sentence, after: number | undefined): UnitFound {
  const factor = after === undefined || scaled ? undefined : said(tokens[after + 1], "scale");
  return factor === undefined || Number(factor) < 1000 ? unit : { ...unit, last: unit.last + 1, factor };
}

/** The token of a currency right before a number, unless the number before has it: "17 USD 25". */
function currencyBefore(numeral: Numeral, { tokens, mentionAt }: Sentence): number | undefined {
  const at = numeral.first - 1;
  if (at < 0 || mentionAt[at] !== undefined || !standsBefore(tokens[at], tokens[numeral.first], numeral)) return undefined;
  const further = nth(tokens, at - 1);
  const isTaken = nth(mentionAt, at - 1) === undefined && tokens[at]?.spaced === true && tokens[numeral.first]?.spaced === true && (further?.kind === "number" || said(further, "scale") !== undefined);
  return isTaken && said(nth(tokens, at - 2), "currency") === undefined ? undefined : at;
}

/** Signs and codes stand before their number; words only where no space parts them, or the number is none of a list or page. */
function standsBefore(currency: Token | undefined, number: Token | undefined, { scaled, plain, parts }: Numeral): boolean {
  const term = termOf(currency, "currency");
  if (term === undefined || number === undefined) return false;
  if (isLikeWord(term.form)) return scaled || !number.spaced;
  // "soi dong sau": before a number in letters only signs and codes are money.
  if (number.kind !== "number" && term.letters !== "exact" && /\p{L}/u.test(term.form) && parts[0]?.decimals === undefined) return false;
  return !number.spaced || term.letters === "exact" || !/^\p{Ll}/u.test(term.form) || term.form.length <= 2 || scaled || !plain;
}

/** "5 billion US dollars", "1500多万元". */
function currencyAfter({ tokens, mentionAt }: Sentence, last: number, hasBefore: boolean): number | undefined {
  for (let at = last + 1; at <= last + 2; at++) {
    const token = tokens[at];
    if (token === undefined || mentionAt[at] !== undefined) return undefined;
    if (said(token, "currency") !== undefined) return isOwn(tokens, at, hasBefore) ? at : undefined;
    if (!isHyphen(token) && said(token, "bound-after") === undefined && !says(token, "filler", "unit")) return undefined;
  }
  return undefined;
}

/** In "rmb 10 usd 20" and "imports of 5 US$2 million" what follows belongs to the next number. */
function isOwn(tokens: readonly Token[], at: number, hasBefore: boolean): boolean {
  const next = tokens[at + 1];
  if (next?.kind !== "number") return true;
  return !hasBefore && (next.spaced || /^\p{Script=Han}+$/u.test(termOf(tokens[at], "currency")?.form ?? ""));
}

/** "a one-yen bid". */
const isHyphen = ({ sign, spaced }: Token): boolean => sign === "-" && !spaced;
