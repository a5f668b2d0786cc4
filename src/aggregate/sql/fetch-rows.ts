import type { AnswerColumn } from "../engines/engine.js";
import type { Amount } from "../plan.js";
import type { AmountExpression } from "./amount.js";
import type { AmountTexts } from "./amount-texts.js";
import type { FetchedAmount, FetchedRows } from "./engine-table.js";
import type { OpenSource } from "./open-source.js";
import type { ReadField, ReadPart } from "./readers.js";
import { join, made, type Sql, sql } from "./sql.js";

/** Which rows are fetched, and what of them. */
export interface Fetch {
  readonly source: OpenSource;
  readonly fields: readonly ReadField[];
  readonly where: Sql;
}

const text = (term: Sql) => sql`cast(${term} as varchar)`;
const small = /^(tinyint|smallint|integer)$/;
/** A key as an engine gives it fastest and exactly: small whole numbers as they are, all else as text. */
const key = (term: Sql, { type }: ReadPart) => (small.test(type) ? term : text(term));
const nothing = sql`cast(null as varchar)`;
const amountsIn = ({ amounts }: OpenSource): readonly (readonly [Amount, AmountExpression])[] => Object.entries(amounts) as [Amount, AmountExpression][];

/** Every row by itself. */
export async function fetchFacts({ source, fields, where }: Fetch): Promise<FetchedRows> {
  const parts = fields.flatMap((field) => source.readers[field].parts);
  const amounts = amountsIn(source);
  const outputs = [...parts.map((part) => key(part.term, part)), source.row === null ? nothing : text(source.row), ...amounts.flatMap(([, { value, stated }]) => [text(value), ...(stated?.parts ?? [nothing, nothing, nothing]).map(text)])];
  const columns = await source.engine.run(sql`select ${join(outputs)} from ${source.relation} where ${where}`, source.signal);
  const answer = new Answer(columns);
  const [keys, numbers] = [answer.take(parts.length), answer.take(1)[0] ?? []];
  const read = amounts.map(([amount]): [Amount, FetchedAmount] => {
    const [value = [], bound, high, step] = answer.take(4);
    return [amount, { sum: { value, bound, high, step }, least: value, greatest: value }];
  });
  return { length: numbers.length, fields, columns: keys, counts: numbers.map(() => "1"), numbers: source.row === null ? null : numbers, amounts: Object.fromEntries(read) };
}

/** A sum for each combination of the fields, added by the engine; amounts that say more than a number stay rows by themselves. */
export async function fetchSums({ source, fields, where }: Fetch, extremes: boolean): Promise<FetchedRows> {
  const plain = amountsIn(source).flatMap(([, { stated }]) => (stated === null ? [] : [stated.plain]));
  const sums = await sumPlain({ source, fields, where: join([where, ...plain], " and ") }, extremes);
  return plain.length === 0 ? sums : together(sums, await fetchFacts({ source, fields, where: sql`${where} and not (${join(plain, " and ")})` }));
}

async function sumPlain({ source, fields, where }: Fetch, extremes: boolean): Promise<FetchedRows> {
  const parts = fields.flatMap((field) => source.readers[field].parts);
  const amounts = amountsIn(source);
  const keys = parts.map((_, i) => made("g", i));
  const values = amounts.map((_, i) => made("p", i));
  const inner = [...parts.map(({ term }, i) => sql`${term} as ${made("g", i)}`), ...amounts.map(([, { value }], i) => sql`${value} as ${made("p", i)}`), ...(source.row === null ? [] : [sql`${source.row} as row_number_of_source`])];
  const outputs = [...parts.map((part, i) => key(made("g", i), part)), sql`count(*)`, ...(source.row === null ? [] : [text(sql`min(row_number_of_source)`)]), ...values.flatMap((value) => [sql`sum(${value})`, ...(extremes ? [sql`min(${value})`, sql`max(${value})`] : [])])];
  const from = inner.length === 0 ? sql`select 1 as one from ${source.relation} where ${where}` : sql`select ${join(inner)} from ${source.relation} where ${where}`;
  const group = keys.length === 0 ? sql`` : sql` group by ${join(keys)}`;
  const answer = new Answer(await source.engine.run(sql`select ${join(outputs)} from (${from}) t${group} having count(*) > 0`, source.signal));
  const [columns, counts, numbers] = [answer.take(keys.length), answer.take(1)[0] ?? [], source.row === null ? null : (answer.take(1)[0] ?? [])];
  const read = amounts.map(([amount]): [Amount, FetchedAmount] => {
    const [value = [], least = value, greatest = value] = answer.take(extremes ? 3 : 1);
    return [amount, { sum: { value }, least, greatest }];
  });
  return { length: counts.length, fields, columns, counts, numbers, amounts: Object.fromEntries(read) };
}

/** The columns of an answer, taken from the left. */
class Answer {
  private taken = 0;
  constructor(private readonly columns: readonly AnswerColumn[]) {}

  take(count: number): readonly AnswerColumn[] {
    this.taken += count;
    return this.columns.slice(this.taken - count, this.taken);
  }
}

function together(a: FetchedRows, b: FetchedRows): FetchedRows {
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
    length: a.length + b.length, fields: a.fields, columns: a.columns.map((column, i) => both(column, b.columns[i] ?? [])), counts: both(a.counts, b.counts),
    numbers: a.numbers === null || b.numbers === null ? null : both(a.numbers, b.numbers), amounts: Object.fromEntries(amounts),
  };
}
