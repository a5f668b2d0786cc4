import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import * as indicators from "../../src/indicators/index.js";

const folder = join(import.meta.dirname, "../../src/indicators");
const files = readdirSync(folder).filter((file) => file.endsWith(".ts") && !["index.ts", "formulas.ts"].includes(file));

it("lists every formula that stands in the folder, and no other", async () => {
  const found: unknown[] = [];
  for (const file of files) {
    const module: Record<string, unknown> = await import(join(folder, file));
    found.push(...Object.entries(module).filter(([name]) => name.endsWith("Formula")).map(([, formula]) => formula));
  }
  expect(found).toHaveLength(Object.keys(indicators.formulas).length);
  expect(new Set(found)).toEqual(new Set(Object.values(indicators.formulas)));
});

it("names the function that computes each, and its paper with a year or an edition", () => {
  const exported: Record<string, unknown> = { ...indicators };
  for (const [name, formula] of Object.entries(indicators.formulas)) {
    expect(exported[name], name).toBeTypeOf("function");
    expect(formula.paper, name).toMatch(/\d{4}|Handbook/);
  }
  expect(new Set(Object.values(indicators.formulas).map(({ name }) => name)).size).toBe(Object.keys(indicators.formulas).length);
});
