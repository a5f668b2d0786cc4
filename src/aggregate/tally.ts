import type { AmountColumn, CodeColumn, FlowTable } from "../columns/index.js";
import { type Period, type Rational, rational } from "../model/index.js";
import { EstimateSum } from "./estimate-sum.js";
import { plainSums } from "./kernels/plain-sums.js";

/** An amount of a table with what it is counted in. */
export interface AmountInTable {
  readonly amounts: AmountColumn;
  readonly units: CodeColumn<string | null>;
}

export const amountIn = (table: FlowTable, name: "money" | "quantity"): AmountInTable =>
  name === "money" ? { amounts: table.money, units: table.currency } : { amounts: table.quantity, units: table.unit };

/** Rows with the group of each. */
export interface GroupedRows {
  readonly rows: Uint32Array;
  readonly groupOf: Uint32Array;
  readonly groupCount: number;
}

/** The factor of a row's amount: its class is the pair of its currency and period, and all rows of a class share one. */
export interface Factors {
  readonly classOf: Uint32Array;
  readonly rates: readonly Rational[];
}

/** Rows that carry the amount. */
export function withAmount({ rows, groupOf, groupCount }: GroupedRows, { units }: AmountInTable): GroupedRows {
  const has = units.dictionary.map((unit) => unit !== null);
  if (has.every(Boolean)) return { rows, groupOf, groupCount };
  const at = rows.map((_, i) => i).filter((i) => has[units.codes[rows[i] ?? 0] ?? 0]);
  return { rows: at.map((i) => rows[i] ?? 0), groupOf: at.map((i) => groupOf[i] ?? 0), groupCount };
}

/** The factors of a table's rows; without conversion every row has the factor 1. */
export function factorsOf(table: FlowTable, rows: Uint32Array, rateOf: ((currency: string, period: Period) => Rational) | null): Factors {
  const classOf = new Uint32Array(rows.length);
  if (rateOf === null) return { classOf, rates: [rational(1n)] };
  const { currency, period } = table;
  const classes = new Map<number, number>();
  const rates: Rational[] = [];
  for (let i = 0; i < rows.length; i++) {
    const [from, on] = [currency.codes[rows[i] ?? 0] ?? 0, period.codes[rows[i] ?? 0] ?? 0];
    const pair = from * period.dictionary.length + on;
    let known = classes.get(pair);
    if (known === undefined) {
      known = rates.push(rateOf(currency.dictionary[from] as string, period.dictionary[on] as Period)) - 1;
      classes.set(pair, known);
    }
    classOf[i] = known;
  }
  return { classOf, rates };
}

/**
 * The sum of each group. Plain amounts are added as whole numbers, a group and a rate at a time, and meet their rate
 * once: no row is rounded. Amounts with a bound or a stated precision are added one by one.
 */
export function sumGroups({ rows, groupOf, groupCount }: GroupedRows, { amounts }: AmountInTable, { classOf, rates }: Factors): readonly EstimateSum[] {
  const sums = Array.from({ length: groupCount }, () => new EstimateSum());
  const cells = groupOf.map((group, i) => group * rates.length + (classOf[i] ?? 0));
  const unit = 10n ** BigInt(amounts.scale);
  const { totals, counts } = plainSums(amounts, rows, cells, groupCount * rates.length);
  for (let cell = 0; cell < totals.length; cell++) {
    const rate = rates[cell % rates.length] as Rational;
    if ((counts[cell] ?? 0) > 0) sums[Math.floor(cell / rates.length)]?.addPlain(rational((totals[cell] ?? 0n) * rate.numerator, unit * rate.denominator));
  }
  if (amounts.stated.size === 0) return sums;
  for (let i = 0; i < rows.length; i++) {
    const stated = amounts.stated.get(rows[i] ?? 0);
    if (stated !== undefined) sums[groupOf[i] ?? 0]?.addStated(stated, rates[classOf[i] ?? 0] as Rational);
  }
  return sums;
}
