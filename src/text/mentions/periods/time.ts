import type { Period } from "../../../model/index.js";
import { addDaysTo, lengthOf } from "./calendar.js";
import type { PeriodMention } from "../mention.js";

/** What a reading knows of time so far: one for each reading, changed as it goes. */
export interface Time {
  /** The day from which "last year" is counted: that of publication, or the dateline of the text. */
  readonly anchor: string | undefined;
  /** The last day that can be reported on. */
  readonly horizon: string | undefined;
  /** The period of which the words at hand speak: the last one that dates figures. */
  reporting: PeriodMention | undefined;
  /** Days named since that, fewer than dates figures of trade: "the same days". */
  span: PeriodMention | undefined;
  /** To which a new paragraph comes back: the first such period, or the last one counted from the start of its year. */
  leading: PeriodMention | undefined;
  /** The last month named, for "the previous month". */
  month: Period | undefined;
  /** The last week named, for "the previous week". */
  week: Period | undefined;
  /** Months named one after another, for "the two months" behind "July and August". */
  run: Period | undefined;
  /** The year last named, for "the same year". */
  year: number | undefined;
  /** Whose fiscal years the section counts, by the first day of one. */
  fiscal: string | undefined;
  /** That of the sections before, until this one is entered. */
  before: Time | undefined;
}

/** Reports of a year come out shortly before its end at the earliest. */
const earliestReport = 45;

export const newTime = (anchor: string | undefined, before?: Time): Time => ({ anchor, horizon: anchor === undefined ? undefined : addDaysTo(anchor, earliestReport), reporting: undefined, span: undefined, leading: undefined, month: undefined, week: undefined, run: undefined, year: undefined, fiscal: undefined, before });

/** A visit or a fair lasts no longer; what is reported of does. */
const shortestReport = 10;

/** Whether a period dates figures of trade: days seldom do, what a figure is compared with never. */
export const isReporting = ({ kind, period }: PeriodMention): boolean => kind !== "day" && kind !== "base" && lengthOf(period) >= shortestReport;

/** Whether a year or more than one is still running: a plan or target, of which nothing can be reported. */
export const isAhead = ({ kind, period }: PeriodMention, { horizon }: Time): boolean =>
  horizon !== undefined && (kind === "year" || period.start.slice(0, 4) !== period.end.slice(0, 4)) && period.end > horizon;

/** A new paragraph comes back to the period of the document; each section has a time of its own, but goes on with the year last named. */
export function enterBlock(time: Time): void {
  time.reporting = time.span = undefined;
  if (time.before !== undefined) [time.year, time.before] = [time.before.year, undefined];
}
