import type { Term } from "../lexicon/term.js";
import { accepts, type Written } from "./accepts.js";
import { cuesOfTerms } from "./cue.js";
import type { FormTree } from "./form-tree.js";
import { PairTable } from "./pair-table.js";
import { Cut, type Symbols } from "./symbols.js";
import type { Token } from "./token.js";
import { Vocabulary, widened } from "./vocabulary.js";

/** More dropped signs than this in one form are no hyphens of a name. */
const mostDropped = 8;
/** Texts write words in endless ways: beyond so many, what is known of them is forgotten. */
const mostKept = 1 << 15;
const space = 0x20;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/**
 * The forms of a tree as texts have written them so far, letter by letter: a tree that grows as texts are read. What was compared with its
 * forms once is found again by the numbers of its words.
 */
export class Spellings {
  readonly #tree: FormTree;
  readonly #unmarked: boolean;
  /** Words as they are written. */
  readonly #written = new Vocabulary();
  /** For each of them its number in the tree; below 0 where the tree, as large as it was, had none. */
  #words = new Int32Array(1 << 10);
  /** The numbers of words of one letter, by its code; below 0 as above. */
  readonly #single = new Int32Array(0x10000);
  /** The node of the tree that each stretch of text leads to; the first stands for none. */
  #nodes = new Int32Array(1 << 10);
  #dropped = new Uint8Array(1 << 10);
  readonly #terms: (readonly Term[] | undefined)[] = [undefined];
  /** The category of its terms, as tokens have it. */
  readonly #is: Token["is"][] = ["none"];
  /** What they may begin or be. */
  readonly #cues: number[] = [0];
  /** The stretches of one word, by its number. */
  #first = new Int32Array(1 << 10);
  readonly #steps = new PairTable(1 << 12);
  /** The stretch that is looked at. */
  readonly #stretch: Written = { codes: new Uint16Array(0), start: 0, end: 0 };
  /** The terms of the form found last, their category, and what they may begin or be. */
  found: readonly Term[] = [];
  is: Token["is"] = "none";
  cues = 0;

  constructor(tree: FormTree, unmarked: boolean) {
    this.#tree = tree;
    this.#unmarked = unmarked;
  }

  get isFull(): boolean {
    return this.#terms.length > mostKept || this.#written.size > mostKept;
  }

  /** Numbers the words of a stretch: 0 for those that no form has, below 0 for dropped signs. */
  number({ count, kind, hash, codes, start, end }: Symbols, into: Int32Array): void {
    for (let at = 0; at < count; at++) {
      const from = start[at] as number;
      const to = end[at] as number;
      const code = codes[from] as number;
      if (kind[at] === Cut.Dropped) into[at] = -code;
      else if (to - from === 1) {
        const known = this.#single[code] as number;
        into[at] = known > 0 ? known : known === -this.#tree.words ? 0 : this.#meet(codes, from, to, hash[at] as number);
      } else {
        const number = this.#written.find(hash[at] as number, codes, from, to);
        const word = this.#words[number] as number;
        into[at] = word > 0 ? number : word === -this.#tree.words ? 0 : this.#meet(codes, from, to, hash[at] as number);
      }
    }
  }

  /** The number of a word that is not known as it is written. */
  #meet(codes: Uint16Array, from: number, to: number, hash: number): number {
    const word = this.#tree.word(codes, from, to);
    const code = codes[from] as number;
    if (word === 0 && to - from === 1) this.#single[code] = -this.#tree.words;
    // Numbers seldom come again.
    if (word === 0 && (to - from === 1 || isDigit(code))) return 0;
    const number = this.#written.add(hash, codes, from, to);
    while (number >= this.#words.length) [this.#words, this.#first] = [widened(this.#words), widened(this.#first)];
    this.#words[number] = word === 0 ? -this.#tree.words : word;
    if (word === 0) return 0;
    if (to - from === 1) this.#single[code] = number;
    const node = this.#tree.first(word);
    Object.assign(this.#stretch, { codes, start: from, end: to });
    this.#first[number] = node === 0 ? 0 : this.#add(node, 0, this.#accepted(node));
    return number;
  }

  /** The last symbol of the longest form from a symbol on, up to another, of which some term accepts the letters as they are written; -1 where there is none. */
  longest(symbols: Symbols, words: Int32Array, at: number, end = symbols.count - 1): number {
    const { start, end: ends, codes } = symbols;
    const word = words[at] as number;
    const stretch = this.#stretch;
    stretch.codes = codes;
    stretch.start = start[at] as number;
    let found = -1;
    let state = word > 0 ? (this.#first[word] as number) : 0;
    for (let last = at; state > 0; ) {
      const terms = this.#terms[state];
      if (terms !== undefined) {
        this.found = terms;
        this.is = this.#is[state] as Token["is"];
        this.cues = this.#cues[state] as number;
        found = last;
      }
      const next = last + 1;
      if (next > end || words[next] === 0 || !this.#tree.goesOn(this.#nodes[state] as number)) break;
      let gap = (start[next] as number) - (ends[last] as number);
      if (gap > 1 || (gap === 1 && codes[ends[last] as number] !== space)) {
        for (let between = ends[last] as number; between < (start[next] as number); between++) state = this.#over(state, -(codes[between] as number) * 2, 0);
        gap = 0;
      }
      const own = words[next] as number;
      stretch.end = ends[next] as number;
      state = own < 0 ? this.#over(state, own * 2 - gap, 1) : this.#step(state, own * 2 + gap);
      last = next;
    }
    return found;
  }

  /** The stretch with a word more; 0 where no form goes on so. */
  #step(state: number, key: number): number {
    const node = this.#nodes[state] as number;
    const word = this.#words[key >> 1] as number;
    if (!this.#tree.mayStep(node, word)) return 0;
    const known = this.#steps.find(state, key);
    if (known > 0) return known;
    const reached = this.#tree.step(node, word);
    if (reached === 0) return 0;
    const made = this.#add(reached, this.#dropped[state] as number, this.#accepted(reached));
    this.#steps.put(state, key, made);
    return made;
  }

  /** The stretch with a dropped sign or white space more; 0 where there are too many signs. */
  #over(state: number, key: number, dropped: number): number {
    const known = this.#steps.find(state, key);
    if (known > 0) return known;
    const all = (this.#dropped[state] as number) + dropped;
    if (all > mostDropped) return 0;
    const made = this.#add(this.#nodes[state] as number, all, undefined);
    this.#steps.put(state, key, made);
    return made;
  }

  #add(node: number, dropped: number, terms: readonly Term[] | undefined): number {
    const state = this.#terms.push(terms) - 1;
    const is = terms?.[0]?.is ?? "none";
    this.#is.push(terms === undefined || terms.every((term) => term.is === is) ? is : "several");
    this.#cues.push(terms === undefined ? 0 : cuesOfTerms(terms));
    if (state >= this.#nodes.length) [this.#nodes, this.#dropped] = [widened(this.#nodes), widened(this.#dropped)];
    this.#nodes[state] = node;
    this.#dropped[state] = dropped;
    return state;
  }

  /** The terms of a node that accept the letters of the stretch. */
  #accepted(node: number): readonly Term[] | undefined {
    const terms = this.#tree.terms(node)?.filter((term) => accepts(term, this.#stretch, this.#unmarked));
    return terms === undefined || terms.length === 0 ? undefined : terms;
  }
}
