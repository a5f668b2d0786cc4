import { plainText, valueAt } from "../columns/index.js";
import type { Result, ResultColumn } from "./result.js";

/** A row of plain values: places by their ids, amounts by their digits as text. */
export type FlatRecord = Readonly<Record<string, string | number | null>>;

/**
 * The rows of a result as plain values, for tools that know none of ours. Beside an amount stand, where some row needs them, its bound
 * (`sum bound`), its upper end (`sum high`), and its currency or unit (`sum unit`), unless the whole column shares one.
 *
 * @example
 * import { aggregate, money, tradeFlowFromJson, year } from "entrepot";
 * import { records } from "entrepot/aggregate";
 * const flow = tradeFlowFromJson({ direction: "export", reporter: null, partner: null, via: null, period: year(2024), money: money("2e9", "USD", { bound: "over" }), status: "actual", source: {} });
 * records(aggregate([flow], { by: ["year"], measures: ["sum"] })); // => [{"year":2024,"sum":"2000000000","sum bound":"over"}]
 */
export function records(result: Result): readonly FlatRecord[] {
  const columns = flatColumns(result);
  return plainRows(columns, (row) => Object.fromEntries(columns.map(({ name, values }) => [name, values[row] ?? null])));
}

type Plain = string | number | null;

/** A column of a flattened result. */
export interface FlatColumn {
  readonly name: string;
  readonly column: ResultColumn;
  /** Whether it holds what the column itself says, not what stands beside an amount. */
  readonly isMain: boolean;
  readonly values: readonly Plain[];
}

/** Something for each row of flat columns. */
export const plainRows = <T>([first]: readonly FlatColumn[], of: (row: number) => T): readonly T[] => (first?.values ?? []).map((_, row) => of(row));

/** The columns of a flattened result, made of its columns: no row is read, no decimal made. */
export function flatColumns(result: Result): readonly FlatColumn[] {
  return result.columns.flatMap((column) => (column.role === "key" ? [keyValues(result, column)] : numberValues(result, column)));
}

function keyValues(result: Result, column: ResultColumn): FlatColumn {
  const { codes, dictionary } = result.keys(column.name);
  const plain = dictionary.map((key): Plain => (key !== null && typeof key === "object" ? key.id : key));
  return { name: column.name, column, isMain: true, values: Array.from(codes, (code) => plain[code] ?? null) };
}

function numberValues(result: Result, column: ResultColumn): readonly FlatColumn[] {
  const { name, type, unit } = column;
  const { amounts: { values, scale, stated }, units } = result.amounts(name);
  const inRows = (of: (row: number) => Plain): readonly Plain[] => Array.from(units.codes, (_, row) => (valueAt(units, row) === null ? null : of(row)));
  const beside = (suffix: string, of: (row: number) => Plain, isSaid: (value: Plain) => boolean = (value) => value !== null): readonly FlatColumn[] => {
    const found = inRows(of);
    return found.some(isSaid) ? [{ name: `${name} ${suffix}`, column, isMain: false, values: found }] : [];
  };
  const main = { name, column, isMain: true, values: inRows((row) => (type === "count" ? Number(values[row]) : plainText(values[row] ?? 0n, scale))) };
  if (type === "count") return [main];
  return [
    main,
    ...beside("bound", (row) => stated.get(row)?.bound ?? "exact", (bound) => bound !== null && bound !== "exact"),
    ...beside("high", (row) => stated.get(row)?.high?.toFixed() ?? null),
    ...(unit === undefined ? beside("unit", (row) => valueAt(units, row)) : []),
  ];
}
