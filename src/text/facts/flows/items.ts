import type { Locality } from "../../../model/index.js";
import type { AmountMention, Mention, PercentMention, PeriodMention, PlaceMention, QuantityMention } from "../../mentions/mention.js";
import type { Sentence } from "../../structure/sentence.js";
import { Cue } from "../../tokens/cue.js";
import { isClosing, isDash, isOpening, said, says, type Token } from "../../tokens/token.js";
import { nth } from "../../nth.js";
import { comparison, nothing, pairMeant, type Says, saysOf } from "./says.js";

/** A sentence as the grammar of facts sees it: mentions, words that mean something, signs that divide; all other words are left out. */
export interface Item {
  /** First and last token. */
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly mention: Mention | undefined;
  readonly token: Token | undefined;
  /** What its words say; those of a mention that end in one that compares are an item of their own. */
  readonly says: Says;
  /** Whether a percentage that is aimed at is one of growth: "the target growth rate of 10%". */
  readonly grows: boolean;
  /** A sign between clauses, or a bracket. */
  readonly sign: string | undefined;
}

const dividing = new Set([",", ";", ":", "，", "；", "：", "、", "(", ")", "（", "）", "|", "｜", "–", "—", "-", ".", "。"]);

const comparing = /(?:\b(?:than|above|below)(?: the| that of| those of)?|\bcompared (?:to|with)|\b(?:twice|double|times) (?:as (?:much|many|high|large) as|(?:the \w+|that|those)(?: of)?)|so với)$/iu;

const longestComparing = 24;

/** The last letters of words that compare: the end of most percentages is told from them at a look. */
const lastOfComparing = "newohilftesNEWOHILFTES";
const endsInComparing = (text: string, start: number, end: number): boolean => lastOfComparing.includes(text.charAt(end - 1)) && comparing.test(text.slice(Math.max(start, end - longestComparing), end));

/** The items of a sentence in order. Hyphens inside words divide nothing. */
export function itemsOf({ tokens, mentionAt, mentions }: Sentence, text: string): Item[] {
  const items: Item[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const mention = mentionAt[at];
    if (mention !== undefined) {
      // "会下降17%", 有望突破100亿元: the word of change, or of the bound, also says that it is to come.
      if ((mention.is === "percent" || mention.is === "amount" || mention.is === "quantity") && token.kind === "term" && saysOf(token.terms).status !== undefined) items.push(ofWord(at, token, saysOf(token.terms)));
      items.push(isByHowMuch(mention, tokens, mentionAt[mention.last + 1]) ? { ...ofMention(mention), says: byHowMuch } : ofMention(describedBy(mention, mentions) ?? mention, isGrowthAimedAt(mention, tokens)));
      at = mention.last;
      // "9.18 per cent less than": what follows is compared, though the word is part of the percentage.
      if (mention.is === "percent" && ((tokens[at] as Token).cues & Cue.Percent) === 0 && endsInComparing(text, mention.start, mention.end)) items.push(ofComparing(at, mention.end, mention.end));
    } else if (isPairMeant(tokens, at, text)) items.push(ofWord(at, token, pairMeant));
    else if (says(token, "compound", "leaves") && isLeft(tokens, mentionAt[at + 1])) items.push(ofWord(at, token, leaving));
    else if (items.at(-2)?.says === leaving && says(token, "relation", "in") && mentionAt[at + 1]?.is === "place") items.push(ofWord(at, token, toward));
    else if (isDone(token, mentionAt[at + 1])) items.push(ofWord(at, token, waysOfFirms[said(token, "compound") ?? ""] ?? nothing));
    else if (token.kind === "term") {
      if ((token.cues & Cue.Fact) === 0) continue;
      const says = saysOf(token.terms);
      if (says.anaphor === "own" && at > 0) continue;
      // "Up 5 per cent over the same months" compares; "over seven months" at the head of a statement does not.
      if (says.relation === "over") {
        if (items.some(percentOf)) items.push(ofComparing(at, token.start, token.end));
        // "Imports of 1.7 billion against exports of 0.4": set beside each other, not compared with a year before.
      } else if (says.relation === "than" && said(tokens[at + 1], "direction") !== undefined) items.push(ofSign(at, token, ","));
      else items.push(ofWord(at, token, says));
    } else if (token.kind === "sign" && dividing.has(token.sign) && !(isDash(token.sign) && !(token.spaced && tokens[at + 1]?.spaced))) items.push(ofSign(at, token, token.sign));
  }
  return items;
}

/** "Doanh nghiệp xuất khẩu 61 triệu USD": what firms do stands right before a figure; else the words name a kind of firms. */
const isDone = (token: Token, next: Mention | undefined): boolean => (next?.is === "amount" || next?.is === "quantity") && waysOfFirms[said(token, "compound") ?? ""] !== undefined;
const waysOfFirms: Readonly<Record<string, Says>> = { export: saysOf([{ is: "direction", as: "export", form: "" }]), import: saysOf([{ is: "direction", as: "import", form: "" }]) };

/** "48,300 tonnes of durian left Chiang Khong for China": right before a place; "leaving Nghe An with a deficit" speaks of none that goes. */
const isLeft = (tokens: readonly Token[], next: Mention | undefined): boolean => next?.is === "place" && !says(tokens[next.last + 1], "relation", "with");
const leaving = saysOf([{ is: "direction", as: "~export", form: "" }, { is: "relation", as: "from", form: "" }]);
const toward = saysOf([{ is: "relation", as: "to", form: "" }]);

/** "Cao hơn 205 triệu USD so với năm trước": by how much a figure is higher. */
const isByHowMuch = (mention: Mention, tokens: readonly Token[], next: Mention | undefined): boolean =>
  (mention.is === "amount" || mention.is === "quantity") && says(tokens[mention.first], "commodity", "difference") && (says(tokens[mention.last + 1], "relation", "than") || (next?.is === "period" && next.kind === "base"));
const byHowMuch = saysOf([{ is: "commodity", as: "difference", form: "" }]);

/** "The five Central Asian countries": the name that says which are counted. */
const describedBy = (mention: Mention, mentions: readonly Mention[]): PlaceMention | undefined =>
  mention.is === "quantity" && mention.quantity.unit === "country" ? mentions.find((other): other is PlaceMention => other.is === "place" && other.first > mention.first && other.last < mention.last) : undefined;

/** "Trade between the two": no unit that is counted stands behind. */
function isPairMeant(tokens: readonly Token[], at: number, text: string): boolean {
  const [before, token, next] = [nth(tokens, at - 1), tokens[at], tokens[at + 1]];
  if (before === undefined || !says(token, "cardinal", "2") || said(next, "unit") !== undefined || said(next, "period-unit") !== undefined) return false;
  return text.slice(before.start, before.end).toLowerCase() === "the";
}

// Items of every kind have the same fields in the same order: fields of one shape are found fastest.
const ofWord = (at: number, token: Token, says: Says): Item => ({ first: at, last: at, start: token.start, end: token.end, mention: undefined, token, says, grows: false, sign: undefined });
const ofSign = (at: number, { start, end }: Token, sign: string): Item => ({ first: at, last: at, start, end, mention: undefined, token: undefined, says: nothing, grows: false, sign });
const ofComparing = (at: number, start: number, end: number): Item => ({ first: at, last: at, start, end, mention: undefined, token: undefined, says: comparison, grows: false, sign: undefined });
/** A mention as an item. */
export const ofMention = (mention: Mention, grows = false): Item => ({ first: mention.first, last: mention.last, start: mention.start, end: mention.end, mention, token: undefined, says: nothing, grows, sign: undefined });

const isGrowthAimedAt = (mention: Mention, tokens: readonly Token[]): boolean =>
  mention.is === "percent" && mention.role === "target" && tokens.slice(Math.max(0, mention.first - 1), mention.last).some((token) => said(token, "change") !== undefined);

/** Units in which goods are traded; vehicles, persons, trips and the like never make a flow. */
export const goodsUnits: ReadonlySet<string> = new Set<string>(["t", "quintal", "kg", "g", "TEU", "container", "m3", "l", "barrel", "head", "MMBtu", "kWh", "MWh", "GWh", "TWh"]);

export const amountOf = (item: Item | undefined): AmountMention | undefined => (item?.mention?.is === "amount" ? item.mention : undefined);
export const quantityOf = (item: Item | undefined): QuantityMention | undefined => (item?.mention?.is === "quantity" ? item.mention : undefined);
export const percentOf = (item: Item | undefined): PercentMention | undefined => (item?.mention?.is === "percent" ? item.mention : undefined);
export const periodOf = (item: Item | undefined): PeriodMention | undefined => (item?.mention?.is === "period" ? item.mention : undefined);
export const placeOf = (item: Item | undefined): PlaceMention | undefined => (item?.mention?.is === "place" ? item.mention : undefined);

/** Whether an item says which way goods go, or which way of them is larger. */
export const isWay = ({ says }: Item): boolean => says.way !== undefined;

/** Whether an item is a word of comparison: what stands behind it is no part of the statement. */
export const isThan = (item: Item | undefined): boolean => item?.says.relation === "than";

/** Items without clauses in commas that only describe: "its trade, which had almost dried up in 2022, recovered", "the protocol, signed in 2018, …". Those with figures stay. */
export function withoutAsides(items: readonly Item[], sentence: Sentence): readonly Item[] {
  // "Cassava, fresh and dried, to Thailand": of what kind goods are.
  const kinds = items.findIndex((item, at) => item.sign === "," && items[at + 1]?.says.relation === "and" && items[at + 2]?.sign === ",");
  if (kinds >= 0) return withoutAsides([...items.slice(0, kinds), ...items.slice(kinds + 3)], sentence);
  const opened = items.findIndex((item, at) => item.sign === "," && (items[at + 1]?.says.relation === "which" || says(sentence.tokens[item.first + 1], "agreement-status", "signed") || isApposed(items, at, sentence)));
  if (opened < 0) return items;
  const closed = items.findIndex((item, at) => at > opened && (item.sign !== undefined || isFigured(item)));
  // "…, which faces Chong Mek in Thailand": to the end.
  if ((closed < 0 || items[closed]?.sign === ".") && items[opened + 1]?.says.relation === "which" && items.slice(opened, closed < 0 ? items.length : closed).every(({ says: { way } }) => way === undefined)) return items.slice(0, opened);
  if (items[closed]?.sign !== ",") return closed < 0 ? items : [...items.slice(0, closed), ...withoutAsides(items.slice(closed), sentence)];
  return [...items.slice(0, opened), ...withoutAsides(items.slice(closed + 1), sentence)];
}

/** "Lao Bao, the gateway to Savannakhet, handled …", "Erenhot, the largest land port between the two countries, …": what a place is; no list of places goes on behind it. */
function isApposed(items: readonly Item[], comma: number, { tokens, mentionAt }: Sentence): boolean {
  const at = (items[comma] as Item).first + 1;
  if (placeOf(nth(items, comma - 1)) === undefined || !says(tokens[at], "agreement-word", "one") || mentionAt[at + 1]?.is === "place" || mentionAt[at + 1]?.is === "period") return false;
  const closed = items.findIndex((item, index) => index > comma && (item.sign !== undefined || isFigured(item)));
  const inside = items.slice(comma + 1, closed);
  return items[closed]?.sign === "," && inside.length > 0 && !inside.some(({ says: said }) => said.way !== undefined || said.commodity === "level") && items[closed + 1]?.says.relation !== "and" && placeOf(items[closed + 1]) === undefined;
}

/** "Which shares a border of more than 333km, …" tells no figure of goods. */
const isFigured = (item: Item): boolean => amountOf(item) !== undefined || goodsUnits.has(quantityOf(item)?.quantity.unit ?? "") || percentOf(item) !== undefined;

const opens = ({ sign }: Item): boolean => isOpening(sign);

/** Items without a place in brackets that says the one before again: "the European Union (EU)". */
export function withoutRepeats(items: readonly Item[]): readonly Item[] {
  if (!items.some(opens)) return items;
  const kept: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    const [before, inside] = [placeOf(kept.at(-1))?.locality, placeOf(items[at + 1])?.locality];
    if (isOpening(item.sign) && before && inside?.id === before.id) at += isClosing(items[at + 2]?.sign) ? 2 : 1;
    else kept.push(item);
  }
  return kept;
}

/** The name by which some items call a gate. */
export function gateName(items: readonly Item[], via: Locality | undefined): string | undefined {
  if (via === undefined) return undefined;
  for (const item of items) {
    const mention = placeOf(item);
    if (mention?.locality?.id === via.id) return mention.name;
  }
  return undefined;
}
