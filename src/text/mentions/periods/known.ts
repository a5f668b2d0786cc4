import type { Period } from "../../../model/index.js";

/** Days on the calendar, and why, where a part was not in the words. */
export interface Resolved {
  readonly period: Period;
  readonly why?: string;
}

export interface Around {
  readonly period: Period;
  /** Whether the same sentence names it, with its year. */
  readonly near: boolean;
}

export interface Known {
  /** The day from which distances are counted. */
  readonly anchor: string | undefined;
  /** Whose fiscal years are meant. */
  readonly country: string | undefined;
  /** The year of which the text speaks. */
  readonly reported?: number | undefined;
  /** The words around say that it is still to come. */
  readonly ahead?: boolean;
  /** The days of which the sentence or paragraph speaks: a month named in them is theirs. */
  readonly around?: Around | undefined;
  /** Whether the middle of a month is its second ten days (中旬), not about its fifteenth. */
  readonly tenths?: boolean;
  /** A word sets them as a limit. */
  readonly limit?: boolean;
}
