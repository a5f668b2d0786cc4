import type { Locality, LocalityRef } from "../model/index.js";
import { checkedLocality } from "./check.js";
import { defaultPlaces } from "./default-places.js";
import { checkedDay, nameAt, typeAt } from "./place-dates.js";
import type { Places } from "./registry.js";

/**
 * What a fact carries of a locality; with a day, its type and name of that day. Errors: `places.date`, `places.locality`.
 * @example
 * import { localityOf, refOf } from "entrepot";
 * refOf(localityOf("VN-26")!, "2025-01-01").name; // => Huế
 */
export function refOf(locality: Locality, at?: string): LocalityRef {
  const day = at === undefined ? undefined : checkedDay(at);
  const { id, country, codes } = checkedLocality(locality);
  return { id, type: day ? typeAt(locality, day) : locality.type, name: day ? nameAt(locality, day) : locality.name, country, codes };
}

/**
 * The locality of a reference or an id, or undefined where the registry does not know it.
 * @example
 * import { localityOf } from "entrepot";
 * localityOf("gbt:532500")?.name; // => Honghe
 */
export function localityOf(ref: { id: string } | string, places: Places = defaultPlaces()): Locality | undefined {
  const row = places.row(typeof ref === "string" ? ref : ref?.id);
  return row === undefined ? undefined : places.locality(row);
}
