import { defaultPlaces, type Places } from "../../places/index.js";
import type { Problem } from "../../model/index.js";
import type { Engine } from "../engines/engine.js";
import type { Amount } from "../plan.js";
import { type AmountExpression, amountExpression, unreadable } from "./amount.js";
import { type Reader, type ReadField, readersOf } from "./readers.js";
import { name, type Sql, sql } from "./sql.js";
import { checkColumns, type FlowSource, type FlowSourceColumns, type TextSource, writtenColumns } from "./source.js";

/** A source as an engine reads it: what each field and amount is in its SQL. */
export interface OpenSource {
  readonly engine: Engine;
  readonly relation: Sql;
  readonly types: ReadonlyMap<string, string>;
  readonly readers: Readonly<Record<ReadField, Reader>>;
  readonly amounts: Readonly<Partial<Record<Amount, AmountExpression>>>;
  /** The number of each row; null where the source does not number them. */
  readonly row: Sql | null;
  readonly problems: readonly Problem[];
  readonly signal: AbortSignal | undefined;
}

/** What opening takes beside the source. */
export interface OpenOptions {
  /** The amounts that the plan asks for. */
  readonly asked: ReadonlySet<Amount>;
  readonly places?: Places | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Errors: `engine.source` for a source without a column it names; `engine.float`. */
export async function openSource(engine: Engine, { from, columns = writtenColumns }: FlowSource, { asked, places, signal }: OpenOptions): Promise<OpenSource> {
  const relation = engine.relation(from);
  const types = await engine.columnTypes(from, signal);
  checkColumns(columns, types);
  const place = { engine, relation, types, signal };
  const amounts: Partial<Record<Amount, AmountExpression>> = {};
  const problems: Problem[] = [];
  for (const amount of asked) {
    const source = columns[amount];
    if (source === undefined) continue;
    const read = await amountExpression(source, place);
    problems.push(...(await unreadable(source, read, place)));
    amounts[amount] = { ...read, value: measured(read.value, measureOf(columns, amount)) };
  }
  const values = { money: amounts.money?.value, quantity: amounts.quantity?.value };
  return { engine, relation, types, readers: readersOf(columns, types, { values, places: places ?? defaultPlaces() }), amounts, row: columns.row === undefined ? null : name(columns.row), problems, signal };
}

const measureOf = (columns: FlowSourceColumns, amount: Amount): TextSource | undefined => (amount === "money" ? columns.money?.currency : columns.quantity?.unit);

/** A number without a currency or unit is no amount. */
function measured(value: Sql, measure: TextSource | undefined): Sql {
  if (measure === undefined || (typeof measure === "object" && "is" in measure)) return value;
  return sql`case when ${name(typeof measure === "string" ? measure : measure.column)} is not null then ${value} end`;
}
