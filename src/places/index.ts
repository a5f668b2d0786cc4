// Where: localities through time, in three languages, with gates. This room never guesses silently: what fits several places is returned as several.
export { children, contains, parents } from "./contain.js";
export { countryPlaces } from "./country-places.js";
export { defaultPlaces } from "./default-places.js";
export { type DescribedGate, type DescribedPlace, describePlace, type PlaceDescription, type PlaceEvent } from "./describe.js";
export { extend } from "./extend.js";
export type { Finding } from "./finding.js";
export { gatesBetween, type SideOfGate, sideNamed, sides } from "./gates.js";
export { type LevelWord, levelWords } from "./level-words.js";
export { predecessors, successors } from "./line.js";
export { exists, nameAt, tablesDate, typeAt } from "./place-dates.js";
export { type PlaceName, placeNames } from "./place-names.js";
export { localityOf, refOf } from "./ref.js";
export { Places } from "./registry.js";
export { missingParts, type RollUpOptions, rollUp } from "./roll-up.js";
export { resolve, resolveIn } from "./resolve.js";
export type { ResolveOptions } from "./resolve-options.js";
export { simplifiedSign } from "./simplified-sign.js";
