import { Letter, letters } from "../../tokens/letters.js";
import type { Scope } from "../../scope.js";
import type { Sentence } from "../../structure/sentence.js";
import { Cue } from "../../tokens/cue.js";
import { said, says, type Token } from "../../tokens/token.js";
import type { Numeral, NumeralPart } from "./numeral.js";
import { gather } from "./gather.js";
import { startsWithPoint } from "./take-digits.js";
import type { Gathering } from "./gathering.js";
import { nth } from "../../nth.js";

/** The numbers of a sentence that no mention had taken when they were first asked for: three grammars ask one after another. */
export function numeralsOf(sentence: Sentence, scope: Scope): readonly Numeral[] {
  sentence.numerals ??= findNumerals(sentence, scope);
  return sentence.numerals;
}

/** "năm" is five and year: five only where what follows can be counted. */
function isOtherWord(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.terms.some(({ is }) => is === "period-unit") !== true) return false;
  return said(nth(tokens, at - 1), "currency") !== undefined || (said(next, "scale") ?? said(next, "unit") ?? said(next, "percent")) === undefined || said(next, "period-unit") !== undefined;
}

function findNumerals(sentence: Sentence, scope: Scope): Numeral[] {
  const { tokens, mentionAt } = sentence;
  const numerals: Numeral[] = [];
  if ((sentence.cues & Cue.Numeral) === 0) return numerals;
  for (let at = 0; at < tokens.length; at++) {
    if (((tokens[at] as Token).cues & Cue.Numeral) === 0 || mentionAt[at] !== undefined || isOtherWord(tokens, at) || isInsideName(tokens, at, scope)) continue;
    const gathering = gather(sentence, at, scope);
    if (gathering === undefined) continue;
    if (!isPartOfFraction(tokens, at, gathering.last)) numerals.push(numeralOf(tokens, at, gathering));
    at = gathering.last;
  }
  return numerals;
}

/** 五分之二: neither number counts by itself. */
const isPartOfFraction = (tokens: readonly Token[], first: number, last: number): boolean => says(nth(tokens, first - 1), "vague", "fraction") || says(tokens[last + 1], "vague", "fraction");

function numeralOf(tokens: readonly Token[], first: number, { parts, last, inner, secondOfTwo }: Gathering): Numeral {
  const scaled = parts.some(isLargeScale);
  return {
    first, last, inner,
    upTo: secondOfTwo === undefined ? undefined : parts.filter((_, index) => index !== secondOfTwo - 1),
    parts: secondOfTwo === undefined ? parts : parts.filter((_, index) => index !== secondOfTwo),
    scaled,
    plain: parts.length === 1 && isPlain(tokens[first] as Token),
    // "Cột mốc 127" is numbered, "mốc 127 tỷ" is reached.
    ordinal: (!scaled && says(nth(tokens, first - 1), "ordinal", "before")) || says(tokens[last + 1], "ordinal", "after"),
  };
}

/** A number in digits alone. */
const isPlain = ({ kind, sign }: Token): boolean => kind === "number" && !sign.includes(".") && !sign.includes(",");

const isLargeScale = ({ kind, digits }: NumeralPart): boolean => kind === "scale" && digits.length > 3;

/** "X50", "COVID-19", "Km3+4", "165/2024/NĐ-CP", "0810.60-1": digits that hang on letters, slashes or other digits are parts of names. */
function isInsideName(tokens: readonly Token[], at: number, scope: Scope): boolean {
  const own = tokens[at];
  if (own?.kind !== "number") return false;
  return (hangs(nth(tokens, at - 1), nth(tokens, at - 2), own, scope) && !startsWithPoint(tokens, at)) || isJoinedToDigits(tokens, at);
}

function hangs(before: Token | undefined, further: Token | undefined, own: Token, scope: Scope): boolean {
  if (own.spaced || before === undefined) return false;
  if (says(before, "percent", "%")) return true;
  if (before.kind === "sign" && before.sign === ".") return true;
  if (before.kind === "sign") return hanging.includes(before.sign) || (isHyphen(before) && !before.spaced && endsInLetter(further, scope));
  return endsInLetter(before, scope) && said(before, "currency") === undefined;
}

/** Signs on which a number hangs that is part of a name. */
const hanging = "/\\_#№%=&?^";
const isHyphen = ({ sign }: Token): boolean => sign === "-" || sign === "+" || sign === "_";

function endsInLetter(token: Token | undefined, { text }: Scope): boolean {
  return token !== undefined && (token.kind === "word" || token.kind === "term") && said(token, "currency") === undefined && letters().kind[text.charCodeAt(token.end - 1)] === Letter.Word;
}

/** "24/7", "15/10", "8:30". */
function isJoinedToDigits(tokens: readonly Token[], at: number): boolean {
  const [sign, next] = [tokens[at + 1], tokens[at + 2]];
  return sign?.kind === "sign" && !sign.spaced && next !== undefined && !next.spaced && next.kind === "number" && /[/:_]/.test(sign.sign);
}
