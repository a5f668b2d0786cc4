import type { Term } from "../../lexicon/term.js";
import type { Sentence } from "../../structure/sentence.js";
import { said, type Token, termOf } from "../../tokens/token.js";
import { nth } from "../../nth.js";

/** Which tokens make a name: the name's own, and words of level beside it. */
export interface Extent {
  name: number;
  first: number;
  last: number;
  /** Whether a word of level is part of it. */
  levelled: boolean;
}

/** The term of level, of those that stand before their name or after it, that a token may be. */
export function levelAt(token: Token | undefined, position: "before" | "after"): Term | undefined {
  if (token === undefined || token.kind !== "term") return undefined;
  for (const term of token.terms) if (term.is === "level" && term.as.startsWith(position)) return term;
  return undefined;
}

/** The ways to cut a name at a token, the longest first: with both words of level, with one, bare. */
export function extentsOf(sentence: Sentence, name: number): Extent[] {
  const { tokens, mentionAt } = sentence;
  const before = levelAt(nth(tokens, name - 1), "before") !== undefined && nth(mentionAt, name - 1) === undefined;
  const after = levelAt(tokens[name + 1], "after") !== undefined && !isOwnName(tokens[name + 1], tokens[name + 2]);
  const bare: Extent = { name, first: name, last: name, levelled: false };
  if (!before && !after) return [bare];
  const extents: Extent[] = [];
  if (before && after) extents.push({ name, first: name - 1, last: name + 1, levelled: true });
  if (after) extents.push({ name, first: name, last: name + 1, levelled: true });
  if (before) extents.push({ name, first: name - 1, last: name, levelled: true });
  extents.push(bare);
  return extents;
}

/** A word of level that begins the next name is not this one's: "Vân Nam, tỉnh Lào Cai" has signs between; in Chinese nothing stands between. */
const isOwnName = (level: Token | undefined, next: Token | undefined): boolean => termOf(level, "place") !== undefined && said(next, "level") !== undefined;
