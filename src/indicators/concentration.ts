import { Decimal, EntrepotError, toDecimal } from "../model/index.js";
import { type Formula, type IndicatorRow, indicatorRow } from "./indicator.js";
import { concentrationOf } from "./herfindahl-hirschman.js";
import { type Rows, statedNote } from "./rows.js";
import { type PartOptions, wholesOf } from "./shares.js";

export const concentrationFormula: Formula = {
  name: "concentration",
  formula: "(√Σ s[i]² − √(1 ÷ n)) ÷ (1 − √(1 ÷ n))",
  paper: "UNCTAD, Handbook of Statistics (product concentration index)",
};

/** Whose concentration, of how many possible parts: `count` where parts without trade count too. */
export interface ConcentrationOptions extends PartOptions {
  readonly count?: number;
}

/** A root does not end: so many significant digits of it are right. */
const digits = 40;

function normalised(squares: Decimal, count: number): Decimal {
  const least = new Decimal(1).div(count).sqrt();
  return new Decimal(squares.sqrt().minus(least).div(new Decimal(1).minus(least)).toSignificantDigits(digits));
}

/**
 * How concentrated a whole is, from 0 (all n parts equal) to 1 (one part), by the root of the squared shares, to 40 digits.
 *
 * Source: UNCTAD, Handbook of Statistics, annex on the product concentration index.
 * Errors: `indicators.column`, `indicators.twice`, `indicators.mixed`, `indicators.negative`, `indicators.count`.
 *
 * @example
 * import { concentration } from "entrepot/indicators";
 * const rows = [{ hs2: "08", sum: 1 }, { hs2: "09", sum: 1 }, { hs2: "10", sum: 1 }, { hs2: "85", sum: 0 }];
 * concentration(rows, { part: "hs2" })[0]?.value?.value.toFixed(6); // => 0.154701
 */
export function concentration(rows: Rows, options: ConcentrationOptions): IndicatorRow[] {
  return wholesOf(rows, options).map(({ of, parts }) => {
    const count = options.count ?? parts.length;
    checkCount(count, parts.length);
    return indicatorRow(concentrationFormula, { of, inputs: { parts: String(parts.length), count: String(count) }, note: statedNote(parts) }, () => {
      if (count < 2) return { missing: "The concentration of one part has no scale." };
      return { value: { value: normalised(toDecimal(concentrationOf(parts)), count), bound: "exact" } };
    });
  });
}

function checkCount(count: number, parts: number): void {
  if (Number.isInteger(count) && count >= parts) return;
  throw new EntrepotError("indicators.count", `${count} possible parts cannot hold the ${parts} that are there.`, { found: String(count), expected: `a whole number of at least ${parts}` });
}
