import type { Sentence } from "../../structure/sentence.js";
import { said } from "../../tokens/token.js";

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
    if (said(tokens[at], "agreement-status") !== "agreed-in-principle") continue;
    const next = tokens[at + 1];
    if (next === undefined || said(next, "agreement-word") === "quantified" || isAim(sentence, at)) continue;
    const isSaidBehind = next.sign === "，" && said(tokens[at + 2], "agreement-word") === "consents";
    if (next.kind === "sign" && !isSaidBehind && !tokens.slice(Math.max(0, at - subjectBefore), at).some((token) => said(token, "agreement-purpose") !== undefined)) continue;
    for (let before = at - 1; before >= 0 && before >= at - subjectBefore; before--) if (said(tokens[before], "agreement-word") === "subject") return at;
  }
  return -1;
}
