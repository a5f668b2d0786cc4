import type { Sentence } from "../../structure/sentence.js";
import { isComma, said, says } from "../../tokens/token.js";
import { nth } from "../../nth.js";
import { amountOf, isThan, isWay, type Item, percentOf, quantityOf } from "./items.js";

/** "$35 billion, $2 billion more than those of …": by how much, which is no figure of a list. */
export function isDifference(items: readonly Item[], at: number): boolean {
  if (amountOf(items[at]) === undefined && quantityOf(items[at]) === undefined) return false;
  const next = items[at + 1];
  return isDifferenceWord(items[at]) || (isDifferenceWord(next) && next?.first === (items[at]?.last ?? 0) + 1);
}

/** Items without figures that a percentage says again as a change, and what joins the two: "down $1.5 billion or 13.9 percent", "grew 4 percent, or by $300 million", 比去年同期增加179万吨，增长32.8%. */
export function withoutDifferences(items: readonly Item[], sentence: Sentence): readonly Item[] {
  const kept: Item[] = [];
  let from = 0;
  for (let at = 0; at < items.length; at++) {
    if (amountOf(items[at]) === undefined && quantityOf(items[at]) === undefined) continue;
    const [first, next] = saidAgain(items, at, sentence);
    if (first === next) continue;
    kept.push(...items.slice(from, first));
    from = next;
  }
  return from === 0 ? items : [...kept, ...items.slice(from)];
}

/** From where on, and up to where, items only say a change again; none where both are one. */
function saidAgain(items: readonly Item[], at: number, sentence: Sentence): readonly [number, number] {
  const step = stepTo(items, at);
  if (step > at) return [at - 1, step];
  const change = changeBeside(items, at, sentence);
  if (change > 0) return [isOfChange(nth(items, at - 1)) ? at - 1 : at, change];
  const before = changeBefore(items, at);
  return before < 0 ? [at, at] : [before + 1, at + 1];
}

/** "rose by 1.1 billion to 14.6 billion", "fell by $40 million, to …": where the words go on to what it became; the figure itself where they do not. */
function stepTo(items: readonly Item[], at: number): number {
  const verb = nth(items, at - 2);
  if (nth(items, at - 1)?.says.relation !== "by" || said(verb?.token, "change") === undefined || (items[at]?.first ?? 0) - (verb?.last ?? 0) > mostBetween) return at;
  const next = items[at + 1]?.sign === "," ? at + 2 : at + 1;
  const isLevel = items[next]?.says.relation === "to" && (amountOf(items[at]) === undefined ? quantityOf(items[next + 1])?.quantity.unit === quantityOf(items[at])?.quantity.unit : amountOf(items[next + 1]) !== undefined);
  return isLevel ? next : at;
}

const isDifferenceWord = (item: Item | undefined): boolean => item?.says.commodity === "difference";

/** The change of "up $0.3 billion, or 4.1 percent", "an increase of 300 tonnes (4 percent)"; of "$1.2 billion or 6.6 percent less than", where a larger figure stands before; 0 where none is. */
function changeBeside(items: readonly Item[], at: number, sentence: Sentence): number {
  const percent = sameAgain(items, at);
  if (percent < 0) return isChangeBefore(items, at, sentence) && isSmallerThanBefore(items, at) ? changeBehindComma(items, at) : 0;
  if (isChangeBefore(items, at, sentence)) return percent;
  const behind = items[percent + 1]?.sign === undefined ? percent + 1 : percent + 2;
  return (isDifferenceWord(items[behind]) || isThan(items[percent + 1])) && isSmallerThanBefore(items, at) ? percent : 0;
}

/** Most words between a figure and the percentage by which it is said again: ", or about". */
const mostBetween = 4;

/** The change that says a figure again; -1 where none does. */
function sameAgain(items: readonly Item[], at: number): number {
  let next = items[at + 1]?.sign === "," ? at + 2 : at + 1;
  if (items[next]?.sign !== "(" && !isOr(items[next])) return -1;
  next++;
  const near = (items[next]?.first ?? 0) - (items[at]?.last ?? 0) <= mostBetween;
  return near && percentOf(items[next])?.role === "change" ? next : -1;
}

/** "增加179万吨，增长32.8%": the change behind a comma; 0 where none is. */
function changeBehindComma(items: readonly Item[], at: number): number {
  const [comma, percent] = [items[at + 1], percentOf(items[at + 2])];
  return isComma(comma?.sign) && percent?.role === "change" && percent.first - (items[at]?.last ?? 0) <= mostBetween ? at + 2 : 0;
}

const isOr = (item: Item | undefined): boolean => says(item?.token, "filler", "equivalent");

const isOfChange = (item: Item | undefined): boolean => item?.says.relation === "by" || item?.says.relation === "of";

/** "rose by", "an increase of", "up". */
function isChangeBefore(items: readonly Item[], at: number, { tokens }: Sentence): boolean {
  const { first } = items[at] as Item;
  if (said(nth(tokens, first - 1), "change") !== undefined) return true;
  const before = nth(items, at - 1);
  const word = isOfChange(before) ? nth(items, at - 2) : before;
  return word !== undefined && !isThan(word) && first - word.last <= 3 && said(word.token, "change") !== undefined;
}

/** A figure of the same kind before, larger, and no new way of goods between. */
function isSmallerThanBefore(items: readonly Item[], at: number): boolean {
  for (let index = at - 1; index >= 0 && !isWay(items[index] as Item); index--) {
    const [amount, other] = [amountOf(items[index]), amountOf(items[at])];
    if (amount && other) return amount.money.currency === other.money.currency && amount.money.value.greaterThan(other.money.value);
    const [quantity, second] = [quantityOf(items[index]), quantityOf(items[at])];
    if (quantity && second) return quantity.quantity.unit === second.quantity.unit && quantity.quantity.value.greaterThan(second.quantity.value);
  }
  return false;
}

/** The change of "up 4.1 percent, or $300 million", "grew 4 percent, or by 300 tonnes"; -1 where none is. */
function changeBefore(items: readonly Item[], at: number): number {
  const or = nth(items, at - 1)?.says.relation === "by" ? at - 2 : at - 1;
  const change = nth(items, or - 1)?.sign === "," ? or - 2 : or - 1;
  return isOr(nth(items, or)) && percentOf(nth(items, change))?.role === "change" && (items[at]?.first ?? 0) - (nth(items, change)?.last ?? 0) <= mostBetween ? change : -1;
}
