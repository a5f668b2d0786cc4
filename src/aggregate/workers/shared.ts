import type { RangeTask } from "../kernels/range-sums.js";

type Shareable = Uint8Array | Uint16Array | Uint32Array | BigInt64Array;

/** Copies of columns in memory that all threads see: each column is copied once, however often it is added up. */
export class SharedColumns {
  private readonly copies = new WeakMap<Shareable, Shareable>();

  /** The same task over shared columns. */
  task(task: RangeTask): RangeTask {
    return { ...task, parts: task.parts.map(({ codes, size }) => ({ codes: this.copy(codes), size })), values: this.copy(task.values), index: task.index === null ? null : this.copy(task.index) };
  }

  private copy<T extends Shareable>(column: T): T {
    if (column.buffer instanceof SharedArrayBuffer) return column;
    const known = this.copies.get(column) ?? shared(column);
    this.copies.set(column, known);
    return known as T;
  }
}

function shared(column: Shareable): Shareable {
  const copy = viewLike(column, new SharedArrayBuffer(column.byteLength));
  if (copy instanceof BigInt64Array) copy.set(column as BigInt64Array);
  else copy.set(column as Uint32Array);
  return copy;
}

function viewLike(column: Shareable, buffer: SharedArrayBuffer): Shareable {
  if (column instanceof BigInt64Array) return new BigInt64Array(buffer);
  if (column instanceof Uint8Array) return new Uint8Array(buffer);
  return column instanceof Uint16Array ? new Uint16Array(buffer) : new Uint32Array(buffer);
}
