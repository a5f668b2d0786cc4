import type { GateClass, Locality } from "../model/index.js";
import { checkedLocality } from "./check.js";
import { containsIn, parentsIn } from "./contain.js";
import { defaultPlaces } from "./default-places.js";
import { checkedDay, holds, tablesDate } from "./place-dates.js";
import type { Places } from "./registry.js";

/** One side of a gate on a day: its country, the smallest known unit there, that unit's province, and how far this side declares it open. */
export interface SideOfGate {
  country: string;
  locality: Locality | null;
  province: Locality | null;
  class: GateClass;
}

const find = (places: Places, id: string): Locality | null => {
  const row = places.row(id);
  return row === undefined ? null : places.locality(row);
};

/** The last class declared on or before the day. */
function classAt(classes: readonly { class: GateClass; from?: string }[] | undefined, day: string): GateClass {
  let found: GateClass = "unknown";
  for (const each of classes ?? []) if (each.from === undefined || each.from <= day) found = each.class;
  return found;
}

/**
 * The two sides of a gate on a day; without a day, on the date of the tables. The unit of a side is null on days on which it did not exist. Errors: `places.date`, `places.locality`.
 * @example
 * import { localityOf, sides } from "entrepot";
 * sides(localityOf("gate:hekou-lao-cai")!, "2025-10-21").map((side) => side.province?.id); // => ["VN-02@2025","CN-YN"]
 */
export function sides(gate: Locality, at?: string, places: Places = defaultPlaces()): SideOfGate[] {
  const day = at === undefined ? tablesDate : checkedDay(at);
  const above = parentsIn(places, checkedLocality(gate), day);
  return (gate.sides ?? []).map((side) => {
    const unit = find(places, side.locality);
    const province = above.find((place) => place.country === side.country && place.level === 1) ?? (unit ? provinceOf(places, unit, day) : null);
    return { country: side.country, locality: unit && holds(unit.valid, day) ? unit : null, province, class: classAt(side.class, day) };
  });
}

function provinceOf(places: Places, unit: Locality, day: string): Locality | null {
  if (unit.level === 1) return unit;
  for (const parent of parentsIn(places, unit, day)) {
    const found = parent.level === 0 || parent.level === null ? null : provinceOf(places, parent, day);
    if (found) return found;
  }
  return null;
}

/**
 * The country of the side of a gate that bears a name, where only one does: "Muse" is a name of the Myanmar side of Muse–Ruili. The pairs among a
 * gate's names begin with those of its second side, and each stands the other way round behind it.
 * @example
 * import { localityOf, sideNamed } from "entrepot";
 * sideNamed(localityOf("gate:muse-ruili")!, "Muse"); // => MM
 */
export function sideNamed(gate: Locality, name: string): string | undefined {
  // "Tà Lùng – Shuikou": of a pair the side named first.
  const [first, second] = name.split(/ ?[-–—] ?/u);
  if (first !== undefined && second !== undefined && second !== "") return sideNamed(gate, first);
  const pairs = pairsOf(gate);
  const [isFirst, isSecond] = [0, 1].map((side) => pairs.some((pair) => pair[1 - side] === name));
  return isFirst === isSecond ? undefined : gate.sides?.[isFirst ? 0 : 1]?.country;
}

const parted = new WeakMap<Locality, readonly (readonly string[])[]>();

/** The pairs among a gate's names, the second side first. */
function pairsOf(gate: Locality): readonly (readonly string[])[] {
  let pairs = parted.get(gate);
  if (pairs === undefined) parted.set(gate, (pairs = Object.values(gate.names).flatMap((names) => names.map((each) => each.split(/ - |[–—]/u)).filter(({ length }) => length === 2).filter((_, at) => at % 2 === 0))));
  return pairs;
}

const onSide = (places: Places, gate: Locality, place: Locality, at?: string): boolean =>
  place.level === 0 ? (gate.sides ?? []).some((side) => side.country === place.id) : containsIn(places, place, gate, at);

/**
 * The gates that join two places (countries, provinces, counties), by id; with a day, those of that day and of the units of that day. Errors: `places.date`, `places.locality`.
 * @example
 * import { gatesBetween, localityOf } from "entrepot";
 * gatesBetween(localityOf("VN-01")!, localityOf("CN-YN")!).map((gate) => gate.name); // => ["Cua Cai–Pô Tô","Jinshuihe–Ma Lù Thàng","Pinghe–U Ma Tu Khoòng"]
 */
export function gatesBetween(first: Locality, second: Locality, at?: string, places: Places = defaultPlaces()): Locality[] {
  const day = at === undefined ? undefined : checkedDay(at);
  const [one, other] = [checkedLocality(first), checkedLocality(second)];
  return gatesOf(places, one).filter((gate) => (day === undefined || holds(gate.valid, day)) && onSide(places, gate, one, day) && onSide(places, gate, other, day)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Every gate in or on the border of a place: those below it in the tree, and for a country those with a side in it. */
export function gatesOf(places: Places, place: Locality): Locality[] {
  const found = new Map<string, Locality>();
  const seen = new Set<string>([place.id]);
  const queue = [place.id];
  for (let id = queue.pop(); id !== undefined; id = queue.pop())
    for (const row of places.childRows(id)) {
      const child = places.locality(row);
      if (child.sides) found.set(child.id, child);
      else if (!seen.has(child.id) && child.country === place.country) {
        seen.add(child.id);
        queue.push(child.id);
      }
    }
  return [...found.values()];
}
