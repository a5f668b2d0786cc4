// Exact sums of trade flows by a plan. This room never uses floats for money and never differs between engines.
export { aggregate } from "./aggregate.js";
export { checkPlan } from "./check-plan.js";
export { csv } from "./csv.js";
export type { RateUse } from "./currency.js";
export { explainPlan } from "./explain-plan.js";
export { fieldNames, type Key, type PlaceLevel } from "./fields.js";
export type { OverlapKind } from "./overlap/kinds.js";
export { type Overlap, OverlapError } from "./overlap/overlaps.js";
export type { Treatment } from "./overlap/sentence.js";
export { type Condition, type CurrencyPlan, type Measure, type OverlapPolicy, type Plan, planSchema, type Test } from "./plan.js";
export type { AggregateOptions } from "./options.js";
export { type FieldWord, type MeasureOptions, type PlaceUnit, PlanBuilder, plan } from "./plan-builder.js";
export { type FlatRecord, records } from "./records.js";
export type { AmountInTable } from "./tallied.js";
export type { AmountCell, Cell, Result, ResultColumn, ResultRow } from "./result.js";
export { type AmountColumn, type AmountInput, amountColumn, type CodeColumn, codeColumn, type Codes, type FlowColumns, type FlowTable, flowTable, isFlowTable, type KeyColumnInput, tableOf } from "../columns/index.js";
