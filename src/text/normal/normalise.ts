import { simplifiedSign } from "../../places/index.js";
import { blankTags, entity, looksLikeHtml } from "./html.js";

/** A text in one way of writing, and the way back: every offset of it points into the caller's text. */
export interface NormalText {
  readonly text: string;
  /** The offset in the caller's text (UTF-16). */
  source(offset: number): number;
}

/** Marks after their letter, signs without width, signs of full width, traditional Chinese, entities. */
const odd = /[\s\S][\u0300-\u036f]+|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|[\uff04-\uff05\uff0b\uff0d-\uff19\uff21-\uff3a\uff41-\uff5a]|[\u25cb\u4e00-\u9fff]|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/gi;
const hasOdd = /[\u0300-\u036f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\uff04-\uff05\uff0b\uff0d-\uff19\uff21-\uff3a\uff41-\uff5a\u25cb\u4e00-\u9fff]/;

function plain(found: string, html: boolean): string {
  const code = found.charCodeAt(0);
  if (found.length === 1) {
    // The circle that typesetters put for the sign of nought.
    if (code === 0x25cb) return "〇";
    if (code >= 0x4e00 && code <= 0x9fff) return simplifiedSign(found);
    return code >= 0xff00 && code < 0xff60 ? String.fromCharCode(code - 0xfee0) : "";
  }
  if (code === 0x26) return html ? entity(found) : found;
  return found.normalize("NFC");
}

/** One way of writing for everything that Unicode, typesetting and markup write in several: composed letters, plain digits, simplified signs, no tags. */
export function normalise(given: string): NormalText {
  const html = looksLikeHtml(given);
  const text = html ? blankTags(given) : given;
  if (!html && !hasOdd.test(text)) return { text, source: (offset) => offset };
  const starts = [0];
  const shifts = [0];
  let length = 0;
  let last = 0;
  let shift = 0;
  const pieces: string[] = [];
  for (const match of text.matchAll(odd)) {
    const [found] = match;
    const replacement = plain(found, html);
    if (replacement === found) continue;
    pieces.push(text.slice(last, match.index), replacement);
    length += match.index - last + replacement.length;
    last = match.index + found.length;
    if (last - length === shift) continue;
    shift = last - length;
    starts.push(length);
    shifts.push(shift);
  }
  pieces.push(text.slice(last));
  return { text: pieces.join(""), source: (offset) => offset + (shifts[lastAtMost(starts, offset)] ?? 0) };
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
