import type { Sentence } from "../structure/sentence.js";
import type { Place } from "./mention.js";

/** Where the tokens from `first` to `last` stand. */
export const placeOf = ({ tokens }: Sentence, { first, last }: { first: number; last: number }): Place => ({ first, last, start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 });
