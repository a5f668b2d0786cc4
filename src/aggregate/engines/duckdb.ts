// Plans on DuckDB: files and tables larger than memory, added exactly. It needs the package @duckdb/node-api.
export { aggregateOn } from "../aggregate-on.js";
export type { AggregateOnOptions } from "../options.js";
export { type DuckDBEngine, type DuckDBOptions, duckdb } from "./duckdb/connect.js";
export { type WriteTarget, writeFlows } from "./duckdb/write-flows.js";
export type { AnswerCell, AnswerColumn, Dialect, Engine } from "./engine.js";
export type { AmountSource, CommoditySource, FlowSource, FlowSourceColumns, PeriodSource, PlaceSource, SourceFrom, TextSource } from "../sql/source.js";
