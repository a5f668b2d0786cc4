import type { Direction, FlowStatus } from "../../../model/index.js";
import { isComma, isSemicolon } from "../../tokens/token.js";
import { isThan, type Item, percentOf } from "./items.js";
import type { Way } from "./way-of-words.js";
import { lastWhere } from "../../last-where.js";
import { nth } from "../../nth.js";

/** Items up to the first share: what follows it ("of total imports") names the whole, not the figure. */
export function beforeShare(items: readonly Item[]): readonly Item[] {
  for (let at = 0; at < items.length; at++) {
    const role = percentOf(items[at])?.role;
    if (role === "share") return items.slice(0, shareWord(items, at));
    if (role === "target") return items.slice(0, statusWord(items, at));
  }
  return items;
}

/** Where the words of a share begin: "占全省进出口总值的22.3%" names the whole between its word and its number. */
export function shareWord(items: readonly Item[], share: number): number {
  for (let at = share - 1; at >= 0 && items[at]?.sign === undefined; at--) if (items[at]?.says.share === "part") return at;
  return share;
}

/** "完成全年计划的97.7%": the word for what is aimed at says of what the percentage is a part. */
function statusWord(items: readonly Item[], share: number): number {
  let first = share;
  for (let at = share - 1; at >= 0 && items[at]?.sign === undefined; at--) if (items[at]?.says.status !== undefined) first = at;
  return first;
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
 * The way that words themselves say, before a figure and behind it: the nearest word before the figure, a balance before all; else the first word
 * after it. A word for both ways gives way to one that says more and stands with it ("durian exported …, cleared in all").
 */
export function ownWay(before: readonly Item[], behind: readonly Item[]): Way | undefined {
  const said = saidIn(before);
  const balance = nth(said, lastWhere(said, ({ way }) => way.direction === "balance"));
  if (balance && !isToldInFigures(before, said, balance)) return balance.way;
  const final = said.at(-1);
  if (final === undefined) return wayBehind(behind) ?? (before.some(isTrade) || behind.some(isTrade) ? trade : undefined);
  const strong = final.way.weak === true ? clearAs(final.way, said, behind) : undefined;
  if (strong !== undefined) return strong;
  const previous = said.at(-2);
  if (previous === undefined) return final.way;
  if (isGoneOnWith(before, said)) return previous.way;
  // "Imports of medical supplies": a word that may be of shops gives way to one of trade.
  if ((isBoth(final.way) || final.way.weak === true) && isOneWay(previous.way) && previous.way.weak !== true && standTogether(before, previous.at, final.at)) return previous.way;
  // "Border and transit trade".
  if (final.way.direction === "transit" && isBoth(previous.way) && before[final.at - 1]?.says.relation !== "of" && final.at - previous.at <= (joins(before[final.at - 1]) ? 3 : 2)) return previous.way;
  if (previous.way.direction === "transit" && isBoth(final.way) && final.at - previous.at === 1 && !joins(nth(before, previous.at - 1))) return previous.way;
  return withRow(final, said, before);
}

/** "386 billion baht in trade value came from exports": which of both ways a figure comes from. */
function wayBehind(items: readonly Item[]): Way | undefined {
  const end = items.findIndex(({ sign }) => isSemicolon(sign));
  // "…, mainly driven by exports": why, and not which way.
  const driven = items.findIndex((_, at) => isCauseAt(items, at));
  const behind = end < 0 && driven < 0 ? items : items.slice(0, Math.min(...[end, driven].filter((at) => at >= 0)));
  const at = behind.findIndex(({ says }) => says.way !== undefined);
  const way = nth(behind, at)?.says.way;
  const [from, ...others] = behind.slice(at + 1).filter(({ mention }) => mention?.is !== "place");
  return way !== undefined && isBoth(way) && from?.says.relation === "from" && others[0]?.says.way !== undefined && isOneWay(others[0].says.way) ? others[0].says.way : way;
}

/** "…, driven by exports", "…, hit by the halt in Chinese purchases": at "by" begins what has made it so. */
export function isCauseAt(items: readonly Item[], at: number): boolean {
  if (items[at]?.says.relation !== "by") return false;
  const place = items[at + 1]?.says.relation === "in" ? at + 2 : at + 1;
  return items[items[place]?.mention?.is === "place" ? place + 1 : at + 1]?.says.direction !== undefined;
}

/** "Xuất khẩu gạo mang về 4,3 tỷ USD", "thu về 2 tỷ USD từ xuất khẩu": words of any buying and selling beside those of the same way across borders. */
function clearAs({ direction }: Way, said: readonly Said[], behind: readonly Item[]): Way | undefined {
  const isClear = (way: Way | undefined): boolean => way?.direction === direction && way.weak !== true && way.vague !== true;
  const near = said.findLast(({ way }) => isClear(way))?.way;
  if (near !== undefined) return near;
  const end = behind.findIndex(({ sign }) => sign !== undefined);
  return (end < 0 ? behind : behind.slice(0, end)).find(({ says }) => isClear(says.way))?.says.way;
}

const trade: Way = { direction: "total", vague: true };
const isTrade = (item: Item): boolean => item.says.trade !== undefined;

/** "Back in surplus: exports came to …": what stands before a colon is told first, and then in figures. */
function isToldInFigures(before: readonly Item[], said: readonly Said[], balance: Said): boolean {
  const colon = lastWhere(before, (item) => item.sign === ":" || item.sign === "：");
  return balance.at < colon && said.some(({ at }) => at > colon);
}

/** "Trade, exports and imports rose 10, 14 and 6 percent": ways in a row, one for each figure of a list. */
function withRow(last: Said, said: readonly Said[], items: readonly Item[]): Way {
  const row: Said[] = [];
  for (const each of said) {
    if (each.way.reverse === true) continue;
    const before = row.at(-1);
    if (before !== undefined && !items.slice(before.at + 1, each.at).every((item) => joins(item) || isComma(item.sign) || item.sign === "、")) row.length = 0;
    row.push(each);
  }
  return row.length < 2 || row.at(-1) !== last || row.some(({ way }) => way.list !== undefined) ? last.way : { ...last.way, list: row.map(({ way }) => way.direction) };
}

/** "Xuất khẩu tôm thuận lợi, kim ngạch đạt …": a word for a value goes on with the one way before it, in one clause and without a figure between. */
function isGoneOnWith(items: readonly Item[], said: readonly Said[]): boolean {
  const [previous, final] = [said.at(-2), said.at(-1)];
  if (final?.way.plain !== true || previous === undefined || !isOneWay(previous.way) || said.some((each) => each !== final && each.way.direction !== previous.way.direction)) return false;
  return !items.slice(previous.at + 1, final.at).some(endsStatement);
}

const endsStatement = (item: Item): boolean => isSemicolon(item.sign) || (item.mention !== undefined && item.mention.is !== "place" && item.mention.is !== "period");

const joins = (item: Item | undefined): boolean => item?.says.relation === "and" || item?.says.relation === "with";
const isBoth = (way: Way): boolean => way.direction === "total" && way.list === undefined;
const isOneWay = (way: Way): boolean => way.direction === "export" || way.direction === "import";
const standTogether = (items: readonly Item[], from: number, to: number): boolean => !items.slice(from + 1, to).some((item) => item.sign !== undefined || item.mention?.is === "percent" || item.says.relation === "and");

/** The way that a word for the partner says ("the biggest buyer of …"), before a figure or behind it; `last`: that of the statement before. */
export function counterpartWay(before: readonly Item[], behind: readonly Item[], last: Direction | undefined): Direction | undefined {
  const way = (before.find(isCounterpart) ?? behind.find(isCounterpart))?.says.counterpart;
  return way === "market" ? (last === "export" || last === "import" ? last : undefined) : (way as Direction | undefined);
}

const isCounterpart = (item: Item): boolean => item.says.counterpart !== undefined;

/** Whether a figure is expected or aimed at, by the words before and behind it. */
export function statusOf(before: readonly Item[], behind: readonly Item[]): FlowStatus {
  let status: FlowStatus = "actual";
  let changed = false;
  for (const item of before) {
    // "Increased 14.4 times to reach 10.2 billion": what has changed has got there.
    if (!changed || item.says.status !== "target?") status = withWord(status, item.says.status);
    changed ||= percentOf(item)?.role === "change";
  }
  for (const { says } of behind) {
    if (says.relation === "while") break;
    status = withWord(status, says.status);
  }
  return status;
}

/** A target goes before all; "to reach" is one unless something is expected to. */
function withWord(status: FlowStatus, word: string | undefined): FlowStatus {
  if (word === undefined || word === "aim" || word === "met" || status === "target") return status;
  if (word === "target?") return status === "forecast" ? status : "target";
  return word as FlowStatus;
}
