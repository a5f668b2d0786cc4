import type { Input } from "../input/index.js";
import type { TradeFlow } from "../model/index.js";
import type { ReadTableOptions } from "./options.js";

/**
 * The flows of a table, one by one as they are read. A row that cannot be read goes to `onProblem` with its number, and the
 * rest goes on. Rows count from 1, the names of the columns among them.
 *
 * Errors: `tables.format`, `tables.columns` naming the missing column, those of reading bytes (`input.…`); with `strict`, the
 * first problem: `tables.number`, `tables.period`, `tables.place`, `tables.ambiguous-place`, `tables.currency`, `tables.direction`.
 *
 * @example
 * import { readTable } from "entrepot";
 * const mapping = { columns: { reporter: "from", partner: "to", period: "year", value: "thousand dollars" }, direction: "export", currency: "USD", scale: 1000 } as const;
 * const found: string[] = [];
 * for await (const { reporter, partner, money } of readTable("from,to,year,thousand dollars\nVietnam,China,2024,61.2\n", { mapping })) found.push(`${reporter?.id} ${partner?.id} ${money?.value}`);
 * found; // => ["VN CN 61200"]
 */
export async function* readTable(input: Input, options: ReadTableOptions): AsyncGenerator<TradeFlow> {
  // Loaded when a table is read: the parsers of CSV, HTML and gzip are larger than all that reads texts.
  const { flowsOf } = await import("./flows-of.js");
  yield* flowsOf(input, options);
}
