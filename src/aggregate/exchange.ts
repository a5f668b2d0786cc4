import { type CodeColumn, type FlowTable, rowNumber } from "../columns/index.js";
import { type EntrepotError, type Problem, problem } from "../model/index.js";
import type { RateTable } from "../rates/index.js";
import { type RateFound, rateFinder, type RateUse } from "./currency.js";
import { filledCells } from "./groups.js";
import { countCells } from "./kernels/choose.js";
import { denseSpace, type RowSet } from "./kernels/key-space.js";
import type { CurrencyPlan } from "./plan.js";
import { rowsThat } from "./rows.js";
import type { RateOf } from "./tallied.js";

/** The money of a table in the plan's currency: the factor of each currency and period, and the rows that have one. */
export interface Exchange {
  /** Null where all money is in the plan's currency, or the plan names none. */
  readonly rateOf: RateOf | null;
  /** The rows whose money can be converted, and those without money. */
  readonly rows: RowSet;
  readonly problems: readonly Problem[];
  readonly uses: readonly RateUse[];
}

/** Finds every rate before anything is added; a row without one becomes a problem and leaves. */
export function exchange(table: FlowTable, rows: RowSet, into: CurrencyPlan | undefined, rates: RateTable | undefined): Exchange {
  const { currency, period } = table;
  if (into === undefined || currency.dictionary.every((code) => code === null || code === into.to)) return { rateOf: null, rows, problems: [], uses: [] };
  const find = rateFinder(into, rates);
  const found = pairsIn(rows, currency, period).map(([from, on]) => ({ from, on, found: find(currency.dictionary[from] ?? into.to, period.dictionary[on] ?? null) }));
  const uses = found.flatMap((pair) => ("use" in pair.found && pair.found.use !== null ? [pair.found.use] : []));
  const missing = new Map(found.flatMap(({ from, on, found: result }): [number, EntrepotError][] => ("missing" in result ? [[from * period.dictionary.length + on, result.missing]] : [])));
  const rateOf: RateOf = (from, on) => (find(from, on) as Extract<RateFound, { rate: unknown }>).rate;
  if (missing.size === 0) return { rateOf, rows, problems: [], uses };
  const problems: Problem[] = [];
  const convertible = rowsThat(rows, (row) => {
    const cause = missing.get((currency.codes[row] ?? 0) * period.dictionary.length + (period.codes[row] ?? 0));
    if (cause !== undefined) problems.push(problem(cause.code, `Row ${rowNumber(table, row)} is not added: ${cause.message}`, table.flow(row).source, { found: currency.dictionary[currency.codes[row] ?? 0] ?? "" }));
    return cause === undefined;
  });
  return { rateOf, rows: convertible, problems, uses };
}

/** The pairs of currency and period that some row has. */
function pairsIn(rows: RowSet, currency: CodeColumn<unknown>, period: CodeColumn<unknown>): readonly (readonly [number, number])[] {
  const space = denseSpace([{ codes: currency.codes, size: currency.dictionary.length }, { codes: period.codes, size: period.dictionary.length }]);
  const counts = countCells(space, rows);
  const [from = counts, on = counts] = space.codesOf(filledCells(counts));
  return Array.from(from, (code, at) => [code, on[at] ?? 0] as const);
}
