import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Locality } from "../../src/model/index.js";
import { EntrepotError } from "../../src/model/index.js";
import { children, contains, defaultPlaces, exists, gatesBetween, localityOf, missingParts, parents, predecessors, refOf, resolve, resolveIn, rollUp, sides, successors } from "../../src/places/index.js";

const codeOf = (action: () => unknown): string => {
  try {
    action();
  } catch (error) {
    if (error instanceof EntrepotError) return error.code;
    throw error;
  }
  return "no error";
};

describe("names that are none", () => {
  it.each(["", " ", "\t\n", "\u00a0", "-", ".", "()", "\u0000", "Lào\u0000Cai", "Lào Cai\u0007", "\u001b[31mVN", "\ud800", "\u200b", "__proto__", "constructor", "toString", "🙂", "?", "null"])("%j is unknown", (name) => {
    const { status, locality, candidates } = resolve(name);
    expect([status, locality, candidates]).toEqual(["unknown", null, []]);
  });

  it.each(["x".repeat(1_000_000), "Lào Cai ".repeat(125_000), "河口".repeat(500_000), "tỉnh ".repeat(200_000), "a-".repeat(500_000), "VN,".repeat(333_333)])("a name of a megabyte is unknown, at once", (name) => {
    const start = performance.now();
    expect(resolve(name, { typos: 2 }).status).toBe("unknown");
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it.each([[null, "places.name"], [undefined, "places.name"], [5, "places.name"], [{}, "places.name"], [Symbol("x"), "places.name"]])("%s is refused", (name, code) => expect(codeOf(() => resolve(name as never))).toBe(code));
});

describe("codes", () => {
  it.each(["gso:99", "gso:VN-02", "iso:15", "iso:532500", "gbt2260:15", "gbt2260:VN-02", "m49:VN", "m49:15", "unlocode:VN", "iso:", "gso:", ":15", "xyz:15", "999999"])("%s, of no scheme or of another, is unknown", (code) => expect(resolve(code).candidates).toEqual([]));
  it("takes a code of a scheme for nothing else", () => {
    expect(resolve("gso:01").locality?.id).toBe("VN-HN");
    expect(resolve("iso:VN-01").locality?.id).toBe("VN-01");
    expect(resolve("m49:704").locality?.id).toBe("VN");
    expect(resolve("gbt2260:532500").locality?.id).toBe("gbt:532500");
    expect(resolve("unlocode:VNHPH").locality?.id).toBe("port:hai-phong");
  });
});

describe("options", () => {
  it.each(["2024-02-30", "2024-13-01", "2023-02-29", "2024", "20241231", "", "yesterday", null, 20241231, new Date(0)])("the day %s is refused", (at) => expect(codeOf(() => resolve("Lào Cai", { at: at as never }))).toBe("places.date"));
  it.each([
    [{ within: "XX" }, "places.within"], [{ within: null }, "places.within"], [{ level: 4 }, "places.level"], [{ level: "1" }, "places.level"], [{ type: "castle" }, "places.type"], [{ type: null }, "places.type"],
    [{ language: "fr" }, "places.language"], [{ near: "VN" }, "places.near"], [{ typos: 3 }, "places.typos"], [{ nested: "most" }, "places.nested"], [{ places: {} }, "places.registry"],
  ])("%j is refused", (options, code) => expect(codeOf(() => resolve("Lào Cai", options as never))).toBe(code));
  it("finds on the first and on the last of days without a wrong place", () => {
    expect(resolve("tỉnh Lào Cai", { at: "0001-01-01" }).locality?.id).toBe("VN-02");
    expect(resolve("tỉnh Lào Cai", { at: "9999-12-31" }).locality?.id).toBe("VN-02@2025");
  });
});

describe("localities that are none", () => {
  const none = localityOf("nowhere") as unknown as Locality;
  const some = localityOf("VN") as Locality;
  it.each([
    ["parents", () => parents(none)], ["children", () => children(none)], ["contains", () => contains(some, none)], ["exists", () => exists(none, "2024-01-01")], ["successors", () => successors(none)], ["predecessors", () => predecessors(none)],
    ["sides", () => sides(none)], ["gatesBetween", () => gatesBetween(some, none)], ["refOf", () => refOf(none)], ["missingParts", () => missingParts(none, [])],
  ])("%s refuses", (_, action) => expect(codeOf(action)).toBe("places.locality"));
  it("localityOf finds nothing", () => {
    expect(none).toBeUndefined();
    expect(localityOf(undefined as never)).toBeUndefined();
  });
  it.each([
    ["parents", () => parents(some, "2024-02-30")], ["children", () => children(some, "2024-02-30")], ["contains", () => contains(some, some, "x")], ["exists", () => exists(some, "2024-02-30")], ["sides", () => sides(some, "x")],
    ["gatesBetween", () => gatesBetween(some, some, "x")], ["refOf", () => refOf(some, "x")], ["rollUp", () => rollUp([], { at: "2024-02-30" })], ["rollUp without options", () => rollUp([], null as never)],
  ])("%s refuses an impossible day", (_, action) => expect(codeOf(action)).toBe("places.date"));
});

describe("any text at all", () => {
  const places = defaultPlaces();
  const pieces = fc.constantFrom("Lào Cai", "tỉnh ", "河口", "省", ", ", " - ", "gso:", "15", "VN-02", "Hekou", " border gate", "(", ")", "Ｖ", "\u0301", "\ud800", "州", "，");
  it("gives a finding in form, and never a raw error", () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 60 }), fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(""))), fc.constantFrom(0, 1, 2), (name, typos) => {
      const { status, locality, candidates } = resolveIn(places, name, { typos: typos as 0 | 1 | 2 });
      if (status === "found") expect(candidates[0]).toBe(locality);
      else expect(locality).toBeNull();
      if (status === "ambiguous") expect(candidates.length).toBeGreaterThan(1);
    }), { numRuns: 500 });
  });
});
