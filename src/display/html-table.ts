import { cellsOf, type Table, type TableRow } from "./table.js";

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;" };

/**
 * A text that stands in HTML as itself, also within an attribute.
 *
 * @example
 * import { escapeHtml } from "entrepot/display";
 * escapeHtml("<b>\"A&B\"</b>"); // => &lt;b&gt;&quot;A&amp;B&quot;&lt;/b&gt;
 */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

const multiline = (text: string): string => escapeHtml(text).replace(/\n/g, "<br>");

function rowHtml(table: Table, row: TableRow): string {
  const cells = cellsOf(table, row).map((cell, at) => `<td${table.columns[at]?.align === "right" ? " style=\"text-align:right\"" : ""}>${multiline(cell)}</td>`);
  const notes = (row.notes ?? []).map((note) => `<tr><td colspan="${table.columns.length}"><small>${multiline(note)}</small></td></tr>`);
  return `<tr>${cells.join("")}</tr>${notes.join("")}`;
}

/**
 * A table as HTML; every cell is escaped.
 *
 * @example
 * import { htmlTable } from "entrepot/display";
 * htmlTable({ columns: [{ name: "a" }], rows: [{ cells: ["<i>"] }] }); // => <table><thead><tr><th>a</th></tr></thead><tbody><tr><td>&lt;i&gt;</td></tr></tbody></table>
 */
export function htmlTable(table: Table): string {
  const caption = table.title === undefined ? "" : `<caption>${multiline(table.title)}</caption>`;
  const heading = table.columns.map(({ name }) => `<th>${multiline(name)}</th>`).join("");
  return `<table>${caption}<thead><tr>${heading}</tr></thead><tbody>${table.rows.map((row) => rowHtml(table, row)).join("")}</tbody></table>`;
}
