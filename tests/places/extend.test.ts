import { describe, expect, it } from "vitest";
import { EntrepotError, type Locality } from "../../src/model/index.js";
import { children, contains, defaultPlaces, extend, gatesBetween, localityOf, resolve, resolveIn } from "../../src/places/index.js";

const zone = (id: string, more: Partial<Locality> = {}): Locality => ({ id, type: "zone", level: null, name: id, names: { vi: [`Khu ${id}`] }, country: "VN", parents: [{ id: "VN" }], codes: {}, source: "own", trust: "stated", ...more });
const refusal = (added: readonly Locality[]): EntrepotError => {
  try {
    extend(defaultPlaces(), added);
  } catch (error) {
    if (error instanceof EntrepotError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
};

describe("a registry with more places", () => {
  it("finds them by name, code and parent, and leaves the first registry alone", () => {
    const more = extend(defaultPlaces(), [zone("zone:a", { names: { en: ["Alpha Park"], vi: ["Công viên Anpha"], zh: ["阿尔法园"] }, codes: { unlocode: "VNZZZ" }, parents: [{ id: "VN-02", to: "2025-06-30" }] })]);
    for (const name of ["Alpha Park", "alpha park", "ALPHA-PARK", "Công viên Anpha", "Cong vien Anpha", "阿尔法园", "unlocode:VNZZZ", "zone:a"]) expect(resolveIn(more, name).locality?.id).toBe("zone:a");
    expect(resolveIn(more, "Alpa Park", { typos: 1 })).toMatchObject({ status: "found", distance: 1, locality: { id: "zone:a" } });
    expect(children(localityOf("VN-02") as Locality, "2025-06-30", more).some((child) => child.id === "zone:a")).toBe(true);
    expect(contains(localityOf("VN-02") as Locality, localityOf("zone:a", more) as Locality, "2025-07-01", more)).toBe(false);
    expect([resolve("Alpha Park").status, defaultPlaces().size + 1]).toEqual(["unknown", more.size]);
  });

  it("makes a known name ambiguous where the addition bears it too", () => {
    const more = extend(defaultPlaces(), [zone("city:yunnan", { type: "city", names: { en: ["Yunnan"] } })]);
    expect([resolveIn(more, "Yunnan").status, resolve("Yunnan").status]).toEqual(["ambiguous", "found"]);
  });

  it("takes gates, units that follow units, and additions to additions", () => {
    const gate = zone("gate:new", { type: "gate", names: { en: ["New Gate"] }, parents: [{ id: "VN-02" }, { id: "gbt:532532" }], sides: [{ country: "VN", locality: "VN-02" }, { country: "CN", locality: "gbt:532532", class: [{ class: "bilateral", from: "2026-01-01" }] }] });
    const more = extend(extend(defaultPlaces(), [zone("zone:a")]), [gate, zone("zone:b", { predecessors: ["zone:a"], parents: [{ id: "zone:a" }] })]);
    expect(gatesBetween(localityOf("VN-02") as Locality, localityOf("CN-YN") as Locality, undefined, more).map(({ id }) => id)).toContain("gate:new");
    expect(localityOf("zone:b", more)?.predecessors).toEqual(["zone:a"]);
  });
});

describe("what is refused, with its row", () => {
  const good = zone("zone:good");
  it.each([
    ["no id", zone(" "), "places.invalid"],
    ["no name", zone("zone:x", { names: {} }), "places.invalid"],
    ["an unknown type", zone("zone:x", { type: "castle" as never }), "places.invalid"],
    ["an impossible date", zone("zone:x", { valid: { from: "2024-02-30" } }), "places.invalid"],
    ["an impossible date of a parent", zone("zone:x", { parents: [{ id: "VN", to: "x" }] }), "places.invalid"],
    ["an end before its start", zone("zone:x", { valid: { from: "2025-01-01", to: "2024-01-01" } }), "places.invalid"],
    ["a gate of one side", zone("gate:x", { type: "gate", sides: [{ country: "VN", locality: "VN-02" }] }), "places.invalid"],
    ["something that is no locality", null as never, "places.invalid"],
    ["an id of the tables", zone("VN-02"), "places.duplicate"],
    ["an id of another addition", zone("zone:good"), "places.duplicate"],
    ["an unknown parent", zone("zone:x", { parents: [{ id: "XX-1" }] }), "places.unknown"],
    ["an unknown predecessor", zone("zone:x", { predecessors: ["XX-1"] }), "places.unknown"],
    ["itself as a parent", zone("zone:x", { parents: [{ id: "zone:x" }] }), "places.cycle"],
    ["itself as a successor", zone("zone:x", { successors: ["zone:x"] }), "places.cycle"],
  ])("%s", (_, bad, code) => {
    const error = refusal([good, bad]);
    expect([error.code, error.source?.row]).toEqual([code, 2]);
    expect(error.message).toContain("row 2");
  });

  it("a long cycle of parents, without running out of stack", () => {
    const count = 5000;
    const ring = Array.from({ length: count }, (_, index) => zone(`zone:${index}`, { parents: [{ id: `zone:${(index + 1) % count}` }] }));
    expect(refusal(ring).code).toBe("places.cycle");
    expect(extend(defaultPlaces(), ring.map((each, index) => (index === count - 1 ? zone(each.id) : each))).size).toBe(defaultPlaces().size + count);
  });
});
