import { daysOf, type Period } from "../../../model/index.js";
import type { PeriodMention } from "../mention.js";

/** What a reading knows of time so far: one for each reading, changed as it goes. */
export interface Time {
  /** The day from which "last year" is counted: that of publication, or the dateline of the text. */
  readonly anchor: string | undefined;
  /** The period of which the words at hand speak: the last one that dates figures. */
  reporting: PeriodMention | undefined;
  /** The first such period of the document, to which a new paragraph comes back. */
  leading: PeriodMention | undefined;
  /** The last month named, for "the previous month". */
  month: Period | undefined;
  /** The section of the page that all this was read in. */
  section: number;
}

export const newTime = (anchor: string | undefined): Time => ({ anchor, reporting: undefined, leading: undefined, month: undefined, section: -1 });

/** A visit or a fair lasts no longer; what is reported of does. */
const shortestReport = 10;

/** Whether a period dates figures of trade: days seldom do, what a figure is compared with never. */
export const isReporting = ({ kind, period }: PeriodMention): boolean => kind !== "day" && kind !== "base" && daysOf(period) >= shortestReport;

/** A new paragraph comes back to the period of the document, a new section forgets it. */
export function enterBlock(time: Time, section: number): void {
  time.reporting = undefined;
  if (time.section === section) return;
  time.section = section;
  time.leading = time.month = undefined;
}
