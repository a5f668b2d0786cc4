import type { Bound } from "../../../model/index.js";
import type { Scope } from "../../scope.js";
import type { Sentence } from "../../structure/sentence.js";
import { said, type Token } from "../../tokens/token.js";
import type { NumeralPart } from "./numeral.js";
import { type WrittenNumber, writtenNumber } from "./written-number.js";

/** No number has more words than this. */
const mostParts = 48;

/** Pieces of a number while they are gathered from left to right. */
export interface Gathering {
  readonly parts: NumeralPart[];
  last: number;
  inner: Bound | undefined;
  /** Digits after a spoken point are still coming. */
  afterPoint: boolean;
  /** A zero word stands between a scale and what is smaller: 一万零十二. */
  afterZero: boolean;
  /** The index in `parts` of the second of two neighbouring digits ("七八千"), if there is one. */
  secondOfTwo: number | undefined;
}

/** Gathers the pieces of the number that begins at a token; undefined where none does. */
export function gather(sentence: Sentence, at: number, scope: Scope): Gathering | undefined {
  const gathering: Gathering = { parts: [], last: at - 1, inner: undefined, afterPoint: false, afterZero: false, secondOfTwo: undefined };
  for (let next = at; next < sentence.tokens.length && sentence.mentionAt[next] === undefined && gathering.parts.length < mostParts; ) {
    const used = take(sentence.tokens, next, scope, gathering);
    if (used === 0) break;
    next += used;
    gathering.last = next - 1;
  }
  return gathering.parts.length === 0 ? undefined : withBoundInside(sentence, scope, gathering);
}

/** 12亿余元: a bound stands between the number and its unit. */
function withBoundInside({ tokens }: Sentence, { lexicon }: Scope, gathering: Gathering): Gathering {
  if (lexicon.language !== "zh") return gathering;
  shorten(gathering);
  const bound = said(tokens[gathering.last + 1], "bound-after");
  if (bound !== "over") return gathering;
  gathering.inner = bound;
  gathering.last++;
  return gathering;
}

/** 一万三 is 13000, 两千四百五 is 2450: a last digit after a scale counts the next smaller one, unless a zero stands between. */
function shorten({ parts, afterZero, secondOfTwo }: Gathering): void {
  const [scale, last] = parts.slice(-2);
  if (scale?.kind !== "scale" || last?.kind !== "number" || last.decimals !== undefined || last.digits.length > 1 || scale.digits.length < 3 || afterZero || secondOfTwo !== undefined) return;
  parts[parts.length - 1] = { kind: "number", digits: last.digits + scale.digits.slice(2) };
}

/** Takes the next piece; says how many tokens it has, 0 where the number ends. */
function take(tokens: readonly Token[], at: number, scope: Scope, gathering: Gathering): number {
  const token = tokens[at];
  if (token === undefined) return 0;
  if (token.kind === "number") return takeDigits(tokens, at, scope, gathering);
  if (token.sign === "-") return joinsWords(gathering.parts, token, tokens[at + 1]) ? 1 : 0;
  if (token.kind !== "term") return 0;
  const cardinal = said(token, "cardinal");
  if (cardinal !== undefined && takeCardinal(cardinal, gathering)) return 1;
  const scale = said(token, "scale");
  if (scale !== undefined && takeScale(tokens, at, scale, scope, gathering)) return 1;
  const fraction = said(token, "fraction");
  if (fraction !== undefined && takeFraction(fraction, gathering)) return 1;
  return takeJoint(tokens, at, scope, gathering);
}

function takeDigits(tokens: readonly Token[], at: number, scope: Scope, gathering: Gathering): number {
  const { parts } = gathering;
  const before = parts.at(-1);
  const number = writtenNumber(tokens[at]?.sign ?? "", scope.lexicon.decimal);
  if (number === undefined) return 0;
  if (gathering.afterPoint && number.decimals === 0 && !number.separated) return takeDecimals(number.digits, gathering) ? 1 : 0;
  if (before !== undefined && !(before.kind === "scale" && mayGoOn(tokens, at, number, before, gathering))) return 0;
  parts.push({ kind: "number", digits: number.digits, decimals: number.decimals });
  return 1;
}

/** "1 tỷ 250 triệu", "3亿5000万", "3 hundred and 21", 3万4000: digits go on after a scale towards a smaller one, or glued to it. */
function mayGoOn(tokens: readonly Token[], at: number, { digits, decimals }: WrittenNumber, before: NumeralPart, { afterZero }: Gathering): boolean {
  const scale = Number(before.digits);
  if (Number(said(tokens[at + 1], "scale") ?? Number.POSITIVE_INFINITY) < scale) return true;
  const follows = afterZero || said(tokens[at - 1], "and") === "and" || (tokens[at]?.spaced === false && tokens[at - 1]?.sign !== "-");
  return follows && decimals === 0 && Number(digits) < scale;
}

function takeCardinal(digits: string, gathering: Gathering): boolean {
  const { parts } = gathering;
  const before = parts.at(-1);
  if (gathering.afterPoint && digits.length === 1) return takeDecimals(digits, gathering);
  if (before !== undefined && digits === "0" && before.kind === "scale") return (gathering.afterZero = true);
  if (before !== undefined && !mayFollow(Number(digits), before, gathering)) return false;
  parts.push({ kind: "number", digits });
  return true;
}

/** 十二点二七: digits after a spoken point go on with the number before it, or stand by themselves after a scale (二十点五). */
function takeDecimals(digits: string, { parts }: Gathering): boolean {
  const before = parts.at(-1);
  if (before === undefined) return false;
  const text = before.kind === "scale" ? `0.${digits}` : before.digits.includes(".") ? before.digits + digits : `${before.digits}.${digits}`;
  const part: NumeralPart = { kind: "number", digits: text, decimals: text.length - text.indexOf(".") - 1 };
  if (before.kind === "scale") parts.push(part);
  else parts[parts.length - 1] = part;
  return true;
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

function takeScale(tokens: readonly Token[], at: number, digits: string, scope: Scope, gathering: Gathering): boolean {
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
const isShort = (token: Token | undefined): boolean => token !== undefined && token.end - token.start <= 2 && token.terms.some(({ is, letters }) => is === "scale" && letters === "exact");

function isBesideMoney(tokens: readonly Token[], number: number, scale: number): boolean {
  return said(tokens[number - 1], "currency") !== undefined || said(tokens[scale + 1], "currency") !== undefined;
}

/** "千亿元", "百余家": in Chinese a scale is a number by itself; after "several" (数, 几, 上) it is none. */
function standsAlone(tokens: readonly Token[], at: number, { lexicon }: Scope): boolean {
  return lexicon.language === "zh" && said(tokens[at - 1], "vague") === undefined;
}

function takeFraction(fraction: string, gathering: Gathering): boolean {
  const { parts } = gathering;
  const [digits = "", place] = fraction.split(" ");
  if (place === "after" ? parts.length === 0 : parts.length > 0) return false;
  parts.push(place === "after" ? { kind: "add-half", digits } : { kind: "number", digits });
  return true;
}

/** Words inside a number: "half a billion", "one and a half", "two hundred and five", 点, 多 before a scale. */
function takeJoint(tokens: readonly Token[], at: number, scope: Scope, gathering: Gathering): number {
  const { parts } = gathering;
  const [token, next] = [tokens[at], tokens[at + 1]];
  const joint = said(token, "and");
  if (joint === "one" && parts.length === 0) return takeArticle(next, gathering);
  if (parts.length === 0) return 0;
  if (joint === "one" && parts.length === 1 && said(next, "scale") !== undefined && !isShort(next)) return 1;
  if (joint === "point" && !gathering.afterPoint && (said(next, "cardinal")?.length === 1 || (next?.kind === "number" && scope.lexicon.language !== "zh"))) return ((gathering.afterPoint = true), 1);
  if (joint === "of" && said(parts.length === 1 ? next : undefined, "scale") !== undefined) return 1;
  if (joint?.startsWith("plus ") === true) return takeFractionAfter(joint.slice("plus ".length), gathering);
  if (joint === "and" && mayJoin(tokens, at, parts.at(-1))) return 1;
  return takeInnerBound(token, next, scope, gathering);
}

/** "thirty-six", "VND3,299-billion". */
function joinsWords(parts: readonly NumeralPart[], hyphen: Token, next: Token | undefined): boolean {
  if (parts.length === 0 || hyphen.spaced || next === undefined || next.spaced) return false;
  if (said(next, "scale") !== undefined && !isShort(next)) return true;
  const before = parts.at(-1);
  return before?.decimals === undefined && Number(before?.digits) >= 20 && Number(before?.digits) % 10 === 0 && Number(said(next, "cardinal") ?? 10) < 10;
}

function takeArticle(next: Token | undefined, { parts }: Gathering): number {
  if (said(next, "scale") === undefined || isShort(next)) return 0;
  parts.push({ kind: "number", digits: "1" });
  return 1;
}

/** "one and a half", "3 million and a quarter". */
function takeFractionAfter(digits: string, { parts }: Gathering): number {
  const before = parts.at(-1);
  if (before?.kind === "scale") parts.push({ kind: "add-half", digits });
  else if (before === undefined || before.digits.includes(".")) return 0;
  else parts[parts.length - 1] = { kind: "number", digits: before.digits + digits.slice(1), decimals: digits.length - 2 };
  return 1;
}

/** "two hundred and five", "two thousand and two hundred": after thousands the next scale must show that the number goes on. */
function mayJoin(tokens: readonly Token[], at: number, before: NumeralPart | undefined): boolean {
  const next = tokens[at + 1];
  if (before?.kind !== "scale" || (said(next, "cardinal") === undefined && next?.kind !== "number")) return false;
  return before.digits === "100" || Number(said(tokens[at + 2], "scale") ?? Number.POSITIVE_INFINITY) < Number(before.digits);
}

/** 1500多万: a bound stands between the number and its scale. */
function takeInnerBound(token: Token | undefined, next: Token | undefined, { lexicon }: Scope, gathering: Gathering): number {
  if (lexicon.language !== "zh" || gathering.inner !== undefined) return 0;
  const bound = said(token, "bound-after");
  if (bound === undefined || said(next, "scale") === undefined) return 0;
  gathering.inner = bound as Bound;
  return 1;
}
