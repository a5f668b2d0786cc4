import type { Engine } from "./engines/engine.js";
import type { AggregateOnOptions } from "./options.js";
import type { Plan } from "./plan.js";
import type { Result } from "./result.js";
import type { FlowSource } from "./sql/source.js";

/**
 * Runs a plan on a database: the engine filters and adds over DECIMAL, and what it adds is read here by the rules that hold
 * in memory, so that rows, digits and order are the same. A row's facts and sources are then the sums that the engine gave.
 *
 * Overlaps ask for the figures themselves. With the policy “allow” none are sought and `overlaps` is empty. With any other,
 * up to `figures` rows are fetched and compared as in memory; beyond that the engine adds only where it is certain from the
 * values of the columns that nothing is counted twice.
 *
 * Errors: those of {@link aggregate}; `aggregate.too-many-figures`; `engine.source`, `engine.float`, `engine.value`,
 * `engine.overflow`, `engine.sql`, `engine.not-installed`, `engine.unreachable`, `engine.lost`.
 *
 * @example
 * import { money, type TradeFlow, year } from "entrepot";
 * import { aggregateOn, duckdb, writeFlows } from "entrepot/duckdb";
 * const flow: TradeFlow = { direction: "export", reporter: null, partner: null, via: null, period: year(2024), money: money("0.1", "USD"), status: "actual", source: {} };
 * const engine = duckdb();
 * await writeFlows(engine, [flow, flow, flow], { table: "flows" });
 * const { rows } = await aggregateOn(engine, { from: { table: "flows" } }, { by: ["year"], measures: ["sum"], overlaps: "allow" });
 * JSON.stringify(rows); // => [{"year":2024,"sum":{"value":"0.3","bound":"exact","currency":"USD"}}]
 */
export async function aggregateOn(engine: Engine, source: FlowSource, plan: Plan, options: AggregateOnOptions = {}): Promise<Result> {
  // Loaded when an engine is asked: what writes and reads SQL is as large as what adds in memory.
  const { runOn } = await import("./engines/run-on.js");
  return runOn(engine, source, plan, options);
}
