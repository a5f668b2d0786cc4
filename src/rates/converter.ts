import { type CurrencyCode, EntrepotError, type Rational, shown } from "../model/index.js";
import type { ConvertOptions } from "./convert-amount.js";
import { conversionFactors, floatError, ratioOf, scaled } from "./convert-column.js";
import { currency } from "./currency.js";
import type { ConversionStep } from "./leg.js";
import { isNearest, type Rounding, roundedQuotient } from "./rounding.js";

/** How a converter's units are scaled and rounded. */
export interface ConverterOptions extends ConvertOptions {
  rounding: Rounding;
  /** Decimal places of the amounts; without them, the minor units of ISO 4217. */
  places?: number;
  toPlaces?: number;
}

/** Converts whole minor units at one rate, found once. */
export interface Converter {
  /** Whole units in, whole units out, rounded once by the named mode. Errors: `rates.units` for what is no safe integer. */
  units(amount: number): number;
  units(amount: bigint): bigint;
  factor: Rational;
  steps: readonly ConversionStep[];
}

/**
 * A converter between two currencies at one date, for many single amounts in minor units.
 *
 * Errors: those of {@link convert}; `currency.minor-units` where ISO 4217 states none and no places are given.
 *
 * @example
 * import { converter } from "entrepot";
 * const toDollars = converter("CNY", "USD", { on: "2024", rounding: "half-even" });
 * toDollars.units(1_000_000_000_00n); // => 13893730256
 */
export function converter(from: CurrencyCode, to: CurrencyCode, options: ConverterOptions): Converter {
  const { factors, steps } = conversionFactors(from, to, [options.on], options);
  const [factor, path] = [factors[0], steps[0]];
  if (factor === undefined || path === undefined) throw new EntrepotError("rates.missing", `There is no rate from ${from} to ${to}.`);
  const exact = scaled(factor, placesOf(to, options.toPlaces) - placesOf(from, options.places));
  return { units: unitsBy(exact, options.rounding), factor, steps: path };
}

function placesOf(code: CurrencyCode, given: number | undefined): number {
  const places = given ?? currency(code).minorUnits;
  if (places === null) throw new EntrepotError("currency.minor-units", `ISO 4217 states no minor units for ${code}: give its decimal places.`, { found: code, expected: "places" });
  return places;
}

/** A float decides where its error cannot reach the next half; elsewhere the exact quotient does. */
function unitsBy(exact: Rational, rounding: Rounding): Converter["units"] {
  const [ratio, byFloat] = [ratioOf(exact.numerator, exact.denominator), isNearest(rounding)];
  const exactly = (amount: bigint): bigint => roundedQuotient(amount * exact.numerator, exact.denominator, rounding);
  const whole = (amount: number): number => {
    const product = amount * ratio;
    const below = Math.floor(product);
    const overHalf = product - below - 0.5;
    const size = Math.abs(product);
    if (byFloat && Math.abs(overHalf) > size * floatError && size < 2 ** 47 && Number.isSafeInteger(amount)) return overHalf > 0 ? below + 1 : below;
    return checked(Number(exactly(BigInt(checked(amount)))));
  };
  return ((amount: number | bigint) => (typeof amount === "number" ? whole(amount) : exactly(amount))) as Converter["units"]; // one body serves both signatures
}

function checked(amount: number): number {
  if (Number.isSafeInteger(amount)) return amount;
  throw new EntrepotError("rates.units", `${shown(String(amount))} is not a whole number of units that a number holds exactly: use a bigint.`, { found: shown(String(amount)), expected: "a safe integer or a bigint" });
}
