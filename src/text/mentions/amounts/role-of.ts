import type { AmountRole } from "../../../model/index.js";
import type { Sentence } from "../../structure/sentence.js";
import { Cue } from "../../tokens/cue.js";
import { isClosing, isComma, isOpening, said, says, type Token } from "../../tokens/token.js";
import type { AmountMention } from "../mention.js";
import type { FigureMemory } from "../numbers/figure-memory.js";

/** Words after an amount speak of it only so far ("… for the State budget", "… per tonne", "… vốn đầu tư công"). */
const reach = 10;
/** Where words before speak of trade, only those right behind the amount say otherwise: "exports at $520 per tonne". */
const nextTo = 3;

/**
 * What an amount is for: told by the words between the amount before and this one, else by those right after it, else as the amount before;
 * in a sentence that says nothing, as the last that was spoken of. A word for another use outweighs words of trade, which stand in its
 * company ("budget revenue from imports and exports"); goods alone say nothing ("a 3-billion cargo terminal").
 */
export function roleOf(sentence: Sentence, amount: AmountMention, before: AmountMention | undefined, memory: FigureMemory): AmountRole {
  const { tokens } = sentence;
  const from = before === undefined ? 0 : before.last + 1;
  const own = roleIn(sentence, from, amount.first);
  const after = own === undefined || own === "trade" ? roleIn(sentence, amount.last + 1, clauseEnd(sentence, behindBracket(tokens, amount.last + 1), own === undefined ? reach : nextTo)) : undefined;
  if (own !== undefined && own !== "trade" && isOfAside(sentence, from, amount.first) && roleIn(sentence, amount.last + 1, clauseEnd(sentence, amount.last + 1, nextTo)) === "trade") return (memory.role = "trade");
  // "Trade brought in 9 billion baht in revenue": the word only says what money it is.
  const isPlain = own === "trade" && after === "budget" && says(tokens[amount.last + 1], "relation", "in");
  const told = after !== undefined && !isPlain && (own === undefined || after !== "trade") ? after : own;
  if (told !== undefined) memory.role = told;
  return told ?? before?.role ?? memory.role ?? "trade";
}

/** "Cao Bang, which shares a border with Guangxi, targets $1 billion in trade": only what two commas enclose says that an amount is for something else. */
function isOfAside(sentence: Sentence, from: number, to: number): boolean {
  const { tokens } = sentence;
  const close = tokens.findLastIndex(({ sign }, at) => at >= from && at < to && isComma(sign));
  const open = tokens.findLastIndex(({ sign }, at) => at >= from && at < close && isComma(sign));
  return open >= 0 && [[from, open], [close + 1, to]].every(([first = 0, last = 0]) => (roleIn(sentence, first, last) ?? "trade") === "trade");
}

/** What a sentence without amounts speaks of: the next one may go on with it. */
export const roleSpoken = (sentence: Sentence): AmountRole | undefined => ((sentence.cues & Cue.Role) === 0 ? undefined : roleIn(sentence, 0, sentence.tokens.length));

function clauseEnd({ tokens, mentionAt }: Sentence, from: number, most: number): number {
  let at = from;
  while (at < tokens.length && at < from + most && mentionAt[at]?.is !== "amount" && !(most === nextTo && mentionAt[at] !== undefined) && !isBreak(tokens[at])) at++;
  return at;
}

/** "318 billion VND (12.1 million USD) was collected": behind what is said again in brackets. */
function behindBracket(tokens: readonly Token[], at: number): number {
  const closed = isOpening(tokens[at]?.sign) ? tokens.findIndex(({ sign }, index) => index > at && index <= at + longestBracket && isClosing(sign)) : -1;
  return closed < 0 ? at : closed + 1;
}
const longestBracket = 8;

/** A closing bracket ends the name of who tells it: "[Asia Economy Reporter …]". */
const breaks = new Set([",", ";", "，", "；", "。", "：", ":", "]", "】"]);
const isBreak = (token: Token | undefined): boolean => token?.kind === "sign" && breaks.has(token.sign);

function roleIn({ tokens, mentionAt }: Sentence, from: number, to: number): AmountRole | undefined {
  let [trade, purse, spent]: (AmountRole | undefined)[] = [];
  let isPast = false;
  for (let at = to - 1; at >= from; at--) {
    const token = tokens[at] as Token;
    if ((token.cues & Cue.Role) === 0) {
      isPast ||= isBreak(token);
      // "Goods bought from Laos, such as maize, cost …": what was paid for stands before the comma.
      if (((purse ?? trade) !== undefined || (spent !== undefined && token.sign !== ",")) && isBreak(token)) return purse ?? trade ?? spent;
      continue;
    }
    // "45.6 billion in fiscal 2017": a time says nothing of money.
    const role = mentionAt[at]?.is === "period" ? undefined : said(token, "role");
    // "Do giá giảm, trị giá đạt 4,1 tỷ USD": prices of another clause. "Giúp tổng kim ngạch lên 39,6 tỷ": what is helped is trade.
    if ((role === "price" && isPast && said(tokens[at + 1], "change") !== undefined) || (role === "aid" && trade !== undefined && !says(token, "commodity", "outlay"))) continue;
    // "Raw nuts imported have cost 742 million": what is spent on imports is trade.
    // "aid projects with a budget of more than …": a budget of something, if it is told of what.
    if (role !== undefined && says(token, "commodity", "outlay")) spent ??= role as AmountRole;
    else if (role === "budget" && says(tokens[at + 1], "relation", "of")) purse ??= "budget";
    else if (role !== undefined && said(token, "change") === undefined) return role as AmountRole;
    if (said(token, "direction")?.endsWith(" moved") === false || said(token, "balance") !== undefined) trade = "trade";
  }
  return purse ?? trade ?? spent;
}
