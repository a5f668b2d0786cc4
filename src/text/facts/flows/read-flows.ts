import { countryIn, type Locality } from "../../../model/index.js";
import { contains } from "../../../places/index.js";
import type { Mention, PercentMention } from "../../mentions/mention.js";
import type { Scope } from "../../scope.js";
import type { Sentence } from "../../structure/sentence.js";
import type { Context, Frame } from "../context.js";
import { wholeOf } from "../share-words.js";
import { anchorsOf, type Figure, isHead } from "./anchors.js";
import { behindDateline } from "./dateline.js";
import type { DraftFlow } from "./draft.js";
import { goodsOf } from "./goods.js";
import { isSemicolon } from "../../tokens/token.js";
import { type Item, itemsOf, percentOf, periodOf, placeOf, withoutAsides, withoutRepeats } from "./items.js";
import { isNoFlow } from "./no-flow.js";
import { type RoledPlace, rolesOf } from "./place-roles.js";
import { isBase, newSegment, type Segment, segmentsOf } from "./segments.js";
import { saysOf } from "./says.js";
import { noteSetting, noteTopic, remember } from "./setting.js";
import type { Reading } from "./statement.js";
import { counterpartWay, ownWay, shareWord } from "./way.js";
import type { Way } from "./way-of-words.js";
import { wayInContext } from "./way-in-context.js";
import { againstOf, chiefOf, dateStart, isMonthly, monthBefore, ownPeriod, timesInRow } from "./when.js";
import { periodIn, statusIn } from "./when-in-context.js";
import { partiesOf } from "./who-in-context.js";
import { whoOf, type Who } from "./who.js";
import { nth } from "../../nth.js";

/** The flows of a sentence: one for each figure of goods or trade, and for each change of which no figure is stated. */
export function readFlows(reading: Reading): DraftFlow[] {
  const { sentence, scope, context, inTitle, dateline } = reading;
  if (saysNothing(sentence)) return [];
  const items = withoutAsides(behindDateline(itemsOf(sentence, scope.text), dateline));
  const anchors = sentence.mentions.some(isFigure) ? anchorsOf(items) : [];
  if (anchors.length === 0) {
    noteSetting(items, reading);
    return [];
  }
  const drafts: DraftFlow[] = [];
  let [frame, before, whole]: (Frame | undefined)[] = [];
  const segments = segmentsOf(items, anchors);
  for (let index = 0; index < segments.length; index++) {
    const segment = segments[index] as Segment;
    const started = startOf(segment, segments[index + 1], frame);
    const read = readSegment(started, frame, reading);
    if (read === undefined || isStep(read.drafts)) continue;
    drafts.push(...read.drafts);
    if (index > 0) dateStart(drafts, read.drafts.length, segments[index - 1], segment);
    frame = isFrom(started, segments[index + 1]) || started !== segment ? { ...read.frame, start: read.frame.period } : read.frame;
    remember(context, read.frame, inTitle);
    if (index > 0 && (segment.before.some(isOfWhich) || segments[index - 1]?.after.some(isOfWhich))) whole ??= before;
    before = read.frame;
  }
  shareTime(drafts);
  // Behind "of which …" the next sentence speaks of the whole again.
  if (whole !== undefined && !inTitle) remember(context, whole, inTitle);
  return drafts;
}

/** Whether a sentence has no figure, place or time, and no word that says who trades which way. */
function saysNothing({ mentions, tokens }: Sentence): boolean {
  if (mentions.length > 0) return false;
  for (const { kind, terms } of tokens) {
    if (kind !== "term") continue;
    const { way, counterpart } = saysOf(terms);
    if (way !== undefined || counterpart !== undefined) return false;
  }
  return true;
}

const isFigure = ({ is }: Mention): boolean => is === "amount" || is === "quantity" || is === "percent";
const isOfWhich = (item: Item): boolean => item.says.ofWhich !== undefined;

/** "79.4 thousand tonnes worth $331 million in May": a time behind the second figure is of both. */
function shareTime(drafts: readonly DraftFlow[]): void {
  for (let index = 0; index + 1 < drafts.length; index++) {
    const [draft, next] = [drafts[index] as DraftFlow, drafts[index + 1] as DraftFlow];
    if (draft.period !== undefined || draft.figure === undefined || next.period === undefined || next.inferred.period !== undefined) continue;
    draft.period = next.period;
    draft.inferred = { ...draft.inferred, period: "taken from the same sentence" };
  }
}

/** A change on the month before, of no figure: the figure and its change on the year before are the statement. */
const isStep = (drafts: readonly DraftFlow[]): boolean => drafts.every(({ figure, against }) => figure === undefined && against !== undefined);

/** "From 2.5 billion in 2000 to 25 billion": a first figure with a time of its own. */
const isFrom = (segment: Segment, next: Segment | undefined): boolean => next !== undefined && segment.before.at(-1)?.says.relation === "from" && ownPeriod(segment) !== undefined;

const isLevel = ({ says }: Item): boolean => says.commodity === "level";

/** "from 3.3 billion in 2015, trade rose to …": the first figure is of what the words after it say. */
function startOf(segment: Segment, next: Segment | undefined, frame: Frame | undefined): Segment {
  const { anchor, before, behind, after, continued } = segment;
  if (frame !== undefined || next === undefined || ownWay(before, behind) !== undefined) return segment;
  // "29,800 tonnes, worth $121 million, went to China": what is said behind the value is said of both.
  if (next.before.some(isLevel) && next.before.every((item) => item.sign === "," || isLevel(item))) return newSegment(anchor, before, next.after, continued);
  return before.at(-1)?.says.relation === "from" ? newSegment(anchor, before, [...after, ...next.before.filter((item) => periodOf(item) === undefined)], continued) : segment;
}

function readSegment(segment: Segment, frame: Frame | undefined, reading: Reading): { drafts: DraftFlow[]; frame: Frame } | undefined {
  const { scope, sentence, context } = reading;
  if (isNoFlow(segment, sentence)) {
    noteTopic(segment, reading);
    return undefined;
  }
  const base = frame !== undefined && isBase(segment, frame.changed);
  const count = Math.max(1, segment.anchor.figures.length, segment.anchor.figures.length === 0 ? segment.anchor.changes.length : 0);
  const behind = ownClause(segment.behind);
  const near = withoutRepeats([...lastClause(segment.before), ...behind]);
  const gates = near.length === segment.before.length + behind.length ? [] : rolesOf(segment.before, sentence, scope).filter(({ role }) => role === "via");
  // Behind the figure a name without a preposition is of something else ("5,479 Chinese vehicles").
  const places = [...rolesOf(near, sentence, scope), ...gates].filter(({ role, item }) => role !== "subject" || !behind.includes(item));
  const counterpart = counterpartWay(segment.before, behind, context.last?.direction ?? context.lead?.direction);
  const isRanked = near.some((item) => item.says.commodity === "rank");
  const own = ownWay(segment.before, segment.behind);
  const way = (counterpart && counterpart !== "total" ? { direction: counterpart } : wayInContext({ segment, own, roles: places.map(({ role }) => role) }, frame, reading)) ?? (counterpart ? { direction: counterpart } : isRanked && context.lead?.direction ? { direction: context.lead.direction, vague: true } : undefined);
  if (way === undefined) return undefined;
  const isCounterpart: boolean = counterpart !== undefined || (own === undefined && frame?.counterpart === true) || ((isRanked || own === undefined) && isElsewhere(places, context, scope));
  const who = fromHome(whoOf(places, way.direction, { isCounterpart, isPair: count === 1 }), way, context, near.some((item) => item.says.commodity === "buy"));
  const period = periodIn(segment, frame, reading, base);
  const asked = { who, viaName: viaName(near, who.via[0]), items: near, direction: who.way.direction, sentence: frame, ownWay: way.vague !== true && own !== undefined, holder: near.some((item) => item.says.commodity === "holder"), isOne: count === 1, ofWhich: near.some((item) => item.says.ofWhich !== undefined) };
  const parties = partiesOf(asked, context, scope);
  const times = timesInRow(segment);
  const drafts: DraftFlow[] = [];
  for (let index = 0; index < count; index++) {
    const direction = way.list?.length === count && count > 1 && who.partners.length < 2 && who.reporters.length < 2 && !asked.holder ? (way.list[index] ?? way.direction) : who.way.direction;
    const change = base ? undefined : count === 1 ? chiefOf(segment, period.period, scope) : segment.anchor.changes.length === count ? segment.anchor.changes[index] : undefined;
    const { reporter, partner } = listed(who, parties, count, index);
    const via = who.via.length === count ? who.via[index] : parties.via;
    const time = times?.[index];
    const { start, end } = spanOf(segment, index, change);
    drafts.push({
      direction, sign: way.sign ?? 1, reporter, partner, via, viaName: viaName(near, via), period: time ?? period.period, toDate: time === undefined && period.toDate,
      figure: segment.anchor.figures[index], change, against: change && (againstOf(segment, period.period, segment.anchor) ?? frame?.start ?? (isMonthly(change, scope) ? monthBefore(period.period) : undefined)),
      share: count === 1 ? shareOf(segment, scope) : undefined, commodity: count === 1 ? goodsOf(segment, sentence, scope) : undefined, status: base ? "actual" : statusIn(segment, frame, period, reading),
      inferred: inferredOf(parties.inferred, own === undefined && way.vague === true, period.inferred), start, end, inTitle: reading.inTitle, sentence: sentence.start,
    });
  }
  const first = drafts[0];
  return first && { drafts, frame: base && frame ? frame : frameOf(first, isCounterpart || (who.partners.length > 0 && who.reporters.length === 0), period.isBase) };
}

/** Whether what is ranked are not parts of the reporter but those with whom it trades. */
function isElsewhere(places: readonly RoledPlace[], { lead }: Context, scope: Scope): boolean {
  const subject = places.find(({ role }) => role === "subject")?.place;
  const reporter = lead?.reporter;
  return subject !== undefined && reporter !== undefined && subject.id !== reporter.id && subject.country !== countryIn(reporter) && !contains(reporter, subject, scope.at, scope.places);
}

/** "China bought 5.8 billion worth of goods from Vietnam" in a text about Vietnam: what is told are Vietnam's exports. */
function fromHome(who: Who, way: Way, context: Context, bought: boolean): Who & { way: Way } {
  const [reporter, partner] = [who.reporters[0], who.partners[0]];
  const home = context.subject;
  const seller = context.lead?.reporter;
  // "The US bought goods worth 1.1 billion", in a text about Cambodia's exports.
  if (way.direction === "import" && bought && reporter?.level === 0 && partner === undefined && seller !== undefined && reporter.id !== countryIn(seller)) return { ...who, reporters: [seller], partners: [reporter], way: { ...way, direction: "export" } };
  const { via, office } = who;
  if (way.direction !== "import" || !bought || !home || !reporter || !partner || partner.id !== home.id || reporter.id === home.id) return { reporters: who.reporters, partners: who.partners, via, office, way };
  return { reporters: [partner], partners: [reporter], via, office, way: { ...way, direction: "export" } };
}

/** The items behind a figure, up to where a clause with a subject of its own begins. */
function ownClause(items: readonly Item[]): readonly Item[] {
  for (let at = 0; at + 1 < items.length; at++) {
    const sign = items[at]?.sign;
    if (sign !== undefined && sign !== "(" && sign !== "、" && placeOf(items[at + 1]) !== undefined) return items.slice(0, at);
  }
  return items;
}

/** The items behind the last semicolon, unless nothing stands there that says who or which way. */
function lastClause(items: readonly Item[]): readonly Item[] {
  const semicolon = items.findLastIndex(({ sign }) => isSemicolon(sign));
  if (semicolon < 0) return items;
  const clause = items.slice(semicolon + 1);
  return clause.some(isHead) ? clause : items;
}

const frameOf = ({ direction, status, change, sign, reporter, partner, via, period }: DraftFlow, counterpart: boolean, isBase: boolean | undefined): Frame =>
  ({ direction, reporter, partner, via, period, commodity: undefined, status, changed: change !== undefined, sign, start: undefined, counterpart, isBase });

function inferredOf(parties: DraftFlow["inferred"], direction: boolean, period: string | undefined): DraftFlow["inferred"] {
  const inferred: DraftFlow["inferred"] = direction ? { direction: "taken from the statement before", ...parties } : { ...parties };
  if (period !== undefined) inferred.period = period;
  return inferred;
}

/** Of lists that run beside the figures, the member of each. */
function listed(who: Who, parties: { reporter: Locality | undefined; partner: Locality | undefined }, count: number, index: number): { reporter: Locality | undefined; partner: Locality | undefined } {
  if (count > 1 && who.via.length === count) return parties;
  if (count > 1 && who.partners.length === count) return { reporter: parties.reporter, partner: who.partners[index] };
  if (count > 1 && who.reporters.length >= count) return { reporter: who.reporters.slice(-count)[index], partner: parties.partner };
  return parties;
}

function viaName(items: readonly Item[], via: Locality | undefined): string | undefined {
  if (via === undefined) return undefined;
  for (const item of items) {
    const mention = placeOf(item);
    if (mention?.locality?.id === via.id) return mention.name;
  }
  return undefined;
}

function shareOf(segment: Segment, scope: Scope): DraftFlow["share"] {
  const at = segment.after.findIndex((item) => percentOf(item)?.role === "share");
  const mention = percentOf(nth(segment.after, at));
  const word = shareWord(segment.after, at);
  if (!mention || segment.after.slice(0, word).some(isHead)) return undefined;
  return { percent: mention.percent, of: wholeOf(mention, scope, segment.after[word]?.start) };
}

function spanOf({ anchor, before }: Segment, index: number, change: PercentMention | undefined): { start: number; end: number } {
  const figure: Figure | PercentMention | undefined = anchor.figures[index] ?? anchor.changes[index];
  let start = figure?.start ?? 0;
  if (index === 0) for (const item of before) if (item.start < start && (isHead(item) || item.says.trade !== undefined)) start = item.start;
  return { start, end: Math.max(figure?.end ?? 0, change?.end ?? 0) };
}

