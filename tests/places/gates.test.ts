import { describe, expect, it } from "vitest";
import type { Locality } from "../../src/model/index.js";
import { describePlace, gatesBetween, localityOf, resolve, sides } from "../../src/places/index.js";
import { truthRows } from "./tables.js";

const place = (id: string): Locality => {
  const found = localityOf(id);
  if (!found) throw new Error(`${id} is not in the registry`);
  return found;
};
const gates = truthRows("gates");

describe("every gate of the truth table", () => {
  it.each(gates.map((row) => [row["id"] ?? "", row] as const))("%s has its two countries and the province of each time", (_, row) => {
    const gate = place(row["locality"] ?? "");
    expect(gate.sides?.map((side) => side.country)).toEqual([row["country_a"], row["country_b"]]);
    if (row["country_a"] !== "VN") return;
    const names = ["2024-12-31", "2025-07-01"].map((at) => sides(gate, at)[0]?.province?.name.replace("Thừa Thiên Huế", "Huế"));
    expect(names).toEqual([row["province_a_2024"]?.replace("Thừa Thiên Huế", "Huế"), row["province_a_2025_07_01"]]);
  });

  it.each(gates.filter((row) => row["unit_b_gb_t_2260"]).map((row) => [row["id"] ?? "", row] as const))("%s has its Chinese county", (_, row) => {
    const side = place(row["locality"] ?? "").sides?.find((each) => each.country === "CN");
    expect(side?.locality).toBe(`gbt:${row["unit_b_gb_t_2260"]}`);
  });

  it("lies between its two countries", () => {
    for (const row of gates) expect([row["id"], gatesBetween(place(row["country_a"] ?? ""), place(row["country_b"] ?? "")).some((gate) => gate.id === row["locality"])]).toEqual([row["id"], true]);
  });
});

describe("class per side and date", () => {
  const classes = (id: string, at: string): string[] => sides(place(id), at).map((side) => side.class);
  it.each([
    ["gate:longbang-tra-linh", "2023-12-27", ["bilateral", "bilateral"]], ["gate:longbang-tra-linh", "2023-12-28", ["international", "international"]],
    ["gate:dongzhong-hoanh-mo", "2024-06-24", ["unknown", "unknown"]], ["gate:dongzhong-hoanh-mo", "2024-06-25", ["bilateral", "bilateral"]],
    ["gate:long-sap-pa-hang", "2024-11-18", ["bilateral", "bilateral"]], ["gate:long-sap-pa-hang", "2024-11-19", ["international", "international"]],
    ["gate:shuikou-ta-lung", "2025-09-11", ["bilateral", "bilateral"]], ["gate:shuikou-ta-lung", "2025-09-12", ["international", "international"]],
    ["gate:jinshuihe-ma-lu-thang", "2025-05-29", ["international", "bilateral"]],
  ])("%s on %s", (id, at, wanted) => expect(classes(id, at)).toEqual(wanted));
});

describe("gates between places", () => {
  it("Lào Cai and Yunnan, before and after the merger", () => {
    const [old, now] = [gatesBetween(place("VN-02"), place("CN-YN"), "2024-12-31"), gatesBetween(place("VN-02@2025"), place("CN-YN"), "2025-10-21")];
    expect(old.map((gate) => gate.id)).toEqual(["gate:ban-vuoc-basa", "gate:hekou-beishan-kim-thanh", "gate:hekou-lao-cai", "gate:hekou-north-station-lao-cai-station", "gate:lo-co-chin-lao-kha", "gate:muong-khuong-qiaotou"]);
    expect(now).toEqual(old);
    expect(gatesBetween(place("VN-02"), place("CN-YN"), "2025-10-21")).toEqual([]);
  });
  it("none between places that do not meet", () => expect(gatesBetween(place("VN-HN"), place("CN-YN"))).toEqual([]));
  it("in either order", () => expect(gatesBetween(place("CN-GX"), place("VN-09"))).toEqual(gatesBetween(place("VN-09"), place("CN-GX"))));
});

describe("one gate by what texts call it", () => {
  it.each(["Hekou–Lao Cai border gate", "Lao Cai-Hekou border gate", "Lao Cai international border gate", "cửa khẩu quốc tế Lào Cai", "cặp cửa khẩu Lào Cai - Hà Khẩu", "cửa khẩu Hà Khẩu", "河口口岸", "老街—河口口岸"])("%s", (name) => expect(resolve(name).locality?.id).toBe("gate:hekou-lao-cai"));
  it.each(["Lao Cai railway border gate", "cửa khẩu đường sắt quốc tế Lào Cai", "cửa khẩu quốc tế đường sắt Lào Cai", "河口铁路口岸"])("%s is the gate on the railway", (name) => expect(resolve(name).locality?.id).toBe("gate:hekou-north-station-lao-cai-station"));
  it.each(["Kim Thành - Hà Khẩu", "Hà Khẩu – Kim Thành", "cửa khẩu Kim Thành"])("%s is the second bridge", (name) => expect(resolve(name).locality?.id).toBe("gate:hekou-beishan-kim-thanh"));
  it.each(["cửa khẩu Hữu Nghị", "Huu Nghi border gate", "Friendship Pass", "友谊关", "友谊关口岸"])("%s", (name) => expect(resolve(name).locality?.id).toBe("gate:huu-nghi-youyiguan"));
  it("老街口岸 may be Laukkai in Myanmar too", () => {
    const finding = resolve("老街口岸");
    expect([finding.status, finding.candidates.map((each) => each.id).sort()]).toEqual(["ambiguous", ["gate:hekou-lao-cai", "gate:laukkai-nansan"]]);
    expect(resolve("老街口岸", { within: "VN" }).locality?.id).toBe("gate:hekou-lao-cai");
  });
  it.each(["Lao Cai - Yunnan", "Yunnan-Lao Cai", "Hà Nội - Hải Phòng"])("%s is a pair of provinces and no gate", (name) => expect(resolve(name).candidates.filter((each) => each.type === "gate")).toEqual([]));
});

it("describes a county with its gates, sides and history", () => {
  const { places } = describePlace("huyện Hà Khẩu", { at: "2024-12-31" });
  expect(places.map(({ locality }) => locality.id)).toEqual(["gbt:532532"]);
  expect(places[0]?.gates.map(({ gate }) => gate.id)).toContain("gate:hekou-lao-cai");
  expect(places[0]?.parents.map(({ id }) => id)).toEqual(["gbt:532500"]);
});

it.each([
  ["KZ", "KG", ["gate:aukhatty-ken-bulun", "gate:chon-kapka", "gate:karasu-ak-tilek", "gate:kegen-karkyra", "gate:kordai-ak-zhol", "gate:sartobe-tokmok", "gate:sypatai-batyr-chaldybar"]],
  ["MN", "RU", ["gate:altanbulag-kyakhta", "gate:borshoo-khandagayty", "gate:ereentsav-solovievsk", "gate:sukhbaatar-naushki", "gate:tsagaannuur-tashanta"]],
  ["TJ", "AF", ["gate:panji-poyon-sherkhan-bandar"]],
])("gates between %s and %s", (a, b, wanted) => expect(gatesBetween(place(a), place(b)).map((gate) => gate.id)).toEqual(wanted));
