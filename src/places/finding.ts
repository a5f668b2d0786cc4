import type { Locality } from "../model/index.js";

/** What a name means: one place, several, or none that is known. */
export interface Finding {
  status: "found" | "ambiguous" | "unknown";
  /** The place, when there is one and only one. */
  locality: Locality | null;
  /** Everything that fits, best first. For a name that only other days know (status "unknown"), the places of those days. */
  candidates: readonly Locality[];
  /** Whether the day was given or is that of the tables. */
  dated: "at" | "tables";
  /** How many letters differ, for a name found in spite of a misprint. */
  distance?: number;
}
