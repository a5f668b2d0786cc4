import type { Sentence } from "../../structure/sentence.js";
import { isComma, says, type Token } from "../../tokens/token.js";
import type { Draft } from "./draft.js";
import { isWholeYear } from "./fields.js";
import { nth } from "../../nth.js";

/** Between "will" and the day of what will be stand few words. */
const nearBefore = 12;

/** Whether a date without a year, or a weekday, lies ahead: "will be held on 20 October", "rain until Sunday", "expects … for the whole year". */
export function isToCome({ from, first, last, to }: Draft, { tokens }: Sentence): boolean {
  if (from.year !== undefined || from.shift !== undefined) return false;
  if (isWholeYear(from)) return tokens.some(isPlan);
  if (from.weekday !== undefined && to === undefined && (says(nth(tokens, first - 1), "period-range", "from") || says(nth(tokens, first - 1), "period-range", "to"))) return true;
  for (let at = first - 1; at >= 0 && at >= first - nearBefore && tokens[at]?.kind !== "sign"; at--) {
    if (says(tokens[at], "relation", "than")) return false;
    // "Hopes to sign in September" lies ahead, "signed in September" does not.
    if (says(tokens[at], "agreement-status", "signed")) return [1, 2, 3].some((step) => isPlan(nth(tokens, at - step)));
    if (isPlan(tokens[at])) return true;
  }
  return isToldAhead(first, last, tokens);
}

/** "In the third quarter, the two sides will sign …": at the head of a sentence, with few words between. */
function isToldAhead(first: number, last: number, tokens: readonly Token[]): boolean {
  if (first > 1) return false;
  const from = isComma(tokens[last + 1]?.sign) ? last + 2 : last + 1;
  for (let at = from; at <= from + nearBehind && tokens[at]?.kind !== "sign"; at++) if (says(tokens[at], "period-ahead", "ahead")) return true;
  return false;
}
const nearBehind = 3;

const isPlan = (token: Token | undefined): boolean => says(token, "status", "forecast") || says(token, "status", "target") || says(token, "period-ahead", "ahead");

/** "Before December", "until 31 August": a limit is set as often ahead as behind. */
export const isLimit = ({ first }: Draft, { tokens }: Sentence): boolean => says(nth(tokens, first - 1), "period-ahead", "limit");
