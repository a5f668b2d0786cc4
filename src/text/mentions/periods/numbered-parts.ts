import { wordsSaid } from "../../lexicon/term.js";
import type { Scope } from "../../scope.js";
import type { Sentence } from "../../structure/sentence.js";
import { said, says, type Token } from "../../tokens/token.js";
import { isYear } from "./calendar.js";
import { type CountUnit, type Fields, isEmpty, type Part } from "./fields.js";
import { isDash } from "./dash.js";
import { gluedYear, readBothYears } from "./fiscal-words.js";
import { smallNumber, type SmallNumber } from "./small-number.js";
import { nth } from "../../nth.js";

/** A unit, or a part of one: 月, 月底. */
const unitIn = (token: Token | undefined): string | undefined => said(token, "period-unit") ?? wordsSaid(said(token, "period-bound"))[1];

/** Units that a count of "first ten …" may have. */
const counted: Readonly<Record<string, CountUnit>> = { day: "day", week: "week", month: "month", months: "month", letter: "month", quarter: "quarter", year: "year" };

/** Reads a number with the unit behind it ("2024年", "10 tháng đầu", "ten-month"), or a year alone; the index after it, 0 where it is no part of a date. */
export function readNumber(sentence: Sentence, at: number, fields: Fields, scope: Scope): number {
  const fiscal = readBothYears(sentence, at, fields);
  if (fiscal > 0) return fiscal;
  const number = smallNumber(sentence, at, scope);
  if (number === undefined || Number.isNaN(number.value)) return 0;
  const joined = readBothEnds(number, sentence, fields, scope);
  if (joined > 0) return joined;
  const unitAt = hyphenSkipped(sentence.tokens, number.next);
  const unit = scope.lexicon.language === "zh" ? unitIn(sentence.tokens[unitAt]) : said(sentence.tokens[unitAt], "period-unit");
  if (unit !== undefined) return scope.lexicon.language === "zh" ? readChineseUnit(number, { unit, unitAt }, sentence, fields) : readCount(number, { unit, unitAt }, { sentence, scope }, fields);
  if (readsDay(number, sentence, fields, scope)) return number.next;
  const month = readDayBeforeMonth(number, sentence, fields, scope);
  return month > 0 ? month : readBareYear(number, at, { sentence, scope }, fields);
}

/** The word behind a number, and where it stands. */
interface UnitFound {
  readonly unit: string;
  readonly unitAt: number;
}

interface Around {
  readonly sentence: Sentence;
  readonly scope: Scope;
}

/** "1至7月", "8月1—15日", "2023至2025年": two numbers before one unit. */
function readBothEnds({ value, next }: SmallNumber, sentence: Sentence, fields: Fields, scope: Scope): number {
  const { tokens } = sentence;
  if (scope.lexicon.language !== "zh" || (!isDash(tokens[next]?.sign) && !says(tokens[next], "period-range", "to"))) return 0;
  const end = smallNumber(sentence, next + 1, scope);
  if (end === undefined || !(end.value > value) || value < 1) return 0;
  const unit = said(tokens[end.next], "period-unit");
  if (unit === "month" && end.value <= 12 && fields.from === undefined) Object.assign(fields, { from: value, to: end.value });
  else if (unit === "year" && isYear(value) && isYear(end.value) && isEmpty(fields)) fields.span = { start: `${value}-01-01`, end: `${end.value}-12-31` };
  else if (unit === "day" && end.value <= 31 && fields.from !== undefined && fields.day === undefined) Object.assign(fields, { day: value, dayTo: end.value });
  else return 0;
  return end.next + 1;
}

export const hyphenSkipped = (tokens: readonly Token[], at: number): number => (tokens[at]?.sign === "-" && !tokens[at]?.spaced ? at + 1 : at);

/** "2024年", "10月", "15日": the sign behind says what the number is. */
function readChineseUnit({ value, digits }: SmallNumber, { unit, unitAt }: UnitFound, { tokens }: Sentence, fields: Fields): number {
  const next = unitAt + 1;
  if (unit === "year" && isYear(value) && fields.year === undefined) fields.year = value;
  else if (unit === "month" && value >= 1 && value <= 12 && fields.from === undefined) fields.from = fields.to = value;
  else if ((unit === "day" || (unit === "number-day" && fields.from !== undefined)) && value >= 1 && value <= 31 && fields.day === undefined && (unit === "number-day" || tokens[unitAt]?.end === (tokens[unitAt]?.start ?? 0) + 1)) fields.day = value;
  else if (unit === "decade" && value < 100 && value % 10 === 0) return setDecade(fields, 1900 + value, next);
  else if (unit === "fiscal" && digits && isYear(value) && fields.year === undefined) Object.assign(fields, { year: value, fiscal: true });
  else return 0;
  const bound = said(tokens[unitAt], "period-bound");
  if (bound !== undefined) fields.part = wordsSaid(bound)[0] as Part;
  return next;
}

export function setDecade(fields: Fields, from: number, next: number): number {
  fields.span = { start: `${from}-01-01`, end: `${from + 9}-12-31` };
  return next;
}

/** "10 tháng đầu năm", "11 months of 2022", "9 tháng năm 2024": counted from the start of a year. */
function readCount({ value }: SmallNumber, found: UnitFound, around: Around, fields: Fields): number {
  const { unit, unitAt } = found;
  if (unit === "fiscal" && isYear(value) && fields.year === undefined) {
    Object.assign(fields, { year: value, fiscal: true });
    return unitAt + 1;
  }
  const named = counted[unit];
  // "Hai năm 2022 và 2023": so many years, which then are named.
  if (unit === "year" && around.sentence.tokens[unitAt + 1]?.sign.length === 4) return 0;
  if (named === undefined || fields.count !== undefined || fields.from !== undefined || fields.year !== undefined || value < 1) return 0;
  if (readsMonthOfDay(value, found, around, fields)) return unitAt + 2;
  const { tokens } = around.sentence;
  const order = said(tokens[unitAt + 1], "period-order");
  if (unit === "letter" && order === undefined && !isOfYear(tokens, unitAt + 1)) return 0;
  const how = { first: { ordered: true }, last: { ordered: true, closing: true }, past: { past: true } }[order ?? ""] ?? {};
  Object.assign(fields, { count: value, unit: named }, how);
  const year = unit === "letter" && tokens[unitAt + 1]?.sign.length === 2 ? gluedYear(around.sentence, unitAt + 1) : undefined;
  if (year !== undefined) {
    fields.year = year;
    return unitAt + 2;
  }
  if (order === undefined) return unitAt + 1;
  // "9 tháng đầu năm": the year that the text is in.
  return says(tokens[unitAt + 2], "period-unit", "year") && tokens[unitAt + 3]?.kind !== "number" ? unitAt + 3 : unitAt + 2;
}

/** "9M 2024", "9T/2024", "9M23". */
const isOfYear = (tokens: readonly Token[], at: number): boolean => {
  const number = tokens[at]?.sign === "/" ? tokens[at + 1] : tokens[at];
  return number?.kind === "number" && (isYear(Number(number.sign)) || (!number.spaced && number.sign.length === 2));
};

/** "ngày 2 tháng 9": a day and its month. */
function readsMonthOfDay(value: number, { unit, unitAt }: UnitFound, { sentence, scope }: Around, fields: Fields): boolean {
  if (unit !== "month" || scope.lexicon.language !== "vi") return false;
  const month = smallNumber(sentence, unitAt + 1, scope);
  if (month === undefined || !month.digits || month.value > 12 || month.value < 1 || value > 31 || says(sentence.tokens[month.next], "period-unit", "month")) return false;
  Object.assign(fields, { day: value, from: month.value, to: month.value });
  return true;
}

/** "ngày 24": the word before says that it is a day. */
function readsDay({ value, digits, next }: SmallNumber, { tokens }: Sentence, fields: Fields, { lexicon }: Scope): boolean {
  if (lexicon.language !== "vi" || fields.guarded !== true || !digits || value < 1 || value > 31 || fields.day !== undefined || fields.from !== undefined) return false;
  if (said(tokens[next], "unit") !== undefined || tokens[next]?.sign === "%" || said(tokens[next], "scale") !== undefined) return false;
  fields.day = value;
  return true;
}

const endings = new Set(["st", "nd", "rd", "th"]);

/** The index after "st", "nd", "rd", "th" glued to a number. */
export function endingSkipped({ tokens }: Sentence, at: number, { text }: Scope): number {
  const token = tokens[at];
  return token !== undefined && !token.spaced && token.end - token.start === 2 && endings.has(text.slice(token.start, token.end)) ? at + 1 : at;
}

/** "1st April", "the 13th of January", "6 November". */
function readDayBeforeMonth({ value, next, digits }: SmallNumber, sentence: Sentence, fields: Fields, scope: Scope): number {
  if (!digits || value < 1 || value > 31 || fields.day !== undefined || fields.from !== undefined) return 0;
  let at = endingSkipped(sentence, next, scope);
  if (said(sentence.tokens[at], "period-link") !== undefined && at > next) at++;
  const month = said(sentence.tokens[at], "month-name");
  if (month === undefined) return 0;
  Object.assign(fields, { day: value, from: Number(month), to: Number(month) });
  return at + 1;
}

/** A year without a word that says so: four digits with nothing beside them that makes them a figure, a number of a paper or part of a longer row. */
function readBareYear({ value, next, digits }: SmallNumber, at: number, { sentence: { tokens }, scope }: Around, fields: Fields): number {
  if (!digits || !isYear(value) || fields.year !== undefined || tokens[at]?.sign.length !== 4) return 0;
  if (isFigure(tokens[next]) || isNumbered(nth(tokens, at - 1))) return 0;
  if (scope.text.charAt(tokens[next]?.start ?? 0) === "s" && tokens[next]?.spaced === false && (tokens[next]?.end ?? 0) - (tokens[next]?.start ?? 0) === 1) return value % 10 === 0 ? setDecade(fields, value, next + 1) : 0;
  if (isGluedRow(tokens, at, next, !isEmpty(fields))) return 0;
  if (scope.lexicon.language !== "en" && isEmpty(fields) && !isOpened(tokens, at, next)) return 0;
  fields.year = value;
  return next;
}

const figureWords = ["unit", "currency", "scale", "percent"] as const;
const isFigure = (token: Token | undefined): boolean => token?.sign === "%" || token?.sign === "$" || figureWords.some((is) => said(token, is) !== undefined);
/** Whether the number behind a token is that of a paper, or a figure. */
export const isNumbered = (token: Token | undefined): boolean => token !== undefined && said(token, "period-unit") === undefined && (said(token, "currency") !== undefined || says(token, "not-period", "before-year") || said(token, "ordinal") !== undefined || says(token, "bound-before", "over") || "$#€£¥〔".includes(token.sign || "?"));

/** Part of a longer row of numbers or letters: "165/2024/NĐ-CP", "HS-2024", "024 3936 2020"; a day before it is no such row (`isTied`). */
function isGluedRow(tokens: readonly Token[], at: number, next: number, isTied: boolean): boolean {
  const before = nth(tokens, at - 1);
  if (before?.kind === "number" && !isTied) return true;
  if (before?.sign === "/" && !before.spaced && !isTied && nth(tokens, at - 2)?.kind === "number") return true;
  const after = tokens[next];
  const beyond = tokens[next + 1];
  if (!tokens[at]?.spaced && before !== undefined && (before.kind === "word" || before.kind === "number")) return true;
  return after !== undefined && !after.spaced && (after.kind === "word" || after.kind === "number" || (after.sign === "/" && beyond !== undefined && !beyond.spaced));
}

/** In languages that mark a year with a word, a number alone is one after words of time, or in a range. */
function isOpened(tokens: readonly Token[], at: number, next: number): boolean {
  const before = nth(tokens, at - 1);
  if (said(before, "period-range") !== undefined || said(before, "period-link") !== undefined || said(before, "period-unit") !== undefined || said(before, "period-bound") !== undefined) return true;
  if (said(tokens[next], "period-fixed") !== undefined) return true;
  const other = tokens[next + 1]?.sign ?? "";
  return isDash(tokens[next]?.sign) && (isYear(Number(other)) || (other.length === 2 && Number(other) === (Number(tokens[at]?.sign) + 1) % 100));
}
