import type { Scope } from "../../scope.js";
import { said, says, type Token } from "../../tokens/token.js";
import type { Gathering } from "./gathering.js";
import type { NumeralPart } from "./numeral.js";
import { takeDecimals } from "./take-digits.js";
import { nth } from "../../nth.js";

export function takeCardinal(digits: string, gathering: Gathering): boolean {
  const { parts } = gathering;
  const before = parts.at(-1);
  if (gathering.afterPoint && digits.length === 1) return takeDecimals(digits, gathering);
  if (before !== undefined && digits === "0" && before.kind === "scale") return (gathering.afterZero = true);
  if (before !== undefined && !mayFollow(Number(digits), before, gathering)) return false;
  parts.push({ kind: "number", digits });
  return true;
}

/** 一七六, 一五○: signs for single digits in a row count by their place; two neighbours (七八) are a rough number. */
export function takeRow(tokens: readonly Token[], at: number, { parts, afterPoint }: Gathering): number {
  if (afterPoint || (parts.length > 0 && parts.at(-1)?.kind !== "scale")) return 0;
  let digits = "";
  for (let next = at; next === at || tokens[next]?.spaced === false; next++) {
    const digit = said(tokens[next], "cardinal");
    if (digit === undefined || digit.length !== 1) break;
    digits += digit;
  }
  if (digits.length < 2 || digits.startsWith("0") || (digits.length === 2 && Number(digits[1]) === Number(digits[0]) + 1)) return 0;
  parts.push({ kind: "number", digits });
  return digits.length;
}

/** "twenty five", "mười hai", "two hundred five", 一百零八, and two neighbouring digits of a rough number: 七八. */
function mayFollow(value: number, before: NumeralPart, gathering: Gathering): boolean {
  const last = Number(before.digits);
  if (before.decimals !== undefined) return false;
  if (before.kind === "scale") return value < last;
  if (last === 0 || (last >= 10 && last % 10 === 0 && value < 10)) return true;
  if (value !== last + 1 || value > 9 || gathering.secondOfTwo !== undefined) return false;
  gathering.secondOfTwo = gathering.parts.length;
  return true;
}

export function takeScale(tokens: readonly Token[], at: number, scope: Scope, gathering: Gathering): boolean {
  const digits = said(tokens[at], "scale") ?? "1";
  const { parts } = gathering;
  const before = parts.at(-1);
  if (gathering.afterZero && before?.kind === "scale" && gathering.inner === undefined) parts.push({ kind: "number", digits: "1" });
  else if (before === undefined ? !standsAlone(tokens, at, scope) : before.kind === "scale" && !mayMultiply(Number(digits), Number(before.digits))) return false;
  if (isShort(tokens[at]) && (parts.length !== 1 || parts[0]?.decimals === undefined || !isBesideMoney(tokens, gathering.last, at))) return false;
  gathering.afterPoint = gathering.afterZero = false;
  parts.push({ kind: "scale", digits });
  return true;
}

/** Scales multiply scales upwards, and from thousands on: hundred million, nghìn tỷ, 十万, but not 十百. After a larger one a new number begins. */
const mayMultiply = (own: number, before: number): boolean => own >= 1000 && own >= before;

/** A letter or two ("m", "B", "K", "MM") may be a unit as well: it multiplies money only. */
export const isShort = (token: Token | undefined): boolean => token !== undefined && token.end - token.start <= 2 && token.terms.some(({ is, letters }) => is === "scale" && letters === "exact");

function isBesideMoney(tokens: readonly Token[], number: number, scale: number): boolean {
  return said(nth(tokens, number - 1), "currency") !== undefined || said(tokens[scale + 1], "currency") !== undefined;
}

/** "千亿元", "突破万亿", "百余家": in Chinese a scale is a number by itself beside another or a bound, 单位：亿元 is none; after "several" (数, 几) it is none, nor before a digit (万一 is a word). */
function standsAlone(tokens: readonly Token[], at: number, { lexicon }: Scope): boolean {
  const before = nth(tokens, at - 1);
  const digits = said(tokens[at], "scale");
  return lexicon.language === "zh" && digits !== "12" && said(before, "vague") === undefined && said(before, "fraction") === undefined && said(before, "scale") === undefined && (digits === "10" || (said(tokens[at + 1], "cardinal") === undefined && hasCompany(tokens, at)));
}

export function takeFraction(fraction: string, gathering: Gathering): boolean {
  const { parts } = gathering;
  const [digits = "", place] = fraction.split(" ");
  if (place === "after" ? parts.length === 0 : parts.length > 0) return false;
  parts.push(place === "after" ? { kind: "add-half", digits } : { kind: "number", digits });
  return true;
}

const hasCompany = (tokens: readonly Token[], at: number): boolean => said(tokens[at + 1], "scale") !== undefined || said(nth(tokens, at - 1), "bound-before") !== undefined || says(tokens[at + 1], "bound-after", "over") || says(nth(tokens, at - 1), "filler", "before") || said(nth(tokens, at - 1), "percent") !== undefined;
