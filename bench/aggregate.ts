import { cpus } from "node:os";
import { type AmountCell, aggregate, type FlowTable, type Plan, type Result } from "../src/aggregate/index.js";
import { countCells, keySpace, sumCells } from "../src/aggregate/kernels/choose.js";
import { denseSpace, type KeyPart } from "../src/aggregate/kernels/key-space.js";
import { hashedSpace } from "../src/aggregate/kernels/hashed-space.js";
import { denseSums } from "../src/aggregate/kernels/dense-sums.js";
import { loopsModule } from "../src/aggregate/kernels/loops.js";
import { plainSums } from "../src/aggregate/kernels/plain-sums.js";
import { rangeSums } from "../src/aggregate/kernels/range-sums.js";
import { threads } from "../src/aggregate/workers/index.js";
import { cLoop } from "./aggregate/c-loop.js";
import { inDuckDB, type Setting, type Stage, settings, stages } from "./aggregate/in-duckdb.js";
import { arqueroTotals, byArquero, byEntrepot, madeFlows, objectCount, totalsByKey } from "./aggregate/objects.js";
import { madeTable, rowCount, sizes } from "./aggregate/rows.js";
import { inTurn, type Work } from "./measure/in-turn.js";
import type { Measurement } from "./index.js";

const plan: Plan = { by: ["reporter", "year", "direction"], measures: ["sum"], overlaps: "allow" };
const ms = (time: number): string => `${time < 10 ? time.toFixed(2) : time.toFixed(0)} ms`;
const times = (ratio: number): string => `${ratio.toFixed(2)}×`;

async function best(work: () => unknown, runs = 9): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

const totalsOf = ({ rows }: Result): readonly string[] => rows.map((row) => (row.sum as AmountCell).value.toFixed(2));
/** The whole answer in columns: codes of keys, and whole numbers of cents. */
const columnsOf = (result: Result): unknown => [result.keys("reporter"), result.keys("year"), result.keys("direction"), result.amounts("sum")];

/** Every total must be the same, to the cent. */
function check(who: string, found: readonly string[], expected: readonly string[]): void {
  const at = expected.findIndex((total, i) => total !== found[i]);
  if (at >= 0 || found.length !== expected.length) throw new Error(`${who}: total ${at} is ${found[at]}, not ${expected[at]}; ${found.length} totals, not ${expected.length}`);
}

const parts = (table: FlowTable): readonly KeyPart[] => [table.reporter, table.period, table.direction].map(({ codes, dictionary }) => ({ codes, size: dictionary.length }));

async function large(): Promise<Measurement[]> {
  const table = madeTable();
  const duckdb = await inDuckDB();
  const totals = totalsOf(aggregate(table, plan));
  check("DuckDB", duckdb.totals, totals);
  const loop = cLoop();
  if (loop !== null) check("C", loop.cents.map((cents) => `${cents.slice(0, -2)}.${cents.slice(-2)}`), totals);
  const request = { space: denseSpace(parts(table)), rows: { index: null, count: rowCount }, values: table.money.values };
  const two = threads({ count: 2 });
  check("two threads", totalsOf(await two.aggregate(table, plan)), totals);
  const theirs = Object.fromEntries(settings.flatMap((setting) => stages.map((stage) => [`${setting} ${stage}`, duckdb.work(setting, stage)]))) as Record<`${Setting} ${Stage}`, Work>;
  const least = await inTurn({
    sums: () => sumCells(request), columns: () => columnsOf(aggregate(table, plan)), rows: () => aggregate(table, plan).rows,
    twoColumns: async () => columnsOf(await two.aggregate(table, plan)), twoRows: async () => (await two.aggregate(table, plan)).rows, ...theirs,
  }, 9);
  await two.close();
  duckdb.close();
  return [...largeLines(least, duckdb.version), { label: "  a loop in C, one thread", value: loop === null ? "no compiler" : `${ms(loop.milliseconds)}; sums take ${times(least.sums / loop.milliseconds)}` }, ...totalLines(table)];
}

type Own = "sums" | "columns" | "rows" | "twoColumns" | "twoRows";

/** Each stage beside the same stage of DuckDB: the sums alone, the answer in columns and in DuckDB's chunks, every row an object. */
function largeLines(least: Readonly<Record<Own | `${Setting} ${Stage}`, number>>, version: string): Measurement[] {
  const line = (label: string, setting: Setting, own: Partial<Record<Stage, number>>): Measurement => {
    const theirs = stages.map((stage) => [least[`${setting} ${stage}`], own[stage]] as const);
    return { label, value: `${theirs.map(([time]) => ms(time)).join(", ")}; ours take ${theirs.map(([time, mine]) => (mine === undefined ? "–" : times(mine / time))).join(", ")}` };
  };
  const [one, two] = [{ sums: least.sums, columns: least.columns, rows: least.rows }, { columns: least.twoColumns, rows: least.twoRows }];
  return [
    { label: `${rowCount / 1e6} M rows by three keys, one thread: sums alone, aggregate() in columns, with every row read`, value: `${ms(least.sums)}, ${ms(least.columns)}, ${ms(least.rows)}` },
    { label: "  two threads: aggregate() in columns, with every row read", value: `${ms(least.twoColumns)}, ${ms(least.twoRows)}` },
    line(`  DuckDB ${version}, one thread: sums alone, chunks of columns, objects`, "one", one), line("  DuckDB, one thread, tuned", "oneTuned", one),
    line("  DuckDB, two threads", "two", two), line("  DuckDB, two threads, tuned", "twoTuned", two),
  ];
}

/** One sum of all rows: beyond 64 bits, so checked against bigints added one by one. */
function totalLines(table: FlowTable): Measurement[] {
  const all: Plan = { measures: ["sum"], overlaps: "allow" };
  let total = 0n;
  for (const value of table.money.values) total += value;
  const start = performance.now();
  const found = totalsOf(aggregate(table, all))[0] ?? "";
  const taken = performance.now() - start;
  check("grand total", [found], [`${String(total).slice(0, -2)}.${String(total).slice(-2)}`]);
  return [{ label: `  the grand total, ${found}`, value: `${ms(taken)}; ${total > 2n ** 63n ? "beyond" : "within"} 64 bits` }];
}

async function objects(): Promise<Measurement[]> {
  const flows = madeFlows();
  const [own, other] = [totalsByKey(byEntrepot(flows)), arqueroTotals(byArquero(flows))];
  check("arquero", [...other.keys()].sort(), [...own.keys()].sort());
  const differing = [...own].filter(([key, total]) => other.get(key) !== total).length;
  const { entrepot, arquero } = await inTurn({ entrepot: () => byEntrepot(flows), arquero: () => byArquero(flows) }, 4);
  const refusing = await best(() => aggregate(flows, { ...plan, by: ["reporter", "year", "direction", "partner", "hs6"], limit: 1, overlaps: "coarsest" }).rows, 1);
  return [
    { label: `${objectCount / 1e6} M plain flows, by three keys, every row read`, value: ms(entrepot) },
    { label: "  arquero 7.2.1 on the same objects", value: `${ms(arquero)}, ${times(arquero / entrepot)} as long; ${differing} of ${own.size} totals are off by a cent or more (floats)` },
    { label: "  with overlaps searched for, by five keys", value: ms(refusing) },
  ];
}

/** Where one kernel becomes better than another: the thresholds in `kernels/choose.ts`. */
async function thresholds(): Promise<Measurement[]> {
  const table = madeTable(2 ** 20);
  const space = denseSpace(parts(table));
  const values = BigInt64Array.from(table.money.values);
  const few = await Promise.all([1_000, 2_000, 4_000, 8_000, 16_000].map(async (count) => {
    const rows = { index: null, count };
    const plain = await best(() => plainSums(space, rows, table.money.values), 30);
    const compiled = await best(() => denseSums([rangeSums({ module: loopsModule() ?? {}, loop: "sum", parts: space.parts, index: null, values, from: 0, to: count, cells: space.size })], space.size), 30);
    return `${count}: ${times(plain / compiled)}`;
  }));
  const rows = { index: null, count: table.length };
  const cells = [2 ** 16, 2 ** 18, 2 ** 20, 2 ** 22, 2 ** 24].map(async (size) => {
    const codes = Uint32Array.from({ length: table.length }, (_, row) => (row * 2_654_435_761) % size);
    const dense = await best(() => countCells(denseSpace([{ codes, size }]), rows), 3);
    const hashed = await best(() => {
      const hashedCells = hashedSpace([{ codes, size }], rows, table.length);
      return countCells(hashedCells, rows);
    }, 3);
    return `2^${Math.log2(size)}: ${times(hashed / dense)}`;
  });
  return [
    { label: `plain sums over compiled ones, by rows (${sizes.reporter * sizes.year * sizes.direction} cells)`, value: few.join(", ") },
    { label: "hashed cells over dense ones, by cells (1 M rows)", value: (await Promise.all(cells)).join(", ") },
    { label: "cells chosen for 12,500 combinations", value: keySpace(parts(table), rows, table.length).size === space.size ? "dense" : "hashed" },
  ];
}

/** Exact sums in memory beside DuckDB, a loop in C and arquero; every answer is checked before it is timed. */
export async function run(): Promise<Measurement[]> {
  console.log(`  ${cpus().length} processors`);
  return [...(await large()), ...(await objects()), ...(await thresholds())];
}
