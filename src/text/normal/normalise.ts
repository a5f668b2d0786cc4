import { simplifiedSign } from "../../places/index.js";
import { blankTags, entity, looksLikeHtml } from "./html.js";

/** A text in one way of writing, and the way back: every offset of it points into the caller's text. */
export interface NormalText {
  readonly text: string;
  /** The offset in the caller's text (UTF-16). */
  source(offset: number): number;
}

/** What single characters need: nothing, another sign in their place, to be joined to the letter before, to be looked up among the traditional signs, or to be read on as an entity. */
const enum Odd { No = 0, Alone = 1, Mark = 2, Entity = 3, Han = 4 }

const inSignsOfFullWidth = [[0xff04, 0xff05], [0xff0b, 0xff0b], [0xff0d, 0xff19], [0xff21, 0xff3a], [0xff41, 0xff5a]] as const;
const withoutWidth = [[0xad, 0xad], [0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x2064], [0xfeff, 0xfeff]] as const;
const fromFullWidth = 0xfee0;

/** What stands in place of a character, by its code: 0 where nothing does, or where a Chinese sign was not met before. */
interface Signs {
  odd: Uint8Array;
  plain: Uint16Array;
}

let signs: Signs | undefined;
function signsMeant(): Signs {
  if (signs !== undefined) return signs;
  const [odd, plain] = [new Uint8Array(0x10000), new Uint16Array(0x10000)];
  odd.fill(Odd.Mark, 0x300, 0x370);
  odd[0x26] = Odd.Entity;
  for (const [from, to] of withoutWidth) odd.fill(Odd.Alone, from, to + 1);
  for (const [from, to] of inSignsOfFullWidth) for (let code = from; code <= to; code++) [odd[code], plain[code]] = [Odd.Alone, code - fromFullWidth];
  odd.fill(Odd.Han, 0x4e00, 0xa000);
  // The circle that typesetters put for the sign of nought.
  [odd[0x25cb], plain[0x25cb]] = [Odd.Alone, 0x3007];
  return (signs = { odd, plain });
}

const entityHere = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/iy;

/** The end of the entity that begins at a place; the place itself where none does. */
function endOfEntity(text: string, at: number): number {
  entityHere.lastIndex = at;
  return entityHere.test(text) ? entityHere.lastIndex : at;
}

/** One way of writing for everything that Unicode, typesetting and markup write in several: composed letters, plain digits, simplified signs, no tags. */
export function normalise(given: string): NormalText {
  const html = looksLikeHtml(given);
  const text = html ? blankTags(given) : given;
  const { odd, plain } = signsMeant();
  const writing = new Writing(text);
  for (let at = nextOdd(text, 0); at < text.length; ) {
    const code = text.charCodeAt(at);
    let end = at + 1;
    while (end < text.length && odd[text.charCodeAt(end)] === Odd.Mark) end++;
    if (end > at + 1) writing.put(at, end, text.slice(at, end).normalize("NFC"));
    else if (odd[code] === Odd.Alone) writing.put(at, end, plain[code] === 0 ? "" : String.fromCharCode(plain[code] as number));
    else if (odd[code] === Odd.Han) {
      const sign = (plain[code] ||= simplifiedSign(String.fromCharCode(code)).charCodeAt(0));
      if (sign === code) odd[code] = Odd.No;
      else writing.put(at, end, String.fromCharCode(sign));
    } else if (odd[code] === Odd.Entity && html) {
      end = Math.max(end, endOfEntity(text, at));
      if (end > at + 1) writing.put(at, end, entity(text.slice(at, end)));
    }
    at = nextOdd(text, end);
  }
  return writing.done();
}

/** The next place from `from` on with a character that needs something; that of its letter, where it is a mark. */
function nextOdd(text: string, from: number): number {
  const { odd } = signsMeant();
  let at = from;
  while (at < text.length && odd[text.charCodeAt(at)] === Odd.No) at++;
  return at > from && at < text.length && odd[text.charCodeAt(at)] === Odd.Mark ? at - 1 : at;
}

/** A text with parts of it replaced, and the way back. */
class Writing {
  readonly #text: string;
  readonly #pieces: string[] = [];
  readonly #starts = [0];
  readonly #shifts = [0];
  #length = 0;
  #last = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Puts other words in place of a part. */
  put(from: number, to: number, words: string): void {
    if (words.length === to - from && this.#text.startsWith(words, from)) return;
    this.#pieces.push(this.#text.slice(this.#last, from), words);
    this.#length += from - this.#last + words.length;
    this.#last = to;
    const shift = to - this.#length;
    if (shift === this.#shifts.at(-1)) return;
    this.#starts.push(this.#length);
    this.#shifts.push(shift);
  }

  done(): NormalText {
    if (this.#pieces.length === 0) return { text: this.#text, source: (offset) => offset };
    const [starts, shifts] = [this.#starts, this.#shifts];
    return { text: [...this.#pieces, this.#text.slice(this.#last)].join(""), source: (offset) => offset + (shifts[lastAtMost(starts, offset)] ?? 0) };
  }
}

/** The index of the last start that is not after an offset. */
function lastAtMost(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
