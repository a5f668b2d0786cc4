import type { Sentence } from "../../structure/sentence.js";
import { said } from "../../tokens/token.js";
import type { Figure, UnitFound } from "../numbers/figure.js";
import type { Numeral } from "../numbers/numeral.js";

/** What a number of percents is counted in. */
export type PercentUnit = "%" | "point" | "hundredth" | "thousandth" | "tenth";

/** The percent sign or word beside a number: after it ("5%", "5 per cent", 三成), or before (百分之五). */
export function percentUnitOf(numeral: Numeral, sentence: Sentence): UnitFound | undefined {
  const { tokens, mentionAt } = sentence;
  const before = said(tokens[numeral.first - 1], "percent");
  if ((before === "hundredth" || before === "thousandth") && mentionAt[numeral.first - 1] === undefined) return { as: before, first: numeral.first - 1, last: numeral.last };
  for (let at = numeral.last + 1; at <= numeral.last + 2 && mentionAt[at] === undefined; at++) {
    const after = said(tokens[at], "percent");
    if (after !== undefined) return after === "tenth" && !isTenths(numeral) ? undefined : { as: after, first: numeral.first, last: at };
    if (said(tokens[at], "bound-after") === undefined && said(tokens[at], "filler") !== "unit") return undefined;
  }
  return undefined;
}

/** 成 counts tenths of a whole number up to ten: 三成, 近四成. */
const isTenths = ({ parts, scaled }: Numeral): boolean => parts.length === 1 && !scaled && /^(?:\d|10)$/.test(parts[0]?.digits ?? "");

/** 六成五 is 65: a digit after the tenths counts hundredths. */
export function withTenths(figure: Figure, { tokens }: Sentence): Figure {
  if (figure.as !== "tenth") return figure;
  const next = tokens[figure.last + 1];
  const digit = next?.spaced === false ? said(next, "cardinal") : undefined;
  return digit?.length === 1 ? { ...figure, last: figure.last + 1, value: figure.value.plus(`0.${digit}`), step: figure.step.times("0.1") } : figure;
}
