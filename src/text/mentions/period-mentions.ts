import type { Scope } from "../scope.js";
import type { Sentence } from "../structure/sentence.js";

/** Dates and spans of time, against the day of publication. */
export function findPeriods(_sentence: Sentence, _scope: Scope): void {}
