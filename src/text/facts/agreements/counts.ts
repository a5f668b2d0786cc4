import type { Scope } from "../../scope.js";
import type { Sentence } from "../../structure/sentence.js";
import { isComma, isSemicolon, said, says, type Token } from "../../tokens/token.js";
import { smallNumber } from "../../mentions/periods/small-number.js";
import type { FormMention } from "./form-mentions.js";
import { nth } from "../../nth.js";

/** Between a number and the documents that it counts stand few words: "three bilateral cooperation documents". */
const mostBetween = 4;
/** In Chinese words that are in no list are read letter by letter: "5份海产品供货合同". */
const mostLetters = 8;

/** How many documents a name speaks of; null where it is several. */
export function countOf(sentence: Sentence, { at, many, title }: FormMention, scope: Scope): number | null {
  if (title !== undefined) return 1;
  const { tokens } = sentence;
  for (let index = at - 1; index >= 0 && index >= at - (scope.lexicon.language === "zh" ? mostLetters : mostBetween); index--) {
    const token = tokens[index];
    if (token === undefined || (token.kind === "sign" && !isHyphen(token)) || said(token, "period-unit") !== undefined || stops(token) || isMeasured(sentence, index)) break;
    const word = said(token, "agreement-word");
    // "20多份": more than so many.
    if (word === "many") return (index > 0 ? numberEndingAt(sentence, index - 1, scope) : undefined) ?? null;
    if (word === "one") return many ? null : 1;
    const counted = numberEndingAt(sentence, index, scope);
    // "“一地两检”的合作协议": a number before no measure word is part of a name.
    if (counted !== undefined && (scope.lexicon.language !== "zh" || index + 1 >= at - 1 || said(tokens[index + 1], "unit") !== undefined || said(tokens[index + 1], "bound-after") !== undefined)) return counted;
  }
  return numberBehind(sentence, at, scope) ?? numberAtVerb(sentence, at, scope) ?? (many || isListed(tokens, at) || areMany(sentence, at) ? null : 1);
}

/** "26 provincial-level agreements". */
const isHyphen = ({ sign, spaced }: Token): boolean => sign === "-" && !spaced;

/** "12家企业签下采购合同": who signs is counted, and not what. */
function areMany({ tokens, mentions }: Sentence, at: number): boolean {
  const clause = tokens.findLastIndex(({ sign }, index) => index < at && (isComma(sign) || isSemicolon(sign)));
  return mentions.some((mention) => mention.is === "quantity" && mention.quantity.unit === "enterprise" && mention.first > clause && mention.last < at);
}

/** "签订合同120份". */
function numberBehind(sentence: Sentence, at: number, scope: Scope): number | undefined {
  const number = scope.lexicon.language === "zh" && !isMeasured(sentence, at + 1) ? smallNumber(sentence, at + 1, scope) : undefined;
  return number?.digits === true && number.value > 0 ? number.value : undefined;
}

/** "签署了五份涉及农业、物流的谅解备忘录": right behind the verb. */
function numberAtVerb(sentence: Sentence, at: number, scope: Scope): number | undefined {
  const { tokens } = sentence;
  if (scope.lexicon.language !== "zh") return undefined;
  const verb = tokens.findLastIndex((token, index) => index < at && index >= at - mostOfTopics && says(token, "agreement-status", "signed"));
  const number = verb < 0 || tokens.slice(verb, at).some(({ sign }) => isComma(sign) || isSemicolon(sign)) ? undefined : [1, 2].map((step) => smallNumber(sentence, verb + step, scope)).find((found) => found !== undefined && found.value > 0 && found.value < 1000);
  return number !== undefined && said(tokens[number.next], "unit")?.startsWith("of ") === true ? number.value : undefined;
}
const mostOfTopics = 40;

function numberEndingAt(sentence: Sentence, index: number, scope: Scope): number | undefined {
  const number = smallNumber(sentence, index, scope);
  if (says(sentence.tokens[index + 1], "ordinal", "after")) return 1;
  return number !== undefined && number.next === index + 1 && number.value > 0 && number.value < 1000 ? number.value : undefined;
}

/** A date, an amount or a percentage counts no documents. */
function isMeasured({ mentionAt }: Sentence, at: number): boolean {
  const is = mentionAt[at]?.is;
  return is === "period" || is === "amount" || is === "percent";
}

const stops = (token: Token): boolean => said(token, "agreement-status") !== undefined || (said(token, "anaphor") !== undefined && !says(token, "anaphor", "both")) || says(token, "agreement-word", "sides") || said(token, "place") !== undefined;

/** "能源、矿产、基础设施等合作项目": a list before the name makes several of it. */
function isListed(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= 0 && index >= at - mostBetween; index--) if (tokens[index]?.sign === "、") return true;
  return says(nth(tokens, at - 1), "agreement-word", "many");
}
