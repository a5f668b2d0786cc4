import type { Scope } from "../scope.js";
import type { Sentence } from "../structure/sentence.js";

/** Counts and measures with their units. */
export function findQuantities(_sentence: Sentence, _scope: Scope): void {}
