import { addRational, compareRational, divideRational, type Rational, subtractRational } from "../model/index.js";
import { type Formula, type IndicatorRow, indicatorRow } from "./indicator.js";
import { groupsBy, keysBeside, checkParts, figuresOf, one, type Rows, statedNote, zero } from "./rows.js";
import { type TwoWay, twoWay, type TwoWayOptions } from "./two-way.js";

/** Where the index reads; with `product`, one index over all products of the other keys, weighted by their trade. */
export interface GrubelLloydOptions extends TwoWayOptions {
  readonly product?: string;
}

export const grubelLloydFormula: Formula = {
  name: "Grubel–Lloyd index",
  formula: "1 − Σ |X − M| ÷ Σ (X + M)",
  paper: "H. G. Grubel and P. J. Lloyd, Intra-Industry Trade, Macmillan, 1975",
};

const absolute = (value: Rational): Rational => (compareRational(value, zero) < 0 ? subtractRational(zero, value) : value);

function index(trades: readonly TwoWay[]): Rational {
  const side = (figure: TwoWay["exports"]): Rational => figure?.exact ?? zero;
  const net = trades.map(({ exports, imports }) => absolute(subtractRational(side(exports), side(imports)))).reduce(addRational, zero);
  const gross = trades.map(({ exports, imports }) => addRational(side(exports), side(imports))).reduce(addRational, zero);
  return subtractRational(one, divideRational(net, gross));
}

/**
 * How much of trade goes both ways within a product: 0 one way only, 1 exports as much as imports. A side without a row is 0.
 *
 * Source: Grubel and Lloyd, Intra-Industry Trade (1975).
 * Errors: `indicators.column`, `indicators.twice`, `indicators.mixed`, `indicators.negative`.
 *
 * @example
 * import { grubelLloyd } from "entrepot/indicators";
 * const rows = [{ hs2: "85", direction: "export", sum: 60 }, { hs2: "85", direction: "import", sum: 90 }, { hs2: "09", direction: "export", sum: 50 }];
 * grubelLloyd(rows).map(({ exact }) => exact); // => ["4/5","0"]
 * grubelLloyd(rows, { product: "hs2" })[0]?.exact; // => 3/5
 */
export function grubelLloyd(rows: Rows, options: GrubelLloydOptions = {}): IndicatorRow[] {
  const { product, ...others } = options;
  checkParts(figuresOf(rows, options.value ?? "sum"));
  const named = [options.value ?? "sum", options.direction ?? "direction", ...(product === undefined ? [] : [product])];
  const by = keysBeside(rows, named, options);
  const trades = twoWay(rows, { ...others, by: [...by, ...(product === undefined ? [] : [product])] });
  const trade = new Map(trades.flatMap((each) => [each.exports, each.imports].flatMap((figure) => (figure === undefined ? [] : [[figure, each] as const]))));
  return groupsBy([...trade.keys()], by).map(({ of, figures }) => {
    const within = [...new Set(figures.flatMap((figure) => trade.get(figure) ?? []))];
    return indicatorRow(grubelLloydFormula, { of, inputs: { products: String(within.length) }, note: statedNote(figures) }, () => ({ exact: index(within) }));
  });
}
