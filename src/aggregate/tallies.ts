import type { FlowTable } from "../columns/index.js";
import { rational } from "../model/index.js";
import { type Groups, groupRows } from "./groups.js";
import type { CellSums } from "./kernels/cell-sums.js";
import { countCells, type SumRequest } from "./kernels/choose.js";
import type { KeySpace, RowSet } from "./kernels/key-space.js";
import type { MeasureInput } from "./measures.js";
import type { Amount, Plan } from "./plan.js";
import { rowsThat } from "./rows.js";
import { scopesOf } from "./scopes.js";
import type { Settled } from "./settle.js";
import { amountIn, type Counts, type RateOf, type Tallied, type Tally } from "./tallied.js";
import { type CellTally, cellTally, groupCounts, tallyCells, tallyGroups, tallyRequest } from "./tally.js";
import { weighCells } from "./weights.js";

/** What sums are computed from. */
export interface TalliesSetting {
  readonly table: FlowTable;
  readonly plan: Plan;
  readonly rateOf: RateOf | null;
  readonly space: KeySpace;
  /** The rows behind the result. */
  readonly rows: RowSet;
  readonly settled: ReadonlyMap<Amount, Settled>;
}

/** Sums of amounts by cells and by groups, each computed once. */
export class Tallies {
  private readonly cells = new Map<Amount, CellTally>();
  private readonly groups = new Map<Amount, Tally>();

  constructor(private readonly setting: TalliesSetting) {}

  /** How many facts each cell has: where a sum runs over the same rows, it has counted them. */
  counts(): Counts {
    const { table, space, rows } = this.setting;
    const summed = [...this.cells.values()].find((tally) => tally.rows === rows);
    if (summed !== undefined) return groupCounts(summed);
    return table.summed === undefined ? countCells(space, rows) : weighCells(space, rows, table.summed.weights);
  }

  input(groups: Groups): MeasureInput {
    const { table, plan, rateOf } = this.setting;
    return {
      table,
      counts: groups.counts,
      tally: (amount, also) => (also === undefined ? this.inGroups(amount, groups) : tallyGroups(tallyCells(this.tallied(amount), groups.space, this.carrying(amount, also)), groups)),
      rowsWith: (amount) => groupRows(groups, this.carrying(amount, amount)),
      rateAt: (amount, row) => (amount === "quantity" || rateOf === null ? rational(1n) : rateOf(table.currency.dictionary[table.currency.codes[row] ?? 0] ?? "", table.period.dictionary[table.period.codes[row] ?? 0] ?? null)),
      scopeOf: (over) => scopesOf(groups, plan.by ?? [], over),
    };
  }

  /** The rows that are added for an amount; those without it add nothing. */
  private rowsFor(amount: Amount): RowSet {
    const settled = this.setting.settled.get(amount);
    return settled === undefined || settled.kept === settled.carried ? this.setting.rows : settled.kept;
  }

  private carrying(amount: Amount, also: Amount): RowSet {
    const { units: own } = amountIn(this.setting.table, amount);
    const { units: other } = amountIn(this.setting.table, also);
    return rowsThat(this.rowsFor(amount), (row) => own.dictionary[own.codes[row] ?? 0] !== null && other.dictionary[other.codes[row] ?? 0] !== null);
  }

  private tallied(amount: Amount): Tallied {
    const { table, plan, rateOf } = this.setting;
    return { table, amount, rateOf: amount === "money" ? rateOf : null, into: amount === "money" ? (plan.currency?.to ?? null) : null };
  }

  request(amount: Amount): SumRequest {
    return tallyRequest(this.tallied(amount), this.setting.space, this.rowsFor(amount));
  }

  hold(amount: Amount, request: SumRequest, sums: CellSums): void {
    this.cells.set(amount, cellTally(this.tallied(amount), this.setting.space, request, sums));
  }

  private inGroups(amount: Amount, groups: Groups): Tally {
    const known = this.groups.get(amount);
    if (known !== undefined) return known;
    const tally = tallyGroups(this.cells.get(amount) ?? tallyCells(this.tallied(amount), groups.space, this.rowsFor(amount)), groups);
    this.groups.set(amount, tally);
    return tally;
  }
}
