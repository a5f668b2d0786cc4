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
const tokensTogether = 4000;

/**
 * An engine decides early in a process, by how long the first objects of a kind live, where all later ones are put. It has to see that tokens and
 * mentions are gone soon, or it keeps them among the lasting objects, where they take many times the memory of the text: so many tokens are read
 * sentence by sentence.
 */
const tokensApart = 50_000;
let tokensRead = 0;

/** Whether passages of so many tokens wait for others; the time changes what a reading costs, never what it says. */
export function mayWait(tokens: number): boolean {
  if (tokensRead > tokensApart) return tokens < tokensTogether;
  tokensRead += tokens;
  return false;
}
