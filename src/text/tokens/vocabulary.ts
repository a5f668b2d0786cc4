/** Words, each with a number from 1; 0 is an unknown word. Their letters stand in one row: no word is a text of its own. */
export class Vocabulary {
  /** The hash of a word and its number, side by side: an open hash table with few empty places. */
  #slots = new Int32Array(1 << 11);
  /** Where the letters of each word begin; those of the next follow. */
  #starts = new Int32Array(1 << 10);
  #letters = new Uint16Array(1 << 13);
  #size = 1;

  /** One more than there are words. */
  get size(): number {
    return this.#size;
  }

  /** The number of the word whose letters stand from `start` to `end`; 0 where none is known. */
  find(hash: number, codes: Uint16Array, start: number, end: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let at = slotOf(hash) & mask; ; at = (at + 2) & mask) {
      const id = slots[at + 1] as number;
      if (id === 0 || (slots[at] === hash && this.#is(id, codes, start, end))) return id;
    }
  }

  /** The number of a word; a new one where it is not known. */
  add(hash: number, codes: Uint16Array, start: number, end: number): number {
    const known = this.find(hash, codes, start, end);
    if (known > 0) return known;
    const id = this.#size++;
    const first = this.#starts[id] as number;
    if (id + 1 >= this.#starts.length) this.#starts = widened(this.#starts);
    while (first + end - start > this.#letters.length) this.#letters = widened(this.#letters);
    const letters = this.#letters;
    for (let at = start; at < end; at++) letters[first + at - start] = codes[at] as number;
    this.#starts[id + 1] = first + end - start;
    if (id * 4 > this.#slots.length) this.#grow();
    this.#place(hash, id);
    return id;
  }

  #is(id: number, codes: Uint16Array, start: number, end: number): boolean {
    const starts = this.#starts;
    const letters = this.#letters;
    const first = starts[id] as number;
    if ((starts[id + 1] as number) - first !== end - start) return false;
    for (let at = start; at < end; at++) if (codes[at] !== letters[first + at - start]) return false;
    return true;
  }

  #place(hash: number, id: number): void {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let at = slotOf(hash) & mask;
    while (slots[at + 1]) at = (at + 2) & mask;
    slots[at] = hash;
    slots[at + 1] = id;
  }

  #grow(): void {
    const slots = this.#slots;
    this.#slots = new Int32Array(slots.length * 2);
    for (let at = 0; at < slots.length; at += 2) if (slots[at + 1]) this.#place(slots[at] as number, slots[at + 1] as number);
  }
}

/** A copy of a table with twice its room. */
export function widened<T extends Int32Array | Uint16Array | Uint8Array>(table: T): T {
  const copy = new (table.constructor as new (size: number) => T)(table.length * 2);
  copy.set(table);
  return copy;
}

/** Where a hash stands, before the size of the table is known: hashes of short words differ little in their low bits. */
const slotOf = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> 8 << 1;
