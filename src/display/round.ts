import { Decimal } from "../model/index.js";

/** How a shown number is rounded; each name is a mode of IEEE 754 or of ordinary bookkeeping. */
export type ShownRounding = "half-even" | "half-up" | "half-down" | "up" | "down" | "ceiling" | "floor";

/** The modes as decimal.js numbers them. */
export const roundingModes = {
  "half-even": Decimal.ROUND_HALF_EVEN, "half-up": Decimal.ROUND_HALF_UP, "half-down": Decimal.ROUND_HALF_DOWN,
  up: Decimal.ROUND_UP, down: Decimal.ROUND_DOWN, ceiling: Decimal.ROUND_CEIL, floor: Decimal.ROUND_FLOOR,
} as const satisfies Record<ShownRounding, number>;

/**
 * A number with so many significant digits, for showing only; what is short already stays as it is.
 *
 * @example
 * import { decimal } from "entrepot";
 * import { significant } from "entrepot/display";
 * significant(decimal("138937303"), 3, "half-even"); // => 139000000
 * significant(decimal("2.7777"), 3, "floor"); // => 2.77
 */
export const significant = (value: Decimal, digits: number, rounding: ShownRounding): Decimal => value.toSignificantDigits(digits, roundingModes[rounding]);
