import { type Decimal, type Estimate, estimate } from "../model/index.js";
import { AmountBuilder, type AmountColumn } from "./amount-builder.js";
import { unscaled } from "./scaled.js";

/**
 * The column of amounts; a row without one holds 0, and its currency or unit column says that nothing is there.
 *
 * @example
 * import { money } from "entrepot";
 * import { amountColumn } from "entrepot/aggregate";
 * const column = amountColumn([money("1.5", "USD"), money("20", "USD", { bound: "over" })]);
 * Array.from(column.values, String); // => ["15","200"]
 */
export function amountColumn(amounts: readonly (Estimate | undefined)[]): AmountColumn {
  const builder = new AmountBuilder(amounts.length);
  amounts.forEach((amount, row) => {
    if (amount !== undefined) builder.set(row, amount);
  });
  return builder.done();
}

/** The amount of a row as it was stated, without its currency or unit. */
export function amountAt(column: AmountColumn, row: number): Estimate {
  return column.stated.get(row) ?? estimate(plainAt(column, row));
}

/** The stated value of a row, whatever its bound. */
export const plainAt = (column: AmountColumn, row: number): Decimal => unscaled(column.values[row] ?? 0n, column.scale);
