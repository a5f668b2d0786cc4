import type { AgreementStatus } from "../../../model/index.js";
import { type Scope, textOf } from "../../scope.js";
import type { Sentence } from "../../structure/sentence.js";
import { isComma, isDash, isSemicolon, said, says, type Token } from "../../tokens/token.js";
import type { FormMention } from "./form-mentions.js";
import { nth } from "../../nth.js";

/** How far a document has come, and the word that says so. */
export interface StatusFound {
  readonly status: AgreementStatus;
  /** The token of the verb; the form's own where none was needed. */
  readonly at: number;
  /** Named only as what another document serves: what is said behind it is said of the other. */
  readonly serves?: boolean;
}

/** A clause that tells of the document behind its name: "the memorandum that the two signed in …". */
const clauseAhead = 20;
/** The subject of a sentence may be long: "the memorandum on …, … between … and … was signed". */
const subjectAhead = 40;
const opensSentence = 3;
/** Words right before a name that put it to use. */
const nearBefore = 4;
const draftBefore = 10;
/** Documents signed together stand in one list behind the verb. */
const longestList = 80;
/** A name in capitals may be long: "under the Regional Comprehensive Economic Partnership Agreement". */
const longestName = 10;

const word = (token: Token | undefined): string | undefined => said(token, "agreement-word");

/** How far a document of a sentence has come; undefined where the sentence only mentions one. */
export function statusOf(sentence: Sentence, forms: readonly FormMention[], index: number, scope: Scope): StatusFound | undefined {
  const form = forms[index] as FormMention;
  if (isSpokenOf(sentence, form)) return undefined;
  const before = nth(forms, index - 1);
  if (isDraft(sentence, form)) return { status: "negotiating", at: form.at };
  const after = ownVerb(sentence, form, forms[index + 1]);
  if (form.named) return after;
  const signed = datedSigning(sentence, form, scope);
  if (signed !== undefined && (after === undefined || after.status === "signed" || after.status === "negotiating")) return signed;
  const talks = after === undefined ? talksAbout(sentence, form, forms[index + 1]) : -1;
  if (talks >= 0) return { status: "negotiating", at: talks };
  if (before !== undefined && isServed(sentence, before, form)) return { status: after?.status === "signed" ? "in-force" : (after?.status ?? "in-force"), at: form.at, serves: true };
  const served = forms[index + 1] !== undefined && isServed(sentence, form, forms[index + 1] as FormMention) ? ownVerb(sentence, forms[index + 1] as FormMention, forms[index + 2]) : undefined;
  const told = after !== undefined && (isOfClause(sentence, form, after.at) || isYetToStand(sentence, after, scope)) ? signingBefore(sentence, form, nearBefore) : undefined;
  const own = (told !== undefined && !isAhead(sentence, told.at) ? told : undefined) ?? after ?? (served?.status === "signed" ? (signingBefore(sentence, form, nearBefore) ?? served) : undefined);
  const verb = own === undefined ? verbBefore(sentence, form) : ((word(sentence.tokens[own.at]) === "still" ? signingBefore(sentence, form, longestName) : undefined) ?? own);
  if (verb !== undefined) return verb;
  const bracket = dateInBrackets(sentence, form, forms[index + 1]);
  if (bracket >= 0) return { status: "signed", at: bracket };
  return isNamed(sentence, form, scope) ? { status: "in-force", at: form.at } : undefined;
}

/** "MOU về kiểm dịch (4/2017), MOU về hợp tác (8/2021)": the token of the bracket in which a paper's date stands; -1 where there is none. */
function dateInBrackets({ mentions, tokens }: Sentence, { at, form }: FormMention, next: FormMention | undefined): number {
  const date = form === "programme" || form === "contract" ? undefined : mentions.find(({ is, first, last }) => is === "period" && first > at && first - at <= clauseAhead && (next === undefined || last < next.at) && nth(tokens, first - 1)?.sign === "(" && tokens[last + 1]?.sign === ")");
  return date === undefined ? -1 : date.first - 1;
}

function isDraft({ tokens }: Sentence, { at, title }: FormMention): boolean {
  const first = title === undefined ? at : title[0] - 1;
  for (let index = first - 1; index >= 0 && index >= first - draftBefore && tokens[index]?.kind !== "sign"; index--) {
    if (word(tokens[index]) === "pending") return true;
    const status = said(tokens[index], "agreement-status");
    if (status !== undefined) return status === "negotiating";
  }
  return false;
}

/** "自贸协定谈判已举行11轮", "协定第二阶段谈判正在进行": talks named by their paper, which is not there yet; the token of the talks, -1 where there are none. */
function talksAbout({ tokens }: Sentence, { at, title, form }: FormMention, next: FormMention | undefined): number {
  const from = (title?.[1] ?? at) + 1;
  // "就自贸协定完成第三轮磋商".
  const reach = tokens.slice(Math.max(0, at - longestName), at).some((token) => word(token) === "about") ? clauseAhead : talksAhead;
  for (let index = from; form !== "minutes" && form !== "document" && index < from + reach && index < (next?.at ?? tokens.length); index++) {
    const token = tokens[index];
    if (token === undefined || token.spaced || (token.kind === "sign" && token.sign !== "》")) return -1;
    const status = said(token, "agreement-status");
    if (status !== undefined) return status === "negotiating" ? index : -1;
  }
  return -1;
}

const talksAhead = 5;

/** "The protocol implementing the agreement": the second only names what the first serves. */
function isServed({ tokens }: Sentence, first: FormMention, second: FormMention): boolean {
  for (let at = second.at - 1; at > first.at && at >= second.at - longestName; at--) {
    if (word(tokens[at]) === "implements") return true;
    // "The supplementary treaty of 2005 and the protocol": two papers.
    if ((tokens[at]?.kind === "sign" && !isDash(tokens[at]?.sign)) || says(tokens[at], "relation", "and")) return false;
  }
  return false;
}

/** A verb behind the name, in its own clause: passive voice, "signed in 2006", "có hiệu lực từ". */
function ownVerb(sentence: Sentence, { at, title, form }: FormMention, next: FormMention | undefined): StatusFound | undefined {
  const { tokens } = sentence;
  const from = (title?.[1] ?? at) + 1;
  const opens = at <= opensSentence;
  const to = Math.min(next?.at ?? tokens.length, from + (opens ? subjectAhead : clauseAhead));
  let described = false;
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    described ||= says(token, "relation", "which");
    // "…, under which hours will be extended": what it says, not what became of it.
    if (isUnderWhich(tokens, index)) {
      const comma = index;
      index = tokens.findIndex(({ sign }, at) => at > comma && isComma(sign));
      if (index < 0) return undefined;
      continue;
    }
    if (goesOn(tokens, index, opens)) continue;
    if (isComma(token?.sign) || isSemicolon(token?.sign) || (next !== undefined && word(token) === "implements")) return undefined;
    if (form === "declaration" && word(token) === "holds") return { status: "signed", at: index };
    if (word(token) === "pending") return { status: "negotiating", at: index };
    const status = isDescribing(sentence, index) ? undefined : said(token, "agreement-status");
    // "The memorandum, which the two are still finalising, …": in a clause that describes it.
    if (status === "negotiating" && described) return { status, at: index };
    // "协定续签谈判": what is talked about.
    if (status !== undefined && tokens[index + 1]?.spaced === false && says(tokens[index + 1], "agreement-status", "negotiating")) return { status: "negotiating", at: index };
    if (status !== undefined && status !== "negotiating" && status !== "agreed-in-principle" && word(token) !== "none") return status === "expired" ? whatFollowed(sentence, index, next) : { status: isAhead(sentence, index) ? "negotiating" : (status as AgreementStatus), at: index };
  }
  return undefined;
}

const isUnderWhich = (tokens: readonly Token[], comma: number): boolean => isComma(tokens[comma]?.sign) && said(tokens[comma + 1], "bound-before") !== undefined && says(tokens[comma + 2], "relation", "which");

/** "协议去年到期，双方已续签五年": what became of a paper whose days were over; one that is yet to end is in force. */
function whatFollowed(sentence: Sentence, expired: number, next: FormMention | undefined, from = expired): StatusFound {
  const { tokens } = sentence;
  for (let at = from + 1; at < Math.min(next?.at ?? tokens.length, from + clauseAhead) && !isSemicolon(tokens[at]?.sign); at++) if (says(tokens[at], "agreement-status", "renewed")) return { status: isAhead(sentence, at) ? "negotiating" : "renewed", at };
  return isAhead(sentence, expired) ? { status: "in-force", at: expired } : { status: "expired", at: expired };
}

/** A comma behind which more is said of the document: that it still stands, or what became of it; behind the subject that opens a sentence, any. */
function goesOn(tokens: readonly Token[], comma: number, opens: boolean): boolean {
  const { sign } = tokens[comma] as Token;
  if (sign !== "," && sign !== "，") return false;
  const near = [tokens[comma + 1], tokens[comma + 2]];
  if (near.some((token) => word(token) === "still")) return true;
  // "补充协议，双方还在谈".
  if (sign === "，" && (word(near[0]) === "pending" || (word(near[0]) === "subject" && word(near[1]) === "pending"))) return true;
  return sign === "," && (opens || near.some((token) => says(token, "relation", "which")) || near.some((token) => said(token, "agreement-status") !== undefined));
}

/** "Ký thỏa thuận, có hiệu lực từ 1/1/2026", told in 2025: signed, and not yet in force. */
const isYetToStand = ({ mentions }: Sentence, { status, at }: StatusFound, { time: { anchor } }: Scope): boolean =>
  status === "in-force" && anchor !== undefined && mentions.some((mention) => mention.is === "period" && mention.first > at && mention.first - at <= nearVerb && mention.period.start > anchor);
/** How far behind its verb a date may stand. */
export const nearVerb = 6;

/** "Signed a memorandum, which takes effect on 1 October": what a clause behind a comma says comes later. */
const isOfClause = ({ tokens }: Sentence, { at, title }: FormMention, verb: number): boolean => tokens.slice((title?.[1] ?? at) + 1, verb).some((token, index, near) => token.sign === "," && says(near[index + 1], "relation", "which"));

/** "两国2009年签署的协定仍然有效: the verb right before the name dates it. */
function signingBefore({ tokens }: Sentence, { at, title }: FormMention, reach: number): StatusFound | undefined {
  const name = title === undefined ? at : title[0] - 1;
  for (let index = name - 1; index >= 0 && index >= name - reach && tokens[index]?.kind !== "sign"; index--) if (says(tokens[index], "agreement-status", "signed")) return { status: "signed", at: index };
  return undefined;
}

/** "2016年签署的《越柬边境贸易协定》正在修订": signed on the day before the verb, whatever is talked about now. */
function datedSigning(sentence: Sentence, form: FormMention, scope: Scope): StatusFound | undefined {
  const signed = signingBefore(sentence, form, nearBefore);
  const day = signed === undefined ? undefined : sentence.mentionAt[signed.at - 1];
  // "继续落实2016年签署的…": what lies behind is not to be done.
  return signed !== undefined && day?.is === "period" && textOf(scope, sentence.tokens[signed.at + 1]) === "的" && (!isAhead(sentence, signed.at) || day.period.end < (scope.time.anchor ?? "")) ? signed : undefined;
}

/** The verb before the name; what is yet to be signed is being negotiated. */
function verbBefore(sentence: Sentence, { at, form }: FormMention): StatusFound | undefined {
  const { tokens } = sentence;
  for (let index = at - 1; index >= 0 && index >= at - longestList; index--) {
    if (word(tokens[index]) === "other-paper") return undefined;
    if (form === "declaration" && word(tokens[index]) === "holds") return { status: "signed", at: index };
    if (word(tokens[index]) === "exchanges" && isHandedOver(tokens, index)) return { status: isAhead(sentence, index) ? "negotiating" : "signed", at: index };
    const status = said(tokens[index], "agreement-status");
    if (status === undefined || status === "negotiating" || status === "agreed-in-principle" || word(tokens[index]) === "none") continue;
    if (status === "expired") return whatFollowed(sentence, index, undefined, at);
    return { status: isAhead(sentence, index) ? "negotiating" : (status as AgreementStatus), at: index };
  }
  return undefined;
}

/** "Exchanged ten documents": nothing but their count stands between, and one of papers that may be letters. */
function isHandedOver(tokens: readonly Token[], verb: number): boolean {
  let at = verb + 1;
  while (tokens[at]?.kind === "number" || said(tokens[at], "cardinal") !== undefined || word(tokens[at]) === "many" || word(tokens[at]) === "one") at++;
  const form = said(tokens[at], "agreement-form");
  return form !== undefined && (at > verb + 1 || !form.startsWith("document"));
}

/** So many characters may stand between a word of the future and its verb, dates aside: "will officially sign", 将于11月就农产品签署. */
const mostBetween = 36;

/** "A memorandum on extended customs hours": no verb. */
export const isDescribing = ({ tokens }: Sentence, at: number): boolean => says(tokens[at], "agreement-status", "renewed") && says(nth(tokens, at - 1), "filler", "on");

/** What is to be done has not been done yet. */
export function isAhead({ tokens, mentionAt }: Sentence, verb: number): boolean {
  // "Under a protocol signed in 2022": a participle.
  if (said(nth(tokens, verb - 1), "agreement-form") !== undefined) return false;
  let named = false;
  for (let at = verb - 1, between = 0; at >= 0 && between <= mostBetween; at--) {
    const token = tokens[at] as Token;
    if (mentionAt[at]?.is === "period" || said(token, "period-bound") !== undefined || said(token, "period-unit") !== undefined || says(token, "relation", "in")) continue;
    if (token.kind === "sign") return false;
    // "Back to minutes which the two signed": a preposition before a name.
    if (word(token) === "consents") return !tokens.slice(at, verb).some((other) => says(other, "relation", "and"));
    if (word(token) === "future") return !named || said(token, "relation") === undefined;
    named ||= mentionAt[at]?.is === "place" || said(token, "agreement-form") !== undefined;
    between += token.end - token.start;
  }
  return false;
}

/** A document that is put to use, or named in full, is in force. */
function isNamed(sentence: Sentence, { at, title, form }: FormMention, { text }: Scope): boolean {
  const { tokens } = sentence;
  const first = title === undefined ? at : title[0] - 1;
  if (title !== undefined && title[1] > title[0]) return true;
  if (isForYears(sentence, { at, form })) return true;
  if (form === "contract" || form === "document") return false;
  if (isFullName(tokens, { at, form }, text)) return true;
  if (at <= opensSentence && saysWhat(tokens, at) && tokens.slice(at, at + subjectAhead).some((token) => word(token) === "implements")) return true;
  const capital = form !== "programme" && form !== "mou" && isCapital(text.charAt(tokens[at]?.start ?? 0));
  for (let index = first - 1; index >= 0 && index >= first - (capital ? longestName : nearBefore); index--) {
    const use = word(tokens[index]);
    if (use === "implements" || use === "holds") return capital || saysWhat(tokens, at);
    if (tokens[index]?.kind === "sign") return false;
  }
  return false;
}

/** Agreements between countries are known by their names; other papers are named when they are made. */
const knownByName = new Set<FormMention["form"]>(["treaty", "agreement", "framework"]);

/** "Hiệp định Thương mại hàng hóa ASEAN đã bỏ …", "the ASEAN Trade in Goods Agreement has …": a clause is about what it opens with by its full name. */
function isFullName(tokens: readonly Token[], { at, form }: Pick<FormMention, "at" | "form">, text: string): boolean {
  const capital = (index: number): boolean => tokens[index] !== undefined && isCapital(text.charAt(tokens[index]?.start ?? 0));
  if (!knownByName.has(form) || !capital(at)) return false;
  let first = at;
  const joins = (index: number): boolean => tokens[index]?.kind !== "sign" && word(tokens[index]) !== "one" && capital(index - 1);
  while (first > 0 && first > at - longestName && (capital(first - 1) || joins(first - 1))) first -= capital(first - 1) ? 1 : 2;
  const purpose = (index: number): boolean => capital(index) && said(tokens[index], "agreement-purpose") !== undefined;
  return opensClause(tokens, first) && (purpose(at + 1) || tokens.slice(first, at).some((_, index) => purpose(first + index)));
}

/** "Chương trình hành động giai đoạn 2019-2023 đặt mục tiêu …": a programme that a clause is about, with its years. */
const isForYears = ({ tokens, mentionAt }: Sentence, { at, form }: Pick<FormMention, "at" | "form">): boolean => {
  const years = mentionAt[at + 1];
  return form === "programme" && opensClause(tokens, at) && years?.is === "period" && years.kind === "span" && tokens[years.last + 1] !== undefined && tokens[years.last + 1]?.kind !== "sign";
};

/** Nothing of the clause stands before a name, but "the" or "as for". */
function opensClause(tokens: readonly Token[], first: number): boolean {
  const before = nth(tokens, first - 1);
  return before === undefined || before.kind === "sign" || word(before) === "one" || word(before) === "topic";
}

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

/** "To implement the agreements signed": no document is named, only the many that there are. */
function isSpokenOf({ tokens }: Sentence, { at, many, title }: FormMention): boolean {
  if (title !== undefined || saysWhat(tokens, at)) return false;
  for (let index = at - 1; index >= 0 && index >= at - nearBefore; index--) if (word(tokens[index]) === "implements") return many || word(nth(tokens, at - 1)) === "many" || said(nth(tokens, at - 1), "agreement-status") !== undefined;
  return false;
}

/** A purpose or a place beside the name: without one, "the agreement" is only spoken of again. */
function saysWhat(tokens: readonly Token[], at: number): boolean {
  for (let index = Math.max(0, at - 2); index <= at + 2; index++) if (index !== at && said(tokens[index], "agreement-purpose") !== undefined) return true;
  return false;
}
