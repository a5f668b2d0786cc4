import type { Scope } from "../../scope.js";
import { wholeOf } from "../share-words.js";
import { isHead } from "./anchors.js";
import type { DraftFlow } from "./draft.js";
import { type Item, percentOf, periodOf, placeOf } from "./items.js";
import type { Segment } from "./segments.js";
import { shareWord } from "./way.js";
import type { Way } from "./way-of-words.js";
import { nth } from "../../nth.js";

export const isShare = (item: Item): boolean => percentOf(item)?.role === "share";

/** Of what a figure is a share, and how much. */
export function shareOf(segment: Segment, scope: Scope): DraftFlow["share"] {
  const behind = shareBehind(segment, scope);
  if (behind !== undefined) return behind;
  // "Russia accounted for 85 percent of the total, with trade of 27 billion".
  const share = segment.before.findIndex(isShare);
  if (share < 0) return undefined;
  const before = segment.before.slice(share + 1).some(({ says }) => says.relation === "which") ? undefined : percentOf(nth(segment.before, share));
  return before && { percent: before.percent, of: wholeOf(before, scope) };
}

function shareBehind({ after }: Segment, scope: Scope): DraftFlow["share"] {
  const at = after.findIndex(isShare);
  const mention = percentOf(nth(after, at));
  // "九成以上来自泰国": whence a part of it comes.
  if (mention === undefined || (after[at + 1]?.says.relation === "from" && placeOf(after[at + 2]) !== undefined)) return undefined;
  const word = shareWord(after, at);
  // "$4.6 billion in 2024, making up 65%": the time right behind the figure is its own.
  const sign = after.findIndex((item) => item.sign !== undefined);
  const between = after.slice(0, word).filter((item, index) => periodOf(item) === undefined || (sign >= 0 && index > sign));
  return between.some(isHead) ? undefined : { percent: mention.percent, of: wholeOf(mention, scope, after[word]?.start) };
}

/** "$236 million, or 42.5 percent of exports": the whole of a share says of which way its part is. */
export function wayOfWhole({ after, behind }: Segment): Way | undefined {
  const whole = after.slice(behind.length).find((item) => item.sign !== undefined || item.says.way !== undefined)?.says.way;
  return whole?.direction === "export" || whole?.direction === "import" ? whole : undefined;
}

/** "Mongolia accounted for 29.7 percent of the region's trade, which amounted to 153.6 billion": the figure is the whole's, which is not with the one that has a part of it. `isWhole` tells that so. */
export function withoutPart(segment: Segment): { segment: Segment; isWhole: boolean } {
  const share = segment.before.findLastIndex(isShare);
  if (share < 0 || segment.anchor.figures.length === 0 || !segment.before.slice(share + 1).some(({ says }) => says.relation === "which")) return { segment, isWhole: false };
  return { segment: { ...segment, before: segment.before.slice(share + 1) }, isWhole: segment.before.slice(0, share).some((item) => placeOf(item)?.locality?.level === 0) };
}
