import type { AnswerColumn } from "../engines/engine.js";
import type { FetchedAmount, FetchedRows } from "./engine-table.js";
import type { Amount } from "../plan.js";

/**
 * Rows in an order that no engine's habits decide: by their numbers where the source has them, else by what they say.
 */
export function ordered(rows: FetchedRows): FetchedRows {
  const order = Array.from({ length: rows.length }, (_, row) => row);
  order.sort(rows.numbers === null ? byTexts(allTexts(rows)) : byNumbers(rows.numbers, byTexts(allTexts(rows))));
  const put = (column: AnswerColumn): AnswerColumn => order.map((row) => column[row] ?? null);
  const amounts = Object.entries(rows.amounts).map(([amount, { sum, least, greatest }]): [Amount, FetchedAmount] => {
    const texts = Object.fromEntries(Object.entries(sum).map(([part, column]) => [part, column === undefined ? undefined : put(column as AnswerColumn)])) as unknown as FetchedAmount["sum"];
    const extreme = (column: AnswerColumn) => (column === sum.value ? texts.value : put(column));
    return [amount as Amount, { sum: texts, least: extreme(least), greatest: extreme(greatest) }];
  });
  return { ...rows, columns: rows.columns.map(put), counts: Float64Array.from(order, (row) => rows.counts[row] ?? 0), numbers: rows.numbers === null ? null : put(rows.numbers), amounts: Object.fromEntries(amounts) };
}

type Comparison = (a: number, b: number) => number;

const allTexts = ({ columns, amounts }: FetchedRows): readonly AnswerColumn[] => [...columns, ...Object.values(amounts).flatMap(({ sum }) => Object.values(sum).filter((column) => column !== undefined))];

function byTexts(columns: readonly AnswerColumn[]): Comparison {
  return (a, b) => {
    for (const column of columns) {
      const [x, y] = [column[a] ?? null, column[b] ?? null];
      if (x === y) continue;
      if (x === null || y === null) return x === null ? 1 : -1;
      return x < y ? -1 : 1;
    }
    return 0;
  };
}

function byNumbers(numbers: AnswerColumn, otherwise: Comparison): Comparison {
  const read = numbers.map((number) => (number === null ? Number.POSITIVE_INFINITY : Number(number)));
  return (a, b) => {
    const [x, y] = [read[a] as number, read[b] as number];
    return x === y ? otherwise(a, b) : x < y ? -1 : 1;
  };
}
