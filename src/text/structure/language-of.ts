import type { Language } from "../../model/index.js";
import { Letter, letters } from "../tokens/letters.js";

/** Common Vietnamese words as they look without their marks, and which are no English words. */
const unmarkedWords = /\b(?:cua|nam|trieu|xuat|nhap|khau|tinh|hang|duoc|trong|cac|dat|tang|giam|voi|nghin|ngach|thang|kim|qua|viet|dong|ty)\b/gi;
/** Words that hold English sentences together, and those of its figures. */
const englishWords = /\b(?:the|of|and|in|by|with|from|for|was|were|is|are|on|at|million|billion|exports?|imports?|trade|per cent|percent|year)\b/gi;
/** No more than this is looked at: what a text is written in shows early. */
const enough = 4000;

export interface LanguageFound {
  language: Language;
  /** Vietnamese typed without marks. */
  unmarked: boolean;
}

/** Whether a stretch without marks says itself that it is English, and no Vietnamese typed without them. */
export function isSurelyEnglish(text: string, from: number, to: number): boolean {
  const words = text.slice(from, Math.min(to, from + enough));
  const english = words.match(englishWords)?.length ?? 0;
  return english > 1 && english > (words.match(unmarkedWords)?.length ?? 0);
}

/** What a stretch of text is written in, by its signs: Chinese ones, Vietnamese letters, or unmarked words of Vietnamese; English otherwise, and where the caller says so nothing speaks against it but letters. */
export function languageOf(text: string, from: number, to: number, asked?: Language | "auto"): LanguageFound {
  const end = Math.min(to, from + enough);
  const { kind } = letters();
  let han = 0;
  let latin = 0;
  let vietnamese = 0;
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (kind[code] === Letter.Han) han++;
    else if (kind[code] === Letter.Word) {
      latin++;
      if (code > 0xbf && (code === 0x111 || code === 0x110 || code === 0x1a1 || code === 0x1b0 || code === 0x103 || code >= 0x1ea0)) vietnamese++;
    }
  }
  if (han * 3 > latin) return { language: "zh", unmarked: false };
  if (vietnamese * 25 > latin) return { language: "vi", unmarked: false };
  if (asked === "en") return { language: "en", unmarked: false };
  const words = text.slice(from, end).match(unmarkedWords);
  // One such word may be a name or a currency in English.
  return words !== null && words.length > 1 && words.length * 30 > latin ? { language: "vi", unmarked: true } : { language: "en", unmarked: false };
}
