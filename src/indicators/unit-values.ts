import type { AmountCell } from "../aggregate/index.js";
import { type Formula, type IndicatorRow, indicatorRow, type Outcome } from "./indicator.js";
import { quotient } from "./ratio.js";
import { type Figure, figuresOf, keysBeside, type Rows, type RowsOptions } from "./rows.js";
import { bare } from "./two-way.js";

/** Which columns hold the amount of money (`value`) and the quantity. */
export interface UnitValueOptions extends RowsOptions {
  readonly quantity?: string;
}

export const unitValuesFormula: Formula = {
  name: "unit value",
  formula: "value ÷ quantity",
  paper: "M. Silver, The Wrongs and Rights of Unit Value Indices, Review of Income and Wealth 56(s1), 2010, S206–S223",
};

/**
 * Money for one unit of quantity, row by row, bounds carried; the unit is written "USD/t".
 *
 * Source: Silver, The Wrongs and Rights of Unit Value Indices (Review of Income and Wealth 2010).
 * Errors: `indicators.column`, `indicators.mixed`.
 *
 * @example
 * import { money, quantity } from "entrepot";
 * import { unitValues } from "entrepot/indicators";
 * unitValues([{ hs6: "080132", sum: money("165862236", "USD"), quantity: quantity("24231", "t") }])[0]?.value?.unit; // => USD/t
 */
export function unitValues(rows: Rows, options: UnitValueOptions = {}): IndicatorRow[] {
  const columns = [options.value ?? "sum", options.quantity ?? "quantity"] as const;
  const by = keysBeside(rows, columns, options);
  const quantities = new Map(figuresOf(rows, columns[1]).map((figure) => [figure.row, figure]));
  return figuresOf(rows, columns[0]).flatMap(({ row, amount }) => {
    const quantity = quantities.get(row);
    if (quantity === undefined) return [];
    const of = Object.fromEntries(by.map((column) => [column, row[column]]));
    return indicatorRow(unitValuesFormula, { of, inputs: { value: amount, quantity: quantity.amount } }, () => perUnit(amount, quantity));
  });
}

function perUnit(amount: AmountCell, { amount: quantity }: Figure): Outcome {
  const unit = `${amount.currency ?? amount.unit ?? "1"}/${quantity.unit ?? "1"}`;
  const outcome = quotient(bare(amount), bare(quantity));
  if ("exact" in outcome) return { exact: outcome.exact, unit };
  return "value" in outcome ? { value: { ...outcome.value, unit } } : outcome;
}
