import type { Locality } from "../model/index.js";
import { checkedLocality } from "./check.js";
import { defaultPlaces } from "./default-places.js";
import type { Places } from "./registry.js";

const all = (places: Places, ids: readonly string[] | undefined): Locality[] =>
  (ids ?? []).flatMap((id) => {
    const row = places.row(id);
    return row === undefined ? [] : places.locality(row);
  });

/**
 * The units that came before: those merged into it, or whose territory came to it in part. Errors: `places.locality`.
 * @example
 * import { localityOf, predecessors } from "entrepot";
 * predecessors(localityOf("VN-02@2025")!).map((unit) => unit.name); // => ["Yên Bái","Lào Cai"]
 */
export const predecessors = (locality: Locality, places: Places = defaultPlaces()): Locality[] => all(places, checkedLocality(locality).predecessors);

/**
 * The units that came after: one when it went over as a whole, several when it was divided, none while it exists or when its level was abolished. Errors: `places.locality`.
 * @example
 * import { localityOf, successors } from "entrepot";
 * successors(localityOf("gbt:341400")!).map((unit) => unit.name); // => ["Hefei","Wuhu","Ma'anshan"]
 */
export const successors = (locality: Locality, places: Places = defaultPlaces()): Locality[] => all(places, checkedLocality(locality).successors);
