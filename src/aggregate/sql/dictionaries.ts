import { EntrepotError } from "../../model/index.js";
import type { TextColumn } from "../engines/engine.js";
import type { OpenSource } from "./open-source.js";
import type { ReadField } from "./readers.js";
import { join, made, type Sql, sql } from "./sql.js";

/** The distinct texts of some fields together, as they stand in the columns. */
export interface Dictionary {
  readonly fields: readonly ReadField[];
  readonly parts: readonly Sql[];
  /** A column of texts for each part. */
  readonly columns: readonly TextColumn[];
  readonly length: number;
}

const mostEntries = 200_000;

/** A condition that all rows fit. */
export const everyRow = sql`true`;

/** What combinations of texts some fields have, in the rows that fit. Errors: `engine.condition` for more than 200,000 of them. */
export async function dictionaryOf(source: OpenSource, fields: readonly ReadField[], where: Sql = everyRow): Promise<Dictionary> {
  const parts = fields.flatMap((field) => source.readers[field].parts);
  if (parts.length === 0) return { fields, parts, columns: [], length: 1 };
  const grouped = join(parts.map((_, i) => made("p", i)));
  const texts = join(parts.map((_, i) => sql`cast(${made("p", i)} as varchar)`));
  const inner = sql`select ${join(parts.map((part, i) => sql`${part} as ${made("p", i)}`))} from ${source.relation} where ${where}`;
  const columns = await source.engine.run(sql`select ${texts} from (${inner}) t group by ${grouped} limit ${limit}`, source.signal);
  const length = columns[0]?.length ?? 0;
  if (length <= mostEntries) return { fields, parts, columns, length };
  throw new EntrepotError("engine.condition", `The fields ${fields.join(", ")} have more than ${mostEntries} values, too many to test or compare one by one.`, { found: `more than ${mostEntries}`, expected: "a field of fewer values" });
}

const limit = sql`200001`;

/** The texts of a field in one entry of a dictionary. */
export function textsOf({ fields, columns }: Dictionary, { readers }: OpenSource, field: ReadField): (entry: number) => readonly (string | null)[] {
  const before = fields.slice(0, fields.indexOf(field)).reduce((sum, each) => sum + readers[each].parts.length, 0);
  const own = columns.slice(before, before + readers[field].parts.length);
  return (entry) => own.map((column) => column[entry] ?? null);
}
