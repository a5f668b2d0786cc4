import type { Iterator as Answers, QueryResult, Trino } from "trino-client";
import { EntrepotError } from "../../../model/index.js";
import { name, render, type Sql, sql, type SqlValue } from "../../sql/sql.js";
import type { SourceFrom } from "../../sql/source.js";
import { unlessCancelled } from "../cancelled.js";
import { type AnswerCell, type AnswerColumn, type Dialect, type Engine, typesOf } from "../engine.js";
import { optionalPeer } from "../optional-peer.js";
import { errorOfTransport, errorOfTrino } from "./errors.js";

/** Where Trino is, and who asks. */
export interface TrinoOptions {
  /** The coordinator, as "https://trino.example.org:8443". */
  readonly server: string;
  readonly user: string;
  readonly password?: string;
  /** The catalog and schema of tables that are named without theirs. */
  readonly catalog?: string;
  readonly schema?: string;
  /** Properties of the session, such as query_max_run_time. */
  readonly session?: Readonly<Record<string, string>>;
}

/** Trino as an engine of plans. */
export interface TrinoEngine extends Engine {
  readonly name: "trino";
}

const dialect: Dialect = {
  isPlainNumber: (text) => sql`regexp_like(${text}, '^-?[0-9]+([.][0-9]+)?$')`,
  isFinite: (value) => sql`is_finite(${value})`,
};

/**
 * Trino, the distributed SQL engine, over the tables of its catalogs. It needs the package `trino-client`, which is loaded with
 * the first query. Errors then: `engine.not-installed`, `engine.unreachable`, `engine.lost` when a worker is lost, `engine.overflow`.
 *
 * @example
 * import { trino } from "entrepot/trino";
 * trino({ server: "http://127.0.0.1:8080", user: "analyst", catalog: "hive", schema: "trade" }).name; // => trino
 */
export function trino(options: TrinoOptions): TrinoEngine {
  let opened: Promise<Trino> | undefined;
  const client = () => (opened ??= open(options));
  const run = async (query: Sql, signal?: AbortSignal): Promise<readonly AnswerColumn[]> => {
    const running = await client();
    let id: string | undefined;
    const stop = () => void (id === undefined ? undefined : running.cancel(id).catch(() => undefined));
    return unlessCancelled(signal, stop, () => answer(running, query, { server: options.server, started: (known) => { id = known; } }));
  };
  return { name: "trino", dialect, run, relation: relationOf, columnTypes: async (from, signal) => typesOf(await run(sql`describe ${relationOf(from)}`, signal)) };
}

async function open({ server, user, password, catalog, schema, session }: TrinoOptions): Promise<Trino> {
  const { Trino: Client, BasicAuth } = await optionalPeer("trino-client", () => import("trino-client"));
  return Client.create({
    server, source: "entrepot", auth: password === undefined ? new BasicAuth(user) : new BasicAuth(user, password),
    ...(catalog === undefined ? {} : { catalog }), ...(schema === undefined ? {} : { schema }), ...(session === undefined ? {} : { session: { ...session } }),
  });
}

function relationOf(from: SourceFrom): Sql {
  if ("table" in from) return name(...(typeof from.table === "string" ? [from.table] : from.table));
  throw new EntrepotError("engine.source", "Trino reads tables of its catalogs: register the files as a table first.", { found: Object.keys(from).join(", "), expected: "{ table: [catalog, schema, name] }" });
}

interface Asking {
  readonly server: string;
  readonly started: (id: string | undefined) => void;
}

/** Reads an answer page by page. An error comes in a page: the client throws none. */
async function answer(client: Trino, query: Sql, { server, started }: Asking): Promise<readonly AnswerColumn[]> {
  let columns: AnswerCell[][] = [];
  try {
    const pages: Answers<QueryResult> = await client.query(statement(query));
    started(idOf(pages));
    for await (const page of pages) {
      if (page.error !== undefined) throw errorOfTrino(page.error);
      if (columns.length === 0 && page.columns !== undefined) columns = page.columns.map(() => []);
      for (const row of (page.data ?? []) as AnswerCell[][]) row.forEach((cell, i) => columns[i]?.push(cell));
    }
  } catch (cause) {
    throw errorOfTransport(cause, server);
  }
  return columns;
}

/** A query is to be cancelled before its first rows come, and until then the client keeps its id to itself. */
const idOf = (pages: unknown): string | undefined => (pages as { iter?: { queryResult?: { id?: string } } }).iter?.queryResult?.id;

/** Trino takes parameters beside the text of a prepared statement, as texts with their quotes doubled. */
function statement(query: Sql): string {
  const text = render(query, () => "?");
  return query.values.length === 0 ? text : `execute immediate ${quoted(text)} using ${query.values.map(parameter).join(", ")}`;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

function parameter(value: SqlValue): string {
  if (typeof value === "string") return quoted(value);
  throw new EntrepotError("engine.source", "Trino takes no lists as parameters.", { found: "a list", expected: "text" });
}
