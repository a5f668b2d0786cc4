import { EntrepotError } from "../model/index.js";
import type { AdvantageMatrix } from "./advantage-matrix.js";
import type { AdvantageOptions } from "./comparative-advantage.js";
import { mean, type Scores, scoreRows } from "./complexity-scores.js";
import type { Formula, IndicatorRow } from "./indicator.js";
import type { Rows } from "./rows.js";

/** How often both sides are computed from each other; 20 unless said. */
export interface FitnessOptions extends AdvantageOptions {
  readonly iterations?: number;
}

const paper = "A. Tacchella, M. Cristelli, G. Caldarelli, A. Gabrielli and L. Pietronero, A New Metrics for Countries' Fitness and Products' Complexity, Scientific Reports 2, 2012, 723";
export const fitnessFormula: Formula = { name: "fitness", formula: "F[c] = Σ[p] M[c,p] Q[p] ÷ mean", paper };
export const fitnessComplexityFormula: Formula = { name: "complexity by fitness", formula: "Q[p] = 1 ÷ Σ[c] M[c,p] ÷ F[c] ÷ mean", paper };

const byMean = (values: readonly number[]): number[] => {
  const centre = mean(values.filter((value) => value > 0)) || 1;
  return values.map((value) => value / centre);
};

/** One step of both sides from each other's last values. */
function step({ has, products }: AdvantageMatrix, fitness: readonly number[], complexity: readonly number[]): [number[], number[]] {
  const inverse = products.map(() => 0);
  has.forEach((owned, at) => {
    for (const product of owned) inverse[product] = (inverse[product] ?? 0) + 1 / (fitness[at] ?? 1);
  });
  const next = has.map((owned) => owned.reduce((sum, product) => sum + (complexity[product] ?? 0), 0));
  return [byMean(next), byMean(inverse.map((sum) => (sum > 0 ? 1 / sum : 0)))];
}

/**
 * Fitness and complexity after a number of steps, from 1 for all; the mean of each side is 1.
 *
 * Source: Tacchella et al., A New Metrics for Countries' Fitness and Products' Complexity (Scientific Reports 2012).
 * Errors: `indicators.iterations`.
 *
 * @example
 * import { fitnessOf } from "entrepot/indicators";
 * fitnessOf({ reporters: ["A", "B"], products: ["p", "q"], has: [[0, 1], [0]] }, 1).reporters; // => [1.3333333333333333,0.6666666666666666]
 */
export function fitnessOf(matrix: AdvantageMatrix, iterations: number): Scores {
  if (!Number.isInteger(iterations) || iterations < 1 || iterations > 100_000) throw new EntrepotError("indicators.iterations", `${iterations} is no number of iterations.`, { found: String(iterations), expected: "a whole number from 1 to 100000" });
  let [fitness, complexity] = [matrix.has.map(() => 1), matrix.products.map(() => 1)];
  for (let count = 0; count < iterations; count++) [fitness, complexity] = step(matrix, fitness, complexity);
  return { reporters: fitness.map((value, at) => (matrix.has[at]?.length ? value : null)), products: complexity.map((value) => (value > 0 ? value : null)) };
}

function fitnessRows(formula: Formula, rows: Rows, side: "reporters" | "products", options: FitnessOptions): IndicatorRow[] {
  const iterations = options.iterations ?? 20;
  return scoreRows(formula, rows, { side, options, inputs: { iterations: String(iterations), standardisation: "by the mean" }, scores: (matrix) => fitnessOf(matrix, iterations) });
}

/**
 * How fit a reporter is: the sum of its products' complexity, which falls with the least fit reporter that exports them.
 *
 * Source: Tacchella et al., A New Metrics for Countries' Fitness and Products' Complexity (Scientific Reports 2012).
 * Errors: `indicators.iterations`, `indicators.column`, `indicators.twice`, `indicators.mixed`, `indicators.negative`.
 *
 * @example
 * import { fitness } from "entrepot/indicators";
 * const rows = [{ reporter: "A", hs6: "p", sum: 1 }, { reporter: "A", hs6: "q", sum: 1 }, { reporter: "B", hs6: "p", sum: 2 }];
 * fitness(rows, { threshold: "0.5", iterations: 1 }).map(({ value }) => value?.value.toFixed(3)); // => ["1.333","0.667"]
 */
export const fitness = (rows: Rows, options: FitnessOptions = {}): IndicatorRow[] => fitnessRows(fitnessFormula, rows, "reporters", options);

/**
 * The complexity of products that belongs to {@link fitness}.
 *
 * Source and errors: as {@link fitness}.
 *
 * @example
 * import { fitnessComplexity } from "entrepot/indicators";
 * const rows = [{ reporter: "A", hs6: "p", sum: 1 }, { reporter: "A", hs6: "q", sum: 1 }, { reporter: "B", hs6: "p", sum: 2 }];
 * fitnessComplexity(rows, { threshold: "0.5", iterations: 1 }).map(({ value }) => value?.value.toFixed(3)); // => ["0.667","1.333"]
 */
export const fitnessComplexity = (rows: Rows, options: FitnessOptions = {}): IndicatorRow[] => fitnessRows(fitnessComplexityFormula, rows, "products", options);
