import { compareRational, isCurrencyCode, isDate, type Problem, problem, shown } from "../model/index.js";
import { shownPeriod } from "./dates.js";
import { byDate, endsOfRate, type Rate, seriesKey } from "./rate.js";

/** How many times a rate may be its neighbours' median before it is held to be absurd. */
const absurdFactor = 10;
/** Beyond this factor, a rate whose inverse lies near its neighbours is held to be the other way round. */
const turnedFactor = 3;
/** How near to its neighbours the inverse must lie. */
const nearFactor = 1.5;
const neighbours = 2;

/** What becomes of a rate far from its neighbours: it is left out, or stays with its mark as unverified (a currency may collapse). */
export type OutlierPolicy = "leave-out" | "mark";

/** The series of the rates that can be right, by date, and a problem for each other one, naming its row. */
export function checkedRates(rates: readonly Rate[], outliers: OutlierPolicy): { series: Map<string, Rate[]>; problems: Problem[] } {
  const problems: Problem[] = [];
  const dates = new Set<string>();
  const series = new Map<string, Rate[]>();
  for (const rate of rates) {
    if (!noted(problems, valueProblem(rate, dates))) continue;
    const key = seriesKey(rate.base, rate.quote, rate.kind);
    const list = series.get(key);
    if (list === undefined) series.set(key, [rate]);
    else list.push(rate);
  }
  for (const [key, list] of series) series.set(key, judged(withoutDuplicates(list.sort(byDate), problems), outliers, problems));
  return { series, problems };
}

function noted(problems: Problem[], found: Problem | null): boolean {
  if (found !== null) problems.push(found);
  return found === null;
}

const where = (rate: Rate): string => (rate.row === undefined ? "" : `Row ${rate.row}: `);
const named = (rate: Rate): string => `${shown(rate.digits)} ${rate.quote} for one ${rate.base} (${shownPeriod(rate.period)})`;
const found = (code: string, rate: Rate, what: string, expected: string): Problem =>
  problem(code, `${where(rate)}a rate of ${named(rate)} ${what}: expected ${expected}.`, rate.row === undefined ? {} : { row: rate.row }, { found: shown(rate.digits), expected });

const plainDigits = /^\d{1,40}(?:\.\d{1,40})?$/;
const isPlain = (rate: Rate): boolean => rate.high === undefined && plainDigits.test(rate.digits) && /[1-9]/.test(rate.digits);

/** Whether a text is a day; `known` spares the calendar for dates that many rates share. */
function isDay(date: string, known: Set<string>): boolean {
  if (known.has(date)) return true;
  if (!isDate(date)) return false;
  known.add(date);
  return true;
}

function valueProblem(rate: Rate, dates: Set<string>): Problem | null {
  for (const code of [rate.base, rate.quote]) if (!isCurrencyCode(code)) return problem("rates.currency", `${where(rate)}“${shown(code)}” is not a currency code of ISO 4217.`, rate.row === undefined ? {} : { row: rate.row }, { found: shown(code), expected: "a code such as CNY" });
  if (!isDay(rate.period.start, dates) || !isDay(rate.period.end, dates)) return found("rates.date", rate, "has no date of the calendar", "an ISO date");
  if (isPlain(rate)) return null;
  try {
    const { low, high } = endsOfRate(rate);
    if (low.numerator <= 0n) return found("rates.value", rate, "cannot be", "a positive number");
    return compareRational(low, high) > 0 ? found("rates.band", rate, "has its ends turned", "low ≤ high") : null;
  } catch {
    return found("rates.value", rate, "cannot be", "a positive number");
  }
}

/** Of several rates of one source for one period the first as read; a second one with another value is a problem. */
function withoutDuplicates(byDates: readonly Rate[], problems: Problem[]): Rate[] {
  const kept: Rate[] = [];
  for (const rate of byDates) {
    const held = ofSamePeriod(kept, rate);
    if (held === undefined) kept.push(rate);
    else if (!sameValue(held, rate)) problems.push(found("rates.duplicate", rate, "is a second value for one date", `${held.digits}${held.row === undefined ? "" : ` as in row ${held.row}`}`));
  }
  return kept;
}

function ofSamePeriod(kept: readonly Rate[], rate: Rate): Rate | undefined {
  for (let at = kept.length - 1; at >= 0; at--) {
    const held = kept[at];
    if (held === undefined || byDate(held, rate) !== 0) return undefined;
    if (held.source === rate.source) return held;
  }
  return undefined;
}

const sameValue = (a: Rate, b: Rate): boolean => compareRational(endsOfRate(a).low, endsOfRate(b).low) === 0 && compareRational(endsOfRate(a).high, endsOfRate(b).high) === 0;

/** Judges each rate by the median of itself and its neighbours: a change of regime stays, a slip of the pen does not. */
function judged(list: Rate[], outliers: OutlierPolicy, problems: Problem[]): Rate[] {
  if (list.length < 3) return list;
  const sizes = list.map((rate) => Number(rate.digits)); // orders of magnitude only: a float is enough to judge, never to convert
  return list.flatMap((rate, index) => {
    if (noted(problems, outlierProblem(rate, sizes, index))) return [rate];
    return outliers === "mark" ? [{ ...rate, trust: "unverified", note: "far from the rates around it" } satisfies Rate] : [];
  });
}

function outlierProblem(rate: Rate, sizes: readonly number[], index: number): Problem | null {
  const size = sizes[index] ?? 1;
  if (apart(size, sizes[index - 1] ?? size) <= nearFactor && apart(size, sizes[index + 1] ?? size) <= nearFactor) return null;
  const first = Math.max(0, Math.min(index - neighbours, sizes.length - 2 * neighbours - 1));
  const median = medianOf(sizes.slice(first, first + 2 * neighbours + 1));
  const about = `about ${Number(median.toPrecision(6))}`;
  if (apart(size, median) > turnedFactor && apart(1 / size, median) < nearFactor) return found("rates.orientation", rate, "is the other way round than its neighbours", about);
  return apart(size, median) > absurdFactor ? found("rates.absurd", rate, "is far from its neighbours", about) : null;
}

const medianOf = (sizes: readonly number[]): number => sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 1;
/** By what factor two sizes differ, at least 1. */
const apart = (a: number, b: number): number => Math.max(a / b, b / a);
