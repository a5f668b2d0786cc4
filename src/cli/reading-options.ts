import { EntrepotError } from "../model/index.js";
import type { ReadOptions } from "../text/index.js";
import { type Call, choice } from "./command.js";

/** Options of every command that reads texts. */
export const readingOptions = {
  published: { type: "string", value: "DATE", help: "the day of publication: “last year” is counted from it" },
  language: { type: "string", value: "en|vi|zh|auto", help: "the language; told by the text itself unless given" },
  encoding: { type: "string", value: "NAME", help: "the encoding of files that are not UTF-8, such as gb18030" },
  within: { type: "string", value: "ID", help: "the place that the text speaks of unless it says otherwise" },
} as const;

/** How the texts of a call are to be read. */
export function readOptionsOf(call: Call): ReadOptions {
  const [published, language, within] = [call.text("published"), choice(call, "language", ["en", "vi", "zh", "auto"]), call.text("within")];
  if (published === "") throw new EntrepotError("text.published", "The day of publication is empty.", { expected: "an ISO date such as 2024-08-31" });
  return { ...(published === undefined ? {} : { published }), ...(language === undefined ? {} : { language }), ...(within === undefined ? {} : { within }) };
}
