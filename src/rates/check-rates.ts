import { compareRational, isCurrencyCode, isDate, type Problem, problem, shown } from "../model/index.js";
import { shownPeriod } from "./dates.js";
import { endsOfRate, type Rate } from "./rate.js";

/** How many times a rate may be its neighbours' median before it is held to be absurd. */
const absurdFactor = 10;
/** Beyond this factor, a rate whose inverse lies near its neighbours is held to be the other way round. */
const turnedFactor = 3;
/** How near to its neighbours the inverse must lie. */
const nearFactor = 1.5;
const neighbours = 2;

/** The rates that can be right, and a problem for each other one, naming its row. */
export function checkedRates(rates: readonly Rate[]): { kept: Rate[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const dates = new Set<string>();
  const sound = rates.filter((rate) => noted(problems, valueProblem(rate, dates)));
  const single = withoutDuplicates(sound, problems);
  return { kept: withoutOutliers(single, problems), problems };
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

const keyOf = (rate: Rate): string => `${rate.base}/${rate.quote}/${rate.kind}/${rate.period.start}/${rate.period.end}/${rate.source}`;

/** The first of several rates for one pair, kind, period and source; a second one with another value is a problem. */
function withoutDuplicates(rates: readonly Rate[], problems: Problem[]): Rate[] {
  const first = new Map<string, Rate>();
  for (const rate of rates) {
    const held = first.get(keyOf(rate));
    if (held === undefined) first.set(keyOf(rate), rate);
    else if (!sameValue(held, rate)) problems.push(found("rates.duplicate", rate, "is a second value for one date", `${held.digits}${held.row === undefined ? "" : ` as in row ${held.row}`}`));
  }
  return [...first.values()];
}

const sameValue = (a: Rate, b: Rate): boolean => compareRational(endsOfRate(a).low, endsOfRate(b).low) === 0 && compareRational(endsOfRate(a).high, endsOfRate(b).high) === 0;

/** Judges each rate by the median of itself and its neighbours: a change of regime stays, a slip of the pen does not. */
function withoutOutliers(rates: readonly Rate[], problems: Problem[]): Rate[] {
  const series = new Map<string, Rate[]>();
  for (const rate of rates) {
    const key = `${rate.base}/${rate.quote}/${rate.kind}`;
    const list = series.get(key);
    if (list === undefined) series.set(key, [rate]);
    else list.push(rate);
  }
  return [...series.values()].flatMap((list) => soundOf(list, problems));
}

function soundOf(list: Rate[], problems: Problem[]): Rate[] {
  if (list.length < 3) return list;
  list.sort((a, b) => (a.period.start < b.period.start ? -1 : a.period.start > b.period.start ? 1 : 0));
  const sizes = list.map((rate) => Number(rate.digits)); // orders of magnitude only: a float is enough to judge, never to convert
  return list.filter((rate, index) => noted(problems, outlierProblem(rate, sizes, index)));
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
