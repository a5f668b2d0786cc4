import type { AmountColumn, CodeColumn, FlowTable } from "../columns/index.js";
import type { Period, Rational } from "../model/index.js";
import type { GroupSum } from "./exact-sum.js";
import type { Amount } from "./plan.js";

/** The amounts of a column with what they are counted in: a currency or a unit, null where a row has no amount. */
export interface AmountInTable {
  readonly amounts: AmountColumn;
  readonly units: CodeColumn<string | null>;
}

export const amountIn = (table: FlowTable, name: Amount): AmountInTable =>
  name === "money" ? { amounts: table.money, units: table.currency } : { amounts: table.quantity, units: table.unit };

/** The factor of an amount in a currency, of a period. */
export type RateOf = (currency: string, period: Period | null) => Rational;

/** What a tally is of: an amount of a table, and its factors where it is converted. */
export interface Tallied {
  readonly table: FlowTable;
  readonly amount: Amount;
  readonly rateOf: RateOf | null;
  /** The currency after conversion. */
  readonly into: string | null;
}

/** Numbers of facts: beyond 32 bits only where rows are sums already. */
export type Counts = Uint32Array | Float64Array;

/** Numbers as whole numbers of 10^-scale. */
export type WholeNumbers = Pick<AmountColumn, "values" | "scale">;

/** An amount added up by groups. */
export interface Tally {
  /** Null where no row of the group carries the amount. */
  readonly sum: (group: number) => GroupSum | null;
  /** The sums of some groups, 0 where no row carries the amount; null where one may say more than a whole number of one scale. */
  readonly wholes: (groups: Uint32Array) => WholeNumbers | null;
  /** How many facts carry it. */
  readonly counts: Counts;
  /** Its currency or unit; "" where no row carries it. */
  readonly unit: (group: number) => string;
}
