import type { Scope } from "../scope.js";
import type { Sentence } from "../structure/sentence.js";
import { asText } from "./as-text.js";
import type { Mention } from "./mention.js";

/** Gives the tokens of a mention to it. Grammars run one after another over what is left. `rule`: the grammar, where it is not named after what it finds. */
export function claim(sentence: Sentence, mention: Mention, scope: Scope, rule: string = mention.is): void {
  for (let at = mention.first; at <= mention.last; at++) sentence.mentionAt[at] = mention;
  sentence.mentions.push(mention);
  scope.trace?.({ rule, start: mention.start, end: mention.end, note: asText(mention) });
}

/** Whether a token is still nobody's. */
export const isFree = (sentence: Sentence, at: number): boolean => at >= 0 && at < sentence.tokens.length && sentence.mentionAt[at] === undefined;

/** Whether all tokens of a stretch are still nobody's. */
export function areFree(sentence: Sentence, { first, last }: { first: number; last: number }): boolean {
  for (let at = first; at <= last; at++) if (sentence.mentionAt[at] !== undefined) return false;
  return true;
}
