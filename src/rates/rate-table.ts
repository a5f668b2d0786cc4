import type { CurrencyCode, Problem } from "../model/index.js";
import { EntrepotError } from "../model/index.js";
import { checkedRates, type OutlierPolicy } from "./check-rates.js";
import { byDate, type Rate, type RateKind, seriesKey } from "./rate.js";

/** Rates by pair and kind, each as published; what did not fit stands in `problems`. */
export interface RateTable {
  /** Rates of a pair in its published orientation, by date; empty where there are none. */
  series(base: CurrencyCode, quote: CurrencyCode, kind: RateKind): readonly Rate[];
  /** The pairs that have rates. */
  pairs(): readonly { base: CurrencyCode; quote: CurrencyCode }[];
  /** All rates. */
  all(): readonly Rate[];
  readonly problems: readonly Problem[];
}

/** How a table treats rates that cannot be right. */
export interface RateTableOptions {
  /** Throws the first problem instead of listing it. */
  strict?: boolean;
  /** What becomes of a rate far from its neighbours: "leave-out" (the default), or "mark" it as unverified and keep it. Both tell it. */
  outliers?: OutlierPolicy;
  /** Problems found before, while reading. */
  problems?: readonly Problem[];
}


/**
 * A table of rates. Zero, negative and absurd rates, wrong orientations and second values for one date become problems; the
 * rest is kept.
 *
 * Errors: with `strict`, the first problem.
 *
 * @example
 * import { rateTable, year } from "entrepot";
 * const table = rateTable([{ base: "USD", quote: "CNY", kind: "average", period: year(2024), digits: "0", source: "mine", trust: "stated", row: 2 }]);
 * table.problems[0]?.message; // => Row 2: a rate of 0 CNY for one USD (2024) cannot be: expected a positive number.
 */
export function rateTable(rates: Iterable<Rate>, options: RateTableOptions = {}): RateTable {
  const { series, problems } = checkedRates([...rates], options.outliers ?? "leave-out");
  const found = [...(options.problems ?? []), ...problems];
  if (options.strict === true && found[0] !== undefined) throw new EntrepotError(found[0].code, found[0].message, found[0]);
  return tableOf(series, found);
}

function tableOf(groups: ReadonlyMap<string, readonly Rate[]>, problems: readonly Problem[]): RateTable {
  return {
    series: (base, quote, kind) => groups.get(seriesKey(base, quote, kind)) ?? [],
    pairs: () => pairsOf(groups.values()),
    all: () => [...groups.values()].flat(),
    problems,
  };
}

export function pairsOf(groups: Iterable<readonly Rate[]>): { base: CurrencyCode; quote: CurrencyCode }[] {
  const pairs = new Map<string, { base: CurrencyCode; quote: CurrencyCode }>();
  for (const [first] of groups) if (first !== undefined) pairs.set(`${first.base}/${first.quote}`, { base: first.base, quote: first.quote });
  return [...pairs.values()];
}

/**
 * Several tables as one: where two have a rate for the same pair, kind and period, the earlier table's is used.
 *
 * @example
 * import { defaultRates, layeredRates, rateTable } from "entrepot";
 * layeredRates(rateTable([]), defaultRates()).series("USD", "CNY", "average").length > 0; // => true
 */
export function layeredRates(...tables: readonly RateTable[]): RateTable {
  const cache = new Map<string, readonly Rate[]>();
  const series: RateTable["series"] = (base, quote, kind) => {
    const key = seriesKey(base, quote, kind);
    const known = cache.get(key) ?? layered(tables.map((table) => table.series(base, quote, kind)));
    cache.set(key, known);
    return known;
  };
  const pairs = (): ReturnType<RateTable["pairs"]> => [...new Map(tables.flatMap((table) => table.pairs()).map((pair) => [`${pair.base}/${pair.quote}`, pair])).values()];
  return { series, pairs, all: () => tables.flatMap((table) => table.all()), problems: tables.flatMap((table) => table.problems) };
}

function layered(lists: readonly (readonly Rate[])[]): readonly Rate[] {
  const filled = lists.filter((list) => list.length > 0);
  if (filled.length < 2) return filled[0] ?? [];
  const byPeriod = new Map<string, Rate>();
  for (const rate of filled.flat()) {
    const key = `${rate.period.start} ${rate.period.end}`;
    if (!byPeriod.has(key)) byPeriod.set(key, rate);
  }
  return [...byPeriod.values()].sort(byDate);
}
