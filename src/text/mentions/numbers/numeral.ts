import type { Bound } from "../../../model/index.js";

/** A piece of a number: digits or a number word, or a word that multiplies what stands before it. */
export interface NumeralPart {
  readonly kind: "number" | "scale" | "add-half";
  /** Plain digits of the number or of the factor. */
  readonly digits: string;
  /** Decimals as written; undefined for words. */
  readonly decimals?: number;
}

/** A number before any unit: which tokens, which pieces. It is computed only where a unit makes a figure of it. */
export interface Numeral {
  readonly first: number;
  readonly last: number;
  readonly parts: readonly NumeralPart[];
  /** Whether a word of thousands or more multiplies it (million, tỷ, 万). */
  readonly scaled: boolean;
  /** A bound between the number and its scale or unit: 1500多万. */
  readonly inner: Bound | undefined;
  /** "七八千": from the first to the second. */
  readonly upTo: readonly NumeralPart[] | undefined;
  /** Digits without separators and scale, as years and days are written. */
  readonly plain: boolean;
  /** Numbered, not counted: "No. 5", "10th", 第三. */
  readonly ordinal: boolean;
}
