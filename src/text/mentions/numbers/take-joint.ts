import type { Bound } from "../../../model/index.js";
import type { Scope } from "../../scope.js";
import { said, says, type Token } from "../../tokens/token.js";
import type { Gathering } from "./gathering.js";
import type { NumeralPart } from "./numeral.js";
import { isShort } from "./take-words.js";

/** Words inside a number: "half a billion", "one and a half", "two hundred and five", 点, 多 before a scale. */
export function takeJoint(tokens: readonly Token[], at: number, scope: Scope, gathering: Gathering): number {
  const { parts } = gathering;
  const [token, next] = [tokens[at], tokens[at + 1]];
  const joint = said(token, "and");
  if ((joint === "one" || joint === "of") && parts.length === 0) return takeArticle(next, gathering);
  if (parts.length === 0 && joint?.startsWith("plus ") === true) return takeFractionAlone(joint.slice("plus ".length), next, gathering);
  if (parts.length === 0) return 0;
  if (joint === "one" && parts.length === 1 && said(next, "scale") !== undefined && !isShort(next)) return 1;
  if (joint === "point" && !gathering.afterPoint && (said(next, "cardinal")?.length === 1 || (next?.kind === "number" && scope.lexicon.language !== "zh"))) return takePoint(gathering);
  if (joint === "of" && said(parts.length === 1 ? next : undefined, "scale") !== undefined) return 1;
  if (joint?.startsWith("plus ") === true) return takeFractionAfter(joint.slice("plus ".length), next, gathering);
  if (joint === "and" && mayJoin(tokens, at, parts.at(-1))) return 1;
  return takeInnerBound(token, next, scope, gathering);
}

function takePoint(gathering: Gathering): number {
  gathering.afterPoint = true;
  return 1;
}

/** "thirty-six", "VND3,299-billion". */
export function joinsWords(parts: readonly NumeralPart[], hyphen: Token, next: Token | undefined): boolean {
  if (parts.length === 0 || hyphen.spaced || next === undefined || next.spaced) return false;
  if (said(next, "scale") !== undefined && !isShort(next)) return true;
  const before = parts.at(-1);
  return before?.decimals === undefined && Number(before?.digits) >= 20 && Number(before?.digits) % 10 === 0 && Number(said(next, "cardinal") ?? 10) < 10;
}

function takeArticle(next: Token | undefined, { parts }: Gathering): number {
  if (said(next, "scale") === undefined || isShort(next)) return 0;
  parts.push({ kind: "number", digits: "1" });
  return 1;
}

/** "… and a quarter of a billion": the fraction begins a number of its own. */
function takeFractionAlone(digits: string, next: Token | undefined, { parts }: Gathering): number {
  if (!says(next, "and", "of")) return 0;
  parts.push({ kind: "number", digits });
  return 1;
}

/** "one and a half", "3 million and a quarter". */
function takeFractionAfter(digits: string, next: Token | undefined, { parts }: Gathering): number {
  const before = parts.at(-1);
  if (before?.kind === "scale") parts.push({ kind: before.digits.length > 3 && said(next, "scale") === undefined ? "add-half" : "number", digits });
  else if (before === undefined || before.digits.includes(".")) return 0;
  else parts[parts.length - 1] = { kind: "number", digits: before.digits + digits.slice(1), decimals: digits.length - 2 };
  return 1;
}

/** "two hundred and five", "two thousand and two hundred": after thousands the next scale must show that the number goes on. */
function mayJoin(tokens: readonly Token[], at: number, before: NumeralPart | undefined): boolean {
  const next = tokens[at + 1];
  if (before?.kind !== "scale" || (said(next, "cardinal") === undefined && next?.kind !== "number")) return false;
  return before.digits === "100" || Number(said(tokens[at + 2], "scale") ?? Number.POSITIVE_INFINITY) < Number(before.digits);
}

/** 1500多万: a bound stands between the number and its scale. */
function takeInnerBound(token: Token | undefined, next: Token | undefined, { lexicon }: Scope, gathering: Gathering): number {
  if (lexicon.language !== "zh" || gathering.inner !== undefined) return 0;
  const bound = said(token, "bound-after");
  if (bound === undefined || said(next, "scale") === undefined) return 0;
  gathering.inner = bound as Bound;
  return 1;
}
