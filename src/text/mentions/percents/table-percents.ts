import type { PercentRole } from "../../../model/index.js";
import type { Sentence } from "../../structure/sentence.js";
import { isRow, said } from "../../tokens/token.js";
import type { UnitFound } from "../numbers/figure.js";
import type { Numeral } from "../numbers/numeral.js";

/** What the head of a table says of the percentages in a column: their role, and whether bare numbers are percentages as well ("Change (%)"). */
export interface PercentColumn {
  readonly role: PercentRole;
  readonly bare: boolean;
}

/** The columns of percentages that the head of a table names ("Change in volume (%)", "Share", 占比（%）). */
export function percentsOfHead({ tokens, mentions }: Sentence): Map<number, PercentColumn> | undefined {
  if (!isRow(tokens) || mentions.some(({ is }) => is === "percent" || is === "amount" || is === "quantity")) return undefined;
  const found = new Map<number, PercentColumn>();
  let [cell, role, bare]: [number, PercentRole | undefined, boolean] = [0, undefined, false];
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.sign === "|") {
      if (cell > 0 && (role !== undefined || bare)) found.set(cell, { role: role ?? "change", bare });
      [cell, role, bare] = [cell + 1, undefined, false];
    } else if (said(token, "share") !== undefined) role = "share";
    else if (said(token, "change") !== undefined || said(token, "relation") === "than") role ??= "change";
    else if (token.sign === "%" || said(token, "percent") === "%") bare = true;
  }
  return found.size === 0 ? undefined : found;
}

/** The column of a bare number. */
export const columnOf = ({ first }: Numeral, { tokens }: Sentence): number => tokens.slice(0, first).filter(({ sign }) => sign === "|").length;

/** A bare number of such a column as a percentage. */
export function cellPercentOf(numeral: Numeral, sentence: Sentence, columns: ReadonlyMap<number, PercentColumn>): UnitFound | undefined {
  return numeral.ordinal || columns.get(columnOf(numeral, sentence))?.bare !== true ? undefined : { as: "%", first: numeral.first, last: numeral.last };
}
