import type { PeriodMention } from "../../mentions/mention.js";
import { addDaysTo } from "../../mentions/periods/calendar.js";
import type { Sentence } from "../../structure/sentence.js";
import { isSemicolon, said } from "../../tokens/token.js";

/** The words of a clause that say on which day, by one told before. */
const leaning = new Set<string | undefined>(["same-day", "next-day", "also"]);

/**
 * "博览会6月29日开幕，当天签署…", "2月20日签署…；同一天还签署…": the day told last before such a word, in the sentence or, for "that day", in those before (`told`);
 * null where no word of the verb's clause leans on a day. `undated`: the clause tells none itself, so that "also" leans too.
 */
export function leaningDay(sentence: Sentence, verb: number, told: string | undefined, undated: boolean): string | null {
  const { tokens } = sentence;
  let also: string | undefined;
  for (let at = verb - 1; at >= 0 && tokens[at]?.sign !== "，" && !isSemicolon(tokens[at]?.sign); at--) {
    const word = said(tokens[at], "agreement-word");
    if (!leaning.has(word)) continue;
    const day = dayBefore(sentence, at);
    if (word === "also") also ??= undated ? day : undefined;
    else return day === undefined && told === undefined ? null : word === "next-day" ? addDaysTo(day ?? told ?? "", 1) : (day ?? told ?? null);
  }
  return also ?? null;
}

const dayBefore = ({ mentions }: Sentence, at: number): string | undefined =>
  mentions.findLast((mention): mention is PeriodMention => mention.is === "period" && (mention.toDate === true ? mention.kind === "span" : mention.kind === "day") && mention.last < at)?.period.start;
