import type { Scope } from "../../scope.js";
import type { Sentence } from "../../structure/sentence.js";
import { said, type Token } from "../../tokens/token.js";
import { claim, isFree } from "../claim.js";
import type { PeriodMention } from "../mention.js";
import { hasFiscalYear } from "./fiscal-years.js";
import { comparedWith, isRelative, monthIn } from "./compared.js";
import { isMeant } from "./counts.js";
import type { Draft } from "./draft.js";
import { readDraft } from "./read-draft.js";
import { kindOf } from "./resolve.js";
import { resolveDraft } from "./resolve-draft.js";
import { isReporting } from "./time.js";

/** Dates and spans of time, against the day of the text and the period that it speaks of. */
export function findPeriods(sentence: Sentence, scope: Scope): void {
  const drafts = draftsOf(sentence, scope);
  if (drafts.length === 0) return;
  const country = countryOf(sentence, scope);
  const dated = drafts.map((draft) => (isRelative(draft.from) && draft.to === undefined ? undefined : mentionOf(draft, sentence, scope, country)));
  drafts.forEach((draft, index) => {
    const mention = dated[index] ?? (isRelative(draft.from) ? relativeMention(draft, sentence, scope, dated.slice(index + 1)) : undefined);
    if (mention === undefined) return;
    claim(sentence, mention);
    remember(mention, draft, scope);
    scope.trace?.({ rule: "period", start: mention.start, end: mention.end, note: `${mention.period.start}/${mention.period.end}${mention.inferred === undefined ? "" : `: ${mention.inferred}`}` });
  });
}

function draftsOf(sentence: Sentence, scope: Scope): Draft[] {
  const drafts: Draft[] = [];
  for (let at = 0; at < sentence.tokens.length; at++) {
    if (!mayOpen(sentence.tokens[at]) || !isFree(sentence, at)) continue;
    const draft = readDraft(sentence, at, scope);
    if (draft === undefined) continue;
    if (isMeant(draft, sentence, scope)) drafts.push(draft);
    at = draft.last;
  }
  return drafts;
}

/** Only numbers and words of time open a date: most tokens are neither. */
function mayOpen(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.kind === "number") return token.sign.length <= 10;
  if (token.kind !== "term") return false;
  for (const { is } of token.terms) if (opening.has(is)) return true;
  return false;
}

const opening = new Set<string>(["month-name", "weekday", "period-unit", "period-order", "period-relative", "period-bound", "period-base", "period-range", "period-fixed", "period-day", "cardinal", "scale"]);

function mentionOf(draft: Draft, sentence: Sentence, scope: Scope, country: string | undefined): PeriodMention | undefined {
  const found = resolveDraft(draft, { anchor: scope.time.anchor, country });
  if (found === undefined) return undefined;
  const { period, why } = found;
  const kind = draft.to === undefined && draft.untilNow !== true ? kindOf(draft.from, period) : kindOf({ day: 1 }, period);
  const counted = draft.from.until === true || draft.untilNow === true || draft.from.count !== undefined;
  return { is: "period", ...extent(draft, sentence), period, kind, ...(counted ? { toDate: true } : {}), ...(why === undefined ? {} : { inferred: why }) };
}

function extent({ first, last }: Draft, { tokens }: Sentence): { first: number; last: number; start: number; end: number } {
  return { first, last, start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}

/** What leans on another period takes the last one of its sentence, then of its paragraph, then the next of its sentence, then that of the document. */
function relativeMention(draft: Draft, sentence: Sentence, scope: Scope, later: readonly (PeriodMention | undefined)[]): PeriodMention | undefined {
  const { time } = scope;
  const reporting = time.reporting ?? later.find((mention) => mention !== undefined && isReporting(mention)) ?? time.leading;
  const than = said(sentence.tokens[draft.first - 1], "relation") !== undefined && said(sentence.tokens[draft.first - 1], "relation") === "than";
  const found = comparedWith(draft.from, { reporting, month: time.month, anchor: time.anchor, than });
  if (found === undefined) return undefined;
  const kind = found.base ? "base" : draft.from.that === "year" ? "year" : draft.from.that === "month" ? "month" : (reporting?.kind ?? "span");
  return { is: "period", ...extent(draft, sentence), period: found.period, kind, inferred: found.why };
}

function remember(mention: PeriodMention, { untilNow }: Draft, { time }: Scope): void {
  const month = monthIn(mention.period);
  if (month !== undefined && mention.kind !== "base") time.month = month;
  if (!isReporting(mention) || (time.anchor !== undefined && mention.period.start > time.anchor)) return;
  if (untilNow === true && time.reporting !== undefined) return;
  time.reporting = mention;
  time.leading ??= mention;
}

/** Whose fiscal years are meant: the country named in the sentence, or the last one before. */
function countryOf(sentence: Sentence, { named, within }: Scope): string | undefined {
  for (const mention of sentence.mentions) if (mention.is === "place" && hasFiscalYear(mention.locality?.country)) return mention.locality?.country ?? undefined;
  return named.near.find(({ country, id }) => hasFiscalYear(country ?? id))?.country ?? within?.slice(0, 2);
}
