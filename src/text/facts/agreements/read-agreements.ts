import type { Scope } from "../../scope.js";
import type { Block } from "../../structure/blocks.js";
import type { Sentence } from "../../structure/sentence.js";
import { Cue } from "../../tokens/cue.js";
import { isComma, isSemicolon, said, says } from "../../tokens/token.js";
import type { AgreementDraft } from "./agreement-draft.js";
import { consensusIn } from "./consensus.js";
import { countOf } from "./counts.js";
import { dateOf, type Events, isEarlier, isNamesYear, isUntilNow, laterEvents, longestYear, nameYear, openingDay, standsAfter, written } from "./events.js";
import { type FormMention, formsIn } from "./form-mentions.js";
import { leaningDay } from "./leaning-days.js";
import { pairedSignings } from "./paired-signings.js";
import { type StatusFound, statusOf } from "./statuses.js";
import { partiesOf, partiesOfForm, substanceOf } from "./substance.js";
import { nth } from "../../nth.js";

const none: readonly AgreementDraft[] = [];

/** The agreements of a sentence: documents that are signed, put to use or drafted, and what a meeting agrees on. */
export function readAgreements(sentence: Sentence, block: Block, scope: Scope, events: Events): readonly AgreementDraft[] {
  if ((sentence.cues & Cue.Document) === 0) return none;
  const forms = formsIn(sentence, events.form);
  events.form = forms.at(-1)?.form ?? events.form;
  const drafts: AgreementDraft[] = [];
  forms.forEach((form, index) => {
    const found = statusOf(sentence, forms, index, scope);
    const last = drafts.at(-1);
    if (found === undefined) return;
    const draft = documentOf({ sentence, block, scope, events }, forms, index, found);
    if (last === undefined || !isSameAgain(sentence, form, draft, last)) drafts.push(draft);
    else {
      const later = [...last.later, { status: draft.status, date: draft.date }];
      drafts[drafts.length - 1] = { ...last, status: becomeOf(later, scope.time.anchor) ?? last.status, began: last.status, later };
    }
  });
  for (const pair of pairedSignings(sentence, forms, scope)) drafts.push({ ...documentOf({ sentence, block, scope, events }, [pair], 0, { status: "signed", at: pair.verb }), count: pair.count });
  const at = consensusIn(sentence);
  // "协定谈判已举行11轮，双方就九成议题达成一致": as far as the talks have come.
  const isOfTalks = drafts.length > 0 && drafts.every(({ status }) => status === "negotiating");
  if (at >= 0 && !isOfTalks && (drafts.length === 0 || isApart(sentence, forms, at))) drafts.push(consensusOf({ sentence, block, scope, events }, at));
  return drafts;
}

/** "2015年签署的《…协定》，该协定次年生效": what became of the paper named right before. */
const isSameAgain = ({ tokens }: Sentence, form: FormMention, { status }: AgreementDraft, last: AgreementDraft): boolean =>
  status === "in-force" && last.status === "signed" && form.title === undefined && form.form === last.form && (says(nth(tokens, form.at - 1), "agreement-word", "one") || nth(tokens, form.at - 1)?.sign === "，");

/** "签署备忘录，并一致同意试行一站式检查": what is agreed on besides the documents of a sentence names none of them, up to the end of its clause. */
function isApart({ tokens }: Sentence, forms: readonly FormMention[], verb: number): boolean {
  const end = tokens.findIndex(({ sign }, at) => at > verb && isSemicolon(sign));
  const start = tokens.findLastIndex(({ sign }, at) => at < verb && (isComma(sign) || isSemicolon(sign)));
  if (forms.some(({ at }) => at > start && (end < 0 || at < end))) return false;
  // "Signed minutes, in which they agreed …", "商定明年续签": this is of a document that is named.
  return !tokens.slice(0, verb).some((token) => says(token, "relation", "which") || said(token, "of-which") !== undefined) && !tokens.slice(verb + 1, end < 0 ? tokens.length : end).some((token) => said(token, "agreement-status") !== undefined);
}

interface Here {
  sentence: Sentence;
  block: Block;
  scope: Scope;
  events: Events;
}

function documentOf({ sentence, block, scope, events }: Here, forms: readonly FormMention[], index: number, found: StatusFound): AgreementDraft {
  const form = forms[index] as FormMention;
  const first = form.title?.[0] ?? form.at;
  const last = form.title?.[1] ?? form.at;
  const { tokens } = sentence;
  const said = daySaid(sentence, form, found);
  // "Signed a memorandum on cooperation in 2025", told in 2024: for when it is made.
  const inSentence = said?.length === longestYear && found.status === "signed" && scope.time.anchor !== undefined && said > scope.time.anchor.slice(0, longestYear) ? null : said;
  const leant = found.status === "signed" || found.status === "in-force" ? leaningDay(sentence, found.at, events.day, found.status === "signed" && (inSentence === null || inSentence.length === longestYear)) : null;
  const date = leant ?? (inSentence !== null && isNamesYear(sentence, found.at, inSentence) ? dayIn(inSentence, events) : inSentence) ?? (found.status === "signed" && !isEarlier(sentence) && !isUntilNow(sentence) ? (occasion(events) ?? openingDay(sentence)) : null);
  const start = tokens[Math.min(first, found.at)]?.start ?? 0;
  const end = tokens[Math.max(last, found.at)]?.end ?? 0;
  const title = form.title === undefined ? undefined : scope.text.slice(tokens[form.title[0]]?.start, tokens[form.title[1]]?.end);
  scope.trace?.({ rule: "agreement", start, end, note: `${form.form}, ${found.status}${inSentence === null && date !== null ? ", on the day of which the page tells" : ""}` });
  const next = forms[index + 1]?.at ?? tokens.length;
  const later = found.status === "signed" ? laterEvents(sentence, found.at, next) : [];
  const stands = found.status === "signed" && standsAfter(sentence, found.at, next) ? "in-force" : becomeOf(later, scope.time.anchor);
  return { form: form.form, title, status: stands ?? found.status, date, ...(stands ? { began: found.status } : {}), later, count: countOf(sentence, form, scope), parties: partiesOfForm(sentence, forms, index, scope), ...substanceOf(sentence, forms, index, scope), start, end, caption: block.kind === "caption", inTitle: block.kind === "title" };
}

/** "…, ký năm 2018, đang có hiệu lực", "signed in 1997, has been renewed": what a document has become by the day of the text; "签署协定，协定自2026年1月1日起生效", told in 2025, is signed until then. */
const becomeOf = (later: AgreementDraft["later"], today: string | undefined): AgreementDraft["status"] | undefined => later.findLast(({ status, date }) => lasting.has(status) && (status === "renewed" || date === null || today === undefined || date <= today))?.status;
const lasting = new Set<string>(["in-force", "renewed", "expired", "terminated"]);

/** The day, month or year that a sentence gives a document. */
function daySaid(sentence: Sentence, form: FormMention, { status, at, serves }: StatusFound): string | null {
  const first = form.title?.[0] ?? form.at;
  const last = form.title?.[1] ?? form.at;
  const own = at === form.at;
  const verb = said(sentence.tokens[at], "agreement-status");
  // "The agreement ends in 2027": not yet over.
  if (status === "negotiating" || (status === "in-force" && verb === "expired") || (form.form === "programme" && own)) return null;
  // The years behind the name of a plan are those for which it is made.
  const around = { first, last, plan: form.form === "programme" && at < first };
  const day = nameYear(sentence, form) ?? (serves === true ? null : dateOf(sentence, own ? last : at, around, own));
  if (day !== null || status !== "renewed") return day;
  // "2019年签署的协议延期至2026年": a paper that goes on is as old as it was.
  const signed = sentence.tokens.findLastIndex((token, index) => index < at && says(token, "agreement-status", "signed"));
  return signed < 0 ? null : dateOf(sentence, signed, around, false);
}

function consensusOf({ sentence, block, scope, events }: Here, at: number): AgreementDraft {
  const { tokens, end } = sentence;
  const day = dateOf(sentence, at, { first: at, last: at }, false);
  const date = day !== null && day.length > longestYear ? day : (occasion(events) ?? openingDay(sentence));
  const start = tokens[at]?.start ?? 0;
  scope.trace?.({ rule: "consensus", start, end });
  return { form: "unspecified", title: undefined, status: "agreed-in-principle", date, later: [], count: null, parties: partiesOf(sentence, scope), ...substanceOf(sentence, [{ form: "unspecified", at, many: false, named: false }], 0, scope), start, end, caption: block.kind === "caption", inTitle: block.kind === "title" };
}

/** The day of which the page tells, where it is in the year that is written; the year itself otherwise. */
const dayIn = (year: string, events: Events): string => (occasion(events)?.startsWith(year) === true ? (occasion(events) as string) : year);
const occasion = (events: Events): string | null => (events.last === undefined ? null : written(events.last));
