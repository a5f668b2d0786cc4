import type { PercentRole } from "../../../model/index.js";
import { cellsIn, columnAt } from "../../structure/rows.js";
import { isRow, type Sentence } from "../../structure/sentence.js";
import { said, says, type Token } from "../../tokens/token.js";
import type { UnitFound } from "../numbers/figure.js";
import type { Numeral } from "../numbers/numeral.js";

/** What the head of a table says of the percentages in a column: their role, and whether bare numbers are percentages as well ("Change (%)"). */
export interface PercentColumn {
  readonly role: PercentRole;
  readonly bare: boolean;
}

/** The columns of percentages that the head of a table names ("Change in volume (%)", "Share", 占比（%）). */
export function percentsOfHead(sentence: Sentence): Map<number, PercentColumn> | undefined {
  const { tokens, mentions } = sentence;
  if (!isRow(sentence) || mentions.some(({ is }) => is === "percent" || is === "amount" || is === "quantity")) return undefined;
  const found = new Map<number, PercentColumn>();
  for (const [column, cell] of cellsIn(tokens).entries()) {
    const role = roleOf(cell), bare = cell.some(isPercentSign);
    if (column > 0 && (role !== undefined || bare)) found.set(column, { role: role ?? "change", bare });
  }
  return found.size === 0 ? undefined : found;
}

const isOfShare = (token: Token): boolean => said(token, "share") !== undefined;
const isOfChange = (token: Token): boolean => said(token, "change") !== undefined || says(token, "relation", "than");
const isPercentSign = (token: Token): boolean => !isOfShare(token) && !isOfChange(token) && (token.sign === "%" || says(token, "percent", "%"));
const roleOf = (cell: readonly Token[]): PercentRole | undefined => (cell.some(isOfShare) ? "share" : cell.some(isOfChange) ? "change" : undefined);

/** A bare number of such a column as a percentage. */
export function cellPercentOf(numeral: Numeral, { tokens }: Sentence, columns: ReadonlyMap<number, PercentColumn>): UnitFound | undefined {
  return numeral.ordinal || columns.get(columnAt(tokens, numeral.first))?.bare !== true ? undefined : { as: "%", first: numeral.first, last: numeral.last };
}
