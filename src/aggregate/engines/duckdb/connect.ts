import type { DuckDBConnection, DuckDBDataChunk, DuckDBInstance } from "@duckdb/node-api";
import { type Sql, render, sql, name, type SqlValue } from "../../sql/sql.js";
import type { SourceFrom } from "../../sql/source.js";
import { unlessCancelled } from "../cancelled.js";
import { type AnswerCell, type AnswerColumn, type Dialect, type Engine, typesOf } from "../engine.js";
import { optionalPeer } from "../optional-peer.js";
import { errorOfDuckDB } from "./errors.js";

/** How DuckDB runs. */
export interface DuckDBOptions {
  /** A file of DuckDB, or its tables in memory if not given. */
  readonly database?: string;
  readonly threads?: number;
  /** The memory that it may use, as "4GB"; beyond it spills to disk. */
  readonly memory?: string;
}

/** DuckDB as an engine of plans; it lives until it is closed. */
export interface DuckDBEngine extends Engine {
  readonly name: "duckdb";
  /** Runs work on a connection of its own. */
  readonly connected: <T>(work: (connection: DuckDBConnection) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

const dialect: Dialect = {
  isPlainNumber: (text) => sql`regexp_matches(${text}, '^-?[0-9]+([.][0-9]+)?$')`,
  isFinite: (value) => sql`isfinite(${value})`,
};

const peer = () => optionalPeer("@duckdb/node-api", () => import("@duckdb/node-api"));

/**
 * DuckDB, the database within a process, over Parquet, CSV and its own tables. It needs the package `@duckdb/node-api`,
 * which is loaded with the first query. Errors: `engine.not-installed`, then.
 *
 * @example
 * import { duckdb } from "entrepot/duckdb";
 * duckdb({ threads: 1 }).name; // => duckdb
 */
export function duckdb(options: DuckDBOptions = {}): DuckDBEngine {
  let opened: Promise<DuckDBInstance> | undefined;
  const instance = () => (opened ??= open(options));
  const connected = async <T>(work: (connection: DuckDBConnection) => Promise<T>): Promise<T> => {
    const connection = await (await instance()).connect();
    try {
      return await work(connection);
    } catch (cause) {
      throw errorOfDuckDB(cause);
    } finally {
      connection.closeSync();
    }
  };
  const run = (query: Sql, signal?: AbortSignal) => connected((connection) => unlessCancelled(signal, () => connection.interrupt(), () => answer(connection, query)));
  return {
    name: "duckdb", dialect, connected, run, relation: relationOf,
    columnTypes: async (from, signal) => typesOf(await run(sql`describe select * from ${relationOf(from)}`, signal)),
    close: async () => {
      if (opened !== undefined) (await opened).closeSync();
      opened = undefined;
    },
  };
}

async function open({ database = ":memory:", threads, memory }: DuckDBOptions): Promise<DuckDBInstance> {
  const { DuckDBInstance: Instance } = await peer();
  try {
    return await Instance.create(database, { ...(threads === undefined ? {} : { threads: String(threads) }), ...(memory === undefined ? {} : { memory_limit: memory }) });
  } catch (cause) {
    throw errorOfDuckDB(cause);
  }
}

function relationOf(from: SourceFrom): Sql {
  if ("parquet" in from) return sql`read_parquet(${filesOf(from.parquet)})`;
  if ("csv" in from) return sql`read_csv(${filesOf(from.csv)}, all_varchar = true)`;
  return name(...(typeof from.table === "string" ? [from.table] : from.table));
}

const filesOf = (files: string | readonly string[]): readonly string[] => (typeof files === "string" ? [files] : files);

/** Runs a query and reads its answer from the vectors of its chunks, which costs least. */
export async function answer(connection: DuckDBConnection, query: Sql): Promise<readonly AnswerColumn[]> {
  const { listValue } = await peer();
  const valueOf = (value: SqlValue) => (typeof value === "string" ? value : listValue(value));
  const result = await connection.run(render(query, (number) => `$${number}`), query.values.map(valueOf));
  const chunks = await result.fetchAllChunks();
  return Array.from({ length: result.columnCount }, (_, i) => cellsOf(chunks.map((chunk) => chunk.getColumnVector(i))));
}

/** Of a vector of decimals the whole numbers are read, of any other the values. */
type Vector = ReturnType<DuckDBDataChunk["getColumnVector"]> & { getScaledValue?(row: number): bigint | number | null };

function cellsOf(vectors: readonly Vector[]): AnswerColumn {
  const cells = new Array<AnswerCell>(vectors.reduce((count, { itemCount }) => count + itemCount, 0));
  let at = 0;
  for (const vector of vectors) {
    const { itemCount } = vector;
    if (vector.getScaledValue === undefined) for (let row = 0; row < itemCount; row++) cells[at++] = vector.getItem(row) as AnswerCell;
    else for (let row = 0; row < itemCount; row++) cells[at++] = wholeOf(vector.getScaledValue(row));
  }
  return cells;
}

const wholeOf = (value: bigint | number | null): AnswerCell => (typeof value === "number" ? BigInt(value) : value);
