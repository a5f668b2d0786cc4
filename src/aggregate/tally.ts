import type { CodeColumn } from "../columns/index.js";
import { Gathered } from "./gathered.js";
import { cellAt, cellOf, type Groups } from "./groups.js";
import type { CellSums } from "./kernels/cell-sums.js";
import { keySpace, type SumRequest, sumCells } from "./kernels/choose.js";
import type { KeySpace, RowSet } from "./kernels/key-space.js";
import { mixedUnits } from "./mixed-units.js";
import { membership } from "./rows.js";
import { amountIn, type Counts, type Tallied, type Tally } from "./tallied.js";
import { weighCells } from "./weights.js";

/** An amount added up by cells: those of the groups, split further by unit, and by period where rates depend on it. */
export interface CellTally {
  readonly of: Tallied;
  readonly rows: RowSet;
  readonly groupSpace: KeySpace;
  readonly space: KeySpace;
  readonly cells: CellSums;
}

/** What is to be added for an amount: its plain values, a unit and a rate at a time, so that no row is rounded. */
export function tallyRequest({ table, amount, rateOf }: Tallied, groupSpace: KeySpace, rows: RowSet): SumRequest {
  const { amounts, units } = amountIn(table, amount);
  const column = ({ codes, dictionary }: CodeColumn<unknown>) => ({ codes, size: Math.max(dictionary.length, 1) });
  const space = keySpace([...groupSpace.parts, column(units), ...(rateOf === null ? [] : [column(table.period)])], rows, table.length);
  return { space, rows, values: amounts.values };
}

/** The sums of a request as what they are sums of; where rows are sums of facts already, their facts are counted. */
export function cellTally(of: Tallied, groupSpace: KeySpace, { space, rows }: SumRequest, cells: CellSums): CellTally {
  const { summed } = of.table;
  const counted = summed === undefined ? cells : { total: (cell: number) => cells.total(cell), counts: weighCells(space, rows, summed.weights) };
  return { of, rows, groupSpace, space, cells: counted };
}

/** An amount added up at once. */
export function tallyCells(of: Tallied, groupSpace: KeySpace, rows: RowSet): CellTally {
  const request = tallyRequest(of, groupSpace, rows);
  return cellTally(of, groupSpace, request, sumCells(request));
}

interface TallyCell {
  readonly cell: number;
  readonly groupCell: number;
  readonly unit: number;
  readonly period: number;
}

function* filledCells({ groupSpace, space, cells }: CellTally): Iterable<TallyCell> {
  for (let cell = 0; cell < space.size; cell++) {
    if (cells.counts[cell] === 0) continue;
    const codes = space.split(cell);
    yield { cell, groupCell: cellOf(groupSpace, codes), unit: codes[groupSpace.parts.length] ?? 0, period: codes[groupSpace.parts.length + 1] ?? 0 };
  }
}

/** How many facts each cell of the groups has. */
export function groupCounts(tally: CellTally): Counts {
  const counts = new Float64Array(tally.groupSpace.size);
  for (const { cell, groupCell } of filledCells(tally)) counts[groupCell] = (counts[groupCell] ?? 0) + (tally.cells.counts[cell] ?? 0);
  return counts;
}

/** Brings cells together as groups. Errors: `aggregate.mixed-currencies`, `aggregate.mixed-units`. */
export function tallyGroups(tally: CellTally, groups: Groups): Tally {
  const { of } = tally;
  const { amounts, units: { dictionary } } = amountIn(of.table, of.amount);
  const gathered = new Gathered(groups.count, of);
  for (const { cell, groupCell, unit, period } of filledCells(tally)) {
    const group = groups.groupOfCell[groupCell] ?? -1;
    if (dictionary[unit] == null || group < 0) continue;
    gathered.add(group, unit, period, { total: tally.cells.total(cell), count: tally.cells.counts[cell] ?? 0 });
  }
  if (gathered.clash !== null) throw mixedUnits(of, groups, tally.rows, gathered.clash);
  const inside = amounts.stated.size === 0 ? () => false : membership(tally.rows);
  for (const [row, stated] of amounts.stated) {
    if (!inside(row)) continue;
    gathered.restate(groups.groupOfCell[cellAt(groups.space, row)] ?? 0, row, stated);
  }
  return gathered.tally();
}
