import type { Scope } from "../../scope.js";
import type { Sentence } from "../../structure/sentence.js";
import { said, says, type Token } from "../../tokens/token.js";

/** A whole number of a date, and the index of the token after it. */
export interface SmallNumber {
  readonly value: number;
  readonly next: number;
  /** Written in digits without separators. */
  readonly digits: boolean;
}

const signs = "〇一二三四五六七八九";
const signValue = (sign: string): number => (sign === "零" || sign === "○" || sign === "О" ? 0 : sign === "两" ? 2 : signs.indexOf(sign));
/** No date has more signs. */
const longest = 5;

/** A number below 10,000 as dates write it: digits, a number word, or Chinese numerals ("二〇二三", "十二"). */
export function smallNumber({ tokens }: Sentence, at: number, scope: Scope): SmallNumber | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind === "sign") return undefined;
  if (token.kind === "number") return digitsOf(token) ? { value: Number(token.sign), next: at + 1, digits: true } : undefined;
  if (scope.text.charCodeAt(token.start) >= 0x3007) return hanNumber(tokens, at, scope);
  // "mười một": ten and one.
  const ones = says(token, "scale", "10") || says(token, "cardinal", "10") ? said(tokens[at + 1], "cardinal") : undefined;
  if (ones?.length === 1 && ones !== "0") return { value: 10 + Number(ones), next: at + 2, digits: false };
  const word = said(token, "cardinal");
  return word !== undefined && word.length <= 2 ? { value: Number(word), next: at + 1, digits: false } : undefined;
}

function digitsOf({ sign }: Token): boolean {
  if (sign.length > 4) return false;
  for (let at = 0; at < sign.length; at++) if (sign.charCodeAt(at) < 0x30 || sign.charCodeAt(at) > 0x39) return false;
  return true;
}

function hanNumber(tokens: readonly Token[], at: number, { text }: Scope): SmallNumber | undefined {
  let written = "";
  let next = at;
  for (; next < tokens.length && next < at + longest; next++) {
    const token = tokens[next] as Token;
    const part = text.slice(token.start, token.end);
    if (token.kind === "sign" || token.kind === "number" || part.length > 3 || ![...part].every((sign) => sign === "十" || signValue(sign) >= 0)) break;
    written += part;
  }
  return next === at ? undefined : { value: hanValue(written), next, digits: false };
}

function hanValue(written: string): number {
  const ten = written.indexOf("十");
  if (ten < 0) return [...written].reduce((value, sign) => value * 10 + signValue(sign), 0);
  const tens = ten === 0 ? 1 : signValue(written.charAt(0));
  const ones = ten + 1 < written.length ? signValue(written.charAt(ten + 1)) : 0;
  return written.length > 3 || ten > 1 ? Number.NaN : tens * 10 + ones;
}
