import { narrowWords } from "../columns/index.js";
import { addRational, type Estimate, type Rational, rational } from "../model/index.js";
import { EstimateSum } from "./estimate-sum.js";
import { ExactSum, type GroupSum, ScaledSum } from "./exact-sum.js";
import type { CellSums } from "./kernels/cell-sums.js";
import { amountIn, type Tallied, type Tally, type WholeNumbers } from "./tallied.js";

interface Restated {
  readonly estimate: Estimate;
  readonly rate: Rational;
}

const zero = rational(0n);
const one = rational(1n);

/** The sums of groups while their cells come in, and the rows that say more than a number. */
export class Gathered {
  /** Two units that met in one group without a conversion. */
  clash: { readonly group: number; readonly units: readonly [number, number] } | null = null;
  /** Without a conversion a group has one unit, and so one cell, whose sum is read when it is asked for. */
  private readonly cellOf: Int32Array;
  private readonly converted: Rational[];
  private readonly counts: Float64Array;
  private readonly restated = new Map<number, Restated[]>();
  /** What was added of plain values that are restated. */
  private readonly takenOut = new Map<number, bigint>();
  private readonly unitOf: Int32Array;

  constructor(groupCount: number, private readonly of: Tallied, private readonly cells: CellSums) {
    this.cellOf = new Int32Array(of.rateOf === null ? groupCount : 0);
    this.converted = new Array<Rational>(of.rateOf === null ? 0 : groupCount).fill(zero);
    this.counts = new Float64Array(groupCount);
    this.unitOf = new Int32Array(groupCount).fill(-1);
  }

  /** Adds the sum of a cell, whose facts have one unit and, where they are converted, one period. */
  add(group: number, cell: number, { unit, period }: { unit: number; period: number }): void {
    const held = this.unitOf[group] ?? -1;
    if (held < 0) this.unitOf[group] = unit;
    else if (held !== unit && this.of.rateOf === null) this.clash ??= { group, units: [held, unit] };
    this.counts[group] = (this.counts[group] ?? 0) + (this.cells.counts[cell] ?? 0);
    if (this.of.rateOf === null) this.cellOf[group] = cell;
    else this.convert(group, this.cells.total(cell), this.rate(unit, period));
  }

  private convert(group: number, total: bigint, rate: Rational): void {
    this.converted[group] = addRational(this.converted[group] ?? zero, rational(total * rate.numerator, this.unit * rate.denominator));
  }

  private rate(unit: number, period: number): Rational {
    const { table, rateOf } = this.of;
    return rateOf === null ? one : rateOf(table.currency.dictionary[unit] ?? "", table.period.dictionary[period] ?? null);
  }

  private get unit(): bigint {
    return 10n ** BigInt(amountIn(this.of.table, this.of.amount).amounts.scale);
  }

  /** Takes the plain value of a row out again: it is added as its source states it. */
  restate(group: number, row: number, estimate: Estimate): void {
    const { table, amount } = this.of;
    const { amounts, units } = amountIn(table, amount);
    const rate = this.rate(units.codes[row] ?? 0, table.period.codes[row] ?? 0);
    const plain = amounts.values[row] ?? 0n;
    if (this.of.rateOf === null) this.takenOut.set(group, (this.takenOut.get(group) ?? 0n) + plain);
    else this.convert(group, -plain, rate);
    const list = this.restated.get(group) ?? [];
    list.push({ estimate, rate });
    this.restated.set(group, list);
  }

  tally(): Tally {
    const { table, amount, into } = this.of;
    const { dictionary } = amountIn(table, amount).units;
    return {
      sum: (group) => (this.counts[group] === 0 ? null : this.sumOf(group)),
      wholes: (groups) => this.wholes(groups),
      counts: this.counts,
      unit: (group) => into ?? dictionary[this.unitOf[group] ?? -1] ?? "",
    };
  }

  private wholes(groups: Uint32Array): WholeNumbers | null {
    if (this.of.rateOf !== null || this.restated.size > 0) return null;
    const { scale } = amountIn(this.of.table, this.of.amount).amounts;
    const { words } = this.cells;
    if (words === undefined) return { values: narrowWords(Array.from(groups, (group) => (this.counts[group] === 0 ? 0n : this.cells.total(this.cellOf[group] ?? 0)))), scale };
    const values = new BigInt64Array(groups.length);
    for (let at = 0; at < values.length; at++) {
      const group = groups[at] ?? 0;
      if (this.counts[group] !== 0) values[at] = words[this.cellOf[group] ?? 0] ?? 0n;
    }
    return { values, scale };
  }

  private sumOf(group: number): GroupSum {
    const stated = this.restated.get(group);
    if (stated === undefined) return this.plainSum(group);
    const sum = new EstimateSum();
    if ((this.counts[group] ?? 0) > stated.length) sum.addPlain(this.plainSum(group).exact);
    for (const { estimate, rate } of stated) sum.addStated(estimate, rate);
    return sum;
  }

  private plainSum(group: number): ExactSum {
    const { scale } = amountIn(this.of.table, this.of.amount).amounts;
    if (this.of.rateOf === null) return new ScaledSum(this.cells.total(this.cellOf[group] ?? 0) - (this.takenOut.get(group) ?? 0n), scale);
    const { numerator, denominator } = this.converted[group] ?? zero;
    return new ExactSum(numerator, denominator);
  }
}
