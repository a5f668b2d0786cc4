import type { Locality, LocalityType } from "../model/index.js";
import { fold, hasMarks, marked } from "./fold.js";
import { type Hit, named } from "./hit.js";
import { typesEver } from "./place-dates.js";
import type { Places } from "./registry.js";
import { type Stripped, strippings } from "./strip.js";

const spellings = new WeakMap<Places, Map<string, readonly (readonly string[])[]>>();

/** For each row under a key, how its names of that key are written; worked out when a key is first asked for with marks. */
function spellingsOf(places: Places, key: string, rows: readonly number[]): readonly (readonly string[])[] {
  let byKey = spellings.get(places);
  if (!byKey) spellings.set(places, (byKey = new Map()));
  const known = byKey.get(key);
  if (known) return known;
  const found = rows.map((row) => [...new Set(Object.values(places.locality(row).names).flat())].filter((form) => fold(form) === key).map(marked));
  byKey.set(key, found);
  return found;
}

/** Rows under a key; where the name bears marks, and not its level word alone, those whose own marks are the same, if there are any. */
function agreeing(places: Places, key: string, name: string): readonly number[] {
  const rows = places.folded(key) ?? [];
  if (rows.length < 2 || !hasMarks(name)) return rows;
  const written = marked(name);
  const spelt = spellingsOf(places, key, rows);
  if (written.includes(key)) return rows;
  const kept = rows.filter((_, index) => spelt[index]?.some((spelling) => written.includes(spelling)));
  return kept.length ? kept : rows;
}

/** Kinds that borrow the name of the place where they stand: a bare "Haiphong" is not the port. */
const borrowers: ReadonlySet<LocalityType> = new Set(["port", "station", "zone", "corridor"]);

/** The name as a whole: what borrows its name counts only where nothing else bears it. */
function whole(places: Places, key: string, name: string): Hit | null {
  const rows = agreeing(places, key, name);
  return rows.length ? ownersOf(places, rows) : null;
}

/** Rows of one name: those that lend it, and beside them those that borrow it. */
export function ownersOf(places: Places, all: readonly number[]): Hit {
  if (all.length < 2) return named(all);
  const rows = withoutRail(places, all);
  const owners = rows.filter((row) => !borrowers.has(places.locality(row).type));
  return owners.length && owners.length < rows.length ? { ...named(owners), borrowers: rows.filter((row) => !owners.includes(row)) } : named(rows);
}

const isRail = (locality: Locality): boolean => locality.modes?.length === 1 && locality.modes[0] === "rail";

/** A gate on the railway is called one: without that word the gate of the same name on the road is meant. */
export function withoutRail(places: Places, rows: readonly number[]): readonly number[] {
  const others = rows.filter((row) => !isRail(places.locality(row)));
  return others.some((row) => places.locality(row).sides) ? others : rows;
}

/** The name without its level word, as far as the word's types allow. */
function withoutLevel(places: Places, key: string, name: string): Hit | null {
  for (const stripped of strippings(key)) {
    const rows = agreeing(places, stripped.rest, name).filter((row) => fits(places, row, stripped) && endsSo(places, row, stripped.ending));
    if (rows.length) return named(stripped.mode ? rows : withoutRail(places, rows), stripped.types);
  }
  return null;
}

/** A Chinese unit whose full name has another ending is not meant: 河口县 is not the district 河口区. */
function endsSo(places: Places, row: number, ending: string | undefined): boolean {
  const locality = places.locality(row);
  return !ending || locality.country !== "CN" || locality.level === null || (locality.names.zh ?? []).some((form) => form.endsWith(ending));
}

/** A region's level word never means a country or a group; a city's, among provinces, only a municipality. */
export function fits(places: Places, row: number, { types, mode }: Pick<Stripped, "types" | "mode">): boolean {
  const locality = places.locality(row);
  if (mode && !locality.modes?.includes(mode)) return false;
  const ever = typesEver(locality);
  if (!ever.some((type) => types.has(type))) return locality.type === "country" && types.has("province") && locality.codes.gbt2260 !== undefined;
  return !(types.has("city") && locality.type === "province" && ever.length === 1) || /^(?:CN-(?:BJ|TJ|SH|CQ))$/.test(locality.id);
}

/** A name of one place, with or without its level word. */
export const simpleName = (places: Places, name: string, key = fold(name)): Hit | null => whole(places, key, name) ?? withoutLevel(places, key, name);
