import type { Frame } from "../context.js";
import { isGoods, isJoin } from "./anchors.js";
import type { DraftFlow } from "./draft.js";
import { isWay, type Item, periodOf, placeOf } from "./items.js";
import { newSegment, type Segment } from "./segments.js";
import type { Way } from "./way-of-words.js";
import { ownPeriod } from "./when.js";

export const isOfWhich = (item: Item): boolean => item.says.ofWhich !== undefined;

/** "79.4 thousand tonnes worth $331 million in May": a time behind the last figure is of all. */
export function shareTime(drafts: readonly DraftFlow[]): void {
  for (let index = drafts.length - 2; index >= 0; index--) {
    const [draft, next] = [drafts[index] as DraftFlow, drafts[index + 1] as DraftFlow];
    if (draft.period !== undefined || (draft.figure === undefined && next.figure !== undefined) || next.period === undefined || isFromElsewhere(next.inferred.period)) continue;
    draft.period = next.period;
    draft.inferred = { ...draft.inferred, period: fromSentence };
  }
}

/** What a segment has told. */
export interface Told {
  readonly drafts: readonly DraftFlow[];
  readonly segment: Segment;
}

/** "Exports of 5.2 billion and imports of 486 million in 2022": the time right behind the second of a pair is of both, unless the first has its own. */
export function datePair(first: Told, { drafts: [second], segment: { before, after } }: Told): void {
  const time = periodOf(after[after[0]?.says.relation === "in" ? 1 : 0]);
  if (second === undefined || time === undefined || time.kind === "base" || second.period !== time.period || ownPeriod(first.segment) !== undefined || !isPairing(before)) return;
  for (const draft of first.drafts) {
    draft.period = second.period;
    draft.toDate = second.toDate;
    draft.inferred = { ...draft.inferred, period: fromSentence };
  }
}

/** "… and imports of …": nothing but the other way of the goods. */
const isPairing = ([and, way, ...rest]: readonly Item[]): boolean => and?.says.relation === "and" && way?.says.direction !== undefined && rest.every((item) => item.says.relation === "of");

/** "Shipped 412,000 tonnes of cassava, 96,000 of cashew and 58,000 of rubber to Vietnam": where the last of a list goes all go. */
export function sharePartner(list: readonly DraftFlow[]): void {
  const last = list.at(-1);
  if (list.length < 2 || last?.partner === undefined || last.inferred.partner !== undefined) return;
  for (const draft of list) {
    if (draft.partner !== undefined || draft.direction !== last.direction || draft.reporter?.id !== last.reporter?.id) continue;
    draft.partner = last.partner;
    draft.via ??= last.via;
    draft.inferred = { ...draft.inferred, partner: fromSentence };
  }
}

/** Whether a period was carried over from another sentence. */
const isFromElsewhere = (why: string | undefined): boolean => why?.startsWith("taken from") === true && why !== fromSentence;
const fromSentence = "taken from the same sentence";

/** "From 2.5 billion in 2000 to 25 billion": a first figure with a time of its own. */
export const isFrom = (segment: Segment, next: Segment | undefined): boolean => next !== undefined && segment.before.at(-1)?.says.relation === "from" && ownPeriod(segment) !== undefined;

const isLevel = ({ says }: Item): boolean => says.commodity === "level";
/** Whether an item only joins the figures of a list, or names the goods of one. */
export const isListing = (item: Item): boolean => isJoin(item) || isGoods(item) || isLevel(item);

/** "from 3.3 billion in 2015, trade rose to …": the first figure is of what the words after it say. */
export function startOf(segment: Segment, following: readonly Segment[], frame: Frame | undefined): Segment {
  const { anchor, before, after, continued } = segment;
  const [next] = following;
  if (next !== undefined && isPaid(segment, next)) return newSegment(anchor, before, [...after, ...next.after], continued);
  if (next !== undefined && isWorth(segment, next)) return newSegment(anchor, before, next.after, continued);
  if (frame !== undefined || next === undefined || isClear(segment.way)) return segment;
  const told = toldTogether(segment, following);
  if (told !== undefined) return newSegment(anchor, before, told.after, continued);
  return before.at(-1)?.says.relation === "from" ? newSegment(anchor, before, [...after, ...next.before.filter((item) => periodOf(item) === undefined)], continued) : segment;
}

/** "Bought 301,420 tonnes of cassava for 42 million dollars from Laos": whence goes for the goods as for their price. */
const isPaid = ({ anchor, way }: Segment, { anchor: price, before, after }: Segment): boolean =>
  way?.weak === true && anchor.figures[0]?.is === "quantity" && price.figures[0]?.is === "amount" && before.every((item) => isGoods(item) || item.says.relation === "in") && after.some((item, at) => placeOf(item) !== undefined && ["from", "to"].includes(after[at - 1]?.says.relation ?? ""));

/** "While 640 cubic metres of wood worth $217,460 was shipped to Vietnam": what is done with the goods is told behind their worth. */
const isWorth = ({ anchor, before, after }: Segment, { anchor: price, before: between, after: told }: Segment): boolean =>
  anchor.figures.length === 1 && anchor.figures[0]?.is === "quantity" && price.figures[0]?.is === "amount" && !before.some(isWay) && after.every(isGoods) && between.every((item) => isGoods(item) || isLevel(item)) && told.some(isWay);

const isClear = (way: Way | undefined): boolean => way !== undefined && way.vague !== true;

/** "29,800 tonnes, worth $121 million, went to China", "5 tonnes of rice and 7 of maize went to Laos": what is said behind the last of some figures is said of all. */
function toldTogether({ after }: Segment, following: readonly Segment[]): Segment | undefined {
  if (!after.every(isGoods)) return undefined;
  for (const next of following) {
    if (!next.before.every((item) => isListing(item) || isOfWhich(item))) return undefined;
    if (next.after.some(isWay)) return next;
    if (!next.after.every(isGoods)) return undefined;
  }
  return undefined;
}
