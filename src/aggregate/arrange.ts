import { compareRational, decimal, type Rational, rational, rationalOf } from "../model/index.js";
import type { Key } from "./fields.js";
import { compareKeys } from "./groups.js";
import type { Plan } from "./plan.js";
import type { Cell } from "./result.js";

/** A column of groups, before they are put in order: cells, and the exact numbers behind them where it is a measure. */
export interface GroupColumn {
  readonly name: string;
  readonly cells: readonly Cell[];
  /** Missing for keys. */
  readonly exact?: (group: number) => Rational | null;
}

/** The groups that a result shows, in its order: `having`, then `order`, then the keys ascending, then `limit`. */
export function arrange(columns: readonly GroupColumn[], groupCount: number, { having = [], order = [], limit }: Plan): readonly number[] {
  const named = (name: string) => columns.find((column) => column.name === name) as GroupColumn;
  const tests = having.map((condition) => havingTest(numbersOf(named(condition.column)), condition));
  const groups = Array.from({ length: groupCount }, (_, group) => group).filter((group) => tests.every((test) => test(group)));
  const asked = order.map(({ column, direction }) => comparison(named(column), direction === "descending" ? -1 : 1));
  const keys = columns.filter(({ exact }) => exact === undefined).map((column) => comparison(column, 1));
  const all = [...asked, ...keys];
  groups.sort((a, b) => firstDifference(all, a, b));
  return limit === undefined ? groups : groups.slice(0, limit);
}

type Comparison = (a: number, b: number) => number;

function firstDifference(comparisons: readonly Comparison[], a: number, b: number): number {
  for (const compare of comparisons) {
    const order = compare(a, b);
    if (order !== 0) return order;
  }
  return 0;
}

/** What is not known comes last, whichever way the rest is turned. */
function comparison(column: GroupColumn, sign: number): Comparison {
  const { cells, exact } = column;
  const missing = (group: number) => (cells[group] == null ? 1 : 0);
  if (exact === undefined) return (a, b) => missing(a) - missing(b) || sign * compareKeys(cells[a] as Key, cells[b] as Key);
  const numbers = numbersOf(column);
  return (a, b) => missing(a) - missing(b) || (missing(a) === 1 ? 0 : sign * compareRational(numbers[a] as Rational, numbers[b] as Rational));
}

const numbersOf = ({ cells, exact }: GroupColumn): readonly (Rational | null)[] =>
  cells.map((cell, group) => (typeof cell === "number" ? rational(BigInt(cell)) : cell === null ? null : (exact?.(group) ?? null)));

type Having = NonNullable<Plan["having"]>[number];

function havingTest(numbers: readonly (Rational | null)[], { over, atLeast, under, atMost }: Having): (group: number) => boolean {
  const bounds: readonly (readonly [string | number | undefined, (order: number) => boolean])[] = [[over, (o) => o > 0], [atLeast, (o) => o >= 0], [under, (o) => o < 0], [atMost, (o) => o <= 0]];
  const tests = bounds.flatMap(([bound, fits]) => (bound === undefined ? [] : [{ bound: rationalOf(decimal(bound)), fits }]));
  return (group) => {
    const value = numbers[group] ?? null;
    return value !== null && tests.every(({ bound, fits }) => fits(compareRational(value, bound)));
  };
}
