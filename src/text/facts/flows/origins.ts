import type { Locality } from "../../../model/index.js";
import { type Scope, textOf } from "../../scope.js";
import type { Sentence } from "../../structure/sentence.js";
import { said, says, type Token } from "../../tokens/token.js";
import { isWay, type Item, placeOf } from "./items.js";
import { nth } from "../../nth.js";

/** "进口的老挝煤炭": whence the goods come that were imported. */
export const isOriginOfImports = (items: readonly Item[], at: number, { tokens }: Sentence, scope: Scope): boolean => {
  const [of, way, first] = [nth(items, at - 1), nth(items, at - 2), items[at]?.first ?? 0];
  return of?.last === first - 1 && way?.last === first - 2 && way.says.way?.direction === "import" && textOf(scope, tokens[first - 1] as Token) === "的";
};

/** "缅甸西瓜": a country with goods right behind its name. */
export function isBeforeGoods({ last, mention }: Item, { tokens, mentionAt }: Sentence): boolean {
  const next = tokens[last + 1];
  if (mention?.is !== "place" || mention.locality?.level !== 0 || mention.adjective || mentionAt[last + 1] !== undefined || next === undefined) return false;
  return next.kind === "word" || (next.kind === "term" && !next.terms.some(({ is, as }) => notGoods.has(is) && as !== "goods"));
}

const notGoods = new Set<string>(["relation", "direction", "balance", "trade", "counterpart", "commodity", "anaphor", "filler", "share", "change", "status", "level", "not-place", "bound-before", "period-relative", "period-fixed", "agreement-party", "agreement-status"]);

/** "进口方面，缅甸西瓜23万吨", "进口：老挝橡胶10万吨": whence the goods come whose way is told before. */
export const isOriginAhead = (items: readonly Item[], at: number, sentence: Sentence): boolean =>
  isBeforeGoods(items[at] as Item, sentence) && items.findLast((item, index) => index < at && item.says.direction !== undefined)?.says.way?.direction === "import" && !items.slice(at + 1).some(isWay);

/** "187 nghìn tấn sầu riêng Thái Lan", "Trung Quốc nhập sầu riêng Thái Lan": a country right behind the goods of a quantity, or of somebody else's imports, is whence they come. */
export function isOriginBehind(item: Item, { tokens, mentionAt }: Sentence, isOfOther: boolean): boolean {
  if (placeOf(item)?.locality?.level !== 0) return false;
  for (let at = item.first - 1; at >= 0 && at >= item.first - longestGoods; at--) {
    if (mentionAt[at] !== undefined) return at < item.first - 1 && mentionAt[at]?.is === "quantity";
    if (isOfOther && at < item.first - 1 && importing.has(said(tokens[at], "direction") ?? "")) return true;
    if (tokens[at]?.kind !== "word" && !says(tokens[at], "commodity", "goods") && said(tokens[at], "trade") === undefined) return false;
  }
  return false;
}
const longestGoods = 5;
const importing = new Set(["import", "~import", "~import moved"]);

/** 中方, 越方: one of two sides, and no word for whence goods come. */
export const isSide = (item: Item | undefined): boolean => placeOf(item)?.name?.endsWith("方") === true;

/** A place with what it does. */
interface Named {
  readonly at: number;
  readonly item: Item;
  readonly role: string;
  readonly place: Locality;
}

/** "Vietnamese fruit was exported", where a province of Viet Nam reports: whence goods come does not say who trades. */
export const isOfGoodsAtHome = (items: readonly Item[], { at, item, role, place }: Named, home: Locality | undefined): boolean =>
  role === "owner" && placeOf(item)?.adjective === true && !isSide(item) && home?.country === place.id && !items.slice(at + 1, at + 3).some((next) => next.first - item.last <= mostGoods && (isWay(next) || next.says.trade !== undefined));
/** "Vietnamese fruit exports". */
const mostGoods = 2;
