import type { Term } from "../lexicon/term.js";
import { FormTree } from "./form-tree.js";
import { Spellings } from "./spellings.js";

/** All forms of all lists, and how texts write them. */
export class Matcher {
  readonly #tree = new FormTree();
  #marked = new Spellings(this.#tree, false);
  #unmarked: Spellings | undefined;

  /** Adds a term under its form. */
  add(term: Term): void {
    this.#tree.add(term);
  }

  /** The forms as texts write them; `unmarked`: Vietnamese words may stand without their marks. */
  spellings(unmarked: boolean): Spellings {
    if (this.#marked.isFull) this.#marked = new Spellings(this.#tree, false);
    if (!unmarked) return this.#marked;
    if (this.#unmarked === undefined || this.#unmarked.isFull) this.#unmarked = new Spellings(this.#tree, true);
    return this.#unmarked;
  }
}
