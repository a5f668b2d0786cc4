import { type AmountColumn, amountAt, type CodeColumn, CodeWriter, type FlowTable, type Summed, valueAt } from "../../columns/index.js";
import { type Commodity, type Direction, type Estimate, EntrepotError, type LocalityRef, type Percent, percent, type Period, type Source, type TradeFlow } from "../../model/index.js";
import type { AnswerCell, AnswerColumn } from "../engines/engine.js";
import type { Amount } from "../plan.js";
import { type AmountTexts, amountOfTexts } from "./amount-texts.js";
import { textOf } from "./dictionaries.js";
import type { OpenSource } from "./open-source.js";
import { type ReadField, readFields } from "./readers.js";

/** Rows as an engine gives them: sums of facts that agree in the fields, or single facts. */
export interface FetchedRows {
  readonly length: number;
  readonly fields: readonly ReadField[];
  /** The texts of the fields' parts. */
  readonly columns: readonly AnswerColumn[];
  /** How many facts each row stands for. */
  readonly counts: Float64Array;
  /** The number of each row, or the first of its facts. */
  readonly numbers: AnswerColumn | null;
  readonly amounts: Readonly<Partial<Record<Amount, FetchedAmount>>>;
}

export interface FetchedAmount {
  readonly sum: AmountTexts;
  readonly least: AnswerColumn;
  readonly greatest: AnswerColumn;
}

type Columns = Readonly<Record<ReadField, CodeColumn<unknown>>>;

/** What fetched rows are as a table of flows. Errors: `engine.value` for a text that its field cannot be. */
export function engineTable(source: OpenSource, fetched: FetchedRows): FlowTable {
  const columns = codeColumns(source, fetched);
  const amounts = { money: amountOf(source, fetched, "money"), quantity: amountOf(source, fetched, "quantity") };
  const summed: Summed = {
    weights: fetched.counts,
    numbers: fetched.numbers === null ? null : numbersOf(fetched.numbers),
    least: { money: amounts.money.least, quantity: amounts.quantity.least },
    greatest: { money: amounts.money.greatest, quantity: amounts.quantity.greatest },
  };
  const { change, share, ...keys } = columns as typeof columns & Pick<FlowTable, "direction">;
  const table = { kind: "flow-table", length: fetched.length, ...keys, money: amounts.money.sum, quantity: amounts.quantity.sum, problems: [], summed } as unknown as FlowTable;
  return { ...table, flow: (row) => flowOf({ table, change, share, numbers: fetched.numbers }, row) };
}

/** Whole numbers of an answer as numbers. */
export function numbersOf(cells: AnswerColumn): Float64Array {
  const numbers = new Float64Array(cells.length);
  for (let row = 0; row < numbers.length; row++) numbers[row] = Number(cells[row]);
  return numbers;
}

/** The column of each field; one that was not asked for says nothing. */
function codeColumns(source: OpenSource, { fields, columns, length }: FetchedRows): Columns {
  let used = 0;
  const read = new Map(fields.map((field) => {
    const { parts, read: valueOf } = source.readers[field];
    used += parts.length;
    return [field, parts.length === 0 ? constant(source, field, length) : coded(columns.slice(used - parts.length, used), length, valueOf)] as const;
  }));
  return Object.fromEntries(readFields.map((field) => [field, read.get(field) ?? constant(source, field, length)])) as unknown as Columns;
}

function constant({ readers }: OpenSource, field: ReadField, length: number): CodeColumn<unknown> {
  const { parts, read } = readers[field];
  return { codes: new Uint8Array(length), dictionary: [parts.length === 0 ? read([]) : null] };
}

const smallKeys = 4096;

/** Each combination of texts is read once. */
function coded(columns: readonly AnswerColumn[], length: number, read: (texts: readonly (string | null)[]) => unknown): CodeColumn<unknown> {
  const dictionary: unknown[] = [];
  const known = new Map<AnswerCell, number>();
  /** The same plus one for small whole numbers, which most keys of engines are. */
  const small = new Int32Array(smallKeys);
  const codes = new CodeWriter(length);
  for (let row = 0; row < length; row++) {
    const key = columns.length === 1 ? (columns[0]?.[row] ?? null) : JSON.stringify(columns.map((column) => textOf(column[row])));
    const isSmall = typeof key === "number" && key >= 0 && key < smallKeys;
    let code = isSmall ? (small[key] ?? 0) - 1 : (known.get(key) ?? -1);
    if (code < 0) {
      code = dictionary.push(read(columns.map((column) => textOf(column[row])))) - 1;
      if (isSmall) small[key] = code + 1;
      else known.set(key, code);
    }
    codes.set(row, code);
  }
  return { codes: codes.codes, dictionary };
}

function amountOf({ amounts }: OpenSource, { amounts: fetched, length }: FetchedRows, amount: Amount): Record<"sum" | "least" | "greatest", AmountColumn> {
  const [texts, expression] = [fetched[amount], amounts[amount]];
  if (texts === undefined || expression === undefined) {
    const nothing: AmountColumn = { values: new BigInt64Array(length), scale: 0, stated: new Map() };
    return { sum: nothing, least: nothing, greatest: nothing };
  }
  const { bound, high, step } = texts.sum;
  const extreme = (value: AnswerColumn) => amountOfTexts({ value, bound, high, step }, expression);
  const sum = extreme(texts.sum.value);
  return { sum, least: texts.least === texts.sum.value ? sum : extreme(texts.least), greatest: texts.greatest === texts.sum.value ? sum : extreme(texts.greatest) };
}

interface Behind {
  readonly table: FlowTable;
  readonly change: CodeColumn<unknown>;
  readonly share: CodeColumn<unknown>;
  readonly numbers: AnswerColumn | null;
}

type StatedPercent = { percent: string; bound: string } | null;

/** A fetched row as a flow: of a sum, the sum. */
function flowOf({ table, change, share, numbers }: Behind, row: number): TradeFlow {
  if (!(row >= 0 && row < table.length)) throw new EntrepotError("columns.row", `There is no row ${row} in a table of ${table.length} rows.`, { found: String(row), expected: `0 to ${table.length - 1}` });
  const [currency, unit, document, number] = [valueAt(table.currency, row), valueAt(table.unit, row), valueAt(table.document, row), numbers?.[row] ?? null];
  const [changed, shared] = [percentOf(valueAt(change, row)), percentOf(valueAt(share, row))];
  const [valuation, coverage, commodity] = [valueAt(table.valuation, row), valueAt(table.coverage, row), valueAt(table.commodity, row)];
  return {
    direction: valueAt(table.direction, row) as Direction, reporter: valueAt(table.reporter, row) as LocalityRef | null, partner: valueAt(table.partner, row), via: valueAt(table.via, row), period: valueAt(table.period, row) as Period | null,
    ...(currency === null ? {} : { money: { ...amountAt(table.money, row), currency } as NonNullable<TradeFlow["money"]> }),
    ...(unit === null ? {} : { quantity: { ...amountAt(table.quantity, row), unit } as Estimate & { unit: string } }),
    ...(changed === null ? {} : { change: { percent: changed } }), ...(shared === null ? {} : { share: { percent: shared, of: "" } }),
    ...(commodity === null ? {} : { commodity: commodity as Commodity }), ...(valuation === null ? {} : { valuation }), ...(coverage === null ? {} : { coverage }),
    status: valueAt(table.status, row), source: { ...(document === null ? {} : { document }), ...(number === null ? {} : { row: Number(number) }) } satisfies Source,
  };
}

function percentOf(stated: unknown): Percent | null {
  const found = stated as StatedPercent;
  return found === null ? null : percent(found.percent, found.bound === "between" ? {} : { bound: found.bound as "exact" });
}
