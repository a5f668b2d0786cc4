import type { AnswerCell, AnswerColumn } from "../engines/engine.js";
import type { Amount } from "../plan.js";
import { amountsIn } from "./answer.js";
import type { Demands } from "./demands.js";
import type { FetchedAmount, FetchedRows } from "./engine-table.js";
import type { OpenSource } from "./open-source.js";

/** The field that says only whether rows have their amount, where that may be counted instead of being a key; else null. */
export type Presence = "currency" | "unit" | null;

/**
 * A currency or unit that is the same in all rows tells only whether the amount is there. As a key it would cost a fifth of the
 * engine's time; with one amount, and no group by it, counting the amounts tells as much.
 */
export function keyedByPresence(source: OpenSource, { grouping }: Demands): Presence {
  const amounts = amountsIn(source);
  const field = amounts[0]?.[0] === "money" ? "currency" : "unit";
  return amounts.length === 1 && source.readers[field].isPresence === true && !grouping.has(field) ? field : null;
}

interface PresenceIn {
  readonly source: OpenSource;
  readonly presence: "currency" | "unit";
}

/** The columns of the fields, with flags in the place of the field that says whether the amount is there. */
function withFlags({ fields, columns }: FetchedRows, flags: AnswerColumn, { source, presence }: PresenceIn): readonly AnswerColumn[] {
  const position = fields.slice(0, fields.indexOf(presence)).reduce((sum, field) => sum + source.readers[field].parts.length, 0);
  return [...columns.slice(0, position), flags, ...columns.slice(position)];
}

/** Splits each row into the facts that have the amount and those that have not, and says so as a key would have. */
export function withPresence(rows: FetchedRows, present: Float64Array, { source, presence }: PresenceIn): FetchedRows {
  const isWhole = rows.counts.every((all, row) => present[row] === all);
  if (isWhole) return { ...rows, columns: withFlags(rows, new Array<number>(rows.length).fill(1), { source, presence }) };
  const [from, flags, counts]: [number[], AnswerCell[], number[]] = [[], [], []];
  const add = (row: number, flag: number, count: number) => {
    if (count === 0) return;
    from.push(row);
    flags.push(flag);
    counts.push(count);
  };
  for (let row = 0; row < rows.length; row++) {
    const [all, those] = [rows.counts[row] ?? 0, present[row] ?? 0];
    add(row, 1, those);
    add(row, 0, all - those);
  }
  const put = (column: AnswerColumn): AnswerColumn => from.map((row) => column[row] ?? null);
  const columns = withFlags({ ...rows, columns: rows.columns.map(put) }, flags, { source, presence });
  const amounts = Object.entries(rows.amounts).map(([amount, { sum, least, greatest }]): [Amount, FetchedAmount] => [amount as Amount, { sum: { value: put(sum.value) }, least: put(least), greatest: put(greatest) }]);
  return { length: from.length, fields: rows.fields, columns, counts: Float64Array.from(counts), numbers: rows.numbers === null ? null : put(rows.numbers), amounts: Object.fromEntries(amounts) };
}
