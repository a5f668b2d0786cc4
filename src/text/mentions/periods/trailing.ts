import { wordsSaid } from "../../lexicon/term.js";
import type { Scope } from "../../scope.js";
import type { Sentence } from "../../structure/sentence.js";
import { said, says } from "../../tokens/token.js";
import type { Period } from "../../../model/index.js";
import { addDaysTo, shiftMonths } from "./calendar.js";
import type { Draft } from "./draft.js";
import { grainOf, type Length, type Point } from "./fields.js";
import { hyphenSkipped } from "./numbered-parts.js";
import { readPoint } from "./read-point.js";
import { smallNumber } from "./small-number.js";
import { nth } from "../../nth.js";

/** How many months the units of a length have; weeks and days are counted as days. */
const months: Readonly<Record<string, number>> = { month: 1, months: 1, quarter: 3, half: 6, year: 12 };
const days: Readonly<Record<string, number>> = { day: 1, week: 7 };
/** Nothing is reported of more. */
const mostMonths = 60;

/** "The three months to June", "the year ended 31 March", "12 months ended June 30": a length and the day or month with which it ends. */
export function readTrailing(sentence: Sentence, at: number, scope: Scope): Draft | undefined {
  // In other languages the word for "to" parts two months: "1月至10月".
  const length = scope.lexicon.language === "en" ? lengthAt(sentence, at, scope) : undefined;
  const joiner = length === undefined ? undefined : said(sentence.tokens[length.next], "period-range");
  if (length === undefined || (joiner !== "ended" && (joiner !== "to" || length.named)) || says(nth(sentence.tokens, at - 1), "period-range", "from")) return undefined;
  const next = length.next + 1;
  const end = readPoint(sentence, said(sentence.tokens[next], "period-link") === undefined ? next : next + 1, scope);
  return end !== undefined && isEnd(end) ? { first: at, last: end.last, from: { ...end.fields, trailing: length } } : undefined;
}

/** A month, or a day with its month. */
const isEnd = ({ fields }: Point): boolean => fields.from !== undefined && fields.from === fields.to && (grainOf(fields) === "day" || grainOf(fields) === "month");

/** A length, where it ends, and whether words name it otherwise ("the second quarter ended …"). */
function lengthAt(sentence: Sentence, at: number, scope: Scope): (Length & { next: number; named: boolean }) | undefined {
  const { tokens } = sentence;
  const [kind, from, to] = wordsSaid(said(tokens[at], "period-fixed"));
  if (kind === "months") return { months: Number(to) - Number(from) + 1, next: at + 1, named: true };
  const [unit, how] = wordsSaid(said(tokens[at], "period-relative"));
  if (unit !== undefined) return how === "that" || how === "of" || how === "0" ? lengthOf(unit, 1, at + 1) : undefined;
  const start = says(tokens[at], "period-order", "past") ? at + 1 : at;
  const number = smallNumber(sentence, start, scope);
  const unitAt = number === undefined ? start : hyphenSkipped(tokens, number.next);
  const named = said(tokens[unitAt], "period-unit");
  return named === undefined ? undefined : lengthOf(named, number?.value ?? 1, unitAt + 1);
}

function lengthOf(unit: string, count: number, next: number): (Length & { next: number; named: boolean }) | undefined {
  const [inMonths, inDays] = [months[unit], days[unit]];
  if (inMonths !== undefined) return count >= 1 && count * inMonths <= mostMonths ? { months: count * inMonths, next, named: false } : undefined;
  return inDays !== undefined && count >= 1 ? { days: count * inDays, next, named: false } : undefined;
}

/** So long up to the last day of a period. */
export const upTo = ({ end }: Period, { months: inMonths, days: inDays }: Length): Period =>
  ({ start: inMonths === undefined ? addDaysTo(end, 1 - (inDays ?? 1)) : shiftMonths(addDaysTo(end, 1), -inMonths), end });
