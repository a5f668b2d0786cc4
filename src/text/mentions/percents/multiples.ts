import { Decimal } from "../../../model/index.js";
import type { Scope } from "../../scope.js";
import type { Sentence } from "../../structure/sentence.js";
import { Cue } from "../../tokens/cue.js";
import { said, says, type Token } from "../../tokens/token.js";
import { claim, isFree } from "../claim.js";
import type { PercentMention } from "../mention.js";
import { boundBefore, boundAfter } from "../numbers/bounds.js";
import { estimateOf, percentFrom } from "../numbers/estimate-of.js";
import type { Figure, UnitFound } from "../numbers/figure.js";
import { figuresOf } from "../numbers/figures-of.js";
import type { Numeral } from "../numbers/numeral.js";
import { placeOf } from "../place-of.js";
import { nth } from "../../nth.js";
import { newPercent } from "../new-mention.js";

/**
 * Changes said as multiples and parts: gấp 3,15 lần is +215, 增长2.9倍 is +290, doubled is +100, 少了一半 is -50, 占一半 is a share of 50.
 * Whether a factor counts what was there before is in the words: 是上年的2.3倍 does, 增长2.3倍 does not. Where a language says a factor but means no
 * percentage, only the flow has it.
 */
export function findMultiples(sentence: Sentence, scope: Scope): void {
  if ((sentence.cues & Cue.Times) !== 0) for (const figure of figuresOf(sentence, scope, timesOf)) keep(sentence, scope, figure);
  if ((sentence.cues & Cue.Part) === 0) return;
  for (let at = 0; at < sentence.tokens.length; at++) {
    if (((sentence.tokens[at] as Token).cues & Cue.Part) === 0) continue;
    for (const { is, as } of (sentence.tokens[at] as Token).terms)
      if (is === "multiple" && isFree(sentence, at)) keepMultiple(sentence, scope, at, as);
      else if (is === "part" && isFree(sentence, at)) keepPart(sentence, scope, at, as);
  }
}

/** How far the word that makes a factor a change may stand before it. */
const reach = 5;

function timesOf(numeral: Numeral, sentence: Sentence): UnitFound | undefined {
  const { tokens, mentionAt } = sentence;
  const next = tokens[numeral.last + 1];
  const at = next?.sign === "-" && !next.spaced ? numeral.last + 2 : numeral.last + 1;
  const told = mentionAt[at] === undefined && !numeral.ordinal ? said(tokens[at], "times") : undefined;
  if (told === undefined) return undefined;
  const [times = "", factor] = told.split(" ");
  const word = changeNear(sentence, numeral.first, at, times);
  return word === undefined ? undefined : { as: factor === undefined ? word : `${word} ${factor}`, first: numeral.first, last: at };
}

/** "add" where the factor is what was added, "of" where it is the whole; undefined where nothing speaks of a change ("24 times in a row"). */
function changeNear({ tokens, mentionAt }: Sentence, first: number, last: number, times: string): string | undefined {
  // "+30.7倍": in a table the sign is the word.
  if (nth(tokens, first - 1)?.sign === "+") return "add";
  if (said(tokens[last], "times-of") !== undefined) return "of";
  // "分别增长52.9%、1.4倍": the list of changes goes on.
  const listed = nth(tokens, first - 1)?.sign === "、" || said(nth(tokens, first - 1), "relation") !== undefined ? nth(mentionAt, first - 2) : undefined;
  if (listed?.is === "percent" && listed.role === "change" && listed.percent.value.isPositive()) return times === "add" ? "add" : "of";
  for (let at = first - 1; at >= 0 && at >= first - reach; at--) {
    const token = tokens[at];
    if (mentionAt[at] !== undefined && mentionAt[at]?.is !== "period") break;
    // "涨幅达1.6倍": reached by the growth, not by the whole.
    if (said(token, "times-of") !== undefined) return times === "add" && said(nth(tokens, at - 1), "change") === "+n" ? "add" : "of";
    if (said(token, "change")?.startsWith("+") === true) return times === "add" ? "add" : "of";
    if (token?.kind === "sign" && /[;；。:：,，]/.test(token.sign)) break;
  }
  // "Which is 1.8 times more than in 2022".
  if (says(tokens[last], "filler", "more") && [1, 2].some((step) => mentionAt[last + step]?.is === "period")) return "of";
  return said(tokens[last + 1], "change")?.startsWith("+") === true || said(tokens[last + 1], "times-of") !== undefined ? "of" : undefined;
}

function keep(sentence: Sentence, scope: Scope, figure: Figure): void {
  const isHalfMore = said(sentence.tokens[figure.last + 1], "fraction")?.endsWith("after") === true;
  const written = isHalfMore ? { ...figure, value: figure.value.plus("0.5"), last: figure.last + 1 } : figure;
  const [counts, factor] = figure.as.split(" ");
  const less = counts === "of" ? 1 : 0;
  const estimate = estimateOf(written, { less, times: 100 });
  put(sentence, scope, newPercent(placeOf(sentence, { first: startOf(sentence, written.first), last: written.last }), percentFrom(estimate), "change", factor !== undefined));
}

function keepMultiple(sentence: Sentence, scope: Scope, at: number, as: string): void {
  const [times = "1", factor] = as.split(" ");
  const before = boundBefore(sentence, at);
  const value = new Decimal(times).minus(1).times(100);
  put(sentence, scope, newPercent(placeOf(sentence, { first: startOf(sentence, before.first), last: at }), { value, bound: (before.bound ?? "exact") as "exact", step: new Decimal(1), unit: "%" }, "change", factor !== undefined));
}

/** "Half" is a figure only where a word says of what: a share, or a change. */
function keepPart(sentence: Sentence, scope: Scope, at: number, part: string): void {
  const before = boundBefore(sentence, at);
  const after = boundAfter(sentence, at);
  const meaning = partMeaning(sentence, before.first);
  if (meaning === undefined) return;
  const [value = "", rounded] = part.split(" ");
  const bound = (after.bound ?? before.bound ?? rounded ?? "exact") as "exact";
  const step = new Decimal(rounded === undefined ? 1 : "0.1");
  put(sentence, scope, newPercent(placeOf(sentence, { first: before.first, last: after.last }), { value: new Decimal(value).times(meaning.sign), bound, step, unit: "%" }, meaning.role));
}

function partMeaning({ tokens, mentionAt }: Sentence, first: number): { role: "share" | "change"; sign: 1 | -1 } | undefined {
  for (let at = first - 1; at >= 0 && at >= first - 12; at--) {
    const token = tokens[at];
    if (mentionAt[at]?.is === "percent" || (token?.kind === "sign" && /[;；。:：,，]/.test(token.sign))) return undefined;
    if (says(token, "share", "part")) return { role: "share", sign: 1 };
    const change = said(token, "change");
    if (change !== undefined && at >= first - 3) return { role: "change", sign: change.startsWith("-") ? -1 : 1 };
  }
  return undefined;
}

/** The word of change right before belongs to the figure. */
function startOf(sentence: Sentence, first: number): number {
  const before = nth(sentence.tokens, first - 1);
  return isFree(sentence, first - 1) && (before?.sign === "+" || said(before, "change") !== undefined || said(before, "times-of") !== undefined) ? first - 1 : first;
}

function put(sentence: Sentence, scope: Scope, mention: PercentMention): void {
  claim(sentence, mention, scope, "multiple");
}
