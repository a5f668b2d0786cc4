import { simplifiedSign, traditionalSigns } from "./simplified-sign.js";
import { breaks, tableKey } from "./table-key.js";

let traditional: RegExp | undefined;

const chinese = /[\u3400-\u9fff]/;

function withSimpleSigns(text: string): string {
  traditional ??= new RegExp(`[${[...traditionalSigns().keys()].join("")}]`, "g");
  return text.replace(traditional, simplifiedSign);
}

/** A name without case, marks, apostrophes, kinds of hyphen and traditional signs: the key under which it is found. */
export function fold(text: string): string {
  const key = tableKey(text);
  return chinese.test(key) ? withSimpleSigns(key) : key;
}

/** Whether Vietnamese marks (or others) stand on its letters. */
export const hasMarks = (text: string): boolean => /[\u00c0-\u024f\u1e00-\u1eff]|[\u0300-\u036f]/.test(text);

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const taken = new Map<string, readonly [letters: string, tone: string]>();

/** A small letter without its tone, and the tone. */
function apart(sign: string): readonly [string, string] {
  const before = taken.get(sign);
  if (before) return before;
  const whole = sign.normalize("NFD");
  const parts = [whole.replace(tones, ""), (whole.match(tones) ?? []).join("")] as const;
  taken.set(sign, parts);
  return parts;
}

/** A name with its marks, each tone at the end of its syllable: "Hoà Bình" and "Hòa Bình" are one spelling. */
export function marked(text: string): string {
  let spelling = "";
  let tone = "";
  for (const sign of text.toLowerCase()) {
    if (sign >= "a" && sign <= "z") spelling += sign;
    else if (breaks.test(sign)) {
      spelling += spelling.endsWith(" ") ? "" : `${tone} `;
      tone = "";
    } else {
      const [letters, own] = apart(sign);
      spelling += letters;
      tone += own;
    }
  }
  return spelling + tone;
}
