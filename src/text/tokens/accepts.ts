import type { Term } from "../lexicon/term.js";
import { Letter, type Letters, letters } from "./letters.js";

/** Words as they stand in a text: letters from `start` to `end`. */
export interface Written {
  codes: Uint16Array;
  start: number;
  end: number;
}

const isHan = (code: number): boolean => code >= 0x3040;

function isSame(form: string, { codes, start, end }: Written): boolean {
  if (form.length !== end - start) return false;
  for (let at = 0; at < form.length; at++) if (form.charCodeAt(at) !== codes[start + at]) return false;
  return true;
}

function isSameSmall(form: string, { codes, start, end }: Written, { small }: Letters): boolean {
  if (form.length !== end - start) return false;
  for (let at = 0; at < form.length; at++) if (small[form.charCodeAt(at)] !== small[codes[start + at] as number]) return false;
  return true;
}

/** Whether the words of a name begin with large letters where the list's do; the first one must in any case. */
function hasItsCapitals(form: string, { codes, start, end }: Written, { small }: Letters): boolean {
  const isLarge = (code: number): boolean => small[code] !== code;
  if (form.length !== end - start) return isLarge(codes[start] as number) || !isLarge(form.charCodeAt(0));
  for (let at = 0; at < form.length; at++) if ((at === 0 || form.charCodeAt(at - 1) === 0x20) && isLarge(form.charCodeAt(at)) && !isLarge(codes[start + at] as number)) return false;
  return true;
}

function hasMarks({ codes, start, end }: Written, { marked }: Letters): boolean {
  for (let at = start; at < end; at++) if (marked[codes[at] as number] === 1) return true;
  return false;
}

function needsMarks(form: string, { marked }: Letters): boolean {
  for (let at = 0; at < form.length; at++) if (marked[form.charCodeAt(at)] === 1) return true;
  return false;
}

/** White space, hyphens and apostrophes: they stand between syllables, or not. */
const isGap = (letter: number | undefined): boolean => letter === Letter.Space || letter === Letter.Break || letter === Letter.Silent || letter === Letter.Dash;

/** Whether two writings with the same bare letters have the same marks; a tone belongs to its syllable, whichever letter bears it ("hoà", "hòa"). */
function isSameSpelling(form: string, { codes, start, end }: Written, { kind, toneless, tone }: Letters): boolean {
  let own = 0;
  let other = 0;
  let at = start;
  for (let index = 0; index < form.length; index++) {
    const code = form.charCodeAt(index);
    if (isGap(kind[code])) {
      if (own !== other) return false;
      own = other = 0;
      continue;
    }
    while (at < end && isGap(kind[codes[at] as number])) at++;
    // Behind the last letter stands none.
    const written = at < end ? (codes[at] as number) : 0;
    at++;
    if (toneless[code] !== toneless[written]) return false;
    own = addTone(own, tone[code] ?? 0);
    other = addTone(other, tone[written] ?? 0);
  }
  return own === other;
}

const addTone = (tones: number, tone: number): number => (tone === 0 ? tones : (tones * 6 + tone) | 0);

/**
 * Whether words of a text, alike in their bare letters, are a form of a list: marks must agree where the text has any; a text without marks
 * stands for a form with them where `unmarked` allows it (names; Vietnamese typed without marks).
 */
export function accepts(term: Term, written: Written, unmarked: boolean): boolean {
  const { form } = term;
  if (isHan(form.charCodeAt(0)) || isSame(form, written)) return true;
  if (term.letters === "exact") return false;
  const tables = letters();
  if (term.letters === "capital" && !hasItsCapitals(form, written, tables)) return false;
  if (isSameSmall(form, written, tables)) return true;
  if (!hasMarks(written, tables)) return unmarked || term.is === "place" || !needsMarks(form, tables);
  return isSameSpelling(form, written, tables);
}
