import { countryIn, type Locality } from "../../../model/index.js";
import { localityOf, sides } from "../../../places/index.js";
import type { Scope } from "../../scope.js";
import { verbRelation } from "../../tokens/verb-relation.js";
import { type Context, type Frame, unsaid } from "../context.js";
import type { Item } from "./items.js";
import { pairMeant } from "./says.js";
import type { Who } from "./who.js";
import { nth } from "../../nth.js";

/** The country in which texts of a language are written. */
export const homes = { vi: "VN", zh: "CN", en: undefined } as const;

/** The words of a statement, who is named in it, and the statement before in the same sentence. */
interface Meant {
  readonly who: Who;
  readonly items: readonly Item[];
  readonly sentence: Frame | undefined;
}

/** Whom such words stand for. */
export interface StandIns {
  readonly reporter: Locality | undefined;
  readonly partner: Locality | undefined;
  readonly both: readonly [Locality, Locality] | undefined;
}

const none: StandIns = { reporter: undefined, partner: undefined, both: undefined };

/** What words such as "the province", "cả nước", 双方 stand for. */
export function standIns({ who, items, sentence }: Meant, context: Context, scope: Scope): StandIns {
  if (!items.some((item) => item.says.anaphor !== undefined)) return none;
  const [said, toward] = [new Set<string>(), new Set<string>()];
  for (let at = 0; at < items.length; at++) {
    const anaphor = items[at]?.says.anaphor;
    if (items[at]?.says === pairMeant) said.add("two");
    if (anaphor !== undefined) (placeWords.has(anaphor) && isToward(nth(items, at - 1)) ? toward : said).add(anaphor);
  }
  const subject = scope.lexicon.language === "vi" && items.some((_, at) => isSubject(items, at)) ? countryMeant(context, homes.vi) : undefined;
  const home = homes[scope.lexicon.language];
  const lead = context.lead?.reporter;
  const near = home ?? lead?.country ?? context.subject?.country;
  const country = home === undefined ? (lead?.level === 0 ? lead : (countryOf(lead, scope) ?? context.country)) : localityOf(home, scope.places);
  const world = said.has("world") && who.via.length === 0 ? localityOf("WLD", scope.places) : undefined;
  const other = said.has("other") ? otherMeant(items, sentence ?? context.last, context) : none;
  return {
    reporter: other.reporter ?? subject ?? (said.has("own") ? context.topic : undefined) ?? sameMeant(said, sentence) ?? topicMeant(items, sentence, context) ?? reporterMeant(said, context, { country, home: near, partners: who.partners }, (said.has("city") || said.has("prefecture")) && context.gate ? cityAt(context.gate, scope, home ?? lead?.country) : undefined),
    both: inOrder(bothMeant(said, context, country), home ?? (lead && countryIn(lead)), said.has("both-countries") || isOfWider(said, context) ? undefined : lead),
    partner: world ?? partnerMeantToward(toward, context, near) ?? other.partner ?? (said.has("partner") && subject === undefined ? partnerMeant(context) : undefined) ?? (said.has("group") ? context.group : undefined),
  };
}

/** "Chiang Rai's trade fell. Nationwide, …": the country in which the place of the first statement lies. */
const countryOf = (place: Locality | undefined, { places }: Scope): Locality | undefined => (place?.country ? localityOf(place.country, places) : undefined);

/** "Lang Son collected 9 trillion dong. The province hopes …": a sentence that begins with such words goes on about the place with which the one before began. */
function topicMeant([head]: readonly Item[], sentence: Frame | undefined, { topic }: Context): Locality | undefined {
  if (topic?.level === undefined || topic.level === null || head === undefined || head.first > 0 || sentence !== undefined) return undefined;
  return levels[head.says.anaphor ?? ""]?.includes(topic.level) === true ? topic : undefined;
}

/** "The city's trade came to 387 million, of which the city exported 251": of the same one as the statement before in the sentence. */
function sameMeant(said: ReadonlySet<string>, sentence: Frame | undefined): Locality | undefined {
  const place = sentence?.reporter;
  if (place === undefined) return undefined;
  const isCity = place.type === "city" || place.level === 2 || place.level === 3;
  return (said.has("city") && isCity) || (said.has("province") && place.level === 1) ? place : undefined;
}

/** Of which levels places are that words stand for. Not countries: "China bought less. The country exported …" goes on about the one of which the text speaks. */
const levels: Readonly<Record<string, readonly number[]>> = { province: [1], city: [2, 3], prefecture: [2] };

/** "对方": of the two the one with whom the other trades; where it trades itself, its statement is seen from its side. */
function otherMeant(items: readonly Item[], frame: Frame | undefined, { pair }: Context): Pick<StandIns, "reporter" | "partner"> {
  const [own, other] = frame?.reporter && frame.partner ? [frame.reporter, frame.partner] : (pair ?? []);
  if (own === undefined || other === undefined) return none;
  return items.some((item, at) => item.says.anaphor === "other" && isToward(nth(items, at - 1))) ? { reporter: undefined, partner: other } : { reporter: other, partner: own };
}

/** "Nước này nhập 1,3 triệu tấn": the country named last, right before what it does. */
function isSubject(items: readonly Item[], at: number): boolean {
  const [before, item, next] = [nth(items, at - 1), items[at], items[at + 1]];
  return item?.says.anaphor === "partner" && next?.says.way !== undefined && next.first - item.last <= 2 && before?.says.relation === undefined && verbRelation(before?.token) === undefined;
}

/** The last country but one's own: with whom the statement before traded, or whose trade it told. */
const countryMeant = ({ last, country, countryBefore }: Context, home: string): Locality | undefined =>
  [last?.partner, last?.reporter, country, countryBefore].find((place) => place !== undefined && place.level === 0 && place.type !== "group" && place.id !== home);

const placeWords = new Set<string>(["province", "city", "prefecture", "country"]);
/** "Sang tỉnh này", "to the province", "trade with the country". */
const isToward = (item: Item | undefined): boolean => ["to", "with", "from"].includes(item?.says.relation ?? verbRelation(item?.token) ?? "");

/** The unit or country that words with a preposition before them stand for: one that is not of the country `home`. */
function partnerMeantToward(said: ReadonlySet<string>, context: Context, home: string | null | undefined): Locality | undefined {
  if (said.size === 0) return undefined;
  const { lead, province, provinces, country: named, countryBefore } = context;
  if (said.has("country")) return [named, countryBefore, lead?.partner].find((place) => place !== undefined && place.level === 0 && place.id !== home && place.type !== "group");
  return [lead?.partner, lead?.reporter].find((place) => place?.level === 1 && place.country !== home) ?? (province?.country === home ? [...provinces.values()].find(({ country }) => country !== home) : province);
}

/** The city in which a gate lies: "Heihe port … the city". */
const cityAt = (gate: Locality, { at, places }: Scope, home: string | null | undefined): Locality | undefined =>
  sides(gate, at, places).flatMap(({ locality }) => (locality !== null && (locality.level === 2 || locality.level === 3) && (home === undefined || locality.country === home) ? [locality] : []))[0];

/** "the province", 全市, "cả nước": of whose level the section's first statement is, else the last of that level that was named. */
function reporterMeant(said: ReadonlySet<string>, { lead, last: { reporter: before } = unsaid, city, province: last, provinces, country: named }: Context, { country, home, partners }: { country: Locality | undefined; home: string | null | undefined; partners: readonly Locality[] }, atGate: Locality | undefined): Locality | undefined {
  const province = [lead?.reporter?.level === 1 && lead.reporter.country === home ? lead.reporter : undefined, provinces.get(home ?? ""), last, ...provinces.values()].find((place) => place !== undefined && !partners.some(({ id }) => id === place.id));
  // "Foreign trade of Yanbian reached …. Russia, the prefecture's largest partner, …": of that level is the place of the statement before.
  if (said.has("prefecture") && before?.type === "prefecture") return before;
  // "Gwangju and South Jeolla exported …. South Jeolla's exports …. The province's imports …": a city of the first level is none.
  if (said.has("province") && lead?.reporter?.type === "city" && before?.level === 1 && before.type !== "city") return before;
  const ofCity = lead?.reporter?.level === 2 || (lead?.reporter?.level === 3 && !said.has("prefecture")) ? lead.reporter : (city ?? atGate);
  return said.has("city") || said.has("prefecture") ? (ofCity ?? province) : said.has("province") ? province : said.has("country") ? country : said.has("that-country") ? named : undefined;
}

/** Of two the one that tells reports: where that is a unit of one of two countries, the unit. */
function inOrder(both: StandIns["both"], home: string | undefined, teller: Locality | undefined): StandIns["both"] {
  if (both === undefined) return undefined;
  const [first, second] = countryIn(both[1]) === home ? [both[1], both[0]] : both;
  return [teller?.country === first.id ? teller : first, second];
}

/** "the two countries", "two localities", 双方: the last two of that kind that were named together. */
function bothMeant(said: ReadonlySet<string>, context: Context, home: Locality | undefined): StandIns["both"] {
  const { pair: lastPair, lead, countries, units, both: last, country: named, countryBefore } = context;
  // A statement on a part of a partner ("left for Guangdong") leaves the two countries those of which the text speaks.
  const isPart = lead?.reporter?.level === 0 && lead.partner?.level === 0 && lastPair?.[0].id === lead.reporter.id && lastPair[1].country === lead.partner.id;
  // So does one on others ("Thai goods went to China through Laos").
  const isOfOthers = lead?.reporter !== undefined && lead.partner !== undefined && lastPair?.every((place) => countryIn(place) !== countryIn(lead.reporter as Locality)) === true;
  const pair = isPart || isOfOthers ? ([lead.reporter as Locality, lead.partner as Locality] as const) : lastPair;
  const mutual = isOfWider(said, context) ? countries : (said.has("two") ? context.two : undefined) ?? context.mutual;
  const both = said.has("both-units") && units !== undefined ? units : said.has("both-countries") ? (countries ?? pair) : said.has("both-units") ? pair : said.has("both") ? (mutual ?? pair ?? last) : undefined;
  if (both !== undefined) return both;
  // "The two countries" of a text that has named one other than its own.
  const country = named?.id === home?.id ? countryBefore : named;
  const isOfCountries = said.has("both-countries") || said.has("both");
  return isOfCountries && home !== undefined && country !== undefined && country.id !== home.id && country.type !== "group" ? [home, country] : undefined;
}

/** "this partner", "its neighbour": with whom the section's first statement trades. */
const partnerMeant = ({ lead, pair, country, countryBefore }: Context): Locality | undefined =>
  lead?.partner ?? pair?.[1] ?? [country, countryBefore].find((place) => place !== undefined && lead?.reporter !== undefined && place.id !== countryIn(lead.reporter) && place.type !== "group");

/** "Laos and Vietnam share a border. Two-way trade came to …": of the two countries named since, not of the units of which the text told before. */
const isOfWider = (said: ReadonlySet<string>, { isWider, countries, mutual }: Context): boolean =>
  said.has("both") && isWider && countries !== undefined && mutual?.every((place) => countries.some(({ id }) => id === countryIn(place))) === true;

/** "Vientiane, lãnh đạo hai nước nêu mục tiêu …": a town of another country says which two are meant. */
export function bothAt({ who, items }: Meant, { lexicon, places }: Scope): readonly [Locality, Locality] | undefined {
  const [town] = who.reporters;
  const home = homes[lexicon.language];
  if (home === undefined || town === undefined || town.level === 0 || town.country === null || town.country === home || who.partners.length > 0 || !items.some(({ says }) => says.anaphor === "both-countries")) return undefined;
  const [own, other] = [localityOf(home, places), localityOf(town.country, places)];
  return own === undefined || other === undefined ? undefined : [own, other];
}
