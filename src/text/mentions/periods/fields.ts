import type { Period } from "../../../model/index.js";

/** A part of a month or year: "early", the "first-half" of a month. */
export type Part = "week-1" | "week-2" | "week-3" | "week-4" | "last-week" | "within" | "early" | "mid" | "late" | "close" | "end" | "start" | "first-half" | "second-half";
export type CountUnit = "day" | "week" | "month" | "quarter" | "year";

/** How long something is. */
export interface Length {
  readonly months?: number;
  readonly days?: number;
}

/** What the words of a date say, before it is laid on the calendar. */
export interface Fields {
  year?: number;
  /** Why the year is this one, where the words do not name it by number. */
  why?: string;
  /** First and last month. */
  from?: number;
  to?: number;
  day?: number;
  /** The last day, where one month has both: "1-15 September". */
  dayTo?: number;
  part?: Part;
  /** "First ten months": how many of which unit. */
  count?: number;
  unit?: CountUnit;
  /** A word says that they are the first ones: else it may be how long something took. */
  ordered?: boolean;
  /** The last ones of the year: "6 tháng cuối năm". */
  closing?: boolean;
  /** "The past five years": counted back from the day of the text. */
  past?: boolean;
  /** Days that the words name as a whole: a five-year plan, a decade. */
  span?: Period;
  /** 1 for Monday. */
  weekday?: number;
  /** Years counted by another calendar than the common one. */
  fiscal?: boolean;
  /** The second year stands in two digits: "2023-24". */
  short?: boolean;
  /** Counted from the start of the year to here. */
  until?: boolean;
  /** The same, where those days have passed: "hết tháng 9". */
  upTo?: boolean;
  /** The last one before the day of the text, or the next: "last November". */
  turn?: "past" | "next";
  /** The month or year is counted from the period that the text speaks of: "the previous month". */
  prior?: "year" | "fiscal" | "month" | "quarter" | "week" | "day";
  /** What the text speaks of: "the period", "that quarter". */
  that?: "period" | "year" | "next-year" | "fiscal" | "quarter" | "month" | "week";
  /** Compared with: the same days of another year. */
  same?: "same" | "same-before" | "before";
  /** The year is said as a distance from the day of publication. */
  shift?: number;
  /** So many months, quarters, weeks or days from the day of publication. */
  away?: { readonly unit: CountUnit; readonly by: number };
  /** A number alone before a range: the other end says of what. */
  lone?: boolean;
  /** They are the end of a stretch so long: "the three months to June". */
  trailing?: Length;
  /** The months are counted from the start of the year, not named: "the third quarter". */
  counted?: boolean;
  /** Fiscal years that are called by both of their years: "2023-24". */
  bothYears?: boolean;
  /** A word says that a day follows. */
  guarded?: boolean;
}

/** Fields of a date of which nothing is read yet. All are there from the start, in one order: they are asked for often, and fields of one shape are found fastest. */
export function newFields(): Fields {
  const fields: Record<keyof Fields, undefined> = {
    year: undefined, why: undefined, from: undefined, to: undefined, day: undefined, dayTo: undefined, part: undefined, count: undefined, unit: undefined, ordered: undefined,
    closing: undefined, past: undefined, span: undefined, weekday: undefined, fiscal: undefined, short: undefined, until: undefined, upTo: undefined, turn: undefined, prior: undefined,
    that: undefined, same: undefined, shift: undefined, away: undefined, lone: undefined, trailing: undefined, counted: undefined, bothYears: undefined, guarded: undefined,
  };
  // No field is said, which the type would tell by its absence.
  return fields as unknown as Fields;
}

/** Whether the fields say more than a year and months. */
export const saysMore = (f: Fields): boolean =>
  f.day !== undefined || f.part !== undefined || f.count !== undefined || f.unit !== undefined || f.span !== undefined || f.weekday !== undefined || f.away !== undefined || f.prior !== undefined ||
  f.that !== undefined || f.same !== undefined || f.guarded !== undefined || f.until !== undefined || f.upTo !== undefined || f.fiscal !== undefined || f.counted !== undefined || f.turn !== undefined ||
  f.past !== undefined || f.ordered !== undefined || f.closing !== undefined || f.lone !== undefined || f.short !== undefined || f.bothYears !== undefined || f.trailing !== undefined || f.dayTo !== undefined || f.why !== undefined;

/** Whether nothing is read yet. */
export const isEmpty = (f: Fields): boolean => f.year === undefined && f.shift === undefined && f.from === undefined && f.to === undefined && !saysMore(f);

/** Whether the fields say a year, by its number or by its distance, and nothing else. */
export const isYearAlone = (f: Fields): boolean => (f.year === undefined) !== (f.shift === undefined) && f.from === undefined && f.to === undefined && !saysMore(f);

/** The fields of two dates together; the second goes first where both say the same. */
export function joined(a: Fields, b: Fields): Fields {
  const both: Record<string, unknown> = { ...a };
  for (const [name, value] of Object.entries(b)) if (value !== undefined) both[name] = value;
  return both;
}

/** Fields and the tokens that said them. */
export interface Point {
  readonly fields: Fields;
  readonly first: number;
  readonly last: number;
}

/** Whether the fields name any days. */
export const isDated = (f: Fields): boolean =>
  f.year !== undefined || f.from !== undefined || f.day !== undefined || f.count !== undefined || f.span !== undefined || f.weekday !== undefined || f.shift !== undefined || f.away !== undefined || f.prior !== undefined || f.that !== undefined || f.same !== undefined;

/** How many months the fields name: 1, 3 for a quarter, 6 for a half. */
export const monthsOf = ({ from = 1, to = from }: Fields): number => to - from + 1;

/** "The whole year", of which the words do not say which. */
export const isWholeYear = (f: Fields): boolean => f.from === 1 && f.to === 12 && f.year === undefined && f.shift === undefined && f.day === undefined && f.count === undefined;

/** What a point names, as fine as it gets: ends of a range agree in it. */
export function grainOf(f: Fields): "day" | "month" | "year" | "other" {
  if (f.day !== undefined) return "day";
  if (f.span !== undefined || f.count !== undefined || f.weekday !== undefined || f.away !== undefined || f.same !== undefined || f.that !== undefined) return "other";
  return f.from === undefined ? "year" : "month";
}
