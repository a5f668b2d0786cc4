/** An entry takes so many numbers: the pair, and what is kept for it; side by side, to be found in one look. */
const wide = 4;

/** Numbers kept for pairs of numbers, the first of them above 0: an open hash table. */
export class PairTable {
  #entries: Int32Array;
  #count = 0;

  /** @param size entries to begin with, a power of two. */
  constructor(size: number) {
    this.#entries = new Int32Array(size * wide);
  }

  /** What is kept for a pair; 0 where nothing is. */
  find(first: number, second: number): number {
    const entries = this.#entries;
    const mask = entries.length - 1;
    for (let at = (mix(first, second) * wide) & mask; ; at = (at + wide) & mask) {
      const known = entries[at] as number;
      if (known === 0) return 0;
      if (known === first && entries[at + 1] === second) return entries[at + 2] as number;
    }
  }

  /** Keeps a number for a pair that has none. */
  put(first: number, second: number, value: number): void {
    if (++this.#count * 2 * wide > this.#entries.length) this.#grow();
    this.#place(first, second, value);
  }

  #place(first: number, second: number, value: number): void {
    const entries = this.#entries;
    const mask = entries.length - 1;
    let at = (mix(first, second) * wide) & mask;
    while (entries[at]) at = (at + wide) & mask;
    entries[at] = first;
    entries[at + 1] = second;
    entries[at + 2] = value;
  }

  #grow(): void {
    const entries = this.#entries;
    this.#entries = new Int32Array(entries.length * 2);
    for (let at = 0; at < entries.length; at += wide) if (entries[at]) this.#place(entries[at] as number, entries[at + 1] as number, entries[at + 2] as number);
  }
}

/** A hash of two small numbers: their products are folded, so that low bits differ as much as high ones. */
export function mix(first: number, second: number): number {
  const mixed = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
