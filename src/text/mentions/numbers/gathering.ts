import type { Bound } from "../../../model/index.js";
import type { NumeralPart } from "./numeral.js";

/** Pieces of a number while they are gathered from left to right. */
export interface Gathering {
  readonly parts: NumeralPart[];
  last: number;
  inner: Bound | undefined;
  /** Digits after a spoken point are still coming. */
  afterPoint: boolean;
  /** A zero word stands between a scale and what is smaller: 一万零十二. */
  afterZero: boolean;
  /** The index in `parts` of the second of two neighbouring digits ("七八千"), if there is one. */
  secondOfTwo: number | undefined;
}
