import type { AmountCell, Cell, Result } from "../aggregate/index.js";
import { addRational, type DecimalLike, decimal, EntrepotError, type Estimate, type Rational, rational, rationalOf, shown } from "../model/index.js";

/** A cell of a row that is given by hand: also a plain number or its digits. */
export type InputCell = Cell | DecimalLike | Estimate | undefined;
export type InputRow = Readonly<Record<string, InputCell>>;
/** What indicators are computed from: the result of an aggregation, or rows of the same shape. */
export type Rows = Pick<Result, "columns" | "rows" | "exact"> | readonly InputRow[];

/** Which columns an indicator reads. Amounts stand in `value` ("sum" unless said); rows are told apart by all other key columns, or those in `by`. */
export interface RowsOptions {
  readonly value?: string;
  readonly by?: readonly string[];
}

/** An amount of a row, as stated and as an exact quotient. */
export interface Figure {
  readonly row: InputRow;
  readonly amount: AmountCell;
  readonly exact: Rational;
}

/** Figures that share some keys. */
export interface Group {
  readonly of: Readonly<Record<string, InputCell>>;
  readonly figures: readonly Figure[];
}

const isList = (rows: Rows): rows is readonly InputRow[] => Array.isArray(rows);
const rowsIn = (rows: Rows): readonly InputRow[] => (isList(rows) ? rows : rows.rows);

/** The text that tells one key from another: a place by its id. */
export const keyText = (cell: InputCell): string => (typeof cell === "object" && cell !== null && "id" in cell ? cell.id : String(cell ?? ""));

function amountOf(cell: Exclude<InputCell, null | undefined>, column: string): AmountCell {
  if (typeof cell === "object" && "bound" in cell) return cell;
  if (typeof cell === "object" && "id" in cell) throw new EntrepotError("indicators.amount", `Column “${column}” holds places, not amounts.`, { found: cell.id, expected: "a column of amounts" });
  return { value: decimal(cell as DecimalLike), bound: "exact" };
}

/**
 * The amounts of a column; rows that have none there are left out.
 *
 * Errors: `indicators.column` when no row has the column, `indicators.amount`, `decimal.syntax` for what is no number,
 * `indicators.mixed` for amounts of different money or units.
 */
export function figuresOf(rows: Rows, column: string): readonly Figure[] {
  const list = rowsIn(rows);
  checkColumns(list, [column]);
  const figures = list.flatMap((row, at): Figure[] => {
    const cell = row[column];
    if (cell === null || cell === undefined) return [];
    const amount = amountOf(cell, column);
    return [{ row, amount, exact: (isList(rows) ? null : rows.exact(at, column)) ?? rationalOf(amount.value) }];
  });
  checkMeasure(figures, column);
  return figures;
}

/** Errors: `indicators.column` for a column that is in no row. */
export function checkColumns(rows: readonly InputRow[], columns: readonly string[]): void {
  if (rows.length === 0) return;
  const there = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  for (const column of columns) {
    if (!there.includes(column)) throw new EntrepotError("indicators.column", `No row has a column “${shown(column)}”.`, { found: there.join(", "), expected: column });
  }
}

const measureOf = ({ amount }: Figure): string => amount.currency ?? amount.unit ?? "";

function checkMeasure([first, ...rest]: readonly Figure[], column: string): void {
  if (first === undefined) return;
  const other = rest.find((figure) => measureOf(figure) !== measureOf(first));
  if (other !== undefined) throw new EntrepotError("indicators.mixed", `Column “${column}” mixes ${measureOf(first) || "bare numbers"} and ${measureOf(other) || "bare numbers"}: convert it first.`, { found: measureOf(other), expected: measureOf(first) });
}

/** The columns that tell rows apart when `named` ones have a role of their own. */
export function keysBeside(rows: Rows, named: readonly string[], { by }: RowsOptions): readonly string[] {
  const list = rowsIn(rows);
  checkColumns(list, [...named, ...(by ?? [])]);
  if (by !== undefined) return by;
  const columns = isList(rows) ? Object.keys(list[0] ?? {}) : rows.columns.filter(({ role }) => role === "key").map(({ name }) => name);
  return columns.filter((column) => !named.includes(column));
}

/** Figures by their keys, in the order in which each key comes first. */
export function groupsBy(figures: readonly Figure[], by: readonly string[]): readonly Group[] {
  const groups = new Map<string, { of: Record<string, InputCell>; figures: Figure[] }>();
  for (const figure of figures) {
    const key = JSON.stringify(by.map((column) => keyText(figure.row[column])));
    const group = groups.get(key) ?? { of: Object.fromEntries(by.map((column) => [column, figure.row[column]])), figures: [] };
    group.figures.push(figure);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/**
 * The figures of a group by one more key, each key once.
 *
 * Errors: `indicators.twice` when two rows have the same keys: they are to be aggregated first.
 */
export function byKey({ of, figures }: Group, column: string): ReadonlyMap<string, Figure> {
  const found = new Map<string, Figure>();
  for (const figure of figures) {
    const key = keyText(figure.row[column]);
    const keys = [...Object.values(of).map(keyText), key].join(", ");
    if (found.has(key)) throw new EntrepotError("indicators.twice", `Two rows have the same keys (${keys}): aggregate them first, or name in “by” what tells them apart.`, { found: keys, expected: "one row for each set of keys" });
    found.set(key, figure);
  }
  return found;
}

/** The exact sum of figures. */
export const totalOf = (figures: readonly Figure[]): Rational => figures.reduce((sum, { exact }) => addRational(sum, exact), rational(0n));

/** Whether all amounts are exact, so that a quotient of them is. */
export const areExact = (figures: readonly Figure[]): boolean => figures.every(({ amount }) => amount.bound === "exact");

/** What is said of an index computed from the stated values of figures that are no exact amounts. */
export function statedNote(figures: readonly Figure[]): string | undefined {
  const loose = figures.filter(({ amount }) => amount.bound !== "exact").length;
  return loose === 0 ? undefined : `Computed from stated values: ${loose} of ${figures.length} figures are bounds or approximations.`;
}

/** Errors: `indicators.negative` for a figure that cannot be part of a whole. */
export function checkParts(figures: readonly Figure[]): void {
  const negative = figures.find(({ amount }) => amount.value.isNegative() && !amount.value.isZero());
  if (negative !== undefined) throw new EntrepotError("indicators.negative", `${negative.amount.value} cannot be part of a whole: shares are of amounts from 0.`, { found: String(negative.amount.value), expected: "an amount of at least 0" });
}

export const zero: Rational = rational(0n);
export const one: Rational = rational(1n);
export const hundred: Rational = rational(100n);
