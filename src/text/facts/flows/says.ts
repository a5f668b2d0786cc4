import type { Term } from "../../lexicon/term.js";
import { type Way, wayOfWords } from "./way-of-words.js";

/** What words say in each category that the grammar of facts asks for. */
export interface Says {
  readonly direction: string | undefined;
  readonly relation: string | undefined;
  readonly balance: string | undefined;
  readonly trade: string | undefined;
  readonly counterpart: string | undefined;
  readonly respectively: string | undefined;
  readonly ofWhich: string | undefined;
  readonly status: string | undefined;
  readonly noFlow: string | undefined;
  readonly anaphor: string | undefined;
  readonly commodity: string | undefined;
  readonly share: string | undefined;
  /** The way of goods. */
  readonly way: Way | undefined;
}

/** The terms of a word are one list wherever it stands: what they say is looked up once. */
const known = new WeakMap<readonly Term[], Says>();

/** What the terms of a token say. */
export function saysOf(terms: readonly Term[]): Says {
  let says = known.get(terms);
  if (says === undefined) known.set(terms, (says = readTerms(terms)));
  return says;
}

function readTerms(terms: readonly Term[]): Says {
  const as = (is: Term["is"]): string | undefined => terms.find((term) => term.is === is)?.as;
  const [balance, direction] = [as("balance"), as("direction")];
  return {
    direction, relation: as("relation"), balance, trade: as("trade"), counterpart: as("counterpart"), respectively: as("respectively"), ofWhich: as("of-which"),
    status: as("status"), noFlow: as("no-flow"), anaphor: as("anaphor"), commodity: as("commodity"), share: as("share"),
    way: wayOfWords(balance, direction),
  };
}

/** What signs and mentions say. */
export const nothing: Says = readTerms([]);
/** What "the two" says, where no noun stands behind it. */
export const pairMeant: Says = { ...nothing, anaphor: "both" };
/** What words say that end in one that compares. */
export const comparison: Says = { ...nothing, relation: "than" };
