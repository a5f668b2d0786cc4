import type { Term } from "../lexicon/term.js";
import type { Matcher } from "./matcher.js";
import { Cue, cuesOfNumber } from "./cue.js";
import { cutSymbols, type Symbols, symbolsOf } from "./symbols.js";
import type { Token, TokenKind } from "./token.js";

export interface Tokenising {
  matcher: Matcher;
  /** Whether Vietnamese words may stand without their marks. */
  unmarked: boolean;
}

const none: readonly Term[] = [];

let room = symbolsOf(1 << 12);
let words = new Int32Array(1 << 12);

/** The tokens of `text` from `from` to `to`: at each place the longest form that the lists know, else the word, number or sign itself. */
export function tokenise(text: string, from: number, to: number, { matcher, unmarked }: Tokenising): Token[] {
  if (room.codes.length < to - from) [room, words] = [symbolsOf((to - from) * 2), new Int32Array((to - from) * 2)];
  const symbols = room;
  const { codes, start, end } = symbols;
  for (let at = from; at < to; at++) codes[at - from] = text.charCodeAt(at);
  cutSymbols(to - from, symbols);
  const spellings = matcher.spellings(unmarked);
  spellings.number(symbols, words);
  const tokens: Token[] = [];
  for (let at = 0; at < symbols.count; ) {
    let last = (words[at] as number) > 0 ? spellings.longest(symbols, words, at) : -1;
    if (last > at && (spellings.cues & Cue.Place) !== 0 && goesOnInNumber(tokens, symbols, at)) last = spellings.longest(symbols, words, at, at);
    if (last < 0) tokens.push(single(text, from, symbols, at));
    else tokens.push({ kind: "term", start: from + (start[at] as number), end: from + (end[last] as number), terms: spellings.found, is: spellings.is, cues: spellings.cues, spaced: isSpaced(symbols, at), sign: "" });
    at = last < 0 ? at + 1 : last + 1;
  }
  return tokens;
}

/** "六点四平方公里": behind a Chinese numeral a sign for a number goes on with it, though a name (四平) begins so. */
const goesOnInNumber = (tokens: readonly Token[], { codes, start }: Symbols, at: number): boolean => ((tokens.at(-1)?.cues ?? 0) & Cue.Numeral) !== 0 && numerals.includes(codes[start[at] as number] as number) && tokens.at(-1)?.kind === "term";
const numerals: readonly number[] = [..."一二三四五六七八九十百千万亿"].map((sign) => sign.charCodeAt(0));

const isSpaced = ({ start, end }: Symbols, at: number): boolean => (start[at] as number) > (at === 0 ? 0 : (end[at - 1] as number));

/** Signs as strings that exist once: grammars compare them often. */
const signs = new Map<number, string>();
function signOf(code: number): string {
  let sign = signs.get(code);
  if (sign === undefined) signs.set(code, (sign = String.fromCharCode(code)));
  return sign;
}

const kinds: readonly TokenKind[] = ["sign", "word", "number", "sign", "sign"];

function single(text: string, from: number, symbols: Symbols, at: number): Token {
  const { codes, start, end, kind: cuts } = symbols;
  const first = start[at] as number;
  const last = end[at] as number;
  const kind = kinds[cuts[at] as number] ?? "sign";
  const sign = kind === "word" ? "" : last - first === 1 ? signOf(codes[first] as number) : text.slice(from + first, from + last);
  return { kind, start: from + first, end: from + last, terms: none, is: "none", cues: kind === "number" ? cuesOfNumber : sign === "|" ? Cue.Bar : 0, spaced: isSpaced(symbols, at), sign };
}
