import { EntrepotError, shown } from "../model/index.js";
import { type Input, piecesOf } from "./bytes.js";
import { gunzipped, joined } from "./gunzip.js";

/** How the bytes of an input are read. */
export interface TextOptions {
  /** The encoding, by its name in the Encoding Standard; without it, a byte order mark, else UTF-8, else `fallback`. */
  readonly encoding?: string;
  /** The encoding of bytes that are no UTF-8, such as "gb18030". */
  readonly fallback?: string;
}

type Decoder = InstanceType<typeof TextDecoder>;

function decoder(encoding: string): Decoder {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch (cause) {
    throw new EntrepotError("input.encoding", `No encoding is named “${shown(encoding)}”.`, { found: shown(encoding), expected: "a name such as utf-8 or gb18030", cause });
  }
}

/** The encoding that a byte order mark tells of. */
function marked([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

function decodes(encoding: string, bytes: Uint8Array): boolean {
  try {
    decoder(encoding).decode(bytes, { stream: true });
    return true;
  } catch {
    return false; // the bytes are of another encoding
  }
}

function encodingOf(bytes: Uint8Array, { encoding, fallback }: TextOptions): string {
  if (encoding !== undefined) return encoding;
  const mark = marked(bytes);
  if (mark !== undefined) return mark;
  return fallback === undefined || decodes("utf-8", bytes) ? "utf-8" : fallback;
}

function decoded(decode: Decoder, bytes: Uint8Array | null): string {
  try {
    return bytes === null ? decode.decode() : decode.decode(bytes, { stream: true });
  } catch (cause) {
    throw new EntrepotError("input.bytes", `Bytes of the input are not ${decode.encoding}.`, { expected: `text in ${decode.encoding}, or the name of its encoding`, cause });
  }
}

/** So many bytes tell an encoding by: the first rows of a table may hold ASCII alone. */
const telling = 1 << 16;

/**
 * The text of an input, piece by piece, gzip undone, without its byte order mark.
 *
 * Errors: `input.encoding`, `input.bytes`, `input.gzip`, `input.kind`, `input.file`.
 */
export async function* textOf(input: Input, options: TextOptions = {}): AsyncGenerator<string> {
  let decode: Decoder | null = null;
  let held = new Uint8Array(0);
  for await (const piece of gunzipped(piecesOf(input))) {
    if (typeof piece === "string") {
      yield piece.replace(/^\uFEFF/, "");
      continue;
    }
    if (decode !== null) {
      yield decoded(decode, piece);
      continue;
    }
    held = joined(held, piece);
    if (held.length < telling) continue;
    decode = decoder(encodingOf(held, options));
    yield decoded(decode, held);
  }
  if (decode === null && held.length > 0) yield decoded((decode = decoder(encodingOf(held, options))), held);
  if (decode !== null) yield decoded(decode, null);
}

/** The whole text of an input, for formats that cannot be read as they come. Errors: as {@link textOf}. */
export async function wholeText(input: Input, options: TextOptions = {}): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of textOf(input, options)) pieces.push(piece);
  return pieces.join("");
}
