import { Parser } from "htmlparser2";
import type { Row } from "./csv.js";

/** A cell of a table, and over how many columns and rows it stands. */
interface Cell {
  text: string;
  readonly columns: number;
  readonly rows: number;
}

/** A page may ask for a cell over millions of columns. */
const widest = 1000;
const spanOf = (attribute: string | undefined): number => Math.min(Math.max(Number.parseInt(attribute ?? "1", 10) || 1, 1), widest);

/** Tables of a page as cells, a table inside another as a table of its own. */
function tablesOf(html: string): Cell[][][] {
  const [tables, open]: [Cell[][][], Cell[][][]] = [[], []];
  let cell: Cell | null = null;
  const parser = new Parser({
    onopentag(name, attributes) {
      const rows = open.at(-1);
      if (name === "table") tables.push(open[open.push([]) - 1] ?? []);
      else if (name === "tr") rows?.push([]);
      else if (name === "td" || name === "th") rows?.at(-1)?.push((cell = { text: "", columns: spanOf(attributes["colspan"]), rows: spanOf(attributes["rowspan"]) }));
      else if (name === "br" && cell !== null) cell.text += " ";
    },
    ontext(text) {
      if (cell !== null) cell.text += text;
    },
    onclosetag(name) {
      if (name === "td" || name === "th") cell = null;
      if (name === "table") open.pop();
    },
  });
  parser.end(html);
  return tables;
}

/** A cell over several columns and rows stands in each of them. */
function spread(table: readonly Cell[][]): Row[] {
  const grid: string[][] = table.map(() => []);
  table.forEach((cells, y) => {
    let x = 0;
    for (const { text, columns, rows } of cells) {
      while (grid[y]?.[x] !== undefined) x++;
      for (let down = 0; down < rows && y + down < grid.length; down++) for (let right = 0; right < columns; right++) (grid[y + down] ?? [])[x + right] = text.replace(/\s+/g, " ").trim();
      x += columns;
    }
  });
  return grid.map((cells, at) => ({ cells: Array.from(cells, (cell) => cell ?? ""), row: at + 1 }));
}

/** The rows of the longest table of a page, in which a cell over several columns or rows stands in each. */
export function htmlRows(html: string): Row[] {
  const longest = tablesOf(html).reduce<Cell[][]>((best, table) => (table.length > best.length ? table : best), []);
  return spread(longest).filter(({ cells }) => cells.some((cell) => cell !== ""));
}
