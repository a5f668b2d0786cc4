import type { Party } from "../../../model/index.js";
import type { PlaceMention } from "../../mentions/mention.js";
import { refIn } from "../../mentions/places/ref-in.js";
import type { Scope } from "../../scope.js";
import type { Sentence } from "../../structure/sentence.js";
import { said, says, type Token } from "../../tokens/token.js";
import { nth } from "../../nth.js";

/** A named authority or company, and the tokens of its name. */
export interface NamedParty {
  readonly party: Party;
  readonly first: number;
  readonly last: number;
}

/** No name has more words to one side of its head. */
const longest = 8;
const mostNamed = 12;

/** The authorities and companies that a sentence names: the words in capitals around a word such as "Ministry", or a Chinese one with its place before it. */
export function namedParties(sentence: Sentence, scope: Scope): NamedParty[] {
  const found: NamedParty[] = [];
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length && found.length < mostNamed; at++) {
    const kind = kindOf(tokens[at]);
    if (kind === undefined || !goesOn(sentence, at, scope)) continue;
    const [first, last] = scope.lexicon.language === "zh" ? hanName(sentence, at) : [leftOf(sentence, at, scope), rightOf(sentence, at, scope)];
    const before = found.at(-1);
    if ((first === last && !isWhole(tokens[at], scope)) || found.some(({ party }) => party.name === nameIn(sentence, [first, last], scope)) || (before !== undefined && first <= before.last)) continue;
    found.push({ party: partyOf(sentence, [first, last], kind, scope), first, last });
    at = last;
  }
  return found;
}

/** A name of several words found as one. */
const isWhole = (token: Token | undefined, { text }: Scope): boolean => token !== undefined && text.slice(token.start, token.end).includes(" ");

function kindOf(token: Token | undefined): "body" | "firm" | undefined {
  const party = said(token, "agreement-party");
  if (party !== undefined) return party === "firm" ? "firm" : "body";
  const other = said(token, "not-place");
  return other === "office" ? "body" : other === "firm" ? "firm" : undefined;
}

/** A place stands right before: 谅山省人民委员会. */
function hanName({ mentionAt }: Sentence, at: number): [number, number] {
  const place = nth(mentionAt, at - 1);
  return [place?.is === "place" ? place.first : at, at];
}

function leftOf(sentence: Sentence, at: number, scope: Scope): number {
  let first = at;
  if (scope.lexicon.language === "vi") return first;
  while (first > at - longest) {
    const joint = nth(sentence.tokens, first - 1)?.sign === "-" || nth(sentence.tokens, first - 1)?.sign === "&" ? 1 : 0;
    if (!goesOn(sentence, first - 1 - joint, scope)) break;
    first -= 1 + joint;
  }
  return says(sentence.tokens[first], "agreement-word", "one") ? first + 1 : first;
}

/** Words in capitals, and small ones that only join two of them. */
function rightOf(sentence: Sentence, at: number, scope: Scope): number {
  let last = at;
  for (let next = at + 1; next < sentence.tokens.length && next <= at + longest; next++) {
    if (goesOn(sentence, next, scope)) last = next;
    else if (!joins(sentence, next)) break;
  }
  return last;
}

function goesOn({ tokens, mentionAt }: Sentence, at: number, { text }: Scope): boolean {
  const token = nth(tokens, at);
  if (token === undefined || token.kind === "number" || token.kind === "sign" || said(token, "agreement-form") !== undefined) return false;
  if (mentionAt[at]?.is === "period") return false;
  const letter = text.charAt(token.start);
  return letter !== letter.toLowerCase() || letter >= "\u3040";
}

const joins = ({ tokens }: Sentence, at: number): boolean => {
  const relation = said(tokens[at], "relation");
  return relation === "of" || (relation === undefined && says(tokens[at], "period-link", "of") && tokens[at]?.kind === "term");
};

const nameIn = ({ tokens }: Sentence, [first, last]: readonly [number, number], { text }: Scope): string => text.slice(tokens[first]?.start, tokens[last]?.end);

function partyOf(sentence: Sentence, [first, last]: readonly [number, number], kind: "body" | "firm", scope: Scope): Party {
  const name = nameIn(sentence, [first, last], scope);
  const place = sentence.mentions.find((mention): mention is PlaceMention => mention.is === "place" && mention.first >= first && mention.last <= last && mention.locality !== null);
  return { name, ...(place?.locality ? { locality: refIn(place.locality, scope, place) } : {}), kind };
}
