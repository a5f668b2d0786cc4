import type { FlowTable } from "../columns/index.js";
import { type Period, type Problem, problem, type Rational } from "../model/index.js";
import type { RateTable } from "../rates/index.js";
import { rateFinder, type RateUse } from "./currency.js";
import type { Plan } from "./plan.js";

/** The money of a table in the plan's currency: the factor of each currency and period, and the rows that have none. */
export interface Exchange {
  /** Null where the plan names no currency. */
  readonly rateOf: ((currency: string, period: Period | null) => Rational) | null;
  /** The rows whose money is in the plan's currency, or can be converted into it, or that have none. */
  readonly rows: Uint32Array;
  readonly problems: readonly Problem[];
  readonly uses: () => readonly RateUse[];
}

/** Finds the rate of every row before anything is added; a row without one becomes a problem and leaves. */
export function exchange(table: FlowTable, rows: Uint32Array, plan: Plan, rates: RateTable | undefined): Exchange {
  const { currency: into } = plan;
  if (into === undefined) return { rateOf: null, rows, problems: [], uses: () => [] };
  const find = rateFinder(into, rates);
  const uses = new Map<string, RateUse>();
  const problems: Problem[] = [];
  const [currencies, periods] = [table.currency, table.period];
  const convertible = rows.filter((row) => {
    const from = currencies.dictionary[currencies.codes[row] ?? 0] ?? null;
    if (from === null) return true;
    const found = find(from, periods.dictionary[periods.codes[row] ?? 0] ?? null);
    if ("missing" in found) problems.push(problem(found.missing.code, `Row ${row} is not added: ${found.missing.message}`, table.flow(row).source, { found: `${from}` }));
    else if (found.use !== null) uses.set(`${from} ${found.use.on.start} ${found.use.on.end}`, found.use);
    return !("missing" in found);
  });
  return { rateOf: (from, on) => (find(from, on) as { rate: Rational }).rate, rows: convertible, problems, uses: () => [...uses.values()] };
}
