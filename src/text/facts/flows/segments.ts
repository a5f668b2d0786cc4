import { type Anchor, behindAside, isHead } from "./anchors.js";
import { amountOf, type Item, percentOf, periodOf, placeOf, quantityOf } from "./items.js";
import { nth } from "../../nth.js";

/** The part of a sentence that speaks of one anchor: items before it, and after. */
export interface Segment {
  readonly anchor: Anchor;
  readonly before: readonly Item[];
  readonly after: readonly Item[];
  /** Whether the sentence goes on from a segment before. */
  readonly continued: boolean;
}

const boundaries = new Set([",", ";", ":", "，", "；", "：", "(", ")", "（", "）", "|", "｜", ".", "–", "—"]);
const divides = (item: Item): boolean => (item.sign !== undefined && boundaries.has(item.sign)) || item.says.ofWhich !== undefined || item.says.relation === "and" || item.says.relation === "while";

/** Cuts a sentence between its anchors: at the first boundary after which something new begins. */
export function segmentsOf(items: readonly Item[], anchors: readonly Anchor[]): Segment[] {
  let from = 0;
  return anchors.map((anchor, index) => {
    const next = anchors[index + 1];
    const start = Math.min(anchor.first, ...anchor.own);
    const end = Math.max(anchor.last, ...anchor.own);
    const to = next === undefined ? items.length : cutBetween(items, behindBracket(items, behindAside(items, start, end)), Math.min(next.first, ...next.own), !items.slice(from, start).some(isWay));
    const segment = { anchor, before: items.slice(from, start), after: withoutOthers(items.slice(anchor.last + 1, to)), continued: index > 0 };
    from = to;
    return segment;
  });
}

/** The words behind a figure, up to where an amount or count that is no trade is told. */
function withoutOthers(items: readonly Item[]): readonly Item[] {
  const other = items.findIndex((item) => quantityOf(item) !== undefined || (amountOf(item) !== undefined && amountOf(item)?.equivalentOf === undefined));
  if (other < 0) return items;
  const sign = items.findLastIndex((item, at) => at < other && item.sign !== undefined);
  return items.slice(0, sign < 0 ? other : sign);
}

const isWay = (item: Item): boolean => item.says.direction !== undefined || item.says.balance !== undefined;

/** `open`: the figure before has found no way of the goods yet; the first one after it is its own. */
function cutBetween(items: readonly Item[], from: number, to: number, open: boolean): number {
  for (let at = from; at < to; at++) {
    const item = items[at];
    if (item === undefined || !divides(item) || joinsGoods(items, at)) continue;
    // "1.24 million tonnes of produce, durian above all, left for China": what two commas enclose divides nothing.
    if (open && item.sign === "," && items[at + 1]?.sign === ",") at++;
    else if (beginsNew(items, at + 1, to) || at === to - 1) return at;
  }
  const base = items.findLastIndex((item, at) => at >= from && at < to && (item.says.relation === "from" || item.says.relation === "than"));
  if (base >= 0 && to - base <= 2) return base;
  const ways = items.slice(from, to).flatMap((item, at) => (isWay(item) ? [from + at] : []));
  const way = ways[open ? 1 : 0];
  if (way !== undefined) return way;
  // "1.63 billion in 2022 to 1.7 billion in 2023": the time right behind a figure is its own.
  const behind = items.findIndex((item, at) => at >= from && item.says.relation !== "in");
  const start = behind < to && periodOf(items[behind]) !== undefined && (items[behind]?.first ?? 0) - (nth(items, behind - 1)?.last ?? -9) <= 1 ? behind + 1 : behindGoods(items, from);
  for (let at = start; at < to; at++) if (isHead(items[at]) && !(open && ways.length > 0)) return at;
  return open && ways.length > 0 ? to : start;
}

/** "Fruit and vegetables in the first four months": behind words that are none of trade a time is still of the figure before. */
function joinsGoods(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  const time = next?.says.relation === "in" ? items[at + 2] : next;
  return items[at]?.says.relation === "and" && periodOf(time) !== undefined && (next?.first ?? 0) > (items[at]?.last ?? 0) + 1;
}

/** "750,000 tonnes of Russian beans worth …": whence the goods of a figure come stands right behind it. */
const behindGoods = (items: readonly Item[], at: number): number => (items[at]?.says.relation === "of" && placeOf(items[at + 1])?.adjective && items[at + 1]?.first === (items[at]?.last ?? 0) + 1 ? at + 2 : at);

/** "124 million dollars (Omsk region), …": with whom a figure is stands right behind it. */
const behindBracket = (items: readonly Item[], at: number): number => (items[at]?.sign === "(" && placeOf(items[at + 1]) !== undefined && items[at + 2]?.sign === ")" ? at + 3 : at);

/** "3.5 trillion kip ($445 million) last year, and …": time between a bracket and a sign is of the figure before. */
const isTimeOfFigure = (items: readonly Item[], at: number): boolean => periodOf(items[at]) !== undefined && nth(items, at - 1)?.sign === ")" && items[at + 1]?.sign !== undefined;

/** Whether the words after a boundary are not about the figure before: no share or level of it. */
function beginsNew(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const item = items[at];
    if (item === undefined) return false;
    if (item.sign !== undefined && divides(item)) return item?.says.ofWhich !== undefined || (isHead(items[at + 1]) && !isTimeOfFigure(items, at + 1));
    if (percentOf(item) || item?.says.share === "part") return false;
    if (isHead(item)) return true;
  }
  return true;
}

/** "up from $1.079 billion", "lower than last year's 32.4 billion": what a figure before is compared with. */
export function isBase({ before, anchor, continued }: Segment, compared = false): boolean {
  if (!continued || anchor.figures.length !== 1) return false;
  if (before.length > 0 && before.every((item) => periodOf(item)?.kind === "year" || item.sign !== undefined) && before.some((item) => periodOf(item)?.kind === "year") && compared) return true;
  const word = before.findLastIndex((item) => item.says.relation === "from" || item?.says.relation === "than");
  const clause = before.slice(before.findLastIndex((item, at) => at < word && item.sign !== undefined) + 1);
  return word >= 0 && before.length - word <= 3 && !before.slice(word).some((item) => placeOf(item)) && !clause.some((item) => item.says.direction !== undefined || item?.says.balance !== undefined);
}
