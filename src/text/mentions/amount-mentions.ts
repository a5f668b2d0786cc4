import type { Scope } from "../scope.js";
import type { Sentence } from "../structure/sentence.js";

/** Amounts of money with their bounds and roles. */
export function findAmounts(_sentence: Sentence, _scope: Scope): void {}
