import { countryIn, type Locality, type Period } from "../../../model/index.js";
import { localityOf } from "../../../places/index.js";
import type { PercentMention } from "../../mentions/mention.js";
import type { Sentence } from "../../structure/sentence.js";
import { isOpening } from "../../tokens/token.js";
import type { Scope } from "../../scope.js";
import type { Context, Frame } from "../context.js";
import { type Figure, isHead } from "./anchors.js";
import { lastClause, ownClause } from "./clauses.js";
import type { DraftFlow } from "./draft.js";
import { goodsOf } from "./goods.js";
import { gateName, type Item, placeOf, withoutRepeats } from "./items.js";
import { isNoFlow } from "./no-flow.js";
import { isBeforeGoods, isOfGoodsAtHome } from "./origins.js";
import { rolesOf } from "./place-roles.js";
import { fromHome, isElsewhere } from "./seen-from-home.js";
import { isBase, type Segment } from "./segments.js";
import { noteTopic } from "./setting.js";
import { isShare, shareOf, wayOfWhole, withoutPart } from "./share-of.js";
import type { Reading } from "./statement.js";
import { counterpartWay, ownWay } from "./way.js";
import { wayInContext } from "./way-in-context.js";
import { againstOf, chiefOf, isMonthly, isOnYear, monthBefore, timesInRow } from "./when.js";
import { periodIn, statusIn } from "./when-in-context.js";
import { homes } from "./stand-ins.js";
import { partiesOf } from "./who-in-context.js";
import { whoOf, type Who } from "./who.js";

/** The flows of one segment, and what it hands on to the next; "no-flow" where its words tell of something else, undefined where they do not say which way goods went. */
export function readSegment(given: Segment, frame: Frame | undefined, reading: Reading): { drafts: DraftFlow[]; frame: Frame } | "no-flow" | undefined {
  const { scope, sentence, context } = reading;
  const { segment, isWhole } = withoutPart(given);
  if (isNoFlow(segment, sentence)) {
    noteTopic(segment, reading);
    return "no-flow";
  }
  const base = frame !== undefined && isBase(segment, frame.changed);
  const count = Math.max(1, segment.anchor.figures.length, segment.anchor.figures.length === 0 ? segment.anchor.changes.length : 0);
  const behind = ownClause(segment.behind);
  const clause = lastClause(segment.before);
  const near = withoutRepeats(behind.length === 0 ? clause : [...clause, ...behind]);
  const gates = near.length === segment.before.length + behind.length ? [] : rolesOf(segment.before, sentence, scope).filter(({ role }) => role === "via");
  // Behind the figure a name without a preposition is of something else ("5,479 Chinese vehicles").
  const home = context.lead?.reporter;
  const places = [...rolesOf(near, sentence, scope), ...gates].filter((place) => (place.role !== "subject" || !behind.includes(place.item)) && !isOfGoodsAtHome(near, place, home));
  const counterpart = counterpartWay(segment.before, behind, context.last?.direction ?? context.lead?.direction);
  const isRanked = near.some((item) => item.says.commodity === "rank");
  // "Of which China took 90 percent": what stands behind a figure took a part of it.
  const said = isShareTaken(segment) ? undefined : segment.behind.some(isTake) ? ownWay(segment.before, segment.behind.filter((item) => !isTake(item))) : segment.way;
  const own = said === undefined || said.vague ? (wayOfWhole(segment) ?? said) : said;
  const way = (counterpart && (counterpart !== "total" || (own === undefined && context.split)) ? { direction: counterpart } : wayInContext({ segment, own, roles: places.map(({ role }) => role), isOfCountry: places.some(({ role, place }) => role === "subject" && place.level === 0), isHomeward: places.some(({ role, place }) => role === "to" && place.country !== null && place.country === homes[scope.lexicon.language]), isFromAbroad: places.some(({ role, place }) => role === "from" && isAbroad(place, context)) }, frame, reading)) ?? (counterpart ? { direction: counterpart } : isRanked && context.lead?.direction ? { direction: context.lead.direction, vague: true } : undefined);
  if (way === undefined) return undefined;
  const isCounterpart: boolean = counterpart !== undefined || (own === undefined && frame?.counterpart === true) || ((isRanked || own === undefined || segment.before.some(isShare) || (own?.direction === "import" && scope.lexicon.language === "zh" && isGoodsThenWay(near, sentence))) && isElsewhere(places, context, scope, own === undefined ? frame : undefined));
  const named = fromHome(whoOf(places, way.direction, { isCounterpart, isPair: count === 1, isOfSeller: isCounterpart && counterpart === undefined && own === undefined && frame?.direction === "import" }), way, { context, frame }, near.some(isBuying) && (isCounterpart ? "counterpart" : places.some(({ role }) => role === "with") ? "with" : "reporter"));
  const period = periodIn(segment, frame, reading, base);
  // "The three leading partners were …. The value reached 1.9, 0.96 and 0.84 billion, respectively".
  const isOfListed = named.partners.length === 0 && count > 1 && context.partners.length === count && [...segment.before, ...segment.after].some((item) => item.says.respectively !== undefined);
  const who = isOfListed ? { ...named, partners: context.partners } : named;
  const asked = { who: isWhole && who.partners.length === 0 ? { ...who, partners: worldIn(scope) } : who, viaName: gateName(near, who.via[0]), items: near, direction: who.way.direction, sentence: frame, ownWay: way.vague !== true && own !== undefined, holder: near.some((item) => item.says.commodity === "holder"), isOne: count === 1, ofWhich: near.some((item) => item.says.ofWhich !== undefined) };
  const parties = partiesOf(asked, context, scope);
  const times = timesInRow(segment);
  const drafts: DraftFlow[] = [];
  for (let index = 0; index < count; index++) {
    const direction = way.list?.length === count && count > 1 && who.partners.length < 2 && who.reporters.length < 2 && !asked.holder ? (way.list[index] ?? way.direction) : who.way.direction;
    const status = base ? "actual" : statusIn(segment, frame, period, reading);
    const told = base ? undefined : count === 1 ? chiefOf(segment, period.period, scope) : segment.anchor.changes.length === count ? segment.anchor.changes[index] : undefined;
    // "The aim of doubling trade to 5 billion" is no change from one year to the next.
    const change = status === "target" && told?.factor === true ? undefined : told;
    const { reporter, partner } = listed(who, parties, count, index);
    const via = who.via.length === count ? who.via[index] : parties.via;
    const time = times?.[index];
    const { start, end } = spanOf(segment, index, change);
    drafts.push({
      direction, sign: way.sign ?? 1, reporter, partner, via, viaName: gateName(near, via), period: time ?? period.period, toDate: time === undefined && period.toDate,
      figure: segment.anchor.figures[index], change, against: change && (againstOf(change, segment, period.period, scope) ?? frame?.start ?? (isMonthly(change, scope) && !isOnYear(change, segment, period.period) ? monthBefore(period.period) : undefined)),
      share: count === 1 ? shareOf(segment, scope) : undefined, commodity: count === 1 ? goodsOf(segment, sentence, scope) : undefined, status,
      inferred: inferredOf(parties.inferred, own === undefined && way.vague === true, period.inferred), start, end, inTitle: reading.inTitle, sentence: sentence.start,
    });
  }
  const first = drafts[0];
  const ofGoods = (frame?.ofGoods === true && frame.partner?.id === first?.partner?.id) || (scope.lexicon.language === "zh" && places.some(({ place, item }) => place.id === first?.partner?.id && isBeforeGoods(item, sentence)));
  return first && { drafts, frame: frame && (base || isInBrackets(segment, frame, period.period)) ? frame : frameOf(first, isCounterpart || (who.partners.length > 0 && who.reporters.length === 0), period.isBase || (!period.isSaid && frame?.isBase) || isBeside(segment, frame, period.period), ofGoods) };
}

/** "$880 million last year (in 2023 – $922 million), including …": an earlier time in brackets is not of what comes behind them. */
const isInBrackets = ({ before }: Segment, frame: Frame, period: Period | undefined): boolean => before.some(({ sign }) => isOpening(sign)) && frame.period !== undefined && period !== undefined && period.end < frame.period.start;

/** "…, while in the whole of last year it was 21": an earlier time that a clause sets against the one before is not of what comes next. */
const isBeside = ({ before, continued }: Segment, frame: Frame | undefined, period: Period | undefined): boolean => continued && before.some(({ says }) => says.relation === "while") && frame?.period !== undefined && period !== undefined && period.end < frame.period.start;

const frameOf = ({ direction, status, change, sign, reporter, partner, via, period }: DraftFlow, counterpart: boolean, isBase: boolean | undefined, ofGoods: boolean): Frame =>
  ({ direction, reporter, partner, via, period, commodity: undefined, status, changed: change !== undefined, sign, start: undefined, counterpart, isBase, ofGoods, ways: undefined });

function inferredOf(parties: DraftFlow["inferred"], direction: boolean, period: string | undefined): DraftFlow["inferred"] {
  const inferred: DraftFlow["inferred"] = {};
  if (direction) inferred.direction = "taken from the statement before";
  // In the order in which they were looked for.
  if (parties.via !== undefined) inferred.via = parties.via;
  if (parties.reporter !== undefined) inferred.reporter = parties.reporter;
  if (parties.partner !== undefined) inferred.partner = parties.partner;
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

function spanOf({ anchor, before }: Segment, index: number, change: PercentMention | undefined): { start: number; end: number } {
  const figure: Figure | PercentMention | undefined = anchor.figures[index] ?? anchor.changes[index];
  let start = figure?.start ?? 0;
  if (index === 0) for (const item of before) if (item.start < start && (isHead(item) || item.says.trade !== undefined)) start = item.start;
  return { start, end: Math.max(figure?.end ?? 0, change?.end ?? 0) };
}

/** "越南榴莲进口量最大": the goods of a country, and then that they are imported. */
function isGoodsThenWay(items: readonly Item[], sentence: Sentence): boolean {
  const at = items.findIndex((item) => placeOf(item) !== undefined);
  const item = items[at];
  return item !== undefined && isBeforeGoods(item, sentence) && items[at + 1]?.says.way?.direction === "import" && (items[at + 1]?.first ?? 0) - item.last <= longestGoods;
}
const longestGoods = 6;

const isAbroad = (place: Locality, { lead }: Context): boolean => lead?.reporter !== undefined && countryIn(place) !== countryIn(lead.reporter);

function worldIn({ places }: Scope): Locality[] {
  const world = localityOf("WLD", places);
  return world === undefined ? [] : [world];
}

const isTake = ({ says }: Item): boolean => says.commodity === "take";
const isBuying = (item: Item): boolean => item.says.commodity === "buy" || isTake(item);

/** "Moc Bai took US$1.52 billion": a part of what was told before; "Japan took 420 tonnes" bought them. */
function isShareTaken({ anchor, before }: Segment): boolean {
  const last = before.at(-1);
  return anchor.figures[0]?.is === "amount" && last !== undefined && isTake(last);
}
