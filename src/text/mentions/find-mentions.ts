import type { Scope } from "../scope.js";
import type { Sentence } from "../structure/sentence.js";
import type { Mention } from "./mention.js";
import { findAmounts } from "./amounts/find-amounts.js";
import { findPercents } from "./percents/find-percents.js";
import { findPeriods } from "./periods/find-periods.js";
import { findPlaces } from "./places/find-places.js";
import { findQuantities } from "./quantities/find-quantities.js";

/** The grammars of mentions, in the order in which they take tokens: a year is no amount, and an amount no quantity. */
export const mentionGrammars = [findPlaces, findPeriods, findPercents, findAmounts, findQuantities] as const;

/** Fills a sentence with its mentions, in the order of the text. */
export function findMentions(sentence: Sentence, scope: Scope): void {
  for (const grammar of mentionGrammars) grammar(sentence, scope);
  inOrder(sentence.mentions);
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
