import { isDash, isSemicolon } from "../../tokens/token.js";
import { isHead, isJoin } from "./anchors.js";
import { type Item, percentOf, placeOf } from "./items.js";
import { isCauseAt } from "./way.js";
import { lastWhere } from "../../last-where.js";
import { nth } from "../../nth.js";

/** The items behind a figure, up to where a clause with a subject of its own begins, or one that says who told it. */
export function ownClause(items: readonly Item[]): readonly Item[] {
  for (let at = 0; at + 1 < items.length; at++) {
    const sign = items[at]?.sign;
    if (sign !== undefined && sign !== "(" && sign !== "、" && !isOfList(items, at) && !isPair(items, at) && (isSubject(items[at + 1]) || isAbsolute(items, at + 1) || isRanking(items[at + 1]) || isCauseAt(items, at + 1) || isCauseAt(items, at + 2) || items[at + 1]?.says.relation === "while" || isSpeech(items, at + 1))) return items.slice(0, at);
  }
  return items;
}

/** "… as China tightened checks", "…, as less sugar arrived from Savannakhet": the items up to where a clause tells why or since when: one with a place as its subject, or behind a comma. */
export function withoutReason(items: readonly Item[]): readonly Item[] {
  const start = items.findIndex((item, at) => item.says.commodity === "reason" || (isConjunction(item) && (nth(items, at - 1)?.sign === "," || (isSubject(items[at + 1]) && (items[at + 1]?.first ?? 0) === item.last + 1))));
  return start < 0 ? items : items.slice(0, start);
}

/** Where a clause ends that opens a sentence and tells why or since when, without a way or figure of its own: "After India closed its roads to lorries, exports …"; -1 where none does, or what follows speaks of "that country". */
export function endOfReason(items: readonly Item[]): number {
  const [conjunction] = items;
  if (conjunction === undefined || conjunction.first !== 0 || !isConjunction(conjunction) || items.some(isMeant)) return -1;
  const end = items.findIndex(({ sign }) => sign === ",");
  return items.slice(0, Math.max(0, end)).some(({ mention, says }) => says.way !== undefined || says.counterpart !== undefined || mention?.is === "amount" || mention?.is === "quantity" || mention?.is === "percent") ? -1 : end;
}

const isMeant = ({ says }: Item): boolean => says.anaphor === "partner" || says.anaphor === "country";
const isConjunction = ({ says }: Item): boolean => says.commodity === "clause" || says.commodity === "reason";

/** A place; a gate behind a comma is only the one meant: "through the gates, Ta Lung and Shuikou". */
const isSubject = (item: Item | undefined): boolean => placeOf(item) !== undefined && placeOf(item)?.locality?.type !== "gate";

/** "…, with India accounting for 58 percent": who has a part, or what others do. */
const isAbsolute = (items: readonly Item[], at: number): boolean => items[at]?.says.relation === "with" && placeOf(items[at + 1]) !== undefined && (at + 2 === items.length || items[at + 2]?.says.share === "part" || percentOf(items[at + 2])?.role === "share");

/** "…, ranking first in trade between the two countries". */
const isRanking = (item: Item | undefined): boolean => item?.says.commodity === "ranking";

/** "To Thailand, Vietnam and Cambodia". */
const isOfList = (items: readonly Item[], comma: number): boolean => placeOf(nth(items, comma - 1)) !== undefined && placeOf(items[comma + 1]) !== undefined && isJoin(items[comma + 2]) && placeOf(items[comma + 3]) !== undefined;

/** "Kim ngạch Việt Nam - Lào". */
const isPair = (items: readonly Item[], dash: number): boolean => isDash(items[dash]?.sign) && placeOf(nth(items, dash - 1)) !== undefined && placeOf(items[dash + 1]) !== undefined;

/** "… , leaders of the province told a delegation from Laos". */
function isSpeech(items: readonly Item[], from: number): boolean {
  for (let at = from; at < items.length && items[at]?.sign === undefined; at++) if (items[at]?.says.commodity === "speech") return true;
  return false;
}

/** "…, and trade is forecast to rise": behind a comma a clause begins with the way of the goods. */
const isNewSubject = (items: readonly Item[], at: number): boolean => items[at]?.says.relation === "and" && nth(items, at - 1)?.sign === "," && items[at + 1]?.says.way?.direction === "total" && items[at + 1]?.says.way?.list === undefined && items[at + 1]?.first === (items[at]?.last ?? 0) + 1 && !items.slice(at).some(({ says }) => says.anaphor !== undefined);

/** The items behind the last semicolon, unless nothing stands there that says who or which way. */
export function lastClause(items: readonly Item[]): readonly Item[] {
  const start = Math.max(lastWhere(items, ({ sign }) => isSemicolon(sign)), lastWhere(items, (_, at) => isNewSubject(items, at)));
  if (start < 0) return items;
  const clause = items.slice(start + 1);
  return clause.some(isHead) ? clause : items;
}
