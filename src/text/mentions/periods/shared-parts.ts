import type { Sentence } from "../../structure/sentence.js";
import { said } from "../../tokens/token.js";
import type { PeriodMention } from "../mention.js";
import { shiftYearsOf } from "./calendar.js";
import type { Draft } from "./draft.js";
import { type Fields, grainOf } from "./fields.js";
import { isAnd, joinedAt } from "./lists.js";
import { nth } from "../../nth.js";

/** "May and June 2023", "2021年上半年和下半年", "5月3日、4日": what one date of a list says for those beside it. */
export function withSharedParts(drafts: readonly Draft[], sentence: Sentence): Draft[] {
  const shared = [...drafts];
  for (let index = 1; index < shared.length; index++) join(shared, index, sentence, "behind");
  for (let index = shared.length - 1; index > 0; index--) join(shared, index, sentence, "before");
  return shared;
}

function join(drafts: Draft[], index: number, sentence: Sentence, side: "before" | "behind"): void {
  const [before, behind] = [drafts[index - 1] as Draft, drafts[index] as Draft];
  if (!areListed(before, behind, sentence)) return;
  const [giver, taker, at] = side === "behind" ? [before.from, behind, index] : [behind.from, before, index - 1];
  const fields = taking(taker.from, giver, side);
  if (fields !== undefined) drafts[at] = { ...taker, from: fields };
}

function areListed(before: Draft, behind: Draft, sentence: Sentence): boolean {
  if (before.to !== undefined || behind.to !== undefined || before.untilNow === true || behind.untilNow === true || !areAlike(before.from, behind.from)) return false;
  let at = joinedAt(sentence, before.last + 1);
  if (at === 0) return false;
  // A comma alone parts clauses as well; it lists where "and" closes the list.
  if (nth(sentence.tokens, at - 1)?.sign === "," && !isAnd(sentence.tokens[behind.last + 1]) && !isAnd(sentence.tokens[behind.last + 2])) return false;
  while (at < behind.first && said(sentence.tokens[at], "period-link") !== undefined) at++;
  return at === behind.first;
}

const areAlike = (a: Fields, b: Fields): boolean => a.until === b.until && sizeOf(a) !== undefined && sizeOf(a) === sizeOf(b);

/** Days beside days, and months, quarters, halves and the first so many months beside each other. */
function sizeOf(f: Fields): "day" | "months" | undefined {
  if (f.from === undefined && (f.part === "first-half" || f.part === "second-half")) return "months";
  if (f.part !== undefined) return undefined;
  if (f.count !== undefined) return f.unit === "month" && f.past !== true ? "months" : undefined;
  const grain = grainOf(f);
  return grain === "day" ? "day" : grain === "month" ? "months" : undefined;
}

/** The fields with the other's month and year, as far as they have none; a list runs forward in time. */
function taking(own: Fields, other: Fields, side: "before" | "behind"): Fields | undefined {
  const month = own.day !== undefined && own.from === undefined && other.from !== undefined ? { from: other.from, to: other.to ?? other.from } : {};
  const known = { ...own, ...month };
  if (known.year !== undefined || known.shift !== undefined || (other.year === undefined && other.shift === undefined)) return "from" in month ? known : undefined;
  const by = side === "behind" ? Number(order(known) < order(other)) : -Number(order(known) > order(other));
  return other.year === undefined ? { ...known, shift: (other.shift ?? 0) + by } : { ...known, year: other.year + by };
}

/** By the last month and the day. */
function order({ part, count, closing, from = 1, to = from, day = 0 }: Fields): number {
  if (count !== undefined) return (closing === true ? 12 : count) * 100;
  return (part === undefined ? to : part === "first-half" ? 6 : 12) * 100 + day;
}

/** Members of a list without a year, of which the nearest ones would run back in time: "1、2月份" told in November. */
export function inOrder(mentions: (PeriodMention | undefined)[], drafts: readonly Draft[], sentence: Sentence): void {
  for (let index = drafts.length - 1; index > 0; index--) {
    const [before, behind] = [mentions[index - 1], mentions[index]];
    if (before === undefined || behind === undefined || before.period.start <= behind.period.start || !isNearest(drafts[index - 1]) || !isNearest(drafts[index])) continue;
    if (areListed(drafts[index - 1] as Draft, drafts[index] as Draft, sentence)) mentions[index - 1] = { ...before, period: shiftYearsOf(before.period, -1) };
  }
}

const isNearest = (draft: Draft | undefined): boolean => draft !== undefined && draft.from.year === undefined && draft.from.shift === undefined && draft.from.from !== undefined;
