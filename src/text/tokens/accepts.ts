import type { Term } from "../lexicon/term.js";

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;
const marks = /[\u00c0-\u024f\u1e00-\u1eff\u0300-\u036f]/;
/** Small letters, each syllable's tone at its end ("hoà" and "hòa" are one spelling), no hyphens, one space. */
const spelling = (text: string): string =>
  text.toLowerCase().replace(/[-\u2010-\u2015\u2212'\u2018\u2019\s]+/g, " ").normalize("NFD").split(" ").map((word) => word.replace(toneMarks, "") + (word.match(toneMarks) ?? []).join("")).join(" ");

const isLarge = (letter: string): boolean => letter !== letter.toLowerCase();
/** Whether the words of a name begin with large letters where the list's do; the first one must in any case. */
function hasItsCapitals(form: string, written: string): boolean {
  if (form.length !== written.length) return isLarge(written.charAt(0)) || !isLarge(form.charAt(0));
  for (let at = 0; at < form.length; at++) if ((at === 0 || form.charAt(at - 1) === " ") && isLarge(form.charAt(at)) && !isLarge(written.charAt(at))) return false;
  return true;
}

const isHan = (code: number): boolean => code >= 0x3040;

/**
 * Whether words of a text, alike in their bare letters, are a form of a list: marks must agree where the text has any; a text without marks
 * stands for a form with them where `unmarked` allows it (names; Vietnamese typed without marks).
 */
export function accepts(term: Term, written: string, unmarked: boolean): boolean {
  const { form } = term;
  if (written === form) return true;
  if (isHan(form.charCodeAt(0))) return true;
  if (term.letters === "exact") return false;
  if (term.letters === "capital" && !hasItsCapitals(form, written)) return false;
  if (written.toLowerCase() === form.toLowerCase()) return true;
  const textHasMarks = marks.test(written);
  const formHasMarks = marks.test(form);
  if (!textHasMarks && !formHasMarks) return true;
  if (!textHasMarks) return unmarked || term.is === "place";
  return spelling(written) === spelling(form);
}
