import { chinaTable } from "../data/places-china.js";
import { countriesTable } from "../data/places-countries.js";
import { gatesTable } from "../data/places-gates.js";
import { mekongTable } from "../data/places-mekong.js";
import { tradeTable } from "../data/places-trade.js";
import { vietnamTable } from "../data/places-vietnam.js";
import { worldTable } from "../data/places-world.js";
import { Places } from "./registry.js";

let everything: Places | undefined;

/**
 * All places of the library: one registry for the whole process, read on first use.
 * @example
 * import { defaultPlaces, resolveIn } from "entrepot";
 * resolveIn(defaultPlaces(), "Vân Nam").locality?.id; // => CN-YN
 */
export function defaultPlaces(): Places {
  everything ??= new Places([countriesTable, vietnamTable, chinaTable, mekongTable, worldTable, gatesTable, tradeTable]);
  return everything;
}
