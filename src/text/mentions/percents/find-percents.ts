import { Decimal, type Estimate } from "../../../model/index.js";
import type { Scope } from "../../scope.js";
import type { Sentence } from "../../structure/sentence.js";
import { isRow } from "../../tokens/token.js";
import { claim } from "../claim.js";
import type { PercentMention } from "../mention.js";
import { estimateOf } from "../numbers/estimate-of.js";
import type { Figure } from "../numbers/figure.js";
import { figuresOf } from "../numbers/figures-of.js";
import { placeOf } from "../place-of.js";
import { findMultiples } from "./multiples.js";
import { percentUnitOf, type PercentUnit, withTenths } from "./percent-unit.js";
import { type Company, headOfTable, meaningOf } from "./percent-meaning.js";
import { newPercent } from "../new-mention.js";

/** Percentages with their sign and role: written as such, in tenths and hundredths (三成, 百分之三), as parts (一半) and as multiples (gấp 3 lần). */
export function findPercents(sentence: Sentence, scope: Scope): void {
  let before: PercentMention | undefined;
  const row = isRow(sentence.tokens);
  if (!row) scope.figures.head = undefined;
  const figures = figuresOf(sentence, scope, percentUnitOf);
  for (const [at, figure] of figures.entries()) {
    const mention = percentOf(withTenths(figure, sentence), sentence, { before, head: scope.figures.head, next: figures[at + 1] });
    if (mention === undefined) continue;
    claim(sentence, mention, scope);
    before = mention;
  }
  findMultiples(sentence, scope);
  if (row && before === undefined) scope.figures.head = headOfTable(sentence) ?? scope.figures.head;
}

/** Hundredths in a unit of percentages. */
function hundredths(unit: PercentUnit): Decimal {
  if (unit === "tenth") return new Decimal(10);
  return new Decimal(unit.startsWith("before ") ? unit.slice("before ".length) : 1);
}

function percentOf(figure: Figure, sentence: Sentence, company: Company): PercentMention | undefined {
  const { role, sign, first, last } = meaningOf(figure, sentence, company);
  const factor = hundredths(figure.as as PercentUnit);
  const estimate = estimateOf(figure, factor.equals(1) && sign === 1 ? {} : { times: String(factor.times(sign)) });
  return newPercent(placeOf(sentence, { first, last }), percentFrom(estimate), figure.as === "point" ? "other" : role);
}

export const percentFrom = (estimate: Estimate): PercentMention["percent"] => ({ ...estimate, unit: "%" });
