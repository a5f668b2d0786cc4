import type { Scope } from "../../scope.js";
import type { Sentence } from "../../structure/sentence.js";
import { said, says, termOf, type Token } from "../../tokens/token.js";
import { nth } from "../../nth.js";

/** Whether the words of a place stand in the name of a person, a firm, a newspaper or a treaty. */
export function isOtherName(sentence: Sentence, index: number, scope: Scope): boolean {
  const { tokens } = sentence;
  // "Spent LAK 45 billion".
  if (said(tokens[index], "currency") !== undefined && tokens[index + 1]?.kind === "number") return true;
  if (isPartOfAddress(tokens, index) || isCredit(tokens, index) || isTreaty(tokens, index)) return true;
  if (isHan(scope, tokens[index])) return says(tokens[index + 1], "not-place", "paper") || isInsideForeign(tokens[index] as Token, scope);
  return isPerson(tokens, index, scope) || isFirm(tokens, index, scope);
}

/** A treaty that bears its members' name ("since the RCEP took effect") is a place where something is done with them: "exports to RCEP countries", 对RCEP成员国. */
function isTreaty(tokens: readonly Token[], index: number): boolean {
  if (said(tokens[index], "agreement-form")?.endsWith(" name") !== true) return false;
  const before = nth(tokens, says(nth(tokens, index - 1), "filler", "before") && said(nth(tokens, index - 1), "relation") === undefined ? index - 2 : index - 1);
  return said(before, "relation") === undefined && said(before, "anaphor") === undefined && !says(tokens[index + 1], "unit", "country");
}

/** Signs that write the sounds of foreign names and hardly any word. */
const sounds = new Set("卡别克斯尔姆拉巴德罗基夫诺哈贝伊莫戈布科图格萨塔托杜库鲁普茨扎赫维埃奥弗");

/** 普兰 in 卡普兰别克: signs of sound on both sides of a name are of one foreign name with it. */
const isInsideForeign = ({ start, end }: Token, { text }: Scope): boolean => sounds.has(text.charAt(start - 1)) && sounds.has(text.charAt(end));

const isHan = (scope: Scope, token: Token | undefined): boolean => scope.text.charCodeAt(token?.start ?? 0) >= 0x3040;

/** After a title, or after a family name with at most two given names between. */
export function isPerson(tokens: readonly Token[], index: number, scope: Scope): boolean {
  for (let at = index - 1; at >= index - 3 && at >= 0; at--) {
    const kind = said(tokens[at], "not-place");
    if (kind === "person" && at === index - 1) return true;
    if (kind === "surname" && tokens[at + 1]?.spaced) return true;
    if (!isCapital(tokens[at], scope)) return false;
  }
  return false;
}

/** Before the word that makes a firm or paper of it, with at most three large words between: "Vietnam Business Forum". */
function isFirm(tokens: readonly Token[], index: number, scope: Scope): boolean {
  for (let at = index + 1; at <= index + 5; at++) {
    const token = tokens[at];
    if (token?.sign === "-" || token?.sign === "–") continue;
    if (token === undefined || (!token.spaced && nth(tokens, at - 1)?.kind !== "sign")) return false;
    // "Asia-Africa Market Department": a continent before a large word is part of a name.
    if (token.kind === "word" && isLarge(scope, token) && isContinent(tokens[index])) return true;
    const kind = said(token, "not-place");
    if ((kind === "paper" || kind === "firm") && isLarge(scope, token)) return true;
    if (!isCapital(token, scope)) return false;
  }
  return false;
}

const isContinent = (token: Token | undefined): boolean => termOf(token, "place")?.ids?.every((id) => id.startsWith("m49:")) === true;
function isLarge({ text }: Scope, { start }: Token): boolean {
  const code = text.charCodeAt(start);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /\p{Lu}/u.test(text.charAt(start));
}
const isCapital = (token: Token | undefined, scope: Scope): boolean => token !== undefined && (token.kind === "word" || token.kind === "term") && said(token, "level") === undefined && isLarge(scope, token);

/** "Photos: Thanh Hai/…": who took a picture. */
const isCredit = (tokens: readonly Token[], index: number): boolean => nth(tokens, index - 1)?.sign === ":" && says(nth(tokens, index - 2), "page", "caption") && tokens[index + 1]?.kind !== "term";

/** "VOV.VN", "name@example.vn": no white space around the stop. */
function isPartOfAddress(tokens: readonly Token[], index: number): boolean {
  const [before, own, after] = [nth(tokens, index - 1), tokens[index], tokens[index + 1]];
  if (own?.spaced === false && (before?.sign === "." || before?.sign === "@" || before?.sign === "/") && index > 1) return true;
  return after?.sign === "." && !after.spaced && tokens[index + 2]?.spaced === false && tokens[index + 2]?.kind !== "sign";
}
