import { coversYears } from "../../mentions/periods/calendar.js";
import type { Sentence } from "../../structure/sentence.js";
import { isSemicolon, said, says } from "../../tokens/token.js";
import type { Figure } from "./anchors.js";
import { type Item, periodOf, quantityOf } from "./items.js";
import type { Segment } from "./segments.js";
import { ownWay } from "./way.js";
import type { Way } from "./way-of-words.js";
import { lastWhere } from "../../last-where.js";
import { nth } from "../../nth.js";

/** "120 violations were found, worth 56 billion": goods of cases are seized. */
const offences = new Set<string>(["case", "violation"]);

const boxes = new Set<string>(["container", "TEU"]);

/** A daily average, retail, tourism …; or the amount by which something rose, not to which. */
export function isNoFlow(segment: Segment, sentence: Sentence): boolean {
  const { anchor, before, after, behind, way, continued } = segment;
  const { tokens } = sentence;
  const clause = lastWhere(before, endsClause) + 1;
  for (let at = clause; at < before.length; at++) if (before[at]?.says.noFlow !== undefined || offences.has(quantityOf(before[at])?.quantity.unit ?? "")) return true;
  const isGoal = isYearlyGoal(segment, sentence);
  if (!isGoal && (isNoneBehind(segment) || isEachYear(after))) return true;
  const figure = anchor.figures[0];
  if (figure === undefined) return before.some(isOfYears) || after.some(isOfYears);
  // "The first train carried 23 containers": boxes alone are a flow where words say which way goods went.
  if (figure.is === "quantity" && boxes.has(figure.quantity.unit) && !continued && anchor.changes.length === 0 && isOfNoWay(way)) return true;
  if (isSmall(figure, way) || isOfOthers(after) || before.some((item) => isContracted(item, tokens)) || isOfPapers(figure, tokens) || (!isGoal && said(tokens[figure.last + 1], "per")?.startsWith("after") === true)) return true;
  const lastClause = before.some(isOutput) ? before.slice(clause) : [];
  // "Output of 1.5 million tonnes, mostly for export": what is done with it later is not told in this figure.
  if (lastClause.some(isOutput) && isVague(ownWay(lastClause, []))) return true;
  // "Has spent 340 million yuan on warehouses"; what is spent on imports, or on goods, is trade.
  if (before.some(isOutlay) && isVague(ownWay(before.slice(clause), behind)) && !after.some(({ says }) => says.trade !== undefined)) return true;
  if (says(tokens[figure.last + 1], "commodity", "difference")) return true;
  if (said(nth(tokens, figure.first - 2), "change") !== undefined && says(nth(tokens, figure.first - 1), "relation", "of")) return true;
  const word = nth(tokens, figure.first - 1);
  // "Rose to 120 million", in one word: "tăng lên 120 triệu".
  if (said(word, "change") !== undefined) return !says(word, "relation", "than") && !says(word, "range", "from-to");
  // "Could raise its exports by $550 million": by how much, not to what.
  const last = before.at(-1);
  return last?.says.relation === "by" && anchor.changes[0]?.first !== last.last + 1 && (last.last === figure.first - 1 || said(before.at(-2)?.token, "change") !== undefined);
}

/** "5 billion in retail sales": right behind; "… on lower prices for coal" tells why. */
function isNoneBehind({ anchor, after: [next] }: Segment): boolean {
  const last = (anchor.figures.at(-1) ?? anchor.changes.at(-1))?.last ?? 0;
  return next?.says.noFlow !== undefined && next.first - last <= mostBehind;
}
const mostBehind = 3;

/** "A load was worth 15,000 yuan": so little is the price of something, where no way of goods is said. */
const isSmall = (figure: Figure, way: Way | undefined): boolean => figure.is === "amount" && isVague(way) && figure.money.value.lt(leastTrade);
const leastTrade = 20_000;

/** "Want to see trade worth 500 million a year by 2027": what is aimed at for a year. */
const isYearlyGoal = ({ status, anchor, before, after }: Segment, { tokens }: Sentence): boolean =>
  status === "target" && says(tokens[(anchor.figures.at(-1)?.last ?? -1) + 1], "per", "after year") && [...before, ...after].some((item) => periodOf(item)?.kind === "year");

/** "200,000 tonnes of cassava a year": up to the first sign behind a figure. */
function isEachYear(after: readonly Item[]): boolean {
  const sign = after.findIndex((item) => item.sign !== undefined);
  return (sign < 0 ? after : after.slice(0, sign)).some(({ token, says }) => says.noFlow !== undefined && said(token, "per")?.startsWith("after") === true);
}

/** "Has risen six times since 2010": growth over years is no change from one to the next. */
function isOfYears(item: Item): boolean {
  const mention = periodOf(item);
  return mention?.kind === "span" && coversYears(mention.period);
}

/** "Signed a contract to buy 20,000 tonnes": nothing has been bought yet. */
const isContracted = ({ says, first }: Item, tokens: Sentence["tokens"]): boolean => says.way?.weak === true && [1, 2].some((step) => said(nth(tokens, first - step), "agreement-form")?.startsWith("contract") === true);

/** "Seven export contracts worth 57.8 million", "hợp đồng giao 11.347 tấn": what papers are worth has not been traded yet. */
function isOfPapers({ first, last }: Figure, tokens: Sentence["tokens"]): boolean {
  if (said(nth(tokens, first - 2), "agreement-form")?.startsWith("contract") === true) return true;
  // "a 2.5-billion-tenge contract".
  if (said(tokens[last + 1], "agreement-form")?.startsWith("contract") === true) return true;
  // "签订了8万吨的出口果蔬协议".
  if ([1, 2].some((step) => says(nth(tokens, first - step), "agreement-status", "signed")) && tokens.slice(first, first + mostOfPaper).some((token) => said(token, "agreement-form") !== undefined)) return true;
  for (let at = first - 1; at >= 0 && at >= first - mostBeforeWorth; at--) {
    const token = tokens[at];
    const form = said(token, "agreement-form");
    if (form !== undefined) return at < first - 1 && !form.endsWith(" name") && !form.endsWith(" part");
    if (said(token, "filler") === undefined && !says(token, "commodity", "level") && !says(token, "commodity", "value") && !says(token, "relation", "with") && !says(token, "relation", "of") && said(token, "bound-before") === undefined) return false;
  }
  return false;
}
const mostBeforeWorth = 7;
const mostOfPaper = 12;

const isVague = (way: Way | undefined): boolean => way === undefined || way.vague === true;
/** Words that tell of boxes on their way, not of which way it is. */
const isOfNoWay = (way: Way | undefined): boolean => isVague(way) || (way?.weak === true && way.direction === "total");
const endsClause = ({ sign }: Item): boolean => isSemicolon(sign) || sign === "。";
const isOutlay = ({ says }: Item): boolean => says.commodity === "outlay";
const isOutput = ({ says }: Item): boolean => says.commodity === "output";

/** "年进出口额2000万元以上的1045家企业": the amount tells which firms are counted. */
function isOfOthers(after: readonly Item[]): boolean {
  const next = after[0]?.mention;
  return next?.is === "quantity" && (next.quantity.unit === "enterprise" || next.quantity.unit === "person");
}
