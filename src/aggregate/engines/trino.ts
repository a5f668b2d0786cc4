// Plans on Trino: tables of a cluster, added exactly where they lie. It needs the package trino-client.
export { aggregateOn } from "../aggregate-on.js";
export type { AggregateOnOptions } from "../options.js";
export type { AnswerCell, AnswerColumn, Dialect, Engine } from "./engine.js";
export { type TrinoEngine, type TrinoOptions, trino } from "./trino/connect.js";
export { type Registration, registerFlows } from "./trino/register-flows.js";
export type { AmountSource, CommoditySource, FlowSource, FlowSourceColumns, PeriodSource, PlaceSource, SourceFrom, TextSource } from "../sql/source.js";
