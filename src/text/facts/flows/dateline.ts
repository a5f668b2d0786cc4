import type { Sentence } from "../../structure/sentence.js";
import { isDash } from "../../tokens/token.js";
import type { Item } from "./items.js";

/** A dateline is not longer than so many tokens. */
const longest = 24;
/** The bracket with the name of the agency opens within so many. */
const latestBracket = 10;

/** The items behind a dateline ("KUNMING, Oct. 20 (Xinhua) --", "中新社广西东兴12月15日电"): where a report was written is not who trades. */
export function withoutDateline(items: readonly Item[], sentence: Sentence, text: string): Item[] {
  const end = datelineEnd(sentence, text);
  return end === undefined ? [...items] : items.filter((item) => item.first > end);
}

/** "哈通社阿斯塔纳3月19日消息，…". */
const isReport = (words: string): boolean => words.endsWith("消息") || words.endsWith("报道");
const isPause = (sign: string | undefined): boolean => sign === "，" || sign === "：" || sign === ",";

/** "【曼谷訊】", "（吉隆坡28日讯）". */
const closing = new Set(["】", ")", "）", "〕", "］"]);

/** The last token of a sentence's dateline, where it has one. */
export const datelineEnd = (sentence: Sentence, text: string): number | undefined => endOfDateline(sentence, text) ?? endOfPlaceLine(sentence, text);

function endOfDateline({ tokens, mentionAt }: Sentence, text: string): number | undefined {
  let bracket = false;
  for (let at = 0; at < Math.min(tokens.length, longest); at++) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (at > 2 && tokens[at + 1]?.spaced && text.charAt(token.start) === "电") return at;
    if (at > 1 && closing.has(tokens[at + 1]?.sign ?? "") && "电訊讯電".includes(text.charAt(token.end - 1))) return at + 1;
    if (at > 2 && isReport(text.slice(token.start - 1, token.end)) && isPause(tokens[at + 1]?.sign) && mentionAt.slice(0, at).some((mention) => mention?.is === "period")) return at + 1;
    if (token.sign === "(" && at <= latestBracket) bracket = true;
    if (isDash(token.sign) && (tokens[at + 1]?.sign === token.sign || (bracket && token.spaced && closesBracket(tokens, mentionAt, at)))) return tokens[at + 1]?.sign === token.sign ? at + 1 : at;
    if (token.sign === "." || token.sign === "，" || token.sign === "。") bracket = bracket && token.sign === ".";
  }
  return undefined;
}

/** "(VNA) –", "(Xinhua), May 5 –": nothing but a day stands between the bracket and the dash. */
function closesBracket(tokens: Sentence["tokens"], mentionAt: Sentence["mentionAt"], dash: number): boolean {
  let at = dash - 1;
  while (at > 0 && (mentionAt[at]?.is === "period" || tokens[at]?.sign === ",")) at--;
  return tokens[at]?.sign === ")";
}

/** "ISLAMABAD - Pakistan sold …": a name in capitals is a dateline, whatever follows. */
const isInCapitals = (name: string): boolean => name.length > 2 && name === name.toUpperCase() && name !== name.toLowerCase();

/** "HARBIN – Imports …", "Lạng Sơn, 5/3 - Kim ngạch …": places and days alone before a dash, and no second place behind it. */
function endOfPlaceLine({ tokens, mentionAt }: Sentence, text: string): number | undefined {
  if (mentionAt[0]?.is !== "place") return undefined;
  let end: number | undefined;
  for (let at = 1; at < Math.min(tokens.length, longest); at++) {
    const isBreak = isDash(tokens[at]?.sign) && tokens[at]?.spaced && tokens[at + 1]?.spaced;
    if (isBreak) end = at;
    else if (mentionAt[at]?.is !== "place" && mentionAt[at]?.is !== "period" && tokens[at]?.sign !== ",") break;
  }
  const isName = end !== undefined && mentionAt[end + 1]?.is === "place" && !isInCapitals(text.slice(mentionAt[0].start, mentionAt[0].end));
  return isName ? undefined : end;
}
