import { Gunzip } from "fflate";
import { EntrepotError } from "../model/index.js";

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** Bytes and texts with gzip undone where the first bytes tell of it; one piece at a time. Errors: `input.gzip`. */
export async function* gunzipped(pieces: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array | string> {
  const ready: Uint8Array[] = [];
  const state: { gunzip: Gunzip | null; started: boolean; ended: boolean } = { gunzip: null, started: false, ended: false };
  for await (const piece of pieces) {
    if (!state.started && typeof piece !== "string" && piece.length > 0) {
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
