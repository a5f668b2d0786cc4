import type { FlowStatus } from "../../../model/index.js";
import { type Anchor, behindAside, behindGoodsListed, gatesNamed, isHead } from "./anchors.js";
import { withoutReason } from "./clauses.js";
import { amountOf, isWay, type Item, percentOf, periodOf, placeOf, quantityOf } from "./items.js";
import { beforeShare, ownWay, statusOf } from "./way.js";
import type { Way } from "./way-of-words.js";
import { lastWhere } from "../../last-where.js";
import { isClosing, isOpening } from "../../tokens/token.js";
import { nth } from "../../nth.js";

/** The part of a sentence that speaks of one anchor: items before it, and after. */
export interface Segment {
  readonly anchor: Anchor;
  readonly before: readonly Item[];
  readonly after: readonly Item[];
  /** The items after it, up to the first share: what follows that ("of total imports") names the whole, not the figure. */
  readonly behind: readonly Item[];
  /** The way of the goods that its own words say. */
  readonly way: Way | undefined;
  /** Whether its figure is expected or aimed at. */
  readonly status: FlowStatus;
  /** Whether the sentence goes on from a segment before. */
  readonly continued: boolean;
}

/** "Coffee (-3.4%), ships (up 5%)": a change in brackets, of no figure. */
export const isListed = ({ anchor, before }: Segment): boolean => anchor.figures.length === 0 && isOpening(before.at(-1)?.sign);

const boundaries = new Set([",", ";", ":", "，", "；", "：", "(", ")", "（", "）", "|", "｜", ".", "–", "—"]);
const divides = (item: Item): boolean => (item.sign !== undefined && boundaries.has(item.sign)) || item.says.ofWhich !== undefined || item.says.relation === "and" || item.says.relation === "while";

/** A segment of some items before and after an anchor. */
export function newSegment(anchor: Anchor, before: readonly Item[], words: readonly Item[], continued: boolean): Segment {
  const after = withoutReason(words);
  const behind = beforeShare(after);
  return { anchor, before, after, behind, way: ownWay(before, behind), status: statusOf(before, behind), continued };
}

/** Cuts a sentence between its anchors: at the first boundary after which something new begins. */
export function segmentsOf(items: readonly Item[], anchors: readonly Anchor[]): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  for (let index = 0; index < anchors.length; index++) {
    const anchor = anchors[index] as Anchor;
    const next = anchors[index + 1];
    const words = items.slice(from, anchor.from);
    const before = anchor.figures.length === 0 ? withoutWholes(words) : words;
    const to = next === undefined ? items.length : cutBetween(items, behindBracket(items, behindAside(items, anchor.from, anchor.to)), next.from, !before.some(isWay));
    segments.push(newSegment(anchor, before, withoutOthers(items.slice(anchor.last + 1, to)), index > 0));
    from = to;
  }
  return segments;
}

/** "Accounted for 67 per cent of turnover and rose 12 per cent": the whole of a share is no word of what follows. */
function withoutWholes(items: readonly Item[]): readonly Item[] {
  const share = lastWhere(items, (item) => percentOf(item)?.role === "share");
  if (share < 0) return items;
  const end = items.findIndex((item, at) => at > share && (item.sign !== undefined || item.says.relation === "and" || item.says.relation === "while"));
  // "46 per cent of trade, which was worth $2.8 billion": the figure is the whole's.
  return end < 0 || items[end + 1]?.says.relation === "which" ? items : [...items.slice(0, share + 1), ...items.slice(end)];
}

/** The words behind a figure, up to where an amount or count that is no trade is told. */
function withoutOthers(items: readonly Item[]): readonly Item[] {
  let sign = -1;
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    if (item.sign !== undefined) sign = at;
    else if (quantityOf(item) !== undefined || (amountOf(item) !== undefined && amountOf(item)?.equivalentOf === undefined)) return items.slice(0, sign < 0 ? at : sign);
  }
  return items;
}

/** `open`: the figure before has found no way of the goods yet; the first one after it is its own. */
function cutBetween(items: readonly Item[], start: number, to: number, open: boolean): number {
  const from = behindBracketTime(items, open ? behindGoodsListed(items, start) : start, to);
  if (isPrice(items, from, to)) return to - 1;
  // "Compared to the same period of 2021 ($359 million)": a time right before a bracket is of the figure in it.
  if (to - from > 2 && isOpening(items[to - 1]?.sign) && periodOf(items[to - 2]) !== undefined) return to - 2;
  for (let at = from; at < to; at++) {
    const item = items[at];
    if (item === undefined || !divides(item) || joinsGoods(items, at) || joinsPlaces(items, at)) continue;
    // "4 percent less than in the same period of last year, when imports had amounted to 464": the time is of what comes.
    if (item.sign === "," && items[at + 1]?.says.relation === "which" && periodOf(nth(items, at - 1))?.kind === "base") return at - 1;
    // "1.24 million tonnes of produce, durian above all, left for China": what two commas enclose divides nothing.
    if (open && item.sign === "," && items[at + 1]?.sign === ",") at++;
    else if (open && closesChange(items, from, at)) continue;
    else if (open && isOrigin(items, at, to)) at += 3;
    else {
      const gates = gatesNamed(items, at, to);
      if (gates > 0) at += gates;
      else if (beginsNew(items, at + 1, to) || at === to - 1) return at;
    }
  }
  const base = lastBase(items, from, to);
  if (base >= 0 && to - base <= 2) return base;
  const way = nextWay(items, from, to);
  const second = open && way >= 0 ? nextWay(items, way + 1, to) : way;
  if (second >= 0) return second;
  const behind = behindTime(items, from, to) ?? behindGoods(items, from);
  for (let at = behind; at < to; at++) if (isHead(items[at]) && !(open && way >= 0)) return at;
  return open && way >= 0 ? to : behind;
}

/** "3.4 billion ($40 million) in 2021 and 2.9 billion in 2020", "3.4 billion (up 5%) last year, and …": the items up to the end of the time right behind the bracket of a figure. */
function behindBracketTime(items: readonly Item[], from: number, to: number): number {
  let close = from;
  if (isOpening(items[from]?.sign)) while (close < to && !isClosing(items[close]?.sign)) close++;
  return close < to && isClosing(items[close]?.sign) ? (behindTime(items, close + 1, to) ?? from) : from;
}

/** "1.63 billion in 2022", "200 triệu USD vào năm 2000": the items up to the end of the time right behind a figure. */
function behindTime(items: readonly Item[], from: number, to: number): number | undefined {
  let at = from;
  while (items[at]?.says.relation === "in" || (items[at]?.says.relation === "to" && periodOf(items[at + 1]) !== undefined)) at++;
  return at < to && periodOf(items[at]) !== undefined && (items[at]?.first ?? 0) - (nth(items, at - 1)?.last ?? -9) <= 1 ? at + 1 : undefined;
}

/** "1.62 million tonnes of coal, 96 percent more than a year before, had been brought in": behind the comma stands which way the figure went. */
function closesChange(items: readonly Item[], from: number, comma: number): boolean {
  if (items[comma]?.sign !== "," || !isWay(items[comma + 1] as Item)) return false;
  const opened = items.findLastIndex(({ sign }, at) => at >= from && at < comma && sign === ",");
  const between = items.slice(opened + 1, comma);
  return opened >= 0 && between.some((item) => percentOf(item) !== undefined) && between.every((item) => percentOf(item) ?? periodOf(item) ?? item.says.relation);
}

/** "58,000 tonnes of steel to Laos for 42.9 million USD": what was paid for a quantity is told with it. */
function isPrice(items: readonly Item[], from: number, to: number): boolean {
  const [word, paid] = [items[to - 1], items[to]];
  return to > from && quantityOf(nth(items, from - 1)) !== undefined && amountOf(paid) !== undefined && word?.says.relation === "in" && word.last === (paid?.first ?? 0) - 1;
}

/** "1.87 million tonnes of coal, mined in Sekong, were imported": between two commas, whence the goods come. */
const isOrigin = (items: readonly Item[], at: number, to: number): boolean =>
  at + 4 < to && items[at]?.sign === "," && (items[at + 1]?.says.relation === "from" || items[at + 1]?.says.relation === "in") && placeOf(items[at + 2]) !== undefined && items[at + 3]?.sign === "," && isWay(items[at + 4] as Item);

function lastBase(items: readonly Item[], from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (isOfBase(items[at] as Item)) return isOfChange(items, at) ? -1 : at;
  return -1;
}

/** "Down 16.2% from 2022, comprising …": with what the change before is compared. */
const isOfChange = (items: readonly Item[], at: number): boolean => percentOf(nth(items, at - 1))?.role === "change" && periodOf(items[at + 1]) !== undefined;

const isOfBase = ({ says }: Item): boolean => says.relation === "from" || says.relation === "than";

function nextWay(items: readonly Item[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (isWay(items[at] as Item)) return at;
  return -1;
}

/** "Fruit and vegetables in the first four months", "fruit and vegetables to Russia", "rice and broken rice were sent to China": behind words that are none of trade a time, what is done with the goods or where they go is still of the figure before. */
function joinsGoods(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  const relation = next?.says.relation;
  const isOfFigure = periodOf(relation === "in" ? items[at + 2] : next) !== undefined || next?.says.way?.weak === true || ((relation === "to" || relation === "from") && placeOf(items[at + 2]) !== undefined);
  return items[at]?.says.relation === "and" && isOfFigure && (next?.first ?? 0) > (items[at]?.last ?? 0) + 1;
}

/** "To China and Vietnam in 2024, worth …": the second of two places before a time or a sign is where the figure before goes, too. */
function joinsPlaces(items: readonly Item[], at: number): boolean {
  const [whither, behind] = [nth(items, at - 2)?.says.relation, items[at + 2]];
  const isEnd = behind?.sign !== undefined || behind?.says.relation === "in" || periodOf(behind) !== undefined;
  return items[at]?.says.relation === "and" && (whither === "to" || whither === "from") && placeOf(nth(items, at - 1)) !== undefined && placeOf(items[at + 1]) !== undefined && isEnd;
}

/** "750,000 tonnes of Russian beans worth …": whence the goods of a figure come stands right behind it. */
const behindGoods = (items: readonly Item[], at: number): number => (items[at]?.says.relation === "of" && placeOf(items[at + 1])?.adjective && items[at + 1]?.first === (items[at]?.last ?? 0) + 1 ? at + 2 : at);

/** "124 million dollars (Omsk region), …", "2亿美元（2020年）": with whom and when a figure is stands right behind it. */
const behindBracket = (items: readonly Item[], at: number): number => (isOpening(items[at]?.sign) && (placeOf(items[at + 1]) ?? periodOf(items[at + 1])) !== undefined && isClosing(items[at + 2]?.sign) ? at + 3 : at);

/** "…，完成全年计划的91%": of what is aimed at the figure before is a part. */
function isOfPlan(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const item = items[at];
    if (item === undefined || item.sign !== undefined || amountOf(item) !== undefined || quantityOf(item) !== undefined) return false;
    if (percentOf(item)?.role === "target") return true;
  }
  return false;
}

/** Whether the words after a boundary are not about the figure before: no share or level of it. */
function beginsNew(items: readonly Item[], from: number, to: number): boolean {
  if (isOfPlan(items, from, to)) return false;
  for (let at = from; at < to; at++) {
    const item = items[at];
    if (item === undefined) return false;
    if (item.sign !== undefined && divides(item)) return item.says.ofWhich !== undefined || isHead(items[at + 1]);
    if (percentOf(item) || (item.says.share === "part" && (amountOf(items[at + 1]) ?? quantityOf(items[at + 1])) === undefined)) return false;
    if (isHead(item)) return true;
  }
  return true;
}

/** "up from $1.079 billion", "lower than last year's 32.4 billion": what a figure before is compared with. */
export function isBase({ before, anchor, continued }: Segment, compared = false): boolean {
  if (!continued || anchor.figures.length !== 1) return false;
  if (compared && isYearAlone(before)) return true;
  const word = lastWhere(before, isOfBase);
  const clause = before.slice(lastWhere(before, (item, at) => at < word && item.sign !== undefined) + 1);
  return word >= 0 && before.length - word <= 3 && !before.slice(word).some((item) => placeOf(item)) && !clause.some(isWay);
}

function isYearAlone(items: readonly Item[]): boolean {
  let year = false;
  for (const item of items) {
    if (periodOf(item)?.kind === "year") year = true;
    else if (item.sign === undefined) return false;
  }
  return year;
}
