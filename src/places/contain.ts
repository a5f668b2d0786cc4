import type { Locality } from "../model/index.js";
import { checkedLocality } from "./check.js";
import { defaultPlaces } from "./default-places.js";
import { checkedDay, holds } from "./place-dates.js";
import type { Places } from "./registry.js";

/** Parents of a locality among some places; with a day, those that hold and exist on it. */
export function parentsIn(places: Places, locality: Locality, at?: string): Locality[] {
  const found: Locality[] = [];
  for (const link of locality.parents) {
    if (at !== undefined && !holds(link, at)) continue;
    const row = places.row(link.id);
    const parent = row === undefined ? undefined : places.locality(row);
    if (parent && (at === undefined || holds(parent.valid, at))) found.push(parent);
  }
  return found;
}

/** Every locality above one, the nearest first. */
export function ancestorsIn(places: Places, locality: Locality, at?: string): Locality[] {
  const seen = new Set<string>([locality.id]);
  const found: Locality[] = [];
  let layer = parentsIn(places, locality, at);
  while (layer.length) {
    const next: Locality[] = [];
    for (const parent of layer) {
      if (seen.has(parent.id)) continue;
      seen.add(parent.id);
      found.push(parent);
      next.push(...parentsIn(places, parent, at));
    }
    layer = next;
  }
  return found;
}

/** Whether the first locality holds the second among some places. */
export const containsIn = (places: Places, whole: Locality, part: Locality, at?: string): boolean => ancestorsIn(places, part, at).some((ancestor) => ancestor.id === whole.id);

/**
 * The localities directly above one; with a day, those of that day. Errors: `places.date`, `places.locality`.
 * @example
 * import { localityOf, parents } from "entrepot";
 * parents(localityOf("gso:082")!, "2024-12-31").map((parent) => parent.id); // => ["VN-02"]
 */
export const parents = (locality: Locality, at?: string, places: Places = defaultPlaces()): Locality[] => parentsIn(places, checkedLocality(locality), at === undefined ? undefined : checkedDay(at));

/**
 * The localities directly below one; with a day, those of that day. Errors: `places.date`, `places.locality`.
 * @example
 * import { children, localityOf } from "entrepot";
 * children(localityOf("VN-02")!, "2024-12-31").filter((child) => child.level === 2).length; // => 9
 */
export function children(locality: Locality, at?: string, places: Places = defaultPlaces()): Locality[] {
  const day = at === undefined ? undefined : checkedDay(at);
  if (day !== undefined && !holds(checkedLocality(locality).valid, day)) return [];
  return places.childRows(checkedLocality(locality).id).map((row) => places.locality(row)).filter((child) => {
    if (day === undefined) return true;
    return holds(child.valid, day) && child.parents.some((link) => link.id === locality.id && holds(link, day));
  });
}

/**
 * Whether the first locality holds the second, at any depth; with a day, on that day. No locality holds itself. Errors: `places.date`, `places.locality`.
 * @example
 * import { contains, localityOf } from "entrepot";
 * contains(localityOf("ASEAN")!, localityOf("TL")!, "2025-10-25"); // => false
 * contains(localityOf("ASEAN")!, localityOf("TL")!, "2025-10-26"); // => true
 */
export const contains = (whole: Locality, part: Locality, at?: string, places: Places = defaultPlaces()): boolean => containsIn(places, checkedLocality(whole), checkedLocality(part), at === undefined ? undefined : checkedDay(at));
