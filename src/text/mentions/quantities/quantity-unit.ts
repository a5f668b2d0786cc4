import { type Scope, textOf } from "../../scope.js";
import type { Sentence } from "../../structure/sentence.js";
import { isClosing, isDash, isOpening, said, says, type Token } from "../../tokens/token.js";
import type { UnitFound } from "../numbers/figure.js";
import type { Numeral } from "../numbers/numeral.js";
import { nth } from "../../nth.js";

/** Words that describe what is counted may stand between number and noun ("20 foreign-invested projects", 4个国家口岸): so many. */
const mostBetween = 4;

/** A unit as lists write it: its code, and how many of it a word means ("kg*1000"). */
export function factorOf(as: string): { unit: string; factor: string } {
  const at = as.indexOf("*");
  return at < 0 ? { unit: as, factor: "1" } : { unit: as.slice(0, at), factor: as.slice(at + 1) };
}

/** What a number counts or measures. */
export function quantityUnitOf(numeral: Numeral, sentence: Sentence, scope: Scope): UnitFound | undefined {
  if (numeral.ordinal || isPartOfWord(numeral) || isRank(numeral, sentence, scope) || isKnownPair(numeral, sentence, scope)) return undefined;
  const unit = unitAfter(numeral, sentence, scope) ?? nounAfter(numeral, sentence, scope) ?? ofTheRest(numeral, sentence) ?? ofSameKind(numeral, sentence);
  return unit === undefined || isParty(unit, numeral, scope) ? undefined : unit;
}

/** "half of the traders", "one-stop shop", một dự án, 一批货: a half and a lone one are no counts. */
const isPartOfWord = ({ parts, scaled }: Numeral): boolean => parts.length === 1 && !scaled && parts[0]?.decimals === undefined && /^(?:0\..*|1)$/.test(parts[0]?.digits ?? "");

/** 前10名, 前10家企业: the first of a ranking. */
const isRank = ({ first }: Numeral, { tokens }: Sentence, { lexicon }: Scope): boolean => lexicon.language === "zh" && says(nth(tokens, first - 1), "period-order", "first");

/** "The two teams", "the two gates": both are known. */
const isKnownPair = ({ first, parts }: Numeral, { tokens }: Sentence, scope: Scope): boolean =>
  parts.length === 1 && says(tokens[first], "cardinal", "2") && textOf(scope, nth(tokens, first - 1)).toLowerCase() === "the";

/** Who meets, in a word, is not counted: "the two countries", bốn tỉnh, 三国. */
const parties = new Set(["side", "party", "country", "province", "city", "locality", "prefecture", "county", "district", "delegation"]);
function isParty({ as, first, last }: UnitFound, { parts, first: number, last: end }: Numeral, { lexicon }: Scope): boolean {
  if (first < number || last !== end + 1 || parts.length !== 1 || parts[0]?.decimals !== undefined) return false;
  // English counts more than two: "three provinces".
  return parties.has(as) && (lexicon.plurals === undefined || parts[0]?.digits === "2");
}

function unitAfter(numeral: Numeral, sentence: Sentence, scope: Scope): UnitFound | undefined {
  const { tokens } = sentence;
  const { language, head } = scope.lexicon;
  let classifier: number | undefined;
  const from = head === "last" && language === "en" ? behindNames(sentence, numeral.last + 1) : numeral.last + 1;
  for (let at = from; at <= from + mostBetween; at++) {
    const token = tokens[at];
    if (token === undefined || isTaken(sentence, at) || isInName(sentence, at)) break;
    const unit = said(token, "unit");
    const describes = head === "last" && (language !== "zh" || classifier !== undefined) && !(numeral.plain && isYear(numeral.parts));
    // "246份国际…": a lone sign behind a word of counting begins a word.
    if (classifier !== undefined && unit === "country" && token.end - token.start === 1) break;
    // "桥梁50座、隧道30座": what is counted stands before, and behind the sign the next.
    if (classifier !== undefined && says(token, "relation", "and") && nounBefore(sentence, numeral.first) !== undefined) break;
    // "2家肉类加工企业": so does any lone one further on.
    if (classifier !== undefined && at > classifier + 1 && token.end - token.start === 1 && language === "zh" && unit !== undefined) continue;
    if (unit?.startsWith("of ") === true) classifier = classifier ?? at;
    else if (unit !== undefined && !(isMeasure(token) && at > from + 1)) {
      const last = head === "last" && !measures.has(factorOf(unit).unit) && (language !== "zh" || classifier !== undefined) ? headOf(tokens, at) : at;
      return { as: said(tokens[last], "unit") ?? unit, first: numeral.first, last };
    }
    else if (says(token, "commodity", "difference") && at === numeral.last + 1 && said(tokens[at + 1], "unit") !== undefined) continue;
    else if (said(token, "bound-after") === undefined && !(describes && mayDescribe(token, tokens[at + 1], at === numeral.last + 1))) break;
  }
  return classifier === undefined ? undefined : byClassifier(numeral, sentence, classifier);
}

/** "9,860 China-Europe (Central Asia) freight train trips": names that describe, joined by dashes or in brackets, are one word. */
function behindNames({ tokens, mentionAt }: Sentence, at: number): number {
  let next = at;
  while (mentionAt[next]?.is === "place") {
    next = (mentionAt[next] as { last: number }).last + 1;
    const joins = isDash(tokens[next]?.sign) || isOpening(tokens[next]?.sign);
    if (joins && mentionAt[next + 1]?.is === "place") next++;
    if (isClosing(tokens[next]?.sign)) next++;
  }
  return next;
}

/** "three new ferries": a noun that no list has, as it is written. A number behind a large word is a name's ("Article 12 sets"), and who or what is known is not counted ("the two sides", "the next three places"). */
function nounAfter({ first, last, parts, plain, scaled }: Numeral, sentence: Sentence, scope: Scope): UnitFound | undefined {
  const { tokens } = sentence;
  const { plurals } = scope.lexicon;
  if (plurals === undefined || (plain && isYear(parts))) return undefined;
  const before = textOf(scope, nth(tokens, first - 1));
  if ((before !== before.toLowerCase() && first > 1) || (!scaled && [1, 2].some((step) => plurals.known.has(textOf(scope, nth(tokens, first - step)).toLowerCase())))) return undefined;
  for (let at = last + 1; at <= last + mostBefore + 1; at++) {
    const token = tokens[at];
    if (token?.kind !== "word" || !token.spaced || isTaken(sentence, at)) return undefined;
    const as = plurals.singular(textOf(scope, token));
    if (as !== undefined) return { as, first, last: at };
  }
  return undefined;
}
const mostBefore = 1;

/** "其余11个", "292 projects, of which 110, …": the rest or a part of what was counted before. */
function ofTheRest({ first, last }: Numeral, sentence: Sentence): UnitFound | undefined {
  const { tokens } = sentence;
  const isPart = said(nth(tokens, first - 1), "of-which") !== undefined && (tokens[last + 1]?.sign === "," || isSaidToAct(sentence, first, last + 1));
  if (!says(nth(tokens, first - 1), "filler", "rest") && !isPart) return undefined;
  const as = counted(sentence, first);
  return as === undefined ? undefined : { as, first, last: says(tokens[last + 1], "unit", "of thing") ? last + 1 : last };
}

/** "2,304 vehicles passed, of which 1,120 carried exports": what a part of those counted did stands behind, and no money before. */
function isSaidToAct({ tokens, mentions }: Sentence, first: number, next: number): boolean {
  const token = tokens[next];
  const isVerb = token?.kind === "word" || (token?.kind === "term" && (said(token, "filler") !== undefined || said(token, "direction") !== undefined || said(token, "relation") === "in"));
  return isVerb && said(token, "currency") === undefined && said(token, "percent") === undefined && !mentions.some((mention) => mention.is === "amount" && mention.last < first);
}

/** Written in digits, with separators or a word of thousands or more. */
function isLarge({ parts, plain, scaled }: Numeral): boolean {
  const [first] = parts;
  return !plain && first?.decimals !== undefined && (scaled || (first.decimals === 0 && first.digits.length > 3));
}

/** "1.2 million visitors, up from about 838,000 this year": a large number without a noun is of what was counted before it. */
function ofSameKind(numeral: Numeral, sentence: Sentence): UnitFound | undefined {
  const next = sentence.tokens[numeral.last + 1];
  const told = numberOf(sentence, numeral.first) ?? cameFrom(sentence, numeral.first);
  if ((told === undefined && !isLarge(numeral)) || next?.kind === "word" || next?.kind === "number" || said(next, "currency") !== undefined || said(next, "percent") !== undefined || isDash(next?.sign) || sentence.mentionAt[numeral.first] !== undefined) return undefined;
  const as = told ?? toldBefore(sentence, numeral.first, (unit) => !venues.has(unit));
  return as === undefined || parties.has(as) ? undefined : { as, first: numeral.first, last: numeral.last };
}

/** "250 trucks pass each day, up from just 90", "compared with 120 in 2013", "followed by Cao Bang with 53 and Yen Bai with 50": what the number before counts. */
function cameFrom(sentence: Sentence, first: number): string | undefined {
  const { tokens, mentions, mentionAt } = sentence;
  const link = [1, 2].find((step) => said(nth(tokens, first - step), "relation") !== undefined && (step === 1 || says(nth(tokens, first - 1), "filler", "emphasis") || said(nth(tokens, first - 1), "bound-before") !== undefined));
  const at = link === undefined ? -1 : first - link;
  const isBase = at > 0 && ((says(tokens[at], "relation", "from") && said(nth(tokens, at - 1), "change") !== undefined) || says(tokens[at], "relation", "than"));
  const isRanked = at > 0 && says(tokens[at], "relation", "with") && nth(mentionAt, at - 1)?.is === "place" && tokens.slice(0, at).some((token) => says(token, "commodity", "rank"));
  if (tokens[first]?.spaced !== true || (!isBase && !isRanked)) return undefined;
  if (mentions.some((mention) => (mention.is === "amount" || mention.is === "percent") && mention.last < first && first - mention.last <= mostOfNumber)) return undefined;
  return toldBefore(sentence, first, (unit) => !measures.has(codeOf(unit)) && !venues.has(unit));
}

/** "The number of enterprises exporting to China increased to 694": what the words name that say that something is counted. */
function numberOf({ tokens, mentionAt }: Sentence, before: number): string | undefined {
  if (!leadsToLevel(tokens[before - 1])) return undefined;
  for (let at = before - 1; at >= 0 && at >= before - mostOfNumber; at--) {
    const is = mentionAt[at]?.is;
    if (is === "quantity" || is === "percent" || is === "amount") return undefined;
    if (!says(tokens[at], "commodity", "count")) continue;
    const unit = said(tokens[at + 1], "unit") ?? said(tokens[at + 2], "unit");
    return unit === undefined || venues.has(unit) ? undefined : unit;
  }
  return undefined;
}
const mostOfNumber = 24;
const leadsToLevel = (token: Token | undefined): boolean => says(token, "filler", "before") || says(token, "relation", "to") || says(token, "commodity", "level") || said(token, "bound-before") !== undefined;

/** "The number of entries and exits through the border gate neared 1.27 million": where something is counted. */
const venues = new Set(["gate", "zone", "port", "market", "bridge", "route", "station"]);

/** What is measured needs no further noun: "a 1,000-tonne shipment". */
const measures = new Set(["t", "quintal", "kg", "g", "l", "m3", "m2", "km2", "km", "m", "mm", "ha", "kW", "MW", "GW", "kWh", "MWh", "GWh", "TWh", "barrel", "TEU", "h", "day", "month"]);

/** A place may describe ("10 Lao provinces"); figures and periods end the words. */
const isTaken = ({ mentionAt }: Sentence, at: number): boolean => mentionAt[at] !== undefined && mentionAt[at]?.is !== "place";

/** "6.4 million cross Hekou border gate": a word for what is counted that belongs to a name. */
const isInName = ({ mentionAt, tokens }: Sentence, at: number): boolean => mentionAt[at]?.is === "place" && mentionAt[at]?.first !== at && said(tokens[at], "unit") !== undefined;

const isMeasure = (token: Token): boolean => token.terms.some(({ is, letters }) => is === "unit" && letters === "exact");

/** Words that a noun may have before it: no signs but hyphens, no numbers, nothing that begins another part of the sentence. */
function mayDescribe(token: Token, next: Token | undefined, isFirst: boolean): boolean {
  if (token.kind === "sign") return (token.sign === "-" && (!isFirst || said(next, "unit") !== undefined)) || token.sign === "'" || token.sign === "’";
  if (token.kind === "number") return false;
  if (token.kind === "word" || (says(token, "relation", "and") && !isFirst)) return true;
  return !token.terms.some(({ is }) => never.has(is));
}

const never = new Set<string>(["relation", "currency", "percent", "change", "bound-before", "times", "filler", "period-unit", "cardinal", "scale"]);
/** Of a number in digits alone. */
const isYear = ([first]: Numeral["parts"]): boolean => first?.digits.length === 4 && (first.digits.startsWith("19") || first.digits.startsWith("20"));

/** Of two nouns side by side the last is what is counted where words that describe stand first ("300 container trucks"). */
function headOf(tokens: readonly Token[], at: number): number {
  const next = said(tokens[at + 1], "unit");
  return next !== undefined && next !== "same" && !tokens[at + 1]?.terms.some(({ is }) => is === "currency") ? at + 1 : at;
}

/** 项目29个, 互访11批: the noun stands before, a word of counting after the number; else the kind that the counting word says itself. */
function byClassifier(numeral: Numeral, sentence: Sentence, classifier: number): UnitFound | undefined {
  const own = said(sentence.tokens[classifier], "unit")?.slice("of ".length) ?? "";
  const noun = nounBefore(sentence, numeral.first);
  const as = noun?.as ?? (own === "" || own === "thing" ? undefined : own);
  return as === undefined ? undefined : { as, first: noun?.first ?? numeral.first, last: classifier };
}

/** What a sentence counted, measured or named last before a token. */
function toldBefore({ tokens }: Sentence, before: number, isMeant: (unit: string) => boolean): string | undefined {
  for (let at = before - 1; at >= 0 && at >= before - 20; at--) {
    const unit = said(tokens[at], "unit");
    if (unit !== undefined && unit !== "same" && !unit.startsWith("of ") && isMeant(unit)) return codeOf(unit);
  }
  return undefined;
}

/** A unit without how many of it a word means, and without when it is one. */
const codeOf = (as: string): string => factorOf(as.split(" if ")[0] as string).unit;

/** What was counted last before a token, for words that stand for it ("18 auxiliary ones", "Phương tiện: 6.942 lượt"). */
export const counted = (sentence: Sentence, before: number): string | undefined => toldBefore(sentence, before, (unit) => !measures.has(codeOf(unit)));

function nounBefore({ tokens, mentionAt }: Sentence, first: number): { as: string; first: number } | undefined {
  for (let at = first - 1; at >= 0 && at >= first - 3 && mentionAt[at] === undefined; at--) {
    const unit = said(tokens[at], "unit");
    if (unit !== undefined && !unit.startsWith("of ")) return { as: unit, first: at };
    if (said(tokens[at], "bound-before") === undefined && said(tokens[at], "filler") === undefined && !says(tokens[at], "commodity", "level")) break;
  }
  return undefined;
}
