import type { Bound } from "../../../model/index.js";
import type { Sentence } from "../../structure/sentence.js";
import { said, says } from "../../tokens/token.js";
import { nth } from "../../nth.js";

/** What binds a number, and how far its words reach. */
export interface BoundFound {
  readonly bound: Bound | undefined;
  readonly first: number;
  readonly last: number;
}

/** Words between a bound and its number ("exceeded the", 超过了, 至少要达到): no more than these are passed over. */
const mostBetween = 3;

const signs = new Map<string, Bound>(Object.entries({ ">": "over", "＞": "over", "<": "under", "＜": "under", "≥": "atLeast", "≤": "atMost", "~": "about", "～": "about", "≈": "about", "±": "about" }));

/** A sign before a number binds it, unless it joins two numbers: "300~500". */
function boundOfSign({ tokens }: Sentence, at: number): Bound | undefined {
  const token = tokens[at];
  return token?.kind === "sign" && nth(tokens, at - 1)?.kind !== "number" ? signs.get(token.sign) : undefined;
}

/** The bound in the words before the first token of a figure; the nearest one counts, and words that strengthen it are taken along. */
export function boundBefore(sentence: Sentence, first: number): BoundFound {
  const { tokens, mentionAt } = sentence;
  let passed = 0;
  for (let at = first - 1; at >= 0 && mentionAt[at] === undefined; at--) {
    const bound = said(tokens[at], "bound-before") ?? boundOfSign(sentence, at);
    // "Trong thời gian trên là 655,4 triệu": "above" bounds what stands right behind.
    if (bound !== undefined && ((passed > 0 && says(tokens[at], "relation", "in")) || isAim(sentence, at) || isDifference(sentence, at, first))) break;
    if (bound !== undefined) return { bound: bound as Bound, first: reach(sentence, at), last: first };
    if (!says(tokens[at], "filler", "before") || ++passed > mostBetween) break;
  }
  return { bound: undefined, first, last: first };
}

/** "Bring the turnover up to $700 million": to which, not at most. */
function isAim({ tokens }: Sentence, upTo: number): boolean {
  if (!says(tokens[upTo], "bound-before", "atMost") || !says(tokens[upTo], "period-range", "to")) return false;
  for (let at = upTo - 1; at >= 0 && at >= upTo - mostBrought && tokens[at]?.kind !== "sign"; at--) if (says(tokens[at], "status", "aim")) return true;
  return false;
}
const mostBrought = 5;

/** "Cao hơn 331 triệu USD so với năm trước": by how much, not more than that. */
function isDifference({ tokens }: Sentence, word: number, first: number): boolean {
  if (said(tokens[word], "change")?.endsWith("c") !== true) return false;
  for (let at = first; at < first + mostCompared; at++) {
    if (says(tokens[at], "relation", "than")) return true;
    if (tokens[at]?.kind === "sign") return false;
  }
  return false;
}
const mostCompared = 8;

/** "ước khoảng", "首次突破", "well over": a second bound or word of emphasis right before belongs to it. */
function reach({ tokens, mentionAt }: Sentence, at: number): number {
  const before = nth(tokens, at - 1);
  return nth(mentionAt, at - 1) === undefined && (said(before, "bound-before") !== undefined || says(before, "filler", "emphasis")) ? at - 1 : at;
}

/** The bound in the words after the last token of a figure. */
export function boundAfter({ tokens, mentionAt }: Sentence, last: number): BoundFound {
  const next = mentionAt[last + 1] === undefined ? tokens[last + 1] : undefined;
  const bound = next?.sign === "+" && !next.spaced ? "over" : said(next, "bound-after");
  return bound === undefined ? { bound: undefined, first: last, last } : { bound: bound as Bound, first: last, last: last + 1 };
}
