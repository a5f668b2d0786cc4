import type { Scope } from "../../scope.js";
import type { Sentence } from "../../structure/sentence.js";
import { said, says } from "../../tokens/token.js";
import { isFree } from "../claim.js";
import type { Draft } from "./draft.js";
import { type Fields, grainOf, isYearAlone, joined, type Point } from "./fields.js";
import { isYear } from "./calendar.js";
import { isDash } from "./dash.js";
import { hyphenSkipped } from "./numbered-parts.js";
import { readPoint } from "./read-point.js";
import { readTrailing } from "./trailing.js";
import { smallNumber } from "./small-number.js";
import { nth } from "../../nth.js";

/** Between a beginning and "以来" may stand what began. */
const mostBeforeSince = 6;
const mostUnopened = 3;

const closingQuote = new Set(["\u201d", "\u300d", "\""]);
/** Two days farther apart than this are two anniversaries, not a span, unless a word says "from". */
const mostYearsOfDays = 3;

/** Reads a date, or two that make a span, from a token on. */
export function readDraft(sentence: Sentence, at: number, scope: Scope): Draft | undefined {
  const trailing = readTrailing(sentence, at, scope);
  if (trailing !== undefined) return trailing;
  const token = sentence.tokens[at];
  const bound = said(token, "period-bound");
  if (bound === "to-date") return { first: at, last: at, from: { shift: 0 }, untilNow: true };
  const year = bound === "to-date in" ? readPoint(sentence, at + 1, scope) : undefined;
  if (year !== undefined) return { first: at, last: year.last, from: year.fields, untilNow: true };
  if (bound === "from-now year") return { first: at, last: at, from: { shift: 0 }, fromNow: true };
  const range = said(token, "period-range");
  if (range === "from" && opensYear(sentence, at + 1)) return { first: at, last: at + 2, from: { shift: 0 }, untilNow: true, soFar: true };
  const counted = bound === "reached" ? readReached(sentence, at, scope) : bound === "from-now" ? readPoint(sentence, at + 1, scope) : undefined;
  if (counted !== undefined) return { first: at, last: counted.last, from: counted.fields, ...(bound === "from-now" ? { fromNow: true } : {}) };
  const opened = range === "from" || range === "between" || bound === "since";
  const from = readPoint(sentence, opened ? at + 1 : at, scope) ?? readLoneNumber(sentence, opened ? at + 1 : at, scope, range);
  if (from === undefined) return undefined;
  const whole = readEnd(sentence, from, scope, range);
  if (whole !== undefined) return { ...whole, first: opened ? at : from.first };
  const middle = range === "between" ? readPoint(sentence, at, scope) : undefined;
  if (middle !== undefined) return { first: at, last: middle.last, from: middle.fields };
  if (from.fields.lone === true) return undefined;
  if (bound === "since") return isInForce(sentence, at) ? { first: from.first, last: from.last, from: from.fields } : { first: at, last: from.last, from: from.fields, untilNow: true };
  const since = sinceAfter(sentence, from.last + 1, opened ? mostBeforeSince : mostUnopened);
  return since > 0 ? { first: at, last: since, from: from.fields, untilNow: true } : { first: from.first, last: from.last, from: from.fields };
}

/** "The agreement has been in force since 1 July 2022": the day on which it took effect. */
const isInForce = ({ tokens }: Sentence, at: number): boolean => [1, 2, 3, 4].some((step) => says(nth(tokens, at - step), "agreement-status", "in-force"));

/** "(Lũy kế) từ đầu năm, …": no number of a year stands behind. */
const opensYear = ({ tokens }: Sentence, at: number): boolean => says(tokens[at], "period-bound", "start") && says(tokens[at + 1], "period-unit", "year") && tokens[at + 2]?.kind !== "number" && said(tokens[at + 2], "period-unit") === undefined;

/** "Đến ngày 15/9," at the head of a clause: what had come about by that day. */
function readReached(sentence: Sentence, at: number, scope: Scope): Point | undefined {
  const before = nth(sentence.tokens, at - 1);
  if (before !== undefined && before.kind !== "sign") return undefined;
  const point = readPoint(sentence, at + 1, scope, { upTo: true, guarded: true });
  return point !== undefined && point.fields.from !== undefined && (grainOf(point.fields) === "day" || (grainOf(point.fields) === "month" && scope.lexicon.language === "en")) ? point : undefined;
}

/** A number before a dash, "to", or "and" behind "between": the end of the range says whether it is a day, a month or a year. */
function readLoneNumber(sentence: Sentence, at: number, scope: Scope, opened: string | undefined): Point | undefined {
  const number = smallNumber(sentence, at, scope);
  if (number === undefined || !number.digits || !isFree(sentence, at) || isGluedTo(sentence, at) || number.value > 31 || number.value < 1 || joinerAt(sentence, number.next, opened) === 0) return undefined;
  return { fields: { day: number.value, lone: true }, first: at, last: number.next - 1 };
}

/** The second half of "30/4". */
const isGluedTo = ({ tokens }: Sentence, at: number): boolean => nth(tokens, at - 1)?.sign === "/" && tokens[at]?.spaced === false;

/** The index after a word or sign between the two ends; 0 where there is none. */
function joinerAt({ tokens }: Sentence, at: number, opened: string | undefined): number {
  // "The October-to-December quarter".
  if (isDash(tokens[at]?.sign)) return says(tokens[at + 1], "period-range", "to") ? hyphenSkipped(tokens, at + 2) : at + 1;
  const word = said(tokens[at], "period-range");
  return word === "to" || word === "to year" || (word === "and" && opened === "between") ? at + 1 : 0;
}

/** "2021年12月3日开通至今年5月", 从2023年9月恢复通关到今年9月: between a day, or the month that a word opens, and the end of the span stands what began on it. */
function joinerBehind({ tokens }: Sentence, at: number, { fields }: Point, opened: string | undefined): number {
  const isMonth = opened === "from" && fields.from !== undefined && fields.year !== undefined;
  if (fields.day === undefined && !isMonth) return 0;
  const most = isMonth ? mostBeforeSince : mostUnopened;
  for (let next = at; next < at + most && next < tokens.length && tokens[next]?.kind !== "sign"; next++) if (says(tokens[next], "period-range", "to year") || (isMonth && says(tokens[next], "period-range", "to"))) return next + 1;
  return 0;
}

function readEnd(sentence: Sentence, start: Point, scope: Scope, opened: string | undefined): Draft | undefined {
  const { tokens } = sentence;
  const next = closingQuote.has(tokens[start.last + 1]?.sign ?? "") ? start.last + 2 : start.last + 1;
  const suffix = said(tokens[next], "period-bound");
  if ((suffix === "now" && scope.lexicon.language !== "zh") || suffix === "since-after") return { first: start.first, last: next, from: start.fields, untilNow: true };
  const at = joinerAt(sentence, next, opened) || joinerBehind(sentence, next, start, opened);
  if (at === 0) return undefined;
  if (says(tokens[at], "period-bound", "now")) return { first: start.first, last: at, from: start.fields, untilNow: true };
  const end = readOtherEnd(sentence, start, at, scope);
  if (end === undefined || !goTogether(start.fields, end.fields, opened !== undefined)) return undefined;
  const now = said(tokens[end.last + 1], "period-bound");
  const goesOn = now === "now" || now === "since-after";
  return { first: start.first, last: goesOn ? end.last + 1 : end.last, from: start.fields, to: end.fields, ...(goesOn ? { untilNow: true } : {}) };
}

function readOtherEnd(sentence: Sentence, { fields }: Point, at: number, scope: Scope): Point | undefined {
  const { year, from, day } = fields;
  const number = smallNumber(sentence, at, scope);
  const dayFollows = day !== undefined && from !== undefined && number?.digits === true && number.value > day && number.value <= 31 && year === undefined;
  // "Cooperation for 2025-2029 on October 26": both years are said, and what follows is another date.
  if (isYearAlone(fields) && number?.digits === true && isYear(number.value) && isDash(nth(sentence.tokens, at - 1)?.sign) && said(sentence.tokens[number.next], "period-link") !== undefined) return { fields: { year: number.value }, first: at, last: number.next - 1 };
  const known = says(nth(sentence.tokens, at - 1), "period-range", "to year") ? { shift: 0 } : day !== undefined && year === undefined && scope.lexicon.language === "vi" ? { guarded: true } : {};
  const point = readPoint(sentence, at, scope, known);
  if (point !== undefined) return point;
  if (number === undefined || !number.digits) return undefined;
  if (dayFollows) return dayAndYear(sentence, { fields: { from, to: from, day: number.value }, first: at, last: number.next - 1 }, scope);
  if (year === undefined || from !== undefined) return undefined;
  const other = isYear(number.value) ? number.value : (year + 1) % 100 === number.value && number.value > 0 ? year + 1 : isShortYear(number.value, year) && scope.lexicon.language === "en" ? year - (year % 100) + number.value : undefined;
  const fiscal = says(sentence.tokens[number.next], "period-unit", "fiscal");
  return other === undefined ? undefined : { fields: { year: other, ...(fiscal ? { fiscal } : {}), ...(other === number.value ? {} : { short: true }) }, first: at, last: fiscal ? number.next : number.next - 1 };
}

/** "2019–23": more than a month, and not far away. */
const isShortYear = (value: number, year: number): boolean => value > 12 && value > year % 100 && value <= (year % 100) + mostYearsShort;
const mostYearsShort = 15;

/** "13-14, 2023": the year may stand behind the second day. */
function dayAndYear(sentence: Sentence, day: Point, scope: Scope): Point {
  const next = day.last + 1;
  const year = readPoint(sentence, sentence.tokens[next]?.sign === "," ? next + 1 : next, scope);
  return year !== undefined && isYearAlone(year.fields) ? { ...day, fields: joined(day.fields, year.fields), last: year.last } : day;
}

/** Ends of one grain make a span, and so does the start of a year with anything in it. */
function goTogether(from: Fields, to: Fields, opened: boolean): boolean {
  if (from.lone === true) return (to.day !== undefined && to.from !== undefined) || (to.from !== undefined && to.from === to.to && (from.day ?? 99) <= 12 && opened);
  if (from.part === "start" && to.from !== undefined) return true;
  if (grainOf(from) === "year" && from.year !== undefined && to.year !== undefined && to.from !== undefined) return to.year > from.year;
  if (!opened && from.day !== undefined && from.year !== undefined && to.year !== undefined && to.year - from.year > mostYearsOfDays) return false;
  if (from.day !== undefined && to.day === undefined && to.from !== undefined && to.part === "late") return true;
  return grainOf(from) === grainOf(to) && (grainOf(from) !== "other" || (from.span !== undefined && to.span !== undefined));
}

function sinceAfter({ tokens }: Sentence, at: number, most: number): number {
  for (let next = at; next < at + most && next < tokens.length && tokens[next]?.kind !== "sign"; next++) if (says(tokens[next], "period-bound", "since-after")) return next;
  return -1;
}
