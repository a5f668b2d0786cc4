import { Decimal, decimal } from "../model/index.js";

const lowestWord = -(2n ** 63n);
const highestWord = 2n ** 63n - 1n;

/** Whether a whole number fits 64 bits with its sign. */
export const fitsWord = (integer: bigint): boolean => integer >= lowestWord && integer <= highestWord;

/** Whole numbers 64 bits wide where all of them fit. */
export function narrowWords(integers: readonly bigint[]): BigInt64Array | readonly bigint[] {
  const words = new BigInt64Array(integers.length);
  for (let row = 0; row < words.length; row++) {
    const integer = integers[row] ?? 0n;
    if (!fitsWord(integer)) return integers;
    words[row] = integer;
  }
  return words;
}

/** How many digits stand after the point. The last of decimal.js's base-1e7 words decides: only it can end between places. */
export function placesOf(value: Decimal): number {
  const words = value.d;
  let places = (words.length - 1 - Math.floor(value.e / 7)) * 7;
  if (places <= 0) return 0;
  for (let last = words[words.length - 1] ?? 0; last !== 0 && last % 10 === 0; last /= 10) places--;
  return Math.max(places, 0);
}

/** Whether so many digits after the point are enough; for most numbers one division tells, where to count them takes one for each zero. */
export function fitsPlaces(value: Decimal, places: number): boolean {
  const words = value.d;
  const unused = (words.length - 1 - Math.floor(value.e / 7)) * 7 - places;
  return unused <= 0 || (unused < 7 && (words[words.length - 1] ?? 0) % (smallPowers[unused] ?? 1) === 0);
}

/** The whole number that a decimal is in units of 10^-scale, where `scale` is no less than its decimal places. */
export function scaled(value: Decimal, scale: number): bigint {
  const small = smallScaled(value, scale);
  return small === null ? slowScaled(value, scale) : BigInt(small);
}

/** The same as a number where it fits one exactly, else null. */
export function smallScaled(value: Decimal, scale: number): number | null {
  const words = value.d;
  const count = words.length;
  if (count > 3) return null;
  // Two words of seven digits are below 2^53, and the last word is whole in units of 10^-scale: a result up to 2^53 has lost no bit on its way.
  const high = count === 3 ? (words[0] ?? 0) * 1e7 + (words[1] ?? 0) : count === 2 ? (words[0] ?? 0) : 0;
  const shift = (Math.floor(value.e / 7) - count + 1) * 7 + scale;
  if (shift > 15) return null;
  const low = words[count - 1] ?? 0;
  const magnitude = high * (smallPowers[7 + shift] ?? 1) + (shift < 0 ? low / (smallPowers[-shift] ?? 1) : low * (smallPowers[shift] ?? 1));
  if (magnitude > Number.MAX_SAFE_INTEGER) return null;
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
  return moderate(integer, scale) ?? anySized(integer, scale);
}

/** Most amounts have a fraction of up to seven places, which is one word, and a whole part below 2^53, which numbers split; null for all others. */
function moderate(integer: bigint, scale: number): Decimal | null {
  if (scale < 1 || scale > 7) return null;
  const [magnitude, power] = [integer < 0n ? -integer : integer, powerOfTen(scale)];
  const quotient = magnitude / power;
  const [whole, fraction] = [Number(quotient), Number(magnitude - quotient * power)];
  if (whole < 1 || fraction === 0 || whole > Number.MAX_SAFE_INTEGER) return null;
  const last = fraction * (smallPowers[7 - scale] ?? 1);
  const above = Math.floor(whole / wordBase);
  const top = Math.floor(above / wordBase);
  const [low, middle] = [whole - above * wordBase, above - top * wordBase];
  const words = above === 0 ? [low, last] : top === 0 ? [middle, low, last] : [top, middle, low, last];
  return ofWords(integer < 0n, words, words.length - 1);
}

/** A decimal of words as decimal.js keeps them, so many of them before the point. */
function ofWords(isNegative: boolean, words: number[], before: number): Decimal {
  const value = new Decimal(0);
  const kept: Words = value;
  kept.s = isNegative ? -1 : 1;
  kept.e = 7 * (before - 1) + lastPower(words[0] ?? 0);
  kept.d = words;
  return value;
}

function anySized(integer: bigint, scale: number): Decimal {
  const places = Math.ceil(scale / 7);
  const aligned = (integer < 0n ? -integer : integer) * powerOfTen(7 * places - scale);
  return aligned === 0n || aligned >= mostAligned ? decimal(plainText(integer, scale)) : decimalOf(aligned, places, integer < 0n);
}

/** Eight words of decimal.js never have more digits than a decimal holds. */
const mostWords = 8;
const mostAligned = 10n ** 56n;
const wordBase = 1e7;
const twoWords = 10n ** 14n;

/** What decimal.js keeps of a number: its sign, its exponent and its words in base 1e7, the greatest first. */
type Words = { -readonly [K in "s" | "e" | "d"]: Decimal[K] };

/** The words of one number at a time, so that each decimal keeps an array of just its own. */
const scratch = new Float64Array(mostWords);

/** A whole number of words of which so many stand behind the point, written as decimal.js keeps it: to parse digits takes three times as long. */
function decimalOf(aligned: bigint, places: number, isNegative: boolean): Decimal {
  let first = mostWords;
  for (let rest = aligned; rest > 0n; ) {
    const high = rest / twoWords;
    const low = Number(rest - high * twoWords);
    const upper = Math.floor(low / wordBase);
    scratch[--first] = low - upper * wordBase;
    scratch[--first] = upper;
    rest = high;
  }
  if (scratch[first] === 0) first++;
  return ofWords(isNegative, wordsFrom(first), mostWords - first - places);
}

/** How many digits follow the first of a word. */
function lastPower(word: number): number {
  let exponent = 0;
  for (let power = 10; power <= word; power *= 10) exponent++;
  return exponent;
}

/** Words that are zero at the end say nothing. */
function wordsFrom(first: number): number[] {
  let end = mostWords;
  while (scratch[end - 1] === 0) end--;
  const words = new Array<number>(end - first);
  for (let at = first; at < end; at++) words[at - first] = scratch[at] ?? 0;
  return words;
}

/** The digits of a whole number of 10^-scale, as its decimal writes them. */
export function plainText(integer: bigint, scale: number): string {
  if (scale === 0) return integer.toString();
  const digits = (integer < 0n ? -integer : integer).toString().padStart(scale + 1, "0");
  const point = digits.length - scale;
  return `${integer < 0n ? "-" : ""}${digits.slice(0, point)}.${digits.slice(point)}`.replace(/\.?0+$/, "");
}
