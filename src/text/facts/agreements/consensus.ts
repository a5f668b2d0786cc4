import type { Sentence } from "../../structure/sentence.js";
import { said } from "../../tokens/token.js";

/** Who agrees stands close before the verb. */
const subjectBefore = 12;

/** The verb by which those at a meeting agree on something to be done; -1 where there is none, or nothing is said of what. */
export function consensusIn({ tokens }: Sentence): number {
  for (let at = 0; at < tokens.length; at++) {
    if (said(tokens[at], "agreement-status") !== "agreed-in-principle") continue;
    const next = tokens[at + 1];
    if (next === undefined || said(next, "agreement-word") === "quantified") continue;
    if (next.kind === "sign" && !tokens.slice(Math.max(0, at - subjectBefore), at).some((token) => said(token, "agreement-purpose") !== undefined)) continue;
    for (let before = at - 1; before >= 0 && before >= at - subjectBefore; before--) if (said(tokens[before], "agreement-word") === "subject") return at;
  }
  return -1;
}
