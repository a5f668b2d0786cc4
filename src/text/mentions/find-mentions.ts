import type { Passage } from "../passage.js";
import type { Mention } from "./mention.js";
import { findAmounts } from "./amounts/find-amounts.js";
import { findPercents } from "./percents/find-percents.js";
import { findPeriods } from "./periods/find-periods.js";
import { enterBlock } from "./periods/time.js";
import { findPlaces } from "./places/find-places.js";
import { findQuantities } from "./quantities/find-quantities.js";

/** Fills sentences with their mentions. The grammars take tokens in this order: a year is no amount, and an amount no quantity. */
export function findMentions(passages: readonly Passage[]): void {
  for (const { sentence, scope } of passages) findPlaces(sentence, scope);
  for (const { sentence, scope, opens } of passages) {
    if (opens) enterBlock(scope.time);
    findPeriods(sentence, scope);
  }
  for (const { sentence, scope } of passages) findPercents(sentence, scope);
  for (const { sentence, scope } of passages) findAmounts(sentence, scope);
  for (const { sentence, scope } of passages) findQuantities(sentence, scope);
  for (const { sentence } of passages) inOrder(sentence.mentions);
}

/** Puts mentions in the order of the text, the longer one first: few are out of their place, as each grammar finds its own in order. */
function inOrder(mentions: Mention[]): void {
  for (let at = 1; at < mentions.length; at++) {
    const mention = mentions[at] as Mention;
    let to = at;
    for (; to > 0 && isBehind(mentions[to - 1] as Mention, mention); to--) mentions[to] = mentions[to - 1] as Mention;
    mentions[to] = mention;
  }
}

const isBehind = (a: Mention, b: Mention): boolean => a.start > b.start || (a.start === b.start && a.end < b.end);
