import { type CodeColumn, type FlowTable, once } from "../columns/index.js";
import { EntrepotError, type Problem, rational, shown, type Source, type TradeFlow } from "../model/index.js";
import { arrange } from "./arrange.js";
import type { RateUse } from "./currency.js";
import { fieldNamed, type Key } from "./fields.js";
import { cellAt, type Groups } from "./groups.js";
import type { RowSet } from "./kernels/key-space.js";
import { columnOf } from "./measure-names.js";
import type { MeasureCells } from "./measures.js";
import type { Overlap } from "./overlap/overlaps.js";
import type { Plan } from "./plan.js";
import type { Cell, Result, ResultColumn, ResultRow } from "./result.js";
import { amountsOf, keyColumnOf } from "./result-columns.js";
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

/** The result: groups in order, as columns and, once they are asked for, as rows, with the way back to the facts behind each. */
export function resultOf(table: FlowTable, plan: Plan, computed: Computed): Result {
  const { groups, measures } = computed;
  const names = (plan.by ?? []).map(columnOf);
  const order = arrange(groups, measures, plan);
  const read = once(() => rowsOf({ groups, measures, names }, order, computed.problems));
  const columns = once(() => columnsOf(plan, measures, order));
  const overlaps = once(computed.overlaps);
  const back = wayBack(table, computed, { order, rows: () => read().rows });
  return {
    get columns() { return columns(); },
    get rows() { return read().rows; },
    get overlaps() { return overlaps(); },
    get problems() { return read().problems; },
    warnings: computed.warnings,
    rates: computed.rates,
    keys: (column) => keyColumnOf(groups, known(column, names), order),
    amounts: (column) => amountsOf(measures[known(column, measures.map(({ name }) => name))] as MeasureCells, order),
    sources: (row) => back.flows(row).map(({ source }) => source) satisfies readonly Source[],
    facts: (row) => back.flows(row),
    exact: (row, column) => {
      const exact = measures.find(({ name }) => name === column)?.exact(back.groupOf(row)) ?? null;
      return exact === null ? null : rational(exact.numerator, exact.denominator);
    },
  };
}

function known(column: string, columns: readonly string[]): number {
  const at = columns.indexOf(column);
  if (at < 0) throw new EntrepotError("aggregate.column", `The result has no such column: ${shown(column)} (it has ${columns.join(", ") || "none"}).`, { found: shown(column), expected: columns.join(", ") });
  return at;
}

type NamedKeys = CodeColumn<Key> & { readonly name: string };
type Parts = Pick<Computed, "groups" | "measures"> & { readonly names: readonly string[] };

/** The rows, and after the problems of facts what cells could not tell. */
function rowsOf(parts: Parts, order: Uint32Array, found: readonly Problem[]): { rows: readonly ResultRow[]; problems: readonly Problem[] } {
  const problems = [...found];
  const report = (problem: Problem) => problems.push(problem);
  const keys = parts.names.map((name, at) => ({ name, ...keyColumnOf(parts.groups, at, order) }));
  return { rows: Array.from(order, (group, at) => rowOf(keys, at, parts.measures, (measure) => measure.cell(group, report))), problems };
}

function rowOf(keys: readonly NamedKeys[], at: number, measures: Parts["measures"], cellOf: (measure: Parts["measures"][number]) => Cell): ResultRow {
  const row: Record<string, Cell> = {};
  for (const { name, codes, dictionary } of keys) row[name] = dictionary[codes[at] ?? 0] ?? null;
  for (const measure of measures) row[measure.name] = cellOf(measure);
  return row;
}

function columnsOf(plan: Plan, measures: Computed["measures"], order: Uint32Array): readonly ResultColumn[] {
  const keys = (plan.by ?? []).map((field): ResultColumn => ({ name: columnOf(field), role: "key", type: fieldNamed(field, "by").type }));
  return [...keys, ...measures.map(({ name, type, unit }): ResultColumn => ({ name, role: "measure", type, ...sharedUnit(unit, order) }))];
}

/** The currency or unit that all amounts of a column have. */
function sharedUnit(unitOf: MeasureCells["unit"], order: Uint32Array): { unit?: string } {
  let shared = "";
  for (const group of order) {
    const unit = unitOf(group) ?? shared;
    if (shared !== "" && shared !== unit) return {};
    shared = unit;
  }
  return shared === "" ? {} : { unit: shared };
}

interface WayBack {
  groupOf(row: ResultRow | number): number;
  flows(row: ResultRow | number): readonly TradeFlow[];
}

/** From a row of the result to the facts behind it. */
function wayBack(table: FlowTable, { groups, rows: behind }: Computed, { order, rows }: { order: Uint32Array; rows: () => readonly ResultRow[] }): WayBack {
  const groupOf = (row: ResultRow | number): number => {
    const group = order[typeof row === "number" ? row : rows().indexOf(row)];
    if (group === undefined) throw new EntrepotError("aggregate.row", `The result has no such row: ${shown(row)}.`, { found: shown(row), expected: `a row of this result, or 0 to ${order.length - 1}` });
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
