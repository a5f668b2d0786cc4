import { said, type Token } from "../tokens/token.js";
import { nowhere, type Sentence } from "./sentence.js";
import { nth } from "../nth.js";

const ends = new Set(["。", "！", "？", "!", "?", "…"]);

/** A longer run without any end is cut here all the same: no input may grow a sentence without limit. */
const longestSentence = 2000;

/** Whether a full stop ends a sentence: white space and a large letter or number follow, and no abbreviation stands before. */
function stopEnds(tokens: readonly Token[], at: number, text: string): boolean {
  const next = tokens[at + 1];
  if (next === undefined) return true;
  if (!next.spaced) return next.kind === "sign" && /["”’)]/.test(next.sign);
  if (isAbbreviation(nth(tokens, at - 1), text) || isInitial(tokens, at) || isHour(tokens, at, text)) return false;
  const letter = text.charAt(next.start);
  return letter !== letter.toLowerCase() || next.kind === "number" || next.kind === "sign" || letter === letter.toUpperCase();
}

const abbreviations = new Set(["no", "nos", "st", "dr", "mr", "mrs", "ms", "prof", "vs", "approx", "co", "ltd", "corp", "jr", "ths", "ts", "pgs", "gs", "tp", "tx", "ông", "fig", "al", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"]);

function isAbbreviation(before: Token | undefined, text: string): boolean {
  if (before === undefined || before.kind === "number" || before.kind === "sign") return false;
  const word = text.slice(before.start, before.end);
  if (word.length === 1 && word !== word.toLowerCase()) return true;
  return abbreviations.has(word.toLowerCase());
}

/** "i.e.", "e.g.": a letter behind another and its stop. */
const isInitial = (tokens: readonly Token[], at: number): boolean => [1, 3].every((step) => lengthOf(nth(tokens, at - step)) === 1) && nth(tokens, at - 2)?.sign === "." && nth(tokens, at - 1)?.spaced === false && nth(tokens, at - 1)?.kind === "word";
const lengthOf = (token: Token | undefined): number => (token === undefined ? 0 : token.end - token.start);

/** "As of 8:00 a.m. Wednesday": a day goes on from the hour, told in two letters. */
function isHour(tokens: readonly Token[], at: number, text: string): boolean {
  const [letter, stop, half] = [tokens[at - 1], tokens[at - 2], tokens[at - 3]];
  if (letter === undefined || stop?.sign !== "." || half === undefined || letter.spaced || said(tokens[at + 1], "weekday") === undefined) return false;
  return /^[ap]\.m$/i.test(text.slice(half.start, letter.end));
}

function endsAt(tokens: readonly Token[], at: number, text: string): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== "sign") return false;
  return ends.has(token.sign) || (token.sign === "." && stopEnds(tokens, at, text));
}

const closing = new Set(["”", "\"", "」", "』", "’", ")", "）"]);

/** The sentences of a block. A full stop inside a number, a name or an abbreviation ends none. */
export function sentencesOf(tokens: readonly Token[], text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (at + 1 < tokens.length && at - from < longestSentence && !endsAt(tokens, at, text)) continue;
    while (closing.has(tokens[at + 1]?.sign ?? "") && !tokens[at + 1]?.spaced) at++;
    sentences.push(sentenceOf(from === 0 && at + 1 === tokens.length ? tokens : tokens.slice(from, at + 1)));
    from = at + 1;
  }
  return sentences;
}

function sentenceOf(tokens: readonly Token[]): Sentence {
  let cues = 0;
  const mentionAt = new Array<undefined>(tokens.length);
  for (let at = 0; at < tokens.length; at++) {
    cues |= (tokens[at] as Token).cues;
    mentionAt[at] = undefined;
  }
  return { tokens, cues, start: tokens[0]?.start ?? 0, end: nth(tokens, tokens.length - 1)?.end ?? 0, mentionAt, mentions: [], numerals: undefined, around: nowhere, fiscal: undefined };
}
