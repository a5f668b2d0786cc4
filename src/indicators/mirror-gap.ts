import { type Formula, type IndicatorRow, indicatorRow } from "./indicator.js";
import { percentChange } from "./ratio.js";
import { type Figure, figuresOf, groupsBy, byKey, keysBeside, keyText, type Rows, type RowsOptions } from "./rows.js";
import { bare } from "./two-way.js";

/** Which columns tell the ends and the direction of trade. */
export interface MirrorOptions extends RowsOptions {
  readonly reporter?: string;
  readonly partner?: string;
  readonly direction?: string;
}

export const mirrorGapFormula: Formula = {
  name: "mirror gap",
  formula: "100 (M[j from i] ÷ X[i to j] − 1)",
  paper: "J. Bhagwati, On the Underinvoicing of Imports, Bulletin of the Oxford University Institute of Economics & Statistics 27(4), 1964, 389–397",
};

/** Direction, seller and buyer of a row in one key; the reporter of an import is the buyer. */
const ends = (direction: string, from: string, to: string): string => JSON.stringify([direction, from, to]);

/**
 * By how many percent the imports that a buyer reports are above the exports that the seller reports, bounds carried. Imports
 * are mostly valued cif and exports fob, so a gap of some percent is no fault.
 *
 * Source: Bhagwati, On the Underinvoicing of Imports (1964).
 * Errors: `indicators.column`, `indicators.twice`, `indicators.mixed`.
 *
 * @example
 * import { mirrorGap } from "entrepot/indicators";
 * const rows = [{ reporter: "VN", partner: "CN", direction: "export", sum: 50 }, { reporter: "CN", partner: "VN", direction: "import", sum: 63 }];
 * mirrorGap(rows)[0]?.value; // => {"value":"26","bound":"exact","unit":"%"}
 */
export function mirrorGap(rows: Rows, options: MirrorOptions = {}): IndicatorRow[] {
  const columns = { value: options.value ?? "sum", reporter: options.reporter ?? "reporter", partner: options.partner ?? "partner", direction: options.direction ?? "direction" };
  const by = keysBeside(rows, Object.values(columns), options);
  return groupsBy(figuresOf(rows, columns.value), by).flatMap(({ of, figures }) => pairs(figures, columns).map(({ exports, imports }) => {
    const about = { of: { ...of, exporter: exports.row[columns.reporter], importer: exports.row[columns.partner] }, inputs: { exports: exports.amount, imports: imports.amount } };
    return indicatorRow(mirrorGapFormula, about, () => percentChange(bare(imports.amount), bare(exports.amount)));
  }));
}

function pairs(figures: readonly Figure[], { reporter, partner, direction }: Record<"reporter" | "partner" | "direction", string>): { exports: Figure; imports: Figure }[] {
  const found = new Map<string, Figure>();
  for (const group of groupsBy(figures, [direction, partner])) for (const figure of byKey(group, reporter).values()) found.set(keyOf(figure), figure);
  return figures.flatMap((exports) => {
    if (keyText(exports.row[direction]) !== "export") return [];
    const imports = found.get(ends("import", keyText(exports.row[reporter]), keyText(exports.row[partner])));
    return imports === undefined ? [] : [{ exports, imports }];
  });

  function keyOf({ row }: Figure): string {
    const way = keyText(row[direction]);
    const [own, other] = [keyText(row[reporter]), keyText(row[partner])];
    return way === "import" ? ends(way, other, own) : ends(way, own, other);
  }
}
