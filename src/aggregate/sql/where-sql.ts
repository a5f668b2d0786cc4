import { conditionsOf } from "../check-plan.js";
import { fieldNamed } from "../fields.js";
import type { Condition, Plan, Test } from "../plan.js";
import { rowTest, type Surroundings } from "../where.js";
import { dictionaryOf, everyRow } from "./dictionaries.js";
import { engineTable } from "./engine-table.js";
import { memberSql, type Part } from "./members.js";
import type { OpenSource } from "./open-source.js";
import type { ReadField } from "./readers.js";
import { join, name, type Sql, sql } from "./sql.js";
import { thresholdSql } from "./threshold.js";

const noRows = { length: 0, fields: [], columns: [], counts: [], numbers: null, amounts: {} };

/**
 * The conditions of a plan as SQL. A test of a key is answered here, once for each value of its columns, by the same
 * code as in memory; the engine is told which values fit. So every test means the same on every engine. Errors: `aggregate.plan` for a test that does not go with its field.
 */
export async function whereSql(source: OpenSource, plan: Plan, around: Surroundings): Promise<Sql> {
  for (const condition of conditionsOf(plan)) rowTest(condition, engineTable(source, noRows), around);
  const conditions = await Promise.all(conditionsOf(plan).map((condition) => conditionSql(condition, source, around)));
  return conditions.length === 0 ? everyRow : join(conditions, " and ");
}

async function conditionSql(condition: Condition, source: OpenSource, around: Surroundings): Promise<Sql> {
  const each = (parts: readonly Condition[]) => Promise.all(parts.map((part) => conditionSql(part, source, around)));
  if ("all" in condition) return condition.all.length === 0 ? everyRow : sql`(${join(await each(condition.all), " and ")})`;
  if ("any" in condition) return sql`(${join(await each(condition.any), " or ")})`;
  if ("not" in condition) return sql`(not ${await conditionSql(condition.not, source, around)})`;
  return condition.field === "money" || condition.field === "quantity" ? amountSql(condition, condition.field, source) : keySql(condition, source, around);
}

function amountSql(test: Test, amount: "money" | "quantity", { amounts }: OpenSource): Sql {
  const column = amounts[amount];
  const bounds = (["over", "atLeast", "under", "atMost"] as const).flatMap((comparison) => {
    const bound = test[comparison];
    return bound === undefined || column === undefined ? [] : [thresholdSql(column, comparison, bound)];
  });
  return column === undefined ? sql`false` : join(bounds, " and ");
}

/** The columns that answer a test: a place at a level asks for the time too. */
function fieldsOf(test: Test): readonly ReadField[] {
  const field = fieldNamed(test.field, "where");
  return field.kind === "level" ? [field.column, "period"] : [field.column];
}

async function keySql(test: Test, source: OpenSource, around: Surroundings): Promise<Sql> {
  const dictionary = await dictionaryOf(source, fieldsOf(test));
  const table = engineTable(source, { ...dictionary, counts: new Array<string>(dictionary.length).fill("1"), numbers: null, amounts: {} });
  const fits = rowTest(test, table, around);
  const meant = Array.from({ length: dictionary.length }, (_, entry) => fits(entry));
  return memberSql({ parts: dictionary.parts.map((term) => partOf(term, source)), columns: dictionary.columns, meant });
}

const comparable = /^(tinyint|smallint|integer|bigint|date)$/;
const texts = /^(varchar|text|string)/;

/** How texts of a column become its values: columns of other types than these are compared as the texts that they print. */
function partOf(term: Sql, { types }: OpenSource): Part {
  const [, type = "varchar"] = [...types].find(([column]) => name(column).texts[0] === term.texts[0] && term.texts.length === 1) ?? [];
  if (comparable.test(type)) return { term, value: castTo[type as keyof typeof castTo] };
  return { term: texts.test(type) ? term : sql`cast(${term} as varchar)`, value: (text) => sql`${text}` };
}

const castTo = {
  tinyint: (text: string) => sql`cast(${text} as tinyint)`, smallint: (text: string) => sql`cast(${text} as smallint)`, integer: (text: string) => sql`cast(${text} as integer)`,
  bigint: (text: string) => sql`cast(${text} as bigint)`, date: (text: string) => sql`cast(${text} as date)`,
};
