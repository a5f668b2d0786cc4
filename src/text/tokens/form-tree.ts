import type { Term } from "../lexicon/term.js";
import { letters } from "./letters.js";
import { mix, PairTable } from "./pair-table.js";
import { Cut, cutSymbols, hashStart, hashStep, symbolsOf } from "./symbols.js";
import { Vocabulary, widened } from "./vocabulary.js";

/** Every term with the same fields in the same order: each token is asked for its terms often, and fields of one shape are found fastest. */
const shaped = ({ is, as, form, ids, weak, currencies, letters: compared }: Term): Term => ({ is, as, form, ids, weak, currencies, letters: compared });

/** Words of 32 bits that tell whether there may be an edge: few enough to stay at hand. */
const filterSize = 1 << 12;

/**
 * All forms of all lists as one tree over word numbers. Forms are kept without hyphens and apostrophes: a text may write them or not.
 * A Chinese sign is a word of its own, so one tree serves all scripts.
 */
export class FormTree {
  readonly #vocabulary = new Vocabulary();
  /** The edges behind the first word of a form. */
  readonly #edges = new PairTable(1 << 16);
  readonly #filter = new Int32Array(filterSize);
  /** The nodes behind the root, by word: most words begin nothing. */
  #first = new Int32Array(1 << 13);
  /** 1 for a node behind which some form goes on. */
  #inner = new Uint8Array(1 << 15);
  readonly #terms: (Term[] | undefined)[] = [undefined];

  /** Adds a term under its form. */
  add(term: Term): void {
    const { form } = term;
    if (room.codes.length < form.length) room = symbolsOf(form.length * 2);
    const { codes, kind, start, end } = room;
    for (let at = 0; at < form.length; at++) codes[at] = form.charCodeAt(at);
    cutSymbols(form.length, room);
    let node = 0;
    for (let index = 0; index < room.count; index++) {
      const [from, to] = [start[index] as number, end[index] as number];
      if (kind[index] !== Cut.Dropped) node = this.#extend(node, this.#vocabulary.add(bareOf(codes, from, to), bare, 0, to - from));
    }
    if (node > 0) (this.#terms[node] ??= []).push(shaped(term));
  }

  /** How many words the forms are made of. */
  get words(): number {
    return this.#vocabulary.size;
  }

  /** The number of a word, whatever its marks and capitals; 0 where no form has it. */
  word(codes: Uint16Array, start: number, end: number): number {
    return this.#vocabulary.find(bareOf(codes, start, end), bare, 0, end - start);
  }

  /** The node behind the first word of some forms; 0 where none begins so. */
  first(word: number): number {
    return this.#first[word] ?? 0;
  }

  /** Whether some form goes on behind a node. */
  goesOn(node: number): boolean {
    return this.#inner[node] === 1;
  }

  /** Whether some form may go on behind a node with a word; mostly told without a look at the tree. */
  mayStep(node: number, word: number): boolean {
    const bit = mix(node, word);
    return ((this.#filter[(bit >>> 5) & (filterSize - 1)] as number) & (1 << bit)) !== 0;
  }

  /** The node behind another and a word; 0 where no form goes on. */
  step(node: number, word: number): number {
    return this.#edges.find(node, word);
  }

  /** The terms whose form ends at a node. */
  terms(node: number): readonly Term[] | undefined {
    return this.#terms[node];
  }

  #extend(node: number, word: number): number {
    const known = node === 0 ? this.first(word) : this.step(node, word);
    if (known > 0) return known;
    const next = this.#terms.push(undefined) - 1;
    if (next >= this.#inner.length) this.#inner = widened(this.#inner);
    if (node === 0) {
      while (word >= this.#first.length) this.#first = widened(this.#first);
      this.#first[word] = next;
      return next;
    }
    this.#inner[node] = 1;
    this.#edges.put(node, word, next);
    const bit = mix(node, word);
    const at = (bit >>> 5) & (filterSize - 1);
    this.#filter[at] = (this.#filter[at] as number) | (1 << bit);
    return next;
  }
}

let room = symbolsOf(1 << 8);
let bare = new Uint16Array(1 << 8);

/** Puts the letters of a word into `bare`, small and without marks, and gives their hash. */
function bareOf(codes: Uint16Array, start: number, end: number): number {
  if (bare.length < end - start) bare = new Uint16Array((end - start) * 2);
  const { bare: bareLetter } = letters();
  let hash = hashStart;
  for (let at = start; at < end; at++) hash = hashStep(hash, (bare[at - start] = bareLetter[codes[at] as number] as number));
  return hash;
}
