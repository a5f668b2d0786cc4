import { csvRows, gridRows, type Input, jsonWithDigits, textOf, wholeText } from "../input/index.js";
import { EntrepotError, problem, shown, type Source, type TradeFlow } from "../model/index.js";
import { type Drafted, Refusal, type TableFormat } from "./format.js";
import { formatNamed, formatNames } from "./formats.js";
import { mappedFormat } from "./mapping.js";
import type { ReadTableOptions } from "./options.js";
import { PlaceCells } from "./place-cells.js";
import { recordsOf } from "./records.js";
import { toFlow } from "./to-flow.js";

interface Read {
  readonly row: number;
  readonly drafted: Drafted;
}

async function formatOf({ format, mapping }: ReadTableOptions): Promise<TableFormat> {
  if (mapping !== undefined && format === undefined) return mappedFormat(mapping);
  const known = mapping === undefined ? await formatNamed(format) : null;
  if (known !== null) return known;
  throw new EntrepotError("tables.format", mapping !== undefined ? "A table is read by a format or by a mapping, not by both." : `“${shown(format)}” is no format of tables.`, { found: shown(format), expected: formatNames().join(", ") });
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

/** The flows of a table, one by one as they are read: see `readTable`. */
export async function* flowsOf(input: Input, options: ReadTableOptions): AsyncGenerator<TradeFlow> {
  const format = await formatOf(options);
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
