import { basename } from "node:path";
import { type Input, wholeText } from "../input/index.js";
import { EntrepotError } from "../model/index.js";
import type { Terminal } from "./terminal.js";

/** A text to be read and how it is called. */
export interface TextDocument {
  readonly name: string;
  readonly text: string;
}

/** What a name on the command line stands for: a file, or stdin for "-". */
export const inputOf = (file: string, { stdin }: Terminal): Input => (file === "-" ? stdin : { path: file });

/** How a document is called in its facts' sources. */
export const nameOf = (file: string): string => (file === "-" ? "stdin" : basename(file));

/**
 * The text of a file, or of stdin for "-", gzip undone.
 *
 * Errors: `cli.binary` for what is no text, and those of reading bytes (`input.…`).
 */
export async function readDocument(file: string, terminal: Terminal, encoding?: string): Promise<TextDocument> {
  const text = await wholeText(inputOf(file, terminal), encoding === undefined ? {} : { encoding });
  if (text.includes("\0")) throw new EntrepotError("cli.binary", `${file} is no text: it holds zero bytes.`, { found: file, expected: "a text file in UTF-8, or in the encoding that --encoding names" });
  return { name: nameOf(file), text };
}
