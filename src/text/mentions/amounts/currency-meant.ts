import type { CurrencyCode } from "../../../model/index.js";
import type { Term } from "../../lexicon/term.js";
import type { Scope } from "../../scope.js";
import type { Sentence } from "../../structure/sentence.js";
import type { PlaceMention } from "../mention.js";
import { isPartner } from "../places/is-partner.js";
import { countriesMeant, countriesOf } from "../places/side-meant.js";

/**
 * The currency that a term means. Where it may mean several ("Rs", "won", 盾), the first country that the sentence names tells, else the one
 * that the text named last, those with whom is traded after all others; a text keeps to what it meant at first. Without any country it is the
 * commonest. A dollar without a country's name is the money of world trade, whoever trades.
 */
export function currencyMeant(term: Term, sentence: Sentence, { figures }: Scope): CurrencyCode {
  const candidates = term.currencies ?? [];
  // "106.2億元新台幣" tells what the bare 元 behind it is.
  if (term.form === yuan) return figures.meant.get(yuan) ?? (term.as as CurrencyCode);
  if (term.form.startsWith(yuan)) figures.meant.set(yuan, term.as as CurrencyCode);
  const [first = term.as as CurrencyCode, ...others] = candidates;
  if (others.length === 0 || first === "USD") return first;
  const known = figures.meant.get(candidates.join(" "));
  if (known !== undefined) return known;
  const { mentions, around } = sentence;
  const here = mentions.filter((mention): mention is PlaceMention => mention.is === "place" && mention.locality !== null).sort((a, b) => a.start - b.start);
  const countries = [...here.filter(({ first: at }) => !isPartner(sentence, at)).map(countriesMeant), ...around.near.map(countriesOf), ...here.map(countriesMeant)];
  // Codes of currencies begin with their country's.
  const told = countries.map((named) => candidates.find((code) => named.includes(code.slice(0, 2)))).find((code) => code !== undefined);
  if (told !== undefined) figures.meant.set(candidates.join(" "), told);
  return told ?? first;
}

/** The word for the money of several countries. */
export const yuan = "元";
