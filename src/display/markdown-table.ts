import { escapeHtml } from "./html-table.js";
import { cellsOf, type Table } from "./table.js";

/**
 * A text that stands in a cell of a Markdown table as itself.
 *
 * @example
 * import { escapeMarkdown } from "entrepot/display";
 * escapeMarkdown("a|b *c*"); // => a\|b \*c\*
 */
export const escapeMarkdown = (text: string): string => escapeHtml(text).replace(/&#39;/g, "'").replace(/&quot;/g, "\"").replace(/[\\`*_{}[\]|~$]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, "<br>");

const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/**
 * A table as Markdown (GitHub's); sentences about a row stand in its last cell.
 *
 * @example
 * import { markdownTable } from "entrepot/display";
 * markdownTable({ columns: [{ name: "sum", align: "right" }], rows: [{ cells: ["> 139 m"] }] }).split("\n"); // => ["| sum |","| ---: |","| &gt; 139 m |"]
 */
export function markdownTable(table: Table): string {
  const rows = table.rows.map((row) => {
    const cells = cellsOf(table, row);
    const last = [cells.at(-1) ?? "", ...(row.notes ?? [])].filter((text) => text !== "").join("\n");
    return line([...cells.slice(0, -1), last].map(escapeMarkdown));
  });
  const title = table.title === undefined ? [] : [`**${escapeMarkdown(table.title)}**`, ""];
  return [...title, line(table.columns.map(({ name }) => escapeMarkdown(name))), line(table.columns.map(({ align }) => (align === "right" ? "---:" : "---"))), ...rows].join("\n");
}
