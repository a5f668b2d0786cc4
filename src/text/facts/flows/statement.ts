import type { Scope } from "../../scope.js";
import type { Sentence } from "../../structure/sentence.js";
import type { Context } from "../context.js";
import type { DraftFlow } from "./draft.js";

/** Where a statement of trade stands, and what was said before it. */
export interface Reading {
  sentence: Sentence;
  scope: Scope;
  context: Context;
  inTitle: boolean;
  /** The last token of the sentence's dateline; -1 where it has none. */
  dateline: number;
  /** The statement before, of the same section. */
  told: DraftFlow | undefined;
}

