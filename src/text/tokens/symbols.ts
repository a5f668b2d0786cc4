import { Letter, letters } from "./letters.js";
import { hashStart, hashStep } from "./vocabulary.js";

/** Kinds of symbols. Dropped ones (hyphens, dashes, apostrophes) stand in the text, but no form needs them. */
export const enum Cut { Word = 1, Number = 2, Sign = 3, Dropped = 4 }

/** A stretch of text as symbols: words, numbers with their separators, single Chinese signs, single punctuation marks. White space is no symbol. */
export interface Symbols {
  count: number;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  /** Hash of the bare letters, for the vocabulary. */
  hash: Int32Array;
  /** 1 where white space stands before. */
  spaced: Uint8Array;
}

/** Room for so many symbols; kept and used again by the caller. */
export function symbolsOf(size: number): Symbols {
  return { count: 0, start: new Int32Array(size), end: new Int32Array(size), kind: new Uint8Array(size), hash: new Int32Array(size), spaced: new Uint8Array(size) };
}

const isSeparator = (code: number): boolean => code === 0x2e || code === 0x2c;

/** Cuts `text` from `from` to `to` into `into`, which must have room for one symbol a character. */
export function cutSymbols(text: string, from: number, to: number, into: Symbols): void {
  const { kind, bare } = letters();
  let count = 0;
  let spaced = 0;
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    const letter = kind[code];
    if (letter === Letter.Space || letter === Letter.Break) {
      spaced = 1;
      at++;
      continue;
    }
    let end = at + 1;
    let hash = hashStep(hashStart, bare[code] ?? 0);
    let cut = Cut.Sign;
    if (letter === Letter.Word) {
      cut = Cut.Word;
      while (end < to && kind[text.charCodeAt(end)] === Letter.Word) hash = hashStep(hash, bare[text.charCodeAt(end++)] ?? 0);
    } else if (letter === Letter.Digit) {
      cut = Cut.Number;
      for (; end < to; end++) {
        const next = text.charCodeAt(end);
        if (kind[next] !== Letter.Digit && !(isSeparator(next) && end + 1 < to && kind[text.charCodeAt(end + 1)] === Letter.Digit)) break;
        hash = hashStep(hash, next);
      }
    } else if (letter === Letter.Han) cut = Cut.Word;
    else if (letter === Letter.Silent || letter === Letter.Dash) cut = Cut.Dropped;
    into.start[count] = at;
    into.end[count] = end;
    into.kind[count] = cut;
    into.hash[count] = hash;
    into.spaced[count] = spaced;
    count++;
    spaced = 0;
    at = end;
  }
  into.count = count;
}
