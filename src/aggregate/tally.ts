import type { CodeColumn } from "../columns/index.js";
import { Gathered } from "./gathered.js";
import { cellAt, cellsOf, filledCells, type Groups } from "./groups.js";
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
  readonly filled: FilledCells;
}

/** The cells that have rows, and what each stands for. */
interface FilledCells {
  readonly cells: Uint32Array;
  readonly groupCells: Uint32Array;
  readonly units: Uint32Array;
  /** Null where no rate depends on the period. */
  readonly periods: Uint32Array | null;
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
  const counted = summed === undefined ? cells : { ...cells, counts: weighCells(space, rows, summed.weights) };
  return { of, rows, groupSpace, space, cells: counted, filled: filledIn(space, counted.counts, groupSpace) };
}

function filledIn(space: KeySpace, counts: Counts, groupSpace: KeySpace): FilledCells {
  const cells = filledCells(counts);
  const codes = space.codesOf(cells);
  const depth = groupSpace.parts.length;
  return { cells, groupCells: cellsOf(groupSpace, codes, cells.length), units: codes[depth] ?? cells, periods: codes[depth + 1] ?? null };
}

/** An amount added up at once. */
export function tallyCells(of: Tallied, groupSpace: KeySpace, rows: RowSet): CellTally {
  const request = tallyRequest(of, groupSpace, rows);
  return cellTally(of, groupSpace, request, sumCells(request));
}

/** How many facts each cell of the groups has. */
export function groupCounts({ groupSpace, cells, filled }: CellTally): Counts {
  const counts = new Float64Array(groupSpace.size);
  filled.cells.forEach((cell, at) => {
    const groupCell = filled.groupCells[at] ?? 0;
    counts[groupCell] = (counts[groupCell] ?? 0) + (cells.counts[cell] ?? 0);
  });
  return counts;
}

/** Brings cells together as groups. Errors: `aggregate.mixed-currencies`, `aggregate.mixed-units`. */
export function tallyGroups(tally: CellTally, groups: Groups): Tally {
  const { of } = tally;
  const { amounts, units: { dictionary } } = amountIn(of.table, of.amount);
  const gathered = new Gathered(groups.count, of, tally.cells);
  const { cells, groupCells, units, periods } = tally.filled;
  for (let at = 0; at < cells.length; at++) {
    const [group, unit] = [groups.groupOfCell[groupCells[at] ?? 0] ?? -1, units[at] ?? 0];
    if (dictionary[unit] == null || group < 0) continue;
    gathered.add(group, cells[at] ?? 0, { unit, period: periods?.[at] ?? 0 });
  }
  if (gathered.clash !== null) throw mixedUnits(of, groups, tally.rows, gathered.clash);
  const inside = amounts.stated.size === 0 ? () => false : membership(tally.rows);
  for (const [row, stated] of amounts.stated) {
    if (!inside(row)) continue;
    gathered.restate(groups.groupOfCell[cellAt(groups.space, row)] ?? 0, row, stated);
  }
  return gathered.tally();
}
