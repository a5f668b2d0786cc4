// Tables to flows, one file a format, row by row. This room never loads a whole file when it can stream, and loses no row in silence.
export type { Input } from "../input/index.js";
export { type Given, Refusal } from "./format.js";
export { type FormatName, formatNames } from "./formats.js";
export type { MappedColumns, TableMapping } from "./mapping.js";
export { PlaceCells } from "./place-cells.js";
export type { ReadTableOptions } from "./options.js";
export { readTable } from "./read-table.js";
