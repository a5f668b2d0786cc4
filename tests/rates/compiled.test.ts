import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { compiled } from "../../scripts/rates/compile.js";
import { withdrawalMonth } from "../../scripts/rates/compile-currencies.js";
import { root, table } from "../../scripts/rates/tables.js";
import { comparisons } from "../../scripts/rates/verify.js";
import { defaultRates } from "../../src/rates/index.js";

const shared = resolve(root, "..", "shared", "data");

describe("the compiled tables of rates and currencies", () => {
  it.each(Object.keys(compiled()))("%s is what its tables compile to", (path) => {
    expect(readFileSync(join(root, path), "utf8")).toBe(compiled()[path]);
  });

  it("takes at most 40 kB of gzip for all embedded rates", () => {
    const modules = Object.keys(compiled()).filter((path) => path.includes("/rates-"));
    const text = modules.map((path) => readFileSync(join(root, path), "utf8")).join("");
    expect(modules).toHaveLength(3);
    expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(40_000);
  });

  it("names a known source in every row", () => {
    for (const [folder, names] of [["rates", ["annual-imf", "annual-ecb", "monthly-ecb", "year-end"]], ["currencies", ["currencies", "names", "words", "successors", "countries"]]] as const) {
      const keys = new Set(table(`${folder}/sources.csv`).map((row) => row["key"]));
      for (const name of names) expect(table(`${folder}/${name}.csv`).filter((row) => !keys.has(row["source"] ?? "")), name).toEqual([]);
    }
  });

  it.each([["2002-03", "2002-03"], ["1978 to 1981", "1981-12"], ["1989-1990", "1990-12"], ["1989 to 1990", "1990-12"], ["1990-07 to 1990-09", "1990-09"], ["", ""]])("reads the withdrawal date %s as %s", (stated, month) => {
    expect(withdrawalMonth(stated)).toBe(month);
  });

  it("embeds the digits of its tables, every row", () => {
    const rates = new Map(defaultRates().all().map((rate) => [`${rate.quote} ${rate.kind} ${rate.period.start} ${rate.period.end}`, rate]));
    const rows = [...table("rates/annual-imf.csv"), ...table("rates/monthly-ecb.csv"), ...table("rates/year-end.csv")];
    const ends: Record<number, (period: string) => string> = { 4: (period) => `${period}-01-01 ${period}-12-31`, 7: (period) => `${period}-01 ${new Date(Date.UTC(Number(period.slice(0, 4)), Number(period.slice(5)), 0)).toISOString().slice(0, 10)}`, 10: (period) => `${period} ${period}` };
    for (const row of rows) {
      const period = row["period"] ?? "";
      const rate = rates.get(`${row["quote"]} ${row["kind"]} ${ends[period.length]?.(period)}`);
      expect([rate?.digits, rate?.trust, rate?.days ?? ""].join(" "), `${row["quote"]} ${period}`).toBe([row["value"], row["trust"], row["days"]].join(" "));
    }
  });
});

describe("the verdicts of the yearly averages", () => {
  it("follow from the European Central Bank's rates wherever it has the pair", () => {
    const found = comparisons();
    expect(found).toHaveLength(283);
    expect(found.filter((one) => !one.follows)).toEqual([]);
  });

  it.skipIf(!existsSync(shared))("are those of the shared table, to the hundredth of a percent", () => {
    const lines = readFileSync(join(shared, "rates-annual-imf.csv"), "utf8").split("\n");
    for (const { quote, year, difference } of comparisons()) {
      const stated = /ECB daily cross mean ([+-][\d.]+)%/.exec(lines.find((line) => line.startsWith(`${quote},${year},`)) ?? "")?.[1];
      expect(Math.abs(Number(stated) - difference.toNumber()), `${quote} ${year}`).toBeLessThan(0.011);
    }
  });
});
