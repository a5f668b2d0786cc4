import type { Term } from "../lexicon/term.js";
import { FormTree } from "./form-tree.js";
import { Spellings } from "./spellings.js";

/** All forms of all lists, and how texts write them. */
export class Matcher {
  readonly #tree: FormTree;
  #marked: Spellings;
  #unmarked: Spellings | undefined;

  /** @param termsOf the terms of numbers that waited for the first word of a form. */
  constructor(termsOf: (waiting: readonly number[]) => Iterable<Term>) {
    this.#tree = new FormTree(termsOf);
    this.#marked = new Spellings(this.#tree, false);
  }

  /** Lets a number wait until a text has the first word of the form that begins at a place in `list`. */
  wait(list: string, at: number, number: number): void {
    this.#tree.wait(list, at, number);
  }

  /** What waits or has waited for the first word of a form. */
  waitingFor(form: string): readonly number[] {
    return this.#tree.waitingFor(form);
  }

  /** The forms as texts write them; `unmarked`: Vietnamese words may stand without their marks. */
  spellings(unmarked: boolean): Spellings {
    if (this.#marked.isFull) this.#marked = new Spellings(this.#tree, false);
    if (!unmarked) return this.#marked;
    if (this.#unmarked === undefined || this.#unmarked.isFull) this.#unmarked = new Spellings(this.#tree, true);
    return this.#unmarked;
  }
}
