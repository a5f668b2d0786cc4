import type { Quantity } from "../../../model/index.js";
import type { Scope } from "../../scope.js";
import { isRow, type Sentence } from "../../structure/sentence.js";
import { claim } from "../claim.js";
import { estimateOf } from "../numbers/estimate-of.js";
import { figuresOf } from "../numbers/figures-of.js";
import { placeOf } from "../place-of.js";
import { counted, factorOf, quantityUnitOf } from "./quantity-unit.js";
import { cellUnitOf, unitsOfHead, volumesOf } from "./table-units.js";
import { rateOf } from "./rate-of.js";
import { newQuantity } from "../new-mention.js";

/** Counts and measures with their units. */
export function findQuantities(sentence: Sentence, scope: Scope): void {
  const { figures: memory } = scope;
  const row = isRow(sentence);
  const units = memory.units;
  for (const figure of figuresOf(sentence, scope, row && units ? (numeral) => quantityUnitOf(numeral, sentence, scope) ?? cellUnitOf(numeral, sentence, units) : quantityUnitOf)) {
    const condition = figure.as.indexOf(" if ");
    const as = condition < 0 ? figure.as : figure.as.slice(0, condition);
    if (condition >= 0 && figure.as.endsWith(" if bound") && figure.bound === "exact") continue;
    const { unit: named, factor } = factorOf(as);
    const unit = named === "same" ? (counted(sentence, figure.first) ?? scope.figures.unit) : named;
    if (unit === undefined) continue;
    scope.figures.unit = unit;
    const { unit: each, last } = rateOf(unit, figure, sentence);
    const quantity = estimateOf(figure, { times: factor === "1" ? 1 : factor }) as Quantity;
    quantity.unit = each;
    claim(sentence, newQuantity(placeOf(sentence, { first: figure.first, last }), quantity), scope);
  }
  const head = unitsOfHead(sentence) ?? (row && units?.whole ? volumesOf(sentence, units) : undefined);
  if (head !== undefined) memory.units = head;
  else if (!row && sentence.tokens.length > shortLine) memory.units = undefined;
}

/** A short line may stand between a table's caption and its rows. */
const shortLine = 12;
