import type { Places } from "../places/index.js";
import type { RateTable } from "../rates/index.js";

/** What an aggregation asks beside its plan. */
export interface AggregateOptions {
  /** Where places lie; without it, the built-in tables. */
  readonly places?: Places;
  /** The rates of a plan with a currency; without it, the embedded ones. */
  readonly rates?: RateTable;
  /** Throws on the first fact that cannot be placed, instead of naming it in `problems`. */
  readonly strict?: boolean;
  readonly signal?: AbortSignal;
}

/** What an aggregation on an engine asks beside its plan. */
export interface AggregateOnOptions extends AggregateOptions {
  /** How many figures may be fetched to be compared for overlaps, where nothing else tells that there are none; a million if not given. */
  readonly figures?: number;
}
