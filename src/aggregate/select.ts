import { type FlowTable, rowNumber } from "../columns/index.js";
import { type Problem, problem } from "../model/index.js";
import { conditionsOf } from "./check-plan.js";
import { fieldNamed, NoKey } from "./fields.js";
import { type KeyColumn, keyColumn } from "./keys.js";
import type { RowSet } from "./kernels/key-space.js";
import type { Plan } from "./plan.js";
import { allRows, membership, rowsThat } from "./rows.js";
import { rowTest, type Surroundings } from "./where.js";

/** The rows that a plan is about, and the keys they are gathered by. */
export interface Selection {
  readonly rows: RowSet;
  readonly columns: readonly KeyColumn[];
  readonly problems: readonly Problem[];
}

/** The rows that fit `where` and have every key of `by`; one without a key becomes a problem. */
export function select(table: FlowTable, plan: Plan, around: Surroundings): Selection {
  const columns = (plan.by ?? []).map((field) => keyColumn(table, fieldNamed(field, "by"), around.unitAt));
  const tests = conditionsOf(plan).map((condition) => rowTest(condition, table, around));
  const fitting = tests.length === 0 ? allRows(table.length) : rowsThat(allRows(table.length), (row) => tests.every((test) => test(row)));
  const unread = problemsOf(table, fitting);
  const partial = columns.filter(({ dictionary }) => dictionary.some((key) => key instanceof NoKey));
  if (partial.length === 0) return { rows: fitting, columns, problems: unread };
  const problems: Problem[] = [...unread];
  const rows = rowsThat(fitting, (row) => {
    const lacking = partial.map(({ codes, dictionary }) => dictionary[codes[row] ?? 0]).find((key) => key instanceof NoKey);
    if (lacking !== undefined) problems.push(keyless(table, row, lacking));
    return lacking === undefined;
  });
  return { rows, columns, problems };
}

/** The problems of a table's own rows, as far as they fit. */
function problemsOf({ problems }: FlowTable, rows: RowSet): readonly Problem[] {
  if (problems.length === 0) return [];
  const fits = membership(rows);
  return problems.filter(({ row }) => fits(row)).map((each) => each.problem);
}

function keyless(table: FlowTable, row: number, { code, message, expected }: NoKey): Problem {
  const { source } = table.flow(row);
  return problem(code, `${message}: row ${rowNumber(table, row)} is in no group.`, source, { expected });
}
