import type { Locality, LocalityRef } from "../model/index.js";
import { defaultPlaces, localityOf, parents, type Places, refOf, successors } from "../places/index.js";
import type { UnitAt } from "./keys.js";
import type { Surroundings } from "./where.js";

const world = "WLD";
const levelNumbers: Readonly<Record<string, number>> = { country: 0, province: 1, prefecture: 2, county: 3 };

/** What an aggregation asks of places. */
export interface PlaceKnowledge extends Surroundings {
  /** Every place that holds `id` at some time, the world among them; a unit merged whole lies in what it became. */
  readonly above: (id: string) => readonly string[];
}

/** Answers about places, each looked up once. */
export function placeKnowledge(places: Places = defaultPlaces()): PlaceKnowledge {
  const sets = new Map<string, ReadonlySet<string>>();
  const above = (place: { id: string; country?: string | null }): ReadonlySet<string> => {
    const known = sets.get(place.id) ?? holdersOf(place, places);
    sets.set(place.id, known);
    return known;
  };
  return {
    above: (id) => [...above({ id })],
    within: (place, whole) => above(place).has(whole),
    unitAt: (place, level, at) => unitOf(place, level, { at, places }),
  };
}

function holdersOf(place: { id: string; country?: string | null }, places: Places): Set<string> {
  const locality = localityOf(place, places);
  const held = new Set<string>(place.id === world ? [] : [world]);
  if (locality === undefined && place.country != null && place.country !== place.id) held.add(place.country);
  const layer = locality === undefined ? [] : [locality];
  for (const each of layer) {
    for (const holder of directHolders(each, places)) {
      if (held.has(holder.id) || holder.id === place.id) continue;
      held.add(holder.id);
      layer.push(holder);
    }
  }
  return held;
}

function directHolders(locality: Locality, places: Places): readonly Locality[] {
  const next = successors(locality, places);
  return [...parents(locality, undefined, places), ...(next.length === 1 ? next : [])];
}

/** The one unit of a level that a place lies in on a day, or is. */
function unitOf(place: LocalityRef, level: string, { at, places }: { at: string | undefined; places: Places }): ReturnType<UnitAt> {
  const wanted = levelNumbers[level];
  const start = localityOf(place, places);
  if (start === undefined) return null;
  const found = new Map<string, Locality>();
  const layer = [start];
  const seen = new Set([start.id]);
  for (const each of layer) {
    if (each.level === wanted) found.set(each.id, each);
    else for (const holder of parents(each, at, places)) if (!seen.has(holder.id)) layer.push(seen.add(holder.id) && holder);
  }
  const [only] = found.values();
  return only !== undefined && found.size === 1 ? refOf(only, at) : null;
}
