import type { FlowTable } from "../columns/index.js";
import { rational } from "../model/index.js";
import type { AggregateOptions } from "./aggregate.js";
import { checkSignal } from "./cancel.js";
import { exchange } from "./exchange.js";
import { type Groups, groupRows, groupsOf, partsOf } from "./groups.js";
import { countCells, keySpace } from "./kernels/choose.js";
import type { KeySpace, RowSet } from "./kernels/key-space.js";
import { amountsOf, namedMeasures } from "./measure-names.js";
import { type MeasureInput, measureKinds } from "./measures.js";
import type { Amount, Plan } from "./plan.js";
import type { Computed } from "./result-of.js";
import { rowsThat } from "./rows.js";
import { scopesOf } from "./scopes.js";
import { select } from "./select.js";
import { remaining, type Settled, settle, treeOf } from "./settle.js";
import { type PlaceKnowledge, placeKnowledge } from "./surroundings.js";
import { amountIn, type Counts, type RateOf, type Tallied, type Tally } from "./tallied.js";
import { type CellTally, groupCounts, tallyCells, tallyGroups } from "./tally.js";
import { warningsOf } from "./warnings.js";
import { weighCells } from "./weights.js";

/** Carries a checked plan out: selects, converts, settles overlaps, adds, measures. */
export function compute(table: FlowTable, plan: Plan, { places, rates, signal }: AggregateOptions): Computed {
  const around = placeKnowledge(places);
  const amounts = amountsOf(namedMeasures(plan));
  const selection = select(table, plan, around);
  const money = exchange(table, selection.rows, amounts.has("money") ? plan.currency : undefined, rates);
  checkSignal(signal);
  const space = keySpace(partsOf(selection.columns), money.rows, table.length);
  const settled = settledAmounts(table, plan, { rows: money.rows, space, around });
  checkSignal(signal);
  const rows = remaining(money.rows, [...settled.values()]);
  const tallies = new Tallies({ table, plan, rateOf: money.rateOf, space, rows, settled });
  const groups = groupsOf(space, tallies.counts(), selection.columns);
  const measures = namedMeasures(plan).map((measure) => ({ name: measure.as, ...measureKinds[measure.measure](measure, tallies.input(groups)) }));
  checkSignal(signal);
  const problems = [selection.problems, money.problems, ...[...settled.values()].map((each) => each.problems), ...measures.map((each) => each.problems)].flat();
  return { groups, rows, measures, problems, warnings: warningsOf(table, rows, groups, plan), overlaps: () => [...settled.values()].flatMap((each) => each.overlaps()), rates: money.uses };
}

interface Setting {
  readonly rows: RowSet;
  readonly space: KeySpace;
  readonly around: PlaceKnowledge;
}

/** Only what is added can be added twice: counts and extremes ask no policy. */
function settledAmounts(table: FlowTable, plan: Plan, { rows, space, around }: Setting): ReadonlyMap<Amount, Settled> {
  const added = amountsOf(namedMeasures(plan).filter(({ measure }) => measure !== "min" && measure !== "max"));
  const tree = () => treeOf(table, around.above);
  return new Map([...added].map((amount) => [amount, settle(rows, { table, amount, space, policy: plan.overlaps ?? "refuse", tree })] as const));
}

interface TalliesSetting {
  readonly table: FlowTable;
  readonly plan: Plan;
  readonly rateOf: RateOf | null;
  readonly space: KeySpace;
  /** The rows behind the result. */
  readonly rows: RowSet;
  readonly settled: ReadonlyMap<Amount, Settled>;
}

/** Sums of amounts by cells and by groups, each computed once. */
class Tallies {
  private readonly cells = new Map<Amount, CellTally>();
  private readonly groups = new Map<Amount, Tally>();

  constructor(private readonly setting: TalliesSetting) {}

  /** How many facts each cell has: where a sum runs over the same rows, it has counted them. */
  counts(): Counts {
    const { table, space, rows } = this.setting;
    const [summed] = [...amountsOf(namedMeasures(this.setting.plan))].map((amount) => this.inCells(amount)).filter((tally) => tally.rows === rows);
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

  private inCells(amount: Amount): CellTally {
    const tally = this.cells.get(amount) ?? tallyCells(this.tallied(amount), this.setting.space, this.rowsFor(amount));
    this.cells.set(amount, tally);
    return tally;
  }

  private inGroups(amount: Amount, groups: Groups): Tally {
    const tally = this.groups.get(amount) ?? tallyGroups(this.inCells(amount), groups);
    this.groups.set(amount, tally);
    return tally;
  }
}
