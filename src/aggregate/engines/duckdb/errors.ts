import { EntrepotError, isEntrepotError } from "../../../model/index.js";

const kinds: readonly { readonly said: RegExp; readonly code: string; readonly sentence: string }[] = [
  { said: /^Out of Range Error: Overflow|Overflow in (HUGEINT|sum)|Could not cast value .* to DECIMAL/i, code: "engine.overflow", sentence: "An amount or a sum does not fit the 38 digits of the engine's decimals" },
  { said: /^Out of Memory Error/, code: "engine.memory", sentence: "The engine ran out of the memory that it may use" },
  { said: /^(IO|Catalog|HTTP) Error|No magic bytes/, code: "engine.source", sentence: "The engine cannot read the source" },
  { said: /^INTERRUPT Error/, code: "aggregate.cancelled", sentence: "The aggregation was cancelled before it was done" },
];

/** What DuckDB threw, as an error of this library. */
export function errorOfDuckDB(cause: unknown): EntrepotError {
  if (isEntrepotError(cause)) return cause;
  const message = cause instanceof Error ? cause.message : String(cause);
  const [first = ""] = message.split("\n");
  const { code, sentence } = kinds.find(({ said }) => said.test(message)) ?? { code: "engine.sql", sentence: "The engine refused the query" };
  return new EntrepotError(code, `${sentence}: ${first}`, { found: first, cause });
}
