import type { PercentMention } from "../../mentions/mention.js";
import type { Period } from "../../../model/index.js";
import { wholeOf } from "../share-words.js";
import { amountOf, type Item, percentOf, periodOf, placeOf, quantityOf } from "./items.js";
import type { Segment } from "./segments.js";
import type { Reading } from "./statement.js";
import { againstOf, chiefOf, isMonthly, monthBefore } from "./when.js";

/**
 * "The figure was up 23 percent", 这一数字比上年增长5%, "con số này tăng 5%": a sentence whose subject stands for the figure before tells the change of
 * that figure. Whether the sentence says no more than that; the statement before then has the change, of several the one from year to year.
 */
export function tellsChange(segments: readonly Segment[], items: readonly Item[], { told, scope }: Reading): boolean {
  if (items[0]?.says.commodity !== "figure" || told?.figure === undefined || told.change !== undefined || !items.every((item, at) => isOfChange(item, items[at - 1]))) return false;
  const changes = segments.flatMap((segment): Change[] => {
    const change = chiefOf(segment, told.period, scope);
    return change?.role === "change" ? [{ change, against: againstOf(change, segment, told.period, scope) ?? (isMonthly(change, scope) ? monthBefore(told.period) : undefined) }] : [];
  });
  const chief = changes.find(({ against }) => against === undefined) ?? changes[0];
  if (chief === undefined) return false;
  told.change = chief.change;
  told.against = chief.against;
  return true;
}

/** "The figure accounted for 71.4 percent of Tibet's foreign trade": the share of the figure told before, where the sentence says no more. */
export function tellsShare(items: readonly Item[], { told, scope }: Reading): boolean {
  const share = items.map(percentOf).find((percent) => percent?.role === "share");
  if (items[0]?.says.commodity !== "figure" || share === undefined || told?.figure === undefined || told.share !== undefined || items.some((item) => amountOf(item) !== undefined || quantityOf(item) !== undefined || (percentOf(item) !== undefined && percentOf(item) !== share))) return false;
  told.share = { percent: share.percent, of: wholeOf(share, scope) };
  return true;
}

interface Change {
  readonly change: PercentMention;
  readonly against: Period | undefined;
}

/** No figure, no place and no time but those with which the figure is compared: with one of its own the sentence states another figure. */
function isOfChange(item: Item, before: Item | undefined): boolean {
  const period = periodOf(item);
  if (period !== undefined) return period.kind === "base" || before?.says.relation === "than" || before?.says.relation === "from";
  return amountOf(item) === undefined && quantityOf(item) === undefined && placeOf(item) === undefined;
}
