import { type CurrencyCode, Decimal, EntrepotError, type Money, type Rational } from "../model/index.js";
import { type ConvertOptions, convertAmount, unconverted } from "./convert-amount.js";
import type { ConversionStep } from "./leg.js";
import { isNearest, type Rounding, roundedQuotient } from "./rounding.js";

/** How a column of amounts is converted. The rounding has no default: it is the caller's, and is named. */
export interface ColumnOptions {
  /** Factors to the new currency, exact: those of {@link conversionFactors}. */
  factors: readonly Rational[];
  /** For each amount, the position of its factor. */
  factorOf: Uint8Array | Uint16Array | Uint32Array;
  /** Decimal places of the amounts: 2 for cents. */
  places: number;
  /** Decimal places of the result. */
  toPlaces: number;
  rounding: Rounding;
}

/**
 * Exact factors from one currency to another on each of many dates, with the steps of each.
 *
 * Errors: `rates.missing`; `rates.band` where a rate is a band, which has no single factor.
 *
 * @example
 * import { conversionFactors } from "entrepot";
 * const { factors } = conversionFactors("USD", "EUR", ["2023", "2024"], { kind: "average" });
 * factors.length; // => 2
 */
export function conversionFactors(from: CurrencyCode, to: CurrencyCode, dates: readonly ConvertOptions["on"][], options: Omit<ConvertOptions, "on"> = {}): { factors: Rational[]; steps: (readonly ConversionStep[])[] } {
  const unit: Money = { value: new Decimal(1), bound: "exact", currency: from };
  const converted = dates.map((on) => convertAmount(unconverted(unit), to, { ...options, on }));
  const band = converted.find(({ exactHigh }) => exactHigh !== undefined);
  if (band !== undefined) throw new EntrepotError("rates.band", `The rate from ${from} to ${to} is a band and has no single factor.`, { found: band.steps.map((step) => step.digits.join(" ")).join(", "), expected: "single rates" });
  return { factors: converted.map(({ exact }) => exact), steps: converted.map(({ steps }) => steps) };
}

/**
 * A column of amounts in another currency: whole units of the old scale in, whole units of the new scale out, each rounded
 * once, from its exact value, by the named mode.
 *
 * Errors: `rates.overflow` for a result beyond 64 bits, naming its row; `rates.factor` for a position without a factor.
 *
 * @example
 * import { convertColumn, rational } from "entrepot";
 * const options = { factors: [rational(138_94n, 1000_00n)], factorOf: new Uint16Array(2), places: 2, toPlaces: 2, rounding: "half-even" } as const;
 * convertColumn(BigInt64Array.of(100_000_00n, 1n), options).join(" "); // => 1389400 0
 */
export function convertColumn(amounts: BigInt64Array, options: ColumnOptions): BigInt64Array {
  const result = new BigInt64Array(amounts.length);
  const exact = options.factors.map((factor) => scaled(factor, options.toPlaces - options.places));
  checkPositions(options.factorOf, amounts.length);
  const slow = littleEndian() && isNearest(options.rounding) ? nearest(amounts, result, { exact, factorOf: options.factorOf }) : everyRow(amounts.length);
  for (const row of slow) result[row] = exactly(amounts[row] ?? 0n, exact[options.factorOf[row] ?? 0], { row, rounding: options.rounding });
  return result;
}

interface Factors {
  exact: readonly Rational[];
  factorOf: ColumnOptions["factorOf"];
}

function* everyRow(rows: number): Iterable<number> {
  for (let row = 0; row < rows; row++) yield row;
}

function checkPositions(factorOf: ColumnOptions["factorOf"], rows: number): void {
  if (factorOf.length !== rows) throw new EntrepotError("rates.factor", `There are ${rows} amounts and ${factorOf.length} positions of factors.`, { found: String(factorOf.length), expected: String(rows) });
}

/** The factor times a power of ten. */
export function scaled(factor: Rational, places: number): Rational {
  return places >= 0 ? { numerator: factor.numerator * 10n ** BigInt(places), denominator: factor.denominator } : { numerator: factor.numerator, denominator: factor.denominator * 10n ** BigInt(-places) };
}

const littleEndian = (): boolean => new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;
const wordSize = 2 ** 32;
const wordShare = 2 ** -32;
/** Below this, a float's error is too small to reach from one side of a half to the other unseen. */
const safeProduct = 2 ** 47;
/** A product of two rounded floats, one of them a rounded quotient, errs by less than this share of itself. */
export const floatError = 2 ** -50;
const highestWord = 2 ** 20;

/**
 * Rounds by floats wherever the float's own error cannot change the result, and gives back the rows where it could: those
 * near a half and those too large. Reading 64-bit amounts as two words saves a bigint for each.
 */
function nearest(amounts: BigInt64Array, result: BigInt64Array, { exact, factorOf }: Factors): number[] {
  const from = new Int32Array(amounts.buffer, amounts.byteOffset, amounts.length * 2);
  const to = new Int32Array(result.buffer);
  const floats = Float64Array.from(exact, ({ numerator, denominator }) => ratioOf(numerator, denominator));
  const left: number[] = [];
  for (let row = 0, word = 0; row < amounts.length; row++, word += 2) {
    const high = from[word + 1] as number; // within the array: the loop ends with it
    const product = (high * wordSize + ((from[word] as number) >>> 0)) * (floats[factorOf[row] as number] as number);
    const rounded = Math.floor(product + 0.5);
    const size = Math.abs(product);
    // written so that NaN, of a position without a factor, is left to the exact path, which names the row
    if (!(high < highestWord && high >= -highestWord && size < safeProduct && 0.5 - Math.abs(rounded - product) > size * floatError)) {
      left.push(row);
      continue;
    }
    const rest = Math.floor(rounded * wordShare);
    to[word] = (rounded - rest * wordSize) | 0;
    to[word + 1] = rest;
  }
  return left;
}

/** The float nearest to a quotient of whole numbers of any size, within {@link floatError}. */
export function ratioOf(numerator: bigint, denominator: bigint): number {
  const ratio = Number(numerator) / Number(denominator);
  return Number.isFinite(ratio) ? ratio : Number.MAX_VALUE; // MAX_VALUE sends every row to the exact path
}

function exactly(amount: bigint, factor: Rational | undefined, { row, rounding }: { row: number; rounding: Rounding }): bigint {
  if (factor === undefined) throw new EntrepotError("rates.factor", `Row ${row + 1} has no factor: its position lies beyond the list.`, { source: { row: row + 1 }, expected: "the position of a factor" });
  const rounded = roundedQuotient(amount * factor.numerator, factor.denominator, rounding);
  if (BigInt.asIntN(64, rounded) === rounded) return rounded;
  throw new EntrepotError("rates.overflow", `Row ${row + 1}: the converted amount ${rounded} does not fit 64 bits.`, { source: { row: row + 1 }, found: String(rounded), expected: "at most 9223372036854775807 units" });
}
