import type { Sentence } from "../../structure/sentence.js";
import { isDash, said, says } from "../../tokens/token.js";
import type { Item } from "./items.js";
import { nth } from "../../nth.js";

/** Customs and other offices are named after a place; they tell of trade, they do not trade. */
export const isOffice = (item: Pick<Item, "first" | "last">, { tokens }: Sentence): boolean => isTeller(item, tokens) || tokens[item.last + 1]?.sign === "《" || says(tokens[item.last + 1], "not-place", "office") || says(nth(tokens, item.first - 1), "not-place", "office") || (said(nth(tokens, item.first - 1), "level") !== undefined && says(nth(tokens, item.first - 2), "not-place", "office"));

/** "从同江市商务和口岸局获悉": nothing but the office's name stands between. */
function isTeller({ last }: Pick<Item, "first" | "last">, tokens: Sentence["tokens"]): boolean {
  for (let at = last + 1; at <= last + longestOffice && tokens[at] !== undefined && tokens[at]?.kind !== "sign" && tokens[at]?.spaced === false; at++) if (says(tokens[at], "not-place", "learned")) return true;
  return false;
}
const longestOffice = 12;

/** "Hiệp định Thương mại hàng hóa ASEAN - Ấn Độ": between whom a paper is, in its name. */
export function isOfPaper({ first }: Pick<Item, "first">, { tokens, mentionAt }: Sentence): boolean {
  for (let at = first - 1; at >= 0 && at >= first - longestName; at--) {
    if (said(tokens[at], "agreement-form") !== undefined) return true;
    const joins = isDash(tokens[at]?.sign) || mentionAt[at]?.is === "place";
    if (!joins && (tokens[at]?.kind === "sign" || mentionAt[at] !== undefined || said(tokens[at], "relation") !== undefined || said(tokens[at], "agreement-status") !== undefined)) return false;
  }
  return false;
}
const longestName = 10;
