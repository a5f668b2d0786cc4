import type { Scope } from "../../scope.js";
import type { Sentence } from "../../structure/sentence.js";
import { said, says, type Token } from "../../tokens/token.js";
import { isFree } from "../claim.js";
import { isYear } from "./calendar.js";
import type { Draft } from "./draft.js";
import { type Fields, joined, monthsOf, type Point, saysMore } from "./fields.js";
import { readPoint } from "./read-point.js";
import { smallNumber } from "./small-number.js";
import { nth } from "../../nth.js";

// Lists in which one word says what the numbers beside it are: "the first and second quarters", "一、二季度", "3 and 4 May", "tháng 7, 8 và 9".

/** No list of dates has more members. */
const mostMembers = 12;

const isSeparator = (token: Token | undefined): boolean => token?.sign === "," || token?.sign === "\u3001" || token?.sign === "\uff0c";
export const isAnd = (token: Token | undefined): boolean => says(token, "relation", "and") || says(token, "period-range", "and");

/** The index after what stands between two members of a list; 0 where nothing does. */
export function joinedAt({ tokens }: Sentence, at: number): number {
  if (isAnd(tokens[at])) return at + 1;
  if (!isSeparator(tokens[at])) return 0;
  return isAnd(tokens[at + 1]) && tokens[at + 1]?.kind === "term" ? at + 2 : at + 1;
}

interface Member {
  readonly value: number;
  readonly first: number;
  readonly next: number;
}

/** A number or numeral that leaves unsaid what it counts. */
function memberAt(sentence: Sentence, at: number, scope: Scope): Member | undefined {
  if (!isFree(sentence, at)) return undefined;
  const ordinal = said(sentence.tokens[at], "period-ordinal");
  if (ordinal !== undefined) return { value: Number(ordinal), first: at, next: at + 1 };
  const number = smallNumber(sentence, at, scope);
  return number === undefined || Number.isNaN(number.value) ? undefined : { value: number.value, first: at, next: number.next };
}

/** Members before the one that has the word for all: "7、8月份", "the first and second quarters"; with that last one. */
export function listBefore(sentence: Sentence, at: number, scope: Scope): Draft[] | undefined {
  const first = memberAt(sentence, at, scope);
  let next = first === undefined ? 0 : joinedAt(sentence, first.next);
  if (first === undefined || next === 0) return undefined;
  const members = [first];
  while (members.length < mostMembers) {
    const member = memberAt(sentence, next, scope);
    const joined = member === undefined ? 0 : joinedAt(sentence, member.next);
    if (member === undefined || joined === 0) break;
    members.push(member);
    next = joined;
  }
  const point = readPoint(sentence, next, scope);
  const value = point && valueOf(point.fields);
  if (point === undefined || value === undefined || !opensWith(value, point, sentence, scope)) return undefined;
  const values = [...members.map((member) => member.value), value];
  if (values.some((each, index) => index > 0 && each <= (values[index - 1] ?? 0))) return undefined;
  const drafts = members.map(({ value, first, next: end }) => draftOf(like(point.fields, value), first, end - 1));
  return drafts.every((draft) => draft !== undefined) ? [...drafts as Draft[], { first: next, last: point.last, from: point.fields }] : undefined;
}

/** Whether the last member begins with its number, as those before it do; days and years are written in digits. */
function opensWith(value: number, { fields, first }: Point, sentence: Sentence, scope: Scope): boolean {
  const { tokens } = sentence;
  if (fields.from !== undefined && fields.day === undefined && monthsOf(fields) > 1) return true;
  return memberAt(sentence, first, scope)?.value === value && (tokens[first]?.kind === "number") === (nth(tokens, first - 2)?.kind === "number" || nth(tokens, first - 3)?.kind === "number");
}

const draftOf = (from: Fields | undefined, first: number, last: number): Draft | undefined => from && { first, last, from };

/** The number by which the fields are called in a list: a day, a month, a quarter, a half, a year. */
function valueOf(f: Fields): number | undefined {
  if (f.count !== undefined || f.part !== undefined || f.span !== undefined || f.dayTo !== undefined) return undefined;
  if (f.day !== undefined) return f.day;
  if (f.from === undefined) return f.year;
  return Math.ceil((f.to ?? f.from) / monthsOf(f));
}

/** The same with another number. */
function like(f: Fields, value: number): Fields | undefined {
  if (value < 1) return undefined;
  if (f.day !== undefined) return value <= 31 ? { ...f, day: value } : undefined;
  if (f.from === undefined) return isYear(value) ? { year: value } : undefined;
  const length = monthsOf(f);
  return value * length <= 12 ? { ...f, from: (value - 1) * length + 1, to: value * length } : undefined;
}

/** Members behind the one that has the word for all: "tháng 7, 8 và 9/2023", "các năm 2019, 2020, 2021", "May 3 and 4". */
export function listBehind(sentence: Sentence, draft: Draft, scope: Scope): Draft[] {
  if (draft.to !== undefined || draft.untilNow === true || scope.lexicon.language === "zh") return [];
  // "Các tháng 8, 9, 10": a word of many stands before.
  const many = says(nth(sentence.tokens, draft.first - 1), "not-period", "before");
  const found: Draft[] = [];
  let before = valueOf(draft.from);
  let at = draft.last + 1;
  let closed = false;
  while (before !== undefined && !closed && found.length < mostMembers) {
    const joined = joinedAt(sentence, at);
    const member = joined === 0 ? undefined : memberAt(sentence, joined, scope);
    if (member === undefined || member.value <= before || !isAlone(sentence.tokens, member, many)) break;
    const from = like({ ...bare(draft.from) }, member.value);
    if (from === undefined) break;
    closed = isAnd(nth(sentence.tokens, joined - 1));
    found.push(yearBehind(sentence, { first: member.first, last: member.next - 1, from }, scope));
    before = member.value;
    at = (found.at(-1)?.last ?? at) + 1;
  }
  return closed || many || found.every(({ from }) => from.from === undefined && from.day === undefined) ? found : [];
}

/** Without the year, which the members share in another way. */
const bare = ({ day, from, to }: Fields): Fields => ({ ...(day === undefined ? {} : { day }), ...(from === undefined ? {} : { from, to: to ?? from }) });

/** Whether what stands behind a number leaves it one of a list: nothing that it would count. */
function isAlone(tokens: readonly Token[], { first, next }: Member, many: boolean): boolean {
  const token = tokens[next];
  if (tokens[first]?.kind === "word" || token === undefined) return token === undefined;
  if (token.kind === "sign") return token.sign !== "%" && token.sign !== "$" && token.sign !== "-" && !(token.sign === "/" && tokens[next + 1]?.sign.length !== 4);
  const unit = said(token, "period-unit");
  if (unit !== undefined) return unit === "year";
  if (token.kind === "word") return many;
  return token.kind === "term" && (many || token.terms.some(({ is }) => goesOn.has(is))) && !token.terms.some(({ is }) => counted.has(is));
}

const goesOn = new Set<string>(["period-range", "period-link", "period-relative", "relation", "change", "direction", "trade", "level"]);
const counted = new Set<string>(["unit", "scale", "currency", "percent"]);

/** "8/2023", "9 năm 2024", "4, 2023". */
function yearBehind(sentence: Sentence, draft: Draft, scope: Scope): Draft {
  const next = draft.last + 1;
  const sign = sentence.tokens[next]?.sign ?? "";
  const number = Number(sentence.tokens[next + 1]?.sign);
  if (sign === "/" && isYear(number)) return { ...draft, last: next + 1, from: { ...draft.from, year: number } };
  const year = readPoint(sentence, sign === "," ? next + 1 : next, scope);
  if (year === undefined || year.fields.from !== undefined || saysMore(year.fields) || (draft.from.from === undefined && draft.from.day === undefined)) return draft;
  return { ...draft, last: year.last, from: joined(draft.from, year.fields) };
}
