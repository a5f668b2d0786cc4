import type { Locality, Party, Purpose } from "../../../model/index.js";
import { refOf } from "../../../places/index.js";
import type { PlaceMention } from "../../mentions/mention.js";
import { refIn } from "../../mentions/places/ref-in.js";
import type { Scope } from "../../scope.js";
import type { Sentence } from "../../structure/sentence.js";
import { isComma, isSemicolon, said, says } from "../../tokens/token.js";
import type { FormMention } from "./form-mentions.js";
import { namedParties } from "./named-parties.js";
import { nth } from "../../nth.js";

/** How far before and behind its name a document's substance is told. */
const before = 6;
const behind = 12;

export interface Substance {
  readonly purposes: Purpose[];
  readonly topics: string[];
}

/** What a document is for: the words of purpose around its name, up to the next document. */
export function substanceOf(sentence: Sentence, forms: readonly FormMention[], index: number, scope: Scope): Substance {
  const { at, title, form } = forms[index] as FormMention;
  const first = title?.[0] ?? opensAt(sentence, at, nth(forms, index - 1)?.at ?? -1);
  const end = (forms[index + 1]?.at ?? sentence.tokens.length) - 1;
  const last = title?.[1] ?? (form === "unspecified" ? end : Math.min(at + behind, end));
  const purposes: Purpose[] = [];
  const topics: string[] = [];
  for (let token = first; token <= last; token++) {
    const said_ = said(sentence.tokens[token], "agreement-purpose");
    if (said_ === undefined) continue;
    if (!purposes.includes(said_ as Purpose)) purposes.push(said_ as Purpose);
    const words = wordsAround(sentence, token, scope);
    if (!topics.some((topic) => topic.includes(words))) topics.push(words);
  }
  if (topics.length === 0) topics.push(...namedPlan(sentence, scope), ...(form === "unspecified" ? saidOf(sentence, at, scope) : []));
  return { purposes: purposes.length > 1 ? purposes.filter((purpose) => purpose !== "other") : purposes, topics };
}

/** A word of purpose with the word before it that says which, and all that hyphens join to it: "policy connectivity", "education-sport", "cross-border labour". */
function wordsAround({ tokens }: Sentence, at: number, { text, lexicon }: Scope): string {
  let [first, last] = [at, at];
  const joined = (sign: number, word: number): boolean => tokens[sign]?.sign === "-" && tokens[word] !== undefined && tokens[word]?.kind !== "sign" && tokens[sign]?.spaced !== true;
  if (lexicon.language === "en" && (nth(tokens, first - 1)?.kind === "word" || joined(first - 2, first - 3))) first--;
  while (joined(first - 1, first - 2)) first -= 2;
  while (joined(last + 1, last + 2)) last += 2;
  return text.slice(tokens[first]?.start, tokens[last]?.end);
}

/** The name of a plan in quotes, for which a document stands that says nothing of its own: “Two Corridors, One Belt”. */
function namedPlan({ tokens }: Sentence, { text }: Scope): string[] {
  const open = tokens.findIndex(({ sign }) => sign === "“" || sign === "「");
  const close = tokens.findIndex(({ sign }, at) => at > open && (sign === "”" || sign === "」"));
  return open < 0 || close < open + 2 || close > open + behind ? [] : [text.slice(tokens[open + 1]?.start, nth(tokens, close - 1)?.end)];
}

/** What was agreed on, where no word of the lists says it: the words up to the next sign. */
function saidOf({ tokens }: Sentence, at: number, { text }: Scope): string[] {
  let last = at;
  while (last < at + behind && tokens[last + 1] !== undefined && tokens[last + 1]?.kind !== "sign") last++;
  return last === at ? [] : [text.slice(tokens[at + 1]?.start, tokens[last]?.end)];
}

/** More than so many do not sign together. */
const mostParties = 20;
/** The words before a name, back to the last sign that does not only list. */
function opensAt({ tokens }: Sentence, at: number, last: number): number {
  let first = at;
  while (first > Math.max(at - before, last + 1) && (nth(tokens, first - 1)?.kind !== "sign" || nth(tokens, first - 1)?.sign === "、" || nth(tokens, first - 1)?.sign === "-")) first--;
  return first;
}

/** First and last token. */
type Stretch = readonly [number, number];

/** Those who sign one document of a sentence: where any is said to be "between" some, or its clause names two, each has its own. */
export function partiesOfForm(sentence: Sentence, forms: readonly FormMention[], index: number, scope: Scope): Party[] {
  const stretches = forms.map(({ at }, form): Stretch => [at, (forms[form + 1]?.at ?? sentence.tokens.length) - 1]);
  const own = stretches[index];
  if (own === undefined) return partiesOf(sentence, scope);
  if (stretches.some((stretch) => isBetween(sentence, stretch))) return isBetween(sentence, own) ? partiesOf(sentence, scope, own) : [];
  const clause = clauseOf(sentence, own[0]);
  const isWhole = clause[0] === 0 && clause[1] === sentence.tokens.length - 1;
  const inClause = withoutLater(partiesNamed(sentence, scope, clause), own[0], (last) => partiesNamed(sentence, scope, [clause[0], last]), sentence);
  return inClause.length > 1 || (isWhole && inClause.length > 0) ? inClause : partiesOf(sentence, scope);
}

/** "根据中蒙汽车运输协定，货车可直达乌兰巴托": where two are named up to the comma behind a document, who stands behind that is none. */
function withoutLater(parties: Party[], at: number, upTo: (last: number) => Party[], { tokens }: Sentence): Party[] {
  if (parties.length < 3) return parties;
  const comma = tokens.findIndex(({ sign }, index) => index > at && isComma(sign));
  const before = comma < 0 ? parties : upTo(comma);
  return before.length === 2 ? before : parties;
}

/** The part of a sentence around a token, from one semicolon to the next. */
function clauseOf({ tokens }: Sentence, at: number): Stretch {
  const next = tokens.findIndex(({ sign }, index) => index > at && isSemicolon(sign));
  return [tokens.findLastIndex(({ sign }, index) => index < at && isSemicolon(sign)) + 1, (next < 0 ? tokens.length : next) - 1];
}

const isBetween = ({ tokens }: Sentence, [from, to]: Stretch): boolean => tokens.slice(from, to + 1).some((token) => says(token, "relation", "between"));

const notParties = new Set(["gate", "port", "station", "zone", "corridor", "region", "ward", "group"]);

/** Who signs: those whom the sentence names, else those whom it means. */
export function partiesOf(sentence: Sentence, scope: Scope, stretch: Stretch = [0, sentence.tokens.length - 1]): Party[] {
  const parties = partiesNamed(sentence, scope, stretch);
  return parties.length === 0 ? bothMeant(sentence, scope) : parties;
}

/** Authorities and companies, states and localities. */
function partiesNamed(sentence: Sentence, scope: Scope, [from, to]: Stretch): Party[] {
  const named = namedParties(sentence, scope).filter(({ first, last }) => first >= from && last <= to);
  const parties: Party[] = named.map(({ party }) => party);
  for (const mention of sentence.mentions) {
    if (parties.length === mostParties) break;
    if (mention.first < from || mention.last > to) continue;
    if (mention.is !== "place" || !mention.locality || notParties.has(mention.locality.type) || named.some(({ first, last }) => mention.first >= first && mention.last <= last)) continue;
    if (isWhere(sentence, mention) || parties.some(({ locality }) => locality?.id === mention.locality?.id)) continue;
    parties.push(partyOf(mention.locality, mention, scope));
  }
  return withoutWhole(parties);
}

/** A place behind "in" is where they sign; "its counterpart in Blagoveshchensk" signs. */
function isWhere({ tokens, mentionAt }: Sentence, { first }: PlaceMention): boolean {
  // "在马来西亚吉隆坡": the country before a town says where it lies.
  const around = first > 0 && tokens[first]?.spaced !== true ? mentionAt[first - 1] : undefined;
  const at = around?.is === "place" ? around.first : first;
  return says(nth(tokens, at - 1), "relation", "in") && !says(nth(tokens, at - 2), "agreement-word", "counterpart");
}

/** "The two governments": the last two countries that were named; "both sides": the units of two countries of which the page speaks. */
function bothMeant({ tokens, around }: Sentence, { named }: Scope): Party[] {
  const areCountries = tokens.some((token) => says(token, "anaphor", "both-countries"));
  if (!areCountries && !tokens.some((token) => says(token, "agreement-word", "subject"))) return named.meeting.map((locality) => ({ name: locality.name, locality: refOf(locality), kind: "locality" }));
  const both = areCountries ? around.near.filter(({ level }) => level === 0).slice(0, 2) : named.sides;
  return both.length < 2 ? [] : both.map((locality) => ({ name: locality.name, locality: refOf(locality), kind: areCountries ? ("state" as const) : ("locality" as const) }));
}

const partyOf = (locality: Locality, mention: PlaceMention, scope: Scope): Party => {
  const ref = refIn(locality, scope, mention);
  return { name: ref.name, locality: ref, kind: locality.level === 0 ? "state" : "locality" };
};

/** Two provinces sign for themselves: the country named beside each only says where it lies. */
function withoutWhole(parties: Party[]): Party[] {
  const signers = parties.filter(({ kind }) => kind !== "state");
  return signers.length < 2 ? parties : signers;
}
