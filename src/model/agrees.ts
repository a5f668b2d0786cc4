import { sameMeasure } from "./arithmetic.js";
import type { Estimate } from "./estimate.js";
import { meet, precisionInterval } from "./interval.js";

/**
 * Whether two figures can be the same number at the precision that each was written in: US$175.6 bn is 175.55 to 175.65.
 *
 * Errors: `money.currency`, `quantity.unit` for unlike figures.
 *
 * @example
 * import { agrees, money } from "entrepot";
 * agrees(money("175.6e9", "USD"), money("175.56e9", "USD")); // => true
 */
export function agrees<T extends Estimate>(a: T, b: NoInfer<T>): boolean {
  sameMeasure(a, b, "compared");
  return meet(precisionInterval(a), precisionInterval(b));
}
