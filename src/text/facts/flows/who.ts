import { countryIn, type Direction, type Locality } from "../../../model/index.js";
import type { PlaceRole, RoledPlace } from "./place-roles.js";

/** Who trades with whom in one statement, as far as its own words say. */
export interface Who {
  /** Several where a list runs beside a list of figures. */
  readonly reporters: readonly Locality[];
  readonly partners: readonly Locality[];
  readonly via: readonly Locality[];
  /** Whether the partners are named in a list: one figure is then of none of them alone. */
  readonly inList?: boolean | undefined;
  /** The place of which a paragraph speaks, set before it with a colon. */
  readonly label?: Locality | undefined;
  /** The office that tells the figures, where nobody else is named. */
  readonly office: Locality | undefined;
}

/** The places that have one of some roles, in the order of these. */
function ofRoles(places: readonly RoledPlace[], wanted: readonly PlaceRole[]): Locality[] {
  const found: Locality[] = [];
  for (const role of wanted) for (const { place, role: own } of places) if (own === role && !found.includes(place)) found.push(place);
  return found;
}

/** The first place that has a role. */
const ofRole = (places: readonly RoledPlace[], role: PlaceRole): Locality | undefined => places.find((each) => each.role === role)?.place;

/** Who reports and with whom is traded, by the way of the goods. */
const ends: Readonly<Record<"in" | "out" | "both", { readonly reporters: readonly PlaceRole[]; readonly partners: readonly PlaceRole[] }>> = {
  in: { reporters: ["first", "owner", "to", "subject"], partners: ["second", "with", "from"] },
  out: { reporters: ["first", "owner", "from", "subject"], partners: ["second", "with", "to"] },
  both: { reporters: ["first", "owner", "subject"], partners: ["second", "with", "to", "from"] },
};
const owners: readonly PlaceRole[] = ["owner", "in"];
const buyers: readonly PlaceRole[] = ["subject", "with", "to", "from"];
const sellers: readonly PlaceRole[] = [...buyers, "owner"];
const venues: readonly PlaceRole[] = ["in"];
const sources: readonly PlaceRole[] = ["owner", "subject"];
const gates: readonly PlaceRole[] = ["via"];
const tellers: readonly PlaceRole[] = ["teller"];

const nobody: Who = { reporters: [], partners: [], via: [], office: undefined, label: undefined };

/** Sorts the places of a statement by what they do in trade of a direction. `isCounterpart`: the subject is called a partner, buyer or supplier. `isPair`: one figure is of all that are named. `isOfSeller`: an owner is of whom something was bought. */
export function whoOf(places: readonly RoledPlace[], direction: Direction | undefined, { isCounterpart = false, isPair = false, isOfSeller = false } = {}): Who {
  if (places.length === 0) return nobody;
  if (isCounterpart) return { reporters: isOfSeller ? [] : ofRoles(places, owners), partners: ofRoles(places, isOfSeller ? sellers : buyers), via: ofRoles(places, gates), office: ofRole(places, "office") };
  const imports = direction === "import" || direction === "re-import";
  const exports = direction === "export" || direction === "re-export" || direction === "transit";
  const end = ends[imports ? "in" : exports ? "out" : "both"];
  const reporters = ofRoles(places, end.reporters);
  const partners = ofRoles(places, end.partners);
  const here = ofRoles(places, venues).filter((place) => place.level !== null);
  // "Cashew nuts of Cambodia into Vietnam": who imports is named with "into", so the other is whence they come.
  const target = imports ? ofRole(places, "to") : undefined;
  if (target && partners.length === 0) partners.push(...ofRoles(places, sources).filter((place) => place !== target));
  const label = ofRole(places, "label");
  const named = reporters.filter((place) => !partners.includes(place));
  // A part of the world reports only where nobody else is named.
  const own = named.some(({ type }) => type !== "region") ? named.filter(({ type }) => type !== "region") : named;
  // "Philippines: in nine months it imported from Vietnam …": the one named first, where nobody else in the clause reports.
  if (label && label.level !== null && own.length === 0 && here.length === 0) own.push(label);
  const [first, second, third] = own;
  // "Việt Nam và Campuchia … kim ngạch hai chiều": two subjects of one two-way figure trade with each other.
  if (direction === "total" && isPair && partners.length === 0 && first && second && !third && first.level === second.level && countryIn(first) !== countryIn(second)) return { reporters: [first], partners: [second], via: ofRoles(places, gates), office: undefined };
  return {
    reporters: own.length > 0 ? own : here.length > 0 ? here : ofRoles(places, tellers),
    partners: partners.filter((place) => !own.slice(0, 1).includes(place)),
    via: ofRoles(places, gates),
    inList: places.some(({ place, listed }) => listed === true && partners.includes(place)),
    office: ofRole(places, "office"),
    label,
  };
}
