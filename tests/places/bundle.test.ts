import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { listed, ownRows, repository } from "./tables.js";

/** What a program that exports these names of the room carries. */
async function bundled(names: string): Promise<string> {
  const { outputFiles } = await build({ stdin: { contents: `export { ${names} } from "./src/places/index.ts"`, resolveDir: repository }, bundle: true, minify: true, format: "esm", platform: "neutral", mainFields: ["module", "main"], charset: "utf8", write: false, logLevel: "error" });
  return outputFiles[0]?.text ?? "";
}

/** The first name in a language of every row of a table: long enough that no code contains it. */
const namesIn = (file: string): string[] => ownRows(file).flatMap((row) => listed(row["vi"] || row["vi_a"])[0] ?? []).filter((name) => name.length > 8 && !name.startsWith("~"));

it("a bundle of countries alone carries countries, and no other table", async () => {
  const text = await bundled("countryPlaces, resolveIn");
  for (const name of ["Bangladesh", "Hiệp hội các quốc gia Đông Nam Á", "老挝"]) expect(text).toContain(name);
  const others = ["vietnam-provinces", "vietnam-districts", "china-counties", "china-prefectures", "mekong-provinces", "mekong-districts", "world-units", "world-cities", "gates", "trade-places"].flatMap(namesIn);
  expect(others.length).toBeGreaterThan(200);
  const carried = others.filter((name) => text.includes(name));
  const ofCountries = readFileSync(path.join(repository, "data/places/countries.csv"), "utf8") + readFileSync(path.join(repository, "data/places/groups.csv"), "utf8");
  expect(carried.filter((name) => !ofCountries.includes(name))).toEqual([]);
});

it("a bundle of everything carries every table", async () => {
  const text = await bundled("resolve");
  for (const name of ["Bangladesh", "Thừa Thiên Huế", "河口瑶族自治县", "Oudomxay", "Terengganu", "友谊关"]) expect(text).toContain(name);
});

it("the tables are at most 150 kB gzipped in all", () => {
  const folder = path.join(repository, "src", "data");
  const files = readdirSync(folder).filter((file) => file.startsWith("places-"));
  expect(files).toHaveLength(8);
  expect(files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length, 0)).toBeLessThan(150_000);
});

it("the generated tables are those of the rows in data/places", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "entrepot-places-"));
  try {
    const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", "scripts/places/compile.ts", `${folder}/`], { cwd: repository, encoding: "utf8" });
    expect([status, stderr]).toEqual([0, ""]);
    const files = readdirSync(folder);
    expect(files).toHaveLength(8);
    for (const file of files) expect(readFileSync(path.join(folder, file), "utf8") === readFileSync(path.join(repository, "src/data", file), "utf8") ? "as compiled" : `${file} differs`).toBe("as compiled");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
