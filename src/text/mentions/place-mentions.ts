import type { Scope } from "../scope.js";
import type { Sentence } from "../structure/sentence.js";

/** Names of places, each with all that it may mean on the day of the text. */
export function findPlaces(_sentence: Sentence, _scope: Scope): void {}
