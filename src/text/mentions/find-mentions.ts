import type { Scope } from "../scope.js";
import type { Sentence } from "../structure/sentence.js";
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
  sentence.mentions.sort((a, b) => a.start - b.start || b.end - a.end);
}
