import type { AgreementForm } from "../../../model/index.js";
import type { Sentence } from "../../structure/sentence.js";
import { isDash, said, says, termOf, type Token } from "../../tokens/token.js";
import { nth } from "../../nth.js";

/** A document named in a sentence: the token of its form, and its title where it stands in quotes. */
export interface FormMention {
  readonly form: AgreementForm;
  readonly at: number;
  /** The word itself speaks of several. */
  readonly many: boolean;
  /** The document's own name (RCEP): it tells something where a verb says what became of it. */
  readonly named: boolean;
  /** First and last token of the title, without its quotes. */
  readonly title?: readonly [number, number];
}

const opening: Readonly<Record<string, string>> = { "《": "》", "“": "”", "「": "」", "\"": "\"" };
const longestList = 80;
/** A sentence that names more documents is none. */
const mostForms = 20;
/** No title is longer. */
const longestTitle = 40;

/** The documents that a sentence names, in its order. A title is one document, whatever words it holds; so is a name and its initials in brackets. `told`: of which form the sentences before spoke last. */
export function formsIn({ tokens }: Sentence, told?: AgreementForm): FormMention[] {
  const forms: FormMention[] = [];
  for (let at = 0; at < tokens.length && forms.length < mostForms; at++) {
    const form = said(tokens[at], "agreement-form");
    const as = form?.startsWith("minutes") === true && isTimeTaken(tokens, at) ? undefined : form;
    const meant = as === undefined && isOneOfThem(tokens, at) ? (forms.at(-1)?.form ?? told) : undefined;
    if (meant !== undefined) forms.push({ form: meant, at, many: false, named: false });
    if (as === undefined || isInitials(tokens, at) || isCountedWith(tokens, at) || isModifier(tokens, at) || (as.endsWith(" name") && [1, -1].some((step) => said(nth(tokens, at + step), "agreement-form") !== undefined)) || (as.endsWith(" part") && !isInList(tokens, at, forms) && !isSigned(tokens, at))) continue;
    const around = titleAround(tokens, at);
    const title = around ?? titleBehind(tokens, at);
    const last = around === undefined ? at : lastForm(tokens, at, around[1]);
    const [own = "document", many] = (said(tokens[last], "agreement-form") ?? as).split(" ");
    forms.push({ form: own as AgreementForm, at: last, many: many === "many", named: many === "name", ...(title === undefined ? {} : { title }) });
    if (title !== undefined) at = title[1];
  }
  return forms;
}

/** "Within 20 minutes on average": counted, and not signed. */
const isTimeTaken = (tokens: readonly Token[], at: number): boolean => (nth(tokens, at - 1)?.kind === "number" || said(nth(tokens, at - 1), "cardinal") !== undefined) && !says(nth(tokens, at - 2), "agreement-status", "signed");

/** "… and one with Laos was signed in June", "the one signed in 2021", "a similar one, on durian, is being negotiated": a document like that told before. */
function isOneOfThem(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.kind !== "term" || !says(tokens[at], "cardinal", "1")) return false;
  const next = tokens[tokens[at + 1]?.sign === "," || says(tokens[at + 1], "unit", "same") ? at + 2 : at + 1];
  const relation = said(next, "relation");
  return relation === "with" || relation === "between" || says(next, "filler", "on") || says(next, "agreement-status", "signed");
}

/** "Three documents, among them … and a list", "three documents: a list …". */
const isInList = (tokens: readonly Token[], at: number, forms: readonly FormMention[]): boolean =>
  forms.length > 0 && tokens.slice(Math.max(forms[0]?.at ?? at, at - longestList), at).some((token) => says(token, "agreement-word", "parts") || (forms[0]?.many === true && token.sign === ":"));

/** "Will sign a plan for joint patrols", "a plan for cooperation that the two cities inked", "签署《…合作计划》": what is signed is a paper of its own. */
function isSigned(tokens: readonly Token[], at: number): boolean {
  if (says(nth(tokens, at - 1), "agreement-status", "signed")) return true;
  if (says(nth(tokens, at - 1), "agreement-word", "one")) return says(nth(tokens, at - 2), "agreement-status", "signed") || isSignedBehind(tokens, at);
  if (tokens[at + 1]?.sign !== "》") return false;
  const open = tokens.findLastIndex(({ sign }, index) => index < at && sign === "《");
  return says(nth(tokens, open - 1), "agreement-status", "signed");
}

function isSignedBehind(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next <= at + longestClause; next++) {
    const token = tokens[next];
    if (token === undefined || (token.kind === "sign" && !isDash(token.sign)) || said(token, "agreement-form") !== undefined) return false;
    if (says(token, "agreement-status", "signed")) return true;
  }
  return false;
}
const longestClause = 16;

/** "自由贸易协定升级议定书": of two forms in one name without a sign or word between them the last is meant. */
function isModifier(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next <= at + longestModifier; next++) {
    const token = tokens[next];
    if (token === undefined || token.spaced || token.kind === "sign" || said(token, "relation") !== undefined || said(token, "agreement-status") !== undefined || said(token, "agreement-word") !== undefined) return false;
    if (said(token, "agreement-form") !== undefined) return true;
  }
  return false;
}
const longestModifier = 4;

/** "Memorandum of Understanding (MoU)", "Hiệp định FTA Việt Nam - Mercosur". */
const isInitials = (tokens: readonly Token[], at: number): boolean => (nth(tokens, at - 1)?.sign === "(" && tokens[at + 1]?.sign === ")" && said(nth(tokens, at - 2), "agreement-form") !== undefined) || (tokens[at]?.spaced === true && termOf(tokens[at], "agreement-form")?.letters === "exact" && said(nth(tokens, at - 1), "agreement-form") !== undefined);

/** "18 hiệp định, thỏa thuận": one number, or "many", of papers that have several names. */
function isCountedWith(tokens: readonly Token[], at: number): boolean {
  const [join, other, count] = [nth(tokens, at - 1), nth(tokens, at - 2), nth(tokens, at - 3)];
  if (said(other, "agreement-form") === undefined || (join?.sign !== "," && !says(join, "relation", "and"))) return false;
  return (count?.kind === "number" && Number(count.sign) > 1) || Number(said(count, "cardinal") ?? 0) > 1 || says(count, "agreement-word", "many");
}

/** "Đề án “Phát triển thương mại biên giới”". */
function titleBehind(tokens: readonly Token[], at: number): readonly [number, number] | undefined {
  const close = opening[tokens[at + 1]?.sign ?? ""];
  for (let last = at + 3; close !== undefined && last < tokens.length && last < at + longestTitle; last++) if (tokens[last]?.sign === close) return [at + 2, last - 1];
  return undefined;
}

function titleAround(tokens: readonly Token[], at: number): readonly [number, number] | undefined {
  for (let first = at - 1; first >= 0 && first > at - longestTitle; first--) {
    const sign = tokens[first]?.sign ?? "";
    if (sign === "》" || sign === "”" || sign === "」") return undefined;
    const close = opening[sign];
    if (close === undefined) continue;
    for (let last = at + 1; last < tokens.length && last < at + longestTitle; last++) if (tokens[last]?.sign === close) return isSpeech(tokens, first + 1, last - 1) ? undefined : [first + 1, last - 1];
    return undefined;
  }
  return undefined;
}

/** “The treaty has been in force since January,” he said: what became of a document is told in speech, which ends with a sign. */
const isSpeech = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens[last]?.kind === "sign" && tokens.slice(first, last).some((token) => said(token, "agreement-status") !== undefined);

/** In Chinese the head of a title is its last word. */
function lastForm(tokens: readonly Token[], at: number, end: number): number {
  if (tokens[end] === undefined || said(tokens[end], "agreement-form") === undefined) return at;
  return end;
}
