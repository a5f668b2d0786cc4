import type { Scope } from "./scope.js";
import type { Block } from "./structure/blocks.js";
import type { Sentence } from "./structure/sentence.js";

/** A sentence where it stands on its page, and all that its readers may know besides. */
export interface Passage {
  readonly sentence: Sentence;
  readonly block: Block;
  readonly scope: Scope;
  /** Whether its block begins with it. */
  readonly opens: boolean;
}

/**
 * Passages are read together until they have so many tokens: each step of the reading goes over all of them before the next step begins. A step's
 * code stays in the nearest cache of the processor while its sentences pass; sentence by sentence, the steps would push each other out of it.
 */
export const tokensTogether = 2000;
