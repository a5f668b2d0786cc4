import { EntrepotError, shown } from "../model/index.js";

/** What is read: a text, bytes, a stream of either, or a file of this machine. */
export type Input = string | Uint8Array | AsyncIterable<Uint8Array | string> | ReadableStream<Uint8Array> | { readonly path: string };

const isPath = (input: object): input is { readonly path: string } => "path" in input && typeof input.path === "string" && !(Symbol.asyncIterator in input);

async function* fromReader(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel().catch(() => undefined); // a stream that has ended or failed has nothing left to cancel
  }
}

/** The file system, by a name that bundlers for browsers do not follow: there, no path can be read. */
const fileSystem = ["node", "fs"].join(":");

async function* fromFile(path: string): AsyncGenerator<Uint8Array> {
  try {
    const { createReadStream } = (await import(/* @vite-ignore */ /* webpackIgnore: true */ fileSystem)) as typeof import("node:fs");
    yield* createReadStream(path) as AsyncIterable<Uint8Array>;
  } catch (cause) {
    throw new EntrepotError("input.file", `The file ${shown(path)} cannot be read.`, { found: shown(path), expected: "a file that is there and may be read", cause });
  }
}

/**
 * The pieces of an input as they come. A text is one piece.
 *
 * Errors: `input.kind` for what is no input, `input.file` for a file that cannot be read.
 */
export async function* piecesOf(input: Input): AsyncGenerator<Uint8Array | string> {
  if (typeof input === "string" || input instanceof Uint8Array) yield input;
  else if (typeof input !== "object" || input === null) throw new EntrepotError("input.kind", `A table is read from text, bytes, a stream or a path, not from ${shown(input)}.`, { found: shown(input), expected: "a string, a Uint8Array, a stream or { path }" });
  else if (isPath(input)) yield* fromFile(input.path);
  else if (Symbol.asyncIterator in input) yield* input as AsyncIterable<Uint8Array | string>;
  else if ("getReader" in input) yield* fromReader(input);
  else throw new EntrepotError("input.kind", "An object was given that is no stream and names no path.", { found: Object.keys(input).join(", "), expected: "a stream or { path }" });
}

/** All bytes of an input, for formats that cannot be read as they come. */
export async function allBytes(input: Input): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of piecesOf(input)) pieces.push(typeof piece === "string" ? new TextEncoder().encode(piece) : piece);
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
