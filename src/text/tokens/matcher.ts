import type { Term } from "../lexicon/term.js";
import { Cut, cutSymbols, symbolsOf } from "./symbols.js";
import { Vocabulary, widened } from "./vocabulary.js";

/** Every term with the same fields in the same order: each token is asked for its terms often, and fields of one shape are found fastest. */
const shaped = ({ is, as, form, ids, weak, currencies, letters: compared }: Term): Term => ({ is, as, form, ids, weak, currencies, letters: compared });

/** A node takes so many numbers: whether some form goes on behind it, where the letters of its own form begin, and how many they are (-1: its terms are spelled in several ways). */
const nodeWide = 4;

/** An edge of the tree takes so many numbers: the node that it leaves, the word, the node that it reaches; side by side, to be found in one look. */
const wide = 4;

/**
 * All forms of all lists as one tree over word numbers. Forms are kept without hyphens and apostrophes: a text may write them or not.
 * A Chinese sign is a word of its own, so one tree serves all scripts.
 */
export class Matcher {
  readonly vocabulary = new Vocabulary();
  /** The edges behind the first word of a form, as an open hash table with room for those of the tables. */
  #edges = new Int32Array(wide << 16);
  #count = 0;
  /** The nodes behind the root, by word: most words begin nothing, and the hash table is large. */
  #first = new Int32Array(1 << 13);
  #nodes = new Int32Array(nodeWide << 15);
  readonly #terms: (Term[] | undefined)[] = [undefined];
  /** The letters of the forms, one behind the other. */
  #letters = new Uint16Array(1 << 17);
  #end = 0;

  /** Adds a term under its form. */
  add(term: Term): void {
    const { form } = term;
    if (room.codes.length < form.length) room = symbolsOf(form.length * 2);
    const { codes, bare, kind, hash, start, end } = room;
    for (let at = 0; at < form.length; at++) codes[at] = form.charCodeAt(at);
    cutSymbols(form.length, room);
    let node = 0;
    for (let index = 0; index < room.count; index++)
      if (kind[index] !== Cut.Dropped) node = this.#extend(node, this.vocabulary.add(hash[index] as number, bare, start[index] as number, end[index] as number));
    if (node > 0) this.#keep(node, term);
  }

  #keep(node: number, term: Term): void {
    const terms = this.#terms[node];
    const at = node * nodeWide;
    if (terms === undefined) {
      while (this.#end + term.form.length > this.#letters.length) this.#letters = widened(this.#letters);
      this.#letters.set(room.codes.subarray(0, term.form.length), this.#end);
      this.#nodes[at + 1] = this.#end;
      this.#nodes[at + 2] = term.form.length;
      this.#end += term.form.length;
      this.#terms[node] = [shaped(term)];
      return;
    }
    if (terms[0]?.form !== term.form) this.#nodes[at + 2] = -1;
    terms.push(shaped(term));
  }

  /** Whether letters from `start` to `end` are just those of every form at a node. */
  spells(node: number, codes: Uint16Array, start: number, end: number): boolean {
    const at = node * nodeWide;
    if (this.#nodes[at + 2] !== end - start) return false;
    const first = (this.#nodes[at + 1] as number) - start;
    for (let index = start; index < end; index++) if (this.#letters[first + index] !== codes[index]) return false;
    return true;
  }

  /** The node behind the first word of some forms; 0 where none begins so. */
  first(word: number): number {
    return this.#first[word] ?? 0;
  }

  /** Whether some form goes on behind a node. */
  goesOn(node: number): boolean {
    return this.#nodes[node * nodeWide] === 1;
  }

  /** The node behind another and a word; 0 where no form goes on. */
  step(node: number, word: number): number {
    const edges = this.#edges;
    const mask = edges.length / wide - 1;
    for (let slot = mix(node, word) & mask; ; slot = (slot + 1) & mask) {
      const at = slot * wide;
      const from = edges[at] as number;
      if (from === 0) return 0;
      if (from === node && edges[at + 1] === word) return edges[at + 2] as number;
    }
  }

  /** The terms whose form ends at a node. */
  terms(node: number): readonly Term[] | undefined {
    return this.#terms[node];
  }

  #extend(node: number, word: number): number {
    const known = node === 0 ? this.first(word) : this.step(node, word);
    if (known > 0) return known;
    const next = this.#terms.push(undefined) - 1;
    while ((next + 1) * nodeWide > this.#nodes.length) this.#nodes = widened(this.#nodes);
    if (node === 0) {
      while (word >= this.#first.length) this.#first = widened(this.#first);
      this.#first[word] = next;
      return next;
    }
    this.#nodes[node * nodeWide] = 1;
    this.#count++;
    if (this.#count * 2 * wide > this.#edges.length) this.#grow();
    this.#place(node, word, next);
    return next;
  }

  #place(node: number, word: number, next: number): void {
    const edges = this.#edges;
    const mask = edges.length / wide - 1;
    let slot = mix(node, word) & mask;
    while (edges[slot * wide]) slot = (slot + 1) & mask;
    edges[slot * wide] = node;
    edges[slot * wide + 1] = word;
    edges[slot * wide + 2] = next;
  }

  #grow(): void {
    const edges = this.#edges;
    this.#edges = new Int32Array(edges.length * 2);
    for (let at = 0; at < edges.length; at += wide) if (edges[at]) this.#place(edges[at] as number, edges[at + 1] as number, edges[at + 2] as number);
  }
}

/** Nodes and words are small numbers in a row: their products are folded, so that low bits differ as much as high ones. */
function mix(node: number, word: number): number {
  const mixed = Math.imul(Math.imul(node, 0x9e3779b1) ^ word, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

let room = symbolsOf(1 << 8);
