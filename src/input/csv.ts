import Papa from "papaparse";

/** A row of cells as written, trimmed; rows count from 1, blank ones too. */
export interface Row {
  readonly cells: readonly string[];
  readonly row: number;
}

/** How rows are separated into cells; without a delimiter, the first line tells. */
export interface CsvOptions {
  readonly delimiter?: string;
}

/** Longer than this, no cell is open on purpose: the quote that opened it is a slip, and harms its own line only. */
const longestCell = 1 << 20;

/** The mark that separates the cells of a line; marks inside quotes do not count. */
function delimiterOf(line: string): string {
  const bare = line.replace(/"[^"]*"/g, "");
  const counts = ["\t", ",", ";", "|"].map((mark) => ({ mark, count: bare.split(mark).length }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).mark;
}

/** Where the last line ends that leaves no quote open; -1 where none does. */
function lastEnd(text: string): number {
  let [open, end] = [false, -1];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) open = !open;
    else if (code === 10 && !open) end = at;
  }
  return end;
}

class Lines {
  private delimiter: string | undefined;
  private row = 0;

  constructor({ delimiter }: CsvOptions) {
    this.delimiter = delimiter;
  }

  /** Rows of a text that ends with a whole row. */
  rows(text: string): Row[] {
    this.delimiter ??= delimiterOf(/\S[^\n]*/.exec(text)?.[0] ?? "");
    const { data, errors } = Papa.parse<string[]>(text, { delimiter: this.delimiter });
    const open = errors.some(({ code }) => code === "MissingQuotes");
    const lines = open ? text.split(/\r\n|\r|\n/).map((line) => line.split(this.delimiter ?? ",").map((cell) => cell.replace(/^\s*"|"\s*$/g, ""))) : data;
    return lines.map((cells) => ({ cells: cells.map((cell) => cell.trim()), row: ++this.row }));
  }
}

const isFilled = ({ cells }: Row): boolean => cells.some((cell) => cell !== "");

/** Rows of a text that comes in pieces; blank ones are counted and left out. Memory holds one piece and one row. */
export async function* csvRows(pieces: AsyncIterable<string>, options: CsvOptions = {}): AsyncGenerator<Row> {
  const lines = new Lines(options);
  let held = "";
  for await (const piece of pieces) {
    held += piece;
    let end = lastEnd(held);
    if (end < 0 && held.length > longestCell) end = held.lastIndexOf("\n");
    if (end < 0) continue;
    yield* lines.rows(held.slice(0, end).replace(/\r$/, "")).filter(isFilled);
    held = held.slice(end + 1);
  }
  if (held !== "") yield* lines.rows(held.replace(/\r?\n$/, "")).filter(isFilled);
}
