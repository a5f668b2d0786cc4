import { wordsSaid } from "../../lexicon/term.js";
import type { LocalityType } from "../../../model/index.js";
import type { Sentence } from "../../structure/sentence.js";
import { isComma, isSemicolon, said, says, termOf, type Token } from "../../tokens/token.js";
import { nth } from "../../nth.js";
import { levelAt } from "./place-extent.js";

/** Kinds of places whose word goes for a whole list: "the Móng Cái, Hữu Nghị and Lào Cai border gates". Units of the administration need no such help. */
const listed = new Set<string>(["gate", "station", "port", "zone"]);

const joins = (token: Token | undefined): boolean => token !== undefined && (isComma(token.sign) || token.sign === "、" || says(token, "relation", "and"));

/** The kind of place, of those that are no units of the administration, that a word of level says. */
export function listedType(token: Token | undefined, position: "before" | "after"): LocalityType | undefined {
  const type = wordsSaid(levelAt(token, position)?.as)[1];
  return type !== undefined && listed.has(type) ? (type as LocalityType) : undefined;
}

/** For names in a list the kind that the list's word of level says, before its first name or after its last. */
export function listTypes({ tokens }: Sentence, names: readonly number[]): Map<number, LocalityType> {
  const types = new Map<number, LocalityType>();
  const among = endOfAmongGates(tokens);
  for (const name of names) if (name < among) types.set(name, "gate");
  for (const list of lists(tokens, names)) {
    const many = manyGates(nth(tokens, (list[0] ?? 0) - 1));
    const type = many ?? listedType(nth(tokens, (list[0] ?? 0) - 1), "before") ?? listedType(tokens[(list.at(-1) ?? 0) + 1], "after") ?? afterOthers(tokens, list) ?? afterCount(tokens, list[0] ?? 0) ?? inUnit(tokens, list[0] ?? 0);
    if (type !== undefined && ((many !== undefined && list.length > 1) || isList(tokens, list))) for (const name of list) types.set(name, type);
  }
  return types;
}

/** "các cửa khẩu Thường Phước, Dinh Bà": a word of several gates before names that follow it. */
const manyGates = (token: Token | undefined): LocalityType | undefined => (says(token, "anaphor", "gate") && token?.spaced === true ? "gate" : undefined);

/** Two names with a comma between may be a place and the unit in which it lies; three, or two with "and", are a list. */
const isList = (tokens: readonly Token[], list: readonly number[]): boolean =>
  list.length > 2 || (list.length === 2 && tokens.slice(list[0], list[1]).some((token) => token.sign === "、" || says(token, "relation", "and")));

/** "凭祥、东兴等口岸", "Móng Cái, Lào Cai and other border gates": a word for "others" stands between. */
function afterOthers(tokens: readonly Token[], list: readonly number[]): LocalityType | undefined {
  const last = list.at(-1) ?? 0;
  return says(tokens[last + 1], "anaphor", "others") ? listedType(tokens[last + 2], "after") : undefined;
}

/** "Two international border gates, Tinh Bien and Vinh Xuong": so many of a kind, and then their names. */
function afterCount(tokens: readonly Token[], first: number): LocalityType | undefined {
  const parts = nth(tokens, first - 1)?.sign;
  const isCounted = (isComma(parts) || parts === ":" || parts === "：" || parts === "(") && tokens.slice(Math.max(0, first - longestCount), first - 2).some((token) => token.kind === "number" || said(token, "cardinal") !== undefined);
  return isCounted ? (listedType(nth(tokens, first - 2), "after") ?? listedType(nth(tokens, first - 2), "before")) : undefined;
}
const longestCount = 7;

/** "Through the three permanent checkpoints in the province, Mae Sai, Chiang Saen and Chiang Khong". */
const inUnit = (tokens: readonly Token[], first: number): LocalityType | undefined => (isComma(nth(tokens, first - 1)?.sign) && countsGates(tokens, Math.max(0, first - longestCount - longestKind), first - 1) ? "gate" : undefined);

/** Whether so many gates are counted between some tokens. */
function countsGates(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = to - 1; at >= from; at--) if (says(tokens[at], "unit", "gate")) return tokens.slice(Math.max(from, at - longestKind), at).some((token) => token.kind === "number" || said(token, "cardinal") !== undefined);
  return false;
}
/** "three permanent". */
const longestKind = 4;

/** "Among the 18 border checkpoints, Muse topped the list, followed by …": the last token of the names meant in a sentence that begins so; -1 where none does. */
export function endOfAmongGates(tokens: readonly Token[]): number {
  if (!says(tokens[0], "filler", "among")) return -1;
  const comma = tokens.findIndex(({ sign }) => isComma(sign));
  if (comma < 0 || comma > longestCount || !countsGates(tokens, 0, comma)) return -1;
  const end = tokens.findIndex(({ sign }) => isSemicolon(sign));
  return end < 0 ? tokens.length : end;
}

function lists(tokens: readonly Token[], names: readonly number[]): number[][] {
  const found: number[][] = [];
  for (const name of names) {
    const list = found.at(-1);
    const last = list?.at(-1) ?? -9;
    const between = name - last - 1;
    if (list && between > 0 && between <= 2 && joins(tokens[last + 1]) && joins(tokens[name - 1]) && termOf(tokens[name], "place")) list.push(name);
    else found.push([name]);
  }
  return found;
}
