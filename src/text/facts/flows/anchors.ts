import type { AmountMention, PercentMention, QuantityMention } from "../../mentions/mention.js";
import { isClosing, isComma, isOpening, isSemicolon } from "../../tokens/token.js";
import { isDifference } from "./differences.js";
import { amountOf, goodsUnits, type Item, percentOf, periodOf, placeOf, quantityOf, isThan } from "./items.js";
import { coversYears } from "../../mentions/periods/calendar.js";
import { lastWhere } from "../../last-where.js";
import { nth } from "../../nth.js";

export type Figure = AmountMention | QuantityMention;

/** What a flow is made around: figures that stand side by side, or changes without a figure. Positions are those of items. */
export interface Anchor {
  readonly first: number;
  readonly last: number;
  readonly figures: Figure[];
  /** Changes of these figures, or the changes that stand alone. */
  changes: PercentMention[];
  /** Between which items all that belongs to it stands: its figures and changes. */
  from: number;
  to: number;
}

const newAnchor = (at: readonly number[], figures: Figure[], changes: PercentMention[]): Anchor => {
  const [first, last] = [at[0] ?? 0, at.at(-1) ?? 0];
  return { first, last, figures, changes, from: first, to: last };
};

/** Gives items in a row to an anchor. */
function widen(anchor: Anchor, at: readonly number[]): void {
  anchor.from = Math.min(anchor.from, at[0] ?? 0);
  anchor.to = Math.max(anchor.to, at.at(-1) ?? 0);
}

/** A figure of goods or trade, if an item is one. */
export function figureOf(item: Item | undefined): Figure | undefined {
  const amount = amountOf(item);
  if (amount) return amount.role === "trade" && amount.equivalentOf === undefined ? amount : undefined;
  const quantity = quantityOf(item);
  return quantity && goodsUnits.has(quantity.quantity.unit) ? quantity : undefined;
}

/** What a percentage says of how a figure changed. */
function changeOf(item: Item | undefined): PercentMention | undefined {
  const percent = percentOf(item);
  if (percent === undefined || percent.role === "change" || item?.grows === true) return percent;
  return percent.levelOf && { ...percent, percent: percent.levelOf, role: "change", factor: true };
}

/** Whether an item only joins the members of a row. */
export const isJoin = (item: Item | undefined): boolean => isComma(item?.sign) || item?.sign === "、" || item?.says.relation === "and" || item?.says.relation === "with" && item?.token?.end === (item?.token?.start ?? 0) + 1;
const isEquivalent = (item: Item | undefined): boolean => amountOf(item)?.equivalentOf !== undefined;
const isBracket = (item: Item | undefined): boolean => isOpening(item?.sign) || isClosing(item?.sign);

interface Row<T> {
  at: number[];
  values: T[];
}

/** Figures, and changes, that stand in a row: joined by commas or "and", with equivalents in brackets between. */
function rows<T>(items: readonly Item[], of: (items: readonly Item[], at: number) => T | undefined, same: (a: T, b: T) => boolean): Row<T>[] {
  const found: Row<T>[] = [];
  for (let at = 0; at < items.length; at++) {
    if (items[at]?.mention === undefined) continue;
    const value = of(items, at);
    if (value === undefined) continue;
    const row = found.at(-1);
    if (row !== undefined && same(row.values.at(-1) as T, value) && !isOrigin(items, row.at.at(-1) as number) && !isOfTime(items, at) && !isOfWay(items, at) && isJoined(items, row.at.at(-1) as number, at)) {
      row.at.push(at);
      row.values.push(value);
    } else found.push({ at: [at], values: [value] });
  }
  return found;
}

/** Members of a row have no more than this between them. */
const mostBetween = 6;

function isJoined(items: readonly Item[], before: number, at: number): boolean {
  if (at - before - 1 > mostBetween) return false;
  let joined = false;
  for (let index = before + 1; index < at; index++) {
    if (isJoin(items[index])) joined = true;
    else if (!isEquivalent(items[index]) && !isBracket(items[index])) return false;
  }
  return joined;
}

/** "Down from 140,000 tonnes, and 22,800 tonnes of maize": a figure that another has come from begins no list behind a comma. */
const isOrigin = (items: readonly Item[], at: number): boolean => nth(items, at - 1)?.says.relation === "from" && items[at + 1]?.sign === ",";

/** "Đạt 1,6 tỷ USD, vượt mức 1,4 tỷ USD của năm 2023": a figure with a time of its own, with which the one before is compared. */
const isOfTime = (items: readonly Item[], at: number): boolean => nth(items, at - 1)?.sign === "," && items[at + 1]?.says.relation === "of" && periodOf(items[at + 2]) !== undefined;

/** "Stood at 34 billion baht, 1.7 billion was from imports": a figure behind a comma with a way of its own. */
const isOfWay = (items: readonly Item[], at: number): boolean => nth(items, at - 1)?.sign === "," && items[at + 1]?.says.relation === "from" && items[at + 2]?.says.direction !== undefined;

const sameKind = (a: Figure, b: Figure): boolean => (a.is === "amount" && b.is === "amount" ? a.money.currency === b.money.currency : a.is === "quantity" && b.is === "quantity" && a.quantity.unit === b.quantity.unit);

/** Words that begin to speak of something else: a way of the goods, a place, a span of time. */
export function isHead(item: Item | undefined): boolean {
  if (item === undefined) return false;
  const { mention, says } = item;
  if (mention !== undefined) return mention.is === "period" ? mention.kind !== "base" && mention.kind !== "day" : mention.is === "place";
  return says.direction !== undefined || says.balance !== undefined || says.ofWhich !== undefined || says.commodity === "holder" || says.commodity === "again";
}

/** A name in the midst of words begins nothing: "5.479 Chinese vehicles". */
const isMidway = (items: readonly Item[], at: number): boolean => placeOf(items[at]) !== undefined && nth(items, at - 1)?.sign === undefined && nth(items, at - 1)?.says.relation !== "and" && nth(items, at - 1)?.says.ofWhich === undefined;

/** A span of time between signs: "reached 2,528 TEUs, during this period, representing growth of 100 percent". */
const isInPassing = (items: readonly Item[], at: number): boolean => periodOf(items[at]) !== undefined && items[at + 1]?.sign === "," && (nth(items, at - 1)?.sign === "," || (nth(items, at - 1)?.says.relation === "in" && nth(items, at - 2)?.sign === ","));

/** "Down 6.1 percent from July". */
const isMonthBefore = (items: readonly Item[], at: number): boolean => periodOf(items[at]) !== undefined && nth(items, at - 1)?.says.relation === "from" && percentOf(nth(items, at - 2)) !== undefined;

/** "Farm, forestry and fishery exports": a comma between the goods of one way. */
const isOfList = (items: readonly Item[], at: number): boolean => items[at]?.sign === "," && items[at + 1]?.says.relation === "and" && items[at + 2]?.says.direction !== undefined && (items[at + 1]?.first ?? 0) - (items[at]?.last ?? 0) <= longestGoods && (items[at + 2]?.first ?? 0) - (items[at + 1]?.last ?? 0) <= longestGoods;
const longestGoods = 3;

/** "Through their pair of gates, Ta Lung and Shuikou, …": how many items between two commas name the gates meant; 0 where others stand there. */
export function gatesNamed(items: readonly Item[], at: number, to: number): number {
  let next = at + 1;
  while (next < to && (placeOf(items[next])?.locality?.type === "gate" || items[next]?.says.relation === "and")) next++;
  return items[at]?.sign === "," && next < to && items[next]?.sign === "," && placeOf(nth(items, next - 1)) !== undefined ? next - at - 1 : 0;
}

/**
 * Whether something new is begun between two items: what a figure is compared with is nothing new, and the words up to the first sign ("6.15 billion
 * came from exports, an increase of …") still belong to the figure before.
 */
function hasHead(items: readonly Item[], from: number, to: number, behind = false): boolean {
  let start = from;
  if (behind) {
    while (start < to && !begins(items, start)) start++;
    if (start >= to) return false;
  }
  for (let at = start; at < to; at++) {
    const gates = gatesNamed(items, at, to);
    if (gates > 0) at += gates;
    else if (isHead(items[at]) && !(behind && isInPassing(items, at)) && !isMidway(items, at) && !isMonthBefore(items, at) && (items[at]?.says.direction !== undefined || (!isThan(nth(items, at - 1)) && !isThan(nth(items, at - 2))))) return true;
  }
  return false;
}

/** "29,800 tonnes, worth $121 million, went to China": the second comma only closes what the first has opened. The first item behind a figure that stands at these. */
export function behindAside(items: readonly Item[], start: number, end: number): number {
  if (nth(items, start - 1)?.says.commodity !== "level" || nth(items, start - 2)?.sign !== "," || items[end + 1]?.sign !== ",") return end + 1;
  let figure = start - 3;
  while (isGoods(items[figure])) figure--;
  const isAside = items[figure]?.mention !== undefined;
  return isAside ? end + 2 : end + 1;
}

/** "of beans and pulses": words that only name the goods of a figure. */
export const isGoods = (item: Item | undefined): boolean => item?.says.relation === "of" || item?.says.relation === "and" || item?.says.trade !== undefined || item?.says.commodity === "goods";

/** "402,500 tonnes of goods, chiefly machinery, cement and steel, were exported": the item that says what was done with goods listed from another one on; that one itself where others stand there. */
export function behindGoodsListed(items: readonly Item[], from: number): number {
  let next = from;
  while (isGoods(items[next]) || isComma(items[next]?.sign)) next++;
  return items[next]?.says.commodity === "done" ? next : from;
}

/** Whether words that are not of the figure before may begin at an item. */
function begins(items: readonly Item[], at: number): boolean {
  const { sign, says } = items[at] as Item;
  if (sign !== undefined) return !isBracket(items[at]) && !isOfList(items, at);
  return says.relation === "while" || (says.relation === "and" && items[at + 1]?.says.direction !== undefined && !isOfList(items, at - 1));
}

/** Whether a change leads to the figure after it: "rose 52.4 percent to 117.93 billion", "giảm 11,1%, chỉ còn 22,3 tỉ". */
function leadsTo(items: readonly Item[], change: number, figure: number): boolean {
  let leads = false;
  for (let at = change + 1; at < figure; at++) {
    const { sign, says } = items[at] as Item;
    if (sign !== undefined && (isSemicolon(sign) || sign === "|" || sign === ".")) return false;
    if (says.relation === "to" || says.commodity === "level" || says.status === "target?") leads = true;
  }
  if (isDone(items, change, figure)) return true;
  return leads && !hasHead(items, change + 1, figure);
}

/** "Doubling trade with Laos to 5 billion": the verb stands before what it is done to. */
const isDone = (items: readonly Item[], change: number, figure: number): boolean =>
  percentOf(items[change])?.factor === true && nth(items, figure - 1)?.says.relation === "to" && !items.slice(change + 1, figure).some((item, at, between) => item.sign !== undefined || (item.says.relation === "and" && placeOf(between[at + 1]) === undefined) || item.says.relation === "while" || percentOf(item) !== undefined);

/** "exports of 350 and imports of 406 billion, up 9 and 5.2 percent": as many figures before as changes, and none with a change. */
function sideBySide(items: readonly Item[], values: readonly PercentMention[], owner: Anchor, anchors: readonly Anchor[]): boolean {
  const end = anchors.indexOf(owner) + 1;
  const beside = anchors.slice(end - values.length, end);
  if (values.length < 2 || owner.figures.length !== 1 || beside.length !== values.length || beside.some(({ figures, changes }) => figures.length !== 1 || changes.length > 0)) return false;
  if (items.slice(beside[0]?.first ?? 0, owner.first).some(({ sign }) => isSemicolon(sign))) return false;
  beside.forEach((anchor, index) => anchor.changes.push(...values.slice(index, index + 1)));
  return true;
}

/** "1.9 million as against 10.2 million a year before, a decline of 81 per cent": the change is not of what is compared with. */
function ofCompared(items: readonly Item[], values: readonly PercentMention[], [other, base]: readonly [Anchor | undefined, Anchor]): boolean {
  let before = base.first - 1;
  while (before > 0 && (periodOf(items[before]) !== undefined || items[before]?.says.relation === "of")) before--;
  const word = nth(items, before);
  if (other?.figures.length !== 1 || other.changes.length > 0 || base.figures.length !== 1 || values.length !== 1 || (!isThan(word) && word?.says.relation !== "from")) return false;
  other.changes.push(...values);
  return true;
}

/** "up 15% in volume and 36.2% in value" behind a quantity and an amount: each has its own. */
function shareOut(items: readonly Item[], at: readonly number[], values: readonly PercentMention[], [other, owner]: readonly [Anchor | undefined, Anchor]): boolean {
  const [value] = values;
  if (!other || !value || values.length !== 1 || owner.figures.length !== 1 || other.figures.length !== 1 || other.figures[0]?.is === owner.figures[0]?.is) return false;
  const basis = items[(at[0] ?? 0) + 1]?.says.commodity;
  const meant = [owner, other].find(({ figures }) => figures[0]?.is === (basis === "volume" ? "quantity" : basis === "value" ? "amount" : ""));
  if (!meant || meant.changes.length > 0) return false;
  meant.changes.push(value);
  widen(owner, at);
  return true;
}

/** Whether a change is one of vehicles, persons or firms, or of an amount that is no trade: such a figure stands in its clause, and none of goods. */
function countsOthers(items: readonly Item[], from: number, to: number): boolean {
  const clause = lastWhere(items, (item, at) => at < to && at > from && (isSemicolon(item.sign) || item.says.ofWhich !== undefined));
  const counted = items.slice(Math.max(from + 1, clause), to);
  return counted.some((item) => item.says.commodity === "count" || ((amountOf(item) || quantityOf(item)) && figureOf(item) === undefined)) && !counted.some((item) => figureOf(item));
}

/** "同比增长112.5% 口岸今年出入境车辆超41万辆次": a change that opens a title, before what it is of. */
const isHeadOfTrade = ({ says }: Item): boolean => says.way !== undefined || says.trade !== undefined;

/** "15.3 million tonnes at an average price of 2,960 yuan, up 40 percent": the change is the price's. */
const isPrice = (item: Item): boolean => amountOf(item)?.role === "price";

const figureAt = (items: readonly Item[], at: number): Figure | undefined => (isDifference(items, at) ? undefined : figureOf(items[at]));
/** "年均增长12.8%": a yearly mean is no change of the figure beside it. */
const changeAt = (items: readonly Item[], at: number): PercentMention | undefined => (isOverYears(items, at) || nth(items, at - 1)?.says.noFlow !== undefined || items[at + 1]?.says.noFlow === "average" || (items[at + 1]?.says.noFlow !== undefined && items[at + 2]?.says.noFlow === "average") ? undefined : changeOf(items[at]));
/** "More than threefold over the past four years": no change from one year to the next. */
const isOverYears = (items: readonly Item[], at: number): boolean => {
  const period = periodOf(items[at + 1])?.period ?? (items[at + 1]?.sign === undefined && items[at + 1]?.says.noFlow === undefined ? periodOf(items[at + 2])?.period : undefined);
  return period !== undefined && coversYears(period);
};
const always = (): boolean => true;

/** The anchors of a sentence, in order: its figures with their changes, and changes of which no figure is stated. */
export function anchorsOf(items: readonly Item[]): Anchor[] {
  const anchors = rows(items, figureAt, sameKind).map(({ at, values }) => newAnchor(at, values, []));
  const alone: Anchor[] = [];
  for (const { at, values } of rows(items, changeAt, always)) {
    const [first, last] = [at[0] ?? 0, at.at(-1) ?? 0];
    const before = nth(anchors, lastWhere(anchors, (anchor) => anchor.last < first));
    const after = anchors.find((anchor) => anchor.first > first);
    const isStep = after !== undefined && before !== undefined && (before.changes.length > 0 || (after.first === last + 2 && items[last + 1]?.says.relation === "to")) && leadsTo(items, last, after.first);
    const owner = before && !isStep && !hasHead(items, behindOwn(items, before, nth(anchors, anchors.indexOf(before) - 1)), first, true) ? before : after && leadsTo(items, last, after.first) ? after : undefined;
    if (owner === undefined ? countsOthers(items, before?.last ?? -1, first) || (anchors.length === 0 && !items.slice(0, first).some(isHeadOfTrade) && countsOthers(items, last, items.length)) : owner === before && (items.slice(before.last + 1, first).some(isPrice) || isOfOtherGoods(items, before.last, first))) continue;
    if (owner === undefined) alone.push(newAnchor(at, [], values));
    else if (owner === after && isDone(items, last, owner.first)) owner.changes.push(...values);
    else giveTo(owner, { at, values }, items, anchors);
  }
  return alone.length === 0 ? anchors : [...anchors, ...alone].sort((a, b) => a.first - b.first);
}

/** The first item behind a figure that may be of others: goods are listed behind one whose way has not been said. */
function behindOwn(items: readonly Item[], { first, last }: Anchor, before: Anchor | undefined): number {
  const from = behindAside(items, first, last);
  return items.slice((before?.last ?? -1) + 1, first).some(({ says }) => says.way !== undefined) ? from : behindGoodsListed(items, from);
}

/** "… came to 1.09 billion; coal grew most, by 85 percent": behind a semicolon goods have a change of their own, of which no figure is told. */
function isOfOtherGoods(items: readonly Item[], figure: number, change: number): boolean {
  const clause = items.findLastIndex((item, at) => at < change && at > figure && isSemicolon(item.sign));
  return clause >= 0 && items.slice(clause + 1, change).some(({ says }) => says.trade !== undefined);
}

/** Gives changes to the figure of which they are, or to those beside it. */
function giveTo(owner: Anchor, { at, values }: Row<PercentMention>, items: readonly Item[], anchors: readonly Anchor[]): void {
  const other = nth(anchors, anchors.indexOf(owner) - 1);
  const isOfOther = ofCompared(items, values, [other, owner]);
  if (!isOfOther && shareOut(items, at, values, [other, owner])) return;
  if (!isOfOther && !sideBySide(items, values, owner, anchors) && (owner.changes.length === 0 || owner.figures.length === 1 || owner.changes.length + values.length <= owner.figures.length)) owner.changes.push(...values);
  widen(owner, at);
}
