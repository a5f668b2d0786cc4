import type { Term } from "../lexicon/term.js";
import { Letter, letters } from "./letters.js";
import { mix, PairTable } from "./pair-table.js";
import { Cut, cutSymbols, hashStart, hashStep, isSeparator, symbolsOf } from "./symbols.js";
import { Waiting } from "./waiting.js";
import { Vocabulary, widened } from "./vocabulary.js";

/** Every term with the same fields in the same order: each token is asked for its terms often, and fields of one shape are found fastest. */
const shaped = ({ is, as, form, ids, weak, currencies, letters: compared }: Term): Term => ({ is, as: asName(as), form, ids, weak, currencies, letters: compared });

/** The same words as the name of a property: engines keep each name once, and see at a glance whether two are the same. */
const asName = (words: string): string => Object.keys({ [words]: true })[0] ?? words;

/** Words of 32 bits that tell whether there may be an edge: few enough to stay at hand. */
const filterSize = 1 << 12;

/**
 * All forms of all lists as one tree over word numbers. It grows as texts are read: a form waits outside until a text has its first word. Forms are kept without hyphens and apostrophes: a text may write them or not.
 * A Chinese sign is a word of its own, so one tree serves all scripts.
 */
export class FormTree {
  readonly #vocabulary = new Vocabulary();
  /** The edges behind the first word of a form. */
  readonly #edges = new PairTable(1 << 12);
  readonly #filter = new Int32Array(filterSize);
  /** The nodes behind the root, by word: most words begin nothing. */
  #first = new Int32Array(1 << 13);
  /** 1 for a node behind which some form goes on. */
  #inner = new Uint8Array(1 << 12);
  readonly #terms: (Term[] | undefined)[] = [undefined];
  readonly #waiting = new Waiting();
  /** Words whose forms are in the tree. */
  readonly #loaded = new Set<number>();
  readonly #termsOf: (waiting: readonly number[]) => Iterable<Term>;

  /** @param termsOf the terms of numbers that have waited. */
  constructor(termsOf: (waiting: readonly number[]) => Iterable<Term>) {
    this.#termsOf = termsOf;
  }

  /** Lets a number wait for the first word of the form that begins at a place in `list`. */
  wait(list: string, at: number, number: number): void {
    const word = this.#opening(list, at);
    if (word > 0) this.#waiting.add(word, number);
  }

  /** What waits or has waited for the first word of a form. */
  waitingFor(form: string): readonly number[] {
    return this.#waiting.of(this.#opening(form, 0));
  }

  /** The number of the first word from a place on; 0 where there is none. */
  #opening(list: string, at: number): number {
    const { kind, bare: bareLetter } = letters();
    let from = at;
    while (from < list.length && (kind[list.charCodeAt(from)] as number) >= Letter.Space) from++;
    if (from === list.length) return 0;
    const letter = kind[list.charCodeAt(from)] as Letter;
    let length = 0;
    let hash = hashStart;
    do {
      if (length === bare.length) bare = widened(bare);
      const code = bareLetter[list.charCodeAt(from + length)] as number;
      bare[length++] = code;
      hash = hashStep(hash, code);
    } while (goesOnAt(list, from + length, letter, kind));
    return this.#vocabulary.add(hash, bare, 0, length);
  }

  #load(word: number): void {
    if (this.#loaded.has(word)) return;
    this.#loaded.add(word);
    const waiting = this.#waiting.of(word);
    if (waiting.length > 0) for (const term of this.#termsOf(waiting)) this.#add(term, word);
  }

  /** Adds a term under its form where that begins with a word. */
  #add(term: Term, word: number): void {
    const words = this.#cut(term.form);
    let node = words > 0 && this.#wordAt(0) === word ? this.#extend(0, word) : 0;
    if (node === 0) return;
    for (let index = 1; index < words; index++) node = this.#extend(node, this.#wordAt(index));
    (this.#terms[node] ??= []).push(shaped(term));
  }

  /** Cuts a form into words, dropped signs left out; gives their count. */
  #cut(form: string): number {
    if (room.codes.length < form.length) room = symbolsOf(form.length * 2);
    for (let at = 0; at < form.length; at++) room.codes[at] = form.charCodeAt(at);
    cutSymbols(form.length, room);
    const { kind, start, end } = room;
    let words = 0;
    for (let index = 0; index < room.count; index++) {
      if (kind[index] === Cut.Dropped) continue;
      start[words] = start[index] as number;
      end[words++] = end[index] as number;
    }
    return words;
  }

  /** The number of a word of the form that was cut last. */
  #wordAt(index: number): number {
    const from = room.start[index] as number;
    const to = room.end[index] as number;
    return this.#vocabulary.add(bareOf(room.codes, from, to), bare, 0, to - from);
  }

  /** How many words the forms are made of. */
  get words(): number {
    return this.#vocabulary.size;
  }

  /** The number of a word, whatever its marks and capitals; 0 where no form has it. */
  word(codes: Uint16Array, start: number, end: number): number {
    const word = this.#vocabulary.find(bareOf(codes, start, end), bare, 0, end - start);
    if (word > 0) this.#load(word);
    return word;
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

/** Whether the word or number of a letter goes on at a place. */
function goesOnAt(list: string, at: number, letter: Letter, kind: Uint8Array): boolean {
  if (at >= list.length || (letter !== Letter.Word && letter !== Letter.Digit)) return false;
  const code = list.charCodeAt(at);
  return kind[code] === letter || (letter === Letter.Digit && isSeparator(code) && at + 1 < list.length && kind[list.charCodeAt(at + 1)] === Letter.Digit);
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
