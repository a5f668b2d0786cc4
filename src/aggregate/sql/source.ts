import { EntrepotError, type Period, shown } from "../../model/index.js";

/** Where rows stand: files that the engine reads, or a table, by its name or the path of its names. */
export type SourceFrom =
  | { readonly parquet: string | readonly string[] }
  | { readonly csv: string | readonly string[] }
  | { readonly table: string | readonly string[] };

/** A column, its texts perhaps standing for others (`{ X: "export" }`), or one value for all rows. */
export type TextSource = string | { readonly column: string; readonly values: Readonly<Record<string, string>> } | { readonly is: string };
/** A column of places: ids of localities, codes of a scheme (those of Comtrade are BACI's too), or the source's own codes with the ids they stand for. */
export type PlaceSource = string | { readonly column: string; readonly codes: "m49" | "comtrade" | "iso" | Readonly<Record<string, string>> } | { readonly is: string };
/** Periods by their first and last day, or by years, or by months as 2024-09 or 202409. */
export type PeriodSource = { readonly start: string; readonly end: string } | { readonly year: string } | { readonly month: string } | { readonly is: Period };

export interface CommoditySource {
  readonly hs?: string;
  readonly words?: string;
  /** The column of the revision of HS. */
  readonly hsRevision?: string;
}

/** A column of amounts. The columns of bounds, upper ends and stated precisions are those of written tables of flows. */
export interface AmountSource {
  readonly value: string;
  /** What the numbers count: 1000 where they are thousands. */
  readonly times?: number;
  /** Places after the point that a column of binary fractions means; without it such a column is refused. */
  readonly places?: number;
  readonly bound?: string;
  readonly high?: string;
  readonly step?: string;
}

/** Which columns say what of a trade flow. A field without a column is not said; the status is then "actual". */
export interface FlowSourceColumns {
  readonly reporter?: PlaceSource;
  readonly partner?: PlaceSource;
  readonly via?: PlaceSource;
  readonly period?: PeriodSource;
  readonly direction?: TextSource;
  readonly status?: TextSource;
  readonly valuation?: TextSource;
  readonly coverage?: TextSource;
  readonly document?: TextSource;
  readonly commodity?: CommoditySource;
  readonly money?: AmountSource & { readonly currency: TextSource };
  readonly quantity?: AmountSource & { readonly unit: TextSource };
  /** Stated percentages: their digits and their bounds. */
  readonly change?: { readonly percent: string; readonly bound?: string };
  readonly share?: { readonly percent: string; readonly bound?: string };
  /** The number of a row, which puts rows in order. */
  readonly row?: string;
}

/** Rows of a database as trade flows. Without `columns` they are those that this library writes. */
export interface FlowSource {
  readonly from: SourceFrom;
  readonly columns?: FlowSourceColumns;
}

/** The columns of flows that this library writes. */
export const writtenColumns: FlowSourceColumns = {
  row: "row", reporter: "reporter", partner: "partner", via: "via", period: { start: "period_start", end: "period_end" },
  direction: "direction", status: "status", valuation: "valuation", coverage: "coverage", document: "document",
  commodity: { hs: "hs", words: "commodity", hsRevision: "hs_revision" },
  money: { value: "money", currency: "currency", bound: "money_bound", high: "money_high", step: "money_step" },
  quantity: { value: "quantity", unit: "unit", bound: "quantity_bound", high: "quantity_high", step: "quantity_step" },
  change: { percent: "change_percent", bound: "change_bound" },
  share: { percent: "share_percent", bound: "share_bound" },
};

/** Every column that a source names. */
function* namesIn(part: unknown): Iterable<string> {
  if (typeof part === "string") yield part;
  else if (typeof part === "object" && part !== null && !("is" in part)) {
    for (const [key, value] of Object.entries(part)) if (key !== "codes" && key !== "values") yield* namesIn(value);
  }
}

/** Errors: `engine.source` for a column that the rows do not have. */
export function checkColumns(columns: FlowSourceColumns, types: ReadonlyMap<string, string>): void {
  for (const column of namesIn(columns)) {
    if (types.has(column)) continue;
    const known = [...types.keys()].join(", ");
    throw new EntrepotError("engine.source", `The source has no column “${shown(column)}” (it has ${known}).`, { found: shown(column), expected: known });
  }
}
