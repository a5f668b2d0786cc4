import { EntrepotError, problem, type Problem } from "../../model/index.js";
import type { Engine } from "../engines/engine.js";
import { name, Sql, sql } from "./sql.js";
import type { AmountSource } from "./source.js";

/** A column of amounts as exact decimals. */
export interface AmountExpression {
  /** Null where the row has no such amount. */
  readonly value: Sql;
  readonly scale: number;
  readonly times: bigint;
  /** Amounts that say more than a number: a bound or a stated precision. Null where the source knows none. */
  readonly stated: { readonly plain: Sql; readonly parts: readonly [bound: Sql, high: Sql, step: Sql] } | null;
}

/** What an amount is read from, and where. */
export interface AmountPlace {
  readonly engine: Engine;
  readonly relation: Sql;
  readonly types: ReadonlyMap<string, string>;
  readonly signal: AbortSignal | undefined;
}

const decimalType = /^(?:decimal|numeric)\((\d+), ?(\d+)\)$/;
const wholeNumber = /^u?(tinyint|smallint|integer|int|bigint|hugeint)$/;
const text = /^(varchar|char|string|text)/;
const nothing = sql`cast(null as varchar)`;

/** Reads amounts exactly, whatever the type of their column. Errors: `engine.float` for binary fractions without `places`. */
export async function amountExpression(source: AmountSource, place: AmountPlace): Promise<AmountExpression> {
  const { value, scale } = await exactValue(source, place);
  return { value, scale, times: BigInt(source.times ?? 1), stated: statedParts(source) };
}

function statedParts({ bound, high, step }: AmountSource): AmountExpression["stated"] {
  if (bound === undefined && step === undefined) return null;
  const column = (at: string | undefined) => (at === undefined ? nothing : name(at));
  const isExact = bound === undefined ? sql`true` : sql`(${name(bound)} is null or ${name(bound)} = 'exact')`;
  const noStep = step === undefined ? sql`true` : sql`${name(step)} is null`;
  return { plain: sql`(${isExact} and ${noStep})`, parts: [column(bound), column(high), column(step)] };
}

async function exactValue({ value: column, places }: AmountSource, place: AmountPlace): Promise<{ value: Sql; scale: number }> {
  const type = place.types.get(column) ?? "";
  const exact = decimalType.exec(type);
  if (exact !== null) return { value: name(column), scale: Number(exact[2]) };
  if (wholeNumber.test(type)) return { value: decimalOf(name(column), 0), scale: 0 };
  if (text.test(type)) {
    const scale = await placesOfText(name(column), place);
    return { value: sql`case when ${place.engine.dialect.isPlainNumber(name(column))} then ${decimalOf(name(column), scale)} end`, scale };
  }
  if (places === undefined) throw new EntrepotError("engine.float", `The column “${column}” is of type ${type}, which holds no exact decimals; say with “places” how many digits after the point are meant.`, { found: type, expected: "decimal, a whole number, or text" });
  return { value: sql`case when ${place.engine.dialect.isFinite(name(column))} then ${decimalOf(name(column), places)} end`, scale: places };
}

/** A value as a decimal of 38 digits. Errors: `engine.overflow` beyond 38 places. */
export function decimalOf(value: Sql | string, scale: number): Sql {
  if (Number.isInteger(scale) && scale >= 0 && scale <= 38) return sql`cast(${value} as ${new Sql([`decimal(38,${scale})`], [])})`;
  throw new EntrepotError("engine.overflow", `Amounts with ${scale} places after the point do not fit the 38 digits of an engine's decimals.`, { found: String(scale), expected: "0 to 38 places" });
}

/** The most digits after the point that a column of texts has. */
async function placesOfText(column: Sql, { engine, relation, signal }: AmountPlace): Promise<number> {
  const [[most = null] = []] = await engine.run(sql`select max(length(${column}) - strpos(${column}, '.')) from ${relation} where ${engine.dialect.isPlainNumber(column)} and strpos(${column}, '.') > 0`, signal);
  return most === null ? 0 : Number(most);
}

/** Amounts that are there and are no numbers. */
export async function unreadable(source: AmountSource, { value }: AmountExpression, { engine, relation, types, signal }: AmountPlace): Promise<readonly Problem[]> {
  const type = types.get(source.value) ?? "";
  if (decimalType.test(type) || wholeNumber.test(type)) return [];
  const [[count = 0] = []] = await engine.run(sql`select count(*) from ${relation} where ${name(source.value)} is not null and (${value}) is null`, signal);
  return Number(count) === 0 ? [] : [problem("columns.not-a-number", `The column “${source.value}” holds ${count} texts that are no plain numbers; their amounts count as not said.`, { column: source.value }, { found: String(count), expected: "digits with a point" })];
}
