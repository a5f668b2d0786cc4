import * as aq from "arquero";
import { aggregate } from "../../src/aggregate/index.js";
import { type AmountCell, type Plan } from "../../src/aggregate/index.js";
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

/** Totals in cents by key, from the objects. */
export const byEntrepot = (flows: readonly TradeFlow[]): ReadonlyMap<string, string> =>
  new Map(aggregate(flows, plan).rows.map((row) => [`${(row.reporter as { id: string }).id} ${row.year} ${row.direction}`, (row.sum as AmountCell).value.toFixed(2)]));

/** The same with arquero, from the same objects, in floats: the best that its columns can hold. */
export function byArquero(flows: readonly TradeFlow[]): ReadonlyMap<string, string> {
  const table = aq.table({
    reporter: flows.map((flow) => flow.reporter?.id),
    year: flows.map((flow) => flow.period?.start.slice(0, 4)),
    direction: flows.map((flow) => flow.direction),
    value: flows.map((flow) => flow.money?.value.toNumber()),
  });
  const sums = table.groupby("reporter", "year", "direction").rollup({ sum: aq.op.sum("value") }).objects() as { reporter: string; year: string; direction: string; sum: number }[];
  return new Map(sums.map(({ reporter, year, direction, sum }) => [`${reporter} ${year} ${direction}`, sum.toFixed(2)]));
}
