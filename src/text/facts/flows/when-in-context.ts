import type { PeriodMention } from "../../mentions/mention.js";
import { daysBehind, shiftYearsOf } from "../../mentions/periods/calendar.js";
import type { Sentence } from "../../structure/sentence.js";
import { says } from "../../tokens/token.js";
import type { Frame } from "../context.js";
import type { DraftFlow } from "./draft.js";
import { type Item, periodOf } from "./items.js";
import type { Segment } from "./segments.js";
import type { Reading } from "./statement.js";
import { onDay, ownPeriod } from "./when.js";

/** "The goal of $54 billion that it set itself in January": a month that is over is when the goal was set. */
const isOfSetting = ({ status, after }: Segment, { kind, period }: PeriodMention, published: string | undefined): boolean =>
  published !== undefined && kind !== "year" && kind !== "span" && period.end < published && status === "target" && after.some((item) => periodOf(item)?.period === period);

/** The period of a statement, and why it is that where its words do not say. */
export interface PeriodIn {
  period: PeriodMention["period"] | undefined;
  toDate: boolean;
  inferred: string | undefined;
  /** Whether the words around the figure name a time for it. */
  isSaid: boolean;
  /** Whether it is the time that others are compared with. */
  isBase?: boolean;
}

/** "超过了2016年全年的208.7万吨": a time that owns its figure is one with which the figure before is compared. */
const isOwned = ({ anchor, continued }: Segment, { last }: PeriodMention, { tokens }: Sentence): boolean => continued && anchor.figures[0]?.first === last + 2 && says(tokens[last + 1], "relation", "of");

/** The period of a statement: its own words', else that of what it goes on from. */
export function periodIn(segment: Segment, frame: Frame | undefined, { context, scope, sentence }: Reading, base: boolean): PeriodIn {
  const named = ownPeriod(segment, frame?.period ?? context.period);
  const isSaid = named !== undefined;
  const said = named ?? onDay(segment, scope.published);
  const own = said && isOfSetting(segment, said, scope.published) ? undefined : said;
  if (own) return { period: own.period, toDate: own.toDate === true, inferred: own.inferred, isSaid, isBase: own.kind === "base" || isOwned(segment, own, sentence) };
  const { last } = context;
  const goesOn = segment.status !== "actual" && last?.status !== undefined && last.status !== "actual";
  const before = frame?.period ?? (goesOn ? last.period : undefined) ?? context.period ?? context.spoken ?? context.headed ?? recent(context.spokenBefore, scope.published);
  // What is aimed at is not of a time that is over.
  const isOver = !base && before !== undefined && (frame?.period === undefined || frame.status !== "target") && segment.status === "target" && scope.published !== undefined && before.end < scope.published;
  if (before === undefined && !isOver) {
    const compared = comparedTime(segment);
    if (compared !== undefined) return { period: shiftYearsOf(compared, 1), toDate: false, inferred: "the year after that with which it is compared", isSaid };
  }
  if (before === undefined || isOver) return { period: undefined, toDate: false, inferred: undefined, isSaid };
  // What an aim is compared with has been reached, the text does not say when.
  if (base && scope.published !== undefined && shiftYearsOf(before, -1).start > scope.published) return { period: undefined, toDate: false, inferred: undefined, isSaid };
  if (base) return { period: shiftYearsOf(before, -1), toDate: false, inferred: "the year before that of the figure it is compared with", isSaid };
  return { period: before, toDate: false, inferred: frame?.period ? "taken from the same sentence" : before === context.headed ? "taken from the heading" : "taken from the statement before", isSaid };
}

/** "From January 1 to August 20, 36,218 trucks passed. …": the days of a count go for the figures of trade behind it, if they are those of which a text is news. */
const recent = (period: PeriodMention["period"] | undefined, published: string | undefined): PeriodMention["period"] | undefined =>
  period !== undefined && published !== undefined && period.end <= published && daysBehind(published, period.end) < longestNews ? period : undefined;
const longestNews = 100;

/** "Down 5.4 percent on the first ten months of 2024": with what a figure is compared that names no time of its own. */
function comparedTime({ before, after, anchor }: Segment): PeriodMention["period"] | undefined {
  const base = anchor.changes.length === 0 ? undefined : [...before, ...after].map(periodOf).find((period) => period?.kind === "base");
  return base?.inferred === undefined ? base?.period : undefined;
}

/** A list under "expected to" goes on with it, unless a part names its own time. */
export function statusIn(segment: Segment, frame: Frame | undefined, period: PeriodIn, { scope, context: { related } }: Reading): DraftFlow["status"] {
  const said = segment.status;
  // An estimate of a time that is over is of something done.
  const isOver = said === "forecast" && scope.published !== undefined && period.period !== undefined && period.period.end < scope.published && period.isSaid;
  const own = isOver ? "actual" : said;
  // What a plan expects is what it aims at.
  if (own !== "actual") return frame?.status === "target" ? "target" : own;
  const goesOn = frame?.status === "forecast" && scope.published !== undefined && period.period !== undefined && period.period.end >= scope.published;
  if (goesOn) return frame.status ?? own;
  // "Aims at 100 billion by 2023 and 150 by 2030".
  if (frame?.status === "target" && isLater(period, frame)) return frame.status;
  if (frame?.status !== undefined && !period.isSaid) return frame.status;
  // "In 2021–2025 trade reached …", told in 2025: so far.
  if (period.period !== undefined && scope.published !== undefined && period.period.start.slice(0, 4) < scope.published.slice(0, 4) && period.period.start.slice(0, 4) !== period.period.end.slice(0, 4)) return "actual";
  if (period.period === undefined || period.toDate || scope.published === undefined || related || !isFuture(period.period.end, scope.published)) return "actual";
  return segment.before.some(isAim) ? "target" : "forecast";
}

const isLater = ({ period, isSaid }: PeriodIn, frame: Frame): boolean => isSaid && period !== undefined && (frame.period === undefined || period.start > frame.period.start);

const isAim = ({ says }: Item): boolean => says.status === "aim";

const longestMonth = 32;
/** What ends more than a month after the text was published cannot have happened. */
const isFuture = (end: string, published: string): boolean => daysBehind(end, published) > longestMonth;
