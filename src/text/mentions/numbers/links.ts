import type { Sentence } from "../../structure/sentence.js";
import { isComma, said, says, type Token } from "../../tokens/token.js";

/**
 * How two figures hang together: a dash or "to" is a range where its ends rise, "and" one only after "between"; "from-to" names two values
 * of one thing, before and after; "comma" is a list only where its chain ends in "and", or runs on with 、.
 */
export type Link = "dash" | "to" | "and" | "from-to" | "comma" | "pause";

const dashes = new Set(["-", "–", "—", "~", "～", "−", "‐", "‑", "‒", "―"]);
/** Bounds and fillers may stand between a list's word and its next number: "50 and nearly 60". */
const mostBetween = 3;

/** The link that stands between a token that ends a figure and one that begins the next. */
export function linkBetween({ tokens, mentionAt }: Sentence, last: number, next: number): Link | undefined {
  if (next <= last + 1 || next > last + 1 + mostBetween) return undefined;
  let link: Link | undefined;
  for (let at = last + 1; at < next; at++) {
    if (mentionAt[at] !== undefined) return undefined;
    const own = isMinus(tokens[at], tokens[at + 1]) ? undefined : linkOf(tokens[at]);
    if (own === undefined && said(tokens[at], "bound-before") === undefined && !says(tokens[at], "filler", "before")) return undefined;
    // "Grew by $300 million, to $7.6 billion": behind a comma "to" begins no range.
    if (link === "comma" && (own === "to" || own === "from-to")) return undefined;
    link = own === undefined || (link !== undefined && own === "comma") ? link : own;
  }
  return link;
}

/** "96.9 -3.2%": a dash that stands apart from the number before and hangs on the one after is its sign. */
const isMinus = (token: Token | undefined, next: Token | undefined): boolean => token?.spaced === true && next?.spaced === false && dashes.has(token.sign);

function linkOf(token: Token | undefined): Link | undefined {
  if (token === undefined) return undefined;
  if (token.kind === "sign") return linkOfSign(token.sign);
  const range = said(token, "range");
  if (range === "to") return "to";
  if (range === "from-to") return "from-to";
  return range === "and" || says(token, "relation", "and") ? "and" : undefined;
}

function linkOfSign(sign: string): Link | undefined {
  if (dashes.has(sign)) return "dash";
  if (sign === "、") return "pause";
  return isComma(sign) ? "comma" : undefined;
}
