import { compareRational, rational } from "../model/index.js";
import { type Formula, type IndicatorRow, indicatorRow } from "./indicator.js";
import { byKey, figuresOf, groupsBy, keysBeside, type Rows, statedNote } from "./rows.js";
import type { PartOptions } from "./shares.js";

export const ranksFormula: Formula = {
  name: "rank",
  formula: "1 + number of x[j] > x[i]",
  paper: "M. G. Kendall, The Treatment of Ties in Ranking Problems, Biometrika 33(3), 1945, 239–251",
};

/**
 * The rank of each part by its stated value, the greatest first; equal values share the better rank (1, 2, 2, 4).
 *
 * Source: Kendall, The Treatment of Ties in Ranking Problems (Biometrika 1945), which sets this rule beside the mean of tied ranks.
 * Errors: `indicators.column`, `indicators.twice`, `indicators.mixed`.
 *
 * @example
 * import { ranks } from "entrepot/indicators";
 * const rows = [{ partner: "JP", sum: 20 }, { partner: "CN", sum: 90 }, { partner: "KR", sum: 20 }, { partner: "LA", sum: 1 }];
 * ranks(rows, { part: "partner" }).map(({ of, value }) => `${of.partner} ${value?.value}`); // => ["CN 1","JP 2","KR 2","LA 4"]
 */
export function ranks(rows: Rows, options: PartOptions): IndicatorRow[] {
  const value = options.value ?? "sum";
  const by = keysBeside(rows, [value, options.part], options);
  return groupsBy(figuresOf(rows, value), by).flatMap((group) => {
    const parts = [...byKey(group, options.part).values()].sort((a, b) => compareRational(b.exact, a.exact));
    let rank = 0;
    return parts.map((part, at) => {
      if (at === 0 || compareRational(parts[at - 1]?.exact ?? part.exact, part.exact) !== 0) rank = at + 1;
      const exact = rational(BigInt(rank));
      return indicatorRow(ranksFormula, { of: { ...group.of, [options.part]: part.row[options.part] }, inputs: { part: part.amount }, note: statedNote(parts) }, () => ({ exact }));
    });
  });
}
