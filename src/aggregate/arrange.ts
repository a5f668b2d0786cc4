import { compareRational, decimal, type Rational, rationalOf } from "../model/index.js";
import { compareKeys, type Groups } from "./groups.js";
import { NoKey } from "./fields.js";
import type { KeyColumn } from "./keys.js";
import { columnOf } from "./measure-names.js";
import type { MeasureCells } from "./measures.js";
import type { Plan } from "./plan.js";

type NamedCells = MeasureCells & { readonly name: string };
type Comparison = (a: number, b: number) => number;

/** The groups that a result shows, in its order: `having`, then `order`, then the keys ascending, then `limit`. */
export function arrange(groups: Groups, measures: readonly NamedCells[], plan: Plan): Uint32Array {
  const { having = [], order = [], limit } = plan;
  const numbers = (name: string): ((group: number) => Rational | null) => remembered(measures.find((measure) => measure.name === name)?.exact ?? (() => null));
  const tests = having.map((condition) => havingTest(numbers(condition.column), condition));
  const all = Uint32Array.from({ length: groups.count }, (_, group) => group);
  const shown = tests.length === 0 ? all : all.filter((group) => tests.every((test) => test(group)));
  const ranks = rankedKeys(groups);
  const asked = order.map(({ column, direction }): Comparison => {
    const [sign, key] = [direction === "descending" ? -1 : 1, (plan.by ?? []).findIndex((field) => columnOf(field) === column)];
    return key < 0 ? byNumber(numbers(column), sign) : byRank(ranks[key] as Ranks, sign);
  });
  shown.sort(oneAfterAnother([...asked, ...packed(ranks)]));
  return limit === undefined ? shown : shown.subarray(0, limit);
}

function remembered(exact: (group: number) => Rational | null): (group: number) => Rational | null {
  const known = new Map<number, Rational | null>();
  return (group) => {
    const held = known.get(group);
    if (held !== undefined) return held;
    const number = exact(group);
    known.set(group, number);
    return number;
  };
}

/** The place of each group's key among the keys of its column. */
interface Ranks {
  readonly of: Float64Array;
  readonly size: number;
  /** The place of the key that is not said; beyond all where every key is said. */
  readonly unsaid: number;
}

function rankedKeys({ space, count, cells, columns }: Groups): readonly Ranks[] {
  const places = columns.map(placesOf);
  const ranks = places.map(({ size, unsaid }): Ranks => ({ of: new Float64Array(count), size, unsaid }));
  for (let group = 0; group < count; group++) {
    const codes = space.split(cells[group] ?? 0);
    for (let at = 0; at < ranks.length; at++) (ranks[at] as Ranks).of[group] = places[at]?.place[codes[at] ?? 0] ?? 0;
  }
  return ranks;
}

/** Each entry of a dictionary is put in order once; a row then has only a number to compare. */
function placesOf({ dictionary }: KeyColumn): { place: Uint32Array; size: number; unsaid: number } {
  const codes = [...dictionary.keys()].filter((code) => !(dictionary[code] instanceof NoKey));
  const keyOf = (code: number) => dictionary[code] as Exclude<(typeof dictionary)[number], NoKey>;
  codes.sort((a, b) => compareKeys(keyOf(a), keyOf(b)));
  const place = new Uint32Array(dictionary.length);
  codes.forEach((code, at) => {
    place[code] = at;
  });
  const unsaid = dictionary.indexOf(null);
  return { place, size: Math.max(dictionary.length, 1), unsaid: unsaid < 0 ? dictionary.length : (place[unsaid] ?? 0) };
}

/** Columns of ranks as few numbers, so that most orders take one comparison. */
function packed(ranks: readonly Ranks[]): readonly Comparison[] {
  const packs: { of: Float64Array; size: number }[] = [];
  for (const { of, size } of ranks) {
    const last = packs.at(-1);
    if (last === undefined || last.size * size > Number.MAX_SAFE_INTEGER) packs.push({ of: of.slice(), size });
    else packs[packs.length - 1] = { of: last.of.map((high, group) => high * size + (of[group] ?? 0)), size: last.size * size };
  }
  return packs.map(({ of }): Comparison => (a, b) => (of[a] ?? 0) - (of[b] ?? 0));
}

function oneAfterAnother(comparisons: readonly Comparison[]): Comparison {
  const [first = () => 0, ...others] = comparisons;
  return others.length === 0 ? first : (a, b) => others.reduce((order, compare) => order || compare(a, b), first(a, b));
}

/** What is not known comes last, whichever way the rest is turned. */
const byRank = ({ of, unsaid }: Ranks, sign: number): Comparison => (a, b) => {
  const [x, y] = [of[a] ?? 0, of[b] ?? 0];
  return x === unsaid || y === unsaid ? Number(x === unsaid) - Number(y === unsaid) : sign * (x - y);
};

const byNumber = (number: (group: number) => Rational | null, sign: number): Comparison => (a, b) => {
  const [x, y] = [number(a), number(b)];
  return x === null || y === null ? Number(x === null) - Number(y === null) : sign * compareRational(x, y);
};

type Having = NonNullable<Plan["having"]>[number];

function havingTest(number: (group: number) => Rational | null, { over, atLeast, under, atMost }: Having): (group: number) => boolean {
  const bounds: readonly (readonly [string | number | undefined, (order: number) => boolean])[] = [[over, (o) => o > 0], [atLeast, (o) => o >= 0], [under, (o) => o < 0], [atMost, (o) => o <= 0]];
  const tests = bounds.flatMap(([bound, fits]) => (bound === undefined ? [] : [{ bound: rationalOf(decimal(bound)), fits }]));
  return (group) => {
    const value = number(group);
    return value !== null && tests.every(({ bound, fits }) => fits(compareRational(value, bound)));
  };
}
