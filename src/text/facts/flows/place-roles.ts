import type { Locality } from "../../../model/index.js";
import { contains } from "../../../places/index.js";
import { type Scope, textOf } from "../../scope.js";
import type { Sentence } from "../../structure/sentence.js";
import type { Mention, PlaceMention } from "../../mentions/mention.js";
import { isClosing, isComma, isDash, isOpening, said, says, type Token } from "../../tokens/token.js";
import { verbRelation } from "../../tokens/verb-relation.js";
import { endOfReason } from "./clauses.js";
import { isWay, type Item, placeOf } from "./items.js";
import { isMarket } from "./markets.js";
import { isOffice, isOfPaper } from "./offices.js";
import { isOriginAhead, isOriginBehind, isOriginOfImports, isSide } from "./origins.js";
import { nth } from "../../nth.js";

/** What a place does in a statement of trade, told by the words beside it. */
export type PlaceRole = "label" | "owner" | "subject" | "with" | "to" | "from" | "first" | "second" | "in" | "via" | "office" | "teller" | "aside";

export interface RoledPlace {
  readonly place: Locality;
  readonly role: PlaceRole;
  readonly item: Item;
  /** The item's index. */
  readonly at: number;
  /** Whether it is named in a list, behind another that does the same. */
  readonly listed: boolean;
}

const crossings = new Set<string>(["gate", "port", "station"]);
/** Through these goods go only where the words say so. */
const ways = new Set<string>(["corridor", "zone"]);

/** The places of some items with their roles, in order. Places that only say where another lies are left out. */
export function rolesOf(items: readonly Item[], sentence: Sentence, scope: Scope): RoledPlace[] {
  const found: RoledPlace[] = [];
  const reason = endOfReason(items);
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    const mention = placeOf(item);
    const place = mention && standIn(mention, sentence);
    if (!place || nth(items, at - 1)?.says.relation === "than" || (scope.lexicon.head === "first" && isOfPaper(item, sentence))) continue;
    const before = found.at(-1);
    const isInGate = before?.role === "via" && before.at === at - 2 && nth(items, at - 1)?.says.relation === "in" && before.place.sides?.some(({ country }) => country === place.country) === true;
    // "to Tamabil in Sylhet": where goods go.
    const isWhither = isInGate && relationBefore(items, before.at, sentence) === "to";
    // "the Mae Sot checkpoint in Tak": on which side of the gate the text stands; "the Doung checkpoint in Kamrieng district": only where it stands.
    if (isInGate && !isWhither && place.level === 1) found.push({ place, role: "in", item, at, listed: false });
    else if (isInGate && (place.level === 2 || place.level === 3)) continue;
    if (at < reason) found.push({ place, role: "aside", item, at, listed: false });
    else if (isOfFigure(items, at, sentence)) found.push({ place, role: "with", item, at, listed: false });
    else if (!isAside(items, at) && !isSurrounding(items, at, before, scope)) {
      const role = isWhither ? "to" : roleOf(items, at, { sentence, scope }, found);
      found.push({ place, role, item, at, listed: role === before?.role && role === listed(items, at, found) });
    }
  }
  return found;
}

/** "the Chinese region", "the northeastern state of India": the last unit of that country that was named; else the place itself. */
function standIn(mention: PlaceMention, { tokens, around }: Sentence): Locality | null {
  if (mention.locality?.level !== 0) return mention.locality;
  const isUnit = mention.adjective ? tokens[mention.last + 1]?.terms.some((term) => term.is === "level" || (term.is === "anaphor" && !term.as.startsWith("both"))) : said(nth(tokens, mention.first - 1), "level")?.startsWith("before province");
  if (isUnit !== true) return mention.locality;
  const country = mention.locality.id;
  return around.near.find((place) => place.level === 1 && place.country === country) ?? mention.locality;
}

/** "61.3 million dollars (Kurgan region) and 38.9 million (Tyumen region)": with whom a figure of a list is. */
const isOfFigure = (items: readonly Item[], at: number, { mentionAt }: Sentence): boolean => nth(items, at - 1)?.sign === "(" && items[at + 1]?.sign === ")" && isFigure(mentionAt[(nth(items, at - 1)?.first ?? 0) - 1]);

/** A name in brackets that no way of goods stands with. */
function isAside(items: readonly Item[], at: number): boolean {
  let open = at - 1;
  while (open >= 0 && !isOpening(items[open]?.sign)) {
    if (isClosing(items[open]?.sign)) return false;
    open--;
  }
  if (open < 0) return false;
  const close = items.findIndex(({ sign }, index) => index > at && isClosing(sign));
  return close >= 0 && !items.slice(open, close).some(isWay);
}

/** "China's Yunnan province", "Mường Khương (Lào Cai)", "Đông Hưng, Trung Quốc": the whole in which a place lies. */
function isSurrounding(items: readonly Item[], at: number, before: RoledPlace | undefined, scope: Scope): boolean {
  const place = placeOf(items[at])?.locality;
  const next = placeOf(items[at + 1])?.locality ?? (items[at + 1]?.says.relation === "of" ? placeOf(items[at + 2])?.locality : undefined);
  if (place && next && next.id !== place.id && liesIn(next, place, scope)) return true;
  // "South China's Guangxi": in which part of a country a place lies.
  if (place?.type === "region" && next?.country === place.country && (items[at + 1]?.first ?? 0) - (items[at]?.last ?? 0) <= mostPossessive) return true;
  // "the gates of southern Xinjiang": a region without offices of its own says where they lie, not whose trade it is.
  if (place?.type === "region" && ((next && crossings.has(next.type)) || items[at + 1]?.says.anaphor === "gate")) return true;
  if (!place || !before || before.place.id === place.id) return false;
  const near = items.slice(before.at + 1, at);
  // "At Huu Nghi gate, Vietnam exported …": behind one comma a new subject may begin; a whole is closed by a second sign.
  if (near.length === 1 && near[0]?.sign === "," && items[at + 1] !== undefined && items[at + 1]?.sign === undefined) return false;
  return near.length <= 3 && !near.some((item) => placeOf(item)) && near.every((item) => item.sign !== undefined || ["of", "in"].includes(item.says.relation ?? "")) && liesIn(before.place, place, scope);
}

const liesIn = (part: Locality, whole: Locality, scope: Scope): boolean => part.country === whole.id || (part.level !== whole.level && contains(whole, part, scope.at, scope.places));

function roleOf(items: readonly Item[], at: number, { sentence, scope }: { sentence: Sentence; scope: Scope }, found: readonly RoledPlace[]): PlaceRole {
  const item = items[at];
  const place = placeOf(item)?.locality;
  if (!item || !place) return "subject";
  if (at === 0 && item.first === 0 && isColon(items[1]) && items.some((other, index) => index > 1 && placeOf(other) !== undefined && placeOf(other)?.locality?.id !== place.id)) return "label";
  // "Dawki, opposite Tamabil in Sylhet": where it lies.
  if (found.at(-1)?.role === "aside" && found.at(-1)?.at === at - 2 && nth(items, at - 1)?.says.relation === "in") return "aside";
  if (crossings.has(place.type)) return relationBefore(items, at, sentence) === "beside" ? "aside" : "via";
  if (ways.has(place.type)) return relationBefore(items, at, sentence) === "via" ? "via" : "aside";
  if (isOffice(item, sentence)) return "office";
  // "Theo Đại sứ Việt Nam tại Ấn Độ", "the Vietnamese Embassy in Laos": where the office is.
  if (found.at(-1)?.role === "office" && found.at(-1)?.place.level === 0 && place.level === 0 && ["in", "to"].includes(nth(items, at - 1)?.says.relation ?? "") && (found.at(-1)?.at ?? -9) >= at - 2) return "aside";
  // "Bound for China through Laos": a country on the way.
  if (place.level === 0 && placeOf(item)?.adjective !== true && scope.lexicon.language === "en" && relationBefore(items, at, sentence) === "via") return "aside";
  if (says(sentence.tokens[item.last + 1], "not-place", "figures")) return "teller";
  const inList = listed(items, at, found);
  // "云南与缅甸、越南的贸易额", "向中国、越南和泰国": the last of a list does what the others do.
  const joined = nth(items, at - 1);
  if ((inList === "with" && (joined?.sign === "、" || joined?.says.relation === "and")) || (inList !== undefined && inList !== "first" && joined?.says.relation === "with")) return inList;
  // "Trung Quốc nhập khẩu của Việt Nam": of whom the one named before imports.
  const before = found.at(-1);
  const verb = nth(items, at - 2);
  if (nth(items, at - 1)?.says.relation === "of" && verb?.says.way?.direction === "import" && ((before?.role === "subject" && before.at === at - 3) || isDone(verb, sentence, scope))) return "from";
  const own = ownRelation(items, at, { sentence, scope }, found);
  return (own === undefined || own === "in") && isMarket(item, sentence) ? "with" : (own ?? inList ?? "subject");
}

/** "EVN nhập khẩu của Lào": a large word that is no place stands right before the verb. */
function isDone({ first }: Item, { tokens }: Sentence, scope: Scope): boolean {
  const name = nth(tokens, first - 1);
  return name?.kind === "word" && /^\p{Lu}/u.test(textOf(scope, name));
}

const isColon = (item: Item | undefined): boolean => item?.sign === ":" || item?.sign === "：";

const roles: Readonly<Record<string, PlaceRole>> = { of: "owner", with: "with", to: "to", from: "from", in: "in", via: "in", beside: "aside", told: "teller" };

/** "向中国广西出口": the country right before a place only says where it lies; the words before both are the place's. */
function wholeBefore(items: readonly Item[], at: number, sentence: Sentence, scope: Scope): number {
  const [before, own] = [nth(items, at - 1), items[at]];
  const whole = placeOf(before)?.locality;
  if (before === undefined || own === undefined || whole?.level !== 0 || whole.id !== placeOf(own)?.locality?.country) return at;
  return own.first - before.last === 1 || (own.first - before.last <= mostPossessive && isPossessive(before, sentence, scope)) ? at - 1 : at;
}
/** "China's most northeastern province". */
const mostDescribing = 7;
/** "China's Guangxi". */
const mostPossessive = 3;

const mostBeforePartner = 4;

function ownRelation(items: readonly Item[], at: number, { sentence, scope }: { sentence: Sentence; scope: Scope }, found: readonly RoledPlace[]): PlaceRole | undefined {
  const item = items[at] as Item;
  const word = relationBefore(items, wholeBefore(items, at, sentence, scope), sentence);
  if (word === "between") return "first";
  // "Between Kazakhstan's Aktobe Region and Russia's Kurgan Region": whose unit that is no list has.
  if (word === undefined && isPossessive(item, sentence, scope) && betweenBefore(items, at) && placeOf(items[at + 1]) === undefined) return "second";
  // "5 billion was done by Ho Chi Minh City": whose trade it is, unless that only tells it.
  if (word === "by") return nth(items, at - 2)?.says.commodity === "speech" ? "office" : "owner";
  // "Heilongjiang, China's northernmost province": what is said of the place before.
  if (nth(items, at - 1)?.sign === "," && placeOf(nth(items, at - 2)) !== undefined && found.at(-1)?.place.country === placeOf(item)?.locality?.id && isPossessive(item, sentence, scope) && placeOf(items[at + 1]) === undefined && sentence.tokens.slice(item.last + 2, item.last + mostDescribing).some((token) => said(token, "level") !== undefined)) return "aside";
  if ((word === undefined || word === "of" || word === "in" || (word === "with" && isOwnWay(items[at + 1], item))) && isPossessive(item, sentence, scope)) return "owner";
  // "越南是广西最大贸易伙伴": whose partner it is stands before the word.
  if (word === undefined && at > 0 && nth(items, at - 1)?.says.relation !== "and" && items[at + 1]?.says.counterpart !== undefined && (items[at + 1]?.first ?? 0) - item.last <= mostBeforePartner && found.some(({ role }) => role === "subject")) return "owner";
  if (betweenBefore(items, at)) return "second";
  // "Chongzuo, on the border with Vietnam": where it lies.
  if (word === "with" && nth(items, at - 2)?.says.commodity === "border" && nth(items, at - 2)?.says.way === undefined) return "aside";
  // "With the Mong Cai crossings closed, …": a state of things, not with whom is traded.
  if (word === "with" && at === 1 && items[0]?.first === 0 && isState(item, items[2], sentence)) return "aside";
  // "across the Lao border": with whom, seen from this side.
  if (placeOf(item)?.adjective && items[at + 1]?.says.commodity === "border") return "with";
  // "5,000 tonnes of Russian beans", "$5 million worth of Thai fruit", "imports of African coffee": not whose trade it is, but whence the goods come.
  if ((word === "of" || says(nth(sentence.tokens, item.first - 1), "filler", "unit")) && placeOf(item)?.adjective && (isFigure(nth(sentence.mentionAt, item.first - 2)) || isImport(nth(items, at - 2))) && isOfGoods(items, at)) return "from";
  if (word === undefined && scope.lexicon.language === "vi" && isOriginBehind(item, sentence, found.some(({ role, place }) => role === "subject" && place.country !== placeOf(item)?.locality?.country))) return "from";
  if (word === undefined && scope.lexicon.language === "zh" && isOriginAhead(items, at, sentence)) return "from";
  if (word === "of" && isOriginOfImports(items, at, sentence, scope)) return "from";
  // "Mang về cho tỉnh Đắk Lắk 2 tỷ USD": for whom something is earned sells.
  if (word === "to" && isEarner(items, at, sentence, scope)) return "owner";
  if (word !== undefined && roles[word]) return roles[word];
  return placeOf(item)?.adjective ? pairRole(items, at, sentence) : dashRole(items, at, sentence);
}

const isImport = (item: Item | undefined): boolean => item?.says.way?.direction === "import";

const isEarner = (items: readonly Item[], at: number, { tokens }: Sentence, scope: Scope): boolean => {
  const before = nth(items, at - 1);
  return before?.token !== undefined && textOf(scope, tokens[before.first] as Token) === "cho" && items.slice(0, at).some(({ says }) => says.commodity === "earn");
};

const isFigure = (mention: Mention | undefined): boolean => mention?.is === "quantity" || mention?.is === "amount";

/** Unless it counts the places themselves: "to 50 African countries". */
const isFigureOf = (mention: Mention | undefined): boolean => mention?.is === "amount" || (mention?.is === "quantity" && mention.quantity.unit !== "country");

/** Words that go on from a name to what happens there, not to trade with it. */
const isState = (item: Item, next: Item | undefined, { mentionAt }: Sentence): boolean => next !== undefined && placeOf(item)?.locality?.level !== 0 && placeOf(item)?.locality?.type !== "group" && next.first - item.last > 3 && !mentionAt.slice(item.last + 1, next.first).some(isFigure);

const chained = new Set(["with", "to", "from"]);

/** The relation that the words before the name say: a preposition, or a verb that holds one ("bán sang", 销往). */
function relationBefore(items: readonly Item[], at: number, sentence: Sentence): string | undefined {
  const { tokens } = sentence;
  const before = nth(items, at - 1);
  // "với 5 nước Trung Á", "with five Central Asian countries": the relation stands before the number.
  if (before?.mention?.is === "quantity" && before.mention.quantity.unit === "country" && before.last === (items[at]?.first ?? 0) - 1) return nth(items, at - 2)?.says.relation;
  // "Fell from 51,800 tonnes as China tightened checks": the word is the figure's.
  if (before !== undefined && (items[at]?.first ?? 0) - before.last > 1 && isFigureOf(sentence.mentionAt[before.last + 1])) return undefined;
  if (before === undefined || (items[at]?.first ?? 0) - before.last > 3 || before.sign !== undefined) return before?.says.relation;
  const { relation, anaphor } = before.says;
  // "trade with the members of RCEP", "power to villages in Laos": of whom something is done with.
  const further = nth(items, at - 2)?.says.relation;
  if ((relation === "of" || relation === "in") && further !== undefined && chained.has(further) && before.first - (nth(items, at - 2)?.last ?? 0) <= (relation === "of" ? 4 : 2)) return further;
  if (relation !== undefined && relation !== "and") return relation;
  // "The main partners of the region were China …": a verb stands between.
  if (anaphor !== undefined && (items[at]?.first ?? 0) - before.last === 1 && nth(items, at - 2)?.says.relation !== undefined) return nth(items, at - 2)?.says.relation;
  return (items[at]?.first ?? 0) - before.last > 1 || tokens[before.last] === undefined ? undefined : verbRelation(before.token);
}

/** "with Laos's exports reaching …": whose exports they are, not with whom. */
const isOwnWay = (next: Item | undefined, { last }: Item): boolean => next?.says.direction !== undefined && next.first - last <= mostPossessive;

function isPossessive(item: Item, { tokens }: Sentence, scope: Scope): boolean {
  const next = tokens[item.last + 1];
  if (next === undefined) return false;
  if (next.sign === "'" || next.sign === "’" || next.sign === "‘") return true;
  return textOf(scope, next) === "的";
}

const betweenBefore = (items: readonly Item[], at: number): boolean => {
  for (let back = at - 1; back >= Math.max(0, at - 10); back--) {
    if (items[back]?.says.relation === "between") return items.slice(back, at).some((item) => item.says.relation === "and" || item.says.relation === "with");
    if (items[back]?.sign === ";" || items[back]?.says.commodity === "level") return false;
  }
  return false;
};

/** "中越贸易额", "Vietnamese exports": of two short forms the first reports; one alone owns. */
function pairRole(items: readonly Item[], at: number, sentence: Sentence): PlaceRole {
  return dashRole(items, at, sentence, true) ?? (!isSide(items[at]) && isOfGoods(items, at) ? "from" : "owner");
}

const hasWay = ({ says }: Item): boolean => says.direction !== undefined;

/** "imported 750,000 tons of Russian soybeans", "Thai durian came in": the adjective is of the goods, whose way is told. */
const isOfGoods = (items: readonly Item[], at: number): boolean =>
  (items.findLast((item, index) => index < at && hasWay(item)) ?? items.find((item, index) => index > at && hasWay(item)))?.says.way?.direction === "import" && !items.slice(at + 1, at + 3).some((item) => (isWay(item) || item.says.trade !== undefined) && item.first - (items[at]?.last ?? 0) <= mostBetweenGoods);
/** "Chinese imports", "Chinese farm produce imports"; not "Chinese electric cars lift imports". */
const mostBetweenGoods = 3;

/** "Cambodia-Vietnam trade", "Việt Nam – Lào": names joined by a dash; short forms also without. */
function dashRole(items: readonly Item[], at: number, sentence: Sentence, short = false): PlaceRole | undefined {
  const item = items[at] as Item;
  const before = nearestPlace(items, at, -1);
  if (before && joined(before, item, sentence, short)) return "second";
  const after = nearestPlace(items, at, 1);
  return after && joined(item, after, sentence, short) ? "first" : undefined;
}

function nearestPlace(items: readonly Item[], at: number, step: -1 | 1): Item | undefined {
  for (let index = at + step; index >= 0 && index < items.length; index += step) if (placeOf(items[index]) !== undefined) return items[index];
  return undefined;
}

function joined(first: Item, second: Item, { tokens }: Sentence, short: boolean): boolean {
  const between = second.first - first.last - 1;
  return between === 0 ? short : between === 1 && isDash(tokens[first.last + 1]?.sign);
}

/** A name in a list has the role of the list's first. */
function listed(items: readonly Item[], at: number, found: readonly RoledPlace[]): PlaceRole | undefined {
  const before = found.at(-1);
  if (!before) return undefined;
  const between = items.slice(before.at + 1, at);
  const isJoin = (item: Item): boolean => isComma(item.sign) || item.sign === "、" || item.says.relation === "and" || item.says.relation === "with";
  if (between.length === 0 || between.length > 2 || !between.every(isJoin)) return undefined;
  // "Opposite Laos and Cambodia", "merged with Bến Tre and Trà Vinh".
  if (before.role === "aside" && between.length === 1 && between[0]?.says.relation === "and" && nth(items, before.at - 1)?.says.relation === "beside") return "aside";
  if (before.role === "via" || before.role === "aside" || before.role === "office" || before.role === "teller") return undefined;
  // "With Cambodia, An Giang traded …": one comma between two is no list.
  const isParted = between.length === 1 && isComma(between[0]?.sign);
  const goesOn = items[at + 1] !== undefined && isJoin(items[at + 1] as Item) && placeOf(items[at + 2]) !== undefined;
  if (isParted && before.listed !== true && (before.role === "subject" || !goesOn)) return undefined;
  // "广西和云南的出口额": units of one country do not trade with each other.
  if ((before.role === "subject" || before.role === "owner") && between.at(-1)?.says.relation === "with" && !areOfOneCountry(before.place, placeOf(items[at])?.locality)) return undefined;
  return before.role;
}

const areOfOneCountry = (a: Locality, b: Locality | null | undefined): boolean => a.level !== 0 && b?.level !== 0 && a.country !== null && a.country === b?.country;
