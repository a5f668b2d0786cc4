import { addRational, divideRational, multiplyRational, type Rational, rational, subtractRational } from "../model/index.js";
import { type Formula, type IndicatorRow, indicatorRow } from "./indicator.js";
import { type Figure, one, type Rows, statedNote, totalOf, zero } from "./rows.js";
import { type PartOptions, wholesOf } from "./shares.js";

const paper = "A. O. Hirschman, The Paternity of an Index, American Economic Review 54(5), 1964, 761–762";
export const herfindahlHirschmanFormula: Formula = { name: "Herfindahl–Hirschman index", formula: "Σ s[i]²", paper };
export const normalisedHerfindahlHirschmanFormula: Formula = { name: "Herfindahl–Hirschman index, normalised", formula: "(Σ s[i]² − 1 ÷ n) ÷ (1 − 1 ÷ n)", paper };

/** Σ s² of parts whose sum is above 0. */
export function concentrationOf(parts: readonly Figure[]): Rational {
  const squares = parts.reduce((sum, { exact }) => addRational(sum, multiplyRational(exact, exact)), zero);
  const total = totalOf(parts);
  return divideRational(squares, multiplyRational(total, total));
}

function normalised(parts: readonly Figure[]): Rational {
  const least = rational(1n, BigInt(parts.length));
  return divideRational(subtractRational(concentrationOf(parts), least), subtractRational(one, least));
}

function indexRows(formula: Formula, rows: Rows, options: PartOptions, compute: (parts: readonly Figure[]) => Rational): IndicatorRow[] {
  return wholesOf(rows, options).map(({ of, parts }) => indicatorRow(formula, { of, inputs: { parts: String(parts.length) }, note: statedNote(parts) }, () => ({ exact: compute(parts) })));
}

/**
 * How concentrated a whole is: the sum of its squared shares, from 1 ÷ n (all parts equal) to 1 (one part only).
 *
 * Source: Hirschman, The Paternity of an Index (American Economic Review 1964).
 * Errors: `indicators.column`, `indicators.twice`, `indicators.mixed`, `indicators.negative`.
 *
 * @example
 * import { herfindahlHirschman } from "entrepot/indicators";
 * herfindahlHirschman([{ hs2: "08", sum: 60 }, { hs2: "10", sum: 40 }], { part: "hs2" })[0]?.exact; // => 13/25
 */
export const herfindahlHirschman = (rows: Rows, options: PartOptions): IndicatorRow[] => indexRows(herfindahlHirschmanFormula, rows, options, concentrationOf);

/**
 * The {@link herfindahlHirschman} index from 0 (all n parts equal) to 1; one part alone gives no value.
 *
 * Source and errors: as {@link herfindahlHirschman}.
 *
 * @example
 * import { normalisedHerfindahlHirschman } from "entrepot/indicators";
 * normalisedHerfindahlHirschman([{ hs2: "08", sum: 60 }, { hs2: "10", sum: 40 }], { part: "hs2" })[0]?.exact; // => 1/25
 */
export const normalisedHerfindahlHirschman = (rows: Rows, options: PartOptions): IndicatorRow[] => indexRows(normalisedHerfindahlHirschmanFormula, rows, options, normalised);
