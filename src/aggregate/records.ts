import type { LocalityRef } from "../model/index.js";
import type { AmountCell, Cell, Result, ResultColumn } from "./result.js";

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
  return result.rows.map((row) => Object.fromEntries(columns.map(({ name, of, value }) => [name, value(row[of] ?? null)])));
}

/** A column of a flattened result. */
export interface FlatColumn {
  readonly name: string;
  /** The column that it is taken from. */
  readonly of: string;
  readonly column: ResultColumn;
  readonly value: (cell: Cell) => string | number | null;
}

/** The columns of a flattened result. */
export function flatColumns({ columns, rows }: Result): readonly FlatColumn[] {
  return columns.flatMap((column): FlatColumn[] => {
    const { name, unit } = column;
    const beside = (suffix: string, value: FlatColumn["value"]): FlatColumn[] =>
      rows.some((row) => value(row[name] ?? null) !== null) ? [{ name: `${name} ${suffix}`, of: name, column, value }] : [];
    const amounts = column.role === "key" || column.type === "count" ? [] : [
      ...(rows.every((row) => ["exact", null].includes(boundOf(row[name] ?? null))) ? [] : beside("bound", boundOf)),
      ...beside("high", highOf),
      ...(unit === undefined ? beside("unit", unitOf) : []),
    ];
    return [{ name, of: name, column, value: plainOf }, ...amounts];
  });
}

const isAmount = (cell: Cell): cell is AmountCell => typeof cell === "object" && cell !== null && "value" in cell;
const boundOf = (cell: Cell): string | null => (isAmount(cell) ? cell.bound : null);
const highOf = (cell: Cell): string | null => (isAmount(cell) && cell.bound === "between" ? cell.high.toFixed() : null);
const unitOf = (cell: Cell): string | null => (isAmount(cell) ? (cell.currency ?? cell.unit ?? null) : null);

function plainOf(cell: Cell): string | number | null {
  if (cell === null || typeof cell !== "object") return cell;
  return isAmount(cell) ? cell.value.toFixed() : (cell as LocalityRef).id;
}
