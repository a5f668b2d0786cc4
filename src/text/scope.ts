import type { Time } from "./mentions/periods/time.js";
import type { FigureMemory } from "./mentions/numbers/figure-memory.js";
import type { NamedPlaces } from "./mentions/places/named-places.js";
import type { Places } from "../places/index.js";
import type { Lexicon } from "./lexicon/lexicon.js";
import type { Token } from "./tokens/token.js";

/** What every grammar may know besides its tokens. */
export interface Scope {
  /** The normalised text. */
  readonly text: string;
  /** The language of the block at hand. */
  readonly lexicon: Lexicon;
  readonly places: Places;
  /** The day on which the document was published, if known. */
  readonly published: string | undefined;
  /** The day of the text, and the period of which it speaks. */
  readonly time: Time;
  /** The day whose localities are meant. */
  readonly at: string;
  /** The document speaks of this locality unless it says otherwise. */
  readonly within: string | undefined;
  /** What the document has named so far. */
  readonly named: NamedPlaces;
  /** What its figures have said so far. */
  readonly figures: FigureMemory;
  /** Keeps a step of the reading, where the caller asked for an explanation. */
  readonly trace: Trace | undefined;
}

/** Receives which rule read which tokens, and what it took from elsewhere. */
export type Trace = (step: { rule: string; start: number; end: number; note?: string }) => void;

/** The words of a token as the text has them. */
export const textOf = (scope: Scope, token: Token | undefined): string => (token === undefined ? "" : scope.text.slice(token.start, token.end));
