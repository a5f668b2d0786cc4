import type { Term } from "../lexicon/term.js";
import { letters } from "./letters.js";
import { Cut, cutSymbols, symbolsOf } from "./symbols.js";
import { Vocabulary } from "./vocabulary.js";

/** Every term with the same fields in the same order: each token is asked for its terms often, and fields of one shape are found fastest. */
const shaped = ({ is, as, form, ids, weak, currencies, letters: compared }: Term): Term => ({ is, as, form, ids, weak, currencies, letters: compared });

/** The largest number of words that a vocabulary may hold. */
const wordRange = 1 << 20;

/**
 * All forms of all lists as one tree over word numbers. Forms are kept without hyphens and apostrophes: a text may write them or not.
 * A Chinese sign is a word of its own, so one tree serves all scripts.
 */
export class Matcher {
  readonly vocabulary = new Vocabulary();
  /** (node, word) → next node, as an open hash table. */
  #keys = new Float64Array(1 << 13);
  #next = new Int32Array(1 << 13);
  #edges = 0;
  /** The same for the root, by word: most words begin nothing, and the hash table is large. */
  #first = new Int32Array(1 << 13);
  /** 1 where some form goes on behind a node. */
  #inner = new Uint8Array(1 << 13);
  readonly #terms: (Term[] | undefined)[] = [undefined];

  /** Adds a term under its form. */
  add(term: Term): void {
    let node = 0;
    for (const word of wordsOf(term.form)) node = this.#extend(node, this.vocabulary.add(word));
    if (node > 0) (this.#terms[node] ??= []).push(shaped(term));
  }

  /** The node after a word; 0 where no form goes on. */
  step(node: number, word: number): number {
    if (node === 0) return this.#first[word] ?? 0;
    if (this.#inner[node] !== 1) return 0;
    const keys = this.#keys;
    const key = node * wordRange + word;
    const mask = keys.length - 1;
    for (let slot = mix(node, word) & mask; ; slot = (slot + 1) & mask) {
      const held = keys[slot];
      if (held === 0) return 0;
      if (held === key) return this.#next[slot] ?? 0;
    }
  }

  /** The terms whose form ends at a node. */
  terms(node: number): readonly Term[] | undefined {
    return this.#terms[node];
  }

  #extend(node: number, word: number): number {
    const known = this.step(node, word);
    if (known > 0) return known;
    const next = this.#terms.push(undefined) - 1;
    if (node === 0) {
      if (word >= this.#first.length) this.#first = wider(this.#first, Int32Array, word);
      this.#first[word] = next;
      return next;
    }
    if (node >= this.#inner.length) this.#inner = wider(this.#inner, Uint8Array, node);
    this.#inner[node] = 1;
    this.#edges++;
    if (this.#edges * 2 > this.#keys.length) this.#grow();
    this.#place(node, word, next);
    return next;
  }

  #place(node: number, word: number, next: number): void {
    const mask = this.#keys.length - 1;
    let slot = mix(node, word) & mask;
    while (this.#keys[slot]) slot = (slot + 1) & mask;
    this.#keys[slot] = node * wordRange + word;
    this.#next[slot] = next;
  }

  #grow(): void {
    const [keys, next] = [this.#keys, this.#next];
    this.#keys = new Float64Array(keys.length * 4);
    this.#next = new Int32Array(keys.length * 4);
    keys.forEach((key, slot) => {
      if (key) this.#place(Math.floor(key / wordRange), key % wordRange, next[slot] ?? 0);
    });
  }
}

/** A copy of a table with room for an index. */
function wider<T extends Int32Array | Uint8Array>(table: T, Table: new (size: number) => T, index: number): T {
  const copy = new Table(2 ** Math.ceil(Math.log2(index + 1)) * 2);
  copy.set(table);
  return copy;
}

/** Nodes and words are small numbers in a row: their products are folded, so that low bits differ as much as high ones. */
function mix(node: number, word: number): number {
  const mixed = Math.imul(Math.imul(node, 0x9e3779b1) ^ word, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

let room = symbolsOf(1 << 8);

/** The bare words of a form, without hyphens and apostrophes. */
function wordsOf(form: string): string[] {
  const { bare } = letters();
  if (room.start.length < form.length) room = symbolsOf(form.length * 2);
  const symbols = room;
  cutSymbols(form, 0, form.length, symbols);
  const words: string[] = [];
  for (let index = 0; index < symbols.count; index++) {
    if (symbols.kind[index] === Cut.Dropped) continue;
    let word = "";
    for (let at = symbols.start[index] ?? 0; at < (symbols.end[index] ?? 0); at++) word += String.fromCharCode(bare[form.charCodeAt(at)] ?? 0);
    words.push(word);
  }
  return words;
}
