import { EntrepotError, isDate, shown } from "../model/index.js";
import type { Places } from "../places/index.js";
import type { ReadOptions } from "./read-options.js";
import type { Lexicon } from "./lexicon/lexicon.js";

/** The options, checked before any work. A published date may carry a time ("2024-08-31T09:00"); the day counts. */
export function checkedOptions(lexicons: readonly Lexicon[], text: unknown, options: ReadOptions): ReadOptions {
  if (typeof text !== "string") throw new EntrepotError("text.input", `A text is a string; ${shown(text)} was given.`, { found: shown(text), expected: "a string" });
  const { language = "auto", published } = options;
  const known = ["auto", ...lexicons.map((lexicon) => lexicon.language)];
  if (!known.includes(language)) throw new EntrepotError("text.language", `This reader has no language ${shown(language)}.`, { found: shown(language), expected: known.join(", ") });
  if (published === undefined) return options;
  const day = typeof published === "string" ? published.slice(0, 10) : published;
  if (!isDate(day) || (published.length > 10 && published.charAt(10) !== "T" && published.charAt(10) !== " ")) throw new EntrepotError("text.published", `“${shown(published)}” is not a day of the calendar.`, { found: shown(published), expected: "an ISO date such as 2024-08-31" });
  return { ...options, published: day };
}

/** The place of which a text speaks must be one of the registry: an id that it does not know would silently be no place. */
export function checkWithin(within: unknown, places: Places): void {
  if (within === undefined || (typeof within === "string" && places.row(within) !== undefined)) return;
  throw new EntrepotError("text.within", `${shown(within)} is not the id of a place.`, { found: shown(within), expected: "an id such as VN-02 or gbt:532500" });
}
