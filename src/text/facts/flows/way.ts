import type { Direction, FlowStatus } from "../../../model/index.js";
import { isThan, type Item, percentOf } from "./items.js";
import type { Segment } from "./segments.js";
import type { Way } from "./way-of-words.js";
import { nth } from "../../nth.js";

/** Items up to the first share: what follows it ("of total imports") names the whole, not the figure. */
export function beforeShare(items: readonly Item[]): readonly Item[] {
  const share = items.findIndex((item) => percentOf(item)?.role === "share" || percentOf(item)?.role === "target");
  return share < 0 ? items : items.slice(0, shareWord(items, share));
}

/** Where the words of a share begin: "占全省进出口总值的22.3%" names the whole between its word and its number. */
export function shareWord(items: readonly Item[], share: number): number {
  for (let at = share - 1; at >= 0 && items[at]?.sign === undefined; at--) if (items[at]?.says.share === "part") return at;
  return share;
}

interface Said {
  way: Way;
  at: number;
}

function saidIn(items: readonly Item[]): Said[] {
  const said: Said[] = [];
  for (let at = 0; at < items.length; at++) {
    const way = items[at]?.says.way;
    if (way !== undefined && !isThan(nth(items, at - 1))) said.push({ way, at });
  }
  return said;
}

/**
 * The way that a segment's own words say: the nearest word before the figure, a balance before all; else the first word after it. A word for both
 * ways gives way to one that says more and stands with it ("durian exported …, cleared in all").
 */
export function ownWay(segment: Segment): Way | undefined {
  const { before } = segment;
  const said = saidIn(before);
  const balance = said.findLast(({ way }) => way.direction === "balance");
  // "Back in surplus: exports came to …": what stands before a colon is told first, and then in figures.
  const colon = before.findLastIndex((item) => item.sign === ":" || item.sign === "：");
  if (balance && !(balance.at < colon && said.some(({ at }) => at > colon))) return balance.way;
  const [previous, final] = said.slice(-2);
  if (previous && final && isBoth(final.way) && isOneWay(previous.way) && standTogether(before, previous.at, final.at)) return previous.way;
  if (previous && final?.way.direction === "transit" && isBoth(previous.way) && final.at - previous.at <= 2) return previous.way;
  if (previous?.way.direction === "transit" && final && isBoth(final.way) && final.at - previous.at === 1 && !joins(nth(before, previous.at - 1))) return previous.way;
  if (final ?? previous) return withRow((final ?? previous) as Said, said, before);
  const after = beforeShare(segment.after).find((item) => item.says.way !== undefined)?.says.way;
  if (after) return after;
  return [...before, ...beforeShare(segment.after)].some((item) => item.says.trade !== undefined) ? { direction: "total", vague: true } : undefined;
}

/** "Trade, exports and imports rose 10, 14 and 6 percent": ways in a row, one for each figure of a list. */
function withRow(last: Said, said: readonly Said[], items: readonly Item[]): Way {
  const row: Said[] = [];
  for (const each of said) {
    const before = row.at(-1);
    if (before !== undefined && !items.slice(before.at + 1, each.at).every((item) => joins(item) || item.sign === "," || item.sign === "、" || item.sign === "，")) row.length = 0;
    row.push(each);
  }
  return row.length < 2 || row.at(-1) !== last || row.some(({ way }) => way.list !== undefined) ? last.way : { ...last.way, list: row.map(({ way }) => way.direction) };
}

const joins = (item: Item | undefined): boolean => item?.says.relation === "and" || item?.says.relation === "with";
const isBoth = (way: Way): boolean => way.direction === "total" && way.list === undefined;
const isOneWay = (way: Way): boolean => way.direction === "export" || way.direction === "import";
const standTogether = (items: readonly Item[], from: number, to: number): boolean => !items.slice(from + 1, to).some((item) => item.sign !== undefined || item.mention?.is === "percent" || item.says.relation === "and");

/** The way that a word for the partner says ("the biggest buyer of …"). */
export function counterpartWay(segment: Segment, before: Direction | undefined): Direction | undefined {
  const way = [...segment.before, ...beforeShare(segment.after)].map((item) => item.says.counterpart).find((word) => word !== undefined);
  return way === "market" ? (before === "export" || before === "import" ? before : undefined) : (way as Direction | undefined);
}

/** Whether a figure is expected or aimed at. */
export function statusOf(segment: Segment): FlowStatus {
  const behind = beforeShare(segment.after);
  const turn = behind.findIndex((item) => item.says.relation === "while");
  const words = [...segment.before, ...(turn < 0 ? behind : behind.slice(0, turn))].map((item) => item.says.status).filter((word) => word !== undefined);
  if (words.includes("target")) return "target";
  return words.includes("forecast") ? "forecast" : "actual";
}
