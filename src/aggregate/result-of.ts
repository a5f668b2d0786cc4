import { type FlowTable, once } from "../columns/index.js";
import { EntrepotError, type Problem, shown, type Source, type TradeFlow } from "../model/index.js";
import { arrange } from "./arrange.js";
import type { RateUse } from "./currency.js";
import { fieldNamed } from "./fields.js";
import { cellAt, type Groups, keysOf } from "./groups.js";
import type { RowSet } from "./kernels/key-space.js";
import { columnOf } from "./measure-names.js";
import type { MeasureCells } from "./measures.js";
import type { Overlap } from "./overlap/overlaps.js";
import type { Plan } from "./plan.js";
import type { AmountCell, Cell, Result, ResultColumn, ResultRow } from "./result.js";
import { rowAt } from "./rows.js";

/** All that was computed of a plan, before its groups are put in order. */
export interface Computed {
  readonly groups: Groups;
  /** The rows behind the result. */
  readonly rows: RowSet;
  readonly measures: readonly (MeasureCells & { readonly name: string })[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  readonly overlaps: () => readonly Overlap[];
  readonly rates: readonly RateUse[];
}

/** The result: groups in order as rows, with the way back to the facts behind each. */
export function resultOf(table: FlowTable, plan: Plan, computed: Computed): Result {
  const { groups, measures } = computed;
  const problems = [...computed.problems];
  const report = (problem: Problem) => problems.push(problem);
  const names = (plan.by ?? []).map(columnOf);
  const order = arrange(groups, measures, plan);
  const rows = Array.from(order, (group): ResultRow => rowOf({ groups, measures, names }, group, report));
  const back = wayBack(table, computed, rows, order);
  const overlaps = once(computed.overlaps);
  return {
    columns: columnsOf(plan, measures, rows),
    rows,
    get overlaps() {
      return overlaps();
    },
    problems,
    warnings: computed.warnings,
    rates: computed.rates,
    sources: (row) => back.flows(row).map(({ source }) => source) satisfies readonly Source[],
    facts: (row) => back.flows(row),
    exact: (row, column) => measures.find(({ name }) => name === column)?.exact(back.groupOf(row)) ?? null,
  };
}

type Parts = Pick<Computed, "groups" | "measures"> & { readonly names: readonly string[] };

function rowOf({ groups, measures, names }: Parts, group: number, report: (problem: Problem) => void): ResultRow {
  const row: Record<string, Cell> = {};
  const keys = keysOf(groups, group);
  for (let at = 0; at < names.length; at++) row[names[at] ?? ""] = keys[at] ?? null;
  for (const { name, cell } of measures) row[name] = cell(group, report);
  return row;
}

function columnsOf(plan: Plan, measures: Computed["measures"], rows: readonly ResultRow[]): readonly ResultColumn[] {
  const keys = (plan.by ?? []).map((field): ResultColumn => ({ name: columnOf(field), role: "key", type: fieldNamed(field, "by").type }));
  return [...keys, ...measures.map(({ name, type }): ResultColumn => ({ name, role: "measure", type, ...sharedUnit(rows, name) }))];
}

/** The currency or unit that all amounts of a column have. */
function sharedUnit(rows: readonly ResultRow[], name: string): { unit?: string } {
  let shared: string | undefined;
  for (const row of rows) {
    const cell = row[name];
    if (typeof cell !== "object" || cell === null) continue;
    const { currency, unit } = cell as AmountCell;
    if (shared !== undefined && shared !== (currency ?? unit)) return {};
    shared = currency ?? unit;
  }
  return shared === undefined ? {} : { unit: shared };
}

interface WayBack {
  groupOf(row: ResultRow | number): number;
  flows(row: ResultRow | number): readonly TradeFlow[];
}

/** From a row of the result to the facts behind it. */
function wayBack(table: FlowTable, { groups, rows: behind }: Computed, rows: readonly ResultRow[], order: Uint32Array): WayBack {
  const groupOf = (row: ResultRow | number): number => {
    const group = order[typeof row === "number" ? row : rows.indexOf(row)];
    if (group === undefined) throw new EntrepotError("aggregate.row", `The result has no such row: ${shown(row)}.`, { found: shown(row), expected: `a row of this result, or 0 to ${rows.length - 1}` });
    return group;
  };
  const flows = (row: ResultRow | number): readonly TradeFlow[] => {
    const group = groupOf(row);
    const facts: TradeFlow[] = [];
    for (let place = 0; place < behind.count; place++) {
      const at = rowAt(behind, place);
      if (groups.groupOfCell[cellAt(groups.space, at)] === group) facts.push(table.flow(at));
    }
    return facts;
  };
  return { groupOf, flows };
}
