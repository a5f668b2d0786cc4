import { type AdvantageMatrix, advantageMatrices, type KeyedMatrix } from "./advantage-matrix.js";
import type { AdvantageOptions } from "./comparative-advantage.js";
import { type Formula, type IndicatorRow, indicatorRow, type Input, type Outcome } from "./indicator.js";
import { decimal } from "../model/index.js";
import type { InputCell, Rows } from "./rows.js";

/** Scores of both sides of a matrix; null for a reporter or product without any advantage, or with the reason why no score is told. */
export interface Scores {
  readonly reporters: readonly (number | null)[];
  readonly products: readonly (number | null)[];
  readonly missing?: string;
}

/** How scores are brought to one scale: each side by its own mean and deviation, or both by those of the reporters. */
export type Standardisation = "each" | "reporters";

const present = (values: readonly (number | null)[]): number[] => values.filter((value): value is number => value !== null);
export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Less the mean, by the population standard deviation, of the scale's own values. */
function standardised(values: readonly (number | null)[], scale: readonly (number | null)[]): (number | null)[] | null {
  const known = present(scale);
  const centre = mean(known);
  const deviation = Math.sqrt(mean(known.map((value) => (value - centre) ** 2)));
  const least = 1e-13 * Math.max(...known.map(Math.abs), 1e-300);
  return deviation > least ? values.map((value) => (value === null ? null : settled((value - centre) / deviation))) : null;
}

/** What is left of a zero after binary arithmetic is a zero. */
const settled = (score: number): number => (Math.abs(score) < 1e-12 ? 0 : score);

/** Both sides standardised; where all are alike, there is no score. */
export function standardisedScores({ reporters, products, missing }: Scores, by: Standardisation): Scores {
  const nothing = (why: string): Scores => ({ reporters: reporters.map(() => null), products: products.map(() => null), missing: why });
  if (missing !== undefined) return nothing(missing);
  const [first, second] = [standardised(reporters, reporters), standardised(products, by === "each" ? products : reporters)];
  return first === null || second === null ? nothing("All scores are alike.") : { reporters: first, products: second };
}

/** For each product, the mean of its reporters' scores. */
export function productMeans({ has, products }: AdvantageMatrix, scores: readonly (number | null)[]): (number | null)[] {
  const [sums, counts] = [products.map(() => 0), products.map(() => 0)];
  has.forEach((owned, at) => {
    for (const product of owned) {
      sums[product] = (sums[product] ?? 0) + (scores[at] ?? 0);
      counts[product] = (counts[product] ?? 0) + 1;
    }
  });
  return sums.map((sum, at) => (counts[at] ? sum / counts[at] : null));
}

/** For each reporter, the mean of its products' scores. */
export const reporterMeans = ({ has }: AdvantageMatrix, scores: readonly (number | null)[]): (number | null)[] => has.map((owned) => (owned.length === 0 ? null : owned.reduce((sum, product) => sum + (scores[product] ?? 0), 0) / owned.length));

/** What a table of scores is made of. */
interface ScoreSetting {
  readonly side: "reporters" | "products";
  readonly options: AdvantageOptions;
  readonly inputs: Readonly<Record<string, Input>>;
  readonly scores: (matrix: AdvantageMatrix) => Scores;
}

/** A binary floating-point score holds so many significant digits that do not hang on the order of its steps. */
const digits = 12;

function rowsOfMatrix(formula: Formula, matrix: KeyedMatrix, { side, options, inputs, scores }: ScoreSetting): IndicatorRow[] {
  const found = scores(matrix);
  const name = side === "reporters" ? (options.reporter ?? "reporter") : (options.product ?? "hs6");
  const keys: readonly InputCell[] = matrix[side];
  return keys.map((key, at) => {
    const about = { of: { ...matrix.of, [name]: key }, inputs: { threshold: String(options.threshold ?? 1), ...inputs }, note: matrix.note };
    return indicatorRow(formula, about, () => outcome(found[side][at] ?? null, found.missing));
  });
}

function outcome(score: number | null, missing: string | undefined): Outcome {
  if (score === null) return { missing: missing ?? "It has no revealed advantage, so it has no score." };
  const value = decimal(score.toPrecision(digits));
  return { value: { value, bound: "exact" } };
}

/** A row for each reporter, or each product, of every matrix in the rows. */
export const scoreRows = (formula: Formula, rows: Rows, setting: ScoreSetting): IndicatorRow[] => advantageMatrices(rows, setting.options).flatMap((matrix) => rowsOfMatrix(formula, matrix, setting));
