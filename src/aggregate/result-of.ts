import type { FlowTable } from "../columns/index.js";
import { EntrepotError, type Problem, type Rational, shown, type Source, type TradeFlow } from "../model/index.js";
import { arrange, type GroupColumn } from "./arrange.js";
import type { RateUse } from "./currency.js";
import { fieldNamed } from "./fields.js";
import { cellAt, type Groups } from "./groups.js";
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
  const keys = (plan.by ?? []).map((field, at): GroupColumn => ({ name: columnOf(field), cells: groups.keys.map((key) => key[at] ?? null) }));
  const columns = [...keys, ...measures];
  const order = arrange(columns, groups.keys.length, plan);
  const rows = order.map((group): ResultRow => Object.fromEntries(columns.map(({ name, cells: column }) => [name, column[group] ?? null])));
  const back = wayBack(table, computed, rows, order);
  let overlaps: readonly Overlap[] | undefined;
  return {
    columns: columnsOf(plan, measures),
    rows,
    get overlaps() {
      overlaps ??= computed.overlaps();
      return overlaps;
    },
    problems: computed.problems,
    warnings: computed.warnings,
    rates: computed.rates,
    sources: (row) => back.flows(row).map(({ source }) => source) satisfies readonly Source[],
    facts: (row) => back.flows(row),
    exact: (row, column) => exactBehind(measures, column, back.groupOf(row)),
  };
}

function columnsOf(plan: Plan, measures: Computed["measures"]): readonly ResultColumn[] {
  const keys = (plan.by ?? []).map((field): ResultColumn => ({ name: columnOf(field), role: "key", type: fieldNamed(field, "by").type }));
  return [...keys, ...measures.map(({ name, type, cells: column }): ResultColumn => ({ name, role: "measure", type, ...sharedUnit(column) }))];
}

/** The currency or unit that all amounts of a column have. */
function sharedUnit(column: readonly Cell[]): { unit?: string } {
  const units = new Set(column.filter((cell): cell is AmountCell => typeof cell === "object" && cell !== null).map(({ currency, unit }) => currency ?? unit));
  const [unit] = units;
  return units.size === 1 && unit !== undefined ? { unit } : {};
}

interface WayBack {
  groupOf(row: ResultRow | number): number;
  flows(row: ResultRow | number): readonly TradeFlow[];
}

/** From a row of the result to the facts behind it. */
function wayBack(table: FlowTable, { groups, rows: behind }: Computed, rows: readonly ResultRow[], order: readonly number[]): WayBack {
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

const exactBehind = (measures: Computed["measures"], column: string, group: number): Rational | null => measures.find(({ name }) => name === column)?.exact(group) ?? null;
