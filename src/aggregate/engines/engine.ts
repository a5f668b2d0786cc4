import type { Sql } from "../sql/sql.js";
import type { SourceFrom } from "../sql/source.js";

/**
 * A cell of a query's answer: text; whole numbers of up to 32 bits and counts also as numbers; decimals also as the whole
 * number of their last place. Null where the database has null.
 */
export type AnswerCell = string | number | bigint | null;
export type AnswerColumn = readonly AnswerCell[];

/** The types of the columns that an engine's answer describes: whatever else it tells of them, the first two columns are names and types. */
export function typesOf([names = [], types = []]: readonly AnswerColumn[]): ReadonlyMap<string, string> {
  return new Map(names.map((column, i) => [String(column), String(types[i]).toLowerCase()]));
}

/** In what SQL differs between engines. */
export interface Dialect {
  /** Whether a text has the form of a plain decimal number. */
  readonly isPlainNumber: (text: Sql) => Sql;
  /** Whether a binary fraction is a number. */
  readonly isFinite: (value: Sql) => Sql;
}

/** A database that runs SQL. */
export interface Engine {
  readonly name: string;
  readonly dialect: Dialect;
  /** What stands after "from" for the rows of a source. Errors: `engine.source` where the engine cannot read it. */
  readonly relation: (from: SourceFrom) => Sql;
  /** The columns of the rows with their types in lower case. */
  readonly columnTypes: (from: SourceFrom, signal?: AbortSignal) => Promise<ReadonlyMap<string, string>>;
  /** Runs a query of texts, whole numbers and decimals, and gives its answer by columns. */
  readonly run: (query: Sql, signal?: AbortSignal) => Promise<readonly AnswerColumn[]>;
}
