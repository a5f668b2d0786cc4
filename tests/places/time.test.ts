import { describe, expect, it } from "vitest";
import { EntrepotError, type Locality, money, type TradeFlow } from "../../src/model/index.js";
import { children, contains, exists, localityOf, missingParts, nameAt, parents, predecessors, refOf, resolve, rollUp, successors, typeAt } from "../../src/places/index.js";
import { listed, truthRows } from "./tables.js";

const place = (id: string): Locality => {
  const found = localityOf(id);
  if (!found) throw new Error(`${id} is not in the registry`);
  return found;
};
const ids = (places: readonly Locality[]): string[] => places.map(({ id }) => id);
const flowOf = (id: string, amount = "100", partner: string | null = null): TradeFlow => ({
  direction: "export", reporter: refOf(place(id)), partner: partner === null ? null : refOf(place(partner)), via: null, period: { start: "2024-01-01", end: "2024-12-31" }, money: money(amount, "USD"), status: "actual", source: {},
});
const refused = (action: () => unknown): EntrepotError => {
  try {
    action();
  } catch (error) {
    if (error instanceof EntrepotError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
};

const before = truthRows("vietnam-2024");
const since = truthRows("vietnam-2025");
const idSince = (iso: string): string => (localityOf(`${iso}@2025`) ? `${iso}@2025` : iso);

describe("the merger of 2025-07-01, unit by unit", () => {
  it.each(before.map((row) => [row["name_en"] ?? "", row["iso_3166_2"] ?? "", row["successor_iso"] ?? "", row["fate_2025"] ?? ""] as const))("%s goes over whole", (_, iso, next, fate) => {
    const unit = place(iso);
    expect(exists(unit, "2025-06-30")).toBe(true);
    const stays = idSince(next) === iso;
    if (stays) expect([fate, exists(unit, "2025-07-01"), ids(successors(unit))]).toEqual(["kept", true, []]);
    else expect([exists(unit, "2025-07-01"), ids(successors(unit))]).toEqual([false, [idSince(next)]]);
    expect(rollUp(flowOf(iso), { at: "2025-12-31" }).reporter?.id).toBe(idSince(next));
  });

  it.each(since.map((row) => [row["name_en"] ?? "", row["iso_3166_2_in_use"] ?? "", listed(row["predecessors_iso"])] as const))("%s is the exact sum of its parts", (_, iso, parts) => {
    const unit = place(idSince(iso));
    if (parts.length > 1) expect(ids(predecessors(unit)).sort()).toEqual([...parts].sort());
    const moved = rollUp(parts.map((part, index) => flowOf(part, `${10 ** index}.01`)), { at: "2025-07-01" });
    expect(new Set(moved.map((flow) => flow.reporter?.id))).toEqual(new Set([unit.id]));
    expect(moved.map((flow) => flow.money?.value.toString())).toEqual(parts.map((_part, index) => `${10 ** index}.01`));
    expect(missingParts(unit, parts)).toEqual([]);
    if (parts.length > 1) expect(ids(missingParts(unit, parts.slice(1)))).toEqual([parts[0]]);
  });

  it.each(since.map((row) => [row["name_en"] ?? "", row["iso_3166_2_in_use"] ?? "", row["type_2025_07_01"], row["type_2026_11_23"], row["type_change_date"]] as const))("%s has its type of each day", (_, iso, first, last, day) => {
    const unit = place(idSince(iso));
    const kind = (words: string | undefined): string => (words === "province" ? "province" : "city");
    expect([typeAt(unit, "2025-07-01"), typeAt(unit, "2026-11-23")]).toEqual([kind(first), kind(last)]);
    if (day) expect(typeAt(unit, day)).toBe(kind(last));
  });

  it("Huế is the city's name since 2025-01-01", () => {
    expect([nameAt(place("VN-26"), "2024-12-31"), nameAt(place("VN-26"), "2025-01-01")]).toEqual(["Thừa Thiên Huế", "Huế"]);
    expect([typeAt(place("VN-26"), "2024-12-31"), typeAt(place("VN-26"), "2025-01-01")]).toEqual(["province", "city"]);
  });
});

describe("what holds what", () => {
  it("a district in its province to the day before the merger", () => {
    for (const row of truthRows("vietnam-districts")) {
      const district = place(`gso:${row["gso_district_code"]}`);
      expect(ids(parents(district, "2025-06-30"))).toEqual([row["province_iso_2024"]]);
      expect(contains(place("VN"), district, "2025-06-30")).toBe(true);
      expect(exists(district, "2025-07-01")).toBe(false);
    }
    expect(children(place("VN-02"), "2025-07-01")).toEqual([]);
  });

  it("a county in its prefecture, province and country", () => {
    for (const row of truthRows("china-border").filter((each) => !each["gb_t_2260"]?.endsWith("00"))) {
      const county = place(`gbt:${row["gb_t_2260"]}`);
      expect(ids(parents(county, "2024-12-31"))).toContain(`gbt:${row["parent_gb"]}`);
      expect([contains(place(row["province_iso"] ?? ""), county, "2024-12-31"), contains(place("CN"), county)]).toEqual([true, true]);
    }
  });

  it("no locality holds itself, and no part its whole", () => {
    expect(contains(place("CN"), place("CN"))).toBe(false);
    expect(contains(place("gbt:532532"), place("CN-YN"))).toBe(false);
    expect(contains(place("VN-02"), place("gso:080"), "2025-07-01")).toBe(false);
  });
});

describe("moving figures", () => {
  it("stays where the unit stays, and leaves the money alone", () => {
    const flow = flowOf("CN-YN", "12.34", "VN-02");
    const moved = rollUp(flow, { at: "2025-12-31" });
    expect([moved.reporter?.id, moved.partner?.id, moved.money]).toEqual(["CN-YN", "VN-02@2025", flow.money]);
    expect(flow.partner?.id).toBe("VN-02");
  });

  it("goes up to a level and to a named unit", () => {
    expect(rollUp(flowOf("gbt:532532"), { at: "2024-12-31", level: 1 }).reporter?.id).toBe("CN-YN");
    expect(rollUp(flowOf("gbt:532532"), { at: "2024-12-31", level: 2 }).reporter?.id).toBe("gbt:532500");
    expect(rollUp(flowOf("gso:080"), { at: "2024-12-31", level: 1 }).reporter?.id).toBe("VN-02");
    expect(rollUp(flowOf("gso:080"), { at: "2025-12-31", level: 1 }).reporter?.id).toBe("VN-02@2025");
    expect(rollUp(flowOf("VN-06"), { at: "2025-12-31", to: "VN-02@2025" }).reporter?.id).toBe("VN-02@2025");
    expect(rollUp(flowOf("VN-02"), { at: "2024-12-31", level: 0 }).reporter?.id).toBe("VN");
  });

  it("takes a port to its province, and leaves the world where it is", () => {
    expect(rollUp(flowOf("port:hai-phong"), { at: "2024-12-31", level: 1 }).reporter?.id).toBe("VN-HP");
    expect(rollUp(flowOf("WLD"), { at: "2024-12-31", level: 1 }).reporter?.id).toBe("WLD");
  });

  it("refuses a unit that was divided, with the names of all", () => {
    const { code, message } = refused(() => rollUp(flowOf("gbt:341400"), { at: "2024-12-31" }));
    expect(code).toBe("places.split");
    for (const name of ["Chaohu", "Hefei", "Wuhu", "Ma'anshan"]) expect(message).toContain(name);
  });

  it("refuses to divide the figures of a merged unit among its parts", () => {
    const { code, message } = refused(() => rollUp(flowOf("VN-02@2025"), { at: "2024-12-31" }));
    expect(code).toBe("places.split");
    for (const name of ["Yên Bái", "Lào Cai"]) expect(message).toContain(name);
  });

  it("refuses a district whose level ended, a unit elsewhere, a gate, an unknown unit", () => {
    expect(refused(() => rollUp(flowOf("gso:080"), { at: "2025-12-31" })).code).toBe("places.no-successor");
    expect(refused(() => rollUp(flowOf("VN-01"), { at: "2025-12-31", to: "VN-02@2025" })).code).toBe("places.outside");
    expect(refused(() => rollUp(flowOf("gate:hekou-lao-cai"), { at: "2025-12-31", level: 1 })).code).toBe("places.level");
    expect(refused(() => rollUp({ ...flowOf("VN"), reporter: { ...refOf(place("VN")), id: "XX" } }, { at: "2025-12-31" })).code).toBe("places.unknown");
    expect(refused(() => rollUp(flowOf("VN"), { at: "2025-12-31", level: 5 as never })).code).toBe("places.level");
    expect(refused(() => rollUp([null as never], { at: "2025-12-31" })).code).toBe("places.flow");
  });
});

describe("a name through time", () => {
  it("Lào Cai of 2024 and of 2025 are two territories", () => {
    const [old, now] = ["2024-12-31", "2025-10-21"].map((at) => resolve("tỉnh Lào Cai", { at }).locality?.id);
    expect([old, now]).toEqual(["VN-02", "VN-02@2025"]);
  });

  it("one place by four names", () => {
    for (const name of ["Ha Khau", "Hà Khẩu", "Hekou", "河口"]) expect(resolve(name, { within: "CN-YN", type: "county" }).locality?.id).toBe("gbt:532532");
  });

  it("says whether the day was asked for or is that of the tables", () => {
    expect([resolve("Yunnan").dated, resolve("Yunnan", { at: "2024-12-31" }).dated]).toEqual(["tables", "at"]);
  });
});
