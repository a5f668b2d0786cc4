import { smallNumber } from "../../mentions/periods/small-number.js";
import type { Scope } from "../../scope.js";
import type { Sentence } from "../../structure/sentence.js";
import { says } from "../../tokens/token.js";
import type { FormMention } from "./form-mentions.js";

export interface PairedSigning extends FormMention {
  readonly count: number;
  readonly verb: number;
}

const mostSignings = 20;
/** How far behind the pairs the verb stands. */
const longestClause = 10;

/** "10对企业签约", "签约项目15个": contracts are signed, though no document is named. */
export function pairedSignings(sentence: Sentence, forms: readonly FormMention[], scope: Scope): PairedSigning[] {
  const { tokens } = sentence;
  const signings: PairedSigning[] = [];
  for (let at = 1; at < tokens.length && signings.length < mostSignings; at++) {
    const behind = says(tokens[at], "agreement-word", "contracts") && sentence.mentionAt[at + 1]?.is !== "amount" ? smallNumber(sentence, at + 1, scope) : undefined;
    if (behind?.digits === true && behind.value > 0) signings.push({ form: "contract", at, many: true, named: false, count: behind.value, verb: at });
    if (!says(tokens[at], "agreement-word", "pairs")) continue;
    const number = smallNumber(sentence, at - 1, scope);
    const verb = number === undefined ? -1 : verbBehind(sentence, at);
    if (number === undefined || verb < 0 || forms.some((form) => form.at > verb && form.at <= verb + longestClause)) continue;
    signings.push({ form: "contract", at, many: true, named: false, count: number.value, verb });
  }
  return signings;
}

function verbBehind({ tokens }: Sentence, at: number): number {
  for (let index = at + 1; index < tokens.length && index <= at + longestClause && tokens[index]?.kind !== "sign"; index++) if (says(tokens[index], "agreement-status", "signed")) return index;
  return -1;
}
