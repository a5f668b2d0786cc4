// Many texts at once on Node's threads. This door alone knows of threads; a single text is read by `entrepot/text`.
import { availableParallelism } from "node:os";
import { EntrepotError, type Reading, shown } from "../../model/index.js";
import type { ReadOptions } from "../read-options.js";
import { readText } from "../read-text.js";
import { ReadingCrew, unread } from "./reading-crew.js";

/** A text with what is known of it; `id` comes back with its reading. */
export interface TextToRead extends Omit<ReadOptions, "places"> {
  id?: string;
  text: string;
}

export interface ReadTextsOptions {
  /** How many threads read; as many as the machine runs at once, less one, if not given. 0 reads in this thread. */
  workers?: number;
}

/** How many texts a thread may have waiting: enough to be busy, few enough that memory stays small. */
const waitingPerWorker = 3;

/**
 * Reads many texts, in the order in which they come, on several threads. Texts are taken from the source only as fast as readings are taken from the
 * result. A text that cannot be read gives an empty reading with the reason as its problem; the others go on.
 *
 * Errors: `text.workers` for a number of threads that is none.
 *
 * @example
 * import { readTexts } from "entrepot/text/workers";
 * const readings = [];
 * for await (const { id, reading } of readTexts([{ id: "a", text: "Exports reached US$2 billion in 2023." }], { workers: 0 })) readings.push(`${id}: ${reading.amounts.length}`);
 * readings; // => ["a: 1"]
 */
export async function* readTexts(texts: Iterable<TextToRead> | AsyncIterable<TextToRead>, { workers = Math.max(1, availableParallelism() - 1) }: ReadTextsOptions = {}): AsyncGenerator<{ id?: string; reading: Reading }> {
  if (!Number.isInteger(workers) || workers < 0 || workers > 1024) throw new EntrepotError("text.workers", `${shown(workers)} is no number of threads.`, { found: shown(workers), expected: "a whole number from 0 to 1024" });
  const crew = workers === 0 ? undefined : new ReadingCrew(workers);
  const read = async ({ id, text, ...options }: TextToRead): Promise<{ id?: string; reading: Reading }> => {
    const named = id === undefined ? {} : { id };
    try {
      return { ...named, reading: crew === undefined ? readText(text, options) : await crew.read({ text, options }) };
    } catch (cause) {
      return { ...named, reading: unread(cause, options.document ?? id) };
    }
  };
  try {
    const waiting: Promise<{ id?: string; reading: Reading }>[] = [];
    for await (const each of texts) {
      waiting.push(read(each));
      if (waiting.length > workers * waitingPerWorker) yield await (waiting.shift() as (typeof waiting)[number]);
    }
    for (const last of waiting) yield await last;
  } finally {
    await crew?.close();
  }
}
