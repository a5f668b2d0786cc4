import type { Codes } from "../../columns/index.js";

/** Rows to add up: which of the compiled loops, over which columns, from where to where. */
export interface RangeTask {
  readonly module: object;
  readonly loop: "count" | "sum" | "wide";
  readonly parts: readonly { readonly codes: Codes; readonly size: number }[];
  /** The numbers of the rows; null where the rows are all of the columns. */
  readonly index: Uint32Array | null;
  /** Not read by "count". */
  readonly values: BigInt64Array;
  readonly from: number;
  readonly to: number;
  /** How many blocks were begun, where several threads take the next block of the same rows in turn. */
  readonly begun?: Int32Array;
  /** How many cells there are, of 4 bytes for "count", 16 for "sum", 32 for "wide". */
  readonly cells: number;
}

/** The cells as the loop leaves them, and every bit that some magnitude had set. */
export interface RangeSums {
  readonly cells: ArrayBuffer;
  readonly magnitudes: bigint;
}

type KeyLoop = (codes: number, size: number, keys: number, end: number) => void;
type RowLoop = (keys: number, end: number, values: number, cells: number) => bigint | undefined;

interface Engine {
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Instance: new (module: object, imports: object) => { readonly exports: Readonly<Record<string, unknown>> };
}

/**
 * Carries rows to the compiled loops block by block: 8192 rows at a time, which stay in the processor's cache from one loop to the next.
 * Its text is what runs in a worker, so it uses nothing from outside itself.
 */
export function rangeSums({ module, loop, parts, index, values, from, to, begun, cells }: RangeTask): RangeSums {
  const rows = 8192;
  const [keysAt, valuesAt, cellsAt] = [4 * rows, 8 * rows, 16 * rows];
  const cellBytes = { count: 4, sum: 16, wide: 32 }[loop] * cells;
  const engine = (globalThis as unknown as { WebAssembly: Engine }).WebAssembly;
  const memory = new engine.Memory({ initial: Math.ceil((cellsAt + cellBytes) / 65536) });
  const loops = new engine.Instance(module, { block: { memory } }).exports;
  const held = new BigInt64Array(memory.buffer, valuesAt, rows);
  const columns = parts.map(({ codes, size }, place) => {
    const copy = codes.BYTES_PER_ELEMENT === 1 ? new Uint8Array(memory.buffer, 0, rows) : codes.BYTES_PER_ELEMENT === 2 ? new Uint16Array(memory.buffer, 0, rows) : new Uint32Array(memory.buffer, 0, rows);
    return { codes, copy, keys: loops[`keys${8 * codes.BYTES_PER_ELEMENT}`] as KeyLoop, size: place === 0 ? 0 : size };
  });
  const add = loops[loop] as RowLoop;
  let magnitudes = 0n;
  for (let block = 0; ; block++) {
    const start = from + rows * (begun === undefined ? block : Atomics.add(begun, 0, 1));
    if (start >= to) break;
    const stop = Math.min(start + rows, to);
    const end = keysAt + 4 * (stop - start);
    for (const { codes, copy, keys, size } of columns) {
      if (index === null) copy.set(codes.subarray(start, stop));
      else for (let i = start; i < stop; i++) copy[i - start] = codes[index[i] as number] as number;
      keys(0, size, keysAt, end);
    }
    if (loop === "count") {
      (loops.count as (keys: number, end: number, cells: number) => void)(keysAt, end, cellsAt);
      continue;
    }
    if (index === null) held.set(values.subarray(start, stop));
    else for (let i = start; i < stop; i++) held[i - start] = values[index[i] as number] ?? 0n;
    magnitudes |= add(keysAt, end, valuesAt, cellsAt) ?? 0n;
  }
  return { cells: memory.buffer.slice(cellsAt, cellsAt + cellBytes), magnitudes };
}
