import { type Locality, shiftYears } from "../../../model/index.js";
import { contains } from "../../../places/index.js";
import type { PercentMention, PeriodMention } from "../../mentions/mention.js";
import type { Scope } from "../../scope.js";
import type { Sentence } from "../../structure/sentence.js";
import { said } from "../../tokens/token.js";
import type { Context, Frame } from "../context.js";
import { anchorsOf, type Figure, isHead } from "./anchors.js";
import type { DraftFlow } from "./draft.js";
import { cue, type Item, itemsOf, percentOf, periodOf, placeOf, withoutRepeats } from "./items.js";
import { type RoledPlace, rolesOf } from "./place-roles.js";
import { withoutDateline } from "./dateline.js";
import { type Segment, segmentsOf } from "./segments.js";
import { wholeOf } from "../share-words.js";
import { againstOf, dateStart, isMonthly, monthBefore, onDay, ownPeriod, timesInRow } from "./when.js";
import { goodsOf } from "./goods.js";
import { partiesOf } from "./who-in-context.js";
import { whoOf, type Who } from "./who.js";
import { beforeShare, counterpartWay, ownWay, statusOf, type Way, wayOf } from "./way.js";

interface Reading {
  sentence: Sentence;
  scope: Scope;
  context: Context;
  inTitle: boolean;
}

/** The flows of a sentence: one for each figure of goods or trade, and for each change of which no figure is stated. */
export function readFlows(sentence: Sentence, scope: Scope, context: Context, inTitle: boolean): DraftFlow[] {
  const items = withoutDateline(itemsOf(sentence, scope.text), sentence, scope.text);
  const drafts: DraftFlow[] = [];
  let frame: Frame | undefined;
  const anchors = anchorsOf(items);
  if (anchors.length === 0) noteSetting(items, { sentence, scope, context, inTitle });
  const segments = segmentsOf(items, anchors);
  segments.forEach((segment, index) => {
    const started = startOf(segment, segments[index + 1], frame);
    const read = readSegment(started, frame, { sentence, scope, context, inTitle });
    if (read === undefined) return;
    drafts.push(...read.drafts);
    if (index > 0) dateStart(drafts, read.drafts.length, segments[index - 1], segment);
    frame = isFrom(started, segments[index + 1]) || started !== segment ? { ...read.frame, start: read.frame.period } : read.frame;
    remember(context, read.frame, inTitle);
  });
  return drafts;
}

/** "From 2.5 billion in 2000 to 25 billion": a first figure with a time of its own. */
const isFrom = (segment: Segment, next: Segment | undefined): boolean => next !== undefined && cue(segment.before.at(-1), "relation") === "from" && ownPeriod(segment) !== undefined;

/** Who trades with whom in a sentence without a figure. */
function noteSetting(items: readonly Item[], { sentence, scope, context, inTitle }: Reading): void {
  const said = items.map(wayOf).find((way) => way !== undefined && way.direction !== "balance" && !way.reverse)?.direction;
  const direction = said ?? (items.map((item) => cue(item, "counterpart")).find((word) => word !== undefined && word !== "market") as Frame["direction"]);
  const spans = items.flatMap((item) => periodOf(item) ?? []).filter(({ kind }) => kind !== "day" && kind !== "base");
  if (direction !== undefined && spans.length === 1) context.period ??= spans[0]?.period;
  if (leadsOn.has(sentence.tokens.at(-1)?.sign ?? "")) context.period = spans.at(-1)?.period ?? context.period;
  if (direction === undefined) {
    const gates = items.flatMap((item) => placeOf(item)?.locality ?? []).filter(({ type }) => type === "gate");
    if (gates.length === 1 && gates[0] && (inTitle || sentence.tokens.length <= shortHeading)) context.via = gates[0];
    return;
  }
  const who = whoOf(rolesOf(items, sentence, scope), direction);
  const [reporter, partner, via] = [who.reporters[0], who.partners[0], who.via[0]];
  const frame: Frame = { direction, ...(reporter ? { reporter } : {}), ...(partner ? { partner } : {}), ...(via ? { via } : {}) };
  if (!inTitle) noteHeading(sentence, frame, context);
  if (context.active && context.last !== undefined) context.last = { ...context.last, ...frame };
  context.setting = { ...context.setting, ...(reporter ? { reporter } : {}), ...(partner ? { partner } : {}), ...(via ? { via } : {}) };
}

/** A question, or a line that leads to a list, says of when the next figures are. */
const leadsOn = new Set(["?", "？", ":", "："]);

/** A short line without a full stop heads the table or list below it; a word and a stop ("Exports.") the paragraph that they begin. */
function noteHeading({ tokens }: Sentence, said: Frame, context: Context): void {
  const last = tokens.at(-1)?.sign ?? "";
  if (tokens.length > shortHeading) return;
  if (last !== "." && last !== "。") context.heading = said;
  if (tokens.length > labelTokens || !(last === "." || last === ":" || last === "：")) return;
  context.last = { ...context.setting, ...context.lead, ...said };
  context.active = true;
}

const labelTokens = 5;

/** A figure that is no flow (a yearly average) may still say of what the next ones speak. */
function noteTopic(segment: Segment, { sentence, scope, context, inTitle }: Reading): void {
  const way = ownWay(segment);
  if (way === undefined || way.vague) return;
  const who = whoOf(rolesOf(segment.before, sentence, scope), way.direction);
  const { reporter, partner } = partiesOf({ who, viaName: undefined, items: segment.before, direction: way.direction, sentence: undefined, ownWay: true, holder: false, isOne: false, ofWhich: false }, context, scope);
  remember(context, { direction: way.direction, ...(reporter ? { reporter } : {}), ...(partner ? { partner } : {}) }, inTitle);
}

/** A line with no more words than this that names a gate is a heading: what follows goes through it. */
const shortHeading = 12;

/** "from 3.3 billion in 2015, trade rose to …": the first figure is of what the words after it say. */
function startOf(segment: Segment, next: Segment | undefined, frame: Frame | undefined): Segment {
  const isStart = frame === undefined && next !== undefined && cue(segment.before.at(-1), "relation") === "from" && ownWay(segment) === undefined;
  return isStart ? { ...segment, after: [...segment.after, ...next.before.filter((item) => periodOf(item) === undefined)] } : segment;
}

/** A title says it roughly: it sets the scene, and the body's first statement leads. */
function remember(context: Context, frame: Frame, inTitle: boolean): void {
  if (inTitle) context.setting = { ...context.setting, ...frame };
  else {
    context.lead ??= frame;
    if ((frame.status ?? "actual") === "actual") context.span ??= frame.period;
  }
  context.last = frame;
  context.active = true;
  if (frame.period && (frame.status ?? "actual") === "actual") context.period = frame.period;
  if (frame.via) context.via = frame.via;
  if (frame.reporter && frame.partner) context.pair = [frame.reporter, frame.partner];
}

function readSegment(segment: Segment, frame: Frame | undefined, reading: Reading): { drafts: DraftFlow[]; frame: Frame } | undefined {
  const { scope, sentence, context } = reading;
  if (isNoFlow(segment, sentence)) {
    noteTopic(segment, reading);
    return undefined;
  }
  const base = frame !== undefined && isBase(segment, frame.changed);
  const count = Math.max(1, segment.anchor.figures.length, segment.anchor.figures.length === 0 ? segment.anchor.changes.length : 0);
  const behind = ownClause(beforeShare(segment.after));
  const near = withoutRepeats([...lastClause(segment.before), ...behind]);
  const gates = near.length === segment.before.length + behind.length ? [] : rolesOf(segment.before, sentence, scope).filter(({ role }) => role === "via");
  // Behind the figure a name without a preposition is of something else ("5,479 Chinese vehicles").
  const places = [...rolesOf(near, sentence, scope), ...gates].filter(({ role, item }) => role !== "subject" || !behind.includes(item));
  const counterpart = counterpartWay({ ...segment, after: behind }, context.last?.direction ?? context.lead?.direction);
  const isRanked = near.some((item) => cue(item, "commodity") === "rank");
  const own = ownWay(segment);
  const way = (counterpart && counterpart !== "total" ? { direction: counterpart } : wayIn({ segment, own, roles: places.map(({ role }) => role) }, frame, reading)) ?? (counterpart ? { direction: counterpart } : isRanked && context.lead?.direction ? { direction: context.lead.direction, vague: true } : undefined);
  if (way === undefined) return undefined;
  const isCounterpart: boolean = counterpart !== undefined || (own === undefined && frame?.counterpart === true) || (isRanked && isElsewhere(places, context, scope));
  const who = fromHome(whoOf(places, way.direction, { isCounterpart, isPair: count === 1 }), way, context, near.some((item) => cue(item, "commodity") === "buy"));
  const period = periodIn(segment, frame, reading, base);
  const asked = { who, viaName: viaName(near, who.via[0]), items: near, direction: who.way.direction, sentence: frame, ownWay: way.vague !== true && own !== undefined, holder: near.some((item) => cue(item, "commodity") === "holder"), isOne: count === 1, ofWhich: near.some((item) => cue(item, "of-which") !== undefined) };
  const parties = partiesOf(asked, context, scope);
  const times = timesInRow(segment);
  const drafts = Array.from({ length: count }, (_, index): DraftFlow => {
    const direction = way.list?.length === count && count > 1 && who.partners.length < 2 && who.reporters.length < 2 && !asked.holder ? (way.list[index] ?? way.direction) : who.way.direction;
    const change = base ? undefined : count === 1 ? chief(segment.anchor.changes, scope) : segment.anchor.changes[segment.anchor.changes.length === count ? index : -1];
    return {
      direction, sign: way.sign ?? 1, ...listed(who, parties, count, index), ...viaOf(who.via.length === count ? who.via[index] : parties.via, near), ...(times?.[index] ? { period: times[index], toDate: false } : period),
      figure: segment.anchor.figures[index], change, against: change && (againstOf(segment, period.period, segment.anchor) ?? frame?.start ?? (isMonthly(change, scope) ? monthBefore(period.period) : undefined)),
      share: count === 1 ? shareOf(segment, scope) : undefined, commodity: count === 1 ? goodsOf(segment, sentence, scope) : undefined, status: base ? "actual" : statusIn(segment, frame, period, reading),
      inferred: inferredOf(parties.inferred, own === undefined && way.vague === true, period.inferred), ...spanOf(segment, index, change), inTitle: reading.inTitle, sentence: sentence.start,
    };
  });
  const first = drafts[0];
  return first && { drafts, frame: base && frame ? frame : frameOf(first, isCounterpart || (who.partners.length > 0 && who.reporters.length === 0)) };
}

/** Whether what is ranked are not parts of the reporter but those with whom it trades. */
function isElsewhere(places: readonly RoledPlace[], { lead }: Context, scope: Scope): boolean {
  const subject = places.find(({ role }) => role === "subject")?.place;
  const reporter = lead?.reporter;
  return subject !== undefined && reporter !== undefined && subject.id !== reporter.id && subject.country !== (reporter.country ?? reporter.id) && !contains(reporter, subject, scope.at, scope.places);
}

/** "China bought 5.8 billion worth of goods from Vietnam" in a text about Vietnam: what is told are Vietnam's exports. */
function fromHome(who: Who, way: Way, context: Context, bought: boolean): Who & { way: Way } {
  const [reporter, partner] = [who.reporters[0], who.partners[0]];
  const home = context.subject;
  if (way.direction !== "import" || !bought || !home || !reporter || !partner || partner.id !== home.id || reporter.id === home.id) return { ...who, way };
  return { ...who, reporters: [partner], partners: [reporter], way: { ...way, direction: "export" } };
}

/** The items behind a figure, up to where a clause with a subject of its own begins. */
function ownClause(items: readonly Item[]): readonly Item[] {
  const next = items.findIndex((item, at) => item.sign !== undefined && item.sign !== "(" && item.sign !== "、" && placeOf(items[at + 1]) !== undefined);
  return next < 0 ? items : items.slice(0, next);
}

/** The items behind the last semicolon, unless nothing stands there that says who or which way. */
function lastClause(items: readonly Item[]): readonly Item[] {
  const clause = items.slice(items.findLastIndex((item) => item.sign === ";" || item.sign === "；") + 1);
  return clause.some(isHead) ? clause : items;
}

/** Of several changes of one figure the one against the year before, where another is against the month before. */
const chief = (changes: readonly PercentMention[], scope: Scope): PercentMention | undefined => changes.find((change) => !isMonthly(change, scope)) ?? changes[0];

/** A list under "expected to" goes on with it, unless a part names its own time. */
function statusIn(segment: Segment, frame: Frame | undefined, period: PeriodIn, { scope, context: { related } }: Reading): DraftFlow["status"] {
  const own = statusOf(segment);
  // What a plan expects is what it aims at.
  if (own !== "actual") return frame?.status === "target" ? "target" : own;
  if (frame?.status !== undefined && ownPeriod(segment) === undefined) return frame.status;
  return period.period !== undefined && !period.toDate && scope.published !== undefined && !related && isFuture(period.period.end, scope.published) ? "forecast" : "actual";
}

/** What ends more than a month after the text was published cannot have happened. */
const isFuture = (end: string, published: string): boolean => Date.parse(end) - Date.parse(published) > 32 * 86_400_000;

const frameOf = ({ direction, status, change, sign, reporter, partner, via, period }: DraftFlow, counterpart: boolean): Frame => ({ direction, status, changed: change !== undefined, sign, counterpart, ...(reporter ? { reporter } : {}), ...(partner ? { partner } : {}), ...(via ? { via } : {}), ...(period ? { period } : {}) });

const boxes = new Set<string>(["container", "TEU"]);

/** A daily average, retail, tourism …; or the amount by which something rose, not to which. */
function isNoFlow({ anchor, before, after, continued }: Segment, { tokens }: Sentence): boolean {
  const lastClause = before.slice(before.findLastIndex((item) => item.sign === ";" || item.sign === "；" || item.sign === "。") + 1);
  if (lastClause.some((item) => cue(item, "no-flow") !== undefined) || cue(after[0], "no-flow") !== undefined) return true;
  const figure = anchor.figures[0];
  if (figure === undefined) return false;
  // "The first train carried 23 containers": boxes alone are a flow where words say which way goods went.
  if (figure.is === "quantity" && boxes.has(figure.quantity.unit) && !continued && anchor.changes.length === 0 && (ownWay({ anchor, before, after, continued })?.vague ?? true)) return true;
  if (isOfOthers(after) || said(tokens[figure.last + 1], "per")?.startsWith("after") === true) return true;
  if (lastClause.some((item) => cue(item, "commodity") === "output") && (ownWay({ anchor, before: lastClause, after, continued: false })?.vague ?? true)) return true;
  if (said(tokens[figure.last + 1], "commodity") === "difference") return true;
  if (said(tokens[figure.first - 2], "change") !== undefined && said(tokens[figure.first - 1], "relation") === "of") return true;
  const word = tokens[figure.first - 1];
  if (said(word, "change") !== undefined) return said(word, "relation") !== "than";
  return cue(before.at(-1), "relation") === "by" && said(before.at(-2)?.token, "change") !== undefined;
}

/** "年进出口额2000万元以上的1045家企业": the amount tells which firms are counted. */
function isOfOthers(after: readonly Item[]): boolean {
  const next = after[0]?.mention;
  return next?.is === "quantity" && (next.quantity.unit === "enterprise" || next.quantity.unit === "person");
}

/** "up from $1.079 billion", "lower than last year's 32.4 billion": what a figure before is compared with. */
function isBase({ before, anchor, continued }: Segment, compared = false): boolean {
  if (!continued || anchor.figures.length !== 1) return false;
  if (before.length > 0 && before.every((item) => periodOf(item)?.kind === "year" || item.sign !== undefined) && before.some((item) => periodOf(item)?.kind === "year") && compared) return true;
  const word = before.findLastIndex((item) => cue(item, "relation") === "from" || cue(item, "relation") === "than");
  return word >= 0 && before.length - word <= 3 && !before.slice(word).some((item) => placeOf(item)) && !before.some((item) => cue(item, "direction") !== undefined || cue(item, "balance") !== undefined);
}

/** Whether a change that stands alone has hardly a word of its own in its clause: "二季度增长20.7%", "that with Japan 47.8%". */
function isBare({ anchor, before }: Segment, { tokens, mentionAt }: Sentence): boolean {
  const first = anchor.changes[0]?.first ?? 0;
  const sign = before.findLast((item) => item.sign !== undefined)?.last ?? -1;
  let words = 0;
  for (let at = Math.max(sign + 1, first - 12); at < first; at++) if (tokens[at]?.kind === "word" && mentionAt[at] === undefined) words++;
  return words <= 1;
}

interface Said {
  segment: Segment;
  /** The way that its own words say. */
  own: Way | undefined;
  roles: readonly string[];
}

function wayIn({ segment, own, roles }: Said, frame: Frame | undefined, { context, sentence }: Reading): Way | undefined {
  if (own?.weak && context.lead === undefined && !roles.some((role) => role !== "office" && role !== "aside") && !segment.before.some(isGateWord)) return undefined;
  if (own && !own.vague) return own;
  if (own?.reverse) return otherWay(frame?.direction ?? context.last?.direction);
  if (segment.before.some((item) => cue(item, "commodity") === "earn")) return { direction: "export" };
  if (own?.vague && roles.includes("from") !== roles.includes("to")) return { direction: roles.includes("from") ? "import" : "export" };
  if (own?.vague && segment.before.some((item, at) => cue(item, "trade") !== undefined && cue(segment.before[at + 1], "relation") === "via")) return { direction: "total" };
  if (frame?.direction && (segment.anchor.figures.length > 0 || segment.anchor.changes.length > 1 || isBare(segment, sentence))) return onFrom(frame, context, isBase(segment, frame.changed));
  if (context.lead?.direction && (statusOf(segment) === "target" || statusOf(segment) === "forecast") && segment.anchor.figures.length > 0) return { direction: context.lead.direction, vague: true };
  if (own?.vague && roles.includes("from") && roles.includes("to")) return { direction: "export" };
  if (own?.vague && context.last?.direction === undefined) return context.via !== undefined || context.lead !== undefined || roles.length > 0 ? own : undefined;
  if (context.active && context.last?.direction && segment.anchor.figures.length > 0) return onFrom(context.last, context, false);
  if ((roles.includes("via") || segment.anchor.figures[0]?.is === "amount") && context.lead?.direction && segment.anchor.figures.length > 0) return onFrom(context.lead, context, false);
  return own?.vague ? own : undefined;
}

const otherWay = (direction: Way["direction"] | undefined): Way | undefined => (direction === "export" ? { direction: "import" } : direction === "import" ? { direction: "export" } : undefined);

const isGateWord = (item: Item): boolean => cue(item, "anaphor") === "gate";

/** The way of the statement before; a balance hands itself on only to the figure that it is compared with. */
function onFrom({ direction, sign }: Frame, { lead }: Context, base: boolean): Way {
  if (direction !== "balance" || base) return { direction: direction ?? "total", vague: true, ...(sign === undefined ? {} : { sign }) };
  return { direction: lead?.direction === "balance" ? "total" : (lead?.direction ?? "total"), vague: true };
}

/** "The goal of $54 billion that it set itself in January": a month that is over is when the goal was set. */
const isOfSetting = (segment: Segment, { kind, period }: PeriodMention, published: string | undefined): boolean =>
  published !== undefined && kind !== "year" && kind !== "span" && period.end < published && statusOf(segment) === "target" && segment.after.some((item) => periodOf(item)?.period === period);

interface PeriodIn {
  period: PeriodMention["period"] | undefined;
  toDate: boolean;
  inferred: string | undefined;
}

function periodIn(segment: Segment, frame: Frame | undefined, { context, scope }: Reading, base: boolean): PeriodIn {
  const said = ownPeriod(segment, frame?.period?.start ?? context.period?.start) ?? onDay(segment, scope.published);
  const own = said && isOfSetting(segment, said, scope.published) ? undefined : said;
  if (own) return { period: own.period, toDate: own.toDate === true, inferred: own.inferred };
  const { last } = context;
  const goesOn = statusOf(segment) !== "actual" && last?.status !== undefined && last.status !== "actual";
  const before = frame?.period ?? (goesOn ? last.period : undefined) ?? context.period;
  if (before === undefined) return { period: undefined, toDate: false, inferred: undefined };
  if (base) return { period: shiftYears(before, -1), toDate: false, inferred: "the year before that of the figure it is compared with" };
  return { period: before, toDate: false, inferred: frame?.period ? "taken from the same sentence" : "taken from the statement before" };
}

function inferredOf(parties: DraftFlow["inferred"], direction: boolean, period: string | undefined): DraftFlow["inferred"] {
  return { ...(direction ? { direction: "taken from the statement before" } : {}), ...parties, ...(period === undefined ? {} : { period }) };
}

/** Of lists that run beside the figures, the member of each. */
function listed(who: Who, parties: { reporter: Locality | undefined; partner: Locality | undefined }, count: number, index: number): { reporter: Locality | undefined; partner: Locality | undefined } {
  if (count > 1 && who.via.length === count) return parties;
  if (count > 1 && who.partners.length === count) return { reporter: parties.reporter, partner: who.partners[index] };
  if (count > 1 && who.reporters.length >= count) return { reporter: who.reporters.slice(-count)[index], partner: parties.partner };
  return parties;
}

const viaOf = (via: Locality | undefined, items: readonly Item[]): Pick<DraftFlow, "via" | "viaName"> => ({ via, viaName: viaName(items, via) });
const viaName = (items: readonly Item[], via: Locality | undefined): string | undefined => (via === undefined ? undefined : items.map(placeOf).find((mention) => mention?.locality?.id === via.id)?.name);

function shareOf(segment: Segment, scope: Scope): DraftFlow["share"] {
  const at = segment.after.findIndex((item) => percentOf(item)?.role === "share");
  const mention = percentOf(segment.after[at]);
  if (!mention || segment.after.slice(0, at).some(isHead)) return undefined;
  return { percent: mention.percent, of: wholeOf(mention, scope) };
}

function spanOf({ anchor, before }: Segment, index: number, change: PercentMention | undefined): { start: number; end: number } {
  const figure: Figure | PercentMention | undefined = anchor.figures[index] ?? anchor.changes[index];
  const words = before.filter((item) => isHead(item) || cue(item, "trade") !== undefined);
  const start = Math.min(figure?.start ?? 0, ...(index === 0 ? words.map((item) => item.start) : []));
  return { start, end: Math.max(figure?.end ?? 0, change?.end ?? 0) };
}

