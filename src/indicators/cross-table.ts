import { addRational, type Rational } from "../model/index.js";
import { byKey, checkParts, type Figure, figuresOf, type Group, groupsBy, type InputCell, keysBeside, keyText, type Rows, type RowsOptions, zero } from "./rows.js";

/** Which two keys span a table of exports. */
export interface CrossOptions extends RowsOptions {
  /** Who exports; "reporter" unless said. */
  readonly reporter?: string;
  /** What, or to whom; each indicator names its own. */
  readonly product?: string;
}

/** Amounts by two keys, with the totals of both sides; a pair without a row is 0. */
export interface CrossTable {
  readonly of: Group["of"];
  readonly figures: readonly Figure[];
  readonly rows: ReadonlyMap<string, InputCell>;
  readonly columns: ReadonlyMap<string, InputCell>;
  readonly rowTotals: ReadonlyMap<string, Rational>;
  readonly columnTotals: ReadonlyMap<string, Rational>;
  readonly total: Rational;
  at(row: string, column: string): Rational;
}

function totalsBy(figures: readonly Figure[], column: string): ReadonlyMap<string, Rational> {
  const totals = new Map<string, Rational>();
  for (const { row, exact } of figures) totals.set(keyText(row[column]), addRational(totals.get(keyText(row[column])) ?? zero, exact));
  return totals;
}

const keysOf = (figures: readonly Figure[], column: string): ReadonlyMap<string, InputCell> => new Map(figures.map(({ row }) => [keyText(row[column]), row[column]]));

function tableOf({ of, figures }: Group, row: string, column: string): CrossTable {
  const cells = new Map([...keysOf(figures, row)].map(([key, cell]) => [key, { of: { ...of, [row]: cell }, figures: [] as Figure[] }]));
  for (const figure of figures) cells.get(keyText(figure.row[row]))?.figures.push(figure);
  const byRow = new Map([...cells].map(([key, group]) => [key, byKey(group, column)]));
  const rowTotals = totalsBy(figures, row);
  return {
    of, figures, rowTotals,
    rows: keysOf(figures, row),
    columns: keysOf(figures, column),
    columnTotals: totalsBy(figures, column),
    total: [...rowTotals.values()].reduce(addRational, zero),
    at: (rowKey, columnKey) => byRow.get(rowKey)?.get(columnKey)?.exact ?? zero,
  };
}

/** A table for each set of the other keys. Errors: `indicators.column`, `indicators.twice`, `indicators.mixed`, `indicators.negative`. */
export function crossTables(rows: Rows, { row, column, options }: { row: string; column: string; options: RowsOptions }): readonly CrossTable[] {
  const value = options.value ?? "sum";
  const by = keysBeside(rows, [value, row, column], options);
  const figures = figuresOf(rows, value);
  checkParts(figures);
  return groupsBy(figures, by).map((group) => tableOf(group, row, column));
}
