/** A column of a shown table. */
export interface TableColumn {
  readonly name: string;
  readonly align?: "left" | "right";
}

/** A row: a text for each column, and sentences that belong to the whole row. */
export interface TableRow {
  readonly cells: readonly string[];
  readonly notes?: readonly string[];
}

/** A table of texts, before it is known where it will be shown. */
export interface Table {
  readonly title?: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** The cells of a row, one for each column. */
export const cellsOf = (table: Table, row: TableRow): string[] => table.columns.map((_, at) => row.cells[at] ?? "");
