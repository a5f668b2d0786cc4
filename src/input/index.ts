// Bytes to text and rows: encodings, gzip, CSV, JSON, tables of HTML and workbooks. This room knows nothing of trade.
export { allBytes, type Input } from "./bytes.js";
export { csvRows, type CsvOptions, type Row } from "./csv.js";
export { gridRows } from "./grid.js";
export { jsonWithDigits } from "./json.js";
export { type TextOptions, textOf, wholeText } from "./text.js";
