import type { Mention } from "../../mentions/mention.js";
import type { Sentence } from "../../structure/sentence.js";
import { isClosing, isComma, isDash, isOpening, type Token } from "../../tokens/token.js";
import type { Item } from "./items.js";

/** A dateline is not longer than so many tokens. */
const longest = 24;
/** The bracket with the name of the agency opens within so many. */
const latestBracket = 10;

/** The items behind a dateline ("KUNMING, Oct. 20 (Xinhua) --", "中新社广西东兴12月15日电"): where a report was written is not who trades. */
export function behindDateline(items: Item[], end: number): Item[] {
  const first = items[0];
  return first === undefined || first.first > end ? items : items.filter((item) => item.first > end);
}

/** "哈通社阿斯塔纳3月19日消息，…". */
const isReport = (text: string, start: number, end: number): boolean => {
  const words = text.slice(start - 1, end);
  return words.endsWith("消息") || words.endsWith("报道");
};
/** "ISLAMABAD, Apr 24 (APP):". */
const isColon = (sign: string | undefined): boolean => sign === ":" || sign === "：";
/** "中评社拉萨9月26日电／海关统计". */
const isSlash = (sign: string | undefined): boolean => sign === "／" || sign === "/";
const isPause = (sign: string | undefined): boolean => isComma(sign) || sign === "：";

/** "【曼谷訊】", "（吉隆坡28日讯）". */
const closing = new Set(["】", ")", "）", "〕", "］"]);

/** The last token of a sentence's dateline; -1 where it has none. */
export function datelineEnd(sentence: Sentence, text: string): number {
  const end = endOfDateline(sentence, text);
  return end < 0 ? endOfPlaceLine(sentence, text) : end;
}

function endOfDateline({ tokens, mentionAt }: Sentence, text: string): number {
  let bracket = false;
  for (let at = 0; at < tokens.length && at < longest; at++) {
    const token = tokens[at] as Token;
    if (token.kind === "number") continue;
    const next = tokens[at + 1];
    if (token.kind === "sign") {
      const { sign } = token;
      if (sign === "(" && at <= latestBracket) bracket = true;
      else if (bracket && isColon(sign) && closesBracket(tokens, mentionAt, at)) return at;
      else if (mentionAt[at - 1]?.is === "amount") return -1;
      else if (isDash(sign) && (next?.sign === sign || (bracket && token.spaced && closesBracket(tokens, mentionAt, at)))) return next?.sign === sign ? at + 1 : at;
      else if (sign === "." || sign === "，" || sign === "。") bracket = bracket && sign === ".";
    } else if (at > 1 && next !== undefined && (text.charCodeAt(token.start) >= firstHan || text.charCodeAt(token.end - 1) >= firstHan)) {
      // "新华社呼和浩特10月18日电（记者某某）".
      if (at > 2 && (next.spaced || isOpening(next.sign) || isSlash(next.sign)) && "电電".includes(text.charAt(token.start))) return isOpening(next.sign) ? closingFrom(tokens, at + 1) : isSlash(next.sign) ? at + 1 : at;
      if (next.kind === "sign" && closing.has(next.sign) && "电訊讯電".includes(text.charAt(token.end - 1))) return at + 1;
      if (at > 2 && isPause(next.sign) && isReport(text, token.start, token.end) && mentionAt.slice(0, at).some((mention) => mention?.is === "period")) return at + 1;
    }
  }
  return -1;
}

/** Where a bracket closes; the token before it, where it does not soon. */
function closingFrom(tokens: Sentence["tokens"], open: number): number {
  const close = tokens.findIndex(({ sign }, at) => at > open && isClosing(sign));
  return close < 0 || close > open + longest ? open - 1 : close;
}

/** Chinese signs have codes from here on. */
const firstHan = 0x3040;

/** "(VNA) –", "(Xinhua), May 5 –": nothing but a day stands between the bracket and the dash. */
function closesBracket(tokens: Sentence["tokens"], mentionAt: Sentence["mentionAt"], dash: number): boolean {
  let at = dash - 1;
  while (at > 0 && (mentionAt[at]?.is === "period" || tokens[at]?.sign === ",")) at--;
  return tokens[at]?.sign === ")";
}

/** "ISLAMABAD - Pakistan sold …", "KATHMANDU: Nepal …": a name in capitals is a dateline, whatever follows. */
const isInCapitals = (name: string): boolean => name.length > 2 && name === name.toUpperCase() && name !== name.toLowerCase();

const isDay = (mention: Mention | undefined): boolean => mention?.is === "period" && mention.kind === "day";

/** "HARBIN – Imports …", "Lạng Sơn, 5/3 - Kim ngạch …": places and days alone before a dash, and no second place behind it; before a colon where a day is told, or the name of an agency between bars ("Ulaanbaatar /MONTSAME/"). */
function endOfPlaceLine({ tokens, mentionAt }: Sentence, text: string): number {
  const place = mentionAt[0];
  if (place?.is !== "place") return -1;
  let end = -1;
  for (let at = 1; at < tokens.length && at < longest; at++) {
    const isBreak = isDash(tokens[at]?.sign) && tokens[at]?.spaced && tokens[at + 1]?.spaced;
    if (isColon(tokens[at]?.sign) && (isDay(mentionAt[at - 1]) || (mentionAt[at + 1]?.is === "place" && isInCapitals(text.slice(place.start, place.end))))) return at;
    if (tokens[at]?.sign === "/" && tokens[at + 2]?.sign === "/") return at + 2;
    // "Agartala, March 24 (IANS) Tripura bought …".
    if (tokens[at]?.sign === "(" && tokens[at + 2]?.sign === ")" && isDay(mentionAt[at - 1]) && mentionAt[at + 1] === undefined) return at + 2;
    if (isBreak) end = at;
    else if (mentionAt[at]?.is !== "place" && mentionAt[at]?.is !== "period" && tokens[at]?.sign !== ",") break;
  }
  const isName = end >= 0 && mentionAt[end + 1]?.is === "place" && !isInCapitals(text.slice(place.start, place.end));
  return isName ? -1 : end;
}
