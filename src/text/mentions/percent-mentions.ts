import type { Scope } from "../scope.js";
import type { Sentence } from "../structure/sentence.js";

/** Percentages with their sign and role. */
export function findPercents(_sentence: Sentence, _scope: Scope): void {}
