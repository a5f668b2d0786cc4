/** Words, each with a number from 1; 0 is an unknown word. Their letters stand in one row: no word is a text of its own. */
export class Vocabulary {
  #slots = new Int32Array(1 << 14);
  #hashes = new Int32Array(1 << 13);
  /** Where the letters of each word begin; those of the next follow. */
  #starts = new Int32Array(1 << 13);
  #letters = new Uint16Array(1 << 16);
  #size = 1;

  /** One more than there are words. */
  get size(): number {
    return this.#size;
  }

  /** The number of the word whose letters stand from `start` to `end`; 0 where none is known. */
  find(hash: number, codes: Uint16Array, start: number, end: number): number {
    const [slots, hashes] = [this.#slots, this.#hashes];
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = slots[slot] as number;
      if (id === 0 || (hashes[id] === hash && this.#is(id, codes, start, end))) return id;
    }
  }

  /** The number of a word; a new one where it is not known. */
  add(hash: number, codes: Uint16Array, start: number, end: number): number {
    const known = this.find(hash, codes, start, end);
    if (known > 0) return known;
    const id = this.#size++;
    const first = this.#starts[id] as number;
    if (id + 1 >= this.#starts.length) [this.#starts, this.#hashes] = [widened(this.#starts), widened(this.#hashes)];
    while (first + end - start > this.#letters.length) this.#letters = widened(this.#letters);
    const letters = this.#letters;
    for (let at = start; at < end; at++) letters[first + at - start] = codes[at] as number;
    this.#starts[id + 1] = first + end - start;
    this.#hashes[id] = hash;
    if (id * 2 > this.#slots.length) this.#grow();
    else this.#place(id, hash);
    return id;
  }

  #is(id: number, codes: Uint16Array, start: number, end: number): boolean {
    const [starts, letters] = [this.#starts, this.#letters];
    const first = starts[id] as number;
    if ((starts[id + 1] as number) - first !== end - start) return false;
    for (let at = start; at < end; at++) if (codes[at] !== letters[first + at - start]) return false;
    return true;
  }

  #place(id: number, hash: number): void {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = hash & mask;
    while (slots[slot]) slot = (slot + 1) & mask;
    slots[slot] = id;
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 4);
    for (let id = 1; id < this.#size; id++) this.#place(id, this.#hashes[id] as number);
  }
}

/** A copy of a table with twice its room. */
export function widened<T extends Int32Array | Uint16Array | Uint8Array>(table: T): T {
  const copy = new (table.constructor as new (size: number) => T)(table.length * 2);
  copy.set(table);
  return copy;
}
