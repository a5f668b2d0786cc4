import type { Scope } from "../../scope.js";
import type { Sentence } from "../../structure/sentence.js";
import { said, says, termOf } from "../../tokens/token.js";
import type { Period } from "../../../model/index.js";
import { addDaysTo, lengthOf, monthOf, shiftMonths } from "./calendar.js";
import type { Draft } from "./draft.js";
import type { Fields } from "./fields.js";
import { nth } from "../../nth.js";

/** "Five months" alone is how long something took, unless the months of the year that have passed are about so many. */
const latestReport = 2;

const longestYear = 366;
/** What stands before a statement. */
const opening = new Set(["“", "\"", "‘", "'", "「", "."]);

/** Whether words of time name days, or only look like it: a duration, a name, a verb. */
export function isMeant(draft: Draft, sentence: Sentence, scope: Scope): boolean {
  const { from, to, first, last } = draft;
  const { lexicon } = scope;
  if (to !== undefined || draft.untilNow === true) return true;
  if (from.count !== undefined && from.ordered !== true && from.past !== true && from.year === undefined && from.shift === undefined) return isSoFar(draft, sentence, scope);
  if (isWholeOfOther(draft, sentence) || isCountedOff(draft, sentence) || isLength(draft, sentence)) return false;
  if (from.unit !== undefined && from.past === true && from.unit === "year") return (from.count ?? 0) <= 20 && !(lexicon.language === "zh" && isHowLong(draft, sentence));
  return first !== last || !isDoubtful(sentence, first);
}

/** "Trade with the whole of Laos": no year stands behind. */
const isWholeOfOther = ({ from, first, last }: Draft, { tokens, mentionAt }: Sentence): boolean => from.from === 1 && from.to === 12 && first === last && mentionAt[last + 1]?.is === "place" && termOf(tokens[first], "period-fixed")?.form.endsWith(" of") === true;

/** "Ten years before", "in the next five years": the number makes a length of the words that name a year elsewhere. */
function isCountedOff({ first }: Draft, { tokens }: Sentence): boolean {
  if (said(tokens[first], "period-relative") === undefined) return false;
  const before = nth(tokens, first - 1);
  return before !== undefined && (before.kind === "number" || said(before, "cardinal") !== undefined);
}

/** "30日内", "nhiều năm qua": a length, not a day or a year. */
function isLength({ from, first, last }: Draft, { tokens }: Sentence): boolean {
  const before = says(nth(tokens, first - 1), "not-period", "before");
  if (from.day !== undefined && from.from === undefined && from.away === undefined) return before || says(tokens[last + 1], "not-period", "after");
  return before && said(tokens[first], "period-unit") !== undefined && (from.shift !== undefined || from.away !== undefined);
}

/** "通关近一年", "创近六年单日新高": how long something has been, and how far back a record reaches, dates no figure. */
function isHowLong({ first, last }: Draft, { tokens }: Sentence): boolean {
  const before = nth(tokens, first - 1);
  if (before?.kind === "word" || said(before, "agreement-purpose") !== undefined || says(before, "commodity", "began") || said(before, "agreement-status") !== undefined) return true;
  return tokens.slice(last + 1, last + 1 + recordAhead).some((token) => says(token, "not-period", "record"));
}

const recordAhead = 4;

/** "The seven months" behind "from July to January": those told before, where they are so many. */
export function monthsTold({ from, to, untilNow, first }: Draft, { tokens }: Sentence, { time: { reporting, leading, run }, lexicon, text }: Scope): Period | undefined {
  if (to !== undefined || untilNow === true || !isCountAlone(from)) return undefined;
  const before = nth(tokens, first - 1);
  if (before === undefined || lexicon.plurals?.known.has(text.slice(before.start, before.end).toLowerCase()) !== true) return undefined;
  const { count = 0 } = from;
  return [reporting?.period, leading?.period, run].find((period) => period !== undefined && addDaysTo(shiftMonths(period.start, count), -1) === period.end);
}

/** So many months, and no word of which. */
const isCountAlone = ({ count = 0, unit, ordered, past, closing, year, shift, trailing }: Fields): boolean =>
  unit === "month" && count > 1 && ordered !== true && past !== true && closing !== true && year === undefined && shift === undefined && trailing === undefined;

function isSoFar(draft: Draft, sentence: Sentence, scope: Scope): boolean {
  const [{ tokens }, { time }] = [sentence, scope];
  const { from, first } = draft;
  const { count = 0, unit } = from;
  if (unit !== "month" || time.anchor === undefined || count < 2 || count > 11) return false;
  // "Over seven months" of a text that speaks of July: those of the year.
  const isOver = says(nth(tokens, first - 1), "bound-before", "over");
  // "“Over nine months, 21.3 million tons …": with which a statement begins.
  const opensStatement = isOver && tokens[draft.last + 1]?.sign === "," && (first === 1 || opening.has(nth(tokens, first - 2)?.sign ?? ""));
  const asReported = opensStatement || (time.month !== undefined && monthOf(time.month.end) === count && isOver);
  if (said(nth(tokens, first - 1), "not-period") !== undefined && !asReported) return false;
  if (monthsTold(draft, sentence, scope) !== undefined || (time.reporting !== undefined && monthOf(time.reporting.period.end) === count && lengthOf(time.reporting.period) <= longestYear)) return true;
  const passed = monthOf(time.anchor) - count;
  return (passed >= 0 && passed <= latestReport) || (passed >= 0 && count % 3 === 0 && time.leading !== undefined);
}

/** "May", "March" and "Sun" are words as well: alone they need a word of time before them. */
function isDoubtful({ tokens }: Sentence, at: number): boolean {
  const name = termOf(tokens[at], "month-name");
  if (name?.letters !== "exact" || name.form.includes(" ")) return false;
  // "May | 79.4 | 331.0": the head of a row.
  if (at === 0 && tokens[1]?.sign === "|") return false;
  const before = nth(tokens, at - 1);
  return said(before, "period-link") === undefined && said(before, "period-range") === undefined && said(before, "period-bound") === undefined && said(before, "period-ahead") === undefined && said(before, "relation") === undefined;
}
