import { compareRational, decimal, type Rational, rationalOf } from "../model/index.js";
import { NoKey } from "./fields.js";
import { compareKeys, type Groups } from "./groups.js";
import type { KeyColumn } from "./keys.js";
import { columnOf } from "./measure-names.js";
import type { MeasureCells } from "./measures.js";
import type { Plan } from "./plan.js";

type NamedCells = MeasureCells & { readonly name: string };
type NumberOf = (group: number) => Rational | null;

/** The groups that a result shows, in its order: `having`, then `order`, then the keys ascending, then `limit`. */
export function arrange(groups: Groups, measures: readonly NamedCells[], plan: Plan): Uint32Array {
  const { having = [], order = [], limit } = plan;
  const keys = (plan.by ?? []).map(columnOf);
  const numbers = (name: string): NumberOf => remembered(measures.find((measure) => measure.name === name)?.exact ?? (() => null));
  const tests = having.map((condition) => havingTest(numbers(condition.column), condition));
  const all = new Uint32Array(groups.count).map((_, group) => group);
  const shown = tests.length === 0 ? all : all.filter((group) => tests.every((test) => test(group)));
  const asked = order.map(({ column, direction }): Ranks => {
    const [isTurned, key] = [direction === "descending", keys.indexOf(column)];
    return key < 0 ? numberRanks(numbers(column), { shown, count: groups.count, isTurned }) : keyRanks(groups, key, isTurned);
  });
  const sorted = inOrder(shown, [...asked, ...keys.map((_, key) => keyRanks(groups, key, false))], groups.count);
  return limit === undefined ? sorted : sorted.subarray(0, limit);
}

function remembered(exact: NumberOf): NumberOf {
  const known = new Map<number, Rational | null>();
  return (group) => {
    const held = known.get(group);
    if (held !== undefined) return held;
    const number = exact(group);
    known.set(group, number);
    return number;
  };
}

/** The place of each group in the order of one column: `places[codes[group]]`, below `size`. What is not known comes last, whichever way the rest is turned. */
interface Ranks {
  readonly codes: Uint32Array;
  readonly places: Uint32Array;
  readonly size: number;
}

/** Each entry of a dictionary is put in order once. */
function keyRanks({ codes, columns, count }: Groups, key: number, isTurned: boolean): Ranks {
  const places = placesOf(columns[key] as KeyColumn, isTurned);
  return { codes: codes[key] ?? new Uint32Array(count), places, size: places.length + 1 };
}

function placesOf({ dictionary }: KeyColumn, isTurned: boolean): Uint32Array {
  const keyOf = (code: number) => dictionary[code] as Exclude<(typeof dictionary)[number], NoKey>;
  const codes = [...dictionary.keys()].filter((code) => !(dictionary[code] instanceof NoKey)).sort((a, b) => compareKeys(keyOf(a), keyOf(b)));
  const places = new Uint32Array(dictionary.length);
  codes.forEach((code, place) => {
    places[code] = keyOf(code) === null ? dictionary.length : isTurned ? dictionary.length - 1 - place : place;
  });
  return places;
}

interface Shown {
  readonly shown: Uint32Array;
  readonly count: number;
  readonly isTurned: boolean;
}

/** Equal numbers share a place. */
function numberRanks(number: NumberOf, { shown, count, isTurned }: Shown): Ranks {
  const compare = (a: number, b: number): number => compareRational(number(a) as Rational, number(b) as Rational);
  const known = shown.filter((group) => number(group) !== null).sort(isTurned ? (a, b) => compare(b, a) : compare);
  const places = new Uint32Array(count).fill(known.length);
  let place = 0;
  known.forEach((group, at) => {
    if (at > 0 && compare(known[at - 1] ?? group, group) !== 0) place++;
    places[group] = place;
  });
  return { codes: new Uint32Array(count).map((_, group) => group), places, size: known.length + 1 };
}

/** Groups by the ranks of their columns, the first column first; of equals the first. */
function inOrder(groups: Uint32Array, ranks: readonly Ranks[], count: number): Uint32Array {
  const packs = packed(ranks, count);
  const [only] = packs;
  if (only !== undefined && packs.length === 1 && only.size <= 4 * groups.length) return byCounting(groups, only);
  if (only !== undefined && packs.length === 1 && only.size * count <= Number.MAX_SAFE_INTEGER) return byOneNumber(groups, only.of);
  return groups.sort((a, b) => packs.reduce((order, { of }) => order || (of[a] ?? 0) - (of[b] ?? 0), 0));
}

interface Pack {
  readonly of: Float64Array;
  /** All numbers are below it. */
  size: number;
}

/** Columns of ranks as few numbers for each group, so that most orders take one. */
function packed(ranks: readonly Ranks[], count: number): readonly Pack[] {
  const packs: Pack[] = [];
  for (const { codes, places, size } of ranks) {
    let pack = packs.at(-1);
    if (pack === undefined || pack.size * size > Number.MAX_SAFE_INTEGER) packs.push((pack = { of: new Float64Array(count), size: 1 }));
    const { of } = pack;
    for (let group = 0; group < count; group++) of[group] = (of[group] ?? 0) * size + (places[codes[group] ?? 0] ?? 0);
    pack.size *= size;
  }
  return packs;
}

/** Numbers not far more than groups need no comparison: each group goes behind those of smaller numbers. */
function byCounting(groups: Uint32Array, { of, size }: Pack): Uint32Array {
  const ends = new Uint32Array(size + 1);
  for (const group of groups) {
    const number = of[group] ?? 0;
    ends[number + 1] = (ends[number + 1] ?? 0) + 1;
  }
  for (let number = 0; number < size; number++) ends[number + 1] = (ends[number + 1] ?? 0) + (ends[number] ?? 0);
  const sorted = new Uint32Array(groups.length);
  for (const group of groups) {
    const number = of[group] ?? 0;
    sorted[ends[number] ?? 0] = group;
    ends[number] = (ends[number] ?? 0) + 1;
  }
  return sorted;
}

/** A number of its own for each group sorts without a comparison to call. */
function byOneNumber(groups: Uint32Array, of: Float64Array): Uint32Array {
  const numbers = new Float64Array(groups.length);
  for (let at = 0; at < groups.length; at++) numbers[at] = (of[groups[at] ?? 0] ?? 0) * of.length + (groups[at] ?? 0);
  numbers.sort();
  for (let at = 0; at < groups.length; at++) groups[at] = (numbers[at] ?? 0) - Math.floor((numbers[at] ?? 0) / of.length) * of.length;
  return groups;
}

type Having = NonNullable<Plan["having"]>[number];

function havingTest(number: NumberOf, { over, atLeast, under, atMost }: Having): (group: number) => boolean {
  const bounds: readonly (readonly [string | number | undefined, (order: number) => boolean])[] = [[over, (o) => o > 0], [atLeast, (o) => o >= 0], [under, (o) => o < 0], [atMost, (o) => o <= 0]];
  const tests = bounds.flatMap(([bound, fits]) => (bound === undefined ? [] : [{ bound: rationalOf(decimal(bound)), fits }]));
  return (group) => {
    const value = number(group);
    return value !== null && tests.every(({ bound, fits }) => fits(compareRational(value, bound)));
  };
}
