import type { FlowTable } from "../columns/index.js";
import { type Problem, problem } from "../model/index.js";
import type { Groups } from "./groups.js";
import { type Figure, figureOf } from "./overlap/figure.js";
import { type Overlap, overlapsBetweenRows, settleOverlaps } from "./overlap/overlaps.js";
import { type PlaceTree, placeTree } from "./place-tree.js";
import type { OverlapPolicy } from "./plan.js";
import type { GroupedRows } from "./tally.js";

/** The rows that are added, after each figure that would count trade twice was dealt with. */
export interface Settled {
  /** Every row that carries the amount. */
  readonly carried: GroupedRows;
  readonly rows: GroupedRows;
  readonly problems: readonly Problem[];
  /** Asked for late: to tell overlaps costs more than to add. */
  readonly overlaps: () => readonly Overlap[];
}

interface Setting {
  readonly policy: OverlapPolicy;
  readonly tree: PlaceTree;
  readonly flow: FlowTable["flow"];
}

/** The places of a table, in their order. */
export const treeOf = (table: FlowTable, above: (id: string) => readonly string[]): PlaceTree =>
  placeTree([...table.reporter.dictionary, ...table.partner.dictionary, ...table.via.dictionary], above);

/** Applies the policy to the rows that carry an amount. Errors: `aggregate.overlap` where the policy is to refuse. */
export function settle(table: FlowTable, rows: GroupedRows, policy: OverlapPolicy, tree: PlaceTree): Settled {
  const setting: Setting = { policy, tree, flow: table.flow };
  if (policy === "allow") return { carried: rows, rows, problems: [], overlaps: () => allowed(table, rows, setting) };
  const { figures, undated } = figuresOf(table, rows);
  const { kept, overlaps, problems } = settleOverlaps(figures, setting);
  return {
    carried: rows,
    rows: undated.length === 0 && kept.length === figures.length ? rows : rowsOf(kept, rows.groupCount),
    problems: [...undated, ...problems.map(({ problem: each }) => each)],
    overlaps: () => [...overlaps, ...overlapsBetweenRows(kept, setting)],
  };
}

function allowed(table: FlowTable, rows: GroupedRows, setting: Setting): readonly Overlap[] {
  const { figures } = figuresOf(table, rows);
  const { kept, overlaps } = settleOverlaps(figures, setting);
  return [...overlaps, ...overlapsBetweenRows(kept, setting)];
}

function figuresOf(table: FlowTable, { rows, groupOf }: GroupedRows): { figures: Figure[]; undated: Problem[] } {
  const { codes, dictionary } = table.period;
  const [figures, undated]: [Figure[], Problem[]] = [[], []];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    if (dictionary[codes[row] ?? 0] === null) undated.push(timeless(table, row));
    else figures.push(figureOf(table, row, groupOf[i] ?? 0));
  }
  return { figures, undated };
}

const timeless = (table: FlowTable, row: number): Problem =>
  problem("aggregate.no-period", `It is not said when the trade of row ${row} took place, so it cannot be told from other figures; it is not added.`, table.flow(row).source, { expected: "a period, or the policy “allow”" });

/** The rows that stand behind a result: those that are added, and those that carry nothing to add. */
export function remaining({ rows, groupOf, keys }: Groups, settled: readonly Settled[]): GroupedRows {
  const all = { rows, groupOf, groupCount: keys.length };
  if (settled.every((each) => each.rows.rows.length === each.carried.rows.length)) return all;
  const left = new Set(settled.flatMap(({ carried }) => [...carried.rows]));
  for (const each of settled) for (const row of each.rows.rows) left.delete(row);
  const at = Uint32Array.from(rows.keys()).filter((i) => !left.has(rows[i] ?? 0));
  return { rows: at.map((i) => rows[i] ?? 0), groupOf: at.map((i) => groupOf[i] ?? 0), groupCount: keys.length };
}

function rowsOf(kept: readonly Figure[], groupCount: number): GroupedRows {
  const ordered = [...kept].sort((a, b) => a.row - b.row);
  return { rows: Uint32Array.from(ordered, ({ row }) => row), groupOf: Uint32Array.from(ordered, ({ group }) => group), groupCount };
}
