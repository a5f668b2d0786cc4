import type { PeriodMention } from "../../mentions/mention.js";
import type { Scope } from "../../scope.js";
import type { Block } from "../../structure/blocks.js";
import type { Sentence } from "../../structure/sentence.js";
import { said } from "../../tokens/token.js";
import type { FormMention } from "./form-mentions.js";
import { addDaysTo, lengthOf } from "../../mentions/periods/calendar.js";

/** A shorter line with the day of publication is a dateline. */
const shortestStory = 100;
/** What a page tells is rarely older than this: a day farther off is history. */
const longestWait = 10;
/** A visit or a conference takes no longer. */
const longestEvent = 7;

/** The day of what a page tells: documents signed "on the occasion" were signed then. */
export class Events {
  #section = -1;
  #day: PeriodMention | undefined;
  #span: PeriodMention | undefined;

  /** Notes the days of a sentence that has been read. */
  note(sentence: Sentence, block: Block, { time }: Scope): void {
    this.enter(block);
    if (block.kind === "related" || block.kind === "furniture") return;
    for (const mention of sentence.mentions) {
      if (mention.is !== "period" || !isRecent(mention, time.anchor) || mention.toDate === true) continue;
      if (mention.period.start === time.anchor && block.end - block.start < shortestStory) continue;
      if (mention.kind === "day") this.#day = mention;
      else if (lengthOf(mention.period) <= longestEvent) this.#span = mention;
    }
  }

  enter({ section }: Block): void {
    if (section === this.#section) return;
    this.#section = section;
    this.#day = this.#span = undefined;
  }

  get last(): PeriodMention | undefined {
    return this.#day ?? this.#span;
  }
}

const isRecent = ({ period }: PeriodMention, anchor: string | undefined): boolean => anchor !== undefined && period.end <= anchor && period.start >= addDaysTo(anchor, -longestWait);

/** How far from the verb a date may stand behind it. */
const nearVerb = 6;

/** The day, month or year of a document, as exact as the text is; null where it says none. */
export function dateOf(sentence: Sentence, verb: number, around: { first: number; last: number }, own: boolean): string | null {
  const dated = sentence.mentions.filter((mention): mention is PeriodMention => mention.is === "period" && isMoment(mention) && (mention.last < around.first || mention.first > around.last));
  const behind = dated.find(({ first }) => first > Math.max(verb, around.last) && first - Math.max(verb, around.last) <= nearVerb);
  if (behind !== undefined && own) return written(behind);
  if (own) return null;
  const earlier = dated.filter(({ last }) => last < verb);
  const before = earlier.findLast(({ kind }) => kind === "day") ?? earlier.at(-1);
  const chosen = behind ?? before ?? dated.find(({ first }) => first > verb);
  return chosen === undefined ? null : written(chosen);
}

/** How far a year may stand before a document's name: "the 2015 border trade agreement". */
const nearName = 5;

/** "The Hanoi Agreement of 2007", "the 2015 pact": a year that ends a title, or stands before a name, dates the document. */
export function nameYear({ mentions, tokens }: Sentence, { title, form, at }: FormMention): string | null {
  if (form === "programme") return null;
  const opensName = ({ first, last }: PeriodMention): boolean => last < at && at - last <= nearName && said(tokens[first - 1], "agreement-word") === "one";
  const year = mentions.find((mention): mention is PeriodMention => mention.is === "period" && mention.kind === "year" && (title === undefined ? opensName(mention) : mention.last === title[1]));
  return year === undefined ? null : written(year);
}

const isMoment = ({ kind, toDate, period }: PeriodMention): boolean => toDate !== true && (kind === "day" || kind === "month" || kind === "year" || (kind === "span" && lengthOf(period) <= longestEvent));

/** A date at the precision of the words: a day, a month, a year. */
export function written({ kind, period: { start, end } }: PeriodMention): string {
  if (kind === "year") return start.slice(0, 4);
  return start === end ? start : start.slice(0, 7);
}

/** "Earlier", "the 45th anniversary": not on the day of the text. */
export const isEarlier = ({ tokens }: Sentence): boolean => tokens.some((token) => said(token, "agreement-word") === "earlier");
