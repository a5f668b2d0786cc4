import type { AmountCell } from "../aggregate/index.js";
import type { Bare } from "../model/index.js";
import { type Formula, type IndicatorRow, indicatorRow, type Outcome } from "./indicator.js";
import { byKey, type Figure, figuresOf, groupsBy, keysBeside, type Rows, type RowsOptions } from "./rows.js";

/** Where an indicator of both directions reads: `direction` holds "export" and "import". */
export interface TwoWayOptions extends RowsOptions {
  readonly direction?: string;
}

/** Exports and imports under the same keys. */
export interface TwoWay {
  readonly of: IndicatorRow["of"];
  readonly exports: Figure | undefined;
  readonly imports: Figure | undefined;
}

/** Rows brought together by all keys but the direction. Errors: `indicators.column`, `indicators.twice`, `indicators.mixed`. */
export function twoWay(rows: Rows, options: TwoWayOptions): readonly TwoWay[] {
  const [value, direction] = [options.value ?? "sum", options.direction ?? "direction"];
  const by = keysBeside(rows, [value, direction], options);
  return groupsBy(figuresOf(rows, value), by).map((group) => {
    const sides = byKey(group, direction);
    return { of: group.of, exports: sides.get("export"), imports: sides.get("import") };
  }).filter(({ exports, imports }) => exports !== undefined || imports !== undefined);
}

/** Amounts of one column have one measure ({@link figuresOf}), so the arithmetic may take them as bare numbers of the same. */
export const bare = (amount: AmountCell): Bare => amount as Bare;

/** A row for each set of keys that has exports or imports; null where it has not both. */
export function twoWayRows(formula: Formula, rows: Rows, options: TwoWayOptions, compute: (exports: Bare, imports: Bare) => Outcome): IndicatorRow[] {
  return twoWay(rows, options).map(({ of, exports, imports }) => {
    const inputs = { exports: exports?.amount ?? null, imports: imports?.amount ?? null };
    return indicatorRow(formula, { of, inputs }, () => {
      if (exports === undefined || imports === undefined) return { missing: exports === undefined ? "Exports are not there." : "Imports are not there." };
      return compute(bare(exports.amount), bare(imports.amount));
    });
  });
}
