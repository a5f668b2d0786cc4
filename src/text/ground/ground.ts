import type { ReadOptions } from "../read-options.js";
import { readText } from "../read-text.js";
import { type Grounded, judge } from "./judge.js";

export type { Claim } from "./claim.js";
export type { Grounded } from "./judge.js";

/**
 * Checks anybody's facts (a language model's, a person's, another tool's) against a text, one by one: each is confirmed with the characters that
 * say it, contradicted with what the text says, or not found. Numbers are compared as numbers; a field that a claim leaves out is not asked.
 *
 * Errors: `ground.claim` for what is no claim, those of the nouns' schemas, and those of {@link readText}.
 *
 * @example
 * import { ground } from "entrepot";
 * const text = "In 2024, exports of Yunnan to Vietnam reached US$2.5 billion.";
 * ground(text, [{ money: { value: "2500000000", bound: "exact", currency: "USD" } }, { money: { value: "2500000000", bound: "over", currency: "USD" } }]).map(({ verdict }) => verdict); // => ["confirmed","contradicted"]
 */
export function ground<C>(text: string, claims: readonly C[], options: ReadOptions = {}): Grounded<C>[] {
  const reading = readText(text, options);
  return claims.map((claim) => judge(claim, reading, text));
}
