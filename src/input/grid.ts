import { allBytes, type Input } from "./bytes.js";
import { csvRows, type CsvOptions, type Row } from "./csv.js";
import { htmlRows } from "./html.js";
import { type TextOptions, wholeText } from "./text.js";
import { workbookRows } from "./workbook.js";

const isZip = ([first, second]: Uint8Array): boolean => first === 0x50 && second === 0x4b;

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}

/**
 * All rows of a table that is a page of HTML, an XLSX workbook or CSV, as its first characters tell.
 *
 * Errors: those of text, `input.workbook`, `input.peer`.
 */
export async function gridRows(input: Input, options: TextOptions & CsvOptions = {}): Promise<Row[]> {
  const whole = typeof input === "string" ? input : await allBytes(input);
  if (typeof whole !== "string" && isZip(whole)) return workbookRows(whole);
  const text = await wholeText(whole, options);
  if (/^\s*</.test(text)) return htmlRows(text);
  const rows: Row[] = [];
  for await (const row of csvRows(once(text), options)) rows.push(row);
  return rows;
}
