import type { Scope } from "../../scope.js";
import { said, says, type Token } from "../../tokens/token.js";
import type { Gathering } from "./gathering.js";
import type { NumeralPart } from "./numeral.js";
import { type WrittenNumber, writtenNumber } from "./written-number.js";
import { nth } from "../../nth.js";

export function takeDigits(tokens: readonly Token[], at: number, scope: Scope, gathering: Gathering): number {
  const { parts } = gathering;
  const before = parts.at(-1);
  const parted = before === undefined ? tokensOfThousands(tokens, at, scope) : 1;
  const sign = parted === 1 ? (tokens[at]?.sign ?? "") : scope.text.slice(tokens[at]?.start, tokens[at + parted - 1]?.end).replace(/[\s，]/g, "");
  const number = writtenNumber(startsWithPoint(tokens, at) ? `0.${sign}` : sign, startsWithPoint(tokens, at) ? "." : scope.lexicon.decimal);
  if (number === undefined) return 0;
  if (gathering.afterPoint && number.decimals === 0 && !number.separated) return takeDecimals(number.digits, gathering) ? 1 : 0;
  if (before !== undefined && !(before.kind === "scale" && mayGoOn(tokens, at, number, gathering))) return 0;
  parts.push({ kind: "number", digits: number.digits, decimals: number.decimals });
  return parted;
}

/** No number has more groups of thousands than this. */
const mostGroups = 7;

/** ".5%": a point after a space and before digits. */
export const startsWithPoint = (tokens: readonly Token[], at: number): boolean => nth(tokens, at - 1)?.sign === "." && tokens[at]?.spaced === false && (at === 1 || nth(tokens, at - 1)?.spaced === true);

/** How many tokens make a number whose thousands are parted by spaces or wide commas: "1 234 567", 4，565. One group is only taken where the space does not break the line ("40 000"). */
function tokensOfThousands(tokens: readonly Token[], at: number, { text }: Scope): number {
  const behind = tokens[at + 1];
  if (behind === undefined || (behind.kind !== "number" && behind.sign !== "，") || !/^[1-9]\d{0,2}$/.test(tokens[at]?.sign ?? "")) return 1;
  if (behind.sign === "，" && said(nth(tokens, at - 1), "currency") === undefined) return byWideCommas(tokens, at);
  let next = at + 1;
  for (; next <= at + mostGroups; next++) {
    const token = tokens[next];
    if (token?.spaced !== true || !/^\d{3}(?:[.,]\d+)?$/.test(token.sign)) break;
  }
  const groups = next - at;
  return groups > 2 || (groups === 2 && /[\u00a0\u2009\u202f]/.test(text.charAt((tokens[at + 1]?.start ?? 1) - 1))) ? groups : 1;
}

function byWideCommas(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  while (next < at + 2 * mostGroups && tokens[next]?.sign === "，" && !tokens[next + 1]?.spaced && /^\d{3}(?:\.\d+)?$/.test(tokens[next + 1]?.sign ?? "")) next += 2;
  return next - at;
}

/** "1 tỷ 250 triệu", "3亿5000万", "3 hundred and 21", 3万4000: digits go on after a scale towards a smaller one, or glued to it. */
function mayGoOn(tokens: readonly Token[], at: number, { digits, decimals }: WrittenNumber, { parts, afterZero }: Gathering): boolean {
  const scale = Number(parts.at(-1)?.digits);
  if (Number(said(tokens[at + 1], "scale") ?? Number.POSITIVE_INFINITY) < scale) return true;
  const follows = afterZero || says(nth(tokens, at - 1), "and", "and") || (tokens[at]?.spaced === false && nth(tokens, at - 1)?.sign !== "-");
  return follows && decimals === 0 && Number(digits) < scale;
}

/** 十二点二七: digits after a spoken point go on with the number before it, or stand by themselves after a scale (二十点五). */
export function takeDecimals(digits: string, { parts }: Gathering): boolean {
  const before = parts.at(-1);
  if (before === undefined) return false;
  const text = before.kind === "scale" ? `0.${digits}` : before.digits.includes(".") ? before.digits + digits : `${before.digits}.${digits}`;
  const part: NumeralPart = { kind: "number", digits: text, decimals: text.length - text.indexOf(".") - 1 };
  if (before.kind === "scale") parts.push(part);
  else parts[parts.length - 1] = part;
  return true;
}
