import { countriesTable } from "../data/places-countries.js";
import { Places } from "./registry.js";

let countries: Places | undefined;

/**
 * Countries, areas and groups alone: a bundle that uses {@link resolveIn} with these carries no other table.
 * @example
 * import { countryPlaces, resolveIn } from "entrepot";
 * resolveIn(countryPlaces(), "Hàn Quốc").locality?.id; // => KR
 */
export function countryPlaces(): Places {
  countries ??= new Places([countriesTable]);
  return countries;
}
