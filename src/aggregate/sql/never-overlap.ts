import { commodityKey } from "../overlap/relation.js";
import { fieldNamed, type SimpleField } from "../fields.js";
import { keyText } from "../keys.js";
import type { Commodity, LocalityRef, Period } from "../../model/index.js";
import type { Amount, Plan } from "../plan.js";
import { dictionariesOf, textsOf } from "./dictionaries.js";
import type { OpenSource } from "./open-source.js";
import { join, made, type Sql, sql } from "./sql.js";

const dimensions = ["direction", "reporter", "partner", "via", "period", "commodity"] as const;
type Dimension = (typeof dimensions)[number];
type Above = (id: string) => readonly string[];

/** What is looked at. */
export interface Question {
  readonly source: OpenSource;
  readonly plan: Plan;
  readonly where: Sql;
  readonly added: ReadonlySet<Amount>;
  readonly above: Above;
}

/**
 * Whether it is certain, from the distinct values of each column and a search for equal rows, that no two figures of one
 * group count the same trade. A yes is a proof; a no only says that the figures would have to be compared one by one.
 */
export async function neverOverlap(question: Question): Promise<boolean> {
  const values = await valuesOf(question);
  const isApart = (dimension: Dimension) => separated(values[dimension], question.plan, dimension).every((group) => checks[dimension]?.(group, question.above) ?? true);
  if (!dimensions.every(isApart)) return false;
  const ways = separated(values.direction, question.plan, "direction");
  const endsApart = () => areApart([...values.reporter, ...values.partner] as Place[], question.above) && ![...values.reporter, ...values.partner].includes(null);
  if (!ways.every((group) => isOneWay(group as string[]) || (isPlainTrade(group as string[]) && endsApart()))) return false;
  return !(await hasDoubles(question));
}

/** The distinct values of each column. */
async function valuesOf({ source, where }: Question): Promise<Readonly<Record<Dimension, readonly unknown[]>>> {
  const dictionaries = await dictionariesOf(source, dimensions.map((dimension) => [dimension]), where);
  return Object.fromEntries(dictionaries.map((dictionary, i) => {
    const field = dimensions[i] as Dimension;
    const texts = textsOf(dictionary, source, field);
    return [field, Array.from({ length: dictionary.length }, (_, entry) => source.readers[field].read(texts(entry)))];
  })) as unknown as Readonly<Record<Dimension, readonly unknown[]>>;
}

/** Values that can meet in one group: those that agree in the fields of “by” that read this column. */
function separated(values: readonly unknown[], plan: Plan, column: Dimension): readonly (readonly unknown[])[] {
  const fields = (plan.by ?? []).map((field) => fieldNamed(field, "by")).filter((field): field is SimpleField => field.kind === "simple" && field.column === column);
  const groups = new Map<string, unknown[]>();
  for (const value of values) {
    const key = JSON.stringify(fields.map((field) => keyText(field.key(value as never))));
    groups.set(key, [...(groups.get(key) ?? []), value]);
  }
  return [...groups.values()];
}

type Place = LocalityRef | null;

/** Places of which none is another, holds another, or may be another for not being said. */
function areApart(places: readonly Place[], above: Above): boolean {
  const ids = new Set(places.map((place) => place?.id ?? null));
  if (ids.size < places.length || (ids.has(null) && ids.size > 1)) return false;
  return [...ids].every((id) => id === null || !above(id).some((holder) => ids.has(holder)));
}

function periodsApart(periods: readonly (Period | null)[]): boolean {
  if (periods.includes(null)) return false;
  const sorted = [...(periods as readonly Period[])].sort((a, b) => (a.start < b.start ? -1 : 1));
  return sorted.every((period, i) => i === 0 || (sorted[i - 1] as Period).end < period.start);
}

function commoditiesApart(commodities: readonly (Commodity | null)[]): boolean {
  const keys = new Set(commodities.map(commodityKey));
  if (keys.size < commodities.length || (keys.has("") && keys.size > 1)) return false;
  return [...keys].every((key) => !key.startsWith("hs:") || !Array.from({ length: key.length - 4 }, (_, i) => key.slice(0, i + 4)).some((prefix) => keys.has(prefix)));
}

const placesApart = (values: readonly unknown[], above: Above) => areApart(values as readonly Place[], above);
const checks: Partial<Record<Dimension, (values: readonly unknown[], above: Above) => boolean>> = {
  reporter: placesApart, partner: placesApart, via: placesApart,
  period: (values) => periodsApart(values as readonly (Period | null)[]),
  commodity: (values) => commoditiesApart(values as readonly (Commodity | null)[]),
};

/** Figures of one direction that is one movement: equal ends are then the same row. */
const isOneWay = (directions: readonly string[]): boolean => directions.length < 2 && directions.every((direction) => ["export", "import", "re-export", "re-import", "balance"].includes(direction));
/** With reporters apart from partners, neither side sees the other's figures. */
const isPlainTrade = (directions: readonly string[]): boolean => directions.length < 2 || directions.every((direction) => ["export", "import", "balance"].includes(direction));

async function hasDoubles({ source, where, added }: Question): Promise<boolean> {
  const parts = dimensions.flatMap((field) => source.readers[field].parts);
  const keys = parts.map((_, i) => made("g", i));
  const group = keys.length === 0 ? sql`` : sql`group by ${join(keys)} `;
  for (const amount of added) {
    const value = source.amounts[amount]?.value;
    if (value === undefined) continue;
    const inner = sql`select ${join([...parts.map(({ term }, i) => sql`${term} as ${made("g", i)}`), sql`1 as one`])} from ${source.relation} where ${where} and (${value}) is not null`;
    const [[found = 0] = []] = await source.engine.run(sql`select count(*) from (select 1 as one from (${inner}) t ${group}having count(*) > 1 limit 1) d`, source.signal);
    if (Number(found) > 0) return true;
  }
  return false;
}
