import { EntrepotError, isDate, type Language, type Reading, shown } from "../model/index.js";
import { defaultPlaces, type Places, tablesDate } from "../places/index.js";
import type { Lexicon } from "./lexicon/lexicon.js";
import { normalise } from "./normal/normalise.js";
import { readBlocks } from "./read-blocks.js";
import { checkedOptions } from "./options.js";

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

/** Reads texts in the languages that it was made with. */
export interface Reader {
  readText(text: string, options?: ReadOptions): ExplainedReading;
}

/**
 * A reader of some languages only: a bundle carries no others.
 *
 * Errors: `text.languages` without a language.
 *
 * @example
 * import { createReader, en } from "entrepot/text/en";
 * createReader([en]).readText("Exports reached over US$2 billion in 2023.").amounts.length; // => 1
 */
export function createReader(lexicons: readonly Lexicon[]): Reader {
  if (!Array.isArray(lexicons) || lexicons.length === 0) throw new EntrepotError("text.languages", "A reader needs at least one language.", { found: shown(lexicons), expected: "[en], [en, vi, zh]" });
  return { readText: (text, options = {}) => read(lexicons, text, options) };
}

function read(lexicons: readonly Lexicon[], text: string, given: ReadOptions): ExplainedReading {
  const options = checkedOptions(lexicons, text, given);
  const places = options.places ?? defaultPlaces();
  const trace: TraceStep[] | undefined = options.explain ? [] : undefined;
  const at = options.published !== undefined && isDate(options.published) ? options.published : tablesDate;
  const reading = readBlocks(normalise(text), { lexicons, places, at, options, given: text, trace });
  return trace === undefined ? reading : { ...reading, trace };
}
