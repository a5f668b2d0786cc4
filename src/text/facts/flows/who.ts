import type { Direction, Locality } from "../../../model/index.js";
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

const ofRoles = (places: readonly RoledPlace[], ...wanted: PlaceRole[]): Locality[] => {
  const found: Locality[] = [];
  for (const role of wanted) for (const { place, role: own } of places) if (own === role && !found.includes(place)) found.push(place);
  return found;
};

const nobody: Who = { reporters: [], partners: [], via: [], office: undefined, label: undefined };

/** Sorts the places of a statement by what they do in trade of a direction. `isCounterpart`: the subject is called a partner, buyer or supplier. `isPair`: one figure is of all that are named. `isOfSeller`: an owner is of whom something was bought. */
export function whoOf(places: readonly RoledPlace[], direction: Direction | undefined, { isCounterpart = false, isPair = false, isOfSeller = false } = {}): Who {
  if (places.length === 0) return nobody;
  if (isCounterpart) return { reporters: isOfSeller ? [] : ofRoles(places, "owner", "in"), partners: ofRoles(places, "subject", "with", "to", "from", ...(isOfSeller ? (["owner"] as const) : [])), via: ofRoles(places, "via"), office: ofRoles(places, "office")[0] };
  const imports = direction === "import" || direction === "re-import";
  const exports = direction === "export" || direction === "re-export" || direction === "transit";
  const reporters = ofRoles(places, "first", "owner", ...(imports ? (["to"] as const) : exports ? (["from"] as const) : []), "subject");
  const partners = ofRoles(places, "second", "with", ...(imports ? (["from"] as const) : exports ? (["to"] as const) : (["to", "from"] as const)));
  const here = ofRoles(places, "in").filter((place) => place.level !== null);
  // "Cashew nuts of Cambodia into Vietnam": who imports is named with "into", so the other is whence they come.
  const target = imports ? ofRoles(places, "to")[0] : undefined;
  if (target && partners.length === 0) partners.push(...ofRoles(places, "owner", "subject").filter((place) => place !== target));
  const label = ofRoles(places, "label")[0];
  const named = reporters.filter((place) => !partners.includes(place));
  // A part of the world reports only where nobody else is named.
  const own = named.some(({ type }) => type !== "region") ? named.filter(({ type }) => type !== "region") : named;
  // "Philippines: in nine months it imported from Vietnam …": the one named first, where nobody else in the clause reports.
  if (label && own.length === 0 && here.length === 0) own.push(label);
  const [first, second, third] = own;
  // "Việt Nam và Campuchia … kim ngạch hai chiều": two subjects of one two-way figure trade with each other.
  if (direction === "total" && isPair && partners.length === 0 && first && second && !third && first.level === second.level) return { reporters: [first], partners: [second], via: ofRoles(places, "via"), office: undefined };
  return {
    reporters: own.length > 0 ? own : here.length > 0 ? here : ofRoles(places, "teller"),
    partners: partners.filter((place) => !own.slice(0, 1).includes(place)),
    via: ofRoles(places, "via"),
    inList: places.some(({ place, listed }) => listed === true && partners.includes(place)),
    office: ofRoles(places, "office")[0],
    label,
  };
}
