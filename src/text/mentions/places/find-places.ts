import { resolveIn } from "../../../places/index.js";
import type { Locality, LocalityType } from "../../../model/index.js";
import type { Scope } from "../../scope.js";
import { isRow, type Sentence } from "../../structure/sentence.js";
import { Cue } from "../../tokens/cue.js";
import { isDash, said, says, termOf, type Token } from "../../tokens/token.js";
import { claim } from "../claim.js";
import { isOtherName, isPerson } from "./other-names.js";
import { innerPlaces } from "./inner-places.js";
import { type Extent, extentsOf } from "./place-extent.js";
import { endOfAmongGates, listedType, listTypes } from "./place-lists.js";
import { nth } from "../../nth.js";
import { newPlace } from "../new-mention.js";

/** Names of places, each with all that it may mean on the day of the text. */
export function findPlaces(sentence: Sentence, scope: Scope): void {
  readNames(sentence, scope);
  sentence.around = scope.named.around;
}

function readNames(sentence: Sentence, scope: Scope): void {
  const at = namesIn(sentence, scope);
  const column = columnType(sentence, scope);
  if (at.length === 0) return;
  const types = column === undefined ? (at.length < 2 && endOfAmongGates(sentence.tokens) < 0 ? undefined : listTypes(sentence, at)) : new Map(at.map((index) => [index, index < firstBar(sentence) ? column : undefined] as const));
  const open: number[] = [];
  for (const index of at) if (!read(sentence, index, scope, { type: types?.get(index), near: false })) open.push(index);
  for (const index of open) read(sentence, index, scope, { type: types?.get(index), near: true });
}

/** The kind of place that the head of a table says its first column names; prose forgets it. */
function columnType(sentence: Sentence, { named }: Scope): LocalityType | undefined {
  if (!isRow(sentence)) named.columnType = undefined;
  else if ((sentence.cues & Cue.Numeral) === 0) named.columnType = sentence.tokens.slice(0, firstBar(sentence)).reduce<LocalityType | undefined>((type, token) => type ?? listedType(token, "after") ?? listedType(token, "before"), undefined);
  else return named.columnType;
  return undefined;
}
const firstBar = ({ tokens }: Sentence): number => tokens.findIndex(({ sign }) => sign === "|");

/** The tokens that may be names. Words for the people of a country are read on the way. */
function namesIn(sentence: Sentence, scope: Scope): number[] {
  const { tokens, mentionAt } = sentence;
  const at: number[] = [];
  if ((sentence.cues & Cue.Place) === 0) return at;
  for (let index = 0; index < tokens.length; index++) {
    if (((tokens[index] as Token).cues & Cue.Place) === 0) continue;
    let people: string | undefined;
    let isPlace = false;
    for (const { is, as } of (tokens[index] as Token).terms) {
      if (is === "place") isPlace = true;
      else if (is === "demonym") people ??= as;
    }
    if (people !== undefined) readDemonym(sentence, index, people, scope);
    if (isPlace && mentionAt[index] === undefined && !isOtherName(sentence, index, scope)) at.push(index);
  }
  return at;
}

/** "Vietnamese goods": a country is meant, but no place named. */
function readDemonym(sentence: Sentence, index: number, id: string, scope: Scope): void {
  const row = scope.places.row(id);
  const token = sentence.tokens[index];
  if (row === undefined || token === undefined || isPerson(sentence.tokens, index, scope) || (scope.lexicon.language === "vi" && !inPair(sentence, index) && said(nth(sentence.tokens, index - 1), "trade") === undefined)) return;
  claim(sentence, newPlace({ first: index, last: index, start: token.start, end: token.end }, scope.places.locality(row), { adjective: true }), scope);
}

/** "Việt - Trung": a short form of one syllable names a country only beside another, with a dash between. */
const inPair = ({ tokens }: Sentence, index: number): boolean => [-1, 1].some((step) => isDash(nth(tokens, index + step)?.sign) && said(nth(tokens, index + 2 * step), "demonym") !== undefined);

interface Hints {
  type: LocalityType | undefined;
  /** Whether the other places of the text are asked. */
  near: boolean;
}

/** Reads the name at a token; false where nothing is certain yet. */
function read(sentence: Sentence, index: number, scope: Scope, hints: Hints): boolean {
  for (const extent of extentsOf(sentence, index)) {
    const name = scope.text.slice(sentence.tokens[extent.first]?.start, sentence.tokens[extent.last]?.end);
    const found = otherEnd(sentence, extent, name) ?? meaningOf(name, scope, extent.levelled ? typeSaid(sentence, extent) : (ofPair(sentence, extent, scope) ?? hints.type), { near: hints.near, through: says(nth(sentence.tokens, extent.first - 1), "relation", "via") });
    if (found.length === 0) {
      // "Horgos Port": a port on land is a gate.
      const bare = scope.text.slice(sentence.tokens[extent.name]?.start, sentence.tokens[extent.name]?.end);
      const gate = extent.levelled && typeSaid(sentence, extent) === "port" ? resolveIn(scope.places, bare, { at: scope.at, type: "gate" }).locality : null;
      if (gate) return keep(sentence, scope, { extent, name, found: [gate] }, hints);
      continue;
    }
    if (isCutWord(sentence.tokens[index] as Token, scope)) return true;
    if (isLoneSign(sentence, index, scope) && !extent.levelled && !isAdjective(sentence, extent, scope)) return true;
    if (sentence.tokens[index]?.terms.some(({ is }) => is === "anaphor") && !extent.levelled) return true;
    if (isWeak(sentence.tokens[index]) && !extent.levelled && !hints.near) return false;
    return keep(sentence, scope, { extent, name, found }, hints);
  }
  return hints.near;
}

const none: readonly never[] = [];
const longestBracket = 8;

/** "the gate of Lao Cai (Vietnam) - Ha Khau (China)": behind a dash the other name of the gate that stands before it. */
function otherEnd({ tokens, mentionAt }: Sentence, { first }: Extent, name: string): readonly Locality[] | undefined {
  let at = first - 1;
  if (at < 1 || !isDash(tokens[at]?.sign)) return undefined;
  at--;
  if (tokens[at]?.sign === ")") at = tokens.findLastIndex((token, index) => index < at && index > at - longestBracket && token.sign === "(") - 1;
  const before = mentionAt[at];
  const gate = before?.is === "place" ? before.locality : undefined;
  return gate?.sides && Object.values(gate.names).some((names) => names.includes(name)) ? [gate] : undefined;
}

/** "ga Đồng Đăng": the kind that a word of level says, where the administration has no units of it. */
const typeSaid = ({ tokens }: Sentence, { first, last, name }: Extent): LocalityType | undefined => (first < name ? listedType(tokens[first], "before") : undefined) ?? (last > name ? listedType(tokens[last], "after") : undefined);

/** A common word as well: it needs a word of level, or a place of its country before it. */
const isWeak = (token: Token | undefined): boolean => termOf(token, "place")?.weak === true;
/** Of the many counties some are called by common words (资源, 港口): China alone does not tell them. */
const isSmall = ({ level, country }: Locality): boolean => level === 3 && country === "CN";
/** A country behind a preposition ("with Korea", 对华) is meant, though its name is also a word. */
const isTold = ({ tokens }: Sentence, index: number, locality: Locality | null): boolean => locality?.level === 0 && said(nth(tokens, index - 1), "relation") !== undefined;
/** One Chinese sign is a country after a preposition ("对俄") or in a pair ("中越"), and else any word. */
const isLoneSign = (sentence: Sentence, index: number, scope: Scope): boolean => {
  const token = sentence.tokens[index];
  return token !== undefined && token.end - token.start === 1 && !isToward(nth(sentence.tokens, index - 1)) && !ships.has(scope.text.charAt(token.start - 1));
};
/** 对俄, 自华: prepositions that stand before a country's one sign; others make words with it. */
const isToward = (token: Token | undefined): boolean => termOf(token, "relation") !== undefined && token?.terms.some(({ form }) => toward.has(form)) === true;
/** 输华, 輸華: a verb that no list of prepositions has. */
const ships = new Set("输輸");
const toward = new Set(["对", "自", "赴", "向", "输"]);

function keep(sentence: Sentence, scope: Scope, { extent, name, found }: { extent: Extent; name: string; found: readonly Locality[] }, { near }: Hints): boolean {
  const { first, last } = extent;
  const [only, ...others] = found;
  if (only === undefined || (others.length > 0 && !near)) return false;
  const locality = others.length === 0 ? only : null;
  const token = sentence.tokens[extent.name];
  if (isWeak(token) && !extent.levelled && !isTold(sentence, extent.name, locality) && !isSurePair(sentence, extent, scope) && !isParty(token as Token, scope) && !(locality && (isSmall(locality) ? scope.named.hasAround(locality) : scope.named.hasCountry(locality.country)))) return true;
  const start = sentence.tokens[first]?.start ?? 0;
  const end = sentence.tokens[last]?.end ?? 0;
  const inner = locality && (locality.type === "corridor" || locality.type === "region") ? innerPlaces(start, end, scope) : none;
  const mention = newPlace({ first, last, start, end }, locality, { name: extent.levelled ? scope.text.slice(token?.start, token?.end) : name, candidates: locality ? none : found, adjective: isAdjective(sentence, extent, scope), inner });
  claim(sentence, mention, scope);
  if (locality) scope.named.add(name, locality);
  if (locality?.sides && mention.name !== undefined) scope.named.addGate(mention.name, locality);
  return true;
}

/** One sign or syllable for a country, in a pair ("中越", "Việt - Trung"): who is meant is clear, but no place is named. */
function isAdjective(sentence: Sentence, { first, last, levelled }: Extent, scope: Scope): boolean {
  if (first !== last || levelled) return false;
  const { tokens } = sentence;
  if (isParty(tokens[first] as Token, scope)) return true;
  return (isShort(beside(tokens, first, -1), scope) || isShort(beside(tokens, first, 1), scope)) && isShort(tokens[first], scope);
}

/** "中俄贸易额", "Việt - Trung": behind two short forms stands a word of what countries do with each other. */
function isSurePair({ tokens }: Sentence, { first, last }: Extent, scope: Scope): boolean {
  if (first !== last || !isShort(tokens[first], scope)) return false;
  const second = isShort(beside(tokens, first, 1), scope) ? tokens.indexOf(beside(tokens, first, 1) as Token) : isShort(beside(tokens, first, -1), scope) ? first : -1;
  return second >= 0 && tokens[second + 1]?.terms.some(({ is }) => ofPairs.has(is)) === true;
}

/** Beside the sign of a country another country is meant (中吉, 中蒙), beside that of a province another province (吉黑), though both have that sign. */
function ofPair({ tokens }: Sentence, { name }: Extent, scope: Scope): LocalityType | undefined {
  if (!isSign(tokens[name])) return undefined;
  for (const step of [-1, 1] as const) {
    const other = beside(tokens, name, step);
    if (!isSign(other)) continue;
    const levels = new Set(termOf(other, "place")?.ids?.map((id) => scope.places.locality(scope.places.row(id) ?? 0).level));
    if (levels.size === 1) return levels.has(0) ? "country" : levels.has(1) ? "province" : undefined;
  }
  return undefined;
}
const isSign = (token: Token | undefined): boolean => token?.kind === "term" && token.end - token.start === 1;

const ofPairs = new Set<string>(["direction", "trade", "balance", "anaphor", "agreement-form", "agreement-purpose"]);

/** 中方, 越方: a country as one of two sides; 新方案 and 老方法 are words. */
function isParty({ start, end }: Token, { text }: Scope): boolean {
  const country = text.charCodeAt(start);
  return end - start === 2 && text.charAt(start + 1) === "方" && country >= 0x4e00 && country <= 0x9fff && !wordsOn.has(text.charAt(end));
}
const isCutWord = (token: Token, scope: Scope): boolean => token.end - token.start === 2 && scope.text.charAt(token.start + 1) === "方" && wordsOn.has(scope.text.charAt(token.end));
const wordsOn = new Set("案法式向针針便言块塊程量位略圆圓");

const longestShort = 5;
const isShort = (token: Token | undefined, { text }: Scope): boolean => token !== undefined && token.end - token.start <= longestShort && termOf(token, "place") !== undefined && isOneSyllable(text.slice(token.start, token.end));
const isOneSyllable = (name: string): boolean => (name.charCodeAt(0) >= 0x3040 ? name.length === 1 : !/[\s-]/.test(name) && name !== name.toUpperCase());

/** The token before or behind another, past a dash. */
const beside = (tokens: readonly Token[], at: number, step: 1 | -1): Token | undefined => nth(tokens, nth(tokens, at + step)?.kind === "sign" && isDash(nth(tokens, at + step)?.sign) ? at + 2 * step : at + step);

/** Everything that a name may mean: one place where it is certain, several where it is not. */
function meaningOf(name: string, scope: Scope, type: LocalityType | undefined, { near, through }: { near: boolean; through: boolean }): readonly Locality[] {
  const { places, at, named } = scope;
  if (type !== undefined) {
    const typed = resolveIn(places, name, { at, type });
    if (typed.locality) return [typed.locality];
  }
  const passing = through ? named.gate(name) : undefined;
  if (passing) return [passing];
  const known = named.meaning(name);
  if (known && (!through || known.sides)) return [known];
  const plain = resolveIn(places, name, { at, nested: "outermost" });
  const small = plain.locality ?? known;
  const passed = through && small?.level === 3 ? resolveIn(places, name, { at, type: "gate" }).locality : null;
  if (passed && small && townOrGate([passed, small], true)) return [passed];
  if (plain.locality) return [plain.locality];
  if (plain.status === "unknown") return latest(plain.candidates);
  const first = plain.candidates.filter(({ level }) => level === 0 || level === 1);
  if (first.length === 1 && plain.candidates.every(({ country, sides }) => sides || country === first[0]?.country)) return first;
  const meant = townOrGate(plain.candidates, through);
  if (meant ?? known) return [(meant ?? known) as Locality];
  if (!near) return plain.candidates;
  const lately = named.around.near;
  const told = resolveIn(places, name, { at, nested: "widest", ...(lately.length === 0 ? {} : { near: lately }) });
  const town = through ? undefined : plain.candidates.find(({ id }) => told.locality?.sides?.some(({ locality }) => locality === id));
  return town ? [town] : told.locality ? [told.locality] : told.candidates;
}

/** Of a town and the gate beside it that bears its name: the gate where something goes through it. */
function townOrGate(candidates: readonly Locality[], through: boolean): Locality | undefined {
  const [gate, ...others] = candidates.filter(({ sides }) => sides);
  const [town, ...more] = candidates.filter(({ sides }) => !sides);
  if (!gate || !town || others.length > 0 || more.length > 0 || !gate.parents.some(({ id }) => id === town.id || town.parents.some((parent) => parent.id === id))) return undefined;
  return through ? gate : town;
}

/** A name that only other days know: the unit that bore it last, since texts speak of the past as well. */
function latest(candidates: readonly Locality[]): readonly Locality[] {
  const wide = candidates.filter(({ level }) => level === candidates[0]?.level);
  return wide.length > 1 ? wide.filter(({ valid }) => valid?.to === wide[0]?.valid?.to) : wide;
}
