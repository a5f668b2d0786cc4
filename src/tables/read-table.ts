import { csvRows, gridRows, type Input, jsonWithDigits, textOf, wholeText } from "../input/index.js";
import { EntrepotError, type Problem, problem, shown, type Source, type TradeFlow } from "../model/index.js";
import type { Places } from "../places/index.js";
import { type Drafted, type Given, Refusal, type TableFormat } from "./format.js";
import { type FormatName, formats } from "./formats.js";
import { mappedFormat, type TableMapping } from "./mapping.js";
import { PlaceCells } from "./place-cells.js";
import { recordsOf } from "./records.js";
import { toFlow } from "./to-flow.js";

/** How a table is read: by the name of its format, or by a mapping of its columns. */
export interface ReadTableOptions extends Given {
  readonly format?: FormatName;
  readonly mapping?: TableMapping;
  readonly places?: Places;
  /** Hears of each row that is no flow, with its number. */
  readonly onProblem?: (problem: Problem) => void;
  /** Throws the first problem instead. */
  readonly strict?: boolean;
  readonly document?: string;
  readonly encoding?: string;
  readonly delimiter?: string;
}

interface Read {
  readonly row: number;
  readonly drafted: Drafted;
}

function formatOf({ format, mapping }: ReadTableOptions): TableFormat {
  if (mapping !== undefined && format === undefined) return mappedFormat(mapping);
  const known = formats.find(({ name }) => name === format);
  if (known !== undefined && mapping === undefined) return known;
  throw new EntrepotError("tables.format", mapping !== undefined ? "A table is read by a format or by a mapping, not by both." : `“${shown(format)}” is no format of tables.`, { found: shown(format), expected: formats.map(({ name }) => name).join(", ") });
}

async function* drafts(input: Input, format: TableFormat, options: ReadTableOptions): AsyncGenerator<Read> {
  const fallback = "fallback" in format && format.fallback !== undefined ? { fallback: format.fallback } : {};
  const encoding = options.encoding ?? options.mapping?.encoding;
  const delimiter = options.delimiter ?? options.mapping?.delimiter;
  const reading = { ...fallback, ...(encoding === undefined ? {} : { encoding }) };
  const separated = delimiter === undefined ? {} : { delimiter };
  switch (format.kind) {
    case "records":
      for await (const { cells, row } of recordsOf(csvRows(textOf(input, reading), separated), format)) yield { row, drafted: format.draft(cells, options) };
      return;
    case "json": return yield* format.records(jsonWithDigits(await wholeText(input, reading)), options);
    case "lines": return yield* format.rows((await wholeText(input, reading)).split(/\r\n|\r|\n/), options);
    case "grid": return yield* format.rows(await gridRows(input, { ...reading, ...separated }), options);
  }
}

/**
 * The flows of a table, one by one as they are read. A row that cannot be read goes to `onProblem` with its number, and the
 * rest goes on. Rows count from 1, the names of the columns among them.
 *
 * Errors: `tables.format`, `tables.columns` naming the missing column, those of reading bytes (`input.…`); with `strict`, the
 * first problem: `tables.number`, `tables.period`, `tables.place`, `tables.ambiguous-place`, `tables.currency`, `tables.direction`.
 *
 * @example
 * import { readTable } from "entrepot/tables";
 * const mapping = { columns: { reporter: "from", partner: "to", period: "year", value: "thousand dollars" }, direction: "export", currency: "USD", scale: 1000 } as const;
 * const found: string[] = [];
 * for await (const { reporter, partner, money } of readTable("from,to,year,thousand dollars\nVietnam,China,2024,61.2\n", { mapping })) found.push(`${reporter?.id} ${partner?.id} ${money?.value}`);
 * found; // => ["VN CN 61200"]
 */
export async function* readTable(input: Input, options: ReadTableOptions): AsyncGenerator<TradeFlow> {
  const format = formatOf(options);
  const places = new PlaceCells(options.places);
  for await (const { row, drafted } of drafts(input, format, options)) {
    for (const each of [drafted].flat()) {
      if (each === null) continue;
      const flow = each instanceof Refusal ? each : toFlow(each, { places, row, document: options.document });
      if (flow instanceof Refusal) tell(flow, row, options);
      else if (flow !== null) yield flow;
    }
  }
}

function tell({ code, message, details: { column, ...details } }: Refusal, row: number, { onProblem, strict, document }: ReadTableOptions): void {
  const source: Source = { row, ...(document === undefined ? {} : { document }), ...(column === undefined ? {} : { column }) };
  const sentence = `Row ${row}: ${message}.`;
  if (strict === true) throw new EntrepotError(code, sentence, { source, ...details });
  onProblem?.(problem(code, sentence, source, details));
}
