import type { Term } from "../lexicon/term.js";
import { accepts, type Written } from "./accepts.js";
import type { Matcher } from "./matcher.js";
import { Cut, cutSymbols, type Symbols, symbolsOf } from "./symbols.js";
import type { Token, TokenKind } from "./token.js";

export interface Tokenising {
  matcher: Matcher;
  /** Whether Vietnamese words may stand without their marks. */
  unmarked: boolean;
}

const none: readonly Term[] = [];
/** More dropped signs than this in one form are no hyphens of a name. */
const mostDropped = 8;

let room = symbolsOf(1 << 12);

/** The tokens of `text` from `from` to `to`: at each place the longest form that the lists know, else the word, number or sign itself. */
export function tokenise(text: string, from: number, to: number, { matcher, unmarked }: Tokenising): Token[] {
  if (room.start.length < to - from) room = symbolsOf((to - from) * 2);
  const symbols = room;
  cutSymbols(text, from, to, symbols);
  const words = wordNumbers(text, symbols, matcher);
  const cutting = { text, symbols, words, matcher, unmarked };
  const tokens: Token[] = [];
  for (let at = 0; at < symbols.count; ) {
    const match = words[at] === 0 ? undefined : longest(cutting, at);
    tokens.push(match === undefined ? single(text, symbols, at) : { kind: "term", start: symbols.start[at] ?? 0, end: symbols.end[match.last] ?? 0, terms: match.terms, spaced: symbols.spaced[at] === 1, sign: "" });
    at = match === undefined ? at + 1 : match.last + 1;
  }
  return tokens;
}

let numbers = new Int32Array(1 << 12);

function wordNumbers(text: string, symbols: Symbols, matcher: Matcher): Int32Array {
  if (numbers.length < symbols.count) numbers = new Int32Array(symbols.start.length);
  const { vocabulary } = matcher;
  for (let at = 0; at < symbols.count; at++)
    numbers[at] = symbols.kind[at] === Cut.Dropped ? -1 : vocabulary.lookUp(symbols.hash[at] ?? 0, text, symbols.start[at] ?? 0, symbols.end[at] ?? 0);
  return numbers;
}

interface Cutting extends Tokenising {
  readonly text: string;
  readonly symbols: Symbols;
  readonly words: Int32Array;
}

interface Match { last: number; terms: readonly Term[] }

/** The longest form from a symbol on of which some term accepts the letters as they are written. */
function longest({ text, symbols, words, matcher, unmarked }: Cutting, at: number): Match | undefined {
  let node = 0;
  let dropped = 0;
  let found: Match | undefined;
  for (let next = at; next < symbols.count; next++) {
    const word = words[next] ?? 0;
    if (word === -1) {
      if (next === at || ++dropped > mostDropped) break;
      continue;
    }
    node = word === 0 ? 0 : matcher.step(node, word);
    if (node === 0) break;
    const terms = matcher.terms(node);
    if (terms === undefined) continue;
    const accepted = acceptedTerms(terms, { text, start: symbols.start[at] ?? 0, end: symbols.end[next] ?? 0 }, unmarked);
    if (accepted.length > 0) found = { last: next, terms: accepted };
  }
  return found;
}

/** The list itself where all its terms are accepted, as mostly happens. */
function acceptedTerms(terms: readonly Term[], written: Written, unmarked: boolean): readonly Term[] {
  for (let index = 0; index < terms.length; index++)
    if (!accepts(terms[index] as Term, written, unmarked)) return terms.length === 1 ? none : terms.filter((term) => accepts(term, written, unmarked));
  return terms;
}

/** Signs as strings that exist once: grammars compare them often. */
const signs = new Map<number, string>();
function signOf(text: string, start: number, end: number): string {
  if (end - start > 1) return text.slice(start, end);
  const code = text.charCodeAt(start);
  let sign = signs.get(code);
  if (sign === undefined) signs.set(code, (sign = text.charAt(start)));
  return sign;
}

const kinds: readonly TokenKind[] = ["sign", "word", "number", "sign", "sign"];

function single(text: string, symbols: Symbols, at: number): Token {
  const start = symbols.start[at] ?? 0;
  const end = symbols.end[at] ?? 0;
  const kind = kinds[symbols.kind[at] ?? 0] ?? "sign";
  return { kind, start, end, terms: none, spaced: symbols.spaced[at] === 1, sign: kind === "word" ? "" : signOf(text, start, end) };
}
