import { type CodeColumn, CodeWriter, type FlowColumns, type FlowTable, flowTable, type KeyColumnInput, narrowWords } from "../../columns/index.js";
import { EntrepotError, shown } from "../../model/index.js";

/** What is used of a table of Apache Arrow: any version of any library has it. */
export interface ArrowLike {
  readonly numRows: number;
  getChild(name: string): { readonly type: unknown; get(row: number): unknown } | null;
}

/** A column of an Arrow table, and what each of its distinct values means. */
export interface ArrowColumn<T> {
  readonly column: string;
  readonly read: (value: unknown) => T;
}

/** A column of decimals or whole numbers; `scale` is how many places after the point whole numbers count (cents: 2). */
export interface ArrowAmount {
  readonly column: string;
  readonly scale?: number;
}

type AmountName = "money" | "quantity";
type ValueOf<K extends keyof FlowColumns> = NonNullable<FlowColumns[K]> extends KeyColumnInput<infer T> ? T : never;

/** Where the columns of flows stand in an Arrow table. */
export type ArrowMapping = { readonly [K in Exclude<keyof FlowColumns, AmountName>]?: ArrowColumn<ValueOf<K>> | { readonly all: ValueOf<K> } } & { readonly [K in AmountName]?: ArrowAmount };

/**
 * A table of flows from one of Apache Arrow. Each distinct value is read once.
 *
 * Errors: `columns.arrow` for a column that is not there, `columns.float` for amounts as binary fractions,
 * and those of `flowTable`. A row without an amount must have no currency or unit.
 *
 * @example
 * import { tableFromArrays } from "apache-arrow";
 * import { year } from "entrepot";
 * import { aggregate } from "entrepot/aggregate";
 * import { fromArrow } from "entrepot/arrow";
 * const arrow = tableFromArrays({ year: Int32Array.of(2023, 2024, 2024), cents: BigInt64Array.of(150n, 225n, 10n) });
 * const table = fromArrow(arrow, { period: { column: "year", read: (value) => year(Number(value)) }, money: { column: "cents", scale: 2 }, currency: { all: "USD" } });
 * JSON.stringify(aggregate(table, { by: ["year"], measures: ["sum"], overlaps: "allow" }).rows[1]); // => {"year":2024,"sum":{"value":"2.35","bound":"exact","currency":"USD"}}
 */
export function fromArrow(table: ArrowLike, mapping: ArrowMapping): FlowTable {
  const columns = Object.entries(mapping).map(([name, from]) => [name, "all" in from ? from : name === "money" || name === "quantity" ? amounts(table, from as ArrowAmount) : keys(table, from as ArrowColumn<unknown>)]);
  return flowTable(table.numRows, Object.fromEntries(columns) as FlowColumns);
}

function child(table: ArrowLike, column: string): NonNullable<ReturnType<ArrowLike["getChild"]>> {
  const found = table.getChild(column);
  if (found === null || found === undefined) throw new EntrepotError("columns.arrow", `The Arrow table has no column “${shown(column)}”.`, { found: shown(column), expected: "one of its columns" });
  return found;
}

function keys(table: ArrowLike, { column, read }: ArrowColumn<unknown>): CodeColumn<unknown> {
  const values = child(table, column);
  const dictionary: unknown[] = [];
  const known = new Map<unknown, number>();
  const writer = new CodeWriter(table.numRows);
  for (let row = 0; row < table.numRows; row++) {
    const value = values.get(row);
    const code = known.get(value) ?? dictionary.push(read(value)) - 1;
    known.set(value, code);
    writer.set(row, code);
  }
  return { codes: writer.codes, dictionary };
}

function amounts(table: ArrowLike, { column, scale }: ArrowAmount): { values: BigInt64Array | readonly bigint[]; scale: number } {
  const found = child(table, column);
  const stated = (found.type as { scale?: unknown }).scale;
  const integers = Array.from({ length: table.numRows }, (_, row) => integerOf(found.get(row), column, row));
  return { values: narrowWords(integers), scale: typeof stated === "number" ? stated : (scale ?? 0) };
}

/** A row without an amount holds 0; its currency or unit must say so. */
function integerOf(value: unknown, column: string, row: number): bigint {
  if (value === null || value === undefined) return 0n;
  if (typeof value === "bigint") return value;
  if (typeof value === "number" && Number.isInteger(value)) return BigInt(value);
  if (value instanceof Uint32Array) return BigInt.asIntN(32 * value.length, value.reduceRight((sum, word) => (sum << 32n) + BigInt(word), 0n));
  throw new EntrepotError("columns.float", `Row ${row} of the Arrow column “${column}” is ${shown(value)}: amounts are decimals or whole numbers, not binary fractions.`, { found: shown(value), expected: "decimals or whole numbers", source: { row, column } });
}
