import type { Language, Locality, LocalityType } from "../model/index.js";
import { ancestorsIn, containsIn } from "./contain.js";
import { fold } from "./fold.js";
import { holds, tablesDate, typeAt, typesEver } from "./place-dates.js";
import type { Places } from "./registry.js";

/** The options of a look-up, checked. */
export interface Conditions {
  at?: string;
  within?: Locality;
  level?: number;
  types?: ReadonlySet<LocalityType>;
  language?: Language;
  near?: readonly Locality[];
}

/** Hong Kong, Macao and Taiwan are areas of ISO 3166-1 and units of the first level in GB/T 2260. */
const hasLevel = (locality: Locality, level: number): boolean => locality.level === level || (level === 1 && locality.level === 0 && locality.codes.gbt2260 !== undefined);

const liesIn = (places: Places, whole: Locality, part: Locality, at?: string): boolean =>
  whole.id === part.id || part.country === whole.id || (part.sides ?? []).some((side) => side.country === whole.id) || (whole.id === "CN" && part.codes.gbt2260 !== undefined) || (at === undefined ? isAbove(places, whole, part) : containsIn(places, whole, part, at));

const ancestors = new WeakMap<Places, Map<Locality, readonly Locality[]>>();

/** Every locality above one of the registry, on any day: hints compare the same few places again and again. */
function above(places: Places, locality: Locality): readonly Locality[] {
  let known = ancestors.get(places);
  if (known === undefined) ancestors.set(places, (known = new Map()));
  let found = known.get(locality);
  if (found === undefined) known.set(locality, (found = ancestorsIn(places, locality)));
  return found;
}

/** Whether a locality meets the conditions that decide; hints come later. */
export function meets(places: Places, locality: Locality, { at, within, level, types }: Conditions): boolean {
  if (at !== undefined && !holds(locality.valid, at)) return false;
  if (level !== undefined && !hasLevel(locality, level)) return false;
  if (types && !(at === undefined ? typesEver(locality) : [typeAt(locality, at)]).some((type) => types.has(type))) return false;
  return !within || liesIn(places, within, locality, at);
}

const isAbove = (places: Places, whole: Locality, part: Locality): boolean => above(places, part).some(({ id }) => id === whole.id);

/** Whether two places lie in one unit of the first level, or one of them in the other that is such a unit. */
function shareFirstLevel(places: Places, a: Locality, b: Locality): boolean {
  const isOfBoth = (unit: Locality): boolean => unit.level === 1 && (unit.id === b.id || isAbove(places, unit, b));
  return isOfBoth(a) || above(places, a).some(isOfBoth);
}

/** Whether a gate joins two places. */
const facing = (places: Places, first: Locality, second: Locality): boolean =>
  first.country !== second.country && places.childRows(first.id).some((row) => places.locality(row).sides && isAbove(places, second, places.locality(row)));

/** Beyond a gate from a country: less than in it, more than nothing. */
const acrossBorder = 0.5;

/** How near two localities are: 3 one in the other, 2 in one province or joined by a gate, 1 in one country, {@link acrossBorder}, 0 else. */
function nearness(places: Places, locality: Locality, other: Locality): number {
  if (locality.id === other.id || liesIn(places, other, locality) || liesIn(places, locality, other)) return other.level === 0 || locality.level === 0 ? 1 : 3;
  if (facing(places, locality, other)) return other.level === 0 ? acrossBorder : 2;
  if (shareFirstLevel(places, locality, other)) return 2;
  return locality.country !== null && locality.country === other.country ? 1 : 0;
}

/** Of several candidates those that a hint speaks for; all of them when it speaks for none or for each alike. */
function preferred(candidates: readonly Locality[], score: (locality: Locality) => number): readonly Locality[] {
  const scores = candidates.map(score);
  const best = Math.max(...scores);
  return best > 0 ? candidates.filter((_, index) => scores[index] === best) : candidates;
}

/** The candidates that the hints speak for. */
export function hinted(places: Places, candidates: readonly Locality[], name: string, { near, language }: Conditions): readonly Locality[] {
  let kept = candidates;
  if (near?.length && kept.length > 1)
    kept = preferred(kept, (locality) => {
      const scores = near.map((other) => nearness(places, locality, other));
      return Math.max(...scores) + (scores.includes(acrossBorder) ? acrossBorder / 2 : 0);
    });
  if (language && kept.length > 1) {
    const key = fold(name);
    kept = preferred(kept, (locality) => ((locality.names[language] ?? []).some((form) => fold(form) === key) ? 1 : 0));
  }
  return kept;
}

/** Every locality that follows one, at any distance in time. */
export function laterOnes(places: Places, locality: Locality): Set<string> {
  const later = new Set<string>();
  const queue = [...(locality.successors ?? [])];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (later.has(id)) continue;
    later.add(id);
    const row = places.row(id);
    if (row !== undefined) queue.push(...(places.locality(row).successors ?? []));
  }
  return later;
}

/** Without a date a unit gives way to the one that follows it under the same name: the tables' date decides, and the finding says so. */
export function latestOfLine(places: Places, candidates: readonly Locality[]): readonly Locality[] {
  const ids = new Set(candidates.map((locality) => locality.id));
  return candidates.filter((locality) => ![...laterOnes(places, locality)].some((id) => ids.has(id)));
}

/** The candidate in which all others lie, if there is one: a bare name then stands for the outermost unit. */
export function outermost(places: Places, candidates: readonly Locality[], at?: string): Locality | undefined {
  return candidates.find((whole) => candidates.every((part) => part === whole || containsIn(places, whole, part, at)));
}

/** The only candidate of the uppermost level, if there is one: the press writes the bare name of a province, and adds a word to that of a district. */
export function widest(candidates: readonly Locality[]): Locality | undefined {
  const top = Math.min(...candidates.map((locality) => locality.level ?? 4));
  const wide = candidates.filter((locality) => (locality.level ?? 4) === top);
  return top < 4 && wide.length === 1 ? wide[0] : undefined;
}

const typeOrder: readonly LocalityType[] = ["country", "group", "province", "city", "prefecture", "region", "county", "district", "town", "gate", "port", "station", "zone", "corridor", "ward", "commune"];

/** Best first: existing before past, wide before narrow, then by type and id, so that the order is always the same. */
export function ranked(candidates: readonly Locality[], at = tablesDate): Locality[] {
  const key = (locality: Locality): readonly [number, number, number] => [holds(locality.valid, at) ? 0 : 1, locality.level ?? 4, typeOrder.indexOf(locality.type)];
  return [...candidates].sort((a, b) => {
    const [first, second] = [key(a), key(b)];
    return first[0] - second[0] || first[1] - second[1] || first[2] - second[2] || (a.id < b.id ? -1 : 1);
  });
}
