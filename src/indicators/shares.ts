import { estimate, type Estimate, sum } from "../model/index.js";
import { type Formula, type IndicatorRow, indicatorRow } from "./indicator.js";
import { percentShare } from "./ratio.js";
import { areExact, byKey, checkParts, type Figure, figuresOf, groupsBy, hundred, keysBeside, type Rows, type RowsOptions, totalOf } from "./rows.js";
import { divideRational, multiplyRational } from "../model/index.js";
import { bare } from "./two-way.js";

/** Whose parts are told: `part` tells them apart; each set of the other keys is a whole. */
export interface PartOptions extends RowsOptions {
  readonly part: string;
}

export const sharesFormula: Formula = {
  name: "share",
  formula: "100 x[i] ÷ Σ x",
  paper: "M. Mikic and J. Gilbert, Trade Statistics in Policymaking, UN ESCAP, 2009 (trade shares)",
};

/** Parts of each whole, checked to be from 0 and each told once. */
export function wholesOf(rows: Rows, options: PartOptions): readonly { of: IndicatorRow["of"]; parts: readonly Figure[] }[] {
  const value = options.value ?? "sum";
  const by = keysBeside(rows, [value, options.part], options);
  const figures = figuresOf(rows, value);
  checkParts(figures);
  return groupsBy(figures, by).map((group) => ({ of: group.of, parts: [...byKey(group, options.part).values()] }));
}

/**
 * Each part in percent of its whole, exact, or with the tightest bounds that its own and the other parts' bounds allow.
 *
 * Source: Mikic and Gilbert, Trade Statistics in Policymaking (UN ESCAP 2009).
 * Errors: `indicators.column`, `indicators.twice`, `indicators.mixed`, `indicators.negative`.
 *
 * @example
 * import { estimate } from "entrepot";
 * import { shares } from "entrepot/indicators";
 * const rows = [{ partner: "CN", sum: estimate(30, { bound: "over" }) }, { partner: "US", sum: 90 }];
 * shares(rows, { part: "partner" })[0]?.value; // => {"value":"25","bound":"between","high":"100","unit":"%"}
 */
export function shares(rows: Rows, options: PartOptions): IndicatorRow[] {
  return wholesOf(rows, options).flatMap(({ of, parts }) => parts.map((part) => {
    const about = { of: { ...of, [options.part]: part.row[options.part] }, inputs: { part: part.amount, parts: String(parts.length) } };
    return indicatorRow(sharesFormula, about, () => {
      const rest = parts.filter((other) => other !== part);
      if (areExact(parts)) return { exact: multiplyRational(divideRational(part.exact, totalOf(parts)), hundred), unit: "%" };
      const others: Estimate = rest.length === 0 ? estimate(0) : sum(rest.map(({ amount }) => bare(amount)));
      return percentShare(bare(part.amount), others);
    });
  }));
}
