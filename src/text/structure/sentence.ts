import type { Locality } from "../../model/index.js";
import type { Mention } from "../mentions/mention.js";
import type { Numeral } from "../mentions/numbers/numeral.js";
import { Cue } from "../tokens/cue.js";
import type { Token } from "../tokens/token.js";

/** A sentence of a block: its tokens, and the mentions found in them in the order of the text. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
  /** What its tokens may begin or be, as bits of `Cue`. */
  readonly cues: number;
  /** For each token the mention that it belongs to. */
  readonly mentionAt: (Mention | undefined)[];
  mentions: Mention[];
  /** The numbers in its words, once they are asked for. */
  numerals: readonly Numeral[] | undefined;
  /** The places that were named up to its end. */
  around: Neighbours;
  /** The country whose fiscal years it counts, where a first day of one, or a gate under one side's name, has told that by here. */
  fiscal: string | undefined;
}

/** Of the places that a document has named up to some sentence, those that tell what later ones mean. */
export interface Neighbours {
  /** Places named lately, the last first. */
  readonly near: readonly Locality[];
  /** The first unit below a country. */
  readonly first: Locality | undefined;
}

export const nowhere: Neighbours = { near: [], first: undefined };

/** Whether a sentence is a row of a table flattened into text: cells with bars between. */
export const isRow = ({ cues }: Sentence): boolean => (cues & Cue.Bar) !== 0;
