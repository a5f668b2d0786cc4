import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { factors, prime, rowCount, sizes, spread } from "./rows.js";

const source = `
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#define ROWS ${rowCount}L
#define CELLS ${sizes.reporter * sizes.year * sizes.direction}
static uint64_t mixed(uint64_t row, uint64_t factor) { return row * factor % ${prime}ULL; }
int main(void) {
  uint8_t *reporter = malloc(ROWS), *year = malloc(ROWS), *direction = malloc(ROWS);
  int64_t *cents = malloc(8 * ROWS);
  for (long row = 0; row < ROWS; row++) {
    reporter[row] = mixed(row, ${factors.reporter}) % ${sizes.reporter};
    year[row] = mixed(row, ${factors.year}) % ${sizes.year};
    direction[row] = mixed(row, ${factors.direction}) % ${sizes.direction};
    cents[row] = mixed(row, ${factors.cents}) * ${spread};
  }
  static int64_t sums[CELLS];
  double best = 1e9;
  for (int run = 0; run < 9; run++) {
    struct timespec start, end;
    for (int cell = 0; cell < CELLS; cell++) sums[cell] = 0;
    clock_gettime(CLOCK_MONOTONIC, &start);
    for (long row = 0; row < ROWS; row++) sums[(reporter[row] * ${sizes.year} + year[row]) * ${sizes.direction} + direction[row]] += cents[row];
    clock_gettime(CLOCK_MONOTONIC, &end);
    double taken = (end.tv_sec - start.tv_sec) * 1e3 + (end.tv_nsec - start.tv_nsec) / 1e6;
    if (taken < best) best = taken;
  }
  printf("%f", best);
  for (int cell = 0; cell < CELLS; cell++) printf(" %lld", (long long)sums[cell]);
}
`;

/** The sums of a loop in C over the same rows, cell by cell, and its best time; null where there is no compiler. */
export function cLoop(): { readonly milliseconds: number; readonly cents: readonly string[] } | null {
  const folder = mkdtempSync(join(tmpdir(), "entrepot-bench-"));
  try {
    writeFileSync(join(folder, "loop.c"), source);
    if (spawnSync("cc", ["-O2", "-o", join(folder, "loop"), join(folder, "loop.c")]).status !== 0) return null;
    const [milliseconds, ...cents] = spawnSync(join(folder, "loop"), { encoding: "utf8", maxBuffer: 1 << 24 }).stdout.split(" ");
    return { milliseconds: Number(milliseconds), cents };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
