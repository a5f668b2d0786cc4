import { addRational, compareRational, type DecimalLike, decimal, divideRational, multiplyRational, type Rational, rationalOf, subtractRational } from "../model/index.js";
import { type CrossOptions, type CrossTable, crossTables } from "./cross-table.js";
import { type Formula, type IndicatorRow, indicatorRow } from "./indicator.js";
import { one, type Rows, statedNote, zero } from "./rows.js";

/** From which value on an advantage is revealed; 1 unless said. */
export interface AdvantageOptions extends CrossOptions {
  readonly threshold?: DecimalLike;
}

export const comparativeAdvantageFormula: Formula = {
  name: "revealed comparative advantage",
  formula: "(x[c,p] ÷ x[c]) ÷ (x[p] ÷ x)",
  paper: "B. Balassa, Trade Liberalisation and “Revealed” Comparative Advantage, The Manchester School 33(2), 1965, 99–123",
};
export const symmetricAdvantageFormula: Formula = {
  name: "revealed symmetric comparative advantage",
  formula: "(RCA − 1) ÷ (RCA + 1)",
  paper: "B. Dalum, K. Laursen and G. Villumsen, Structural Change in OECD Export Specialisation Patterns, International Review of Applied Economics 12(3), 1998, 423–443",
};

function advantage(table: CrossTable, row: string, column: string): Rational {
  const part = (map: ReadonlyMap<string, Rational>, key: string): Rational => map.get(key) ?? table.total;
  const own = divideRational(table.at(row, column), part(table.rowTotals, row));
  return divideRational(own, divideRational(part(table.columnTotals, column), table.total));
}

/** Whether the advantage reaches a threshold, told exactly and without a quotient; who exports nothing reveals nothing. */
export function isRevealed(table: CrossTable, [row, column]: readonly [string, string], threshold: Rational): boolean {
  const [own, world] = [table.rowTotals.get(row) ?? zero, table.columnTotals.get(column) ?? zero];
  if (compareRational(own, zero) === 0 || compareRational(world, zero) === 0) return false;
  return compareRational(multiplyRational(table.at(row, column), table.total), multiplyRational(threshold, multiplyRational(own, world))) >= 0;
}

const symmetric = (rca: Rational): Rational => divideRational(subtractRational(rca, one), addRational(rca, one));

function advantageRows(formula: Formula, rows: Rows, options: AdvantageOptions, form: (rca: Rational) => Rational): IndicatorRow[] {
  const [reporter, product] = [options.reporter ?? "reporter", options.product ?? "hs6"];
  const threshold = rationalOf(decimal(options.threshold ?? 1));
  return crossTables(rows, { row: reporter, column: product, options }).flatMap((table) => [...table.rows].flatMap(([row, who]) => [...table.columns].map(([column, what]) => {
    const inputs = { threshold: String(options.threshold ?? 1), revealed: isRevealed(table, [row, column], threshold) };
    return indicatorRow(formula, { of: { ...table.of, [reporter]: who, [product]: what }, inputs, note: statedNote(table.figures) }, () => ({ exact: form(advantage(table, row, column)) }));
  })));
}

/**
 * How much more of a product an exporter's exports hold than the world's do (1 is as much); a pair without a row exports 0.
 * The rows are the whole world. `inputs.revealed` tells whether the threshold is reached.
 *
 * Source: Balassa, Trade Liberalisation and "Revealed" Comparative Advantage (The Manchester School 1965).
 * Errors: `indicators.column`, `indicators.twice`, `indicators.mixed`, `indicators.negative`.
 *
 * @example
 * import { comparativeAdvantage } from "entrepot/indicators";
 * const rows = [{ reporter: "VN", hs2: "09", sum: 30 }, { reporter: "VN", hs2: "85", sum: 10 }, { reporter: "CN", hs2: "09", sum: 10 }, { reporter: "CN", hs2: "85", sum: 50 }];
 * comparativeAdvantage(rows, { product: "hs2" }).map(({ exact }) => exact); // => ["15/8","5/12","5/12","25/18"]
 */
export const comparativeAdvantage = (rows: Rows, options: AdvantageOptions = {}): IndicatorRow[] => advantageRows(comparativeAdvantageFormula, rows, options, (rca) => rca);

/**
 * {@link comparativeAdvantage} from −1 (nothing) through 0 (as the world) to below 1.
 *
 * Source: Dalum, Laursen and Villumsen, Structural Change in OECD Export Specialisation Patterns (1998).
 * Errors: as {@link comparativeAdvantage}.
 *
 * @example
 * import { symmetricAdvantage } from "entrepot/indicators";
 * const rows = [{ reporter: "VN", hs2: "09", sum: 30 }, { reporter: "VN", hs2: "85", sum: 10 }, { reporter: "CN", hs2: "09", sum: 10 }, { reporter: "CN", hs2: "85", sum: 50 }];
 * symmetricAdvantage(rows, { product: "hs2" })[0]?.exact; // => 7/23
 */
export const symmetricAdvantage = (rows: Rows, options: AdvantageOptions = {}): IndicatorRow[] => advantageRows(symmetricAdvantageFormula, rows, options, symmetric);
