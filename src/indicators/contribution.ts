import { divideRational, multiplyRational, subtractRational } from "../model/index.js";
import { type Formula, type IndicatorRow, indicatorRow } from "./indicator.js";
import { comparedWith, type GrowthOptions } from "./growth.js";
import { groupsBy, hundred, type Figure, keysBeside, keyText, type Rows, statedNote, totalOf } from "./rows.js";
import { spanOf, spanText, yearsEarlier } from "./times.js";

/** Of what growth is told: `part` tells the parts of each whole apart. */
export interface ContributionOptions extends GrowthOptions {
  readonly part: string;
}

export const contributionFormula: Formula = {
  name: "contribution to growth",
  formula: "100 (x[i,t] − x[i,t − 1 year]) ÷ Σ x[t − 1 year]",
  paper: "International Monetary Fund, Quarterly National Accounts Manual, 2017 (contributions to percent change)",
};

/**
 * The percentage points that each part adds to the growth of the whole over a year; they sum to that growth. A part that is
 * new, or gone, counts as 0 where it has no row.
 *
 * Source: International Monetary Fund, Quarterly National Accounts Manual, 2017.
 * Errors: `indicators.column`, `indicators.time`, `indicators.twice`, `indicators.mixed`.
 *
 * @example
 * import { contribution } from "entrepot/indicators";
 * const rows = [{ year: 2023, hs2: "08", sum: 60 }, { year: 2023, hs2: "10", sum: 40 }, { year: 2024, hs2: "08", sum: 75 }, { year: 2024, hs2: "10", sum: 35 }];
 * contribution(rows, { part: "hs2" }).map(({ value }) => value?.value); // => ["15","-5"]
 */
export function contribution(rows: Rows, options: ContributionOptions): IndicatorRow[] {
  const [value, time, part] = [options.value ?? "sum", options.time ?? "year", options.part];
  const wholeKeys = keysBeside(rows, [value, time, part], options);
  const compared = comparedWith(rows, { ...options, by: [...wholeKeys, part] }, (span) => yearsEarlier(span, 1));
  const wholes = groupsBy(compared.map(({ now }) => now), [...wholeKeys, time]);
  return wholes.flatMap(({ of, figures }) => {
    const earlier = earlierOf(compared.map(({ now }) => now), { of, keys: wholeKeys, time });
    return earlier.length === 0 ? [] : partsOf({ of, figures, earlier, part });
  });
}

/** All figures of the same whole, a year before. */
function earlierOf(figures: readonly Figure[], { of, keys, time }: { of: IndicatorRow["of"]; keys: readonly string[]; time: string }): readonly Figure[] {
  const wanted = spanText(yearsEarlier(spanOf(of[time]), 1));
  return figures.filter(({ row }) => spanText(spanOf(row[time])) === wanted && keys.every((key) => keyText(row[key]) === keyText(of[key])));
}

interface Whole {
  readonly of: IndicatorRow["of"];
  readonly figures: readonly Figure[];
  readonly earlier: readonly Figure[];
  readonly part: string;
}

function partsOf({ of, figures, earlier, part }: Whole): IndicatorRow[] {
  const base = totalOf(earlier);
  const gone = earlier.filter((was) => !figures.some((is) => keyText(is.row[part]) === keyText(was.row[part])));
  const parts = [...figures, ...gone].map(({ row }) => row[part]);
  return parts.map((key) => {
    const same = ({ row }: Figure): boolean => keyText(row[part]) === keyText(key);
    const [now, was] = [figures.filter(same), earlier.filter(same)];
    const inputs = { now: now[0]?.amount ?? null, earlier: was[0]?.amount ?? null };
    return indicatorRow(contributionFormula, { of: { ...of, [part]: key }, inputs, note: statedNote([...figures, ...earlier]) }, () => ({ exact: multiplyRational(divideRational(subtractRational(totalOf(now), totalOf(was)), base), hundred), unit: "%" }));
  });
}
