import type { AnswerColumn } from "../engines/engine.js";
import type { Amount } from "../plan.js";
import { amountsIn, Answer, asKey, asText, type Fetch } from "./answer.js";
import type { Demands } from "./demands.js";
import { type FetchedAmount, type FetchedRows, numbersOf } from "./engine-table.js";
import { fetchFacts } from "./fetch-facts.js";
import type { OpenSource } from "./open-source.js";
import { keyedByPresence, type Presence, withPresence } from "./presence.js";
import { join, made, type Sql, sql } from "./sql.js";
import { together } from "./together.js";

/** A sum for each combination of the fields, added by the engine; amounts that say more than a number stay rows by themselves. */
export async function fetchSums({ source, fields, where }: Fetch, demands: Demands): Promise<FetchedRows> {
  const plain = amountsIn(source).flatMap(([, { stated }]) => (stated === null ? [] : [stated.plain]));
  const sums = await sumPlain({ source, fields, where: join([where, ...plain], " and ") }, demands);
  return plain.length === 0 ? sums : together(sums, await fetchFacts({ source, fields, where: sql`${where} and not (${join(plain, " and ")})` }));
}

async function sumPlain(fetch: Fetch, demands: Demands): Promise<FetchedRows> {
  const { source, fields } = fetch;
  const presence = keyedByPresence(source, demands);
  const parts = fields.flatMap((field) => (field === presence ? [] : source.readers[field].parts));
  const answer = new Answer(await source.engine.run(sumsSql(fetch, { parts, presence, demands }), source.signal));
  const [columns, numbers] = [answer.take(parts.length), source.row === null ? null : (answer.take(1)[0] ?? [])];
  const counted = answer.take(!isCounted(source, demands) ? 0 : presence === null ? 1 : 2).map(numbersOf);
  const read = amountsIn(source).map(([amount]): [Amount, FetchedAmount] => {
    const [value = [], least = value, greatest = value] = answer.take(demands.extremes ? 3 : 1);
    return [amount, { sum: { value }, least, greatest }];
  });
  // Where nobody asks how many facts a row stands for, it counts as one.
  const [counts = new Float64Array(answer.length).fill(1), present = presenceOf(read[0]?.[1].sum.value ?? [])] = counted;
  const rows: FetchedRows = { length: answer.length, fields, columns, counts, numbers, amounts: Object.fromEntries(read) };
  return presence === null ? rows : withPresence(rows, present, { source, presence });
}

/** Facts are counted only for a plan that asks how many there are, or where nothing else is asked. */
const isCounted = (source: OpenSource, { counts }: Demands): boolean => counts || amountsIn(source).length === 0;

/** 1 for each row whose amount is there, else 0. */
function presenceOf(values: AnswerColumn): Float64Array {
  const present = new Float64Array(values.length);
  for (let row = 0; row < present.length; row++) if (values[row] !== null) present[row] = 1;
  return present;
}

interface Keys {
  readonly parts: readonly { readonly term: Sql; readonly type: string }[];
  readonly presence: Presence;
  readonly demands: Demands;
}

function sumsSql({ source, where }: Fetch, { parts, presence, demands }: Keys): Sql {
  const amounts = amountsIn(source);
  const [keys, values] = [parts.map((_, i) => made("g", i)), amounts.map((_, i) => made("p", i))];
  const inner = [...parts.map(({ term }, i) => sql`${term} as ${made("g", i)}`), ...amounts.map(([, { value }], i) => sql`${value} as ${made("p", i)}`), ...(source.row === null ? [] : [sql`${source.row} as row_number_of_source`]), sql`1 as one`];
  const sums = values.flatMap((value) => [sql`sum(${value})`, ...(demands.extremes ? [sql`min(${value})`, sql`max(${value})`] : [])]);
  const counts = isCounted(source, demands) ? [sql`count(*)`, ...(presence === null ? [] : [sql`count(${made("p", 0)})`])] : [];
  const outputs = [...parts.map((part, i) => asKey(made("g", i), part)), ...(source.row === null ? [] : [asText(sql`min(row_number_of_source)`)]), ...counts, ...sums];
  const group = keys.length === 0 ? sql`having count(*) > 0` : sql`group by ${join(keys)}`;
  return sql`select ${join(outputs)} from (select ${join(inner)} from ${source.relation} where ${where}) t ${group}`;
}
