import type { PercentRole } from "../../../model/index.js";
import type { Sentence } from "../../structure/sentence.js";
import { isRow, said } from "../../tokens/token.js";
import type { UnitFound } from "../numbers/figure.js";
import type { Numeral } from "../numbers/numeral.js";

/** The columns whose numbers are percentages, by the head of a table ("Change in volume (%)", 占比（%）), each with its role. */
export function percentsOfHead({ tokens, mentions }: Sentence): Map<number, PercentRole> | undefined {
  if (!isRow(tokens) || mentions.some(({ is }) => is === "percent" || is === "amount" || is === "quantity")) return undefined;
  const found = new Map<number, PercentRole>();
  let [cell, role]: [number, PercentRole] = [0, "change"];
  for (const token of tokens) {
    if (token.sign === "|") [cell, role] = [cell + 1, "change"];
    else if (said(token, "share") !== undefined) role = "share";
    else if (cell > 0 && (token.sign === "%" || said(token, "percent") === "%")) found.set(cell, role);
  }
  return found.size === 0 ? undefined : found;
}

/** The column of a bare number. */
export const columnOf = ({ first }: Numeral, { tokens }: Sentence): number => tokens.slice(0, first).filter(({ sign }) => sign === "|").length;

/** A bare number of such a column as a percentage. */
export function cellPercentOf(numeral: Numeral, sentence: Sentence, columns: ReadonlyMap<number, PercentRole>): UnitFound | undefined {
  return numeral.ordinal || !columns.has(columnOf(numeral, sentence)) ? undefined : { as: "%", first: numeral.first, last: numeral.last };
}
