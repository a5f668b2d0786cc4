import type { Sentence } from "../../structure/sentence.js";
import { said, says, type Token } from "../../tokens/token.js";
import type { Figure, UnitFound } from "../numbers/figure.js";
import type { Numeral } from "../numbers/numeral.js";
import { nth } from "../../nth.js";

/** What a number of percents is counted in. */
export type PercentUnit = "%" | "point" | "bare point" | "tenth" | `before ${string}`;

/** The percent sign or word beside a number: after it ("5%", "5 per cent", 三成), or before (百分之五). */
export function percentUnitOf(numeral: Numeral, sentence: Sentence): UnitFound | undefined {
  const { tokens, mentionAt } = sentence;
  const before = said(nth(tokens, numeral.first - 1), "percent");
  if (before?.startsWith("before ") === true && nth(mentionAt, numeral.first - 1) === undefined && !isCounted(nth(tokens, numeral.first - 2))) return { as: before, first: numeral.first - 1, last: numeral.last };
  for (let at = numeral.last + 1; at <= numeral.last + 2 && mentionAt[at] === undefined; at++) {
    const after = said(tokens[at], "percent");
    if (after?.startsWith("before ") === true || (after === "%" && isEscape(tokens[at], tokens[at + 1]))) return undefined;
    if (after !== undefined) return after === "tenth" && !isTenths(numeral) ? undefined : { as: after, first: numeral.first, last: at };
    // "A 31.2-percent increase".
    const isHyphen = tokens[at]?.sign === "-" && tokens[at]?.spaced === false && tokens[at + 1]?.spaced === false;
    if (!isHyphen && said(tokens[at], "bound-after") === undefined && !says(tokens[at], "filler", "unit")) return undefined;
  }
  return undefined;
}

/** 五百分之二 has 500 parts, not 100. */
const isCounted = (token: Token | undefined): boolean => token?.kind === "number" || said(token, "cardinal") !== undefined || said(token, "scale") !== undefined;

/** "%20" in an address: digits hang on the sign. */
const isEscape = (percent: Token | undefined, next: Token | undefined): boolean => next !== undefined && !next.spaced && next.kind === "number" && percent?.spaced === false;

/** 成 counts tenths of a number up to ten: 三成, 近四成, 9.5成, 十成. */
const isTenths = ({ parts }: Numeral): boolean => parts.length === 1 && /^(?:\d(?:\.\d+)?|10)$/.test(parts[0]?.digits ?? "");

/** 六成五 is 65: a digit after the tenths counts hundredths. */
export function withTenths(figure: Figure, { tokens }: Sentence): Figure {
  if (figure.as !== "tenth") return figure;
  const next = tokens[figure.last + 1];
  const digit = next === undefined || figure.value.decimalPlaces() > 0 ? undefined : (said(next, "cardinal") ?? (says(next, "fraction", "0.5 after") ? "5" : undefined));
  return digit?.length === 1 ? { ...figure, last: figure.last + 1, value: figure.value.plus(`0.${digit}`), step: figure.step.times("0.1") } : figure;
}
