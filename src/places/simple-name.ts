import type { Locality, LocalityType } from "../model/index.js";
import { fold, hasMarks, marked } from "./fold.js";
import { type Hit, named } from "./hit.js";
import { typesEver } from "./place-dates.js";
import type { Places } from "./registry.js";
import { type Stripped, strippings } from "./strip.js";

/** Rows under a key; where marks are written, those whose own marks are the same, if there are any. */
function agreeing(places: Places, key: string, written: string | null): readonly number[] {
  const rows = places.folded(key) ?? [];
  if (!written || rows.length < 2) return rows;
  const kept = rows.filter((row) => Object.values(places.locality(row).names).some((forms) => forms.some((form) => fold(form) === key && written.includes(marked(form)))));
  return kept.length ? kept : rows;
}

/** Kinds that borrow the name of the place where they stand: a bare "Haiphong" is not the port. */
const borrowers: ReadonlySet<LocalityType> = new Set(["port", "station", "zone", "corridor"]);

/** The name as a whole: what borrows its name counts only where nothing else bears it. */
function whole(places: Places, key: string, written: string | null): Hit | null {
  const rows = agreeing(places, key, written);
  return rows.length ? ownersOf(places, rows) : null;
}

/** Rows of one name: those that lend it, and beside them those that borrow it. */
export function ownersOf(places: Places, all: readonly number[]): Hit {
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
function withoutLevel(places: Places, key: string, written: string | null): Hit | null {
  for (const stripped of strippings(key)) {
    const rows = agreeing(places, stripped.rest, written).filter((row) => fits(places, row, stripped) && endsSo(places, row, stripped.ending));
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
export function simpleName(places: Places, name: string): Hit | null {
  const key = fold(name);
  const written = hasMarks(name) ? marked(name) : null;
  return whole(places, key, written) ?? withoutLevel(places, key, written);
}
