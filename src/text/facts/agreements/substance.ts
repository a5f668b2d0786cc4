import type { Locality, Party, Purpose } from "../../../model/index.js";
import type { PlaceMention } from "../../mentions/mention.js";
import { refIn } from "../../mentions/places/ref-in.js";
import type { Scope } from "../../scope.js";
import type { Sentence } from "../../structure/sentence.js";
import { said } from "../../tokens/token.js";
import type { FormMention } from "./form-mentions.js";

/** How far before and behind its name a document's substance is told. */
const before = 6;
const behind = 12;

export interface Substance {
  readonly purposes: Purpose[];
  readonly topics: string[];
}

/** What a document is for: the words of purpose around its name, up to the next document. */
export function substanceOf(sentence: Sentence, forms: readonly FormMention[], index: number, scope: Scope): Substance {
  const { at, title } = forms[index] as FormMention;
  const first = title?.[0] ?? Math.max(at - before, (forms[index - 1]?.at ?? -1) + 1);
  const last = title?.[1] ?? Math.min(at + behind, (forms[index + 1]?.at ?? sentence.tokens.length) - 1);
  const purposes: Purpose[] = [];
  const topics: string[] = [];
  for (let token = first; token <= last; token++) {
    const said_ = said(sentence.tokens[token], "agreement-purpose");
    if (said_ === undefined) continue;
    if (!purposes.includes(said_ as Purpose)) purposes.push(said_ as Purpose);
    const words = scope.text.slice(sentence.tokens[token]?.start, sentence.tokens[token]?.end);
    if (!topics.includes(words)) topics.push(words);
  }
  return { purposes: purposes.length > 1 ? purposes.filter((purpose) => purpose !== "other") : purposes, topics };
}

/** More than so many do not sign together. */
const mostParties = 20;
const notParties = new Set(["gate", "port", "station", "zone", "corridor", "region", "ward", "group"]);

/** The places of a sentence that can sign: states and localities, as it names them. */
export function partiesOf(sentence: Sentence, scope: Scope): Party[] {
  const parties: Party[] = [];
  for (const mention of sentence.mentions) {
    if (parties.length === mostParties) break;
    if (mention.is !== "place" || !mention.locality || notParties.has(mention.locality.type)) continue;
    if (said(sentence.tokens[mention.first - 1], "relation") === "in" || parties.some(({ locality }) => locality?.id === mention.locality?.id)) continue;
    parties.push(partyOf(mention.locality, mention, scope));
  }
  return withoutWhole(parties);
}

const partyOf = (locality: Locality, mention: PlaceMention, scope: Scope): Party => {
  const ref = refIn(locality, scope, mention);
  return { name: ref.name, locality: ref, kind: locality.level === 0 ? "state" : "locality" };
};

/** Two provinces sign for themselves: the country named beside each only says where it lies. */
function withoutWhole(parties: Party[]): Party[] {
  const localities = parties.filter(({ kind }) => kind === "locality");
  return localities.length < 2 ? parties : localities;
}
