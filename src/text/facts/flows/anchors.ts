import type { AmountMention, PercentMention, QuantityMention } from "../../mentions/mention.js";
import { isSemicolon } from "../../tokens/token.js";
import { amountOf, type Item, percentOf, periodOf, placeOf, quantityOf, isThan } from "./items.js";
import { nth } from "../../nth.js";

export type Figure = AmountMention | QuantityMention;

/** What a flow is made around: figures that stand side by side, or changes without a figure. Positions are those of items. */
export interface Anchor {
  readonly first: number;
  last: number;
  readonly figures: Figure[];
  /** Changes of these figures, or the changes that stand alone. */
  changes: PercentMention[];
  /** The positions of items that belong to it: its figures and changes. */
  readonly own: Set<number>;
}

/** Units in which goods are traded; vehicles, persons, trips and the like never make a flow. */
const goods = new Set<string>(["t", "kg", "g", "TEU", "container", "m3", "l", "barrel", "head", "MMBtu", "kWh", "MWh", "GWh", "TWh"]);

/** A figure of goods or trade, if an item is one. */
export function figureOf(item: Item | undefined): Figure | undefined {
  const amount = amountOf(item);
  if (amount) return amount.role === "trade" && amount.equivalentOf === undefined ? amount : undefined;
  const quantity = quantityOf(item);
  return quantity && goods.has(quantity.quantity.unit) ? quantity : undefined;
}

const changeOf = (item: Item | undefined): PercentMention | undefined => (percentOf(item)?.role === "change" || item?.grows ? percentOf(item) : undefined);

/** Whether an item only joins the members of a row. */
export const isJoin = (item: Item | undefined): boolean => item?.sign === "," || item?.sign === "、" || item?.sign === "，" || item?.says.relation === "and" || item?.says.relation === "with" && item?.token?.end === (item?.token?.start ?? 0) + 1;
const isEquivalent = (item: Item | undefined): boolean => amountOf(item)?.equivalentOf !== undefined;
const isBracket = (item: Item | undefined): boolean => item?.sign === "(" || item?.sign === ")" || item?.sign === "（" || item?.sign === "）";

/** Figures, and changes, that stand in a row: joined by commas or "and", with equivalents in brackets between. */
function rows<T>(items: readonly Item[], of: (item: Item | undefined) => T | undefined, same: (a: T, b: T) => boolean): { at: number[]; values: T[] }[] {
  const found: { at: number[]; values: T[] }[] = [];
  items.forEach((item, at) => {
    const value = of(item);
    if (value === undefined) return;
    const row = found.at(-1);
    const lastAt = row?.at.at(-1) ?? -9;
    const lastValue = row?.values.at(-1);
    const between = items.slice(lastAt + 1, at);
    if (row && lastValue !== undefined && same(lastValue, value) && between.length > 0 && between.length <= 6 && between.some(isJoin) && between.every((each) => isJoin(each) || isEquivalent(each) || isBracket(each))) {
      row.at.push(at);
      row.values.push(value);
    } else found.push({ at: [at], values: [value] });
  });
  return found;
}

const sameKind = (a: Figure, b: Figure): boolean => (a.is === "amount" && b.is === "amount" ? a.money.currency === b.money.currency : a.is === "quantity" && b.is === "quantity" && a.quantity.unit === b.quantity.unit);

/** Words that begin to speak of something else: a way of the goods, a place, a span of time. */
export function isHead(item: Item | undefined): boolean {
  if (item === undefined) return false;
  const period = periodOf(item);
  if (period) return period.kind !== "base" && period.kind !== "day";
  if (placeOf(item)) return true;
  return item.says.direction !== undefined || item.says.balance !== undefined || item.says.ofWhich !== undefined || item.says.commodity === "holder";
}

/** A name in the midst of words begins nothing: "5.479 Chinese vehicles". */
const isMidway = (items: readonly Item[], at: number): boolean => placeOf(items[at]) !== undefined && nth(items, at - 1)?.sign === undefined && nth(items, at - 1)?.says.relation !== "and" && nth(items, at - 1)?.says.ofWhich === undefined;

/** A span of time between signs: "reached 2,528 TEUs, during this period, representing growth of 100 percent". */
const isInPassing = (items: readonly Item[], at: number): boolean => periodOf(items[at]) !== undefined && nth(items, at - 1)?.sign === "," && items[at + 1]?.sign === ",";

/** "Down 6.1 percent from July". */
const isMonthBefore = (items: readonly Item[], at: number): boolean => periodOf(items[at]) !== undefined && nth(items, at - 1)?.says.relation === "from" && percentOf(nth(items, at - 2)) !== undefined;

/** "Farm, forestry and fishery exports": a comma between the goods of one way. */
const isOfList = (items: readonly Item[], at: number): boolean => items[at]?.sign === "," && items[at + 1]?.says.relation === "and" && items[at + 2]?.says.direction !== undefined && (items[at + 1]?.first ?? 0) - (items[at]?.last ?? 0) <= longestGoods && (items[at + 2]?.first ?? 0) - (items[at + 1]?.last ?? 0) <= longestGoods;
const longestGoods = 3;

/**
 * Whether something new is begun between two items: what a figure is compared with is nothing new, and the words up to the first sign ("6.15 billion
 * came from exports, an increase of …") still belong to the figure before.
 */
function hasHead(items: readonly Item[], from: number, to: number, behind = false): boolean {
  const begins = (item: Item, at: number): boolean => (item.sign !== undefined ? !isBracket(item) && !isOfList(items, at) : item.says.relation === "while" || (item.says.relation === "and" && items[at + 1]?.says.direction !== undefined && !isOfList(items, at - 1)));
  const sign = items.findIndex((item, at) => at >= from && at < to && begins(item, at));
  if (behind && sign < 0) return false;
  for (let at = behind ? sign : from; at < to; at++) if (isHead(items[at]) && !(behind && isInPassing(items, at)) && !isMidway(items, at) && !isMonthBefore(items, at) && (items[at]?.says.direction !== undefined || (!isThan(nth(items, at - 1)) && !isThan(nth(items, at - 2))))) return true;
  return false;
}

/** "29,800 tonnes, worth $121 million, went to China": the second comma only closes what the first has opened. The first item behind a figure that stands at these. */
export function behindAside(items: readonly Item[], start: number, end: number): number {
  const isAside = nth(items, start - 1)?.says.commodity === "level" && nth(items, start - 2)?.sign === "," && nth(items, start - 3)?.mention !== undefined && items[end + 1]?.sign === ",";
  return isAside ? end + 2 : end + 1;
}

/** Whether a change leads to the figure after it: "rose 52.4 percent to 117.93 billion", "giảm 11,1%, chỉ còn 22,3 tỉ". */
function leadsTo(items: readonly Item[], change: number, figure: number): boolean {
  const between = items.slice(change + 1, figure);
  if (between.some((item) => isSemicolon(item.sign) || item.sign === "|" || item.sign === ".")) return false;
  return between.some((item) => item.says.relation === "to" || item.says.commodity === "level") && !hasHead(items, change + 1, figure);
}

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
  const word = nth(items, base.first - 1);
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
  owner.own.add(at[0] ?? 0);
  return true;
}

/** Whether a change is one of vehicles, persons or firms, or of an amount that is no trade: such a figure stands in its clause, and none of goods. */
function countsOthers(items: readonly Item[], from: number, to: number): boolean {
  const clause = items.findLastIndex((item, at) => at < to && at > from && (isSemicolon(item.sign) || item.says.ofWhich !== undefined));
  const counted = items.slice(Math.max(from + 1, clause), to);
  return counted.some((item) => (amountOf(item) || quantityOf(item)) && figureOf(item) === undefined) && !counted.some((item) => figureOf(item));
}

/** "15.3 million tonnes at an average price of 2,960 yuan, up 40 percent": the change is the price's. */
const isPrice = (item: Item): boolean => amountOf(item)?.role === "price";

/** "$35 billion, $2 billion more than those of …": by how much, which is no figure of a list. */
function isDifference(items: readonly Item[], item: Item | undefined): boolean {
  if (item === undefined || amountOf(item) === undefined) return false;
  const next = items[items.indexOf(item) + 1];
  return next?.first === item.last + 1 && next?.says.commodity === "difference";
}

/** The anchors of a sentence, in order: its figures with their changes, and changes of which no figure is stated. */
export function anchorsOf(items: readonly Item[]): Anchor[] {
  const anchors: Anchor[] = rows(items, (item) => (isDifference(items, item) ? undefined : figureOf(item)), sameKind).map(({ at, values }) => ({ first: at[0] ?? 0, last: at.at(-1) ?? 0, figures: values, changes: [], own: new Set(at) }));
  const alone: Anchor[] = [];
  for (const { at, values } of rows(items, changeOf, () => true)) {
    const first = at[0] ?? 0;
    const before = anchors.filter((anchor) => anchor.last < first).at(-1);
    const after = anchors.find((anchor) => anchor.first > first);
    const last = at.at(-1) ?? 0;
    const isStep = after !== undefined && before !== undefined && (before.changes.length > 0 || (after.first === last + 2 && items[last + 1]?.says.relation === "to")) && leadsTo(items, last, after.first);
    const owner = before && !isStep && !hasHead(items, behindAside(items, before.first, before.last), first, true) ? before : after && leadsTo(items, at.at(-1) ?? 0, after.first) ? after : undefined;
    if (owner === undefined ? countsOthers(items, before?.last ?? -1, first) : owner === before && items.slice(before.last + 1, first).some(isPrice)) continue;
    if (owner === undefined) alone.push({ first, last: at.at(-1) ?? 0, figures: [], changes: values, own: new Set(at) });
    else if (ofCompared(items, values, [nth(anchors, anchors.indexOf(owner) - 1), owner])) for (const each of at) owner.own.add(each);
    else if (shareOut(items, at, values, [nth(anchors, anchors.indexOf(owner) - 1), owner])) continue;
    else if (sideBySide(items, values, owner, anchors)) for (const each of at) owner.own.add(each);
    else if (owner.changes.length === 0 || owner.figures.length === 1 || owner.changes.length + values.length <= owner.figures.length) {
      owner.changes.push(...values);
      for (const each of at) owner.own.add(each);
    } else for (const each of at) owner.own.add(each);
  }
  return [...anchors, ...alone].sort((a, b) => a.first - b.first);
}
