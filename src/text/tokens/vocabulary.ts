import { letters } from "./letters.js";

/**
 * The words that a lexicon knows, each with a number from 1; 0 is an unknown word. Words are compared as small letters without marks, and found
 * by a hash that the tokeniser computes while it runs over the letters: an unknown word costs no text of its own.
 */
export class Vocabulary {
  #slots = new Int32Array(1 << 12);
  readonly #words: string[] = [""];
  readonly #hashes: number[] = [0];

  get size(): number {
    return this.#words.length;
  }

  /** The number of a bare word; a new one where it is not known. */
  add(word: string): number {
    const hash = hashOf(word);
    const known = this.#find(hash, (held) => held === word);
    if (known > 0) return known;
    const id = this.#words.push(word) - 1;
    this.#hashes.push(hash);
    if (id * 2 > this.#slots.length) this.#grow();
    else this.#place(id, hash);
    return id;
  }

  /** The number of the word that stands in a text, by the hash of its bare letters; 0 where none is known. */
  lookUp(hash: number, text: string, start: number, end: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = slots[slot] ?? 0;
      if (id === 0) return 0;
      if (this.#hashes[id] === hash && standsAt(this.#words[id] ?? "", text, start, end)) return id;
    }
  }

  #find(hash: number, is: (word: string) => boolean): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = this.#slots[slot] ?? 0;
      if (id === 0) return 0;
      if (this.#hashes[id] === hash && is(this.#words[id] ?? "")) return id;
    }
  }

  #place(id: number, hash: number): void {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    while (this.#slots[slot]) slot = (slot + 1) & mask;
    this.#slots[slot] = id;
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 4);
    for (let id = 1; id < this.#words.length; id++) this.#place(id, this.#hashes[id] ?? 0);
  }
}

export const hashStart = 17;
/** One step of the hash: `hash` of the letters so far, then a bare letter. */
export const hashStep = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

function hashOf(word: string): number {
  let hash = hashStart;
  for (let index = 0; index < word.length; index++) hash = hashStep(hash, word.charCodeAt(index));
  return hash;
}

function standsAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  const { bare } = letters();
  for (let index = 0; index < word.length; index++) if (bare[text.charCodeAt(start + index)] !== word.charCodeAt(index)) return false;
  return true;
}
