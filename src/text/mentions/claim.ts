import type { Sentence } from "../structure/sentence.js";
import type { Mention } from "./mention.js";

/** Gives the tokens of a mention to it. Grammars run one after another over what is left. */
export function claim(sentence: Sentence, mention: Mention): void {
  for (let at = mention.first; at <= mention.last; at++) sentence.mentionAt[at] = mention;
  sentence.mentions.push(mention);
}

/** Whether a token is still nobody's. */
export const isFree = (sentence: Sentence, at: number): boolean => at >= 0 && at < sentence.tokens.length && sentence.mentionAt[at] === undefined;
