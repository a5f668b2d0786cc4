import { Letter, letters } from "./letters.js";

/** Kinds of symbols. Dropped ones (hyphens, dashes, apostrophes) stand in the text, but no form needs them. */
export const enum Cut { Word = 1, Number = 2, Sign = 3, Dropped = 4 }

/** A stretch of text as symbols: words, numbers with their separators, single Chinese signs, single punctuation marks. White space is no symbol. */
export interface Symbols {
  /** The letters of the stretch, and the same small and without marks: strings have many shapes in memory, which makes each look at them slow. */
  codes: Uint16Array;
  bare: Uint16Array;
  count: number;
  /** Offsets in the stretch. */
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  /** Hash of the bare letters, for the vocabulary. */
  hash: Int32Array;
  /** 1 where white space stands before. */
  spaced: Uint8Array;
}

/** Room for a stretch of so many characters; kept and used again by the caller. */
export function symbolsOf(size: number): Symbols {
  return { codes: new Uint16Array(size), bare: new Uint16Array(size), count: 0, start: new Int32Array(size), end: new Int32Array(size), kind: new Uint8Array(size), hash: new Int32Array(size), spaced: new Uint8Array(size) };
}

const isSeparator = (code: number): boolean => code === 0x2e || code === 0x2c;

export const hashStart = 17;
/** One step of the hash: `hash` of the letters so far, then a bare letter. */
const hashStep = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/** Cuts the first `length` of the codes that the caller has put into `into`. */
export function cutSymbols(length: number, into: Symbols): void {
  const { kind, bare: bareOf } = letters();
  const { codes, bare } = into;
  for (let at = 0; at < length; at++) bare[at] = bareOf[codes[at] as number] as number;
  let count = 0;
  let spaced = 0;
  for (let at = 0; at < length; ) {
    const letter = kind[codes[at] as number];
    if (letter === Letter.Space || letter === Letter.Break) {
      spaced = 1;
      at++;
      continue;
    }
    const end = letter === Letter.Word ? endOfWord(codes, at, length, kind) : letter === Letter.Digit ? endOfNumber(codes, at, length, kind) : at + 1;
    let hash = hashStart;
    for (let each = at; each < end; each++) hash = hashStep(hash, bare[each] as number);
    into.start[count] = at;
    into.end[count] = end;
    into.kind[count] = cutOf(letter);
    into.hash[count] = hash;
    into.spaced[count] = spaced;
    count++;
    spaced = 0;
    at = end;
  }
  into.count = count;
}

function cutOf(letter: number | undefined): Cut {
  if (letter === Letter.Word || letter === Letter.Han) return Cut.Word;
  if (letter === Letter.Digit) return Cut.Number;
  return letter === Letter.Silent || letter === Letter.Dash ? Cut.Dropped : Cut.Sign;
}

function endOfWord(codes: Uint16Array, at: number, length: number, kind: Uint8Array): number {
  let end = at + 1;
  while (end < length && kind[codes[end] as number] === Letter.Word) end++;
  return end;
}

/** Digits, and a separator between two of them. */
function endOfNumber(codes: Uint16Array, at: number, length: number, kind: Uint8Array): number {
  let end = at + 1;
  for (; end < length; end++) {
    const code = codes[end] as number;
    if (kind[code] !== Letter.Digit && !(isSeparator(code) && end + 1 < length && kind[codes[end + 1] as number] === Letter.Digit)) break;
  }
  return end;
}
