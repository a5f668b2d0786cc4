let plainLetters: Map<number, string> | undefined;

/** Latin letters with marks, each with its bare letter; made on first use. */
function letters(): Map<number, string> {
  if (plainLetters) return plainLetters;
  const map = new Map<number, string>([[0x110, "d"], [0x111, "d"], [0xdf, "ss"], [0xe6, "ae"], [0xf8, "o"], [0x131, "i"], [0x142, "l"]]);
  const ranges = [[0xc0, 0x250], [0x1e00, 0x1f00]] as const;
  for (const [start, end] of ranges)
    for (let code = start; code < end; code++) {
      const base = String.fromCharCode(code).normalize("NFD").charCodeAt(0);
      if (base < 128 && !map.has(code)) map.set(code, String.fromCharCode(base).toLowerCase());
    }
  plainLetters = map;
  return map;
}

/** Space, hyphens and dashes, slash, underscore, comma, brackets: what stands between words. */
const isBreak = (code: number): boolean =>
  code === 32 || code === 45 || code === 0xa0 || (code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 0x3000 || code === 44 || code === 47 || code === 95 || code === 40 || code === 41 || code === 0xff08 || code === 0xff09 || code === 0xb7 || code === 0xff0c;

/** Apostrophes, full stops, quotation marks and combining marks: what a name is written with or without. */
const isSilent = (code: number): boolean => code === 39 || code === 46 || code === 0x2019 || code === 0x2018 || code === 0x201c || code === 0x201d || (code >= 0x300 && code <= 0x36f);

/** A word that is nothing but small letters and single spaces folds to itself: no need to build it again. */
const folded = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** A name without case, marks, apostrophes and kinds of hyphen: the key under which it is found. */
export function fold(text: string): string {
  if (folded.test(text)) return text;
  const map = letters();
  let out = "";
  let gap = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isBreak(code)) {
      gap = out !== "";
      continue;
    }
    if (isSilent(code)) continue;
    if (gap) out += " ";
    gap = false;
    if (code < 128) out += code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : text[index];
    else if (code >= 0xff01 && code <= 0xff5e) out += String.fromCharCode(code - 0xfee0).toLowerCase();
    else out += map.get(code) ?? text[index];
  }
  return out;
}

/** Whether Vietnamese marks (or others) stand on its letters. */
export const hasMarks = (text: string): boolean => /[\u00c0-\u024f\u1e00-\u1eff\u0300-\u036f]/.test(text);

/** A name with its marks, each tone at the end of its syllable: "Hoà Bình" and "Hòa Bình" are one spelling. */
export const marked = (text: string): string =>
  text.toLowerCase().normalize("NFD").split(/[\s\u2010-\u2015/,_()-]+/).map((word) => word.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, "").concat((word.match(/[\u0300\u0301\u0303\u0309\u0323]/g) ?? []).join(""))).join(" ");
