import { cellsOf, type Table, type TableRow } from "./table.js";
import { padded, textWidth } from "./text-width.js";
import { plainText, wrapped } from "./wrap.js";

/** How a table is laid out in a terminal. */
export interface TextTableOptions {
  /** Columns of the terminal; 100 unless said. */
  width?: number;
  /** Makes titles and headings stand out; without it, they stand plain. */
  emphasis?: (text: string) => string;
}

const gap = 2;
const noteIndent = 4;
const widest = (texts: readonly string[]): number => texts.reduce((width, text) => Math.max(width, textWidth(text)), 0);
const longestLine = (text: string): number => widest(plainText(text).split("\n"));
const longestWord = (text: string): number => widest(plainText(text).split(/[\s\-–—/]+/));

/** Widths that fit: the widest columns give way first, and words are kept whole as long as that is possible. */
function columnWidths(table: Table, width: number): number[] {
  const columns = table.columns.map(({ name }, at) => [name, ...table.rows.map((row) => row.cells[at] ?? "")]);
  const natural = columns.map((texts) => Math.max(1, ...texts.map(longestLine)));
  const least = columns.map((texts) => Math.max(1, ...texts.map(longestWord)));
  const room = width - gap * (columns.length - 1);
  const capped = (cap: number, floor: readonly number[]): number[] => natural.map((wish, at) => Math.min(wish, Math.max(cap, floor[at] ?? 1)));
  const total = (widths: readonly number[]): number => widths.reduce((sum, each) => sum + each, 0);
  const floor = total(least) <= room ? least : least.map(() => 2);
  let cap = Math.max(...natural);
  while (cap > 2 && total(capped(cap, floor)) > room) cap--;
  return capped(cap, floor);
}

/** The lines of one row, each cell wrapped within its column. */
function rowLines(table: Table, row: TableRow, widths: readonly number[]): string[] {
  const cells = cellsOf(table, row).map((cell, at) => wrapped(cell, widths[at] ?? 1));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells.map((lines, at) => padded(lines[line] ?? "", widths[at] ?? 0, table.columns[at]?.align)).join(" ".repeat(gap)).trimEnd());
}

const noteLines = (notes: readonly string[] = [], width: number): string[] => notes.flatMap((note) => wrapped(note, width - noteIndent).map((line) => " ".repeat(noteIndent) + line));

/**
 * A table for a terminal: columns side by side, cells wrapped and never cut, wide characters counted as two.
 *
 * @example
 * import { textTable } from "entrepot/display";
 * const table = { columns: [{ name: "gate" }, { name: "zh" }], rows: [{ cells: ["Hekou–Lào Cai", "河口"] }] };
 * textTable(table).split("\n").at(-1); // => Hekou–Lào Cai  河口
 */
export function textTable(table: Table, { width = 100, emphasis = (text) => text }: TextTableOptions = {}): string {
  const widths = columnWidths(table, width);
  const heading = rowLines(table, { cells: table.columns.map(({ name }) => name) }, widths).map(emphasis);
  const rule = widths.map((each) => "─".repeat(each)).join(" ".repeat(gap));
  const body = table.rows.flatMap((row) => [...rowLines(table, row, widths), ...noteLines(row.notes, width)]);
  const title = table.title === undefined ? [] : wrapped(table.title, width).map(emphasis);
  return [...title, ...heading, rule, ...body].join("\n");
}
