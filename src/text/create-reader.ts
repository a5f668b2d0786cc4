import { EntrepotError, isDate, shown } from "../model/index.js";
import { defaultPlaces, tablesDate } from "../places/index.js";
import type { Lexicon } from "./lexicon/lexicon.js";
import { normalise } from "./normal/normalise.js";
import { readBlocks } from "./read-blocks.js";
import { checkedOptions, checkWithin } from "./options.js";
import type { ExplainedReading, ReadOptions, TraceStep } from "./read-options.js";

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
  checkWithin(options.within, places);
  const trace: TraceStep[] | undefined = options.explain ? [] : undefined;
  const at = options.published !== undefined && isDate(options.published) ? options.published : tablesDate;
  const reading = readBlocks(normalise(text), { lexicons, places, at, options, given: text, trace });
  return trace === undefined ? reading : { ...reading, trace };
}
