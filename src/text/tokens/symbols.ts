import { Letter, letters } from "./letters.js";

/** Kinds of symbols. Dropped ones (hyphens, dashes, apostrophes) stand in the text, but no form needs them. */
export const enum Cut { Word = 1, Number = 2, Sign = 3, Dropped = 4 }

/** A stretch of text as symbols: words, numbers with their separators, single Chinese signs, single punctuation marks. White space is no symbol. */
export interface Symbols {
  /** The letters of the stretch: strings have many shapes in memory, which makes each look at them slow. */
  codes: Uint16Array;
  count: number;
  /** Offsets in the stretch. */
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  /** Hash of the letters. */
  hash: Int32Array;
}

/** Room for a stretch of so many characters; kept and used again by the caller. */
export function symbolsOf(size: number): Symbols {
  return { codes: new Uint16Array(size), count: 0, start: new Int32Array(size), end: new Int32Array(size), kind: new Uint8Array(size), hash: new Int32Array(size) };
}

export const isSeparator = (code: number): boolean => code === 0x2e || code === 0x2c;

export const hashStart = 17;
/** One step of the hash: `hash` of the letters so far, then a letter. */
export const hashStep = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

const cuts: readonly Cut[] = [Cut.Sign, Cut.Word, Cut.Number, Cut.Word, Cut.Sign, Cut.Sign, Cut.Dropped, Cut.Dropped];

/** Cuts the first `length` of the codes that the caller has put into `into`. */
export function cutSymbols(length: number, into: Symbols): void {
  const { kind } = letters();
  const { codes, start, end: ends, kind: kinds, hash: hashes } = into;
  let count = 0;
  for (let at = 0; at < length; ) {
    const letter = kind[codes[at] as number] as Letter;
    if (letter === Letter.Space || letter === Letter.Break) {
      at++;
      continue;
    }
    let end = at + 1;
    let hash = hashStep(hashStart, codes[at] as number);
    if (letter === Letter.Word) for (; end < length && kind[codes[end] as number] === Letter.Word; end++) hash = hashStep(hash, codes[end] as number);
    else if (letter === Letter.Digit) for (; end < length && isInNumber(codes, end, length, kind); end++) hash = hashStep(hash, codes[end] as number);
    start[count] = at;
    ends[count] = end;
    kinds[count] = cuts[letter] as Cut;
    hashes[count] = hash;
    count++;
    at = end;
  }
  into.count = count;
}

/** A digit, or a separator between two of them. */
function isInNumber(codes: Uint16Array, at: number, length: number, kind: Uint8Array): boolean {
  const code = codes[at] as number;
  return kind[code] === Letter.Digit || (isSeparator(code) && at + 1 < length && kind[codes[at + 1] as number] === Letter.Digit);
}
