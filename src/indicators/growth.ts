import { type Formula, type IndicatorRow, indicatorRow } from "./indicator.js";
import { percentChange } from "./ratio.js";
import { byKey, figuresOf, groupsBy, keysBeside, type Figure, type Rows, type RowsOptions } from "./rows.js";
import { before, type Span, spanOf, spanText, yearsEarlier } from "./times.js";

/** Where growth reads: `time` holds 2024, "2024-Q3", "2024-09" or "2024-01-01/2024-10-31". */
export interface GrowthOptions extends RowsOptions {
  readonly time?: string;
}

const handbook = "M. Mikic and J. Gilbert, Trade Statistics in Policymaking, UN ESCAP, 2009 (growth rate)";
export const growthFormula: Formula = { name: "growth, period on period", formula: "100 (x[t] ÷ x[t−1] − 1)", paper: handbook };
export const yearlyGrowthFormula: Formula = { name: "growth, year on year", formula: "100 (x[t] ÷ x[t − 1 year] − 1)", paper: handbook };

/** A figure beside the one it is compared with. */
export interface Compared {
  readonly of: IndicatorRow["of"];
  readonly now: Figure;
  readonly earlier: Figure | undefined;
}

/** Each figure with that of an earlier time, under the same other keys. */
export function comparedWith(rows: Rows, options: GrowthOptions, earlierThan: (span: Span) => Span): readonly Compared[] {
  const [value, time] = [options.value ?? "sum", options.time ?? "year"];
  const by = keysBeside(rows, [value, time], options);
  return groupsBy(figuresOf(rows, value), by).flatMap((group) => {
    const times = [...byKey(group, time).values()];
    const bySpan = new Map(times.map((figure) => [spanText(spanOf(figure.row[time])), figure]));
    return times.map((now) => ({ of: { ...group.of, [time]: now.row[time] }, now, earlier: bySpan.get(spanText(earlierThan(spanOf(now.row[time])))) }));
  });
}

function growthRows(formula: Formula, compared: readonly Compared[]): IndicatorRow[] {
  return compared.map(({ of, now, earlier }) => indicatorRow(formula, { of, inputs: { now: now.amount, earlier: earlier?.amount ?? null } }, () => {
    if (earlier === undefined) return { missing: "The earlier figure is not there." };
    if (earlier.amount.value.lessThanOrEqualTo(0)) return { missing: `Growth from ${earlier.amount.value} has no meaning: the earlier figure must be above 0.` };
    return percentChange(now.amount, earlier.amount);
  }));
}

/**
 * Percent by which each figure is above that of the time just before: year by year, month by month. A gap in the times is
 * no earlier figure.
 *
 * Source: Mikic and Gilbert, Trade Statistics in Policymaking (UN ESCAP 2009).
 * Errors: `indicators.column`, `indicators.time`, `indicators.twice`, `indicators.mixed`.
 *
 * @example
 * import { growth } from "entrepot/indicators";
 * growth([{ year: 2022, sum: 160 }, { year: 2023, sum: 200 }])[1]?.value; // => {"value":"25","bound":"exact","unit":"%"}
 */
export const growth = (rows: Rows, options: GrowthOptions = {}): IndicatorRow[] => growthRows(growthFormula, comparedWith(rows, options, before));

/**
 * Percent by which each figure is above that of the same months a year before.
 *
 * Source: Mikic and Gilbert, Trade Statistics in Policymaking (UN ESCAP 2009).
 * Errors: as {@link growth}.
 *
 * @example
 * import { yearlyGrowth } from "entrepot/indicators";
 * yearlyGrowth([{ month: "2023-05", sum: 80 }, { month: "2024-05", sum: 60 }], { time: "month" })[1]?.value?.value; // => -25
 */
export const yearlyGrowth = (rows: Rows, options: GrowthOptions = {}): IndicatorRow[] => growthRows(yearlyGrowthFormula, comparedWith(rows, options, (span) => yearsEarlier(span, 1)));
