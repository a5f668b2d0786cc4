import type { Estimate, LocalityRef, Problem, Rational, Source, TradeFlow } from "../model/index.js";
import type { CodeColumn } from "../columns/index.js";
import type { Key } from "./fields.js";
import type { AmountInTable } from "./tallied.js";
import type { Overlap } from "./overlap/overlaps.js";
import type { RateUse } from "./currency.js";

/** A number of a result: an estimate with its measure where it has one. "%" is a percentage. */
export type AmountCell = Estimate & { currency?: string; unit?: string };
/** A cell: a key, a count, an amount; null where nothing is known. */
export type Cell = string | number | null | LocalityRef | AmountCell;

/** What a column of a result holds; `unit` is the currency or unit of all its amounts, where they have one. */
export interface ResultColumn {
  readonly name: string;
  readonly role: "key" | "measure";
  readonly type: "place" | "text" | "number" | "count" | "money" | "quantity" | "percent" | "ratio";
  readonly unit?: string;
}

/** A row: a cell for each column, by its name. */
export type ResultRow = Readonly<Record<string, Cell>>;

/** What an aggregation says. Rows come in the plan's order, else by their keys ascending; they are made when they are first read. */
export interface Result {
  readonly columns: readonly ResultColumn[];
  readonly rows: readonly ResultRow[];
  /** Figures that count the same trade, with what was done about each. */
  readonly overlaps: readonly Overlap[];
  /** Facts that are not in any row, and why. */
  readonly problems: readonly Problem[];
  /** What is to be known before a row is read, such as a year of which only some months are there. */
  readonly warnings: readonly Problem[];
  /** Each rate that was used, with its date and source. */
  readonly rates: readonly RateUse[];
  /** The keys of a column, row by row, as codes into its dictionary. Errors: `aggregate.column`. */
  keys(column: string): CodeColumn<Key>;
  /** The numbers of a measure, row by row, as whole numbers; where a row has none, its unit is null. Errors: `aggregate.column`. */
  amounts(column: string): AmountInTable;
  /** The sources behind a row, in the order of the facts. */
  sources(row: ResultRow | number): readonly Source[];
  /** The facts behind a row. */
  facts(row: ResultRow | number): readonly TradeFlow[];
  /** The exact quotient behind a cell whose decimal had to end at 60 digits; null for what is no amount. */
  exact(row: ResultRow | number, column: string): Rational | null;
}
