import type { PercentRole } from "../../../model/index.js";
import { isRow, type Sentence } from "../../structure/sentence.js";
import { isClosing, isComma, isDash, isOpening, said, says, type Token } from "../../tokens/token.js";
import type { PercentMention } from "../mention.js";
import type { FigureMemory } from "../numbers/figure-memory.js";
import type { Figure } from "../numbers/figure.js";
import { linkBetween } from "../numbers/links.js";
import { nth } from "../../nth.js";

/** What a percentage says, and from which word on. */
export interface PercentMeaning {
  readonly role: PercentRole;
  readonly sign: 1 | -1;
  readonly first: number;
  readonly last: number;
  /** The word of change would bound an amount ("cao hơn"): a percentage it does not. */
  readonly unbound?: boolean;
}

/** The words before a percentage speak of it so far, those after it so far. */
const reachBefore = 14;
const reachAfter = 5;

/** What else speaks of percentages: the one before in the sentence, the head of the table. */
export interface Company {
  before: PercentMention | undefined;
  head: FigureMemory["head"];
  /** The one that follows: "from 25% to 18%" are levels, whatever rose or fell. */
  next: Figure | undefined;
}

interface Words {
  role: PercentRole;
  sign: 1 | -1;
  at: number;
  /** Says so whatever stands before: "tăng 10% mỗi năm" is a rate. */
  always?: boolean;
  /** Compares with another figure: "equal to". */
  compares?: boolean;
  unbound?: boolean;
}

/** Role and sign of the percentage that stands at tokens: by a sign of its own, by the words around it, or as the one before it in a list. */
export function meaningOf(figure: Figure, sentence: Sentence, { before, head, next }: Company): PercentMeaning {
  const { first, last, numeral } = figure;
  const meant = (words: Words): PercentMeaning => ({ role: words.role, sign: words.sign, first: words.at < first ? nearStart(words, first) : first, last: Math.max(last, nearEnd(words, last)), ...(words.unbound === true ? { unbound: true } : {}) });
  const signed = signBefore(sentence, first);
  if (signed !== undefined) return { role: "change", sign: signed, first: first - 1, last };
  if (isIndex(figure, sentence)) return { role: "rate", sign: 1, first, last };
  if (isLevel(figure, next, sentence)) return levelMeaning(figure, sentence, before);
  const left = wordsBefore(sentence, numeral.first);
  const right = wordsAfter(sentence, last) ?? comparedBehind(figure, sentence) ?? changeOfList(figure, sentence, left?.at);
  if (right !== undefined && (left === undefined || outweighs(right, left, first))) return meant(right.role === "share" && figure.value.gt(100) ? { ...right, role: "rate" } : right);
  if ((left === undefined || left.role === "change") && isBesideSigned(figure, sentence, before)) return { role: "change", sign: 1, first, last };
  if (left !== undefined) return meant(left.compares === true && isSaidAgain(figure, sentence) && !figure.value.gt(100) && !isOnBase(sentence, last) ? { ...left, role: "share" } : left);
  if (before === undefined || before.role === "other" || opensPart(figure, sentence) || isTenthAlone(figure, before, sentence)) return { role: head?.role ?? (isPart(figure, sentence) ? "share" : "other"), sign: head?.sign ?? 1, first, last };
  return { role: before.role, sign: before.percent.value.isNegative() ? -1 : 1, first, last };
}

/** "Petroleum (-38.2%) and steel (-17.4%) were sluggish, while ships (62.3%) …": in brackets, beside one with a sign of its own, one without is above zero. */
const isBesideSigned = (figure: Figure, sentence: Sentence, before: PercentMention | undefined): boolean => before?.role === "change" && isInBrackets(figure, sentence.tokens) && sentence.tokens[before.first]?.kind === "sign";

/** Words that say a part without saying so: tenths (七成), a figure said once more ("34,500 tons, or 74 percent"), a clause that opens with the whole ("of which China took 90 percent"). */
function isPart({ as, first, last }: Figure, { tokens, mentionAt }: Sentence): boolean {
  if (as === "tenth") return true;
  if (isSaidAgain({ first }, { tokens }) || isOfRanked({ first, last }, { tokens, mentionAt })) return true;
  for (let at = first - 1; at >= 0 && at >= first - reachBefore; at--) {
    if (isEnd(tokens[at])) return false;
    if (said(tokens[at], "of-which") !== undefined || (at === 0 && says(tokens[at], "share", "after"))) return true;
  }
  return false;
}

const isInBrackets = ({ first, last }: Pick<Figure, "first" | "last">, tokens: readonly Token[]): boolean => isOpening(nth(tokens, first - 1)?.sign) && isClosing(tokens[last + 1]?.sign);

/** "Vietnam ($39 million, 18.7%)". */
const isEndOfBrackets = ({ first, last }: Pick<Figure, "first" | "last">, tokens: readonly Token[]): boolean => isClosing(tokens[last + 1]?.sign) && tokens.slice(Math.max(0, first - longestBracket), first).some(({ sign }) => isOpening(sign));
const longestBracket = 8;

/** "China (24 percent) was the largest market, followed by …": what a place is of all that are ranked. */
const isOfRanked = ({ first, last }: Pick<Figure, "first" | "last">, { tokens, mentionAt }: Pick<Sentence, "tokens" | "mentionAt">): boolean =>
  isInBrackets({ first, last }, tokens) && mentionAt[first - 2]?.is === "place" && tokens.some((token) => says(token, "commodity", "rank") || said(token, "counterpart") !== undefined);

/** "下降12%，货物中八成是苹果": tenths behind a percentage go not on with it. */
const isTenthAlone = ({ as, first }: Pick<Figure, "as" | "first">, before: PercentMention, { tokens }: Pick<Sentence, "tokens">): boolean => as === "tenth" && tokens.slice(before.last + 1, first).some(({ kind, sign }) => kind !== "sign" || sign !== "、");

/** "增长5.1%，其中四成销往日本". */
const opensPart = ({ first }: Pick<Figure, "first">, { tokens }: Pick<Sentence, "tokens">): boolean => said(nth(tokens, first - 1), "of-which") !== undefined;

/** "…, or 74 percent", "…, tương đương 70,8%": what stands before is said once more. */
const isSaidAgain = ({ first }: Pick<Figure, "first">, { tokens }: Pick<Sentence, "tokens">): boolean => says(nth(tokens, first - 1), "filler", "equivalent") && isPause(nth(tokens, first - 2));

/** What a level is of: words before but those of change, else what the level before it is of. */
function levelMeaning({ numeral, first, last }: Figure, sentence: Sentence, before: PercentMention | undefined): PercentMeaning {
  const words = wordsBefore(sentence, numeral.first, true) ?? wordsAfter(sentence, last);
  if (words !== undefined) return { role: words.role, sign: words.sign, first: words.role === "change" ? nearStart(words, first) : first, last };
  return { role: before === undefined || before.role === "change" || before.role === "other" ? "rate" : before.role, sign: 1, first, last };
}

/** "Vọt lên 71% so với cùng kỳ": by how much, not to what. */
const isOnBase = ({ tokens }: Sentence, last: number): boolean => says(tokens[last + 1], "relation", "than") && tokens[last + 2]?.kind !== "number";

/** "Growth is observed in transport – 121.7%": told as a level of the year before, of which that is 100. */
const isIndex = ({ first, value }: Figure, { tokens }: Sentence): boolean => {
  const dash = nth(tokens, first - 1);
  const word = nth(tokens, first - 2);
  return isDash(dash?.sign) && said(word, "change") === undefined && said(word, "target") === undefined && dash?.spaced === true && tokens[first]?.spaced === true && value.gte(100) && value.lt(200);
};

/** "fell to 18%", or the first of "from 25% to 18%". */
function isLevel({ first, last }: Figure, next: Figure | undefined, sentence: Sentence): boolean {
  const before = nth(sentence.tokens, first - 1);
  const range = said(before, "range");
  if ((range === "to" || range === "from-to") && !says(before, "filler", "emphasis")) return said(before, "change") === undefined || !isOnBase(sentence, last);
  if (next === undefined || range !== "from") return false;
  const link = linkBetween(sentence, lastWithTime(sentence, last), next.first);
  return link === "to" || link === "from-to";
}

/** "From 4 percent in 2020 to 11 percent": the last token of the time right behind a figure, else its own. */
function lastWithTime({ mentionAt }: Sentence, last: number): number {
  const time = mentionAt[last + 1] ?? mentionAt[last + 2];
  return time?.is === "period" ? time.last : last;
}

/** Words further away give the meaning, but are no part of the figure. */
const nearStart = ({ at }: Words, first: number): number => (first - at <= 3 ? at : first);
const nearEnd = ({ at }: Words, last: number): number => (at > last && at - last <= 2 ? at : last);

/** A level of a plan said after the number, or a noun of change right after it: "a 5% drop", "13.6% lower". */
function outweighs(right: Words, left: Words, first: number): boolean {
  if (right.always || (right.role === "share" && left.role === "rate")) return true;
  if (right.role === "target" || right.role === "rate") return left.role !== "change" || first - left.at > 2;
  return right.role === "change" && (left.role !== "change" || first - left.at > 2);
}

function signBefore({ tokens, mentionAt }: Sentence, first: number): 1 | -1 | undefined {
  const [own, sign, before] = [tokens[first], nth(tokens, first - 1), nth(tokens, first - 2)];
  if (sign?.kind !== "sign" || own?.spaced !== false || nth(mentionAt, first - 1) !== undefined) return undefined;
  if (before?.kind === "number" && !sign.spaced) return undefined;
  if (sign.sign === "+") return 1;
  return sign.sign === "-" || sign.sign === "−" || sign.sign === "–" ? -1 : undefined;
}

const ends = new Set([";", "；", "。", ":", "：", "!", "?"]);
const pauses = new Set([",", "，", "、", "(", ")", "（", "）"]);
const isEnd = (token: Token | undefined): boolean => token === undefined || (token.kind === "sign" && ends.has(token.sign));
const isPause = (token: Token | undefined): boolean => token?.kind === "sign" && pauses.has(token.sign);

/** The nearest word before that gives a meaning, in the same clause and after the figure before. */
function wordsBefore({ tokens, mentionAt }: Sentence, first: number, levels = false): Words | undefined {
  let compared: Words | undefined;
  const isBy = says(nth(tokens, first - 1), "relation", "by");
  for (let at = first - 1; at >= 0 && at >= first - reachBefore; at--) {
    const token = tokens[at];
    if (isEnd(token) || mentionAt[at]?.is === "percent") return compared;
    // "Exceeds the level of 2017 by 22%".
    if (isBy && says(token, "bound-before", "over") && said(token, "change") === undefined) return withTarget({ tokens, mentionAt }, { role: "change", sign: 1, at }, first);
    if (said(token, "change")?.endsWith("c") === true) {
      if (isRightBefore({ tokens, mentionAt }, at, first)) compared = { ...(meaningOfWord(token, at) as Words), unbound: true };
      continue;
    }
    const found = meaningOfWord(token, at);
    if (found === undefined || (found.role === "change" && (said(token, "bound-before") !== undefined || (levels && said(token, "change")?.endsWith("n") !== true)))) continue;
    return found.role === "change" || found.role === "rate" ? withTarget({ tokens, mentionAt }, found.role === "change" ? named(tokens, found) : found, first) : found;
  }
  return compared;
}

/** "Ít hơn quý II là 6%": nothing stands between but the time with which it is compared, and a word for the level. */
function isRightBefore({ tokens, mentionAt }: Pick<Sentence, "tokens" | "mentionAt">, word: number, first: number): boolean {
  for (let at = word + 1; at < first; at++) if (mentionAt[at]?.is !== "period" && said(tokens[at], "filler") === undefined && said(tokens[at], "bound-before") === undefined) return false;
  return true;
}

function meaningOfWord(token: Token | undefined, at: number): Words | undefined {
  if (token?.kind !== "term") return undefined;
  const target = said(token, "target");
  if (target !== undefined) return { role: "target", sign: 1, at };
  const change = said(token, "change");
  if (change !== undefined) return { role: "change", sign: change.startsWith("-") ? -1 : 1, at };
  if (says(token, "share", "part")) return { role: "share", sign: 1, at };
  const rate = said(token, "rate");
  return rate === undefined ? undefined : { role: rate === "other" ? "other" : "rate", sign: 1, at, compares: rate === "base" };
}

/** A target before makes the change or rate a target: 盼…增长3~6%, "the target growth rate of 10-15%". */
function withTarget({ tokens, mentionAt }: Pick<Sentence, "tokens" | "mentionAt">, found: Words, first: number): Words {
  for (let at = found.at - 1; at >= 0 && at >= first - reachBefore; at--) {
    if (isPause(tokens[at]) || isEnd(tokens[at]) || mentionAt[at]?.is === "percent" || says(tokens[at], "relation", "and")) break;
    if (said(tokens[at], "target") !== undefined) return { ...found, role: "target" };
  }
  return found;
}

/** 降幅收窄至5.6%: a noun of change keeps its sign whatever happens to it. */
function named(tokens: readonly Token[], found: Words): Words {
  for (let at = found.at - 1; at >= 0 && at >= found.at - 3; at--) {
    const noun = said(tokens[at], "change");
    if (noun?.endsWith("n") === true) return { role: "change", sign: noun.startsWith("-") ? -1 : 1, at };
    if (isPause(tokens[at])) break;
  }
  return found;
}

/** A word after a percentage: "lower", "more than", "of the year's plan", "of the total". */
function wordsAfter({ tokens, mentionAt }: Sentence, last: number): Words | undefined {
  for (let at = last + 1; at <= last + reachAfter; at++) {
    const token = tokens[at];
    if (token === undefined || isEnd(token) || isPause(token) || (token.kind === "number" && mentionAt[at] === undefined) || (mentionAt[at] !== undefined && mentionAt[at]?.is !== "period" && mentionAt[at]?.is !== "place")) return undefined;
    // "85 percent of which comes from cassava".
    if (at === last + 1 && said(token, "of-which") !== undefined) return { role: "share", sign: 1, at: last };
    const target = said(token, "target");
    if (target !== undefined) return { role: "target", sign: 1, at };
    const change = said(token, "change");
    if (change !== undefined && at <= last + 3) return { role: "change", sign: change.startsWith("-") ? -1 : 1, at };
    const rate = said(token, "rate");
    if (rate !== undefined && rate !== "base") return { role: rate === "other" ? "other" : "rate", sign: 1, at, always: rate === "each" };
    if (said(token, "share") !== undefined) return shareAfter({ tokens, mentionAt }, at, last);
  }
  return undefined;
}

/** "Those of machine tools (11.2%) and lenses (4.5%) rose": of percentages in brackets the verb behind their list tells which way they went. */
function changeOfList(figure: Figure, { tokens }: Sentence, word: number | undefined): Words | undefined {
  const { first, last } = figure;
  // A word of the same clause before them goes first.
  if (!isEndOfBrackets(figure, tokens) || (word !== undefined && !tokens.slice(word, first).some(({ sign }) => isComma(sign)))) return undefined;
  let depth = 0;
  for (let at = last + 2; at < tokens.length && at <= last + reachBefore && !isEnd(tokens[at]); at++) {
    const token = tokens[at];
    if (depth === 0 && says(token, "relation", "while")) return undefined;
    if (isOpening(token?.sign)) depth++;
    else if (isClosing(token?.sign)) depth--;
    const change = depth === 0 ? said(token, "change") : undefined;
    if (change !== undefined) return { role: "change", sign: change.startsWith("-") ? -1 : 1, at: last, always: true };
  }
  return undefined;
}

/** "$300 million (4.1%) more than", "$300 million, or 4.1 percent, higher than": behind what closes the words that say a difference again. */
function comparedBehind({ first, last }: Figure, { tokens }: Sentence): Words | undefined {
  const word = tokens[last + 2];
  const change = says(word, "commodity", "difference") && isPause(tokens[last + 1]) && (isPause(nth(tokens, first - 1)) || isSaidAgain({ first }, { tokens })) ? said(word, "change") : undefined;
  return change === undefined ? undefined : { role: "change", sign: change.startsWith("-") ? -1 : 1, at: last };
}

/** "36% of …" is a share unless it is a part of a plan or of another period's figure. */
function shareAfter({ tokens, mentionAt }: Pick<Sentence, "tokens" | "mentionAt">, share: number, last: number): Words {
  for (let at = share + 1; at <= share + reachAfter; at++) {
    if (isEnd(tokens[at]) || isPause(tokens[at])) break;
    if (said(tokens[at], "target") !== undefined) return { role: "target", sign: 1, at: last };
    const mention = mentionAt[at];
    if (says(tokens[at], "rate", "base") || (mention?.is === "period" && mention.kind === "base")) return { role: "rate", sign: 1, at: last };
  }
  return { role: "share", sign: 1, at: last };
}

/** What the head of a table says of the percentages in the rows below: "Partner | Year-on-year increase". */
export function headOfTable(sentence: Sentence): FigureMemory["head"] {
  if (!isRow(sentence)) return undefined;
  const { tokens } = sentence;
  for (let at = tokens.length - 1; at >= 0; at--) {
    const found = meaningOfWord(tokens[at], at);
    if (found !== undefined) return { role: found.role, sign: found.sign };
  }
  return undefined;
}
