import { describe, expect, it } from "vitest";
import { cases } from "./cases.js";
import { holdToCase, inMemory } from "./run-case.js";

describe("conformance in memory", () => {
  it("has at least sixty plans with names of their own", () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });
  for (const each of cases) it(each.name, () => holdToCase(inMemory, each));
});
