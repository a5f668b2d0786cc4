import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { EntrepotError } from "../model/index.js";
import type { Terminal } from "./terminal.js";

/** A text to be read and how it is called. */
export interface TextDocument {
  readonly name: string;
  readonly text: string;
}

async function bytesOf(file: string, { stdin }: Terminal): Promise<Uint8Array> {
  if (file !== "-") return readFile(file);
  const parts: Uint8Array[] = [];
  for await (const part of stdin) parts.push(typeof part === "string" ? Buffer.from(part) : part);
  return Buffer.concat(parts);
}

const reasons: Readonly<Record<string, string>> = { ENOENT: "there is no such file", EISDIR: "it is a folder", EACCES: "it may not be read", ERR_FS_FILE_TOO_LARGE: "it is larger than 2 GB" };

/** The bytes of a file, or of stdin for "-". Errors: `cli.file`. */
export async function readBytes(file: string, terminal: Terminal): Promise<Uint8Array> {
  try {
    return await bytesOf(file, terminal);
  } catch (cause) {
    const code = (cause as { code?: string }).code ?? "";
    throw new EntrepotError("cli.file", `${file} cannot be read: ${reasons[code] ?? code}.`, { found: file, cause });
  }
}

/** UTF-8, or UTF-16 where a byte-order mark says so. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder("utf-8").decode(bytes);
}

/** A text file, or stdin for "-". Errors: `cli.file`; `cli.binary` for what is no text. */
export async function readDocument(file: string, terminal: Terminal): Promise<TextDocument> {
  const text = decoded(await readBytes(file, terminal));
  if (text.includes("\0")) throw new EntrepotError("cli.binary", `${file} is no text: it holds zero bytes.`, { found: file, expected: "a text file in UTF-8" });
  return { name: file === "-" ? "stdin" : basename(file), text };
}
