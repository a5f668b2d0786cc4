// The same facts as columns: codes into dictionaries and scaled integers. This room never knows an engine or a file format.
export type { AmountColumn } from "./amount-builder.js";
export { amountAt, amountColumn } from "./amount-column.js";
export { type CodeColumn, codeColumn, DictionaryBuilder, valueAt } from "./code-column.js";
export { type Codes, CodeWriter, narrowed } from "./codes.js";
export { narrowWords, plainText, powerOfTen, scaled, unscaled } from "./scaled.js";
export { type FlowTable, isFlowTable, rowNumber, type Summed } from "./flow-table.js";
export { type AmountInput, type FlowColumns, flowTable, type KeyColumnInput } from "./from-columns.js";
export { type ColumnName, tableOf } from "./table-of.js";
export { once } from "./once.js";
