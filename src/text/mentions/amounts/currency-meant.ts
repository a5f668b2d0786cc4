import { countryIn, type CurrencyCode, type Locality } from "../../../model/index.js";
import type { Term } from "../../lexicon/term.js";
import type { Scope } from "../../scope.js";
import { sideNamed } from "../../../places/index.js";
import type { Sentence } from "../../structure/sentence.js";
import type { PlaceMention } from "../mention.js";

/**
 * The currency that a term means. Where it may mean several ("Rs", "won", 盾), the first country that the sentence names tells, else the one
 * that the text named last; a text keeps to what it meant at first. Without any country it is the commonest. A dollar without a country's
 * name is the money of world trade, whoever trades.
 */
export function currencyMeant(term: Term, { mentions, around }: Sentence, { figures }: Scope): CurrencyCode {
  const candidates = term.currencies ?? [];
  // "106.2億元新台幣" tells what the bare 元 behind it is.
  if (term.form === yuan) return figures.meant.get(yuan) ?? (term.as as CurrencyCode);
  if (term.form.startsWith(yuan)) figures.meant.set(yuan, term.as as CurrencyCode);
  const [first = term.as as CurrencyCode, ...others] = candidates;
  if (others.length === 0 || first === "USD") return first;
  const known = figures.meant.get(candidates.join(" "));
  if (known !== undefined) return known;
  const here = mentions.flatMap((mention) => (mention.is === "place" && mention.locality !== null ? [{ at: mention.start, locality: mention.locality, side: sideMeant(mention) }] : [])).sort((a, b) => a.at - b.at);
  const told = here.map(({ locality, side }) => (side === undefined ? ofCountry(candidates, locality) : candidates.find((code) => code.startsWith(side)))).find(isTold) ?? around.near.map((place) => ofCountry(candidates, place)).find(isTold);
  if (told !== undefined) figures.meant.set(candidates.join(" "), told);
  return told ?? first;
}

/** The word for the money of several countries. */
export const yuan = "元";

const isTold = (code: CurrencyCode | undefined): boolean => code !== undefined;

/** Of a gate, the country whose name for it is used: "at Biratnagar". */
const sideMeant = ({ locality, name }: PlaceMention): string | undefined => (locality?.sides === undefined || name === undefined ? undefined : sideNamed(locality, name));

/** Codes of currencies begin with their country's. */
const ofCountry = (candidates: readonly CurrencyCode[], place: Locality): CurrencyCode | undefined => {
  const countries = [countryIn(place), ...(place.sides ?? []).map(({ country }) => country)];
  return candidates.find((code) => countries.includes(code.slice(0, 2)));
};
