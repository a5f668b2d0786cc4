import { EntrepotError } from "../model/index.js";
import type { Row } from "./csv.js";

/** The reader of workbooks is an optional peer: it is asked for when a workbook comes. */
async function reader(): Promise<typeof import("read-excel-file/universal")> {
  try {
    return await import("read-excel-file/universal");
  } catch (cause) {
    throw new EntrepotError("input.peer", "Workbooks are read with “read-excel-file”, which is not installed.", { expected: "npm install read-excel-file", cause });
  }
}

/** The rows of the first sheet of an XLSX workbook, numbers by the digits that it stores. Errors: `input.workbook`, `input.peer`. */
export async function workbookRows(bytes: Uint8Array): Promise<Row[]> {
  const { readSheet } = await reader();
  try {
    const rows = await readSheet<string>(new Uint8Array(bytes).buffer, { parseNumber: (digits) => digits });
    return rows.map((cells, at) => ({ cells: cells.map((cell) => (cell === null ? "" : String(cell).trim())), row: at + 1 })).filter(({ cells }) => cells.some((cell) => cell !== ""));
  } catch (cause) {
    throw new EntrepotError("input.workbook", "The workbook cannot be opened: it is damaged, or no XLSX.", { expected: "an XLSX workbook", cause });
  }
}
