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
  if (room.codes.length < to - from) room = symbolsOf((to - from) * 2);
  const symbols = room;
  const { codes, start, end, spaced } = symbols;
  for (let at = from; at < to; at++) codes[at - from] = text.charCodeAt(at);
  cutSymbols(to - from, symbols);
  const cutting: Cutting = { symbols, words: wordNumbers(symbols, matcher), matcher, unmarked, written: { codes, start: 0, end: 0 }, terms: none };
  const tokens: Token[] = [];
  for (let at = 0; at < symbols.count; ) {
    const last = longest(cutting, at);
    if (last < 0) tokens.push(single(text, from, symbols, at));
    else tokens.push({ kind: "term", start: from + (start[at] as number), end: from + (end[last] as number), terms: cutting.terms, spaced: spaced[at] === 1, sign: "" });
    at = last < 0 ? at + 1 : last + 1;
  }
  return tokens;
}

let numbers = new Int32Array(1 << 12);

function wordNumbers(symbols: Symbols, { vocabulary }: Matcher): Int32Array {
  const { count, kind, hash, bare, start, end } = symbols;
  if (numbers.length < count) numbers = new Int32Array(start.length);
  for (let at = 0; at < count; at++) numbers[at] = kind[at] === Cut.Dropped ? -1 : vocabulary.find(hash[at] as number, bare, start[at] as number, end[at] as number);
  return numbers;
}

interface Cutting extends Tokenising {
  readonly symbols: Symbols;
  readonly words: Int32Array;
  readonly written: Written;
  /** The terms of the form found last. */
  terms: readonly Term[];
}

/** The last symbol of the longest form from a symbol on of which some term accepts the letters as they are written; -1 where there is none. */
function longest(cutting: Cutting, at: number): number {
  const { symbols, words, matcher } = cutting;
  const word = words[at] as number;
  let node = word > 0 ? matcher.first(word) : 0;
  let found = -1;
  let dropped = 0;
  for (let last = at; node !== 0; ) {
    const terms = matcher.terms(node);
    if (terms !== undefined) {
      if (matcher.spells(node, symbols.codes, symbols.start[at] as number, symbols.end[last] as number)) {
        cutting.terms = terms;
        found = last;
      } else if (isAccepted(cutting, terms, at, last)) found = last;
    }
    if (!matcher.goesOn(node)) break;
    let next = last + 1;
    while (next < symbols.count && words[next] === -1) next++;
    dropped += next - last - 1;
    if (next >= symbols.count || dropped > mostDropped) break;
    node = words[next] === 0 ? 0 : matcher.step(node, words[next] as number);
    last = next;
  }
  return found;
}

/** Whether some of the terms are accepted: the list itself is kept where all are, as mostly happens. */
function isAccepted(cutting: Cutting, terms: readonly Term[], first: number, last: number): boolean {
  const { symbols, written, unmarked } = cutting;
  written.start = symbols.start[first] as number;
  written.end = symbols.end[last] as number;
  let count = 0;
  for (let index = 0; index < terms.length; index++) if (accepts(terms[index] as Term, written, unmarked)) count++;
  if (count > 0) cutting.terms = count === terms.length ? terms : terms.filter((term) => accepts(term, written, unmarked));
  return count > 0;
}

/** Signs as strings that exist once: grammars compare them often. */
const signs = new Map<number, string>();
function signOf(code: number): string {
  let sign = signs.get(code);
  if (sign === undefined) signs.set(code, (sign = String.fromCharCode(code)));
  return sign;
}

const kinds: readonly TokenKind[] = ["sign", "word", "number", "sign", "sign"];

function single(text: string, from: number, { codes, start, end, kind: cuts, spaced }: Symbols, at: number): Token {
  const first = start[at] as number;
  const last = end[at] as number;
  const kind = kinds[cuts[at] as number] ?? "sign";
  const sign = kind === "word" ? "" : last - first === 1 ? signOf(codes[first] as number) : text.slice(from + first, from + last);
  return { kind, start: from + first, end: from + last, terms: none, spaced: spaced[at] === 1, sign };
}
