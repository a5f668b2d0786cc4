import type { Reading, Source } from "../../model/index.js";
import type { Scope } from "../scope.js";
import type { Block } from "../structure/blocks.js";
import type { Sentence } from "../structure/sentence.js";

/** The source of a stretch of the normalised text. */
export type Sourced = (start: number, end: number) => Source;

export interface FactReader {
  /** Reads the facts of a sentence; sentences come in the order of the text. */
  read(sentence: Sentence, block: Block, scope: Scope): void;
  /** Called after the last sentence. */
  finish(): void;
}

/** Reads flows, shares and agreements from sentences whose mentions are found, and puts them into a reading. */
export function newFactReader(_reading: Reading, _source: Sourced): FactReader {
  return { read: () => {}, finish: () => {} };
}
