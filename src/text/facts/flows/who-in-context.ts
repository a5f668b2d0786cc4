import { countryIn, type Direction, type InferredField, type Locality } from "../../../model/index.js";
import { contains, localityOf, sideNamed, sides } from "../../../places/index.js";
import type { Scope } from "../../scope.js";
import type { Context, Frame } from "../context.js";
import type { Item } from "./items.js";
import { isSide } from "./origins.js";

import { bothAt, homes, standIns } from "./stand-ins.js";
import type { Who } from "./who.js";
import { nth } from "../../nth.js";

/** Who and with whom, completed from what was said before. */
export interface Parties {
  reporter: Locality | undefined;
  partner: Locality | undefined;
  via: Locality | undefined;
  inferred: Partial<Record<InferredField, string>>;
}

export interface PartiesAsked {
  who: Who;
  /** The gate's name as the text writes it. */
  viaName: string | undefined;
  items: readonly Item[];
  direction: Direction;
  /** The statement before in the same sentence, when this one goes on from it. */
  sentence: Frame | undefined;
  /** Whether the words name a way of the goods themselves. */
  ownWay: boolean;
  /** Whose trade it is, where words such as "private firms" say so: then it is with the world again. */
  holder: boolean;
  /** Whether one figure is stated: of several gates together it is through none of them alone. */
  isOne: boolean;
  /** Whether it is a part of the statement before: "of which", 其中. */
  ofWhich: boolean;
}

/** The parties of a statement: its own words, then stand-ins, then the sentence, the paragraph, the section's first statement. */
export function partiesOf(given: PartiesAsked, context: Context, scope: Scope): Parties {
  const asked = { ...given, who: given.isOne && given.who.inList === true ? togetherOf(given.who, scope) : given.who };
  const { who, items, sentence } = asked;
  const inferred: Parties["inferred"] = {};
  const stand = standIns(asked, context, scope);
  const [gate] = who.via;
  const isThroughSeveral = who.via.length > 1 && asked.isOne;
  const via = isThroughSeveral ? undefined : gate ?? gateMeant(asked, context, inferred);
  // "Trade through the gate": with whom lies behind it.
  const stated = gate ?? (inferred.via === undefined || !items.some(isGateWord) ? undefined : via);
  const both = stand.both ?? bothAt(asked, scope);
  const venue = isVenueOf(asked, both);
  const own = venue || isMeantAsPartner(asked, context) ? undefined : who.reporters[0];
  const [first, second] = both ?? [];
  const heir = new Heir(inferred, "reporter", who.partners[0]);
  const reporter = own ??
    heir.take("words that stand for it", stand.reporter ?? (who.partners.length === 0 ? first : undefined)) ??
    heir.take("the office that tells it", isAcross(who.office, context) ? who.office : undefined) ??
    heir.take("the same sentence", onSide(gate, sentence?.reporter)) ??
    heir.take("the sentence before", onSide(gate, context.last?.reporter)) ??
    heir.take("the first statement", onSide(gate, context.lead?.reporter)) ??
    heir.take("the sentences before", isForeignSide(gate, context.setting.reporter, scope) ? undefined : onSide(gate, context.setting.reporter)) ??
    heir.take("the gate", via === undefined && gate === undefined ? undefined : sideOf((via ?? gate) as Locality, asked, context, scope)) ??
    heir.take("the place of which the caller says that the text speaks", placeWithin(scope)) ??
    heir.take("the office that tells it", isOfSubject(who.office, context, scope) ? context.subject : who.office) ??
    heir.take("the first place named", context.teller) ??
    heir.take("the two of whom the text speaks", items.some(isRanked) ? undefined : otherSideOf(context.both, who.partners[0])) ??
    heir.take("the country whose fiscal years the text counts", context.fiscal === undefined ? undefined : localityOf(context.fiscal, scope.places)) ??
    heir.take("the language of the text", homeOf(who.partners[0], scope));
  const other = new Heir(inferred, "partner", reporter);
  const partner = who.partners.length === 0 && (items.some(isOfSeveral) || (own !== undefined && items.some(isForeign))) ? undefined : who.partners[0] ??
    other.take("words that stand for it", own === undefined && !venue ? who.reporters[0] : undefined) ??
    other.take("words that stand for it", (who.label !== undefined && items.some((item) => item.says.anaphor === "partner") ? who.label : undefined) ?? stand.partner ?? (own === undefined ? second : otherOf(both, own))) ??
    (stated?.sides === undefined ? partnerBefore(other, asked, { context, reporter, keeps: scope.lexicon.keepsPartner || (own === undefined && stand.reporter === undefined) }) : undefined) ??
    other.take("the sentence before", partOfLast(asked, own, context)) ??
    other.take("the two of whom the text speaks", items.some(isSide) ? sideAgainst(own, context) : undefined) ??
    other.take("the other side of the gate", reporter === undefined ? undefined : sameOtherSide(isThroughSeveral ? who.via : [via], reporter, scope)) ??
    other.take("the language of the text", items.some((item) => item.says.anaphor === "both") ? homeOf(own, scope) : undefined);
  if (via === undefined && who.via.length === 0 && (items.some(isOfWider) || (own !== undefined && !items.some(isGateWord)))) leaveGate(context);
  return { reporter, partner, via, inferred };
}

/** A page whose first statement is of a whole province is not about the gate that its title names. */
function leaveGate(context: Context): void {
  if (context.lead !== undefined) return;
  context.via = undefined;
  context.setting = { ...context.setting, via: undefined };
}

/** "Of this, 5.4 billion was done by Ho Chi Minh City": of what the sentence before tells of its country; "缅甸与泰国的贸易额…。其中，缅甸出口额…": of one of the two. */
function partOfLast({ ofWhich }: PartiesAsked, own: Locality | undefined, { last }: Context): Locality | undefined {
  if (!ofWhich || own === undefined) return undefined;
  return own.level !== 0 && last?.reporter?.id === own.country ? last.partner : partnerOf(last, own);
}

/** One figure of several in a list is of the country in which all lie, if of one. */
function togetherOf(who: Who, { places }: Scope): Who {
  const whole = (listed: readonly Locality[]): readonly Locality[] => {
    const [first] = listed;
    if (first === undefined || listed.length === 1) return listed;
    const country = listed.every((place) => countryIn(place) === countryIn(first)) ? localityOf(countryIn(first), places) : undefined;
    return country === undefined ? [] : [country];
  };
  return { ...who, partners: whole(who.partners) };
}

/** Vietnamese is written in one country: "xuất khẩu sang Mỹ đạt 19,6 tỷ USD", where nobody else is named, are its exports. */
const homeOf = (partner: Locality | undefined, { lexicon, places }: Scope): Locality | undefined =>
  lexicon.language === "vi" && partner !== undefined && countryIn(partner) !== homes.vi ? localityOf(homes.vi, places) : undefined;

/** The gate of which a statement without one speaks. */
function gateMeant({ who, items, sentence, ofWhich }: PartiesAsked, context: Context, inferred: Parties["inferred"]): Locality | undefined {
  const heir = new Heir(inferred, "via");
  return heir.take("the same sentence", sentence?.via) ??
    heir.take("words that stand for it", who.reporters.length === 0 && context.gate !== undefined && items.some(isGateWord) && !items.some(isOfWider) ? context.gate : undefined) ??
    heir.take("the section", sentence === undefined && isOfGate(who, items) ? gateOf(context, ofWhich) : undefined);
}

/** The gate of the section; parts of the statement before go where that went. */
const gateOf = ({ active, last, via, setting }: Context, ofWhich: boolean): Locality | undefined => via ?? setting.via ?? (active && ofWhich ? last?.via : undefined);

/** A place, unless it lies on no side of a gate. */
const onSide = (gate: Locality | undefined, place: Locality | undefined): Locality | undefined => (gate?.sides === undefined || place === undefined || gate.sides.some(({ country }) => country === countryIn(place)) ? place : undefined);

/** A text told in one of the two countries of a gate tells of that side, whoever of the other it has named before. */
function isForeignSide(gate: Locality | undefined, place: Locality | undefined, { lexicon }: Scope): boolean {
  const home = homes[lexicon.language];
  return home !== undefined && place !== undefined && countryIn(place) !== home && gate?.sides?.some(({ country }) => country === home) === true;
}

/** "China was the largest source with 150 billion, followed by South Korea": those who are ranked do not trade with each other. */
const isRanked = ({ says }: Item): boolean => says.counterpart !== undefined || says.commodity === "rank";

/** Of two the one in another country than a partner. */
const otherSideOf = (both: readonly [Locality, Locality] | undefined, partner: Locality | undefined): Locality | undefined =>
  partner && both?.find((place) => countryIn(place) !== countryIn(partner));

/** "柬方希望…", "中方出口…": of two of whom a text has told the one that is not the side named. */
function sideAgainst(own: Locality | undefined, { mutual, pair, countries }: Context): Locality | undefined {
  const both = own && [mutual, pair, countries].find((two) => two?.some(({ id }) => id === own.id));
  return own && both && otherOf(both, own);
}

const otherOf = (both: readonly [Locality, Locality] | undefined, own: Locality): Locality | undefined => both?.find((place) => place.id !== own.id);

/** "As mines in Mongolia need machines, exports to that country grew": the country named is the one meant by "that country". */
function isMeantAsPartner({ who, items }: PartiesAsked, { lead }: Context): boolean {
  const [named] = who.reporters;
  const home = lead?.reporter && countryIn(lead.reporter);
  return named?.level === 0 && home !== undefined && named.id !== home && who.partners.length === 0 && items.some((item, at) => item.says.anaphor === "partner" && ["to", "from", "with"].includes(nth(items, at - 1)?.says.relation ?? ""));
}

/** "Bên kia biên giới, Hải quan Hà Khẩu công bố …", "Theo Hải quan Trung Quốc, nhập khẩu …": customs of another country than that of which the text speaks tell of their own side. */
const isAcross = (office: Locality | undefined, { lead }: Context): boolean => office !== undefined && lead?.reporter !== undefined && countryIn(office) !== countryIn(lead.reporter);

/** Kunming Customs tells of the trade of the province of which a text speaks. */
const isOfSubject = (office: Locality | undefined, { subject }: Context, { at, places }: Scope): boolean => office !== undefined && subject !== undefined && subject.level === 1 && contains(subject, office, at, places);

/** "In Vientiane, the leaders of the two countries set a target": a town is no end of trade between countries. */
const isVenueOf = ({ who }: PartiesAsked, both: readonly [Locality, Locality] | undefined): boolean => both?.[0].level === 0 && who.partners.length === 0 && who.reporters.length === 1 && who.reporters[0]?.level !== 0;

const placeWithin = ({ within, places }: Scope): Locality | undefined => (within === undefined ? undefined : localityOf(within, places));

/** Takes for a party that is not said the first of those who may be meant, and notes whence it was taken. */
class Heir {
  readonly #inferred: Parties["inferred"];
  readonly #field: InferredField;
  /** Whom it trades with: neither that place itself, nor one within that country. */
  readonly #not: Locality | undefined;

  constructor(inferred: Parties["inferred"], field: InferredField, not?: Locality) {
    this.#inferred = inferred;
    this.#field = field;
    this.#not = not;
  }

  take(whence: string, place: Locality | undefined): Locality | undefined {
    const not = this.#not;
    if (place === undefined || (not !== undefined && (place.id === not.id || (not.level === 0 && place.country === not.id)))) return undefined;
    this.#inferred[this.#field] = `taken from ${whence}`;
    return place;
  }
}

/** With whom the statement before traded goes for this one when it goes on from it; a new way of the goods goes back to the section's partner. */
function partnerBefore(heir: Heir, { sentence, ownWay, holder, ofWhich, direction, who }: PartiesAsked, { context, reporter, keeps }: { context: Context; reporter: Locality | undefined; keeps: boolean }): Locality | undefined {
  const goesBack = keeps || direction === "balance";
  const named = who.reporters.length > 0;
  if (!goesBack || !holder || ofWhich) {
    // "that through Quảng Ninh's gates": another unit of the same country, in the same words.
    const isBeside = !ownWay && named && sentence?.reporter?.level === reporter?.level && sentence?.reporter?.country === reporter?.country;
    const found = heir.take("the same sentence", isBeside ? sentence?.partner : sentence?.ofGoods && ownWay && sentence.direction !== direction ? undefined : partnerOf(sentence, reporter));
    if (found !== undefined || !goesBack) return found;
  }
  // "Trade with India was 683 million. The city thus had a deficit of 147 million": of what was told right before.
  const isBalance = direction === "balance" && context.active && context.last?.reporter?.id === reporter?.id;
  // "Trade of Laos with the world was 9 billion. Laos had a surplus of …": of whom the sentence before told, and the first statement did not.
  const isOfLast = isBalance || (named && reporter !== undefined && (context.last?.reporter?.id === reporter.id || context.last?.partner?.id === reporter.id) && context.lead?.reporter?.id !== reporter.id);
  // "Turnover with Tyumen was 17 million. Exports stood at 9 million": of the total told right before.
  const isOfTotal = ownWay && (direction === "export" || direction === "import") && !named && context.active && !context.split && context.last?.direction === "total" && context.last.reporter?.id === reporter?.id;
  return (holder || (ownWay && !isOfLast && !isOfTotal) ? undefined : heir.take("the sentence before", partnerOf(context.last, reporter))) ??
    heir.take("the first statement", partnerOf(context.lead, reporter)) ??
    heir.take("the sentences before", context.lead === undefined && (!named || (direction !== "total" && direction === context.setting.direction && context.setting.reporter?.id === reporter?.id)) ? partnerOf(context.setting, reporter) : undefined);
}

/** With whom a reporter trades in a frame, on whichever side of it. */
function partnerOf(frame: Frame | undefined, reporter: Locality | undefined): Locality | undefined {
  if (frame?.reporter === undefined || reporter === undefined || frame.reporter.id === reporter.id) return frame?.partner;
  return frame.partner?.id === reporter.id ? frame.reporter : undefined;
}

const isGateWord = ({ says }: Item): boolean => says.anaphor === "gate";

const ofWider = new Set<string>(["province", "city", "prefecture", "country", "that-country", "both", "both-countries", "both-units", "world", "several"]);
/** "全州口岸", "the gates of the province": no one gate is meant. */
const isOfWider = ({ says }: Item): boolean => ofWider.has(says.anaphor ?? "");

/** "trade with its neighbours": with several, none of whom is named. */
const isOfSeveral = ({ says }: Item): boolean => says.anaphor === "several";

/** "Tibet's foreign trade fell to 5.7 billion": with all the world, whoever was named before. */
const isForeign = ({ says }: Item): boolean => says.commodity === "foreign";

/** The gate of the section goes for a statement that names no place and no wider scope ("the province") of its own. */
const isOfGate = (who: Who, items: readonly Item[]): boolean => who.reporters.length === 0 && !items.some((item) => isOfWider(item) || item.says.commodity === "holder");

/** The side of a gate from which a text speaks: the one whose name it uses, that of the country of which it speaks, else of its language. */
function sideOf(gate: Locality, { who, viaName }: PartiesAsked, context: Context, scope: Scope): Locality | undefined {
  const partner = who.partners[0];
  const away = partner && countryIn(partner);
  const home = homes[scope.lexicon.language] ?? context.subject?.country ?? (gate.id === context.gate?.id ? context.gateSide : undefined) ?? context.country?.id;
  const near = sides(gate, scope.at, scope.places).filter(({ country }) => country !== away);
  const named = viaName === undefined ? undefined : sideNamed(gate, viaName);
  const side = near.find(({ country }) => country === named) ?? near.find(({ country }) => country === home) ?? near[0];
  const place = side?.locality ?? side?.province ?? undefined;
  return place?.level === 3 && gate.name.includes(place.name) ? place : (side?.province ?? place);
}

/** The country on the other side of each of some gates, where it is one. */
function sameOtherSide(gates: readonly (Locality | undefined)[], reporter: Locality, scope: Scope): Locality | undefined {
  const others = gates.map((gate) => gate && otherSide(gate, reporter, scope));
  return others.every((other) => other?.id === others[0]?.id) ? others[0] : undefined;
}

function otherSide(gate: Locality, reporter: Locality, scope: Scope): Locality | undefined {
  const home = countryIn(reporter);
  const side = gate.sides?.find(({ country }) => country !== home);
  return side === undefined ? undefined : localityOf(side.country, scope.places);
}
