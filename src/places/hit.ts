import type { LocalityType } from "../model/index.js";

/** Rows that a name may mean, and what its own words say of them. */
export interface Hit {
  rows: readonly number[];
  /** What the level word allows; null without one. */
  types: ReadonlySet<LocalityType> | null;
  /** For each place named beside it ("Lao Cai, Vietnam", "云南省红河州") its rows: the place lies in one of each. */
  within: readonly (readonly number[])[];
  code: boolean;
  /** Rows of stations, ports, zones and corridors that bear the name of the place: meant only where their type is asked for. */
  borrowers: readonly number[];
  /** Letters that differ, for a name found in spite of a misprint. */
  distance: number;
}

export const nothing: Hit = { rows: [], types: null, within: [], code: false, borrowers: [], distance: 0 };
export const named = (rows: readonly number[], types: ReadonlySet<LocalityType> | null = null): Hit => ({ ...nothing, rows, types });
export const coded = (rows: readonly number[]): Hit => ({ ...nothing, rows, code: true });
