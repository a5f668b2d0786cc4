import type { Scope } from "../../scope.js";
import type { Sentence } from "../../structure/sentence.js";
import { Cue } from "../../tokens/cue.js";
import type { Token } from "../../tokens/token.js";
import { isDash } from "./dash.js";
import { smallNumber } from "./small-number.js";
import { isFraction } from "./written-date.js";

/** Whether a date may open at a token, by it and what follows it: most numbers are amounts, and most words of ranges join other things than dates. */
export function mayOpen(sentence: Sentence, at: number, scope: Scope): boolean {
  const token = sentence.tokens[at] as Token;
  // "09:12 - Tuesday, 19/11/2019".
  if (token.kind === "number" && sentence.tokens[at - 1]?.sign === ":" && !token.spaced && sentence.tokens[at - 2]?.kind === "number") return false;
  if (token.kind === "number") return numberMayOpen(token, sentence.tokens[at + 1]) && numberGoesOn(sentence, at, scope);
  return token.kind === "term" && termMayOpen(token, sentence, at, scope);
}

/** A year; a day or month before a word of time or another number; a whole date. */
function numberMayOpen({ sign }: Token, next: Token | undefined): boolean {
  if (sign.length > 4) return sign.length <= 10 && sign.indexOf(".") !== sign.lastIndexOf(".");
  if (sign.length === 4 && sign.charCodeAt(1) !== 0x2e && sign.charCodeAt(2) !== 0x2e) return true;
  if (next === undefined || sign.length > 2) return false;
  return next.kind === "term" || !next.spaced || next.kind === "sign";
}

function termMayOpen({ terms, cues }: Token, sentence: Sentence, at: number, scope: Scope): boolean {
  if ((cues & Cue.Opens) !== 0) return true;
  for (const { is, as } of terms) {
    if (is === "period-range") {
      if ((as === "from" || as === "between") && mayFollow(sentence, at + 1, scope)) return true;
    } else if (is === "period-unit") {
      if (mayBeCounted(sentence.tokens[at + 1], scope)) return true;
    } else if ((is === "cardinal" || is === "scale") && numberGoesOn(sentence, at, scope)) return true;
    else if (is === "part" && sentence.tokens[at + 1]?.sign === "/" && isFraction(sentence.tokens[at] as Token, scope.text)) return true;
  }
  return false;
}

/** What stands behind "from" may be any number of a date as well. */
function mayFollow(sentence: Sentence, at: number, scope: Scope): boolean {
  const token = sentence.tokens[at];
  if (token === undefined) return false;
  if (token.kind === "number") return numberGoesOn(sentence, at, scope);
  return token.kind === "term" && (termMayOpen(token, sentence, at, scope) || isFraction(token, scope.text));
}

/** A word of time before a number ("tháng 7"), a word of order or the end of a length ("year ended"). */
function mayBeCounted(next: Token | undefined, { text }: Scope): boolean {
  if (next === undefined || next.kind === "sign") return false;
  if (next.kind === "number" || text.charCodeAt(next.start) >= firstHan || isFraction(next, text)) return true;
  for (const { is } of next.terms) if (is === "cardinal" || is === "period-order" || is === "period-range") return true;
  return false;
}

/** Numerals of Chinese are read sign by sign. */
const firstHan = 0x3007;

/** Whether a number is written as one of a date, and what stands behind makes it one: a unit, a month, another number. */
function numberGoesOn(sentence: Sentence, at: number, scope: Scope): boolean {
  const { tokens } = sentence;
  if (tokens[at]?.sign.includes(".") === true) return true;
  const number = smallNumber(sentence, at, scope);
  if (number === undefined) return false;
  return (number.digits && number.value >= 1000) || joins(tokens[number.next]);
}

const goesOn = new Set<string>(["period-unit", "period-bound", "period-range", "month-name"]);
const signs = new Set(["/", ".", ",", "\u3001", "\uff0c"]);

function joins(next: Token | undefined): boolean {
  if (next === undefined) return false;
  if (next.kind === "sign") return signs.has(next.sign) || isDash(next.sign);
  // "1st", "13th".
  if (!next.spaced && next.end - next.start === 2) return true;
  for (const { is, as } of next.terms) if (goesOn.has(is) || (is === "relation" && as === "and")) return true;
  return false;
}
