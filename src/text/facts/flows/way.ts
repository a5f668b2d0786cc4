import type { Direction, FlowStatus } from "../../../model/index.js";
import { cue, type Item, percentOf, periodOf } from "./items.js";
import type { Segment } from "./segments.js";

/** Which way goods go. A word may name two ways; then `list` has them in the order of the words. */
export interface Way {
  readonly direction: Direction;
  readonly list?: readonly Direction[];
  /** The sign of a balance. */
  readonly sign?: 1 | -1;
  /** Whether the words only speak of goods or trade as such. */
  readonly vague?: boolean;
}

function wayOf(item: Item | undefined): Way | undefined {
  const balance = cue(item, "balance");
  if (balance) return { direction: "balance", sign: balance === "deficit" ? -1 : 1 };
  const [direction, ...list] = cue(item, "direction")?.split(" ") ?? [];
  if (direction === undefined) return undefined;
  return list.length > 0 ? { direction: direction as Direction, list: list as Direction[] } : { direction: direction as Direction };
}

/** Items up to the first share: what follows it ("of total imports") names the whole, not the figure. */
export function beforeShare(items: readonly Item[]): readonly Item[] {
  const share = items.findIndex((item) => percentOf(item)?.role === "share" || percentOf(item)?.role === "target" || cue(item, "share") !== undefined);
  return share < 0 ? items : items.slice(0, share);
}

const isCompared = (item: Item | undefined): boolean => cue(item, "relation") === "than";

/** The way that a segment's own words say: the nearest word before the figure; a balance wins; else the first word after it. */
export function ownWay(segment: Segment): Way | undefined {
  const before = segment.before.filter((_, at) => !isCompared(segment.before[at - 1])).map(wayOf).filter((way) => way !== undefined);
  const balance = before.findLast((way) => way.direction === "balance");
  if (balance) return balance;
  const last = before.at(-1);
  const special = before.findLast((way) => way.direction !== "total");
  if (last?.direction === "total" && last.list === undefined && special && before.indexOf(special) === before.length - 2) return special;
  if (last) return last;
  const after = beforeShare(segment.after).map(wayOf).find((way) => way !== undefined);
  if (after) return after;
  return segment.before.some((item) => cue(item, "trade") !== undefined) ? { direction: "total", vague: true } : undefined;
}

/** The way that a word for the partner says ("the biggest buyer of …"). */
export const counterpartWay = (segment: Segment): Direction | undefined => [...segment.before, ...beforeShare(segment.after)].map((item) => cue(item, "counterpart")).find((way) => way !== undefined) as Direction | undefined;

/** Whether a figure is expected or aimed at. */
export function statusOf(segment: Segment): FlowStatus {
  const words = [...segment.before, ...beforeShare(segment.after)].map((item) => cue(item, "status")).filter((word) => word !== undefined);
  if (words.includes("target")) return "target";
  return words.includes("forecast") ? "forecast" : "actual";
}

export const hasPeriod = (items: readonly Item[]): boolean => items.some((item) => periodOf(item) !== undefined);
