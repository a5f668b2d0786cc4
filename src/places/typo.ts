import type { Places } from "./registry.js";

interface Names {
  keys: string[];
  rows: (readonly number[])[];
  /** One bit a letter class: two names whose bits differ much cannot be near. */
  bits: Int32Array;
  /** Where the names of each length start, the names being sorted by length. */
  starts: number[];
}

const prepared = new WeakMap<Places, Names>();

function bitsOf(text: string): number {
  let bits = 0;
  for (let index = 0; index < text.length; index++) bits |= 1 << (text.charCodeAt(index) & 31);
  return bits;
}

function namesOf(places: Places): Names {
  const known = prepared.get(places);
  if (known) return known;
  const entries = places.foldedNames().filter(([key]) => key.length > 2).sort((a, b) => a[0].length - b[0].length);
  const keys = entries.map(([key]) => key);
  const longest = keys[keys.length - 1]?.length ?? 0;
  const starts: number[] = [];
  for (let length = 0, index = 0; length <= longest + 1; length++) {
    while (index < keys.length && (keys[index]?.length ?? 0) < length) index++;
    starts.push(index);
  }
  const names = { keys, rows: entries.map(([, rows]) => rows), bits: Int32Array.from(keys, bitsOf), starts };
  prepared.set(places, names);
  return names;
}

function ones(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

const widest = 96;
/** Three lines of the table of distances, used again for every pair: making them anew is most of the time otherwise. */
const table = [new Uint8Array(widest), new Uint8Array(widest), new Uint8Array(widest)] as const;

/** Letters to insert, drop, change or swap with a neighbour (Damerau, optimal string alignment); more than `limit` is `limit + 1`. Names have at most 90 letters. */
export function distance(first: string, second: string, limit: number): number {
  if (Math.abs(first.length - second.length) > limit) return limit + 1;
  let [before, last, line]: [Uint8Array, Uint8Array, Uint8Array] = [table[0], table[1], table[2]];
  for (let j = 0; j <= second.length; j++) last[j] = j;
  for (let i = 1; i <= first.length; i++) {
    const letter = first.charCodeAt(i - 1);
    line[0] = i;
    let least = i;
    for (let j = 1; j <= second.length; j++) {
      const other = second.charCodeAt(j - 1);
      let cost = Math.min((last[j] ?? 0) + 1, (line[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (letter === other ? 0 : 1));
      if (i > 1 && j > 1 && letter === second.charCodeAt(j - 2) && first.charCodeAt(i - 2) === other) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      line[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    [before, last, line] = [last, line, before];
  }
  return Math.min(last[second.length] ?? limit, limit + 1);
}

/** How many letters of a name may be wrong: none of three, one of seven, two of more. */
const allowed = (length: number, typos: number): number => Math.min(typos, length < 4 ? 0 : length < 8 ? 1 : 2);

/** Which rows are looked for, and how many letters may be wrong. */
export interface Tolerance {
  typos: number;
  accept: (row: number) => boolean;
}

/** The accepted rows whose folded name is nearest to a key, with the number of letters that differ; null when none is near enough. */
export function nearest(places: Places, key: string, { typos, accept }: Tolerance): { rows: number[]; distance: number } | null {
  let limit = allowed(key.length, typos);
  if (limit < 1 || key.length > 80) return null;
  const { keys, rows, bits, starts } = namesOf(places);
  const own = bitsOf(key);
  const from = starts[Math.max(0, key.length - limit)] ?? keys.length;
  const to = starts[key.length + limit + 1] ?? keys.length;
  let best: number[] = [];
  for (let index = from; index < to; index++) {
    if (ones((bits[index] ?? 0) ^ own) > limit * 2) continue;
    const found = distance(key, keys[index] ?? "", limit);
    if (found > limit || !rows[index]?.some(accept)) continue;
    if (found < limit) best = [];
    limit = found;
    best.push(index);
  }
  return best.length ? { rows: [...new Set(best.flatMap((index) => rows[index]?.filter(accept) ?? []))], distance: limit } : null;
}
