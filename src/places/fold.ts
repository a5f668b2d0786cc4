import { traditionalSigns } from "../data/places-traditional.js";

let simplified: { sign: RegExp; of: Map<string, string> } | undefined;

/** Traditional Chinese signs and their simplified ones; read on first use. */
function signs(): { sign: RegExp; of: Map<string, string> } {
  if (simplified) return simplified;
  const of = new Map<string, string>();
  for (let index = 0; index < traditionalSigns.length; index += 2) of.set(traditionalSigns.charAt(index), traditionalSigns.charAt(index + 1));
  simplified = { sign: new RegExp(`[${[...of.keys()].join("")}]`, "g"), of };
  return simplified;
}

const chinese = /[\u3400-\u9fff]/;

function withSimpleSigns(text: string): string {
  const { sign, of } = signs();
  return text.replace(sign, (each) => of.get(each) ?? each);
}

/** A key that is nothing but words of small letters and Chinese: the native calls below are spared. */
const plain = /^[a-z0-9\u3400-\u9fff]+(?: [a-z0-9\u3400-\u9fff]+)*$/;

/** Combining marks, apostrophes, full stops, quotation marks: what a name is written with or without. */
const silent = /[\u0300-\u036f'.\u2018-\u201d]+/g;

/** Spaces, hyphens and dashes, slashes, commas, brackets, middle dots: what stands between words. */
const breaks = /[\s\-_,/()\u00b7\u2010-\u2015\u2212\u3000\uff08\uff09\uff0c]+/g;

/** Letters that Unicode does not take apart into a bare letter and a mark, and the signs of full width. */
const others = /[đøıłß\uff01-\uff5e]/g;
const bare: Readonly<Record<string, string>> = { đ: "d", ø: "o", ı: "i", ł: "l", ß: "ss" };
const plainOther = (sign: string): string => bare[sign] ?? String.fromCharCode(sign.charCodeAt(0) - 0xfee0).toLowerCase();

/** As {@link fold}, for names of the tables: their Chinese is simplified already, or stands beside the simplified form. */
export function tableKey(text: string): string {
  const small = text.toLowerCase();
  if (plain.test(small)) return small;
  return small.normalize("NFD").replace(silent, "").replace(breaks, " ").replace(others, plainOther).trim();
}

/** A name without case, marks, apostrophes, kinds of hyphen and traditional signs: the key under which it is found. */
export function fold(text: string): string {
  const key = tableKey(text);
  return chinese.test(key) ? withSimpleSigns(key) : key;
}

/** Whether Vietnamese marks (or others) stand on its letters. */
export const hasMarks = (text: string): boolean => /[\u00c0-\u024f\u1e00-\u1eff\u0300-\u036f]/.test(text);

/** A name with its marks, each tone at the end of its syllable: "Hoà Bình" and "Hòa Bình" are one spelling. */
export const marked = (text: string): string =>
  text.toLowerCase().normalize("NFD").split(/[\s\u2010-\u2015/,_()-]+/).map((word) => word.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, "").concat((word.match(/[\u0300\u0301\u0303\u0309\u0323]/g) ?? []).join(""))).join(" ");
