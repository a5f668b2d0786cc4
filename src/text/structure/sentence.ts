import type { Mention } from "../mentions/mention.js";
import type { Token } from "../tokens/token.js";

/** A sentence of a block: its tokens, and the mentions found in them in the order of the text. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
  /** For each token the mention that it belongs to. */
  readonly mentionAt: (Mention | undefined)[];
  mentions: Mention[];
}
