import type { Scope } from "../../scope.js";
import type { Sentence } from "../../structure/sentence.js";
import { dayOf, isYear } from "./calendar.js";
import { isNumbered } from "./numbered-parts.js";
import { said, type Token } from "../../tokens/token.js";
import type { Fields } from "./fields.js";
import { nth } from "../../nth.js";

const isMonth = (value: number): boolean => value >= 1 && value <= 12;
const isDay = (value: number): boolean => value >= 1 && value <= 31;
const separators = new Set(["/", "-", "\u2013", "."]);
/** The numbers of a date are short: anything longer is none. */
const longestToken = 10;

interface Numbers {
  values: number[];
  next: number;
}

/** "1/3" may be a third, and is a day after a word of days. */
export const isFraction = ({ kind, start }: Token, text: string): boolean => kind === "term" && text.charCodeAt(start) >= 0x30 && text.charCodeAt(start) <= 0x39 && text.charAt(start + 1) === "/";

const isPointed = ({ sign }: Token): boolean => sign.includes(".");
const isSeparator = (token: Token | undefined): boolean => token?.kind === "sign" && !token.spaced && separators.has(token.sign);

/** Numbers joined by one sign: "16/04/2015", "10-01-2025", "5.9.1962", "30/5"; at most four, so that a longer row is seen to be no date. */
function joinedNumbers({ tokens }: Sentence, at: number, { text }: Scope): Numbers | undefined {
  const first = tokens[at];
  if (first === undefined || (first.kind === "number" ? !isPointed(first) && !isSeparator(tokens[at + 1]) : !isFraction(first, text)) || first.sign.length > longestToken) return undefined;
  const parts = first.kind === "number" ? first.sign.split(".") : text.slice(first.start, first.end).split("/");
  let separator = first.kind !== "number" ? "/" : parts.length > 1 ? "." : "";
  let next = at + 1;
  while (parts.length < 4) {
    const sign = tokens[next];
    const number = tokens[next + 1];
    if (sign === undefined || !isSeparator(sign) || number?.kind !== "number" || number.spaced || (separator !== "" && sign.sign !== separator) || number.sign.length > 4) break;
    separator = sign.sign;
    parts.push(number.sign);
    next += 2;
  }
  if (parts.length < 2 || parts.some((part) => part === "" || part.includes(","))) return undefined;
  return { values: parts.map(Number), next };
}

/** Letters glued behind make a number of a paper of it: 165/2024/NĐ-CP. */
function isGlued(tokens: readonly Token[], next: number): boolean {
  if (tokens[next]?.sign === "-" && tokens[next + 1]?.kind === "number" && tokens[next + 2]?.sign === "/") return false;
  const sign = tokens[next];
  const after = tokens[next + 1];
  return (sign?.kind === "sign" && !sign.spaced && (sign.sign === "/" || sign.sign === "-") && after !== undefined && !after.spaced && (after.kind === "word" || after.kind === "term" || after.kind === "number")) || (sign !== undefined && !sign.spaced && sign.kind === "word");
}

/** Reads a date in numbers into `fields`; the index after it, 0 where there is none. Day before month, as Viet Nam and China's neighbours write; the other way only where the numbers allow no other. */
export function readWrittenDate(sentence: Sentence, at: number, fields: Fields, scope: Scope): number {
  if (fields.day !== undefined) return 0;
  const numbers = joinedNumbers(sentence, at, scope);
  if (numbers === undefined || isGlued(sentence.tokens, numbers.next) || isNumbered(nth(sentence.tokens, at - 1))) return 0;
  const [a = 0, b = 0, c] = numbers.values;
  if (numbers.values.length === 3 && c !== undefined && fields.from === undefined) {
    if (isYear(a) && isMonth(b) && isDay(c)) return set(fields, { year: a, month: b, day: c }, numbers.next);
    // "9/11/2017" on the page of 11 September: the order in which it is the day of the text.
    if (isYear(c) && isMonth(a) && isDay(b) && dayOf(c, a, b)?.start === scope.time.anchor) return set(fields, { year: c, month: a, day: b }, numbers.next);
    if (isDay(a) && isMonth(b) && isYear(c)) return set(fields, { year: c, month: b, day: a }, numbers.next);
    if (isMonth(a) && isDay(b) && isYear(c)) return set(fields, { year: c, month: a, day: b }, numbers.next);
    return 0;
  }
  if (numbers.values.length !== 2 || fields.from !== undefined) return 0;
  if (isMonth(a) && isYear(b) && fields.guarded !== true) return scope.lexicon.language === "en" && sentence.tokens[at + 1]?.sign !== "/" ? 0 : set(fields, { year: b, month: a }, numbers.next);
  if (!isDay(a) || !isMonth(b) || !(fields.guarded === true || (!sentence.tokens[at]?.sign.includes(".") && opensDay(sentence, at)))) return 0;
  return set(fields, { month: b, day: a }, numbers.next);
}

/** "đến 15/10": a word of ranges stands before, and no unit behind. */
const opensDay = ({ tokens }: Sentence, at: number): boolean => {
  const before = nth(tokens, at - 1);
  return said(before, "period-range") !== undefined || said(before, "period-bound")?.startsWith("until") === true || (before?.sign === "(" && said(nth(tokens, at - 2), "weekday") !== undefined);
};

function set(fields: Fields, { year, month, day }: { year?: number; month: number; day?: number }, next: number): number {
  if (year !== undefined && fields.year !== undefined) return 0;
  if (year !== undefined) fields.year = year;
  fields.from = fields.to = month;
  if (day !== undefined) fields.day = day;
  return next;
}
