import * as aq from "arquero";
import { aggregate } from "../../src/aggregate/index.js";
import type { AmountCell, Plan, ResultRow } from "../../src/aggregate/index.js";
import { money, type TradeFlow } from "../../src/index.js";
import { madeTable } from "./rows.js";

export const objectCount = 1_000_000;

/** Plain flows, each an object of its own with money of its own, as a reader makes them. */
export function madeFlows(): readonly TradeFlow[] {
  const table = madeTable(objectCount);
  return Array.from({ length: objectCount }, (_, row): TradeFlow => {
    const { reporter, partner, period, commodity, direction } = table.flow(row);
    const cents = String(table.money.values[row]).padStart(3, "0");
    return { direction, reporter, partner, via: null, period, money: money(`${cents.slice(0, -2)}.${cents.slice(-2)}`, "USD"), commodity: commodity ?? { words: "" }, status: "actual", source: { row } };
  });
}

const plan: Plan = { by: ["reporter", "year", "direction"], measures: ["sum"], overlaps: "allow" };

/** The rows of sums, from the objects. */
export const byEntrepot = (flows: readonly TradeFlow[]): readonly ResultRow[] => aggregate(flows, plan).rows;

/** Totals to the cent by key. */
export const totalsByKey = (rows: readonly ResultRow[]): ReadonlyMap<string, string> =>
  new Map(rows.map((row) => [`${(row.reporter as { id: string }).id} ${row.year} ${row.direction}`, (row.sum as AmountCell).value.toFixed(2)]));

interface ArqueroRow {
  readonly reporter: string;
  readonly year: string;
  readonly direction: string;
  readonly sum: number;
}

/** The same with arquero, from the same objects, in floats: the best that its columns can hold. */
export function byArquero(flows: readonly TradeFlow[]): readonly ArqueroRow[] {
  const table = aq.table({
    reporter: flows.map((flow) => flow.reporter?.id),
    year: flows.map((flow) => flow.period?.start.slice(0, 4)),
    direction: flows.map((flow) => flow.direction),
    value: flows.map((flow) => flow.money?.value.toNumber()),
  });
  return table.groupby("reporter", "year", "direction").rollup({ sum: aq.op.sum("value") }).objects() as ArqueroRow[];
}

export const arqueroTotals = (rows: readonly ArqueroRow[]): ReadonlyMap<string, string> => new Map(rows.map(({ reporter, year, direction, sum }) => [`${reporter} ${year} ${direction}`, sum.toFixed(2)]));
