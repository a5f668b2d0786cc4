import type { Codes } from "../../columns/index.js";
import type { KeySpace, RowSet } from "./key-space.js";
import { sumsBinary } from "./sums-binary.js";
import { type WebAssemblyEngine, webAssembly } from "./web-assembly.js";

/** Rows of a block: its columns stay in the processor's cache between two loops. */
export const blockRows = 8192;

const codesAt = 0;
const keysAt = 4 * blockRows;
const valuesAt = 8 * blockRows;
/** Where the cells begin. */
export const cellsAt = 16 * blockRows;
const pageBytes = 65536;

type KeyLoop = (codes: number, size: number, keys: number, end: number) => void;
type RowLoop<R> = (keys: number, end: number, values: number, cells: number) => R;

interface Loops {
  readonly keys8: KeyLoop;
  readonly keys16: KeyLoop;
  readonly keys32: KeyLoop;
  readonly count: (keys: number, end: number, cells: number) => void;
  readonly sum: RowLoop<bigint>;
  readonly wide: RowLoop<void>;
}

interface Compiled {
  readonly engine: WebAssemblyEngine;
  readonly module: object;
}

let compiled: Compiled | null | undefined;

/** The inner loops; null where the surroundings do not allow them (a page's security policy, an old engine). */
function loopsModule(): Compiled | null {
  compiled ??= compile();
  return compiled;
}

function compile(): Compiled | null {
  if (webAssembly === undefined) return null;
  try {
    return { engine: webAssembly, module: new webAssembly.Module(Uint8Array.from(atob(sumsBinary), (letter) => letter.charCodeAt(0))) };
  } catch {
    return null;
  }
}

/** Whether the compiled loops can run here. */
export const hasLoops = (): boolean => loopsModule() !== null;

/** A workshop for one pass over rows: memory for a block and for the cells, and the loops over them. */
export class Block {
  readonly memory: ArrayBuffer;
  readonly loops: Loops;
  private readonly values: BigInt64Array;

  constructor(cellBytes: number) {
    const { engine, module } = loopsModule() as Compiled;
    const memory = new engine.Memory({ initial: Math.ceil((cellsAt + cellBytes) / pageBytes) });
    this.loops = new engine.Instance(module, { block: { memory } }).exports as Loops;
    this.memory = memory.buffer;
    this.values = new BigInt64Array(memory.buffer, valuesAt, blockRows);
  }

  /** Puts the keys of some rows in place and returns where they end. */
  keys({ parts }: KeySpace, { index }: RowSet, from: number, to: number): number {
    const end = keysAt + 4 * (to - from);
    if (parts.length === 0) new Uint32Array(this.memory, keysAt, to - from).fill(0);
    parts.forEach(({ codes, size }, place) => {
      copy(codes, this.codesLike(codes), index, { from, to });
      this.keyLoop(codes)(codesAt, place === 0 ? 0 : size, keysAt, end);
    });
    return end;
  }

  /** Puts the values of some rows in place. */
  load(values: BigInt64Array, { index }: RowSet, from: number, to: number): void {
    if (index === null) return this.values.set(values.subarray(from, to));
    for (let i = from; i < to; i++) this.values[i - from] = values[index[i] ?? 0] ?? 0n;
  }

  count = (end: number): void => this.loops.count(keysAt, end, cellsAt);
  sum = (end: number): bigint => this.loops.sum(keysAt, end, valuesAt, cellsAt);
  wide = (end: number): void => this.loops.wide(keysAt, end, valuesAt, cellsAt);

  private codesLike(codes: Codes): Codes {
    if (codes instanceof Uint8Array) return new Uint8Array(this.memory, codesAt, blockRows);
    return codes instanceof Uint16Array ? new Uint16Array(this.memory, codesAt, blockRows) : new Uint32Array(this.memory, codesAt, blockRows);
  }

  private keyLoop(codes: Codes): KeyLoop {
    if (codes instanceof Uint8Array) return this.loops.keys8;
    return codes instanceof Uint16Array ? this.loops.keys16 : this.loops.keys32;
  }
}

function copy(codes: Codes, into: Codes, index: Uint32Array | null, { from, to }: { from: number; to: number }): void {
  if (index === null) return into.set(codes.subarray(from, to));
  for (let i = from; i < to; i++) into[i - from] = codes[index[i] ?? 0] ?? 0;
}

/** The counts of cells that are so many 32-bit words wide; a count stands behind the sum of its cell. */
export function countsIn({ memory }: Block, words: number, cells: number): Uint32Array {
  const all = new Uint32Array(memory, cellsAt, words * cells);
  const counts = new Uint32Array(cells);
  for (let cell = 0; cell < cells; cell++) counts[cell] = all[cell * words + words / 2] ?? 0;
  return counts;
}
