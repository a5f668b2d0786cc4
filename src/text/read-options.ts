import type { Language, Reading } from "../model/index.js";
import type { Places } from "../places/index.js";

/** How a text is to be read. */
export interface ReadOptions {
  /** The day of publication, ISO: "last year" and "October 21" are counted from it, and localities are those of that day. */
  published?: string;
  /** What the text is written in; "auto", the default, is told by its letters, block by block. */
  language?: Language | "auto";
  /** Names of the document, for the sources of its facts. */
  document?: string;
  url?: string;
  /** The id of a locality that the text speaks of unless it says otherwise. */
  within?: string;
  /** The registry of places; the tables of the library if not given. */
  places?: Places;
  /** Keeps the trace of each rule in `reading.trace`. */
  explain?: boolean;
}

/** A step of a reading: which rule read which characters, and what it took from elsewhere. */
export interface TraceStep {
  rule: string;
  span: [number, number];
  note?: string;
}

export type ExplainedReading = Reading & { trace?: TraceStep[] };
