import { type Decimal, decimal, type Estimate } from "../model/index.js";

const lowestWord = -(2n ** 63n);
const highestWord = 2n ** 63n - 1n;

/** Whether a whole number fits 64 bits with its sign. */
export const fitsWord = (integer: bigint): boolean => integer >= lowestWord && integer <= highestWord;

/** How many digits after the point the finest amount has. */
export function largestScale(length: number, amountOf: (row: number) => Estimate | undefined): number {
  let scale = 0;
  for (let row = 0; row < length; row++) {
    const amount = amountOf(row);
    if (amount === undefined) continue;
    const places = placesOf(amount.value);
    if (places > scale) scale = places;
  }
  return scale;
}

/** The last of decimal.js's base-1e7 words starts at this place; only it can end between places. */
function placesOf(value: Decimal): number {
  return value.e >= 0 && value.d.length * 7 <= value.e + 1 ? 0 : value.decimalPlaces();
}

/** The whole number that a decimal is in units of 10^-scale, where `scale` is no less than its decimal places. */
export function scaled(value: Decimal, scale: number): bigint {
  const small = smallScaled(value, scale);
  return small === null ? slowScaled(value, scale) : BigInt(small);
}

const largestExact = Number.MAX_SAFE_INTEGER;

/** The same as a number where it fits one exactly, else null. */
export function smallScaled(value: Decimal, scale: number): number | null {
  const words = value.d;
  if (words.length > 2) return null;
  // Two words of seven digits are below 2^53, and a power of ten that divides them leaves a whole number: no bit is lost.
  const coefficient = words.length === 2 ? (words[0] ?? 0) * 1e7 + (words[1] ?? 0) : (words[0] ?? 0);
  const shift = (Math.floor(value.e / 7) - words.length + 1) * 7 + scale;
  if (shift > 15) return coefficient === 0 ? 0 : null;
  const magnitude = shift < 0 ? coefficient / (smallPowers[-shift] ?? 1) : coefficient * (smallPowers[shift] ?? 1);
  if (magnitude > largestExact) return null;
  return value.s < 0 ? -magnitude : magnitude;
}

const smallPowers = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

function slowScaled(value: Decimal, scale: number): bigint {
  const [whole = "0", fraction = ""] = value.toFixed().split(".");
  return BigInt(whole + fraction.padEnd(scale, "0"));
}

const powers: bigint[] = [];
/** 10^exponent, remembered. */
export function powerOfTen(exponent: number): bigint {
  const known = powers[exponent];
  if (known !== undefined) return known;
  const power = 10n ** BigInt(exponent);
  if (exponent < 200) powers[exponent] = power;
  return power;
}

/** The decimal that a whole number of 10^-scale is. Errors: `decimal.precision` beyond 60 significant digits. */
export function unscaled(integer: bigint, scale: number): Decimal {
  const digits = (integer < 0n ? -integer : integer).toString().padStart(scale + 1, "0");
  const point = digits.length - scale;
  const text = scale === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return decimal(integer < 0n ? `-${text}` : text);
}
