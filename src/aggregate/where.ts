import { amountAt, type CodeColumn, type FlowTable } from "../columns/index.js";
import { containsPeriod, decimal, type Decimal, EntrepotError, type LocalityRef, type Period, quarter, months, shown } from "../model/index.js";
import { fieldNamed, type Key, NoKey } from "./fields.js";
import { keyColumn, type UnitAt } from "./keys.js";
import type { Condition, Test } from "./plan.js";
import { compareText } from "./text-order.js";

/** What conditions ask of the world beside the table. */
export interface Surroundings {
  readonly unitAt: UnitAt;
  /** Whether a place lies in another, or is it. */
  readonly within: (place: LocalityRef, whole: string) => boolean;
}

/** Whether a row fits. */
export type RowTest = (row: number) => boolean;

/** A condition made ready for the rows of a table. */
export function rowTest(condition: Condition, table: FlowTable, around: Surroundings): RowTest {
  if ("all" in condition) return every(condition.all.map((each) => rowTest(each, table, around)));
  if ("any" in condition) {
    const tests = condition.any.map((each) => rowTest(each, table, around));
    return (row) => tests.some((test) => test(row));
  }
  if ("not" in condition) {
    const test = rowTest(condition.not, table, around);
    return (row) => !test(row);
  }
  return condition.field === "money" || condition.field === "quantity" ? amountTest(condition, condition.field, table) : keyTest(condition, table, around);
}

const every = (tests: readonly RowTest[]): RowTest => (row) => tests.every((test) => test(row));

/** Each entry of the dictionary is tested once; a row then only looks up its code. */
function keyTest(test: Test, table: FlowTable, around: Surroundings): RowTest {
  const field = fieldNamed(test.field, "where");
  if (test.during !== undefined) return duringTest(test, field.name, table);
  const { codes, dictionary } = keyColumn(table, field, around.unitAt);
  const fits = dictionary.map((key) => keyFits(key instanceof NoKey ? null : key, test, around));
  return (row) => fits[codes[row] ?? 0] ?? false;
}

const bare = (key: Key): string | number | null => (key !== null && typeof key === "object" ? key.id : key);

function keyFits(key: Key, test: Test, around: Surroundings): boolean {
  const value = bare(key);
  if (test.is !== undefined && value !== test.is) return false;
  if (test.isNot !== undefined && value === test.isNot) return false;
  if (test.in !== undefined && (value === null || !test.in.includes(value))) return false;
  if (test.notIn !== undefined && value !== null && test.notIn.includes(value)) return false;
  if (test.within !== undefined && !liesWithin(key, test.within, around)) return false;
  return ordered(value, test);
}

function liesWithin(key: Key, whole: string, around: Surroundings): boolean {
  if (key === null || typeof key !== "object") return false;
  return key.id === whole || around.within(key, whole);
}

/** Text is compared by code points, as it is ordered; what is not said fits no comparison. */
function ordered(value: string | number | null, { over, atLeast, under, atMost }: Test): boolean {
  const compare = (bound: string | number | undefined, fits: (order: number) => boolean) => bound === undefined || (value !== null && fits(orderOf(value, bound)));
  return compare(over, (o) => o > 0) && compare(atLeast, (o) => o >= 0) && compare(under, (o) => o < 0) && compare(atMost, (o) => o <= 0);
}

function orderOf(value: string | number, bound: string | number): number {
  return typeof value === "number" ? value - Number(bound) : compareText(value, String(bound));
}

function duringTest({ during }: Test, name: string, table: FlowTable): RowTest {
  if (name !== "period") throw new EntrepotError("aggregate.plan", `“during” goes with the field “period”, not with “${name}”.`, { found: name, expected: "period" });
  const outer = typeof during === "string" ? namedPeriod(during) : (during as Period);
  const { codes, dictionary } = table.period;
  const fits = dictionary.map((period) => period !== null && containsPeriod(outer, period));
  return (row) => fits[codes[row] ?? 0] ?? false;
}

/** "2024", "2024-Q3" or "2024-09" as a period. */
export function namedPeriod(name: string): Period {
  const inYear = Number(name.slice(0, 4));
  if (name.length === 4) return months(inYear, 1, 12);
  return name.includes("Q") ? quarter(inYear, Number(name.slice(6))) : months(inYear, Number(name.slice(5)), Number(name.slice(5)));
}

function amountTest(test: Test, name: "money" | "quantity", table: FlowTable): RowTest {
  const [amounts, units]: readonly [FlowTable["money"], CodeColumn<string | null>] = name === "money" ? [table.money, table.currency] : [table.quantity, table.unit];
  const bounds = (["over", "atLeast", "under", "atMost"] as const).flatMap((kind) => (test[kind] === undefined ? [] : [{ kind, bound: decimal(test[kind]) }]));
  if (bounds.length === 0) throw new EntrepotError("aggregate.plan", `The field “${name}” in “where” is tested with over, atLeast, under or atMost.`, { found: shown(test), expected: "a comparison" });
  return (row) => units.dictionary[units.codes[row] ?? 0] !== null && bounds.every(({ kind, bound }) => compares(amountAt(amounts, row).value, kind, bound));
}

function compares(value: Decimal, kind: "over" | "atLeast" | "under" | "atMost", bound: Decimal): boolean {
  const order = value.comparedTo(bound);
  return { over: order > 0, atLeast: order >= 0, under: order < 0, atMost: order <= 0 }[kind];
}
