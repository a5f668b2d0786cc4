import { type AdvantageMatrix, diversities, ubiquities } from "./advantage-matrix.js";
import type { AdvantageOptions } from "./comparative-advantage.js";
import { productMeans, reporterMeans, type Scores, scoreRows, type Standardisation, standardisedScores } from "./complexity-scores.js";
import { secondEigen } from "./eigen.js";
import type { Formula, IndicatorRow } from "./indicator.js";
import type { Rows } from "./rows.js";

/** How complexity is scaled; each side by its own mean and population standard deviation unless said. */
export interface ComplexityOptions extends AdvantageOptions {
  readonly standardise?: Standardisation;
}

const paper = "R. Hausmann, C. A. Hidalgo et al., The Atlas of Economic Complexity, MIT Press, 2014";
export const economicComplexityFormula: Formula = { name: "economic complexity, by eigenvector", formula: "standardised second eigenvector of Σ[p] M[c,p] M[c′,p] ÷ (k[c] k[p])", paper };
export const productComplexityFormula: Formula = { name: "product complexity, by eigenvector", formula: "standardised mean over c with M[c,p] = 1 of the second eigenvector", paper };

/** Reporters, or products, that share an advantage: D^(−½) M U^(−1) Mᵀ D^(−½), symmetric, with the eigenvalues of M̃. */
function shared(sets: readonly (readonly number[])[], counts: readonly number[]): Float64Array[] {
  const roots = sets.map((owned) => Math.sqrt(owned.length) || 1);
  const owners = counts.map((): number[] => []);
  sets.forEach((owned, at) => {
    for (const each of owned) owners[each]?.push(at);
  });
  const matrix = sets.map(() => new Float64Array(sets.length));
  owners.forEach((list, at) => {
    const weight = 1 / (counts[at] ?? 1);
    for (const i of list) {
      const row = matrix[i] ?? new Float64Array(0);
      for (const j of list) row[j] = (row[j] ?? 0) + weight / ((roots[i] ?? 1) * (roots[j] ?? 1));
    }
  });
  return matrix;
}

/** The same matrix seen from its products. */
function transposed({ has, reporters, products }: AdvantageMatrix): AdvantageMatrix {
  const owners = products.map((): number[] => []);
  has.forEach((owned, at) => {
    for (const product of owned) owners[product]?.push(at);
  });
  return { reporters: products, products: reporters, has: owners };
}

/** Only those that have something: the others have no score and must not count as parts of the network. */
function eigenscores(matrix: AdvantageMatrix): Pick<Scores, "missing"> & { scores: (number | null)[] } {
  const nothing = (missing: string) => ({ missing, scores: matrix.has.map(() => null) });
  const active = [...matrix.has.keys()].filter((at) => (matrix.has[at]?.length ?? 0) > 0);
  const sets = active.map((at) => matrix.has[at] ?? []);
  if (sets.length < 2) return nothing("Complexity compares at least two that have an advantage.");
  const { values: [, second, third], vector } = secondEigen(shared(sets, ubiquities(matrix)));
  if (1 - second < 1e-9) return nothing("The network falls into parts that share no product: complexity cannot compare them.");
  if (second - third < 1e-9) return nothing("Two patterns explain the network equally well: its complexity is not unique.");
  const scores = matrix.has.map((): number | null => null);
  active.forEach((at, i) => {
    scores[at] = (vector[i] ?? 0) / Math.sqrt(sets[i]?.length ?? 1);
  });
  return { scores };
}

/** Positive where scores rise with diversity. */
function direction(matrix: AdvantageMatrix, scores: readonly (number | null)[]): 1 | -1 {
  const counts = diversities(matrix);
  const known = [...scores.keys()].filter((at) => scores[at] !== null);
  const centre = known.reduce((sum, at) => sum + (counts[at] ?? 0), 0) / known.length;
  const middle = known.reduce((sum, at) => sum + (scores[at] ?? 0), 0) / known.length;
  return known.reduce((sum, at) => sum + ((counts[at] ?? 0) - centre) * ((scores[at] ?? 0) - middle), 0) < 0 ? -1 : 1;
}

/**
 * Complexity of both sides of a matrix by the second eigenvector, computed on the smaller side, higher for more diverse
 * reporters. In binary floating point: scores carry about 12 digits.
 *
 * Source: Hausmann, Hidalgo et al., The Atlas of Economic Complexity (MIT Press 2014).
 *
 * @example
 * import { complexityOf } from "entrepot/indicators";
 * const matrix = { reporters: ["A", "B", "C"], products: ["p", "q", "r"], has: [[0, 1, 2], [0, 1], [0]] };
 * complexityOf(matrix).reporters.map((score) => score?.toFixed(6)); // => ["1.224745","0.000000","-1.224745"]
 */
export function complexityOf(matrix: AdvantageMatrix, standardise: Standardisation = "each"): Scores {
  const onProducts = matrix.products.length < matrix.reporters.length;
  const { scores, missing } = eigenscores(onProducts ? transposed(matrix) : matrix);
  const reporters = onProducts ? reporterMeans(matrix, scores) : scores;
  const sign = direction(matrix, reporters);
  const turned = reporters.map((score) => (score === null ? null : score * sign));
  const raw: Scores = { reporters: turned, products: productMeans(matrix, turned) };
  return standardisedScores(missing === undefined ? raw : { ...raw, missing }, standardise);
}

function complexityRows(formula: Formula, rows: Rows, side: "reporters" | "products", options: ComplexityOptions): IndicatorRow[] {
  const standardise = options.standardise ?? "each";
  const inputs = { standardisation: standardise === "each" ? "own mean and population standard deviation" : "the reporters' mean and population standard deviation" };
  return scoreRows(formula, rows, { side, options, inputs, scores: (matrix) => complexityOf(matrix, standardise) });
}

/**
 * How much know-how a reporter's exports show (ECI), by the second eigenvector; the standardisation is named in `inputs`.
 *
 * Source: Hausmann, Hidalgo et al., The Atlas of Economic Complexity (MIT Press 2014).
 * Errors: `indicators.column`, `indicators.twice`, `indicators.mixed`, `indicators.negative`.
 *
 * @example
 * import { economicComplexity } from "entrepot/indicators";
 * const sold = { A: { p: 1, q: 1, r: 1 }, B: { p: 1, q: 1 }, C: { p: 3 } };
 * const rows = Object.entries(sold).flatMap(([reporter, products]) => Object.entries(products).map(([hs6, sum]) => ({ reporter, hs6, sum })));
 * economicComplexity(rows, { threshold: "0.1" }).map(({ of, value }) => `${of.reporter} ${value?.value.toFixed(3)}`); // => ["A 1.225","B 0.000","C -1.225"]
 */
export const economicComplexity = (rows: Rows, options: ComplexityOptions = {}): IndicatorRow[] => complexityRows(economicComplexityFormula, rows, "reporters", options);

/**
 * How much know-how a product asks for (PCI): the mean of its exporters' second eigenvector.
 *
 * Source and errors: as {@link economicComplexity}.
 *
 * @example
 * import { productComplexity } from "entrepot/indicators";
 * const sold = { A: { p: 1, q: 1, r: 1 }, B: { p: 1, q: 1 }, C: { p: 3 } };
 * const rows = Object.entries(sold).flatMap(([reporter, products]) => Object.entries(products).map(([hs6, sum]) => ({ reporter, hs6, sum })));
 * productComplexity(rows, { threshold: "0.1" }).map(({ of, value }) => `${of.hs6} ${value?.value.toFixed(3)}`); // => ["p -1.225","q 0.000","r 1.225"]
 */
export const productComplexity = (rows: Rows, options: ComplexityOptions = {}): IndicatorRow[] => complexityRows(productComplexityFormula, rows, "products", options);
