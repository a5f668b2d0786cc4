import type { Bound, Decimal } from "../../../model/index.js";
import type { Numeral } from "./numeral.js";

/** A unit beside a number: currency, percent sign, measure. */
export interface UnitFound {
  /** What the unit is, in the words of the grammar that asks. */
  readonly as: string;
  /** The tokens of number and unit together. */
  readonly first: number;
  readonly last: number;
  /** What the unit multiplies the number by: "75 USD million". */
  readonly factor?: string;
}

/** A number with its unit and bound, or two that span a range. */
export interface Figure {
  readonly numeral: Numeral;
  readonly as: string;
  readonly first: number;
  readonly last: number;
  readonly value: Decimal;
  readonly step: Decimal;
  readonly bound: Bound;
  readonly high?: Decimal;
  /** The unit stands at a later number of the same list or range. */
  readonly shared: boolean;
}
