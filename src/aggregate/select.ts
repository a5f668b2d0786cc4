import type { FlowTable } from "../columns/index.js";
import { type Problem, problem } from "../model/index.js";
import { conditionsOf } from "./check-plan.js";
import { fieldNamed, NoKey } from "./fields.js";
import { type KeyColumn, keyColumn } from "./keys.js";
import type { Plan } from "./plan.js";
import { rowTest, type Surroundings } from "./where.js";

/** The rows that a plan is about, and the keys they are gathered by. */
export interface Selection {
  readonly rows: Uint32Array;
  readonly columns: readonly KeyColumn[];
  readonly problems: readonly Problem[];
}

/** The rows that fit `where` and have every key of `by`; one without a key becomes a problem. */
export function select(table: FlowTable, plan: Plan, around: Surroundings): Selection {
  const columns = (plan.by ?? []).map((field) => keyColumn(table, fieldNamed(field, "by"), around.unitAt));
  const fitting = filtered(table, plan, around);
  const unread = problemsOf(table, fitting);
  const partial = columns.filter(({ dictionary }) => dictionary.some((key) => key instanceof NoKey));
  if (partial.length === 0) return { rows: fitting, columns, problems: unread };
  const problems: Problem[] = [...unread];
  const rows = fitting.filter((row) => {
    const lacking = partial.map(({ codes, dictionary }) => dictionary[codes[row] ?? 0]).find((key) => key instanceof NoKey);
    if (lacking !== undefined) problems.push(keyless(table, row, lacking));
    return lacking === undefined;
  });
  return { rows, columns, problems };
}

function filtered(table: FlowTable, plan: Plan, around: Surroundings): Uint32Array {
  const tests = conditionsOf(plan).map((condition) => rowTest(condition, table, around));
  const rows = new Uint32Array(table.length);
  let count = 0;
  for (let row = 0; row < table.length; row++) if (tests.every((test) => test(row))) rows[count++] = row;
  return rows.subarray(0, count);
}

/** The problems of a table's own rows, as far as they fit. */
function problemsOf({ problems }: FlowTable, rows: Uint32Array): readonly Problem[] {
  if (problems.length === 0) return [];
  const fitting = new Set(rows);
  return problems.filter(({ row }) => fitting.has(row)).map((each) => each.problem);
}

function keyless(table: FlowTable, row: number, { code, message, expected }: NoKey): Problem {
  const { source } = table.flow(row);
  return problem(code, `${message}: row ${row} is in no group.`, source, { expected });
}
