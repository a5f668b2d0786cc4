import { type Period, samePeriod } from "../../../model/index.js";
import type { PercentMention, PeriodMention } from "../../mentions/mention.js";
import { daysBehind, monthOf, monthsIn, shiftYearsOf, yearOf } from "../../mentions/periods/calendar.js";
import type { Scope } from "../../scope.js";
import { type Anchor, isJoin } from "./anchors.js";
import { monthIn } from "../../mentions/periods/compared.js";
import type { DraftFlow } from "./draft.js";
import { isClosing, isOpening } from "../../tokens/token.js";
import { amountOf, isThan, type Item, ofMention, percentOf, periodOf } from "./items.js";
import type { Segment } from "./segments.js";
import { nth } from "../../nth.js";

/** "than in 2022", 与5月相比. */
const isCompared = (items: readonly Item[], at: number): boolean => nth(items, at - 1)?.says.relation === "than" || (nth(items, at - 1)?.says.relation === "with" && items[at + 1]?.says.relation === "than") || (nth(items, at - 1)?.sign === undefined && nth(items, at - 2)?.says.relation === "than");

const nowhere: readonly PeriodMention[] = [];

/** Spans that a figure may be of, in a part of a segment: not what it is compared with. Days count where nothing longer is named. */
function spansIn(items: readonly Item[]): readonly PeriodMention[] {
  let spans: PeriodMention[] | undefined;
  for (let at = 0; at < items.length; at++) {
    const period = periodOf(items[at]);
    if (period !== undefined && period.kind !== "base" && !isCompared(items, at) && !isFrom(items, at) && !isOfOpening(items, at) && !isAround(items, at)) (spans ??= []).push(period);
  }
  return spans ?? nowhere;
}

/** "up 40.55 per cent from July": behind a change. */
const isFrom = (items: readonly Item[], at: number): boolean => nth(items, at - 1)?.says.relation === "from" && items.slice(0, at).some((item) => percentOf(item)?.role === "change");

/** "去年11月开通的里孜口岸", 自2023年9月恢复客通后, "hoạt động trở lại từ ngày 12/1": since when there has been what is named. */
const isOfOpening = (items: readonly Item[], at: number): boolean => items[at + 1]?.says.commodity === "began" && (items[at + 2]?.says.relation === "of" || nth(items, at - 1)?.says.relation === "from") || (nth(items, at - 1)?.says.relation === "from" && nth(items, at - 2)?.says.commodity === "began");

/** "From 1 April to 23 January in the current fiscal year": the year around days that stand right before it. */
function isAround(items: readonly Item[], at: number): boolean {
  const [inner, outer] = [periodOf(nth(items, at - 2)), periodOf(items[at])];
  return inner !== undefined && outer !== undefined && isLong(inner) && nth(items, at - 1)?.says.relation === "in" && outer.first - inner.last <= 3 && outer.period.start <= inner.period.start && inner.period.end <= outer.period.end;
}

const isLong = (period: PeriodMention): boolean => period.kind !== "day" || period.toDate === true;

/** "… signed in July, exports grew to 420 million USD in 2022": a year right behind the figure and its equivalent, where a sign stands before it. */
function besideOf({ before, after, anchor }: Segment): PeriodMention | undefined {
  const isStatedAgain = isOpening(after[0]?.sign) && isClosing(after[2]?.sign) && amountOf(after[1]) !== undefined;
  const end = isStatedAgain ? after[2]?.last : anchor.figures.at(-1)?.last;
  const [next, second] = isStatedAgain ? after.slice(3) : after;
  const item = next?.says.relation === "in" ? second : next;
  const year = periodOf(item);
  const isNear = end !== undefined && item !== undefined && item.first - end <= 2;
  return isNear && year?.kind === "year" && before.some((each, at) => periodOf(each) !== undefined && before.slice(at).some(({ sign }) => sign !== undefined)) ? year : undefined;
}

/** The span of a segment's figure: the nearest before it, else the nearest after it. `spoken`: of which the text speaks. */
export function ownPeriod(segment: Segment, spoken?: Period): PeriodMention | undefined {
  const { status } = segment;
  const before = spansIn(segment.before);
  const after = spansIn(segment.after);
  // "the $10 billion target set for 2023": behind the word for it stands the time of the target itself.
  const bracketed = segment.before.length === 2 && isOpening(segment.before[1]?.sign) ? periodOf(segment.before[0]) : undefined;
  if (bracketed !== undefined) return bracketed;
  const aimed = segment.after[0]?.says.status === "target" ? after.find(isLong) : status === "target" && !before.some(({ kind }) => kind === "year") ? after.find(({ kind }) => kind === "year") : undefined;
  const own = aimed ?? besideOf(segment) ?? before.findLast(isLong) ?? after.find(isLong);
  const limit = limitIn(segment.before) ?? limitIn(segment.after);
  // "A plan for 2024-2026, under which trade is to reach 5 billion by the end of 2026": what is aimed at is of its last year.
  if (limit !== undefined && (own === undefined || own === limit || status === "target")) {
    const whole = status === "actual" ? [...before, ...after].find((span) => span !== limit && isLong(span) && span.period.start < limit.period.start && span.period.end > limit.period.end) : undefined;
    const start = whole?.period.start ?? startBefore(limit, own === undefined || (status === "actual" && isInFiscal(limit, spoken)) ? spoken : undefined, status);
    return { ...limit, period: { start, end: limit.period.end }, toDate: true };
  }
  if (own) return clipped(own, before.length === 0 ? after : after.length === 0 ? before : [...before, ...after], limit);
  return segment.anchor.changes.length > 0 ? undefined : baseIn(segment.before) ?? baseIn(segment.after);
}

/** "Till January", of a fiscal year of which the text speaks. */
const isInFiscal = ({ period: { end } }: PeriodMention, spoken: Period | undefined): boolean => spoken !== undefined && !spoken.start.endsWith("-01-01") && spoken.start < end && end < shiftYearsOf({ start: spoken.start, end: spoken.start }, 1).start;

/** From when on is counted up to a day; what is aimed at by the end of another year is of that year. */
function startBefore({ period: { end } }: PeriodMention, spoken: Period | undefined, status: Segment["status"]): string {
  const year = end.slice(0, 4);
  // "As of the end of July", after figures of July alone: from the start of the year.
  const isOfMonth = spoken !== undefined && monthIn(spoken) !== undefined && spoken.start <= end && end <= spoken.end;
  return spoken === undefined || isOfMonth || spoken.start > end || (status !== "actual" && !spoken.start.startsWith(year)) ? `${year}-01-01` : spoken.start;
}

function limitIn(items: readonly Item[]): PeriodMention | undefined {
  for (let at = 0; at < items.length; at++) if (isLimit(items, at)) return periodOf(items[at]);
  return undefined;
}

function baseIn(items: readonly Item[]): PeriodMention | undefined {
  for (let at = 0; at < items.length; at++) {
    const period = periodOf(items[at]);
    // "…, $61 million more than a year before, of which …": the whole is compared.
    if (period?.kind === "base" && !isCompared(items, at) && !isFrom(items, at) && !items.slice(at).some(({ says }) => says.ofWhich !== undefined)) return period;
  }
  return undefined;
}

/** "In 2021 and 2022 exports were 5 and 6 billion", "2019—2021年出口分别为…": as many times in a row as figures, or a span of as many years. */
export function timesInRow({ before, after, anchor }: Segment): readonly Period[] | undefined {
  const count = anchor.figures.length;
  if (count < 2) return undefined;
  for (const items of [before, after]) {
    const row = rowOfTimes(items);
    if (row.length === count) return row;
  }
  const spans = before.flatMap((item) => periodOf(item) ?? []);
  const [first, last] = [Number(spans[0]?.period.start.slice(0, 4)), Number(spans[0]?.period.end.slice(0, 4))];
  const isOfYears = spans.length === 1 && last - first + 1 === count && samePeriod(spans[0]?.period as Period, { start: `${first}-01-01`, end: `${last}-12-31` });
  return isOfYears && before.some((item) => item.says.respectively !== undefined) ? Array.from({ length: count }, (_, index) => monthsIn(first + index, 1, 12)) : undefined;
}

/** The first times that stand in a row, with nothing but what joins them between. */
function rowOfTimes(items: readonly Item[]): Period[] {
  let row: Period[] = [];
  let last = -1;
  for (const [at, item] of items.entries()) {
    const mention = periodOf(item);
    if (mention === undefined || mention.kind === "base") continue;
    if (row.length > 0 && !items.slice(last + 1, at).every(isJoin)) {
      if (row.length > 1) break;
      row = [];
    }
    row.push(mention.period);
    last = at;
  }
  return row;
}

/** "On 13 December the port cleared …": the day with which a statement begins. On the day of publication and the one before, it is the telling that is dated. */
export function onDay({ before }: Segment, published: string | undefined): PeriodMention | undefined {
  let [day, other]: (PeriodMention | undefined)[] = [];
  for (const [at, item] of before.entries()) {
    const period = isOfOpening(before, at) ? undefined : periodOf(item);
    // "Told the paper on Tuesday that …".
    if (day === undefined && item.says.commodity === "speech") return undefined;
    if (period !== undefined) [day, other] = [day ?? period, day && (other ?? period)];
  }
  if (day?.kind !== "day" || other !== undefined || published === undefined) return undefined;
  return daysBehind(published, day.period.end) > 1 ? day : undefined;
}

/** "by June 30", "tính đến 15/11": a day up to which is counted, as is the last of a year. */
const isLimit = (items: readonly Item[], at: number): boolean => (periodOf(items[at])?.kind === "day" || (periodOf(items[at])?.kind === "month" && isAsOf(nth(items, at - 1)))) && (isAsOf(nth(items, at - 1)) || nth(items, at - 1)?.says.commodity === "until" || periodOf(items[at])?.period.end.endsWith("-12-31") === true);

/** "As of March 2017": all that the year had brought by then; "by March" may be told of what is to come. */
const isAsOf = (item: Item | undefined): boolean => item?.says.commodity === "as-of";

/** "in the fiscal year 2016-2017, as of 13 January": the longer span, up to that day. */
function clipped(own: PeriodMention, spans: readonly PeriodMention[], limit: PeriodMention | undefined): PeriodMention {
  const whole = spans.find(({ period }) => period.start < own.period.start && period.end > own.period.end);
  const last = own.toDate && (limit === undefined || limit.period.end >= own.period.end) ? own : limit && limit.period.end > own.period.start && limit.period.end < own.period.end ? limit : spans.find(({ toDate, period }) => toDate === true && period.end > own.period.start && period.end < own.period.end && period.start >= own.period.start);
  if (own.toDate && whole) return { ...own, period: { start: whole.period.start, end: own.period.end } };
  return last && last !== own ? { ...own, period: { start: own.period.start, end: last.period.end }, toDate: true } : own;
}

/** What a change is compared with, where that is not the year before. */
export function againstOf(change: PercentMention, segment: Segment, period: Period | undefined, scope: Scope): Period | undefined {
  const { changes, figures } = segment.anchor;
  // "Down 3.1% from December but up 12.5% year-on-year": the month is the other's.
  if (period === undefined || (figures.length === 1 && changes.length > 1 && (isYearly(change, changes, scope) || isOnYear(change, segment, period)))) return undefined;
  const stated = changes.find(({ against }) => against)?.against;
  return baseOtherThanYear(stated ?? namedBase(segment, segment.anchor), period);
}

const isPeriod = (item: Item): boolean => item.mention?.is === "period";

/** The first period with which the words around a change compare. */
function namedBase({ before, after }: Segment, { changes }: Anchor): Period | undefined {
  if (!before.some(isPeriod) && !after.some(isPeriod)) return undefined;
  const items = [...before, ...changes.map((change) => ofMention(change)), ...after].sort((a, b) => a.start - b.start);
  return items.map(periodOf).find((mention, at) => mention !== undefined && (mention.kind === "base" || isCompared(items, at) || isFrom(items, at)))?.period;
}

/** What a change is compared with, unless that is the same time a year before. */
export function baseOtherThanYear(base: Period | undefined, period: Period | undefined): Period | undefined {
  if (base === undefined || period === undefined) return undefined;
  const isLastYear = yearOf(period.start) - yearOf(base.start) === 1 && (isYearBefore(base, period) || samePeriod(base, shiftYearsOf(period, -1)));
  return isLastYear ? undefined : base;
}

const monthly = /month[- ]on[- ]month|quarter[- ]on[- ]quarter|half[- ]on[- ]half|(?:than|from|with|over) (?:the )?(?:previous|preceding|last|prior) (?:month|quarter)|so với tháng (?:trước|\d)|so với quý trước/iu;

const monthlyAhead = /环比|環比|比上月|比上个月|较上月|与上月|月增|月减|月減|按月/u;
/** "环比分别下降8.4%和3%": what is said before the first of a list. */
const monthlyList = /环比[^，。；;]*[%、和及与]$/u;

/** What is measured from one month or quarter to the next is written with one of these in Chinese. */
const isOfMonths = (words: string): boolean => words.includes("月") || words.includes("环") || words.includes("環");

/** Whether words right beside a change say that it is from one month or quarter to the next. */
export function isMonthly({ start, end }: PercentMention, { text }: Scope): boolean {
  if (isOfMonths(text.slice(Math.max(0, start - longestBase), end))) {
    if (monthlyAhead.test(text.slice(Math.max(0, start - nearBefore), end))) return true;
    if (monthlyList.test(text.slice(Math.max(0, start - longestBase), start)) && !text.slice(start, end).includes("同比")) return true;
  }
  const from = behindBracket(text, end);
  return saysBehind(monthly, text.slice(from, from + longestMonthly));
}

/** "tăng 1,1% (tương ứng tăng 104 triệu USD) so với tháng trước": where the words behind a change go on. */
function behindBracket(text: string, end: number): number {
  if (text.charAt(end) !== "(" && text.charAt(end + 1) !== "(") return end;
  const close = text.indexOf(")", end);
  return close < 0 || close - end > longestAside ? end : close + 1;
}
const longestAside = 50;

/** Whether words behind a change say something before the next sign. */
const saysBehind = (pattern: RegExp, words: string): boolean => pattern.test(words) && pattern.test(words.split(/[,;，；。]|\.\s/u)[0] ?? "");

const yearly = /on the year|year[- ](?:on|over)[- ]year|(?:a |the )?year (?:earlier|ago|before)|same (?:period|months?|quarter)|last year|cùng kỳ|năm (?:trước|ngoái)/iu;

/** With what a change is compared right behind it, after a word that compares. */
function baseBehind(change: PercentMention, { before, after }: Segment, from = false): PeriodMention | undefined {
  const isOwn = ({ mention }: Item): boolean => mention?.is === "percent" && mention.first === change.first;
  const items = after.some(isOwn) ? after : before;
  const at = items.findIndex(isOwn);
  return at >= 0 && (isThan(items[at + 1]) || (from && items[at + 1]?.says.relation === "from")) ? periodOf(items[at + 2]) : undefined;
}

/** "10 percent above February". */
function isOnMonth(change: PercentMention, segment: Segment, period: Period | undefined): boolean {
  const base = baseBehind(change, segment, true);
  return (base?.kind === "month" || base?.kind === "base") && baseOtherThanYear(base.period, period) !== undefined;
}

/** "Giảm 6,15% so với tháng 9/2022": the same time a year before. */
export function isOnYear(change: PercentMention, segment: Segment, period: Period | undefined): boolean {
  const base = baseBehind(change, segment)?.period;
  return base !== undefined && period !== undefined && samePeriod(base, shiftYearsOf(period, -1));
}

/** Whether words of a change say that it is from a year to the next; those behind it are its own up to the next of some changes. */
function isYearly(change: PercentMention, changes: readonly PercentMention[], { text }: Scope): boolean {
  const next = changes[changes.indexOf(change) + 1]?.start ?? Number.POSITIVE_INFINITY;
  return text.slice(change.start, change.end).includes("同比") || saysBehind(yearly, text.slice(change.end, Math.min(change.end + longestBase, next)));
}

/** Of several changes of one figure the one against the year before. */
export function chiefOf(segment: Segment, period: Period | undefined, scope: Scope): PercentMention | undefined {
  const { changes } = segment.anchor;
  if (changes.length < 2) return changes[0];
  const yearly = changes.find((change) => isOnYear(change, segment, period));
  if (yearly !== undefined) return yearly;
  const others = changes.filter((change) => !isMonthly(change, scope) && !isOnMonth(change, segment, period));
  // "more than doubled: 137 billion, up 117.4 percent": a number says more than a word.
  return others.find((change) => isYearly(change, changes, scope)) ?? others.find((change) => /\p{Nd}/u.test(scope.text.slice(change.start, change.end))) ?? others[0] ?? changes[0];
}

/** Words for what a change is compared with are no longer. */
const longestBase = 40;
const longestMonthly = 32;
/** How far before a change its own words may begin. */
const nearBefore = 5;

/** The month or quarter before; undefined where one of the two lies in two years. */
export function monthBefore(period: Period | undefined): Period | undefined {
  if (period === undefined || yearOf(period.start) !== yearOf(period.end)) return undefined;
  const length = monthOf(period.end) - monthOf(period.start) + 1;
  const start = yearOf(period.start) * 12 + monthOf(period.start) - 1 - length;
  const year = Math.floor(start / 12);
  const first = (start % 12) + 1;
  return first + length - 1 > 12 ? undefined : monthsIn(year, first, first + length - 1);
}

/** "compared with 2021" of nine months of 2022: the same months are meant. */
const isYearBefore = (base: Period, period: Period): boolean => base.start.slice(5) <= period.start.slice(5) && base.end.slice(5) >= period.end.slice(5);

/** "rose from 1.07 to 1.10 billion": the first figure, where it names no time, is of the year before the second's. */
export function dateStart(drafts: readonly DraftFlow[], count: number, before: Segment | undefined, segment: Segment): void {
  const [first, second] = [drafts.at(-count - 1), drafts.at(-count)];
  const leads = before !== undefined && before.before.at(-1)?.says.relation === "from" && [segment.before[0], segment.before.at(-1)].some((item) => item?.says.relation === "to" || item?.says.commodity === "level");
  if (leads && first && second?.period && (first.period === undefined || samePeriod(first.period, second.period))) {
    const [from, to] = [yearOf(second.period.start), yearOf(second.period.end)];
    if (to > from && samePeriod(second.period, { start: `${from}-01-01`, end: `${to}-12-31` })) {
      first.period = monthsIn(from, 1, 12);
      second.period = monthsIn(to, 1, 12);
      return;
    }
  }
  if (!leads || !first || !second?.period || (first.period !== undefined && first.inferred.period === undefined && !samePeriod(first.period, second.period))) return;
  first.period = shiftYearsOf(second.period, -1);
  first.inferred = { ...first.inferred, period: "the year before that of the figure to which it rose or fell" };
}
