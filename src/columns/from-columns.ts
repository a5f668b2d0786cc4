import { type Commodity, type Direction, EntrepotError, type LocalityRef, type Period, type TradeFlow } from "../model/index.js";
import type { AmountColumn } from "./amount-builder.js";
import { amountAt } from "./amount-column.js";
import { type CodeColumn, valueAt } from "./code-column.js";
import { narrowed } from "./codes.js";
import type { FlowTable } from "./flow-table.js";

/** A column as its codes and dictionary, or one value that all rows share. */
export type KeyColumnInput<T> = CodeColumn<T> | { readonly all: T };

/** The columns of trade flows. What is left out is not said in any row; direction is "unspecified", status "actual". */
export interface FlowColumns {
  readonly direction?: KeyColumnInput<Direction>;
  readonly status?: KeyColumnInput<TradeFlow["status"]>;
  readonly reporter?: KeyColumnInput<LocalityRef | null>;
  readonly partner?: KeyColumnInput<LocalityRef | null>;
  readonly via?: KeyColumnInput<LocalityRef | null>;
  readonly period?: KeyColumnInput<Period | null>;
  readonly commodity?: KeyColumnInput<Commodity | null>;
  readonly valuation?: KeyColumnInput<"fob" | "cif" | null>;
  readonly coverage?: KeyColumnInput<"period" | "year-to-date" | null>;
  readonly document?: KeyColumnInput<string | null>;
  /** Of `money`; null where a row has none. */
  readonly currency?: KeyColumnInput<string | null>;
  readonly money?: AmountInput;
  /** Of `quantity`; null where a row has none. */
  readonly unit?: KeyColumnInput<string | null>;
  readonly quantity?: AmountInput;
}

/** Whole numbers of 10^-scale: cents have the scale 2. */
export type AmountInput = Pick<AmountColumn, "values" | "scale"> & Partial<AmountColumn>;

/**
 * A table of flows from columns that are already there; nothing is copied but codes wider than they need be.
 *
 * Errors: `columns.length` where a column is shorter or longer than `length`, `columns.code` for a code beyond its dictionary,
 * `columns.unit` for amounts without a currency or unit.
 *
 * @example
 * import { year } from "entrepot";
 * import { aggregate, flowTable } from "entrepot/aggregate";
 * const table = flowTable(3, {
 *   period: { codes: Uint8Array.of(0, 0, 1), dictionary: [year(2023), year(2024)] },
 *   money: { values: BigInt64Array.of(150n, 225n, 10n), scale: 2 }, currency: { all: "USD" },
 * });
 * const { rows } = aggregate(table, { by: ["year"], measures: ["sum"], overlaps: "allow" });
 * JSON.stringify(rows[0]); // => {"year":2023,"sum":{"value":"3.75","bound":"exact","currency":"USD"}}
 */
export function flowTable(length: number, columns: FlowColumns): FlowTable {
  const zeros = new Uint8Array(length);
  const keys = <T>(name: keyof FlowColumns, column: KeyColumnInput<T> | undefined, otherwise: T): CodeColumn<T> => {
    if (column === undefined) return { codes: zeros, dictionary: [otherwise] };
    return "all" in column ? { codes: zeros, dictionary: [column.all] } : checkedCodes(name, column, length);
  };
  const table = {
    kind: "flow-table", length, problems: [],
    direction: keys("direction", columns.direction, "unspecified"), status: keys("status", columns.status, "actual"),
    reporter: keys("reporter", columns.reporter, null), partner: keys("partner", columns.partner, null), via: keys("via", columns.via, null),
    period: keys("period", columns.period, null), commodity: keys("commodity", columns.commodity, null),
    valuation: keys("valuation", columns.valuation, null), coverage: keys("coverage", columns.coverage, null), document: keys("document", columns.document, null),
    currency: keys("currency", columns.currency, null), money: amounts("money", columns, length),
    unit: keys("unit", columns.unit, null), quantity: amounts("quantity", columns, length),
  } as const satisfies Omit<FlowTable, "flow">;
  return { ...table, flow: (row) => flowOf(table, row) };
}

function checkedCodes<T>(name: keyof FlowColumns, { codes, dictionary }: CodeColumn<T>, length: number): CodeColumn<T> {
  checkLength(name, codes.length, length);
  let highest = -1;
  for (let row = 0; row < length; row++) if ((codes[row] ?? 0) > highest) highest = codes[row] ?? 0;
  if (highest >= dictionary.length) throw new EntrepotError("columns.code", `The column “${name}” has the code ${highest}, but its dictionary has ${dictionary.length} entries.`, { found: String(highest), expected: `codes below ${dictionary.length}` });
  return { codes: narrowed(codes, dictionary.length), dictionary };
}

function checkLength(name: string, found: number, length: number): void {
  if (found !== length) throw new EntrepotError("columns.length", `The column “${name}” has ${found} rows in a table of ${length}.`, { found: String(found), expected: String(length) });
}

function amounts(name: "money" | "quantity", columns: FlowColumns, length: number): AmountColumn {
  const [column, unit] = name === "money" ? [columns.money, columns.currency] : [columns.quantity, columns.unit];
  if (column === undefined) return { values: new BigInt64Array(unit === undefined ? 0 : length), scale: 0, stated: new Map() };
  checkLength(name, column.values.length, length);
  if (unit === undefined) throw new EntrepotError("columns.unit", `The column “${name}” does not say what it counts.`, { expected: name === "money" ? "a currency" : "a unit" });
  return { stated: new Map(), ...column };
}

const said = <K extends string, T>(name: K, value: T | null): { [key in K]?: T } => (value === null ? {} : { [name]: value } as { [key in K]?: T });

/** The fact of a row, put together again. */
function flowOf(table: Omit<FlowTable, "flow">, row: number): TradeFlow {
  if (!(row >= 0 && row < table.length)) throw new EntrepotError("columns.row", `There is no row ${row} in a table of ${table.length} rows.`, { found: String(row), expected: `0 to ${table.length - 1}` });
  const [currency, unit] = [valueAt(table.currency, row), valueAt(table.unit, row)];
  return {
    direction: valueAt(table.direction, row), reporter: valueAt(table.reporter, row), partner: valueAt(table.partner, row), via: valueAt(table.via, row), period: valueAt(table.period, row),
    ...said("money", currency === null ? null : Object.assign({}, amountAt(table.money, row), { currency }) as TradeFlow["money"] & object),
    ...said("quantity", unit === null ? null : Object.assign({}, amountAt(table.quantity, row), { unit })),
    ...said("commodity", valueAt(table.commodity, row)), ...said("valuation", valueAt(table.valuation, row)), ...said("coverage", valueAt(table.coverage, row)),
    status: valueAt(table.status, row), source: { ...said("document", valueAt(table.document, row)), row },
  };
}
