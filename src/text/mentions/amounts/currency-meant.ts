import type { CurrencyCode } from "../../../model/index.js";
import type { Term } from "../../lexicon/term.js";
import type { Scope } from "../../scope.js";
import type { Sentence } from "../../structure/sentence.js";

/**
 * The currency that a term means. Where it may mean several, a country that the sentence names tells, then one that the text named; without
 * any it is the commonest. A dollar without a country's name is the money of world trade, whoever trades.
 */
export function currencyMeant(term: Term, { mentions }: Sentence, { named }: Scope): CurrencyCode {
  const candidates = term.currencies ?? [];
  const [first = term.as as CurrencyCode, ...others] = candidates;
  if (others.length === 0 || first === "USD") return first;
  const isHere = (code: CurrencyCode): boolean => mentions.some((mention) => mention.is === "place" && mention.locality !== null && (mention.locality.country ?? mention.locality.id) === code.slice(0, 2));
  return candidates.find(isHere) ?? candidates.find((code) => named.hasCountry(code.slice(0, 2))) ?? first;
}
