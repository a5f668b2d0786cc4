import { conditionsOf } from "../check-plan.js";
import { fieldNamed } from "../fields.js";
import type { Condition, Plan, Test } from "../plan.js";
import { rowTest, type Surroundings } from "../where.js";
import { dictionariesOf, type Dictionary, everyRow } from "./dictionaries.js";
import { engineTable } from "./engine-table.js";
import { memberSql, type Part } from "./members.js";
import type { OpenSource } from "./open-source.js";
import type { ReadField, ReadPart } from "./readers.js";
import { join, type Sql, sql } from "./sql.js";
import { thresholdSql } from "./threshold.js";

const noRows = { length: 0, fields: [], columns: [], counts: new Float64Array(0), numbers: null, amounts: {} };

/** What conditions are turned into SQL with. */
interface Translation {
  readonly source: OpenSource;
  readonly around: Surroundings;
  /** The values that tests read, by the fields they read. */
  readonly dictionaries: ReadonlyMap<string, Dictionary>;
}

/**
 * The conditions of a plan as SQL. A test of a key is answered here, once for each value of its columns, by the same
 * code as in memory; the engine is told which values fit. So every test means the same on every engine.
 * Errors: `aggregate.plan` for a test that does not go with its field; `engine.condition`.
 */
export async function whereSql(source: OpenSource, plan: Plan, around: Surroundings): Promise<Sql> {
  const conditions = conditionsOf(plan);
  for (const condition of conditions) rowTest(condition, engineTable(source, noRows), around);
  const sets = new Map(conditions.flatMap(keyTests).map((test) => [fieldsOf(test).join(), fieldsOf(test)]));
  const found = sets.size === 0 ? [] : await dictionariesOf(source, [...sets.values()]);
  const translation = { source, around, dictionaries: new Map([...sets.keys()].map((key, i) => [key, found[i] as Dictionary])) };
  return conditions.length === 0 ? everyRow : join(conditions.map((condition) => conditionSql(condition, translation)), " and ");
}

const isOfAmount = (test: Test): boolean => test.field === "money" || test.field === "quantity";

function keyTests(condition: Condition): readonly Test[] {
  if ("all" in condition) return condition.all.flatMap(keyTests);
  if ("any" in condition) return condition.any.flatMap(keyTests);
  if ("not" in condition) return keyTests(condition.not);
  return isOfAmount(condition) ? [] : [condition];
}

function conditionSql(condition: Condition, translation: Translation): Sql {
  const each = (parts: readonly Condition[]) => parts.map((part) => conditionSql(part, translation));
  if ("all" in condition) return condition.all.length === 0 ? everyRow : sql`(${join(each(condition.all), " and ")})`;
  if ("any" in condition) return sql`(${join(each(condition.any), " or ")})`;
  if ("not" in condition) return sql`(not ${conditionSql(condition.not, translation)})`;
  return isOfAmount(condition) ? amountSql(condition, condition.field as "money" | "quantity", translation.source) : keySql(condition, translation);
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

function keySql(test: Test, { source, around, dictionaries }: Translation): Sql {
  const dictionary = dictionaries.get(fieldsOf(test).join()) as Dictionary;
  const table = engineTable(source, { ...dictionary, counts: new Float64Array(dictionary.length).fill(1), numbers: null, amounts: {} });
  const fits = rowTest(test, table, around);
  const meant = Array.from({ length: dictionary.length }, (_, entry) => fits(entry));
  return memberSql({ parts: dictionary.parts.map(partOf), columns: dictionary.columns, meant });
}

const comparable = /^(tinyint|smallint|integer|bigint|date)$/;
const texts = /^(varchar|text|string)/;

/** How texts of a column become its values: columns of other types than these are compared as the texts that they print. */
function partOf({ term, type }: ReadPart): Part {
  if (comparable.test(type)) return { term, value: castTo[type as keyof typeof castTo] };
  return { term: texts.test(type) ? term : sql`cast(${term} as varchar)`, value: (text) => sql`${text}` };
}

const castTo = {
  tinyint: (text: string) => sql`cast(${text} as tinyint)`, smallint: (text: string) => sql`cast(${text} as smallint)`, integer: (text: string) => sql`cast(${text} as integer)`,
  bigint: (text: string) => sql`cast(${text} as bigint)`, date: (text: string) => sql`cast(${text} as date)`,
};
