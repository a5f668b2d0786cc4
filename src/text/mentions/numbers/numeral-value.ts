import { Decimal, lastPlace } from "../../../model/index.js";
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
  const summands: Summand[] = [];
  let decimals: number | undefined;
  for (const part of parts) {
    const number = new Decimal(part.digits);
    if (part.kind === "scale") multiply(summands, number);
    else if (part.kind === "add-half") summands.push({ value: lastFactor(parts).times("0.5"), scaled: true });
    else {
      summands.push({ value: number, scaled: false });
      decimals = part.decimals;
    }
  }
  const value = summands.reduce((sum, each) => sum.plus(each.value), new Decimal(0));
  return { value, step: stepOf(value, parts, decimals) };
}

function multiply(summands: Summand[], factor: Decimal): void {
  let sum = new Decimal(0);
  let found = false;
  for (let last = summands.at(-1); last !== undefined && (last.value.lessThan(factor) || (!found && !last.scaled)); last = summands.at(-1)) {
    sum = sum.plus(last.value);
    found = true;
    summands.pop();
  }
  summands.push({ value: (found ? sum : new Decimal(1)).times(factor), scaled: true });
}

function lastFactor(parts: readonly NumeralPart[]): Decimal {
  const scale = parts.findLast(({ kind }) => kind === "scale");
  return new Decimal(scale?.digits ?? 1);
}

/** Decimals count as written, with their zeros ("18.90"); zeros before a scale word or the unit do not ("140 million" is stated to ten millions). */
function stepOf(value: Decimal, parts: readonly NumeralPart[], decimals: number | undefined): Decimal {
  if (decimals === undefined || decimals === 0 || parts.some(({ kind }) => kind === "add-half")) return lastPlace(value);
  const factor = parts.filter(({ kind }) => kind === "scale").reduce((product, { digits }) => product.times(digits), new Decimal(1));
  return new Decimal(10).pow(-decimals).times(factor);
}
