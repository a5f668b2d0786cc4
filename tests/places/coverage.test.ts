import { describe, expect, it } from "vitest";
import type { Locality } from "../../src/model/index.js";
import { children, defaultPlaces, exists, localityOf, parents, resolve } from "../../src/places/index.js";
import { listed, ownRows, truthRows } from "./tables.js";

const places = defaultPlaces();
const all = Array.from({ length: places.size }, (_, row) => places.locality(row));
const count = (at: string, fits: (locality: Locality) => boolean): number => all.filter((locality) => exists(locality, at) && fits(locality)).length;
const level = (country: string, number: number) => (locality: Locality): boolean => locality.country === country && locality.level === number;
const coded = (prefix: string) => (locality: Locality): boolean => locality.level === 3 && (locality.codes.gbt2260 ?? "").startsWith(prefix);

describe("what the tables hold, beside official counts", () => {
  it("249 countries and areas of ISO 3166-1", () => expect(count("2024-12-31", (locality) => locality.type === "country")).toBe(249));

  it("63 units and 696 districts of Viet Nam to 2025-06-30, 34 units and no districts since", () => {
    expect([count("2025-06-30", level("VN", 1)), count("2025-06-30", level("VN", 2))]).toEqual([63, 696]);
    expect([count("2025-07-01", level("VN", 1)), count("2025-07-01", level("VN", 2))]).toEqual([34, 0]);
  });

  it("28 provinces and 6 cities on 2025-07-01, 25 and 9 since 2026-09-20", () => {
    const cities = (at: string): number => children(localityOf("VN") as Locality, at).filter((unit) => unit.level === 1 && resolve(unit.name, { at, level: 1, within: "VN", type: "city" }).locality?.id === unit.id).length;
    expect([cities("2025-07-01"), cities("2026-04-30"), cities("2026-09-01"), cities("2026-09-20")]).toEqual([6, 7, 8, 9]);
  });

  it("34 first-level units of China, 333 prefecture-level units of which 293 cities", () => {
    expect(count("2024-12-31", (locality) => locality.id.startsWith("CN-") || ["TW", "HK", "MO"].includes(locality.id))).toBe(34);
    expect(count("2024-12-31", level("CN", 2))).toBe(333);
    expect(count("2024-12-31", (locality) => level("CN", 2)(locality) && locality.type === "city")).toBe(293);
  });

  it("129 county-level units of Yunnan and 111 of Guangxi, 18 and 10 of them cities", () => {
    expect([count("2024-12-31", coded("53")), count("2024-12-31", coded("45"))]).toEqual([129, 111]);
    const cities = (prefix: string): number => count("2024-12-31", (locality) => coded(prefix)(locality) && locality.type === "city");
    expect([cities("53"), cities("45")]).toEqual([18, 10]);
  });

  it("county-level units straight under a province: 15 of Hainan, 4 of Hubei, 1 of Henan, 12 of Xinjiang", () => {
    expect(["4690", "4290", "4190", "6590"].map((prefix) => count("2024-12-31", coded(prefix)))).toEqual([15, 4, 1, 12]);
    expect(parents(localityOf("gbt:469006") as Locality).map(({ id }) => id)).toEqual(["CN-HI"]);
  });

  it("18 units of Laos, 25 of Cambodia, 15 of Myanmar, 77 of Thailand", () => {
    expect(["LA", "KH", "MM", "TH"].map((country) => count("2024-12-31", level(country, 1)))).toEqual([18, 25, 15, 77]);
  });

  it("the 148 districts of Laos, three of them cities", () => {
    const cities = ["city:luang-prabang", "city:pakse", "city:kaysone"].map((id) => localityOf(id)?.country);
    expect([count("2024-12-31", (locality) => locality.country === "LA" && locality.type === "district"), cities]).toEqual([145, ["LA", "LA", "LA"]]);
  });

  it.each([
    ["MY", "2024-12-31", 16], ["KZ", "2022-06-07", 17], ["KZ", "2022-06-08", 20], ["KG", "2024-12-31", 9], ["TJ", "2024-12-31", 5], ["UZ", "2024-12-31", 14], ["MN", "2024-12-31", 22], ["KP", "2024-12-31", 13],
    ["KR", "2024-12-31", 17], ["NP", "2024-12-31", 7], ["PK", "2024-12-31", 7], ["BD", "2024-12-31", 8], ["ID", "2022-01-01", 34], ["ID", "2022-12-31", 38],
  ] as const)("units of %s on %s: %i", (country, at, wanted) => expect(count(at, level(country, 1))).toBe(wanted));

  it("19 national-level new areas and 22 pilot free trade zones of China", () => {
    expect(truthRows("world").filter((row) => row["source"] === "N1" && localityOf(row["id"] ?? "")?.type === "zone")).toHaveLength(19);
    expect(all.filter((locality) => locality.id.endsWith("-ftz"))).toHaveLength(22);
  });

  it("every border unit and every gate of the truth tables", () => {
    for (const row of truthRows("china-border")) expect(localityOf(`gbt:${row["gb_t_2260"]}`)?.country).toBe("CN");
    for (const row of truthRows("gates")) expect([row["id"], localityOf(row["locality"] ?? "")?.modes?.[0]]).toEqual([row["id"], (row["mode"] ?? "").split("/")[0]]);
  });

  it("stations, ports, zones and corridors", () => {
    for (const type of ["station", "port", "zone", "corridor"]) expect(all.filter((locality) => locality.type === type).length).toBeGreaterThan(5);
  });
});

describe("members of groups by date", () => {
  const members = (id: string, at: string): number => children(localityOf(id) as Locality, at).length;
  it.each([["ASEAN", "1967-08-08", 5], ["ASEAN", "1995-07-28", 7], ["ASEAN", "1999-04-30", 10], ["ASEAN", "2025-10-25", 10], ["ASEAN", "2025-10-26", 11], ["EU", "2004-04-30", 15], ["EU", "2013-07-01", 28], ["EU", "2020-01-31", 28], ["EU", "2020-02-01", 27], ["RCEP", "2021-12-31", 0], ["RCEP", "2022-01-01", 10]] as const)("%s on %s: %i", (id, at, wanted) => expect(members(id, at)).toBe(wanted));
});

describe("sources and trust", () => {
  const keys = new Set(ownRows("sources").map((row) => row["key"]));
  it("each row names sources that sources.csv explains", () => {
    const unknown = new Set(all.flatMap((locality) => listed(locality.source)).filter((key) => !keys.has(key)));
    expect([...unknown]).toEqual([]);
    expect(all.filter((locality) => !locality.source)).toEqual([]);
  });

  it("each row says how far it is checked", () => {
    expect(localityOf("VN-02")?.trust).toBe("verified");
    expect(localityOf("zone:sapa-tourism")?.trust).toBe("unverified");
    expect(new Set(all.map((locality) => locality.trust))).toEqual(new Set(["verified", "stated", "unverified"]));
  });
});

describe("names and codes of UN Comtrade", () => {
  it.each([["Lao People's Dem. Rep.", "LA"], ["Rep. of Korea", "KR"], ["China, Hong Kong SAR", "HK"], ["Viet Nam", "VN"], ["USA", "US"], ["Bosnia Herzegovina", "BA"], ["Other Asia, nes", "TW"], ["Areas, nes", "comtrade:899"]])("%s is %s", (name, id) => expect(resolve(name).locality?.id).toBe(id));
  it.each([["842", "US"], ["251", "FR"], ["699", "IN"], ["757", "CH"], ["579", "NO"], ["381", "IT"], ["490", "TW"], ["000", "WLD"], ["097", "EU"], ["899", "comtrade:899"], ["492", "MC"]])("m49:%s is %s", (code, id) => expect(resolve(`m49:${code}`).locality?.id).toBe(id));
});
