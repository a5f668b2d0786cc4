import type { Sentence } from "../../structure/sentence.js";
import { isComma, isSemicolon, said, says, type Token } from "../../tokens/token.js";

/** Who agrees stands close before the verb. */
const subjectBefore = 12;

/** A figure that is agreed on stands close behind the verb. */
const figureBehind = 14;

/** "Agreed to raise trade to 5 billion dollars": an aim in figures is no document. */
function isAim({ tokens, mentionAt }: Sentence, verb: number): boolean {
  for (let at = verb + 1; at <= verb + figureBehind && at < tokens.length && (tokens[at]?.kind !== "sign" || mentionAt[at] !== undefined); at++) if (mentionAt[at]?.is === "amount") return true;
  return false;
}

/** The verb by which those at a meeting agree on something to be done; -1 where there is none, or nothing is said of what. */
export function consensusIn(sentence: Sentence): number {
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length; at++) {
    if (!says(tokens[at], "agreement-status", "agreed-in-principle")) continue;
    const next = tokens[at + 1];
    if (next === undefined || says(next, "agreement-word", "quantified") || isAim(sentence, at)) continue;
    const about = aboutBefore(sentence, at);
    const isSaidBehind = next.sign === "，" && says(tokens[at + 2], "agreement-word", "consents");
    if (about < 0 && next.kind === "sign" && !isSaidBehind && !tokens.slice(Math.max(0, at - subjectBefore), at).some((token) => said(token, "agreement-purpose") !== undefined)) continue;
    const verb = about < 0 ? at : about;
    for (let before = verb - 1; before >= 0 && before >= verb - subjectBefore; before--) if (says(tokens[before], "agreement-word", "subject")) return at;
    if (about >= 0 && areTwo(sentence, verb)) return at;
  }
  return -1;
}

/** What is agreed on stands between its preposition and the verb, in one clause. */
const longestMatter = 40;

/** "就延长通关时间达成共识": the preposition before what is agreed on; -1 where there is none. */
function aboutBefore({ tokens }: Sentence, verb: number): number {
  for (let at = verb - 2; at >= 0 && at >= verb - longestMatter && !ends(tokens[at]); at--) if (says(tokens[at], "agreement-word", "about")) return at;
  return -1;
}

const ends = (token: Token | undefined): boolean => isComma(token?.sign) || isSemicolon(token?.sign);

/** Two places, or an office of each, before a verb: "广西与谅山省就…达成一致". */
function areTwo({ tokens, mentions }: Sentence, verb: number): boolean {
  const clause = tokens.findLastIndex((token, at) => at < verb && ends(token));
  const named = new Set(mentions.flatMap((mention) => (mention.is === "place" && mention.locality && mention.locality.sides === undefined && mention.first > clause && mention.last < verb ? [mention.locality.id] : [])));
  return named.size > 1;
}
