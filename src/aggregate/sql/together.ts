import type { AnswerColumn } from "../engines/engine.js";
import type { Amount } from "../plan.js";
import type { AmountTexts } from "./amount-texts.js";
import type { FetchedAmount, FetchedRows } from "./engine-table.js";

/** The rows of one answer after those of another with the same fields. */
export function together(a: FetchedRows, b: FetchedRows): FetchedRows {
  const both = (first: AnswerColumn, second: AnswerColumn): AnswerColumn => [...first, ...second];
  const padded = (column: AnswerColumn | undefined, length: number): AnswerColumn => column ?? new Array<null>(length).fill(null);
  const texts = (first: AmountTexts, second: AmountTexts): AmountTexts => ({
    value: both(first.value, second.value),
    ...Object.fromEntries((["bound", "high", "step"] as const).map((part) => [part, both(padded(first[part], a.length), padded(second[part], b.length))])),
  });
  const amounts = (Object.keys(a.amounts) as Amount[]).map((amount): [Amount, FetchedAmount] => {
    const [first, second] = [a.amounts[amount] as FetchedAmount, b.amounts[amount] as FetchedAmount];
    return [amount, { sum: texts(first.sum, second.sum), least: both(first.least, second.least), greatest: both(first.greatest, second.greatest) }];
  });
  return {
    length: a.length + b.length, fields: a.fields, columns: a.columns.map((column, i) => both(column, b.columns[i] ?? [])), counts: Float64Array.from([...a.counts, ...b.counts]),
    numbers: a.numbers === null || b.numbers === null ? null : both(a.numbers, b.numbers), amounts: Object.fromEntries(amounts),
  };
}
