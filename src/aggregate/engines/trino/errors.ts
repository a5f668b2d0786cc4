import { EntrepotError, isEntrepotError } from "../../../model/index.js";

/** What Trino says of a query that failed. */
export interface TrinoFailure {
  readonly message: string;
  readonly errorName: string;
}

const kinds: readonly { readonly named: RegExp; readonly code: string; readonly sentence: string }[] = [
  { named: /^(NUMERIC_VALUE_OUT_OF_RANGE|INVALID_CAST_ARGUMENT)$/, code: "engine.overflow", sentence: "An amount or a sum does not fit the 38 digits of the engine's decimals" },
  { named: /^(TABLE|SCHEMA|CATALOG|COLUMN)_NOT_FOUND$|^MISSING_|^HIVE_/, code: "engine.source", sentence: "The engine cannot read the source" },
  { named: /^(TOO_MANY_REQUESTS_FAILED|REMOTE_TASK_\w+|REMOTE_HOST_GONE|NO_NODES_AVAILABLE|PAGE_TRANSPORT_\w+|ABANDONED_\w+|SERVER_\w+)$/, code: "engine.lost", sentence: "A worker of the cluster was lost while the query ran; running it again is safe" },
  { named: /MEMORY/, code: "engine.memory", sentence: "The query asks for more memory than the cluster gives it" },
  { named: /^USER_CANCELED$/, code: "aggregate.cancelled", sentence: "The aggregation was cancelled before it was done" },
];

/** What Trino answered, as an error of this library. */
export function errorOfTrino({ message, errorName }: TrinoFailure): EntrepotError {
  const { code, sentence } = kinds.find(({ named }) => named.test(errorName)) ?? { code: "engine.sql", sentence: "The engine refused the query" };
  return new EntrepotError(code, `${sentence}: ${message}`, { found: errorName });
}

/** What kept the client from an answer: nobody listens, or the way in is closed. */
export function errorOfTransport(cause: unknown, server: string): EntrepotError {
  if (isEntrepotError(cause)) return cause;
  const { message, response } = cause as { message?: string; response?: { status?: number } };
  if (response?.status === 401 || response?.status === 403) return new EntrepotError("engine.unreachable", `Trino at ${server} does not let this user in (HTTP ${response.status}).`, { found: `HTTP ${response.status}`, expected: "a user and password that it knows", cause });
  return new EntrepotError("engine.unreachable", `Trino at ${server} cannot be reached: ${message ?? String(cause)}`, { found: message ?? String(cause), expected: "a Trino that listens there", cause });
}
