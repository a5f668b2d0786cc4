import { EntrepotError } from "../../model/index.js";
import type { AnswerCell, AnswerColumn } from "../engines/engine.js";
import type { OpenSource } from "./open-source.js";
import type { ReadField, ReadPart } from "./readers.js";
import { join, made, type Sql, sql } from "./sql.js";

/** The distinct texts of some fields together, as they stand in the columns. */
export interface Dictionary {
  readonly fields: readonly ReadField[];
  readonly parts: readonly ReadPart[];
  /** A column of texts for each part. */
  readonly columns: readonly AnswerColumn[];
  readonly length: number;
}

const mostEntries = 200_000;

/** A condition that all rows fit. */
export const everyRow = sql`true`;

/**
 * What combinations of texts each set of fields has, in the rows that fit: one pass over the rows for all sets.
 * Errors: `engine.condition` for a set of more than 200,000 combinations.
 */
export async function dictionariesOf(source: OpenSource, sets: readonly (readonly ReadField[])[], where: Sql = everyRow): Promise<readonly Dictionary[]> {
  const fields = [...new Set(sets.flat())];
  const parts = fields.flatMap((field) => source.readers[field].parts.map((part) => ({ field, part })));
  if (parts.length === 0) return sets.map((set) => ({ fields: set, parts: [], columns: [], length: 1 }));
  const used = sets.map((set) => set.flatMap((field) => parts.flatMap((each, i) => (each.field === field ? [i] : []))));
  const grouped = [...new Map(used.filter((set) => set.length > 0).map((set) => [set.join(), set])).values()];
  const columns = parts.map((_, i) => made("p", i));
  const inner = sql`select ${join(parts.map(({ part }, i) => sql`${part.term} as ${made("p", i)}`))} from ${source.relation} where ${where}`;
  const groupings = join(grouped.map((set) => sql`(${join(set.map((i) => columns[i] as Sql))})`));
  const answer = await source.engine.run(sql`select grouping(${join(columns)}), ${join(columns.map((column) => sql`cast(${column} as varchar)`))} from (${inner}) t group by grouping sets (${groupings}) limit ${limit}`, source.signal);
  if ((answer[0]?.length ?? 0) > mostEntries) throw tooMany(fields);
  return sets.map((set, i) => entriesOf(answer, used[i] ?? [], { fields: set, parts: set.flatMap((field) => source.readers[field].parts) }));
}

const limit = sql`200001`;

function tooMany(fields: readonly ReadField[]): EntrepotError {
  return new EntrepotError("engine.condition", `The fields ${fields.join(", ")} have more than ${mostEntries} values, too many to test or compare one by one.`, { found: `more than ${mostEntries}`, expected: "a field of fewer values" });
}

/** The rows of one grouping: an engine says of each row, bit by bit from the last, which columns it left out. */
function entriesOf([groupings = [], ...columns]: readonly AnswerColumn[], used: readonly number[], { fields, parts }: Pick<Dictionary, "fields" | "parts">): Dictionary {
  if (used.length === 0) return { fields, parts, columns: [], length: 1 };
  const leftOut = columns.reduce((mask, _, i) => (used.includes(i) ? mask : mask + 2 ** (columns.length - 1 - i)), 0);
  const rows = groupings.flatMap((grouping, row) => (Number(grouping) === leftOut ? [row] : []));
  return { fields, parts, columns: used.map((i) => rows.map((row) => columns[i]?.[row] ?? null)), length: rows.length };
}

/** A cell as text. */
export const textOf = (cell: AnswerCell | undefined): string | null => (cell == null ? null : String(cell));

/** The texts of a field in one entry of a dictionary. */
export function textsOf({ fields, columns }: Dictionary, { readers }: OpenSource, field: ReadField): (entry: number) => readonly (string | null)[] {
  const before = fields.slice(0, fields.indexOf(field)).reduce((sum, each) => sum + readers[each].parts.length, 0);
  const own = columns.slice(before, before + readers[field].parts.length);
  return (entry) => own.map((column) => textOf(column[entry]));
}
