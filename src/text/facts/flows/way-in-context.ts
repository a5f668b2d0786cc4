import { isOpening } from "../../tokens/token.js";
import type { Sentence } from "../../structure/sentence.js";
import { lastWhere } from "../../last-where.js";
import { nth } from "../../nth.js";
import type { Context, Frame } from "../context.js";
import { isJoin } from "./anchors.js";
import type { Item } from "./items.js";
import { isBase, isListed, type Segment } from "./segments.js";
import type { Reading } from "./statement.js";
import type { Way } from "./way-of-words.js";

/** Whether a change that stands alone has hardly a word of its own in its clause: "二季度增长20.7%", "that with Japan 47.8%". */
function isBare({ anchor, before }: Segment, { tokens, mentionAt }: Sentence): boolean {
  const first = anchor.changes[0]?.first ?? 0;
  const sign = nth(before, lastWhere(before, (item) => item.sign !== undefined))?.last ?? -1;
  // "while those of petroleum products fell": the word stands for that of which the sentence speaks.
  if (before.some((item) => item.says.commodity === "again" && item.last > sign)) return true;
  let words = 0;
  for (let at = Math.max(sign + 1, first - 12); at < first; at++) if (tokens[at]?.kind === "word" && mentionAt[at] === undefined) words++;
  return words <= 1;
}

export interface SaidWay {
  segment: Segment;
  /** The way that its own words say. */
  own: Way | undefined;
  roles: readonly string[];
  /** Whether a country is its subject: what it spends on goods it imports. */
  isOfCountry: boolean;
  /** Whether goods go to the country in which texts of the language are written: "than đá Nga vào Việt Nam". */
  isHomeward: boolean;
  /** Whether goods come from a country that is not that of which the text speaks, whatever the way told before: "From Thailand it is mostly fuel". */
  isFromAbroad: boolean;
}

/** The way of a statement: its own words', else that of what it goes on from. */
export function wayInContext({ segment, own, roles, isOfCountry, isHomeward, isFromAbroad }: SaidWay, frame: Frame | undefined, { context, sentence }: Reading): Way | undefined {
  if (own?.weak && context.lead === undefined && frame === undefined && !(isOfCountry && segment.before.some(isOutlay)) && !roles.some((role) => acrossBorders.has(role)) && roles.filter((role) => role === "subject").length < 2 && !segment.before.some((item) => isGateWord(item) || (item.says.trade !== undefined && !context.tellsNone)) && !segment.behind.some(isGateWord) && !segment.before.some(isWorld) && !segment.after.some(isWorld)) return undefined;
  const heading = context.heading?.direction;
  if (own?.plain && frame === undefined && isThroughGates(segment.before)) return { direction: "total" };
  if (own?.plain && (frame?.direction === "export" || frame?.direction === "import")) return { direction: frame.direction, vague: true };
  if (own?.direction === "total" && own.list === undefined && isListedValue(segment.before) && (frame?.direction === "export" || frame?.direction === "import")) return { direction: frame.direction, vague: true };
  if (own?.plain && !segment.before.some((item) => item.says.anaphor?.startsWith("both")) && (heading === "export" || heading === "import")) return { direction: heading, vague: true };
  // "The sales between the two regions": of both ways.
  if (own?.weak && own.direction !== "total" && segment.before.some(({ says }) => says.relation === "between")) return { direction: "total" };
  // "…, while supplies from the Orenburg region": to the one of whom the text speaks.
  if (own?.weak && own.direction === "export" && isFromAbroad && !roles.includes("to")) return { direction: "import" };
  if (own && !own.vague) return own;
  if (own?.reverse) return otherWay(frame?.direction ?? context.last?.direction);
  if (segment.anchor.figures[0]?.is !== "quantity" && segment.before.some((item) => item.says.commodity === "earn") && tellsTrade(segment, frame, context)) return { direction: "export" };
  if (own?.vague && isHomeward) return { direction: "import" };
  if (own?.vague && roles.includes("from") !== roles.includes("to")) return { direction: roles.includes("from") ? "import" : "export" };
  if (own?.vague && segment.before.some((item, at) => item.says.trade !== undefined && segment.before[at + 1]?.says.relation === "via")) return { direction: "total" };
  // "It included 214,000 tonnes of soybeans from Russia": goods of a two-way total.
  if (own === undefined && segment.anchor.figures[0]?.is === "quantity" && roles.includes("from") !== roles.includes("to") && (frame ?? context.last)?.direction === "total") return { direction: roles.includes("from") ? "import" : "export" };
  if (own === undefined && isFromAbroad && !roles.includes("to") && segment.anchor.figures.length > 0) return { direction: "import" };
  if (frame?.ways?.length === segment.anchor.figures.length && segment.before.some(({ says }) => says.respectively !== undefined)) return { direction: frame.ways[0] ?? "total", list: frame.ways, vague: true };
  if (frame?.direction && (segment.anchor.figures.length > 0 || segment.anchor.changes.length > 1 || isListed(segment) || isBare(segment, sentence))) return onFrom(frame, context, isBase(segment, frame.changed) || segment.before.every(isJoin));
  if (context.active && context.last?.direction !== undefined && segment.before.some(isThatFigure)) return onFrom(context.split && context.lead?.direction === "total" ? context.lead : context.last, context, true);
  // "Trade at the gates came to 2.03 billion. This year the province aims at 5 billion": of both ways again, whatever the page began with.
  if (context.active && context.last?.direction === "total" && segment.status !== "actual" && segment.anchor.figures.length > 0) return { direction: "total", vague: true };
  if (context.lead?.direction && segment.status !== "actual" && segment.anchor.figures.length > 0) return { direction: context.lead.direction, vague: true };
  if (own?.vague && roles.includes("from") && roles.includes("to")) return { direction: "export" };
  // "Growth was driven by chemical products ($171 million, 20.8%)": a part of what was told before.
  if (own?.vague && isOpening(segment.before.at(-1)?.sign) && context.last === undefined && context.lead?.direction !== undefined) return onFrom(context.lead, context, false);
  if (own?.vague && context.last?.direction === undefined) return context.via !== undefined || context.lead !== undefined || roles.length > 0 ? own : undefined;
  // "Exports came to …, imports to …. The gate handled 3.9 billion": of the total again.
  const last = context.split && (roles.includes("via") || roles.includes("with")) && context.lead?.direction === "total" ? context.lead : context.last;
  if (context.active && last?.direction && (segment.anchor.figures.length > 0 || isListed(segment))) return onFrom(last, context, false);
  if ((roles.includes("via") || roles.includes("with") || segment.anchor.figures[0]?.is === "amount") && context.lead?.direction && segment.anchor.figures.length > 0) return onFrom(context.lead, context, false);
  return own?.vague ? own : undefined;
}

/** "The metro carried 5 million passengers, earning 45 billion": what is earned is trade where trade is told. */
const tellsTrade = ({ before }: Segment, frame: Frame | undefined, { lead, setting, heading }: Context): boolean => [frame, lead, setting, heading].some((said) => said?.direction !== undefined) || before.some(({ says }) => says.trade !== undefined || says.way !== undefined);

/** What makes trade of buying and selling: with whom, whence, where to, or through what. */
const acrossBorders = new Set(["to", "from", "with", "via", "first", "second"]);

const otherWay = (direction: Way["direction"] | undefined): Way | undefined => (direction === "export" ? { direction: "import" } : direction === "import" ? { direction: "export" } : undefined);

/** "Kim ngạch qua các cửa khẩu": what goes through gates goes both ways. */
const isThroughGates = (items: readonly Item[]): boolean => items.some((item, at) => item.says.way?.plain === true && items[at + 1]?.says.relation === "via");

/** "出口货运量61.9万吨、贸易额148.7亿元": nothing stands between but the sign that joins the two. */
const isListedValue = ([join, word, ...others]: readonly Item[]): boolean => join?.says.relation === "and" && join.end - join.start === 1 && word?.says.way !== undefined && others.length === 0;

const isThatFigure = (item: Item): boolean => item.says.commodity === "figure";
const isOutlay = (item: Item): boolean => item.says.commodity === "outlay";
const isWorld = (item: Item): boolean => item.says.anaphor === "world";
const isGateWord = (item: Item): boolean => item.says.anaphor === "gate";

/** The way of the statement before; a balance hands itself on only to the figure that it is compared with, or to those in a row with it. */
function onFrom({ direction, sign }: Frame, { lead }: Context, goesOn: boolean): Way {
  if (direction !== "balance" || goesOn) return { direction: direction ?? "total", vague: true, ...(sign === undefined ? {} : { sign }) };
  return { direction: lead?.direction === "balance" ? "total" : (lead?.direction ?? "total"), vague: true };
}
