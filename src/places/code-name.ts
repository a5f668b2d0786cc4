import { coded, type Hit } from "./hit.js";
import type { Places } from "./registry.js";

const schemes = new Map([["iso", "iso"], ["m49", "m49"], ["gso", "gso"], ["gbt2260", "gbt2260"], ["gbt", "gbt2260"], ["gb", "gbt2260"], ["unlocode", "unlocode"]]);

/** "gso:15", "iso:VN-02": a code of a named scheme, and of no other. */
export function schemeCode(places: Places, name: string): Hit | null {
  const colon = name.indexOf(":");
  if (colon < 1) return null;
  const scheme = schemes.get(name.slice(0, colon).toLowerCase());
  const own = places.row(name);
  const rows = scheme ? (places.code(`${scheme}:${name.slice(colon + 1).trim().toUpperCase()}`) ?? []) : [];
  if (rows.length) return coded(rows);
  if (own !== undefined) return coded([own]);
  return scheme ? coded([]) : null;
}

const looksLikeCode = /^(?:[A-Z]{2,3}(?:-[A-Z0-9]{1,3})?|[A-Z0-9]{2}|\d{2,6}|[A-Z]{2}-\d{2}@\d{4}|[A-Z]{5})$/;
/** Countries whose ISO 3166-2 suffixes are in use without the country. */
const suffixCountries = ["VN", "CN"] as const;

/** A code without a scheme means every locality that bears it in any scheme. */
export function bareCode(places: Places, name: string): Hit | null {
  if (!looksLikeCode.test(name)) return null;
  const keys = [...new Set(schemes.values())].map((scheme) => `${scheme}:${name}`);
  const suffixes = name.length <= 3 ? suffixCountries.map((country) => `iso:${country}-${name}`) : [];
  const rows = [...keys, ...suffixes].flatMap((key) => places.code(key) ?? []);
  const own = places.row(name);
  if (own !== undefined && !rows.includes(own)) rows.push(own);
  return rows.length ? coded([...new Set(rows)]) : null;
}
