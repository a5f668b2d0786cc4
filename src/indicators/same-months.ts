import { sum } from "../model/index.js";
import type { GrowthOptions } from "./growth.js";
import { type Formula, type IndicatorRow, indicatorRow } from "./indicator.js";
import { percentChange } from "./ratio.js";
import { byKey, type Figure, figuresOf, groupsBy, keysBeside, type Rows } from "./rows.js";
import { spanOf, spanText, yearsEarlier } from "./times.js";
import { bare } from "./two-way.js";

export const sameMonthsFormula: Formula = {
  name: "same months of the year before",
  formula: "100 (Σ x[year, months] ÷ Σ x[year − 1, same months] − 1)",
  paper: "International Monetary Fund, Quarterly National Accounts Manual, 2017 (comparison with the same period of the previous year)",
};

const yearOf = (figure: Figure, time: string): number => Math.floor(spanOf(figure.row[time]).first / 12);

/**
 * All months (or quarters) of a year that are there, together, against the same ones of the year before: a comparison in which
 * the season plays no part. Null where the year before lacks one of them; a year without a year before gives no row.
 *
 * Source: International Monetary Fund, Quarterly National Accounts Manual, 2017.
 * Errors: `indicators.column`, `indicators.time`, `indicators.twice`, `indicators.mixed`.
 *
 * @example
 * import { sameMonths } from "entrepot/indicators";
 * const rows = [{ month: "2023-01", sum: 40 }, { month: "2023-02", sum: 10 }, { month: "2023-03", sum: 90 }, { month: "2024-01", sum: 20 }, { month: "2024-02", sum: 35 }];
 * sameMonths(rows)[0]?.value; // => {"value":"10","bound":"exact","unit":"%"}
 */
export function sameMonths(rows: Rows, options: GrowthOptions = {}): IndicatorRow[] {
  const [value, time] = [options.value ?? "sum", options.time ?? "month"];
  const by = keysBeside(rows, [value, time], options);
  return groupsBy(figuresOf(rows, value), by).flatMap((group) => {
    const figures = [...byKey(group, time).values()];
    const years = [...new Set(figures.map((figure) => yearOf(figure, time)))].sort((a, b) => a - b);
    return years.filter((year) => years.includes(year - 1)).map((year) => yearRow({ of: group.of, figures, time, year }));
  });
}

function yearRow({ of, figures, time, year }: { of: IndicatorRow["of"]; figures: readonly Figure[]; time: string; year: number }): IndicatorRow {
  const bySpan = new Map(figures.map((figure) => [spanText(spanOf(figure.row[time])), figure]));
  const now = figures.filter((figure) => yearOf(figure, time) === year);
  const earlier = now.map((figure) => bySpan.get(spanText(yearsEarlier(spanOf(figure.row[time]), 1))));
  const there = earlier.filter((figure) => figure !== undefined);
  const total = (list: readonly Figure[]) => sum(list.map(({ amount }) => bare(amount)));
  const inputs = { months: now.map(({ row }) => String(row[time])).join(", "), found: String(there.length) };
  return indicatorRow(sameMonthsFormula, { of: { ...of, year }, inputs }, () => {
    if (there.length < now.length) return { missing: `The year before has ${there.length} of these ${now.length} figures.` };
    return percentChange(total(now), total(there));
  });
}
