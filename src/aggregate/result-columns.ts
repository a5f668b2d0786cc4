import { amountColumn, type CodeColumn, codeColumn } from "../columns/index.js";
import { type Key, NoKey } from "./fields.js";
import type { Groups } from "./groups.js";
import type { MeasureCells } from "./measures.js";
import type { AmountCell } from "./result.js";
import type { AmountInTable } from "./tallied.js";

/** The keys of groups in an order, as codes. */
export function keyColumnOf({ codes, columns }: Groups, key: number, order: Uint32Array): CodeColumn<Key> {
  const [own, column] = [codes[key], columns[key]];
  return { codes: order.map((group) => own?.[group] ?? 0), dictionary: column?.dictionary.map((each) => (each instanceof NoKey ? null : each)) ?? [] };
}

/** The numbers of groups in an order, with what they are counted in. */
export function amountsOf(measure: MeasureCells, order: Uint32Array): AmountInTable {
  const groups = Array.from(order);
  const wholes = measure.wholes?.(order) ?? null;
  if (wholes !== null) return { amounts: { ...wholes, stated: new Map() }, units: codeColumn(groups, measure.unit, (unit) => unit ?? "") };
  const cells = groups.map((group) => ({ cell: measure.cell(group, () => {}) as AmountCell | null, unit: measure.unit(group) }));
  return { amounts: amountColumn(cells.map(({ cell }) => cell ?? undefined)), units: codeColumn(cells, ({ cell, unit }) => (cell === null ? null : unit), (unit) => unit ?? "") };
}
