import { Gunzip } from "fflate";
import { EntrepotError } from "../model/index.js";

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** The first two bytes tell of gzip: pieces shorter than that are put together. */
async function* withHead(pieces: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array | string> {
  let head: Uint8Array | null = new Uint8Array(0);
  for await (const piece of pieces) {
    if (head === null || typeof piece === "string") yield piece;
    else {
      head = joined(head, piece);
      if (head.length < 2) continue;
      yield head;
      head = null;
    }
  }
  if (head !== null && head.length > 0) yield head;
}

/** Two pieces as one. */
export function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(a.length + b.length);
  whole.set(a);
  whole.set(b, a.length);
  return whole;
}

/** Bytes and texts with gzip undone where the first bytes tell of it; one piece at a time. Errors: `input.gzip`. */
export async function* gunzipped(pieces: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array | string> {
  const ready: Uint8Array[] = [];
  const state: { gunzip: Gunzip | null; started: boolean; ended: boolean } = { gunzip: null, started: false, ended: false };
  for await (const piece of withHead(pieces)) {
    if (!state.started && typeof piece !== "string") {
      state.started = true;
      if (isGzip(piece)) state.gunzip = new Gunzip((bytes, last) => {
        ready.push(bytes);
        state.ended = last;
      });
    }
    if (state.gunzip === null || typeof piece === "string") yield piece;
    else push(state.gunzip, piece, false);
    yield* ready.splice(0);
  }
  if (state.gunzip === null) return;
  push(state.gunzip, new Uint8Array(0), true);
  yield* ready.splice(0);
  if (!state.ended) throw damaged();
}

function push(gunzip: Gunzip, bytes: Uint8Array, last: boolean): void {
  try {
    gunzip.push(bytes, last);
  } catch (cause) {
    throw damaged(cause);
  }
}

const damaged = (cause?: unknown): EntrepotError => new EntrepotError("input.gzip", "The gzip is cut off or damaged.", { expected: "a whole gzip file", ...(cause === undefined ? {} : { cause }) });
