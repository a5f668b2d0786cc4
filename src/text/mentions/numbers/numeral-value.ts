import { Decimal, lastPlace, timesTen } from "../../../model/index.js";
import type { NumeralPart } from "./numeral.js";

/** What a number says, and the place value of its last digit as written. */
export interface NumeralValue {
  readonly value: Decimal;
  readonly step: Decimal;
}

/** A summand that is still open for a word that multiplies it. */
interface Summand {
  value: Decimal;
  /** Made by a scale: only a larger one multiplies it. */
  scaled: boolean;
}

/** The value of a number: each scale word multiplies the summands before it that are smaller ("3 亿 5000 万", "ba trăm năm mươi triệu"). */
export function numeralValue(parts: readonly NumeralPart[]): NumeralValue {
  return written(parts) ?? spoken(parts);
}

const tens = new Map<number, Decimal>();

/** Powers of ten, each made once. */
function ten(power: number): Decimal {
  let value = tens.get(power);
  if (value === undefined) tens.set(power, (value = new Decimal(`1e${power}`)));
  return value;
}

/** Digits with at most one word of ten's powers, as most numbers are: read without arithmetic. */
function written(parts: readonly NumeralPart[]): NumeralValue | undefined {
  const [number, scale] = parts;
  if (number?.decimals === undefined || parts.length > 2 || (scale !== undefined && (scale.kind !== "scale" || !isPowerOfTen(scale.digits)))) return undefined;
  const power = scale === undefined ? 0 : scale.digits.length - 1;
  const value = number.digits.length <= mostDigits ? timesTen(wholeOf(number.digits), power - number.decimals) : new Decimal(`${number.digits}e${power}`);
  if (value.isZero()) return { value: new Decimal(0), step: ten(power - number.decimals) };
  return { value, step: ten(power + (number.decimals > 0 ? -number.decimals : zerosAtEnd(number.digits))) };
}

/** Digits that a number holds exactly, and the point among them. */
const mostDigits = 15;
const nought = 0x30;

/** The number that some digits make, the point among them left out. */
function wholeOf(digits: string): number {
  let whole = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = digits.charCodeAt(at) - nought;
    if (digit >= 0) whole = whole * 10 + digit;
  }
  return whole;
}

function isPowerOfTen(digits: string): boolean {
  return digits.charCodeAt(0) === nought + 1 && zerosAtEnd(digits) === digits.length - 1;
}

/** Decimals count as written, with their zeros ("18.90"); zeros before a scale word or the unit do not ("140 million" is stated to ten millions). */
function zerosAtEnd(digits: string): number {
  let zeros = 0;
  while (digits.charCodeAt(digits.length - 1 - zeros) === nought) zeros++;
  return zeros;
}

function spoken(parts: readonly NumeralPart[]): NumeralValue {
  const summands: Summand[] = [];
  let decimals = 0;
  for (const [at, part] of parts.entries()) {
    if (part.kind === "scale") multiply(summands, new Decimal(part.digits), parts[at - 1]?.kind === "scale");
    else if (part.kind === "add-half") summands.push({ value: lastFactor(parts).times(part.digits), scaled: true });
    else {
      summands.push({ value: new Decimal(part.digits), scaled: false });
      decimals = part.decimals ?? 0;
    }
  }
  const value = summands.reduce((sum, each) => sum.plus(each.value), new Decimal(0));
  const hasDecimals = decimals > 0 && parts.every(({ kind }) => kind !== "add-half");
  return { value, step: hasDecimals ? scaleOf(parts).times(ten(-decimals)) : lastPlace(value) };
}

/** `next`: the scale stands right behind another, which it multiplies even where it is no larger (万万). */
function multiply(summands: Summand[], factor: Decimal, next: boolean): void {
  let sum = new Decimal(0);
  let found = false;
  for (let last = summands.at(-1); last !== undefined && (last.value.lessThan(factor) || (!found && (next || !last.scaled))); last = summands.at(-1)) {
    sum = sum.plus(last.value);
    found = true;
    summands.pop();
  }
  summands.push({ value: (found ? sum : new Decimal(1)).times(factor), scaled: true });
}

function lastFactor(parts: readonly NumeralPart[]): Decimal {
  return new Decimal(parts.filter(({ kind }) => kind === "scale").at(-1)?.digits ?? 1);
}

/** All words that multiply a number, together. */
export const scaleOf = (parts: readonly NumeralPart[]): Decimal => parts.reduce((product, { kind, digits }) => (kind === "scale" ? product.times(digits) : product), new Decimal(1));
