import type { LocalityRef } from "../model/index.js";

/**
 * A locality in words: its name and, but for a country or a group, what it is and where.
 *
 * @example
 * import { localityOf, refOf } from "entrepot";
 * import { placeText } from "entrepot/display";
 * placeText(refOf(localityOf("gbt:532900")!)); // => Dali (prefecture, CN)
 */
export function placeText(place: LocalityRef): string {
  if (place.type === "country" || place.type === "group") return place.name;
  return `${place.name} (${place.type}${place.country === null ? "" : `, ${place.country}`})`;
}

/** A place that may not have been said. */
export const placeName = (place: LocalityRef | null): string => place?.name ?? "—";
