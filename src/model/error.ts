import type { Source } from "./source.js";

/** What an {@link EntrepotError} says beside its sentence: where, what was found, what was expected. */
export interface ErrorDetails {
  source?: Source;
  found?: string;
  expected?: string;
  cause?: unknown;
}

/**
 * The one error this library throws: a stable `code` ("room.what"), a sentence for people, and the place.
 *
 * @example
 * import { EntrepotError } from "entrepot";
 * new EntrepotError("money.currency", "USD and CNY cannot be added.").code; // => money.currency
 */
export class EntrepotError extends Error {
  readonly code: string;
  readonly source?: Source;
  readonly found?: string;
  readonly expected?: string;

  constructor(code: string, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = "EntrepotError";
    this.code = code;
    if (details.source !== undefined) this.source = details.source;
    if (details.found !== undefined) this.found = details.found;
    if (details.expected !== undefined) this.expected = details.expected;
  }
}

/**
 * Whether something caught is an {@link EntrepotError}, also one from another copy of this library.
 *
 * @example
 * import { isEntrepotError } from "entrepot";
 * isEntrepotError(new Error("something else")); // => false
 */
export function isEntrepotError(thrown: unknown): thrown is EntrepotError {
  return thrown instanceof Error && thrown.name === "EntrepotError" && typeof (thrown as Partial<EntrepotError>).code === "string";
}

/** The text of something found, short enough for a sentence: a million characters are told by their number. */
export function shown(found: unknown): string {
  const text = typeof found === "string" ? found : typeof found === "object" ? (JSON.stringify(found) ?? String(found)) : String(found);
  return text.length <= 60 ? text : `${text.slice(0, 40)}… (${text.length} characters)`;
}
