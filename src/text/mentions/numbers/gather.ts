import type { Scope } from "../../scope.js";
import type { Sentence } from "../../structure/sentence.js";
import { said, type Token } from "../../tokens/token.js";
import type { Gathering } from "./gathering.js";
import { takeDigits } from "./take-digits.js";
import { joinsWords, takeJoint } from "./take-joint.js";
import { takeCardinal, takeFraction, takeRow, takeScale } from "./take-words.js";

/** No number has more words than this. */
const mostParts = 48;

/** Gathers the pieces of the number that begins at a token; undefined where none does. */
export function gather(sentence: Sentence, at: number, scope: Scope): Gathering | undefined {
  const gathering: Gathering = { parts: [], last: at - 1, inner: undefined, afterPoint: false, afterZero: false, secondOfTwo: undefined };
  for (let next = at; next < sentence.tokens.length && sentence.mentionAt[next] === undefined && gathering.parts.length < mostParts; ) {
    const used = take(sentence.tokens, next, scope, gathering);
    if (used === 0) break;
    next += used;
    gathering.last = next - 1;
  }
  return gathering.parts.length === 0 ? undefined : withBoundInside(sentence, scope, gathering);
}

/** 12亿余元: a bound stands between the number and its unit. */
function withBoundInside({ tokens }: Sentence, { lexicon }: Scope, gathering: Gathering): Gathering {
  if (lexicon.language !== "zh") return gathering;
  shorten(gathering);
  const bound = said(tokens[gathering.last + 1], "bound-after");
  if (bound !== "over") return gathering;
  gathering.inner = bound;
  gathering.last++;
  return gathering;
}

/** 一万三 is 13000, 两千四百五 is 2450: a last digit after a scale counts the next smaller one, unless a zero stands between. */
function shorten({ parts, afterZero, secondOfTwo }: Gathering): void {
  const [scale, last] = parts.slice(-2);
  if (scale?.kind !== "scale" || last?.kind !== "number" || last.decimals !== undefined || last.digits.length > 1 || scale.digits.length < 3 || afterZero || secondOfTwo !== undefined) return;
  parts[parts.length - 1] = { kind: "number", digits: last.digits + scale.digits.slice(2) };
}

/** Takes the next piece; says how many tokens it has, 0 where the number ends. */
function take(tokens: readonly Token[], at: number, scope: Scope, gathering: Gathering): number {
  const token = tokens[at];
  if (token === undefined) return 0;
  if (token.kind === "number") return takeDigits(tokens, at, scope, gathering);
  if (token.sign === "-") return joinsWords(gathering.parts, token, tokens[at + 1]) ? 1 : 0;
  if (token.kind !== "term") return 0;
  const row = scope.lexicon.language === "zh" ? takeRow(tokens, at, gathering) : 0;
  if (row > 0) return row;
  const cardinal = said(token, "cardinal");
  if (cardinal !== undefined && takeCardinal(cardinal, gathering)) return 1;
  if (said(token, "scale") !== undefined && takeScale(tokens, at, scope, gathering)) return 1;
  const fraction = said(token, "fraction");
  if (fraction !== undefined && takeFraction(fraction, gathering)) return 1;
  return takeJoint(tokens, at, scope, gathering);
}
