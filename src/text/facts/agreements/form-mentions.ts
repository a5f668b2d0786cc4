import type { AgreementForm } from "../../../model/index.js";
import type { Sentence } from "../../structure/sentence.js";
import { said, type Token } from "../../tokens/token.js";
import { nth } from "../../nth.js";

/** A document named in a sentence: the token of its form, and its title where it stands in quotes. */
export interface FormMention {
  readonly form: AgreementForm;
  readonly at: number;
  /** The word itself speaks of several. */
  readonly many: boolean;
  /** First and last token of the title, without its quotes. */
  readonly title?: readonly [number, number];
}

const opening: Readonly<Record<string, string>> = { "《": "》", "“": "”", "「": "」", "\"": "\"" };
const longestList = 80;
/** A sentence that names more documents is none. */
const mostForms = 20;
/** No title is longer. */
const longestTitle = 40;

/** The documents that a sentence names, in its order. A title is one document, whatever words it holds; so is a name and its initials in brackets. */
export function formsIn({ tokens }: Sentence): FormMention[] {
  const forms: FormMention[] = [];
  for (let at = 0; at < tokens.length && forms.length < mostForms; at++) {
    const as = said(tokens[at], "agreement-form");
    if (as === undefined || isInitials(tokens, at) || (as.endsWith(" part") && !isInList(tokens, at, forms))) continue;
    const around = titleAround(tokens, at);
    const title = around ?? titleBehind(tokens, at);
    const last = around === undefined ? at : lastForm(tokens, at, around[1]);
    const [form = "document", many] = (said(tokens[last], "agreement-form") ?? as).split(" ");
    forms.push({ form: form as AgreementForm, at: last, many: many === "many", ...(title === undefined ? {} : { title }) });
    if (title !== undefined) at = title[1];
  }
  return forms;
}

/** "Three documents, among them … and a list", "three documents: a list …". */
const isInList = (tokens: readonly Token[], at: number, forms: readonly FormMention[]): boolean =>
  forms.length > 0 && tokens.slice(Math.max(forms[0]?.at ?? at, at - longestList), at).some((token) => said(token, "agreement-word") === "parts" || (forms[0]?.many === true && token.sign === ":"));

/** "Memorandum of Understanding (MoU)". */
const isInitials = (tokens: readonly Token[], at: number): boolean => nth(tokens, at - 1)?.sign === "(" && tokens[at + 1]?.sign === ")" && said(nth(tokens, at - 2), "agreement-form") !== undefined;

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
