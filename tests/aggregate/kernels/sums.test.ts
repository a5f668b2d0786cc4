import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compiled } from "../../../scripts/kernels/build.mjs";
import { readFileSync } from "node:fs";
import { countCells, keySpace, sumCells } from "../../../src/aggregate/kernels/choose.js";
import type { CellSums } from "../../../src/aggregate/kernels/cell-sums.js";
import { crowdedRows } from "../../../src/aggregate/kernels/crowded-rows.js";
import { denseSums } from "../../../src/aggregate/kernels/dense-sums.js";
import { hashedSpace } from "../../../src/aggregate/kernels/hashed-space.js";
import { denseSpace, type KeyPart, type KeySpace, type RowSet } from "../../../src/aggregate/kernels/key-space.js";
import { loopsModule } from "../../../src/aggregate/kernels/loops.js";
import { plainSums } from "../../../src/aggregate/kernels/plain-sums.js";
import { rangeSums } from "../../../src/aggregate/kernels/range-sums.js";
import { wideSums } from "../../../src/aggregate/kernels/wide-sums.js";
import type { Codes } from "../../../src/columns/index.js";

const lowest = -(2n ** 63n);
const highest = 2n ** 63n - 1n;

const compiledLoops = loopsModule();

/** The compiled loops over two ranges of the rows, as two workers would run them. */
function inTwo(loop: "sum" | "wide", space: KeySpace, { index, count }: RowSet, values: BigInt64Array): CellSums | null {
  if (compiledLoops === null) throw new Error("no compiled loops");
  const parts = space.parts.length > 0 ? space.parts : [{ codes: new Uint8Array(values.length), size: 1 }];
  const task = { module: compiledLoops, loop, parts, index, values, cells: space.size };
  const middle = Math.floor(count / 3);
  const ranges = [rangeSums({ ...task, from: 0, to: middle }), rangeSums({ ...task, from: middle, to: count })];
  return loop === "sum" ? denseSums(ranges, space.size) : wideSums(ranges, space.size);
}

/** Rows that repeat a few drawn ones, so that a block of the compiled loops is filled more than once. */
interface Drawn {
  readonly parts: readonly KeyPart[];
  readonly values: BigInt64Array;
  readonly rows: RowSet;
}

const widths: readonly ((length: number) => Codes)[] = [(length) => new Uint8Array(length), (length) => new Uint16Array(length), (length) => new Uint32Array(length)];

const drawn = fc.record({
  rows: fc.array(fc.record({ codes: fc.array(fc.nat(6), { minLength: 3, maxLength: 3 }), value: fc.bigInt({ min: lowest, max: highest }) }), { minLength: 1, maxLength: 40 }),
  repeats: fc.integer({ min: 1, max: 400 }),
  columns: fc.array(fc.constantFrom(...widths), { minLength: 0, maxLength: 3 }),
  every: fc.constantFrom(1, 2, 3),
}).map(({ rows, repeats, columns, every }): Drawn => {
  const length = rows.length * repeats;
  const parts = columns.map((make, at): KeyPart => {
    const codes = make(length);
    for (let i = 0; i < length; i++) codes[i] = rows[i % rows.length]?.codes[at] ?? 0;
    return { codes, size: 7 };
  });
  const values = BigInt64Array.from({ length }, (_, i) => rows[i % rows.length]?.value ?? 0n);
  const index = every === 1 ? null : Uint32Array.from({ length: Math.floor(length / every) }, (_, i) => i * every);
  return { parts, values, rows: { index, count: index?.length ?? length } };
});

/** The same sums by a map of texts, which shares nothing with the kernels. */
function byHand({ parts, values, rows: { index, count } }: Drawn): Map<string, readonly [sum: bigint, count: number]> {
  const sums = new Map<string, readonly [bigint, number]>();
  for (let i = 0; i < count; i++) {
    const row = index === null ? i : (index[i] ?? 0);
    const key = parts.map(({ codes }) => codes[row]).join();
    const [sum, rows] = sums.get(key) ?? [0n, 0];
    sums.set(key, [sum + (values[row] ?? 0n), rows + 1]);
  }
  return sums;
}

/** The codes that one cell stands for. */
const split = (space: KeySpace, cell: number): readonly (number | undefined)[] => space.codesOf(Uint32Array.of(cell)).map(([code]) => code);

function asMap(space: KeySpace, { counts, total }: { counts: ArrayLike<number>; total: (cell: number) => bigint }): Map<string, readonly [bigint, number]> {
  const cells = Array.from(counts, (count, cell) => ({ count, cell })).filter(({ count }) => count > 0);
  return new Map(cells.map(({ count, cell }) => [split(space, cell).join(), [total(cell), count]]));
}

const nothing: CellSums = { counts: new Uint32Array(0), total: () => 0n };

describe("kernels", () => {
  it("add as a map of texts does, whatever the sign, the width of codes and the rows", () => {
    fc.assert(fc.property(drawn, (table) => {
      const expected = byHand(table);
      const length = table.values.length;
      const spaces = [denseSpace(table.parts), hashedSpace(table.parts, table.rows, length), keySpace(table.parts, table.rows, length)];
      for (const space of spaces) {
        expect(asMap(space, inTwo("wide", space, table.rows, table.values) ?? nothing)).toEqual(expected);
        expect(asMap(space, plainSums(space, table.rows, table.values))).toEqual(expected);
        expect(asMap(space, sumCells({ space, rows: table.rows, values: table.values }))).toEqual(expected);
        const narrow = inTwo("sum", space, table.rows, table.values);
        if (narrow !== null) expect(asMap(space, narrow)).toEqual(expected);
        expect(asMap(space, { counts: countCells(space, table.rows), total: () => 0n })).toEqual(new Map([...expected].map(([key, [, count]]) => [key, [0n, count]])));
      }
    }), { numRuns: 60 });
  });

  it("pass by no row whose combination another row has, and by most others", () => {
    fc.assert(fc.property(drawn, ({ parts, rows }) => {
      const keys = Array.from({ length: rows.count }, (_, place) => rows.index?.[place] ?? place).map((row) => [row, parts.map(({ codes }) => codes[row]).join()] as const);
      const times = new Map<string, number>();
      for (const [, key] of keys) times.set(key, (times.get(key) ?? 0) + 1);
      const crowded = new Set(crowdedRows(parts, rows).index);
      for (const [row, key] of keys) if ((times.get(key) ?? 0) > 1) expect(crowded.has(row)).toBe(true);
    }), { numRuns: 60 });
    const [low, high] = [Uint16Array.from({ length: 40_000 }, (_, row) => row % 200), Uint16Array.from({ length: 40_000 }, (_, row) => row / 200)];
    expect(crowdedRows([{ codes: low, size: 200 }, { codes: high, size: 200 }], { index: null, count: 40_000 }).count).toBeLessThan(4_000);
  });

  it("refuse 64 bits just where a sum may leave them", () => {
    const all = (value: bigint, count: number) => ({ values: new BigInt64Array(count).fill(value), rows: { index: null, count }, space: denseSpace([]) });
    const fits = all(2n ** 50n - 1n, 2 ** 12);
    expect(inTwo("sum", fits.space, fits.rows, fits.values)?.total(0)).toBe((2n ** 50n - 1n) * 2n ** 12n);
    const tooLarge = all(2n ** 50n, 2 ** 13);
    expect(inTwo("sum", tooLarge.space, tooLarge.rows, tooLarge.values)).toBeNull();
    expect(inTwo("wide", tooLarge.space, tooLarge.rows, tooLarge.values)?.total(0)).toBe(2n ** 63n);
    const least = all(lowest, 10_000);
    expect(sumCells(least).total(0)).toBe(lowest * 10_000n);
  });

  it("number combinations of more columns than one whole number holds", () => {
    const length = 5_000;
    const parts = Array.from({ length: 5 }, (_, at): KeyPart => ({ codes: Uint32Array.from({ length }, (_row, row) => (row * (at + 1) * 7919) % 100_003), size: 100_003 }));
    const space = hashedSpace(parts, { index: null, count: length }, length);
    expect(space.size).toBe(new Set(Array.from({ length }, (_, row) => parts.map(({ codes }) => codes[row]).join())).size);
    const [{ codes } = { codes: new Uint32Array(0) }] = space.parts;
    for (let row = 0; row < length; row += 97) expect(split(space, codes[row] ?? 0)).toEqual(parts.map((part) => part.codes[row]));
  });

  it("are compiled from the text beside them", async () => {
    expect(await compiled()).toBe(readFileSync(new URL("../../../src/aggregate/kernels/sums-binary.ts", import.meta.url), "utf8"));
  });
});
