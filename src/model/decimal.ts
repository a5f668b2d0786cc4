import { Decimal as DecimalJs } from "decimal.js";
import * as z from "zod/mini";
import { EntrepotError, shown } from "./error.js";

/** How many significant digits a figure may have; more are refused, never rounded away. */
export const maximumDigits = 60;

/**
 * decimal.js in a clone of our own: 60 significant digits, never exponent notation, half-even where a quotient must end.
 *
 * @example
 * import { Decimal } from "entrepot";
 * JSON.stringify({ value: new Decimal("1e21") }); // => {"value":"1000000000000000000000"}
 */
export const Decimal = DecimalJs.clone({ precision: maximumDigits, rounding: DecimalJs.ROUND_HALF_EVEN, toExpNeg: -9e15, toExpPos: 9e15 });
export type Decimal = DecimalJs;

/** What is accepted where a decimal is asked for; a `number` must be a safe integer or have at most 15 digits. */
export type DecimalLike = Decimal | string | number | bigint;

const wide = DecimalJs.clone({ precision: 1e4, toExpNeg: -9e15, toExpPos: 9e15 });
const plainNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/;
const longestText = 2 * maximumDigits + 400;

/**
 * The exact decimal of a number, text or bigint.
 *
 * Errors: `decimal.syntax` for what is no finite number, `decimal.precision` beyond 60 significant digits.
 *
 * @example
 * import { decimal } from "entrepot";
 * decimal("175.6e9"); // => 175600000000
 */
export function decimal(from: DecimalLike): Decimal {
  if (typeof from === "string" || typeof from === "number" || typeof from === "bigint") return fromText(String(from), from);
  if (!DecimalJs.isDecimal(from) || !from.isFinite()) throw notANumber(from);
  return within(new wide(from));
}

function fromText(text: string, from: unknown): Decimal {
  const digits = text.trim();
  if (digits.length > longestText) throw tooPrecise(digits);
  if (!plainNumber.test(digits)) throw notANumber(from);
  return within(new wide(digits));
}

/** The exact value in our own clone, refused where it has more digits than fit. */
export function within(exact: Decimal): Decimal {
  if (exact.precision() > maximumDigits) throw tooPrecise(exact.toFixed());
  const value = new Decimal(exact);
  return value.isZero() ? new Decimal(0) : value;
}

/** The words in which decimal.js keeps a number: in base 1e7, the greatest first. */
type Words = { -readonly [Part in "e" | "d"]: Decimal[Part] };
const wordDigits = 7;
const wordBase = 1e7;

/** The decimal that a whole number is, not below zero, times a power of ten: put together from its parts, where to read it from digits takes several times as long. */
export function timesTen(whole: number, power: number): Decimal {
  const above = Math.floor(power / wordDigits);
  const shifted = whole * 10 ** (power - above * wordDigits);
  if (shifted === 0 || shifted > Number.MAX_SAFE_INTEGER) return new Decimal(`${whole}e${power}`);
  const upper = Math.floor(shifted / wordBase);
  const top = Math.floor(upper / wordBase);
  const [middle, low] = [upper - top * wordBase, shifted - upper * wordBase];
  const words = top > 0 ? [top, middle, low] : middle > 0 ? [middle, low] : [low];
  const value = new Decimal(0);
  const kept: Words = value;
  kept.e = wordDigits * (above + words.length - 1) + lastPower(words[0] as number);
  // Words that are nought at the end are not kept.
  while (words[words.length - 1] === 0) words.pop();
  kept.d = words;
  return value;
}

/** How many digits follow the first of a word. */
function lastPower(word: number): number {
  let exponent = 0;
  for (let power = 10; power <= word; power *= 10) exponent++;
  return exponent;
}

/** Exact sum, refused beyond 60 significant digits. */
export const exactSum = (a: Decimal, b: Decimal): Decimal => within(new wide(a).plus(b));

/** Exact product, refused beyond 60 significant digits. */
export const exactProduct = (a: Decimal, b: Decimal): Decimal => within(new wide(a).times(b));

/** The place value of the last digit that is not zero: 140000000 gives 10000000; zero gives 1. */
export function lastPlace(value: Decimal): Decimal {
  if (value.isZero()) return new Decimal(1);
  const lastDigit = value.e - (value.precision() - 1);
  return new Decimal(10).pow(lastDigit);
}

function notANumber(found: unknown): EntrepotError {
  return new EntrepotError("decimal.syntax", `“${shown(found)}” is not a number.`, { found: shown(found), expected: "a finite decimal number such as 1234.5" });
}

function tooPrecise(digits: string): EntrepotError {
  return new EntrepotError("decimal.precision", `A number of ${digits.length} characters has more than ${maximumDigits} significant digits; it is refused rather than rounded.`, { found: shown(digits), expected: `at most ${maximumDigits} significant digits` });
}

/** Decimals in JSON: a text of plain digits in, a {@link Decimal} out. */
export const decimalSchema = () => z.pipe(
  z.union([z.string(), z.custom<Decimal>((found) => DecimalJs.isDecimal(found))]),
  z.transform((found, context): Decimal => {
    try {
      return decimal(found);
    } catch (cause) {
      context.issues.push({ code: "custom", input: found, message: cause instanceof Error ? cause.message : String(cause) });
      return z.NEVER;
    }
  }),
);
