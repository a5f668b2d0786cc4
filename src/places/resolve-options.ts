import type { Language, LocalityType } from "../model/index.js";
import type { Places } from "./registry.js";

/** What a caller knows of a name besides its letters. */
export interface ResolveOptions {
  /** The day for which the name holds (ISO). Without it every time counts, and of a line of units the one of the tables' date. */
  at?: string;
  /** The locality in which the place lies: id, reference or locality. */
  within?: string | { id: string };
  /** 0 country, 1 province level, 2 prefecture or district, 3 county or commune. */
  level?: 0 | 1 | 2 | 3;
  type?: LocalityType | readonly LocalityType[];
  /** A hint: the language of the text. */
  language?: Language;
  /** A hint: places named in the same text. */
  near?: readonly (string | { id: string })[];
  /**
   * What a bare name stands for when several units bear it. "ambiguous" (the default): all are returned. "outermost": of places that lie in one another
   * the outermost, as the press writes "Lào Cai" for the province. "widest": also elsewhere, the only one of the uppermost level.
   */
  nested?: "ambiguous" | "outermost" | "widest";
  /** How many letters may be wrong (0, 1 or 2); 0 unless asked. */
  typos?: 0 | 1 | 2;
  places?: Places;
}
