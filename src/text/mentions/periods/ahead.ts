import type { Sentence } from "../../structure/sentence.js";
import { said, type Token } from "../../tokens/token.js";
import type { Draft } from "./draft.js";
import { isWholeYear } from "./fields.js";
import { nth } from "../../nth.js";

/** Between "will" and the day of what will be stand few words. */
const nearBefore = 12;

/** Whether a date without a year, or a weekday, lies ahead: "will be held on 20 October", "rain until Sunday", "expects … for the whole year". */
export function isToCome({ from, first, to }: Draft, { tokens }: Sentence): boolean {
  if (from.year !== undefined || from.shift !== undefined) return false;
  if (isWholeYear(from)) return tokens.some(isPlan);
  if (from.weekday !== undefined && to === undefined && (said(nth(tokens, first - 1), "period-range") === "from" || said(nth(tokens, first - 1), "period-range") === "to")) return true;
  for (let at = first - 1; at >= 0 && at >= first - nearBefore && tokens[at]?.kind !== "sign"; at--) {
    if (said(tokens[at], "agreement-status") === "signed" || said(tokens[at], "relation") === "than") return false;
    if (isPlan(tokens[at])) return true;
  }
  return false;
}

const isPlan = (token: Token | undefined): boolean => said(token, "status") === "forecast" || said(token, "status") === "target" || said(token, "period-ahead") === "ahead";

/** "Before December", "until 31 August": a limit is set as often ahead as behind. */
export const isLimit = ({ first }: Draft, { tokens }: Sentence): boolean => said(nth(tokens, first - 1), "period-ahead") === "limit";
