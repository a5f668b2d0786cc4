import type { FlowTable } from "../columns/index.js";
import type { AggregateOptions } from "./options.js";
import { checkSignal } from "./cancel.js";
import { exchange } from "./exchange.js";
import { groupsOf, partsOf } from "./groups.js";
import type { CellSums } from "./kernels/cell-sums.js";
import { keySpace, type SumRequest } from "./kernels/choose.js";
import type { KeySpace, RowSet } from "./kernels/key-space.js";
import { amountsOf, namedMeasures } from "./measure-names.js";
import { measureKinds } from "./measures.js";
import type { Amount, Plan } from "./plan.js";
import type { Computed } from "./result-of.js";
import { select } from "./select.js";
import { remaining, type Settled, settle, treeOf } from "./settle.js";
import { type PlaceKnowledge, placeKnowledge } from "./surroundings.js";
import { Tallies } from "./tallies.js";
import { warningsOf } from "./warnings.js";

/**
 * Carries a checked plan out: selects, converts, settles overlaps, adds, measures. The sums over many rows are asked of the
 * caller, who may spread them over threads.
 */
export function* compute(table: FlowTable, plan: Plan, { places, rates, signal }: AggregateOptions): Generator<SumRequest, Computed, CellSums> {
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
  for (const amount of amounts) {
    const request = tallies.request(amount);
    tallies.hold(amount, request, yield request);
  }
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
