import { multiply } from "./arithmetic.js";
import type { CurrencyCode } from "./currency-codes.js";
import { divide } from "./divide.js";
import { EntrepotError } from "./error.js";
import type { Money } from "./money.js";
import type { Percent } from "./quantity.js";
import { divideRational, rational, rationalOf } from "./rational.js";

/**
 * The whole of which a part is a stated percentage, the bounds of both carried along. It is a derived figure: no source
 * states it, so it is never a flow of a reading.
 *
 * Errors: `share.percent` for a share that is not above 0.
 *
 * @example
 * import { money, percent, wholeFromShare } from "entrepot";
 * const whole = wholeFromShare(money("1e9", "CNY", { bound: "over" }), percent(36));
 * `${whole.bound} ${whole.currency} ${whole.value.toFixed(0)}`; // => over CNY 2777777778
 */
export function wholeFromShare<C extends CurrencyCode>(part: Money<C>, share: Percent): Money<C> {
  if (!share.value.greaterThan(0)) throw new EntrepotError("share.percent", `A part of ${share.value}% tells nothing of its whole.`, { found: `${share.value}%`, expected: "a share above 0%" });
  if (share.bound === "exact") return multiply(part, divideRational(rational(100n), rationalOf(share.value)));
  return { ...multiply(divide(part, share), 100), currency: part.currency };
}
