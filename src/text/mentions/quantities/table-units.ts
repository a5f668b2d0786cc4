import { canBeHead, cellsIn, columnAt } from "../../structure/rows.js";
import { isRow, type Sentence } from "../../structure/sentence.js";
import { said, type Token } from "../../tokens/token.js";
import type { UnitFound } from "../numbers/figure.js";
import type { TableUnits } from "../numbers/figure-memory.js";
import type { Numeral } from "../numbers/numeral.js";
import { nth } from "../../nth.js";

/** What the numbers below a line count: the units in the cells of a table's head, or the one in the brackets of its caption ("Exports by market (tonnes)", 单位：万吨). */
export function unitsOfHead(sentence: Sentence): TableUnits | undefined {
  const { tokens, mentions, mentionAt } = sentence;
  if (!canBeHead(tokens) || mentions.some(({ is }) => is === "amount" || is === "percent")) return undefined;
  const found = new Map<number, { as: string; factor: string }>();
  const row = isRow(sentence);
  if (row && tokens.some(({ kind }, at) => kind === "number" && mentionAt[at]?.is !== "period")) return undefined;
  let column = 0;
  tokens.forEach((token, at) => {
    if (token.sign === "|") column++;
    const unit = said(token, "unit");
    if (unit === undefined || unit === "same" || unit.startsWith("of ") || unit.includes(" if ") || found.has(column) || !(row ? column > 0 : isSetApart(tokens, at))) return;
    found.set(column, { as: unit, factor: said(nth(tokens, at - 1), "scale") ?? "1" });
  });
  return found.size === 0 ? undefined : { columns: found, whole: !row };
}

/** "(Volume: tonnes; value: thousand dollars)" above "Market | Volume | Value": the columns of which the caption's unit is. */
export function volumesOf({ tokens, mentions }: Sentence, { columns }: TableUnits): TableUnits | undefined {
  const unit = columns.get(0);
  const cells = cellsWith(tokens, "volume");
  if (unit === undefined || cells.length === 0 || mentions.some(({ is }) => is === "amount" || is === "quantity")) return undefined;
  return { columns: new Map(cells.map((cell) => [cell, unit])), whole: false };
}

/** The cells of a row that say volume or value, and no change of it. */
export function cellsWith(tokens: readonly Token[], what: "volume" | "value"): number[] {
  return cellsIn(tokens).flatMap((cell, column) => (column > 0 && says(cell, what) && !cell.some((token) => said(token, "commodity") !== what && isOfChange(token)) ? [column] : []));
}

const says = (cell: readonly Token[], what: "volume" | "value"): boolean => cell.some((token) => said(token, "commodity") === what);
const isOfChange = (token: Token): boolean => token.sign === "%" || said(token, "change") !== undefined || said(token, "percent") !== undefined || said(token, "share") !== undefined;

/** Whether a unit stands in brackets, or behind a colon, with nothing but its scale beside it. */
function isSetApart(tokens: readonly Token[], at: number): boolean {
  const before = said(nth(tokens, at - 1), "scale") === undefined ? nth(tokens, at - 1) : nth(tokens, at - 2);
  return ["(", "（", ":", "："].includes(before?.sign ?? "");
}

/** The unit of a bare number in a row, where the table's head names one for its column. */
export function cellUnitOf({ first, last, ordinal }: Numeral, { tokens }: Sentence, { columns, whole }: TableUnits): UnitFound | undefined {
  const next = tokens[last + 1];
  if (ordinal || said(next, "percent") !== undefined || next?.sign === "%") return undefined;
  const column = columnAt(tokens, first);
  const unit = whole ? columns.get(0) : columns.get(column);
  return column === 0 || unit === undefined ? undefined : { as: unit.as, first, last, ...(unit.factor === "1" ? {} : { factor: unit.factor }) };
}
