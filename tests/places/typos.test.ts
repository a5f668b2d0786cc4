import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resolve } from "../../src/places/index.js";
import { distance } from "../../src/places/typo.js";
import { truthRows } from "./tables.js";

/** The distance by its definition, without a table: the least of dropping, inserting, changing and swapping the last letters. */
function byDefinition(first: string, second: string): number {
  if (!first || !second) return first.length + second.length;
  const [a, b] = [first.slice(0, -1), second.slice(0, -1)];
  const least = Math.min(byDefinition(a, second) + 1, byDefinition(first, b) + 1, byDefinition(a, b) + (first.at(-1) === second.at(-1) ? 0 : 1));
  const swapped = first.length > 1 && second.length > 1 && first.at(-1) === second.at(-2) && first.at(-2) === second.at(-1);
  return swapped ? Math.min(least, byDefinition(a.slice(0, -1), b.slice(0, -1)) + 1) : least;
}

describe("the distance of two names", () => {
  it.each([["lao cai", "lao cai", 0], ["lao cia", "lao cai", 1], ["lo cai", "lao cai", 1], ["laos cai", "lao cai", 1], ["hanoi", "hainan", 3], ["kunming", "nanning", 3]])("%s and %s: %i", (first, second, wanted) => expect(distance(first, second, 9)).toBe(wanted));
  it("is what its definition says", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });
    fc.assert(fc.property(word, word, fc.constantFrom(1, 2, 9), (first, second, limit) => {
      expect(distance(first, second, limit)).toBe(Math.min(byDefinition(first, second), limit + 1));
    }), { numRuns: 300 });
  });
});

describe("names with a misprint", () => {
  const rows = truthRows("vietnam-2024").map((row) => [row["name_ascii"] ?? "", row["iso_3166_2"] ?? ""] as const);
  const dropped = (name: string): string[] => Array.from(name, (_, index) => name.slice(0, index) + name.slice(index + 1)).filter((text) => !/^\s|\s$|\s\s/.test(text));

  it("one letter dropped anywhere: the province is the only one, or among those as near", () => {
    const lost: string[] = [];
    let count = 0;
    for (const [name, id] of rows)
      for (const text of dropped(name)) {
        if (text.length < 4 || resolve(text, { at: "2024-12-31", level: 1, within: "VN" }).status !== "unknown") continue;
        count++;
        const finding = resolve(text, { at: "2024-12-31", level: 1, within: "VN", typos: 1 });
        if (!finding.candidates.some((place) => place.id === id)) lost.push(`${text}: ${finding.candidates.map((place) => place.id)}, not ${id}`);
      }
    expect(lost).toEqual([]);
    expect(count).toBeGreaterThan(400);
  });

  it("says how many letters differ, and nothing where none does", () => {
    expect(resolve("tỉnh Lao Cia", { at: "2024-12-31", typos: 2 })).toMatchObject({ status: "found", distance: 1, locality: { id: "VN-02" } });
    expect(resolve("tỉnh Lao Cai", { at: "2024-12-31", typos: 2 }).distance).toBeUndefined();
    expect(resolve("Bangladehs", { typos: 1 })).toMatchObject({ status: "found", distance: 1, locality: { id: "BD" } });
    expect(resolve("Banladehs", { typos: 2 })).toMatchObject({ status: "found", distance: 2, locality: { id: "BD" } });
  });

  it("looks for near names where the name as written is that of a place elsewhere, and never for near codes", () => {
    expect(resolve("LongAn").locality?.country).toBe("CN");
    expect(resolve("LongAn", { at: "2024-12-31", within: "VN", level: 1, typos: 1 })).toMatchObject({ status: "found", distance: 1, locality: { id: "VN-41" } });
    expect(resolve("gso:99", { typos: 2 }).candidates).toEqual([]);
  });

  it("tells of a misprinted name that only other days know", () => {
    const finding = resolve("tinh Ha Gianng", { at: "2025-12-31", typos: 1 });
    expect([finding.status, finding.candidates.map(({ id }) => id)]).toEqual(["unknown", ["VN-03"]]);
  });

  it("is of no effect unless asked for, nor on very short names", () => {
    expect(resolve("Bangladehs").status).toBe("unknown");
    expect(resolve("Bangladehs", { typos: 0 }).status).toBe("unknown");
    expect(resolve("Luo", { typos: 2 }).status).toBe("unknown");
  });

  it("returns all that are as near", () => {
    const finding = resolve("Hanan", { within: "CN", level: 1, typos: 1 });
    expect([finding.status, finding.distance, finding.candidates.map(({ id }) => id).sort()]).toEqual(["ambiguous", 1, ["CN-HA", "CN-HI", "CN-HN"]]);
  });
});
