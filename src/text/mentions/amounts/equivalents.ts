import type { Sentence } from "../../structure/sentence.js";
import { says } from "../../tokens/token.js";
import type { AmountMention } from "../mention.js";

/** Words such as "equivalent to", tức, 约合 may stand between an amount and its equivalent: no more than these. */
const mostBetween = 3;

/** Whether an amount states the one before it again in other money: in brackets, or after a word that says so. */
export function isEquivalent(sentence: Sentence, before: AmountMention, amount: AmountMention): boolean {
  if (before.money.currency === amount.money.currency || amount.first - before.last > mostBetween + 1) return false;
  const between = sentence.tokens.slice(before.last + 1, amount.first + 1);
  return between.some((token) => says(token, "filler", "equivalent") || token.sign === "(" || token.sign === "（" || token.sign === "[");
}
