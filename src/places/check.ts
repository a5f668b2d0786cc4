import { EntrepotError, type Locality, shown } from "../model/index.js";
import type { Places } from "./registry.js";

/** A locality as given by a caller: `localityOf` returns undefined for an unknown id. Errors: `places.locality`. */
export function checkedLocality(locality: Locality): Locality {
  if (typeof locality === "object" && locality !== null && typeof locality.id === "string" && Array.isArray(locality.parents)) return locality;
  throw new EntrepotError("places.locality", `A locality was expected; ${shown(locality)} was given.`, { found: shown(locality), expected: "a locality of a registry, such as localityOf(\"VN-02\") gives" });
}

/** A registry as given by a caller. Errors: `places.registry`. */
export function checkedPlaces(places: Places): Places {
  if (typeof places?.folded === "function") return places;
  throw new EntrepotError("places.registry", `A registry of places was expected; ${shown(places)} was given.`, { found: shown(places), expected: "defaultPlaces(), countryPlaces() or an extended registry" });
}
