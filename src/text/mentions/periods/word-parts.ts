import { wordsSaid } from "../../lexicon/term.js";
import type { Scope } from "../../scope.js";
import type { Sentence } from "../../structure/sentence.js";
import { said, says, termOf, type Token } from "../../tokens/token.js";
import { type CountUnit, type Fields, isEmpty, type Part } from "./fields.js";
import { gluedYear, readBothYears } from "./fiscal-words.js";
import { endingSkipped, hyphenSkipped, setDecade } from "./numbered-parts.js";
import { isYear } from "./calendar.js";
import { smallNumber } from "./small-number.js";
import { readWrittenDate } from "./written-date.js";
import { nth } from "../../nth.js";

/** Reads a part of a date that begins with a word; the index after it, 0 where there is none. */
export function readWord(sentence: Sentence, at: number, fields: Fields, scope: Scope): number {
  const token = sentence.tokens[at];
  if (token === undefined || token.kind !== "term") return 0;
  for (const { is, as } of token.terms) {
    const reader = readers.get(is);
    const next = reader === undefined ? 0 : reader({ sentence, at, scope }, as, fields);
    if (next > 0) return next;
  }
  return 0;
}

interface Here {
  sentence: Sentence;
  at: number;
  scope: Scope;
}
type Read = (here: Here, as: string, fields: Fields) => number;

const readMonthName: Read = ({ sentence, at, scope }, as, fields) => {
  if (fields.from !== undefined) return 0;
  const { tokens } = sentence;
  fields.from = fields.to = Number(as);
  const next = tokens[at + 1]?.sign === "." && tokens[at + 1]?.spaced === false && tokens[at + 2] !== undefined && (tokens[at]?.end ?? 0) - (tokens[at]?.start ?? 0) <= 4 ? at + 2 : at + 1;
  const the = said(tokens[next], "period-link") !== undefined && scope.lexicon.language === "en" && scope.text.slice(tokens[next]?.start, tokens[next]?.end) === "the" ? next + 1 : next;
  const day = fields.day === undefined ? smallNumber(sentence, the, scope) : undefined;
  if (day === undefined || !day.digits || day.value < 1 || day.value > 31 || isCounted(tokens[day.next], says(nth(tokens, at - 1), "filler", "on"))) return next;
  fields.day = day.value;
  return endingSkipped(sentence, day.next, scope);
};

/** "In September 3 ships" counts ships; "signed on September 3 sets a goal" is a day, whatever word stands behind. */
const isCounted = (token: Token | undefined, isOn: boolean): boolean => token?.sign === "%" || (!isOn && said(token, "unit") !== undefined) || said(token, "scale") !== undefined || said(token, "currency") !== undefined || said(token, "percent") !== undefined;

const readRelative: Read = ({ at }, as, fields) => {
  const [unit = "", how = ""] = wordsSaid(as);
  if (unit === "fiscal" && how !== "prior" && how !== "that") return setShift(fields, Number(how), at, { fiscal: true });
  if (how === "next") return setThat(fields, "next-year", at);
  if (how === "that") return unit === "month" && fields.from !== undefined ? at + 1 : setThat(fields, unit as "year", at);
  if (how === "prior") {
    if (fields.prior !== undefined || fields.year !== undefined || fields.shift !== undefined) return 0;
    fields.prior = unit as NonNullable<Fields["prior"]>;
    return at + 1;
  }
  if (how === "of") return isEmpty(fields) ? 0 : setShift(fields, 0, at);
  if (unit === "year") return setShift(fields, Number(how), at);
  if (fields.away !== undefined || fields.from !== undefined || fields.count !== undefined) return 0;
  fields.away = { unit: unit as CountUnit, by: Number(how) };
  return at + 1;
};

function setShift(fields: Fields, shift: number, at: number, more: Partial<Fields> = {}): number {
  if (fields.shift !== undefined || fields.year !== undefined || fields.prior !== undefined) return 0;
  Object.assign(fields, more, { shift });
  return at + 1;
}

function setThat(fields: Fields, unit: NonNullable<Fields["that"]>, at: number): number {
  // "October that year": the month stands before.
  if (fields.that !== undefined || (fields.from !== undefined && unit !== "year") || fields.year !== undefined || fields.count !== undefined) return 0;
  fields.that = unit;
  return at + 1;
}

const isApostrophe = (token: Token | undefined): boolean => token?.spaced === false && (token.sign === "'" || token.sign === "\u2019");

const readFixed: Read = ({ sentence, at }, as, fields) => {
  const [kind, from = "", to = "", shift] = wordsSaid(as);
  if (kind === "span") {
    if (fields.span !== undefined) return 0;
    fields.span = { start: from, end: to };
    return at + 1;
  }
  if (fields.from !== undefined && (fields.from !== Number(from) || fields.to !== Number(to))) return 0;
  if (shift !== undefined && setShift(fields, Number(shift), at) === 0) return 0;
  Object.assign(fields, { from: Number(from), to: Number(to), counted: true });
  const next = isApostrophe(sentence.tokens[at + 1]) ? at + 2 : at + 1;
  const year = fields.year === undefined ? gluedYear(sentence, next) : undefined;
  if (year !== undefined) fields.year = year;
  return year === undefined ? at + 1 : next + 1;
};

const parts = new Set(["week-1", "week-2", "week-3", "week-4", "last-week", "within", "start", "early", "mid", "late", "close", "end", "first-half", "second-half"]);
const readBound: Read = ({ sentence, at, scope }, as, fields) => {
  if ((as === "until" || as === "until day") && fields.until !== true) {
    fields.until = true;
    if (as === "until day") fields.guarded = true;
    return at + 1;
  }
  if (as.startsWith("up-to") && fields.until !== true && isEmpty(fields)) {
    fields.upTo = true;
    if (as === "up-to day") fields.guarded = true;
    return at + 1;
  }
  const [part = "", unit] = wordsSaid(as);
  // In Chinese a part stands behind its month or year; before one it belongs to what came earlier.
  if (scope.lexicon.language === "zh" && unit === undefined && isEmpty(fields) && (sentence.tokens[at]?.end ?? 0) - (sentence.tokens[at]?.start ?? 0) === 1) return 0;
  if (!parts.has(part) || fields.part !== undefined || fields.day !== undefined) return 0;
  // "Đến cuối tháng 6": up to its last day.
  fields.part = part === "close" && says(nth(sentence.tokens, at - 1), "period-range", "to") ? "end" : (part as Part);
  return at + 1;
};

/** Words before their number: "tháng 7", "năm 2024", "thập niên 1990"; "FY2023". */
const readUnit: Read = ({ sentence, at, scope }, unit, fields) => {
  if (unit === "span") return isYearsAhead(sentence, at + 1) ? at + 1 : 0;
  if (says(sentence.tokens[at + 1], "period-order", "past")) return unit === "year" ? setShift(fields, -1, at + 1) : setAway(fields, unit, at + 1);
  if (unit === "quarter" && fields.from === undefined && says(sentence.tokens[at + 1], "period-order", "first")) {
    Object.assign(fields, { from: 1, to: 3 });
    return at + 2;
  }
  // In Chinese a unit stands behind its number.
  if (scope.lexicon.language === "zh" && unit === "month") return 0;
  if (unit === "letter" && sentence.tokens[at + 1]?.spaced !== false) return 0;
  if ((unit === "month" || unit === "letter") && fields.from === undefined) {
    const date = readWrittenDate(sentence, at + 1, fields, scope);
    if (date > 0) return date;
  }
  const both = unit === "fiscal" ? readBothYears(sentence, at + 1, Object.assign(fields, { fiscal: true })) : 0;
  if (both > 0) return both;
  const number = smallNumber(sentence, at + 1, scope);
  // "So với nửa đầu tháng": of the month at hand.
  if (number === undefined && unit === "month" && (fields.part === "first-half" || fields.part === "second-half")) return setThat(fields, unit, at);
  if (number === undefined || (!number.digits && unit !== "month")) return 0;
  const { next } = number;
  const value = (unit === "fiscal" ? gluedYear(sentence, at + 1) : undefined) ?? number.value;
  if (unit === "decade") return value % 10 === 0 ? setDecade(fields, value < 100 ? 1900 + value : value, next) : 0;
  if ((unit === "month" || unit === "letter") && value >= 1 && value <= 12 && fields.from === undefined) {
    fields.from = fields.to = value;
    return next;
  }
  if ((unit !== "year" && unit !== "fiscal") || !isYear(value) || fields.year !== undefined || fields.shift !== undefined) return 0;
  fields.year = value;
  if (unit === "fiscal") fields.fiscal = true;
  return next;
};

function setAway(fields: Fields, unit: string, at: number): number {
  if (fields.away !== undefined || fields.from !== undefined || (unit !== "month" && unit !== "quarter" && unit !== "week")) return 0;
  fields.away = { unit, by: -1 };
  return at + 1;
}

const isYearsAhead = ({ tokens }: Sentence, at: number): boolean => isYear(Number(tokens[at]?.sign)) && tokens[at]?.kind === "number";

/** "first ten months", "前10个月", "前七月". */
const readOrder: Read = ({ sentence, at, scope }, as, fields) => {
  if ((as === "past" || as === "next") && isEmpty(fields) && said(sentence.tokens[at + 1], "month-name") !== undefined) {
    fields.turn = as;
    return at + 1;
  }
  if (as === "last" || as === "next" || scope.lexicon.language === "vi" || fields.count !== undefined || (fields.from !== undefined && fields.from !== fields.to)) return 0;
  const number = smallNumber(sentence, at + 1, scope) ?? { value: 1, next: at + 1 };
  if (number.next === at + 1 && (as !== "first" || scope.lexicon.language === "zh")) return 0;
  if (number.value < 1 || Number.isNaN(number.value)) return 0;
  const unitAt = hyphenSkipped(sentence.tokens, number.next);
  const unit = said(sentence.tokens[unitAt], "period-unit");
  const named = unit === "months" ? "month" : unit === "days" ? "day" : unit;
  if (fields.from !== undefined && named !== "day" && named !== "week") return 0;
  if (as === "past" ? named !== "year" && named !== "month" : named !== "month" && named !== "quarter" && named !== "day" && named !== "week") return 0;
  Object.assign(fields, { count: number.value, unit: named }, as === "past" ? { past: true } : { ordered: true });
  return unitAt + 1;
};

const readBase: Read = ({ at }, as, fields) => {
  if (as === "that") return isEmpty(fields) ? setThat(fields, "period", at) : 0;
  // "The same period a year earlier".
  if (as === "before" && fields.same === "same" && fields.year === undefined && fields.shift === undefined) {
    fields.same = "same-before";
    return at + 1;
  }
  if (fields.same !== undefined || fields.from !== undefined || fields.count !== undefined) return 0;
  fields.same = as as NonNullable<Fields["same"]>;
  return at + 1;
};

/** "民国112年", "B.E. 2566": years counted from another year than the common one. */
const readEra: Read = ({ sentence, at, scope }, as, fields) => {
  const number = smallNumber(sentence, at + 1, scope);
  if (number === undefined || fields.year !== undefined || fields.from !== undefined || !isYear(number.value + Number(as))) return 0;
  fields.year = number.value + Number(as);
  return says(sentence.tokens[number.next], "period-unit", "year") ? number.next + 1 : number.next;
};

const readDayWord: Read = ({ at }, _as, fields) => {
  if (fields.from !== undefined || fields.day !== undefined) return 0;
  fields.guarded = true;
  return at + 1;
};

const readWeekday: Read = ({ at }, as, fields) => {
  if (fields.weekday !== undefined || fields.from !== undefined || fields.year !== undefined) return 0;
  fields.weekday = Number(as);
  return at + 1;
};

const readers = new Map<string, Read>(Object.entries({
  "month-name": readMonthName, "period-relative": readRelative, "period-fixed": readFixed, "period-bound": readBound, "period-unit": readUnit,
  "period-order": readOrder, "period-base": readBase, "period-day": readDayWord, weekday: readWeekday, "period-era": readEra,
} satisfies Partial<Record<NonNullable<ReturnType<typeof termOf>>["is"], Read>>));
