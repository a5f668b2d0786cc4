import type { Row } from "../input/index.js";
import type { Commodity, CurrencyCode, Direction, FlowStatus, TradeFlow } from "../model/index.js";

/** A place as a table writes it: a code of some scheme, or a name; `label` is the table's own name for a code. */
export interface PlaceCell {
  readonly scheme: "m49" | "iso" | "name" | "comtrade" | "asean";
  readonly text: string;
  readonly label?: string;
}

/** A number as a table writes it, and by how much it is to be multiplied. */
export interface NumberCell {
  readonly text: string;
  readonly scale?: number;
  readonly decimal?: "." | ",";
}

/** A row of a table in the words of the contract, its cells not read yet. A place that is not said is null. */
export interface Draft {
  readonly direction: Direction;
  readonly reporter: PlaceCell | null;
  readonly partner: PlaceCell | null;
  readonly via?: PlaceCell | null;
  readonly period: string;
  readonly money?: NumberCell & { readonly currency: string };
  readonly quantity?: NumberCell & { readonly unit: string };
  readonly change?: NumberCell;
  readonly commodity?: Commodity;
  readonly valuation?: TradeFlow["valuation"];
  readonly coverage?: TradeFlow["coverage"];
  readonly status?: FlowStatus;
  /** The column of the amount, for the source. */
  readonly column?: string;
}

/** What a table does not say of itself and its caller knows. */
export interface Given {
  readonly direction?: Direction;
  readonly reporter?: string;
  readonly partner?: string;
  /** "2024", "2024-05", "2024-Q2", "2024-05-17" or "2024-01-01/2024-10-31". */
  readonly period?: string;
  readonly currency?: CurrencyCode;
  readonly status?: FlowStatus;
}

/** The cells of a row by the names of their columns, whatever the case; empty where there is no such cell. */
export type Cells = (...names: readonly string[]) => string;

/** Why a row is no flow: told as a problem at its place. */
export class Refusal {
  constructor(readonly code: string, readonly message: string, readonly details: { found?: string; expected?: string; column?: string } = {}) {}
}

/** What a row gives: drafts, a refusal, or nothing where it repeats what others say. */
export type Drafted = Draft | readonly Draft[] | Refusal | null;

/** A format of one row a record, with the names of its columns above. */
export interface RecordFormat {
  readonly kind: "records";
  readonly name: string;
  /** Columns without which a table is not of this format; alternatives stand in one list. */
  readonly columns: readonly (readonly string[])[];
  /** The encoding of bytes that are no UTF-8. */
  readonly fallback?: string;
  readonly draft: (cells: Cells, given: Given) => Drafted;
}

/** A format whose rows are read together: a table with headings of several rows. */
export interface GridFormat {
  readonly kind: "grid";
  readonly name: string;
  readonly fallback?: string;
  readonly rows: (rows: readonly Row[], given: Given) => Iterable<{ readonly row: number; readonly drafted: Drafted }>;
}

/** A format of JSON, its numbers as texts of their digits. */
export interface JsonFormat {
  readonly kind: "json";
  readonly name: string;
  readonly records: (json: unknown, given: Given) => Iterable<{ readonly row: number; readonly drafted: Drafted }>;
}

/** A format of plain text, such as the text of a PDF. */
export interface TextFormat {
  readonly kind: "lines";
  readonly name: string;
  readonly rows: (lines: readonly string[], given: Given) => Iterable<{ readonly row: number; readonly drafted: Drafted }>;
}

export type TableFormat = RecordFormat | GridFormat | JsonFormat | TextFormat;
