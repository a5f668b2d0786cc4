import { decimal, type Rational, rationalOf } from "../model/index.js";
import { type AdvantageOptions, isRevealed } from "./comparative-advantage.js";
import { type CrossTable, crossTables } from "./cross-table.js";
import type { InputCell, Rows } from "./rows.js";
import { statedNote } from "./rows.js";

/** Who has a revealed advantage in what: for each reporter, the places of its products in `products`, ascending. */
export interface AdvantageMatrix {
  readonly reporters: readonly InputCell[];
  readonly products: readonly InputCell[];
  readonly has: readonly (readonly number[])[];
}

/** A matrix with the keys for which it holds and what must be said of its figures. */
export interface KeyedMatrix extends AdvantageMatrix {
  readonly of: Readonly<Record<string, InputCell>>;
  readonly note: string | undefined;
}

function matrixOf(table: CrossTable, threshold: Rational): KeyedMatrix {
  const products = [...table.columns.keys()];
  const has = [...table.rows.keys()].map((row) => products.flatMap((column, at) => (isRevealed(table, [row, column], threshold) ? [at] : [])));
  return { of: table.of, reporters: [...table.rows.values()], products: [...table.columns.values()], has, note: statedNote(table.figures) };
}

/**
 * The matrix of revealed advantages behind diversity, complexity, fitness and proximity, one for each set of other keys. Each
 * comparison with the threshold is exact.
 *
 * Errors: `indicators.column`, `indicators.twice`, `indicators.mixed`, `indicators.negative`.
 *
 * @example
 * import { advantageMatrices } from "entrepot/indicators";
 * const rows = [{ reporter: "VN", hs2: "09", sum: 30 }, { reporter: "VN", hs2: "85", sum: 10 }, { reporter: "CN", hs2: "09", sum: 10 }, { reporter: "CN", hs2: "85", sum: 50 }];
 * advantageMatrices(rows, { product: "hs2" })[0]?.has; // => [[0],[1]]
 */
export function advantageMatrices(rows: Rows, options: AdvantageOptions = {}): readonly KeyedMatrix[] {
  const [row, column] = [options.reporter ?? "reporter", options.product ?? "hs6"];
  const threshold = rationalOf(decimal(options.threshold ?? 1));
  return crossTables(rows, { row, column, options }).map((table) => matrixOf(table, threshold));
}

/** How many products each reporter has. */
export const diversities = ({ has }: AdvantageMatrix): number[] => has.map((products) => products.length);

/** How many reporters each product has. */
export function ubiquities({ has, products }: AdvantageMatrix): number[] {
  const counts = products.map(() => 0);
  for (const owned of has) for (const product of owned) counts[product] = (counts[product] ?? 0) + 1;
  return counts;
}
