import { addRational, compareRational, divideRational, multiplyRational, type Rational, rational, subtractRational } from "../model/index.js";
import { type Formula, type IndicatorRow, indicatorRow } from "./indicator.js";
import { byKey, checkParts, type Figure, figuresOf, groupsBy, hundred, keysBeside, keyText, type Rows, type RowsOptions, statedNote, totalOf, zero } from "./rows.js";

/** Whose exports meet whose imports: rows of total exports and imports by product. */
export interface ComplementarityOptions extends RowsOptions {
  readonly reporter?: string;
  readonly direction?: string;
  readonly product?: string;
}

export const complementarityFormula: Formula = {
  name: "trade complementarity",
  formula: "100 (1 − ½ Σ |m[j,k] − x[i,k]|)",
  paper: "M. Michaely, Trade Preferential Agreements in Latin America: An Ex-Ante Assessment, World Bank Policy Research Working Paper 1583, 1996",
};

type Structure = ReadonlyMap<string, Figure>;

const half = rational(1n, 2n);
const distance = (a: Rational, b: Rational): Rational => (compareRational(a, b) < 0 ? subtractRational(b, a) : subtractRational(a, b));

function match(exports: Structure, imports: Structure): Rational {
  const [exported, imported] = [totalOf([...exports.values()]), totalOf([...imports.values()])];
  const share = (structure: Structure, product: string, total: Rational): Rational => divideRational(structure.get(product)?.exact ?? zero, total);
  const products = new Set([...exports.keys(), ...imports.keys()]);
  const apart = [...products].map((product) => distance(share(imports, product, imported), share(exports, product, exported))).reduce(addRational, zero);
  return multiplyRational(hundred, subtractRational(rational(1n), multiplyRational(half, apart)));
}

/**
 * How well what one exports fits what another imports: 0 where they share no product, 100 where the shares are the same.
 * A row for each ordered pair of reporters, exporter first.
 *
 * Source: Michaely, Trade Preferential Agreements in Latin America (World Bank 1996).
 * Errors: `indicators.column`, `indicators.twice`, `indicators.mixed`, `indicators.negative`.
 *
 * @example
 * import { complementarity } from "entrepot/indicators";
 * const rows = [{ reporter: "VN", direction: "export", hs2: "08", sum: 60 }, { reporter: "VN", direction: "export", hs2: "85", sum: 40 }, { reporter: "CN", direction: "import", hs2: "08", sum: 10 }, { reporter: "CN", direction: "import", hs2: "85", sum: 90 }];
 * complementarity(rows, { product: "hs2" })[0]?.value?.value; // => 50
 */
export function complementarity(rows: Rows, options: ComplementarityOptions = {}): IndicatorRow[] {
  const [value, reporter, direction, product] = [options.value ?? "sum", options.reporter ?? "reporter", options.direction ?? "direction", options.product ?? "hs6"];
  const figures = figuresOf(rows, value);
  checkParts(figures);
  return groupsBy(figures, keysBeside(rows, [value, reporter, direction, product], options)).flatMap(({ of, figures: all }) => {
    const sides = groupsBy(all, [reporter, direction]);
    const going = (way: string) => sides.filter((side) => side.of[direction] === way);
    return going("export").flatMap((from) => going("import").filter((to) => keyText(to.of[reporter]) !== keyText(from.of[reporter])).map((to) => {
      const about = { of: { ...of, exporter: from.of[reporter], importer: to.of[reporter] }, inputs: { exports: String(from.figures.length), imports: String(to.figures.length) }, note: statedNote([...from.figures, ...to.figures]) };
      return indicatorRow(complementarityFormula, about, () => ({ exact: match(byKey(from, product), byKey(to, product)) }));
    }));
  });
}
