import type { Problem, TradeFlow } from "../../src/model/index.js";
import { type Input, readTable, type ReadTableOptions } from "../../src/tables/index.js";

/** All flows and problems of a table. */
export async function collect(input: Input, options: ReadTableOptions): Promise<{ flows: TradeFlow[]; problems: Problem[] }> {
  const [flows, problems]: [TradeFlow[], Problem[]] = [[], []];
  for await (const flow of readTable(input, { onProblem: (problem) => problems.push(problem), ...options })) flows.push(flow);
  return { flows, problems };
}

/** A flow in one line: which way, whose, with whom, when, how much. */
export function line({ direction, reporter, partner, period, money, quantity, commodity, valuation, coverage, status, source }: TradeFlow): string {
  const when = period === null ? "?" : `${period.start}..${period.end}`;
  const amount = money === undefined ? "" : `${money.value} ${money.currency} (step ${money.step})`;
  return [direction, reporter?.id ?? "-", partner?.id ?? "-", when, amount, quantity === undefined ? "" : `${quantity.value} ${quantity.unit}`, commodity === undefined ? "" : (commodity.hs ?? commodity.words), valuation ?? "", coverage ?? "", status, `row ${source.row}`].filter((part) => part !== "").join(" | ");
}

export const lines = async (input: Input, options: ReadTableOptions): Promise<string[]> => (await collect(input, options)).flows.map(line);
