import { type Locality, type Period } from "../../../model/index.js";
import type { Scope } from "../../scope.js";
import { isRow, type Sentence } from "../../structure/sentence.js";
import { Cue } from "../../tokens/cue.js";
import { said, says, type Token } from "../../tokens/token.js";
import { claim, isFree } from "../claim.js";
import type { PeriodMention, PlaceMention } from "../mention.js";
import { beginsOn, hasFiscalYear } from "./fiscal-years.js";
import { comparedWith, isRelative, monthIn } from "./compared.js";
import { isLimit, isToCome } from "./ahead.js";
import { isMeant, monthsTold } from "./counts.js";
import type { Draft } from "./draft.js";
import { type Fields, joined, saysMore } from "./fields.js";
import { listBefore, listBehind } from "./lists.js";
import type { Around } from "./known.js";
import { addDaysTo, lengthOf, yearOf } from "./calendar.js";
import { mayOpen } from "./may-open.js";
import { readDraft } from "./read-draft.js";
import { kindOf } from "./resolve.js";
import { resolveDraft } from "./resolve-draft.js";
import { inOrder, withSharedParts } from "./shared-parts.js";
import { isAhead, isReporting } from "./time.js";
import { nth } from "../../nth.js";
import { newPeriod } from "../new-mention.js";
import { placeOf } from "../place-of.js";
import { isPartner } from "../places/is-partner.js";
import { countriesMeant, countriesOf, sideMeant } from "../places/side-meant.js";

/** Dates and spans of time, against the day of the text and the period that it speaks of. */
export function findPeriods(sentence: Sentence, scope: Scope): void {
  const drafts = draftsOf(sentence, scope);
  if (drafts.length === 0) return;
  const country = drafts.some(isFiscal) ? countryOf(sentence, drafts, scope) : undefined;
  let around = aroundOf(scope);
  const dated = drafts.map((draft) => {
    const mention = isRelative(draft.from) && draft.to === undefined ? undefined : mentionOf(draft, { sentence, scope, country, around });
    if (mention !== undefined && mention.kind !== "base" && (draft.from.year !== undefined || (around?.near === true && isInRow(mention.period, around.period)))) around = { period: mention.period, near: true };
    return mention;
  });
  inOrder(dated, drafts, sentence);
  drafts.forEach((draft, index) => {
    const mention = dated[index] ?? (isRelative(draft.from) ? relativeMention(draft, { sentence, scope, country }, () => nextReporting(dated, index)) : undefined);
    if (mention === undefined) return;
    claim(sentence, mention, scope);
    remember(mention, draft, sentence, scope);
  });
}

/** What a paragraph speaks of, if it is less than a year. */
const mostOfYear = 350;

function aroundOf({ time: { reporting } }: Scope): Around | undefined {
  return reporting === undefined || lengthOf(reporting.period) > mostOfYear ? undefined : { period: reporting.period, near: false };
}

/** "January 2022 …; February …; March": the year goes on from month to month. */
const isInRow = ({ start }: Period, before: Period): boolean => start.slice(0, 4) === before.start.slice(0, 4) && start > before.end;

function draftsOf(sentence: Sentence, scope: Scope): Draft[] {
  const drafts: Draft[] = [];
  if ((sentence.cues & Cue.Date) === 0) return drafts;
  for (let at = 0; at < sentence.tokens.length; at++) {
    if (((sentence.tokens[at] as Token).cues & Cue.Date) === 0 || !mayOpen(sentence, at, scope) || !isFree(sentence, at)) continue;
    const found = readDrafts(sentence, at, scope);
    for (const draft of found) if (!isGloss(draft, drafts.at(-1), sentence) && isMeant(draft, sentence, scope)) drafts.push(draft);
    at = found.at(-1)?.last ?? at;
  }
  return drafts.length > 1 ? withSharedParts(drafts, sentence) : drafts;
}

/** A date from a token on, and those that it makes a list with. */
function readDrafts(sentence: Sentence, at: number, scope: Scope): Draft[] {
  const before = listBefore(sentence, at, scope);
  if (before !== undefined) return before;
  const draft = readDraft(sentence, at, scope);
  if (draft === undefined) return [];
  // "2021年一、二季度": the year belongs to the first of the list.
  const [first, ...rest] = draft.to === undefined && isOpen(draft.from) ? (listBefore(sentence, draft.last + 1, scope) ?? []) : [];
  if (first !== undefined) return [{ ...first, first: draft.first, from: joined(first.from, draft.from) }, ...rest];
  return [draft, ...listBehind(sentence, draft, scope)];
}

/** A year or month alone may have its days or months behind it. */
function isOpen(fields: Fields): boolean {
  const { year, shift, from, to } = fields;
  return (from === undefined ? year !== undefined || shift !== undefined : from === to) && !saysMore(fields);
}

/** "Fiscal year 2023-24 (July to June)": the months say what a fiscal year is. */
const isGloss = ({ from, to, first }: Draft, before: Draft | undefined, { tokens }: Sentence): boolean =>
  to !== undefined && from.day === undefined && from.year === undefined && to.year === undefined && before?.from.fiscal === true && before.last + 2 === first && tokens[before.last + 1]?.sign === "(";

interface Here {
  readonly sentence: Sentence;
  readonly scope: Scope;
  readonly country: string | undefined;
  readonly around?: Around | undefined;
}

/** "截至6月底，中方累计投资98亿美元": what stands on a day is no flow counted from the start of the year. */
const isStock = ({ from }: Draft, { tokens }: Sentence, { lexicon }: Scope): boolean =>
  lexicon.language === "zh" && from.until === true && tokens.some((token) => says(token, "role", "investment")) && !tokens.some((token) => said(token, "direction") !== undefined);

/** The day to which a date counts; of a month's end its last one. */
function onDay(draft: Draft): Draft {
  const { until: _, ...from } = draft.from;
  return { ...draft, from: from.day === undefined ? { ...draft.from, part: "close" } : from };
}

function mentionOf(given: Draft, { sentence, scope, country, around }: Here): PeriodMention | undefined {
  const { time } = scope;
  const draft = isStock(given, sentence, scope) ? onDay(given) : given;
  const spoken = time.reporting ?? time.leading;
  const told = monthsTold(draft, sentence, scope);
  const found = told !== undefined ? { period: told, why: "the months told before" } : resolveDraft(draft, { anchor: time.anchor, country, reported: spoken && yearOf(spoken.period.end), ahead: isToCome(draft, sentence), limit: isLimit(draft, sentence), tenths: scope.lexicon.language === "zh", around });
  if (found === undefined) return undefined;
  const { why } = found;
  const period = draft.soFar === true ? untilReported(found.period, spoken) : found.period;
  const kind = isCompared(draft, sentence, scope) ? "base" : draft.to === undefined && draft.untilNow !== true ? kindOf(draft.from, period) : kindOf({ day: 1 }, period);
  const counted = draft.from.until === true || draft.from.upTo === true || draft.untilNow === true || draft.from.count !== undefined || draft.from.part === "start";
  return newPeriod(placeOf(sentence, draft), period, kind, { toDate: counted ? true : undefined, inferred: why });
}

/** "Since the start of the year" are the months of which the text reports. */
const untilReported = ({ start, end }: Period, reported: PeriodMention | undefined): Period =>
  reported !== undefined && reported.period.end > start && reported.period.end < end ? { start, end: reported.period.end } : { start, end };

const mostAhead = 8;
const nextReporting = (dated: readonly (PeriodMention | undefined)[], index: number): PeriodMention | undefined => dated.slice(index + 1, index + mostAhead).find((mention) => mention !== undefined && isReporting(mention));

/** What leans on another period takes the last one of its sentence, then of its paragraph, then the next of its sentence, then that of the document. */
function relativeMention(draft: Draft, { sentence, scope, country }: Here, later: () => PeriodMention | undefined): PeriodMention | undefined {
  const { time } = scope;
  const reporting = (draft.from.same === undefined ? undefined : (untilDay(draft, sentence, time.reporting ?? time.leading) ?? time.span)) ?? time.reporting ?? (draft.from.same === undefined ? undefined : later()) ?? time.leading;
  const than = isCompared(draft, sentence, scope);
  const found = comparedWith(draft.from, { reporting, month: time.month, week: time.week, year: time.year, anchor: time.anchor, country, than });
  if (found === undefined) return undefined;
  const kind = found.base ? "base" : draft.from.that === "year" || draft.from.that === "next-year" ? (draft.from.from === undefined ? "year" : kindOf(draft.from, found.period)) : draft.from.that === "month" ? "month" : draft.from.that === "week" ? "span" : (reporting?.kind ?? "span");
  return newPeriod(placeOf(sentence, draft), found.period, kind, { toDate: undefined, inferred: found.why });
}

/** "By June 30 it will reach …, up 198 per cent over the same period": the days counted up to the one named before. */
function untilDay({ first }: Draft, { mentions, tokens }: Sentence, reporting: PeriodMention | undefined): PeriodMention | undefined {
  const day = mentions.findLast((mention): mention is PeriodMention => mention.is === "period" && mention.last < first);
  if (reporting === undefined || day?.kind !== "day" || day.period.end <= reporting.period.start || yearOf(day.period.end) !== yearOf(reporting.period.start) || !["until", "as-of"].includes(said(nth(tokens, day.first - 1), "commodity") ?? "")) return undefined;
  return { ...reporting, period: { start: reporting.period.start, end: day.period.end } };
}

/** "Than in the first six months". */
const mostLinks = 3;

/** "Than in 2022", "more than in 2022", "exceeds that of 2022", "over July": what something is compared with. At the head of a sentence the same words say when. */
const isCompared = ({ from, first, last }: Draft, { tokens }: Sentence, { lexicon }: Scope): boolean => {
  // "Gấp rưỡi năm ngoái": a multiple of the figure of then.
  if (lexicon.language === "vi" && (said(nth(tokens, first - 1), "multiple") ?? said(nth(tokens, first - 1), "times")) !== undefined) return true;
  // "与2017年同比增长14%".
  if (says(nth(tokens, first - 1), "relation", "with") && said(tokens[last + 1], "change") !== undefined && tokens[last + 1]?.spaced === false) return true;
  if (isOnChange(from, tokens, first) || isOnSame(from, tokens, first) || (from.count === undefined && said(nth(tokens, first - 1), "change")?.endsWith("c") === true)) return true;
  let at = first - 1;
  while (at > 0 && first - at < mostLinks && (said(tokens[at], "period-link") ?? said(tokens[at], "times-of")) !== undefined && !says(tokens[at], "relation", "than")) at--;
  return at > 0 && (says(tokens[at], "relation", "than") || (from.count === undefined && first - at > 1 && said(tokens[at], "bound-before") !== undefined));
};

/** "Up 5 per cent on April": no day, and right behind a percentage. */
const isOnChange = ({ day, weekday }: Fields, tokens: Sentence["tokens"], first: number): boolean => day === undefined && weekday === undefined && (says(nth(tokens, first - 1), "filler", "on") || says(nth(tokens, first - 1), "relation", "over")) && said(nth(tokens, first - 2), "percent") !== undefined;

/** "138% higher over the same period", "up 18.7 per cent from the same period": with what a change is compared. */
function isOnSame({ same }: Fields, tokens: Sentence["tokens"], first: number): boolean {
  if (same !== "same" || (!says(tokens[first], "relation", "than") && !says(nth(tokens, first - 1), "relation", "over"))) return false;
  return tokens.slice(Math.max(0, first - mostOfChange), first).some((token) => said(token, "percent") !== undefined);
}
const mostOfChange = 5;

function remember(mention: PeriodMention, { first, to, untilNow, fromNow }: Draft, sentence: Sentence, { time }: Scope): void {
  if (mention.kind === "base" || (to === undefined && says(nth(sentence.tokens, first - 1), "relation", "from"))) return;
  // "In force since 2022; …, in December of the same year": the year from which is counted.
  time.year = yearOf(untilNow === true ? mention.period.start : mention.period.end);
  const month = monthIn(mention.period);
  if (month !== undefined) [time.run, time.month] = [follows(time.run, month) ? { start: time.run?.start ?? month.start, end: month.end } : month, month];
  if (mention.kind === "span" && isWeek(mention.period)) time.week = mention.period;
  if (!isReporting(mention) || isAhead(mention, time)) {
    if (mention.kind === "span" && !isReporting(mention)) time.span = mention;
    return;
  }
  if ((untilNow === true && time.reporting !== undefined) || fromNow === true) return;
  time.reporting = mention;
  time.span = undefined;
  // "So far this year …: from 1 January to 10 March": up to which day that is.
  const isCloser = time.leading?.period.end === time.anchor && mention.period.start === time.leading?.period.start;
  // "A port since last December. … From January to November …".
  const isBehindMonth = time.leading?.kind === "month" && mention.kind === "span" && time.leading.period.end < mention.period.start;
  if (time.leading === undefined || isCloser || isBehindMonth || mention.toDate === true || (isRow(sentence) && time.leading.period.end < mention.period.end)) time.leading = mention;
}

/** Seven days, or the working days of them. */
const isWeek = (period: Period): boolean => lengthOf(period) >= workingDays && lengthOf(period) <= 7;
const workingDays = 5;

const follows = (run: Period | undefined, month: Period): boolean => run !== undefined && addDaysTo(run.end, 1) === month.start;

/** Only where fiscal years may be meant it matters whose they are. */
const isFiscal = ({ from, to }: Draft): boolean => from.fiscal === true || from.prior === "fiscal" || from.that === "fiscal" || to?.fiscal === true || to?.short === true;

/** Whose fiscal years are meant: those of a country on whose first day of the year a date of the sentence begins, else those of which the section has told so, unless it names another country. */
function countryOf(sentence: Sentence, drafts: readonly Draft[], scope: Scope): string | undefined {
  const { time } = scope;
  const places = placesIn(sentence);
  const { first, near } = sentence.around;
  const told = [...places.flatMap(yearsMeant), ...(time.fiscal === undefined ? [first, ...near].flatMap(yearsOf) : [])].find((country) => drafts.some(({ from, to }) => from.from !== undefined && (from.day !== undefined || to !== undefined) && beginsOn(country, from.from, from.day ?? 1, from.year))) ?? (time.fiscal === undefined ? sideOfGate(places) : undefined);
  if (told !== undefined) time.fiscal = told;
  sentence.fiscal = time.fiscal;
  const meant = placesMeant(sentence);
  const own = meant.flatMap(yearsMeant);
  const known = time.fiscal !== undefined && (own.length === 0 || own.includes(time.fiscal)) ? time.fiscal : undefined;
  return known ?? countryNamed(sentence, meant, scope);
}

const placesIn = ({ mentions }: Sentence): PlaceMention[] => mentions.filter((mention) => mention.is === "place");

/** Of the countries in which a place lies those with fiscal years of their own. */
const yearsOf = (place: Locality | null | undefined): string[] => countriesOf(place).filter(hasFiscalYear);
/** Of those that a place as it is named means. */
const yearsMeant = (mention: PlaceMention): string[] => countriesMeant(mention).filter(hasFiscalYear);

/** Where a gate alone is named, by the name that one side has for it, that side's. */
function sideOfGate([gate, other]: readonly PlaceMention[]): string | undefined {
  const side = other === undefined && gate !== undefined ? sideMeant(gate) : undefined;
  return hasFiscalYear(side) ? side : undefined;
}

/** The places of a sentence that may tell whose years are meant: no partners, and a gate, which lies in two countries, only where no other place stands beside it. */
function placesMeant(sentence: Sentence): PlaceMention[] {
  const named = placesIn(sentence).filter((mention) => yearsOf(mention.locality).length > 0 && !isPartner(sentence, mention.first));
  const others = named.filter(({ locality }) => locality?.type !== "gate");
  return others.length > 0 ? others : named;
}

/** The country of the first of these, or the last one named before; of a gate's two sides the one that is not a partner. */
function countryNamed(sentence: Sentence, [meant]: readonly PlaceMention[], { within }: Scope): string | undefined {
  const partners = placesIn(sentence).flatMap(({ locality, first }) => (isPartner(sentence, first) ? yearsOf(locality) : []));
  const here = meant === undefined ? [] : yearsMeant(meant);
  const { first, near } = sentence.around;
  return here.find((country) => !partners.includes(country)) ?? here[0] ?? [first, ...near].flatMap(yearsOf)[0] ?? within?.slice(0, 2);
}
