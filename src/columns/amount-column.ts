import { type Decimal, type Estimate, estimate } from "../model/index.js";
import { largestScale, scaled, unscaled } from "./scaled.js";
import { WordWriter } from "./word-writer.js";

/**
 * Amounts as whole numbers of 10^-scale. `values` is 64 bits wide where every amount fits, else a list of bigints.
 * What a plain number cannot say (a bound, an upper end, a stated precision) stands in `stated`, by row.
 */
export interface AmountColumn {
  readonly values: BigInt64Array | readonly bigint[];
  readonly scale: number;
  readonly stated: ReadonlyMap<number, Estimate>;
}

/** Whether an estimate says more than a plain number does. */
const saysMore = (e: Estimate): boolean => e.bound !== "exact" || e.step !== undefined;

/**
 * The column of amounts; a row without one holds 0, and its currency or unit column says that nothing is there.
 *
 * @example
 * import { money } from "entrepot";
 * import { amountColumn } from "entrepot/aggregate";
 * const column = amountColumn([money("1.5", "USD"), money("20", "USD", { bound: "over" })]);
 * Array.from(column.values, String); // => ["15","200"]
 */
export const amountColumn = (amounts: readonly (Estimate | undefined)[]): AmountColumn => amountColumnOf(amounts.length, (row) => amounts[row]);

/** The column of the amounts that a function gives for each row. */
export function amountColumnOf(length: number, amountOf: (row: number) => Estimate | undefined): AmountColumn {
  const scale = largestScale(length, amountOf);
  const stated = new Map<number, Estimate>();
  for (let row = 0; row < length; row++) {
    const amount = amountOf(row);
    if (amount !== undefined && saysMore(amount)) stated.set(row, amount);
  }
  return { values: integersOf(length, amountOf, scale), scale, stated };
}

function integersOf(length: number, amountOf: (row: number) => Estimate | undefined, scale: number): BigInt64Array | bigint[] {
  const words = new WordWriter(length);
  for (let row = 0; row < length; row++) {
    const amount = amountOf(row);
    if (amount !== undefined && !words.set(row, amount.value, scale)) return Array.from({ length }, (_, each) => scaledOrZero(amountOf(each), scale));
  }
  return words.values;
}

const scaledOrZero = (amount: Estimate | undefined, scale: number): bigint => (amount === undefined ? 0n : scaled(amount.value, scale));

/** The amount of a row as it was stated, without its currency or unit. */
export function amountAt(column: AmountColumn, row: number): Estimate {
  return column.stated.get(row) ?? estimate(plainAt(column, row));
}

/** The stated value of a row, whatever its bound. */
export const plainAt = (column: AmountColumn, row: number): Decimal => unscaled(column.values[row] ?? 0n, column.scale);
