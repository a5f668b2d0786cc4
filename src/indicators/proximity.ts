import { rational } from "../model/index.js";
import { advantageMatrices, type KeyedMatrix, ubiquities } from "./advantage-matrix.js";
import type { AdvantageOptions } from "./comparative-advantage.js";
import { type Formula, type IndicatorRow, indicatorRow } from "./indicator.js";
import type { Rows } from "./rows.js";

export const proximityFormula: Formula = {
  name: "proximity",
  formula: "Σ[c] M[c,p] M[c,q] ÷ max(k[p], k[q])",
  paper: "C. A. Hidalgo, B. Klinger, A.-L. Barabási and R. Hausmann, The Product Space Conditions the Development of Nations, Science 317, 2007, 482–487",
};

/** Reporters of each product, ascending. */
function ownersOf({ has, products }: KeyedMatrix): number[][] {
  const owners = products.map((): number[] => []);
  has.forEach((owned, at) => {
    for (const product of owned) owners[product]?.push(at);
  });
  return owners;
}

/**
 * How likely who has an advantage in one product has it in the other: the lesser of both conditional shares (standardised by
 * the more ubiquitous product), 0 to 1, exact. A row for each pair of products, once.
 *
 * Source: Hidalgo, Klinger, Barabási and Hausmann, The Product Space Conditions the Development of Nations (Science 2007).
 * Errors: `indicators.column`, `indicators.twice`, `indicators.mixed`, `indicators.negative`.
 *
 * @example
 * import { proximity } from "entrepot/indicators";
 * const rows = [{ reporter: "A", hs6: "p", sum: 1 }, { reporter: "A", hs6: "q", sum: 1 }, { reporter: "B", hs6: "p", sum: 2 }];
 * proximity(rows, { threshold: "0.5" })[0]?.exact; // => 1/2
 */
export function proximity(rows: Rows, options: AdvantageOptions = {}): IndicatorRow[] {
  return advantageMatrices(rows, options).flatMap((matrix) => {
    const [owners, counts] = [ownersOf(matrix), ubiquities(matrix)];
    const sets = owners.map((list) => new Set(list));
    return matrix.products.flatMap((product, p) => matrix.products.slice(p + 1).map((other, offset) => {
      const q = p + 1 + offset;
      const both = (owners[p] ?? []).filter((owner) => sets[q]?.has(owner)).length;
      const most = Math.max(counts[p] ?? 0, counts[q] ?? 0);
      const inputs = { threshold: String(options.threshold ?? 1), both: String(both), standardisation: `by the more ubiquitous product (${most})` };
      return indicatorRow(proximityFormula, { of: { ...matrix.of, product, other }, inputs, note: matrix.note }, () => (most === 0 ? { missing: "Nobody has an advantage in either." } : { exact: rational(BigInt(both), BigInt(most)) }));
    }));
  });
}
