import { containsPeriod, type Period, samePeriod } from "../model/index.js";
import { addDays, daysBetween, shownPeriod } from "./dates.js";
import { type MissingPolicy, substitute, type Weighted } from "./missing.js";
import type { Rate, RateKind } from "./rate.js";

/** The longest stretch without daily rates that a mean of days may span: China's and Vietnam's longest holidays. */
const longestHoliday = 10;
/** How far before the end of a period its last rate may stand: a year may end on a weekend or holiday. */
const lastDaysOfPeriod = 7;

export type Found = Weighted | { missing: string };

/** What rates are sought for. */
export interface Wanted {
  asked: Period;
  kind: RateKind;
  missing: MissingPolicy;
  /** Whether the rates of the months are wanted, not an average of a longer time. */
  ofMonths: boolean;
}

const isWithinMonth = ({ start, end }: Period): boolean => start.slice(0, 7) === end.slice(0, 7);

/** Rates for an asked period: one that is exactly it, those that tile it, or what the policy allows. */
export function findRates(series: readonly Rate[], daily: readonly Rate[], wanted: Wanted): Found {
  const { asked, kind, missing } = wanted;
  const ofMonths = wanted.ofMonths && kind === "average" && !isWithinMonth(asked);
  const exact = ofMonths ? undefined : exactly(series, asked, kind);
  if (exact !== undefined) return { rates: [{ rate: exact, weight: 1n }] };
  const tiles = kind === "average" ? averagesWithin(ofMonths ? series.filter(({ period }) => isWithinMonth(period)) : series, asked) : kind === "daily" ? daysWithin(series, asked) : { missing: "" };
  if ("rates" in tiles) return tiles;
  const days = kind === "average" && daily.length > 0 ? daysWithin(daily, asked) : null;
  if (days !== null && "rates" in days) return days;
  if (ofMonths) return { missing: days?.missing || tiles.missing || "this mean needs the rates of its months" };
  return substitute(series, asked, missing) ?? { missing: days?.missing || tiles.missing || outside(series, asked) };
}

/** The rate for exactly this period: the last of it for an end, the one in force for a customs or stated rate. */
function exactly(series: readonly Rate[], asked: Period, kind: RateKind): Rate | undefined {
  if (kind === "end") return series.findLast((rate) => rate.period.end <= asked.end && rate.period.end >= asked.start && daysBetween(rate.period.end, asked.end) <= lastDaysOfPeriod);
  if (kind === "customs" || kind === "stated") return series.find((rate) => containsPeriod(rate.period, asked));
  return series[firstFrom(series, asked.start)]?.period.start === asked.start ? series.slice(firstFrom(series, asked.start)).find((rate) => samePeriod(rate.period, asked)) : undefined;
}

/** The position of the first rate that does not start before a day. */
function firstFrom(series: readonly Rate[], start: string): number {
  let [low, high] = [0, series.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((series[middle]?.period.start ?? "") < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Averages that tile the asked period without a gap, the longest first; weighted by their days of rates. */
function averagesWithin(series: readonly Rate[], asked: Period): Found {
  const tiles: Rate[] = [];
  for (let cursor = asked.start; cursor <= asked.end; ) {
    const fitting = startingAt(series, cursor).filter((rate) => rate.period.end <= asked.end).at(-1);
    if (fitting === undefined) return { missing: tiles.length === 0 ? "" : `no average starts on ${cursor}` };
    tiles.push(fitting);
    cursor = addDays(fitting.period.end, 1);
  }
  return { rates: tiles.map((rate) => ({ rate, weight: weightOf(rate, tiles) })) };
}

function startingAt(series: readonly Rate[], start: string): readonly Rate[] {
  const first = firstFrom(series, start);
  let last = first;
  while (series[last]?.period.start === start) last++;
  return series.slice(first, last);
}

/** Days of rates where all tell them, else calendar days. */
function weightOf(rate: Rate, all: readonly Rate[]): bigint {
  const counted = all.every((tile) => tile.days !== undefined);
  return BigInt(counted ? (rate.days ?? 1) : daysBetween(rate.period.start, rate.period.end) + 1);
}

/** All daily rates of the asked period, refused where a gap is longer than a holiday. */
function daysWithin(series: readonly Rate[], asked: Period): Found {
  const days: Rate[] = [];
  for (let index = firstFrom(series, asked.start); index < series.length; index++) {
    const rate = series[index];
    if (rate === undefined || rate.period.start > asked.end) break;
    if (rate.period.start === rate.period.end) days.push(rate);
  }
  if (days.length === 0 || asked.start === asked.end) return { missing: "" };
  const edges = [addDays(asked.start, -1), ...days.map((rate) => rate.period.start), addDays(asked.end, 1)];
  const gap = edges.findIndex((date, index) => index > 0 && daysBetween(edges[index - 1] ?? date, date) > longestHoliday);
  return gap < 0 ? { rates: days.map((rate) => ({ rate, weight: 1n })) } : { missing: `no daily rate stands between ${edges[gap - 1]} and ${edges[gap]}` };
}

/** How the asked period lies to the rates that there are. */
function outside(series: readonly Rate[], asked: Period): string {
  const [first, last] = [series[0], series.at(-1)];
  if (first === undefined || last === undefined) return "";
  if (asked.end < first.period.start) return `the first rate is of ${shownPeriod(first.period)}`;
  if (asked.start > last.period.end) return `the last rate is of ${shownPeriod(last.period)}`;
  return `there are rates from ${shownPeriod(first.period)} to ${shownPeriod(last.period)}, none for exactly these days`;
}
