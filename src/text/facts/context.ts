import { countryIn, type Direction, type FlowStatus, type Locality, type Period } from "../../model/index.js";

/** Who trades with whom, through what, when, which way: what one statement hands on to the next. */
export interface Frame {
  direction?: Direction | undefined;
  reporter?: Locality | undefined;
  partner?: Locality | undefined;
  via?: Locality | undefined;
  period?: Period | undefined;
  /** Whether its period is one that others are compared with ("last year only 7.2 billion"). */
  isBase?: boolean | undefined;
  commodity?: string | undefined;
  status?: FlowStatus | undefined;
  /** Whether a change of it was told. */
  changed?: boolean | undefined;
  /** The sign of a balance. */
  sign?: 1 | -1 | undefined;
  /** The period of the figure from which this one has grown ("from 3.3 billion in 2015 to …"). */
  start?: Period | undefined;
  /** Whether its subject was called a partner: "Laos with 92 billion" goes on in the same way. */
  counterpart?: boolean | undefined;
  /** Whether its partner was only named with the goods ("缅甸西瓜"): what goes the other way is not with it. */
  ofGoods?: boolean | undefined;
  /** The ways of the last two figures of its sentence: "in March, 519 and 471 million respectively". */
  ways?: readonly Direction[] | undefined;
}

/**
 * What two frames say, the one above the other. Frames so made have the same fields in the same order, whatever they say: they are asked for
 * each of them at every statement, and fields of one shape are found fastest.
 */
export function over(under: Frame, above: Frame): Frame {
  return {
    direction: above.direction ?? under.direction,
    reporter: above.reporter ?? under.reporter,
    partner: above.partner ?? under.partner,
    via: above.via ?? under.via,
    period: above.period ?? under.period,
    commodity: above.commodity ?? under.commodity,
    status: above.status ?? under.status,
    changed: above.changed ?? under.changed,
    sign: above.sign ?? under.sign,
    start: above.start ?? under.start,
    counterpart: above.counterpart ?? under.counterpart,
    isBase: undefined,
    ofGoods: undefined,
    ways: undefined,
  };
}

/** What nothing was said of. */
export const unsaid: Frame = over({}, {});

/** How a place was named. */
export interface Named {
  /** A preposition before it says that something comes from it, goes to it or is done with it. */
  readonly asPartner: boolean;
  /** A town in which something takes place ("tại Hà Nội"), or whose office tells the figures. */
  readonly isVenue: boolean;
  /** The wider place right before it (廣西東興). */
  readonly within: Locality | undefined;
  /** Where a report was written is not "the city" of which it speaks. */
  readonly inDateline: boolean;
  /** Of a gate, the country whose name of it is used. */
  readonly side: string | undefined;
}

const isCountry = ({ level, type }: Locality): boolean => level === 0 && type !== "group";
const isUnit = ({ level }: Locality): boolean => level === 1 || level === 2;

/** The two of some places that are of a kind, where they are just two. */
function twoOf(places: readonly Locality[], isOfKind: (place: Locality) => boolean): readonly [Locality, Locality] | undefined {
  let [first, second]: (Locality | undefined)[] = [];
  for (const place of places) {
    if (place === first || place === second || !isOfKind(place)) continue;
    if (first === undefined) first = place;
    else if (second === undefined) second = place;
    else return undefined;
  }
  return first && second && [first, second];
}

/** What the section of a page speaks of: each related story has its own. */
export class Context {
  /** Whether it is a related story: its own day of publication is not known. */
  readonly related: boolean;

  constructor(related = false) {
    this.related = related;
  }

  /** The place with which the last sentence began: "The province has a long border. Its exports …". */
  topic: Locality | undefined;
  /** The first statement with a figure: later ones are about the same two, unless they say otherwise. */
  lead: Frame | undefined;
  /** The statement before, in the same paragraph. */
  last: Frame | undefined;
  /** Whether that sentence told exports and imports: the next one is of neither alone. */
  split = false;
  /** Who trades with whom in sentences without a figure, before there was one. */
  setting: Frame = unsaid;
  /** What the heading of the table or list at hand says. */
  heading: Frame | undefined;
  /** The first place that the section names. */
  subject: Locality | undefined;
  /** That of the sentences before the one at hand, or where who tells it is: no other place of the sentence reports unless its words say so. */
  teller: Locality | undefined;
  /** Whether that is only where something took place or who told it: the next place named goes before it. */
  private atVenue = false;
  /** The period of the first statement of something done. */
  span: Period | undefined;
  /** The period of the statement before, wherever it stood. */
  period: Period | undefined;
  /** The gate of which the section speaks. */
  via: Locality | undefined;
  /** The country whose fiscal years the section counts. */
  fiscal: string | undefined;
  /** The last gate that was named. */
  gate: Locality | undefined;
  /** The country whose name of that gate was used. */
  gateSide: string | undefined;
  /** Units of the first level, and countries, as they were named: what "the province" and "the country" stand for. */
  province: Locality | undefined;
  /** The last unit of the first level of each country. */
  readonly provinces = new Map<string, Locality>();
  city: Locality | undefined;
  country: Locality | undefined;
  /** The country named before that. */
  countryBefore: Locality | undefined;
  /** The last two that were named as trading with each other. */
  pair: readonly [Locality, Locality] | undefined;
  /** The last two of whom a figure of trade both ways was told. */
  mutual: readonly [Locality, Locality] | undefined;
  /** The two places of two countries that the last sentence with places named, if just two: "Vietnam is Guangxi's largest partner. Trade between the two …". */
  two: readonly [Locality, Locality] | undefined;
  /** Whether two countries were named together since: "Laos and Vietnam share a border. Two-way trade …". */
  isWider = false;
  /** The last two countries, and the last two units below them, that one sentence named. */
  countries: readonly [Locality, Locality] | undefined;
  units: readonly [Locality, Locality] | undefined;
  /** The last of these two. */
  both: readonly [Locality, Locality] | undefined;
  /** The last group of countries that was named. */
  group: Locality | undefined;
  /** The period of which this paragraph speaks, in words that state no trade. */
  spoken: Period | undefined;
  /** That of the paragraph before. */
  spokenBefore: Period | undefined;
  /** The period that the last heading names. */
  headed: Period | undefined;
  /** Whether a question or a line before a list has said of when the next paragraph is. */
  asked = false;
  /** Whether the last figure was money for something other than trade: what is sold then is sold in shops. */
  tellsNone = false;
  /** Whether this paragraph tells of the months so far in passing. */
  isInPassing = false;
  /** The partners that a sentence without figures has listed: "The three leading partners were …". */
  partners: readonly Locality[] = [];
  /** Whether this paragraph has stated trade. */
  active = false;

  newParagraph(): void {
    const [whole, part] = this.asked ? [undefined, undefined] : [this.span, this.period];
    const { isInPassing } = this;
    this.asked = this.isInPassing = false;
    this.spokenBefore = this.spoken ?? this.spokenBefore;
    this.spoken = undefined;
    // A paragraph may go into a part of the span (a quarter of nine months) or look beyond it; the next one speaks of the span again.
    // A month told first and then the months so far: from then on it speaks of these.
    // "On a cumulative basis from January to September, …" is told in passing.
    if (whole && part && part.end === whole.end && part.start < whole.start && !isInPassing) this.span = part;
    else if (whole && part && whole.start <= part.end && whole.end >= part.start) this.period = whole;
    this.last = this.heading && over(over(this.setting, this.lead ?? unsaid), this.heading);
    this.active = this.last !== undefined;
  }

  /** Notes the places of a sentence as a pair, where they are two of a kind. */
  together(places: readonly Locality[]): void {
    const [first, second, ...others] = [...new Set(places)];
    if (first !== undefined && second !== undefined) this.two = others.length === 0 && countryIn(first) !== countryIn(second) ? [first, second] : undefined;
    const countries = twoOf(places, isCountry);
    const units = twoOf(places, isUnit);
    if (countries !== undefined) [this.both, this.countries, this.isWider] = [countries, countries, true];
    if (units !== undefined && units[0].country !== units[1].country) this.both = this.units = units;
  }

  /** Notes a place. */
  named(place: Locality, { asPartner, isVenue, within, inDateline, side }: Named): void {
    if (place.type === "group") this.group = place;
    if (place.type === "gate") [this.gate, this.gateSide] = [place, side ?? (this.gate?.id === place.id ? this.gateSide : undefined)];
    if (place.level === null || place.type === "region") return;
    if (place.type !== "group" && !asPartner && (this.subject === undefined || this.subject.id === within?.id || (this.atVenue && !isVenue))) {
      if (isVenue || inDateline || this.atVenue) this.teller = place;
      this.subject = place;
      this.atVenue = isVenue;
    } else if (isVenue && place.id === this.subject?.id) this.atVenue = true;
    if (!asPartner && !inDateline && (place.level === 2 || place.level === 3 || (place.level === 1 && place.type === "city"))) this.city = place;
    if (place.level === 0 && place.type !== "group") {
      if (this.country?.id !== place.id) this.countryBefore = this.country;
      this.country = place;
    }
    if (place.level === 0) return;
    if (place.level === 1 || this.province === undefined) this.province = place;
    if (place.level === 1 && place.country !== null) this.provinces.set(place.country, place);
  }
}
