import type { Amount } from "../plan.js";
import { amountsIn, Answer, asKey, asText, type Fetch, nothing } from "./answer.js";
import type { FetchedAmount, FetchedRows } from "./engine-table.js";
import { join, sql } from "./sql.js";

/** Every row by itself. */
export async function fetchFacts({ source, fields, where }: Fetch): Promise<FetchedRows> {
  const parts = fields.flatMap((field) => source.readers[field].parts);
  const amounts = amountsIn(source);
  const outputs = [...parts.map((part) => asKey(part.term, part)), source.row === null ? nothing : asText(source.row), ...amounts.flatMap(([, { value, stated }]) => [asText(value), ...(stated?.parts ?? [nothing, nothing, nothing]).map(asText)])];
  const columns = await source.engine.run(sql`select ${join(outputs)} from ${source.relation} where ${where}`, source.signal);
  const answer = new Answer(columns);
  const [keys, numbers] = [answer.take(parts.length), answer.take(1)[0] ?? []];
  const read = amounts.map(([amount]): [Amount, FetchedAmount] => {
    const [value = [], bound, high, step] = answer.take(4);
    return [amount, { sum: { value, bound, high, step }, least: value, greatest: value }];
  });
  return { length: numbers.length, fields, columns: keys, counts: new Float64Array(numbers.length).fill(1), numbers: source.row === null ? null : numbers, amounts: Object.fromEntries(read) };
}
