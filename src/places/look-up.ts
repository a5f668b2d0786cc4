import type { LocalityType } from "../model/index.js";
import { fold, hasMarks, marked } from "./fold.js";
import type { Places } from "./registry.js";
import { strippings } from "./strip.js";
import { nearest } from "./typo.js";

/** Rows that a name may mean, and what its own words say of them. */
export interface Hit {
  rows: readonly number[];
  /** What the level word allows; null without one. */
  types: ReadonlySet<LocalityType> | null;
  /** Rows of the place named beside it ("Lao Cai, Vietnam", "云南省红河州"). */
  within: readonly number[] | null;
  code: boolean;
  /** Rows of stations, ports, zones and corridors that bear the name of the place: meant only where their type is asked for. */
  borrowers: readonly number[];
  /** Letters that differ, for a name found in spite of a misprint. */
  distance: number;
}

const nothing: Hit = { rows: [], types: null, within: null, code: false, borrowers: [], distance: 0 };
const named = (rows: readonly number[], types: ReadonlySet<LocalityType> | null = null): Hit => ({ ...nothing, rows, types });

/** Names longer than any place's are not looked at. */
export const longestName = 200;

/** Rows under a key whose marks do not speak against those of the name as written. */
function agreeing(places: Places, key: string, written: string | null): readonly number[] {
  const rows = places.folded(key) ?? [];
  if (!written || rows.length < 2) return rows;
  const kept = rows.filter((row) => Object.values(places.locality(row).names).some((forms) => forms.some((form) => fold(form) === key && written.includes(marked(form)))));
  const bare = rows.filter((row) => !kept.includes(row) && Object.values(places.locality(row).names).flat().every((form) => fold(form) !== key || !hasMarks(form)));
  return kept.length ? [...kept, ...bare.filter(() => false)] : rows;
}

const schemes = new Map([["iso", "iso"], ["m49", "m49"], ["gso", "gso"], ["gbt2260", "gbt2260"], ["gbt", "gbt2260"], ["gb", "gbt2260"], ["unlocode", "unlocode"]]);

/** "gso:15", "iso:VN-02": a code of a named scheme, and of no other. */
function schemeCode(places: Places, name: string): Hit | null {
  const colon = name.indexOf(":");
  if (colon < 1) return null;
  const scheme = schemes.get(name.slice(0, colon).toLowerCase());
  const own = places.row(name);
  const rows = scheme ? (places.code(`${scheme}:${name.slice(colon + 1).trim().toUpperCase()}`) ?? []) : [];
  if (rows.length) return { ...nothing, rows, code: true };
  if (own !== undefined) return { ...nothing, rows: [own], code: true };
  return scheme ? { ...nothing, code: true } : null;
}

const looksLikeCode = /^(?:[A-Z]{2,3}(?:-[A-Z0-9]{1,3})?|[A-Z0-9]{2}|\d{2,6}|[A-Z]{2}-\d{2}@\d{4}|[A-Z]{5})$/;
/** Countries whose ISO 3166-2 suffixes are in use without the country. */
const suffixCountries = ["VN", "CN"] as const;

/** A code without a scheme means every locality that bears it in any scheme. */
function bareCode(places: Places, name: string): Hit | null {
  if (!looksLikeCode.test(name)) return null;
  const keys = [...new Set(schemes.values())].map((scheme) => `${scheme}:${name}`);
  const suffixes = name.length <= 3 ? suffixCountries.map((country) => `iso:${country}-${name}`) : [];
  const rows = [...keys, ...suffixes].flatMap((key) => places.code(key) ?? []);
  const own = places.row(name);
  if (own !== undefined && !rows.includes(own)) rows.push(own);
  return rows.length ? { ...nothing, rows: [...new Set(rows)], code: true } : null;
}

/** Kinds that borrow the name of the place where they stand: a bare "Haiphong" is not the port. */
const borrowers: ReadonlySet<LocalityType> = new Set(["port", "station", "zone", "corridor"]);

/** The name as a whole: what borrows its name counts only where nothing else bears it. */
function whole(places: Places, key: string, written: string | null): Hit | null {
  const rows = agreeing(places, key, written);
  if (rows.length < 2) return rows.length ? named(rows) : null;
  const owners = rows.filter((row) => !borrowers.has(places.locality(row).type));
  return owners.length && owners.length < rows.length ? { ...named(owners), borrowers: rows.filter((row) => !owners.includes(row)) } : named(rows);
}

/** The name without its level word, as far as the word's types allow. */
function withoutLevel(places: Places, key: string, written: string | null): Hit | null {
  for (const { rest, types, ending } of strippings(key)) {
    const rows = agreeing(places, rest, written).filter((row) => fits(places, row, types) && endsSo(places, row, ending));
    if (rows.length) return named(rows, types);
  }
  return null;
}

/** A Chinese unit whose full name has another ending is not meant: 河口县 is not the district 河口区. */
function endsSo(places: Places, row: number, ending: string | undefined): boolean {
  const locality = places.locality(row);
  return !ending || locality.country !== "CN" || locality.level === null || (locality.names.zh ?? []).some((form) => form.endsWith(ending));
}

/** A region's level word never means a country or a group; a city's, among provinces, only a municipality. */
function fits(places: Places, row: number, types: ReadonlySet<LocalityType>): boolean {
  const locality = places.locality(row);
  const ever = [locality.type, ...(locality.history ?? []).flatMap((change) => change.type ?? [])];
  if (!ever.some((type) => types.has(type))) return locality.type === "country" && types.has("province") && locality.codes.gbt2260 !== undefined;
  return !(types.has("city") && locality.type === "province" && ever.length === 1) || /^(?:CN-(?:BJ|TJ|SH|CQ))$/.test(locality.id);
}

/** "Lao Cai, Vietnam" and "Đài Loan (Trung Quốc)": the second name says where the first lies. */
function withContext(places: Places, name: string): Hit | null {
  const match = /^([^,，()（）]{2,})[,，(（]\s*([^()（）]{2,}?)\s*[)）]?$/.exec(name);
  const [, inner = "", outer = ""] = match ?? [];
  if (!match) return null;
  const context = simple(places, outer.trim());
  const hit = context && simple(places, inner.trim());
  return hit ? { ...hit, within: context.rows } : null;
}

/** Rows that any reading of a name allows, its level word left aside. */
const anyRows = (places: Places, name: string): number[] => {
  const key = fold(name);
  return [key, ...strippings(key).map(({ rest }) => rest)].flatMap((each) => places.folded(each) ?? []);
};

/** "Kim Thành - Hà Khẩu": a gate by the name of one side, and a place in which it lies by that of the other. */
function asPair(places: Places, name: string): Hit | null {
  const parts = name.split(/\s*[-\u2010-\u2015]\s*/);
  const [first = "", second = ""] = parts;
  if (parts.length !== 2 || !first || !second) return null;
  for (const [one, other] of [[first, second], [second, first]] as const) {
    const within = anyRows(places, other);
    const gates = within.length ? anyRows(places, one).filter((row) => places.locality(row).sides) : [];
    if (gates.length) return { ...named([...new Set(gates)], new Set(["gate"])), within };
  }
  return null;
}

const chinese = /^[\u3400-\u9fff]{4,24}$/;

/** "云南省红河州": the name of the whole stands before that of the part, without a space. */
function withPrefix(places: Places, key: string): Hit | null {
  if (!chinese.test(key)) return null;
  for (let cut = key.length - 2; cut >= 2; cut--) {
    const context = simple(places, key.slice(0, cut));
    const hit = context && simple(places, key.slice(cut));
    if (hit) return { ...hit, within: context.rows };
  }
  return null;
}

function simple(places: Places, name: string): Hit | null {
  const key = fold(name);
  const written = hasMarks(name) ? marked(name) : null;
  return whole(places, key, written) ?? withoutLevel(places, key, written);
}

const control = /[\u0000-\u0008\u000e-\u001f\u007f]/;

/** What a name or code may mean: the ways to read it in order, the first that finds something counts. */
export function lookUp(places: Places, text: string, typos: number): Hit {
  if (text.length > longestName * 4) return nothing;
  const name = text.trim();
  if (!name || name.length > longestName || control.test(name)) return nothing;
  const key = fold(name);
  if (!key) return nothing;
  return (
    schemeCode(places, name) ??
    simple(places, name) ??
    bareCode(places, name) ??
    asPair(places, name) ??
    withContext(places, name) ??
    withPrefix(places, key) ??
    (typos > 0 ? misprinted(places, key, typos) : null) ??
    nothing
  );
}

function misprinted(places: Places, key: string, typos: number): Hit | null {
  const whole = nearest(places, key, typos);
  let best: Hit | null = whole ? { ...nothing, rows: whole.rows, distance: whole.distance } : null;
  for (const { rest, types } of strippings(key)) {
    const found = nearest(places, rest, typos);
    const rows = found?.rows.filter((row) => fits(places, row, types)) ?? [];
    if (found && rows.length && (!best || found.distance < best.distance)) best = { ...nothing, rows, types, distance: found.distance };
  }
  return best;
}
