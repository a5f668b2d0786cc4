import { Decimal, divideRational, rational, toDecimal } from "../model/index.js";
import { type Formula, type IndicatorRow, indicatorRow } from "./indicator.js";
import { byKey, type Figure, figuresOf, groupsBy, keysBeside, type Rows, statedNote } from "./rows.js";
import type { GrowthOptions } from "./growth.js";
import { spanOf } from "./times.js";

export const compoundGrowthFormula: Formula = {
  name: "compound annual growth",
  formula: "100 ((x[last] ÷ x[first])^(1 ÷ years) − 1)",
  paper: "M. Mikic and J. Gilbert, Trade Statistics in Policymaking, UN ESCAP, 2009 (growth rate, compound)",
};

/** A root does not end: so many significant digits of it are right. */
const digits = 40;

/**
 * The steady percent a year that leads from the first figure to the last (CAGR), to 40 significant digits; spans of the same
 * length are compared, a part of a year between them counts as its months ÷ 12.
 *
 * Source: Mikic and Gilbert, Trade Statistics in Policymaking (UN ESCAP 2009).
 * Errors: `indicators.column`, `indicators.time`, `indicators.twice`, `indicators.mixed`.
 *
 * @example
 * import { compoundGrowth } from "entrepot/indicators";
 * compoundGrowth([{ year: 2020, sum: 100 }, { year: 2021, sum: 90 }, { year: 2022, sum: 121 }])[0]?.value?.value; // => 10
 */
export function compoundGrowth(rows: Rows, options: GrowthOptions = {}): IndicatorRow[] {
  const [value, time] = [options.value ?? "sum", options.time ?? "year"];
  const by = keysBeside(rows, [value, time], options);
  return groupsBy(figuresOf(rows, value), by).map((group) => {
    const ordered = [...byKey(group, time).values()].sort((a, b) => spanOf(a.row[time]).first - spanOf(b.row[time]).first);
    return compounded(group.of, ordered, time);
  });
}

function compounded(of: IndicatorRow["of"], ordered: readonly Figure[], time: string): IndicatorRow {
  const [first, last] = [ordered[0], ordered.at(-1)];
  const ends = first === undefined || last === undefined ? [] : [first, last];
  const inputs = { first: first?.amount ?? null, last: last?.amount ?? null, from: String(first?.row[time] ?? ""), to: String(last?.row[time] ?? "") };
  return indicatorRow(compoundGrowthFormula, { of, inputs, note: statedNote(ends) }, () => {
    if (first === undefined || last === undefined || first === last) return { missing: "A growth needs figures of two times." };
    const [from, to] = [spanOf(first.row[time]), spanOf(last.row[time])];
    if (from.count !== to.count) return { missing: `${inputs.from} and ${inputs.to} are not of the same length.` };
    if (first.amount.value.lessThanOrEqualTo(0) || last.amount.value.isNegative()) return { missing: "Growth has a meaning between figures above 0 only." };
    const ratio = toDecimal(divideRational(last.exact, first.exact));
    return { value: { value: rate(ratio, to.first - from.first), bound: "exact", unit: "%" } };
  });
}

function rate(ratio: Decimal, monthsBetween: number): Decimal {
  const years = toDecimal(rational(12n, BigInt(monthsBetween)));
  return new Decimal(ratio.pow(years).minus(1).times(100).toSignificantDigits(digits));
}
