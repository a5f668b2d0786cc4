import type { Agreement, AgreementForm, AgreementStatus } from "../../../model/index.js";
import type { PeriodMention } from "../../mentions/mention.js";
import type { Scope } from "../../scope.js";
import type { Block } from "../../structure/blocks.js";
import type { Sentence } from "../../structure/sentence.js";
import { isSemicolon, said, says, type Token } from "../../tokens/token.js";
import type { FormMention } from "./form-mentions.js";
import { addDaysTo, lengthOf } from "../../mentions/periods/calendar.js";
import { nth } from "../../nth.js";
import { isAhead, isDescribing, nearVerb } from "./statuses.js";

/** A shorter line with the day of publication is a dateline. */
const shortestStory = { en: 100, vi: 100, zh: 40 } as const;
type AgreementEvent = Agreement["events"][number];

/** What a page tells is rarely older than this: a day farther off is history. */
const longestWait = 10;
/** A visit or a conference takes no longer. */
const longestEvent = 7;

/** The day of what a page tells: documents signed "on the occasion" were signed then. */
export class Events {
  #section = -1;
  #day: PeriodMention | undefined;
  #span: PeriodMention | undefined;
  /** The day of the text, and the first day that is recent on it. */
  #anchor: string | undefined;
  #recent = "";

  /** The day named last, however long ago. */
  day: string | undefined;
  /** Of which form the document named last was. */
  form: AgreementForm | undefined;

  /** Notes the days of a sentence that has been read. */
  note(sentence: Sentence, block: Block, { time, lexicon }: Scope): void {
    this.enter(block);
    if (block.kind === "related" || block.kind === "furniture") return;
    for (const mention of sentence.mentions) {
      if (mention.is === "period" && mention.kind === "day" && mention.toDate !== true) this.day = mention.period.start;
      if (mention.is !== "period" || !this.#isRecent(mention, time.anchor) || mention.toDate === true) continue;
      if (mention.period.start === time.anchor && block.end - block.start < shortestStory[lexicon.language]) continue;
      if (mention.kind === "day") this.#day = mention;
      else if (lengthOf(mention.period) <= longestEvent) this.#span = mention;
    }
  }

  enter({ section }: Block): void {
    if (section === this.#section) return;
    this.#section = section;
    this.#day = this.#span = this.form = this.day = undefined;
  }

  #isRecent({ period }: PeriodMention, anchor: string | undefined): boolean {
    if (anchor === undefined) return this.#day === undefined && period.start === period.end;
    if (period.end > anchor) return false;
    if (anchor !== this.#anchor) [this.#anchor, this.#recent] = [anchor, addDaysTo(anchor, -longestWait)];
    return period.start >= this.#recent;
  }

  get last(): PeriodMention | undefined {
    return this.#day ?? this.#span;
  }
}


/** The tokens of a document's name; behind that of a plan years are those of which it speaks. */
interface Around {
  readonly first: number;
  readonly last: number;
  readonly plan?: boolean;
}

/** The day, month or year of a document, as exact as the text is; null where it says none. */
export function dateOf(sentence: Sentence, verb: number, around: Around, own: boolean): string | null {
  const { mentions, tokens } = sentence;
  const dated = mentions.filter((mention): mention is PeriodMention => mention.is === "period" && isMoment(mention) && (mention.last < around.first || (mention.first > around.last && (around.plan !== true || mention.kind === "day"))) && !isEnd(sentence, mention) && !isOthers(sentence, mention, verb) && !(mention.first > verb && (isItsEnd(sentence, mention, verb) || isNextPapers(sentence, mention, around))));
  const near = dated.find(({ first }) => first > Math.max(verb, around.last) && first - Math.max(verb, around.last) <= nearVerb);
  // "On 17/12 the two signed minutes of cooperation 2022", "… on cooperation in 2022": the year is that of the name, unless the day is a later one's.
  const day = near?.kind === "year" ? dated.find(({ kind, period }) => kind === "day" && period.start <= near.period.end) : undefined;
  const behind = day === undefined ? near : day.first > verb ? day : undefined;
  if (behind !== undefined && own) return written(behind);
  const since = says(tokens[verb], "agreement-status", "in-force") ? mentions.find((mention): mention is PeriodMention => mention.is === "period" && mention.toDate === true && mention.last >= verb && mention.first - verb <= nearVerb) : undefined;
  if (since !== undefined) return sinceWhen(sentence, since);
  if (own) return null;
  const past = isEarlier(sentence);
  // "On 29/11/2023 the two once signed …": a day with its year is said, whatever word stands beside.
  const earlier = dated.filter((mention) => mention.last < verb && (!past || isLedByPast(sentence, mention) || isSaidOf(sentence, mention, verb) || (mention.kind === "day" && mention.first === 0 && mention.inferred === undefined)));
  const before = earlier.findLast(({ kind }) => kind === "day") ?? earlier.at(-1);
  // "Signed a declaration in Seoul on June 26, as they marked 30 years": what is past is told behind the day.
  const chosen = behind ?? before ?? dated.find(({ first, kind }) => first > verb && (!past || (kind === "day" && !isEarlier({ tokens: tokens.slice(0, first) }))));
  return chosen === undefined ? null : written(chosen);
}

/** "2018年曾签署…": nothing but the word for what is past stands between. */
const isSaidOf = ({ tokens }: Sentence, { last }: PeriodMention, verb: number): boolean => verb - last <= 2 && says(tokens[last + 1], "agreement-word", "earlier");

/** "3月10日，甲省与乙市签署…；丙县与丁县签署…": the day that opens a sentence may be that of all that is signed in it. */
export function openingDay({ mentions }: Sentence): string | null {
  const day = mentions.find((mention): mention is PeriodMention => mention.is === "period" && mention.kind === "day" && mention.first <= opensAt);
  return day === undefined ? null : written(day);
}

/** "The signing took place on 12 October in Phnom Penh": the day of what the sentence before says was signed. */
export function ceremonyIn({ tokens, mentions }: Sentence): string | null {
  if (!tokens.some((token) => says(token, "agreement-word", "ceremony"))) return null;
  const day = mentions.find((mention): mention is PeriodMention => mention.is === "period" && mention.kind === "day" && mention.toDate !== true);
  return day === undefined ? null : written(day);
}

/** Behind so many tokens nothing opens a sentence. */
const opensAt = 2;

/** "In force since January 1 this year": the day, month or year from which it is counted, as exact as its words. */
function sinceWhen({ tokens }: Sentence, { first, last, period: { start } }: PeriodMention): string {
  const parts = tokens.slice(first, last + 1).filter((token) => said(token, "month-name") !== undefined || (token.kind === "number" && token.end - token.start <= longestPart)).length;
  return start.slice(0, parts > 1 ? dayLength : parts === 1 ? monthLength : longestYear);
}

/** A day or a month has two digits; a day as written, a month and a year have so many characters. */
const longestPart = 2;
const dayLength = 10;
const monthLength = 7;
export const longestYear = 4;

/** How far before a date a word such as "earlier" stands that is said of it: "trước đó, hồi tháng 6/2010". */
const ledFrom = 3;
const isLedByPast = ({ tokens }: Sentence, { first }: PeriodMention): boolean => tokens.slice(Math.max(0, first - ledFrom), first).some((token) => says(token, "agreement-word", "earlier"));

/** No word between a name and a year says that something was then. */
const isBare = ({ tokens }: Pick<Sentence, "tokens">, { first }: PeriodMention): boolean => said(nth(tokens, first - 1), "relation") === undefined && said(nth(tokens, first - 1), "period-bound") === undefined;

/** "Ký Biên bản ghi nhớ hợp tác năm 2025": a year right behind a name may be that for which the document is made. */
export const isNamesYear = ({ mentions, tokens }: Sentence, verb: number, date: string): boolean =>
  mentions.some((mention) => mention.is === "period" && mention.kind === "year" && mention.first > verb && written(mention) === date && isBare({ tokens }, mention)) && !mentions.some((mention) => mention.is === "period" && mention.last < verb);

/** How far a year may stand before a document's name: "the 2015 border trade agreement". */
const nearName = 5;

/** "The Hanoi Agreement of 2007", "the 2015 pact", 2005年《…条约》: a year that ends a title, or stands before a name, dates the document. */
export function nameYear({ mentions, tokens }: Sentence, { title, form, at }: FormMention): string | null {
  if (form === "programme") return null;
  const opensTitle = ({ last }: PeriodMention): boolean => title !== undefined && last + 2 === title[0] && tokens[last + 1]?.sign === "《";
  const opensName = ({ first, last }: PeriodMention): boolean => last < at && at - last <= nearName && says(nth(tokens, first - 1), "agreement-word", "one");
  const year = mentions.find((mention): mention is PeriodMention => mention.is === "period" && mention.kind === "year" && (title === undefined ? opensName(mention) : mention.last === title[1] || opensTitle(mention)));
  return year === undefined ? null : written(year);
}

const farthestDate = 150;
/** Talks, agreeing and signing are of one day. */
const sameMoment = new Set(["signed", "negotiating", "agreed-in-principle"]);

/** "Extended to 2026": until when it is to go on, not when that was decided. */
const isItsEnd = ({ tokens }: Sentence, { first }: PeriodMention, verb: number): boolean => says(tokens[verb], "agreement-status", "renewed") && (first === verb + 1 || said(tokens[first - 1], "period-range")?.startsWith("to") === true);

/** "2016年签署的协定和2019年签署的议定书": a verb right behind a date that stands behind the name is another paper's. */
const isNextPapers = ({ tokens }: Sentence, { first, last }: PeriodMention, around: Around): boolean => first > around.last && tokens[last + 1]?.spaced === false && says(tokens[last + 1], "agreement-status", "signed");

/** Between a date and its verb stands no other such verb, and no end of a clause. */
function isOthers({ tokens }: Sentence, { first, last }: PeriodMention, verb: number): boolean {
  if (first - verb > farthestDate || verb - last > farthestDate) return true;
  if (last < verb && !sameMoment.has(said(tokens[verb], "agreement-status") ?? "") && isOfDocumentBefore(tokens, first, last, verb)) return true;
  let isOfOlder = false;
  for (let at = Math.min(verb + 1, last + 1); at < Math.max(verb, first); at++) {
    const token = tokens[at];
    // "原定2023年12月31日到期的协议已经续签": the day on which it would have ended.
    if (says(token, "agreement-status", "expired") && at > last && at < verb) return true;
    // "Signed an agreement in place of the one signed in 2015".
    if (at > verb && says(token, "agreement-word", "implements")) isOfOlder = true;
    else if (isOfOlder && says(token, "agreement-status", "signed")) return true;
    if (isSemicolon(token?.sign) || (at > verb && token?.sign === "，")) return true;
    const status = said(token, "agreement-status");
    if (status !== undefined && !sameMoment.has(status) && at > verb) return true;
    if (status === "signed" && at < verb && at > last && !says(tokens[verb], "agreement-status", "signed") && said(tokens[verb], "agreement-status") !== undefined) return true;
  }
  return false;
}

/** "A protocol is to be signed in December, and the agreement with India remains in force": the date of a document named before. */
function isOfDocumentBefore(tokens: readonly Token[], first: number, last: number, verb: number): boolean {
  const signed = tokens.findLastIndex((token, at) => at < first && at >= first - nearVerb && said(token, "agreement-status") !== undefined);
  const isForm = (token: Token): boolean => said(token, "agreement-form") !== undefined;
  return signed > 0 && !tokens.slice(signed, first).some(({ kind }) => kind === "sign") && tokens.slice(Math.max(0, signed - nextEvent), signed).some(isForm) && tokens.slice(last + 1, verb).some(isForm);
}

const isMoment = ({ kind, toDate, period }: PeriodMention): boolean => toDate !== true && (kind === "day" || kind === "month" || kind === "year" || (kind === "span" && lengthOf(period) <= longestEvent));

/** "Extended until the end of 2027": up to when, not when. */
const isEnd = ({ tokens }: Sentence, { first }: PeriodMention): boolean => says(nth(tokens, first - 1), "period-range", "to") || says(nth(tokens, first - 1), "commodity", "until");

/** A date at the precision of the words: a day, a month, a year. */
export function written({ kind, period: { start, end } }: PeriodMention): string {
  if (kind === "year") return start.slice(0, 4);
  return start === end ? start : start.slice(0, 7);
}

/** How far behind the first a second event is told: "signed in 2016, it took effect in 2019". */
const nextEvent = 40;

/** What became of a document after it was signed, in the same sentence. */
export function laterEvents(sentence: Sentence, verb: number, next: number): AgreementEvent[] {
  const events: AgreementEvent[] = [];
  for (let at = verb + 1; at < Math.min(next, verb + nextEvent, sentence.tokens.length); at++) {
    const status = said(sentence.tokens[at], "agreement-status");
    if (status !== undefined && !sameMoment.has(status) && !isAhead(sentence, at) && !isDescribing(sentence, at)) events.push({ status: status as AgreementStatus, date: dateOf(sentence, at, { first: at, last: at }, true) });
  }
  return events;
}

/** "The agreement concluded in 2009 is still in force". */
export const standsAfter = ({ tokens }: Sentence, verb: number, next: number): boolean => tokens.slice(verb + 1, Math.min(next, verb + nextEvent)).some((token) => says(token, "agreement-word", "still"));

/** "To date they have signed 28 protocols": not all on the day of the text. */
export const isUntilNow = ({ tokens }: Sentence): boolean => tokens.some((token) => says(token, "agreement-word", "until-now"));

/** "Earlier", "the 45th anniversary": not on the day of the text. */
export const isEarlier = ({ tokens }: Pick<Sentence, "tokens">): boolean => tokens.some((token) => says(token, "agreement-word", "earlier"));
