import { rational } from "../model/index.js";
import { advantageMatrices, diversities, ubiquities } from "./advantage-matrix.js";
import type { AdvantageOptions } from "./comparative-advantage.js";
import { type Formula, type IndicatorRow, indicatorRow } from "./indicator.js";
import type { Rows } from "./rows.js";

const paper = "C. A. Hidalgo and R. Hausmann, The Building Blocks of Economic Complexity, PNAS 106(26), 2009, 10570–10575";
export const diversityFormula: Formula = { name: "diversity", formula: "Σ[p] M[c,p]", paper };
export const ubiquityFormula: Formula = { name: "ubiquity", formula: "Σ[c] M[c,p]", paper };

/**
 * The number of products in which each reporter has a revealed advantage.
 *
 * Source: Hidalgo and Hausmann, The Building Blocks of Economic Complexity (PNAS 2009).
 * Errors: `indicators.column`, `indicators.twice`, `indicators.mixed`, `indicators.negative`.
 *
 * @example
 * import { diversity } from "entrepot/indicators";
 * const rows = [{ reporter: "VN", hs2: "09", sum: 30 }, { reporter: "VN", hs2: "85", sum: 10 }, { reporter: "CN", hs2: "09", sum: 10 }, { reporter: "CN", hs2: "85", sum: 50 }];
 * diversity(rows, { product: "hs2", threshold: "0.4" }).map(({ exact }) => exact); // => ["2","2"]
 */
export function diversity(rows: Rows, options: AdvantageOptions = {}): IndicatorRow[] {
  const name = options.reporter ?? "reporter";
  return advantageMatrices(rows, options).flatMap((matrix) => diversities(matrix).map((count, at) => {
    const about = { of: { ...matrix.of, [name]: matrix.reporters[at] }, inputs: { threshold: String(options.threshold ?? 1) }, note: matrix.note };
    return indicatorRow(diversityFormula, about, () => ({ exact: rational(BigInt(count)) }));
  }));
}

/**
 * The number of reporters that have a revealed advantage in each product.
 *
 * Source and errors: as {@link diversity}.
 *
 * @example
 * import { ubiquity } from "entrepot/indicators";
 * const rows = [{ reporter: "VN", hs2: "09", sum: 30 }, { reporter: "VN", hs2: "85", sum: 10 }, { reporter: "CN", hs2: "09", sum: 10 }, { reporter: "CN", hs2: "85", sum: 50 }];
 * ubiquity(rows, { product: "hs2" }).map(({ exact }) => exact); // => ["1","1"]
 */
export function ubiquity(rows: Rows, options: AdvantageOptions = {}): IndicatorRow[] {
  const name = options.product ?? "hs6";
  return advantageMatrices(rows, options).flatMap((matrix) => ubiquities(matrix).map((count, at) => {
    const about = { of: { ...matrix.of, [name]: matrix.products[at] }, inputs: { threshold: String(options.threshold ?? 1) }, note: matrix.note };
    return indicatorRow(ubiquityFormula, about, () => ({ exact: rational(BigInt(count)) }));
  }));
}
