import { EntrepotError } from "../model/index.js";
import { type AdvantageMatrix, diversities, ubiquities } from "./advantage-matrix.js";
import { productMeans, reporterMeans, type Scores, scoreRows, standardisedScores } from "./complexity-scores.js";
import type { ComplexityOptions } from "./complexity.js";
import type { Formula, IndicatorRow } from "./indicator.js";
import type { Rows } from "./rows.js";

/** How many reflections: an even number, 18 unless said. */
export interface ReflectionOptions extends ComplexityOptions {
  readonly reflections?: number;
}

const paper = "C. A. Hidalgo and R. Hausmann, The Building Blocks of Economic Complexity, PNAS 106(26), 2009, 10570–10575";
export const economicReflectionsFormula: Formula = { name: "economic complexity, by reflections", formula: "standardised k[c,N] = Σ[p] M[c,p] k[p,N−1] ÷ k[c,0]", paper };
export const productReflectionsFormula: Formula = { name: "product complexity, by reflections", formula: "standardised k[p,N+1] = Σ[c] M[c,p] k[c,N] ÷ k[p,0]", paper };

function checkReflections(count: number): number {
  if (Number.isInteger(count) && count > 0 && count % 2 === 0 && count <= 1000) return count;
  throw new EntrepotError("indicators.reflections", `${count} reflections do not end on diversity: their number is even.`, { found: String(count), expected: "an even number from 2 to 1000" });
}

/** The reflections themselves, k[c,N] and k[p,N], not standardised. */
export function reflectionsOf(matrix: AdvantageMatrix, count: number): Scores {
  const known = (values: readonly number[]): (number | null)[] => values.map((value) => (value === 0 ? null : value));
  let [reporters, products] = [known(diversities(matrix)), known(ubiquities(matrix))];
  for (let step = 0; step < count; step++) [reporters, products] = [reporterMeans(matrix, products), productMeans(matrix, reporters)];
  return { reporters, products };
}

function complexityByReflections(matrix: AdvantageMatrix, { reflections = 18, standardise = "each" }: ReflectionOptions): Scores {
  const { reporters } = reflectionsOf(matrix, checkReflections(reflections));
  return standardisedScores({ reporters, products: productMeans(matrix, reporters) }, standardise);
}

function reflectionRows(formula: Formula, rows: Rows, side: "reporters" | "products", options: ReflectionOptions): IndicatorRow[] {
  const inputs = { reflections: String(options.reflections ?? 18), standardisation: options.standardise === "reporters" ? "the reporters' mean and population standard deviation" : "own mean and population standard deviation" };
  return scoreRows(formula, rows, { side, options, inputs, scores: (matrix) => complexityByReflections(matrix, options) });
}

/**
 * Economic complexity by the method of reflections: the mean of the means of diversity and ubiquity, N times.
 *
 * Source: Hidalgo and Hausmann, The Building Blocks of Economic Complexity (PNAS 2009).
 * Errors: `indicators.reflections`, `indicators.column`, `indicators.twice`, `indicators.mixed`, `indicators.negative`.
 *
 * @example
 * import { economicReflections } from "entrepot/indicators";
 * const sold = { A: { p: 1, q: 1, r: 1 }, B: { p: 1, q: 1 }, C: { p: 3 } };
 * const rows = Object.entries(sold).flatMap(([reporter, products]) => Object.entries(products).map(([hs6, sum]) => ({ reporter, hs6, sum })));
 * economicReflections(rows, { threshold: "0.1", reflections: 2 }).map(({ of, value }) => `${of.reporter} ${value?.value.toFixed(3)}`); // => ["A 1.225","B 0.000","C -1.225"]
 */
export const economicReflections = (rows: Rows, options: ReflectionOptions = {}): IndicatorRow[] => reflectionRows(economicReflectionsFormula, rows, "reporters", options);

/**
 * Product complexity by the method of reflections: one reflection more, so that it rises with its exporters' diversity.
 *
 * Source and errors: as {@link economicReflections}.
 *
 * @example
 * import { productReflections } from "entrepot/indicators";
 * const sold = { A: { p: 1, q: 1, r: 1 }, B: { p: 1, q: 1 }, C: { p: 3 } };
 * const rows = Object.entries(sold).flatMap(([reporter, products]) => Object.entries(products).map(([hs6, sum]) => ({ reporter, hs6, sum })));
 * productReflections(rows, { threshold: "0.1", reflections: 2 }).map(({ of, value }) => `${of.hs6} ${value?.value.toFixed(3)}`); // => ["p -1.225","q 0.000","r 1.225"]
 */
export const productReflections = (rows: Rows, options: ReflectionOptions = {}): IndicatorRow[] => reflectionRows(productReflectionsFormula, rows, "products", options);
