import { type FlowTable, rowNumber } from "../columns/index.js";
import { type Problem, problem } from "../model/index.js";
import { cellAt } from "./groups.js";
import type { KeySpace, RowSet } from "./kernels/key-space.js";
import { type Figure, figureOf } from "./overlap/figure.js";
import { type Overlap, overlapsBetweenRows, settleOverlaps } from "./overlap/overlaps.js";
import { suspects } from "./overlap/suspects.js";
import { type PlaceTree, placeTree } from "./place-tree.js";
import type { Amount, OverlapPolicy } from "./plan.js";
import { membership, rowAt, rowsThat } from "./rows.js";
import { amountIn } from "./tallied.js";

/** The rows of an amount that are added, after each figure that would count trade twice was dealt with. */
export interface Settled {
  /** Every row that carries the amount. */
  readonly carried: RowSet;
  /** Those that are added: the same set where none was left out. */
  readonly kept: RowSet;
  readonly problems: readonly Problem[];
  /** Asked for late: to tell overlaps costs more than to add. */
  readonly overlaps: () => readonly Overlap[];
}

/** What figures are settled by. */
export interface Settlement {
  readonly table: FlowTable;
  readonly amount: Amount;
  /** The groups of a sum: figures are counted twice within one. */
  readonly space: KeySpace;
  readonly policy: OverlapPolicy;
  readonly tree: () => PlaceTree;
}

/** The places of a table, in their order. */
export const treeOf = (table: FlowTable, above: (id: string) => readonly string[]): PlaceTree =>
  placeTree([...table.reporter.dictionary, ...table.partner.dictionary, ...table.via.dictionary], above);

/** Applies the policy to the rows that carry an amount. Errors: `aggregate.overlap` where the policy is to refuse. */
export function settle(rows: RowSet, settlement: Settlement): Settled {
  const { table, amount, policy } = settlement;
  const { codes, dictionary } = amountIn(table, amount).units;
  const carried = dictionary.includes(null) ? rowsThat(rows, (row) => dictionary[codes[row] ?? 0] !== null) : rows;
  if (policy === "allow") return { carried, kept: carried, problems: [], overlaps: () => overlapsOf(carried, settlement) };
  const tree = settlement.tree();
  const setting = { policy, tree, flow: (row: number) => table.flow(row), number: (row: number) => rowNumber(table, row) };
  const suspected = suspects(table, carried, tree);
  const { figures, undated } = figuresOf(table, suspected, settlement.space);
  const { kept, overlaps, problems } = settleOverlaps(figures, setting);
  return {
    carried,
    kept: kept.length === suspected.count ? carried : without(carried, suspected, kept),
    problems: [...undated, ...problems.map(({ problem: each }) => each)],
    overlaps: () => [...overlaps, ...overlapsBetweenRows(kept, setting)],
  };
}

function overlapsOf(rows: RowSet, { table, space, policy, tree }: Settlement): readonly Overlap[] {
  const setting = { policy, tree: tree(), flow: (row: number) => table.flow(row), number: (row: number) => rowNumber(table, row) };
  const { kept, overlaps } = settleOverlaps(figuresOf(table, suspects(table, rows, setting.tree), space).figures, setting);
  return [...overlaps, ...overlapsBetweenRows(kept, setting)];
}

/** The rows that carry the amount, of those suspected only the ones that were kept. */
function without(carried: RowSet, suspected: RowSet, kept: readonly Figure[]): RowSet {
  const isSuspected = membership(suspected);
  const isKept = new Set(kept.map(({ row }) => row));
  return rowsThat(carried, (row) => !isSuspected(row) || isKept.has(row));
}

function figuresOf(table: FlowTable, rows: RowSet, space: KeySpace): { figures: Figure[]; undated: Problem[] } {
  const { codes, dictionary } = table.period;
  const [figures, undated]: [Figure[], Problem[]] = [[], []];
  for (let place = 0; place < rows.count; place++) {
    const row = rowAt(rows, place);
    if (dictionary[codes[row] ?? 0] == null) undated.push(timeless(table, row));
    else figures.push(figureOf(table, row, cellAt(space, row)));
  }
  return { figures, undated };
}

const timeless = (table: FlowTable, row: number): Problem =>
  problem("aggregate.no-period", `It is not said when the trade of row ${rowNumber(table, row)} took place, so it cannot be told from other figures; it is not added.`, table.flow(row).source, { expected: "a period, or the policy “allow”" });

/** The rows that stand behind a result: those that are added, and those that carry nothing to add. */
export function remaining(rows: RowSet, settled: readonly Settled[]): RowSet {
  const reduced = settled.filter(({ kept, carried }) => kept !== carried);
  if (reduced.length === 0) return rows;
  const added = settled.map(({ kept }) => membership(kept));
  const carries = settled.map(({ carried }) => membership(carried));
  return rowsThat(rows, (row) => added.some((has) => has(row)) || !carries.some((has) => has(row)));
}
