import { EntrepotError } from "../model/index.js";

/** Stops work that was called off. Errors: `aggregate.cancelled`. */
export function checkSignal(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new EntrepotError("aggregate.cancelled", "The aggregation was cancelled before it was done.", { cause: signal.reason });
}
