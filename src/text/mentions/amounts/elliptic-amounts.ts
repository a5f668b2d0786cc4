import type { Sentence } from "../../structure/sentence.js";
import { said, says, type Token } from "../../tokens/token.js";
import type { UnitFound } from "../numbers/figure.js";
import { areFree } from "../claim.js";
import type { Numeral } from "../numbers/numeral.js";
import { nth } from "../../nth.js";

/**
 * Large numbers that leave their money out, after an amount of the same sentence: "86.3bn baht, with exports of 55.1bn and imports of
 * 31.2bn". Only where nothing follows that they could count.
 */
export function ellipticUnitOf(numeral: Numeral, sentence: Sentence, currency: string, before: number): UnitFound | undefined {
  const { first, last, ordinal, parts } = numeral;
  if (ordinal || countsOthers(sentence, before, first) || !areFree(sentence, numeral) || Number(parts.findLast(({ kind }) => kind === "scale")?.digits) < 1e6) return undefined;
  const isEnd = says(nth(sentence.tokens, first - 1), "range", "to") && !(before === first - 2 && isStep(sentence, before));
  return endsPhrase(sentence.tokens[last + 1]) && !isEnd ? { as: currency, first, last } : undefined;
}

/** "Shrank by 1.9 billion baht to 11.4 billion": by how much, right before what it became. */
const isStep = ({ tokens }: Sentence, last: number): boolean => tokens.slice(Math.max(0, last - longestStep), last + 1).some((token) => says(token, "relation", "by"));
const longestStep = 5;

/** "Trade came to 3.6 billion yuan and the travellers reached more than 1 million": who is counted stands before, and nothing of trade behind. */
function countsOthers({ tokens }: Sentence, from: number, to: number): boolean {
  const counted = tokens.findLastIndex((token, at) => at > from && at < to && says(token, "unit", "person"));
  return counted >= 0 && !tokens.slice(counted, to).some((token) => said(token, "direction") !== undefined || said(token, "balance") !== undefined || said(token, "trade") !== undefined);
}

const endsPhrase = (token: Token | undefined): boolean => token === undefined || (token.kind === "sign" && /[.,;:)，。；、）(（]/.test(token.sign)) || said(token, "relation") !== undefined || said(token, "period-base") !== undefined || said(token, "period-relative") !== undefined;

