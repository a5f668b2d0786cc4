import { describe, expect, it } from "vitest";
import { levelWords, resolve } from "../../src/places/index.js";
import { fold } from "../../src/places/fold.js";
import { tableKey } from "../../src/places/table-key.js";
import { truthRows } from "./tables.js";

/** What each case gave, where it is not the place that was wanted. */
const wrong = (cases: readonly (readonly [name: string, wanted: string])[], at: string): string[] =>
  cases.flatMap(([name, wanted]) => {
    const finding = resolve(name, { at });
    return finding.locality?.id === wanted ? [] : [`${name}: ${finding.status} ${finding.candidates.map(({ id }) => id).join(" ")}, not ${wanted}`];
  });

const words = (type: string | undefined, en: string, vi: string, ascii: string): string[] =>
  type === "province" ? [`tỉnh ${vi}`, `Tỉnh ${vi}`, `tinh ${ascii}`, `${en} province`, `${ascii} Province`, `province of ${en}`] : [`thành phố ${vi}`, `TP. ${vi}`, `thanh pho ${ascii}`, `${en} city`, `City of ${en}`];

it("level words in Chinese are simplified: their keys are found without the table of signs", () => {
  for (const { word } of levelWords("zh")) expect(tableKey(word)).toBe(fold(word));
});

describe("the level word alone tells the place on its day", () => {
  it("the 63 provinces and cities; Hà Nam is Henan too", () => {
    const cases = truthRows("vietnam-2024").filter((row) => row["iso_3166_2"] !== "VN-63").flatMap((row) => words(row["type_2024_12_31"], row["name_en"] ?? "", row["name_vi"] ?? "", row["name_ascii"] ?? "").map((name) => [name, row["iso_3166_2"] ?? ""] as const));
    expect(wrong(cases, "2024-12-31")).toEqual([]);
    for (const name of words("province", "Ha Nam", "Hà Nam", "Ha Nam")) expect(resolve(name, { at: "2024-12-31" }).candidates.map(({ id }) => id)).toEqual(["CN-HA", "VN-63"]);
  });

  it("the 34 since", () => {
    const cases = truthRows("vietnam-2025").flatMap((row) => words(row["type_2025_07_01"], row["name_en"] ?? "", row["name_vi"] ?? "", row["name_ascii"] ?? "").map((name) => [name, `${row["iso_3166_2_in_use"]}${row["n_predecessors"] === "1" ? "" : "@2025"}`] as const));
    expect(wrong(cases, "2025-07-01")).toEqual([]);
  });

  it("81 districts by their full names", () => {
    const rows = truthRows("vietnam-districts");
    const full = rows.map((row) => row["full_name_vi"] ?? "");
    const cases = rows.filter((row) => full.filter((name) => name === row["full_name_vi"]).length === 1).map((row) => [`${row["full_name_vi"]}, tỉnh ${truthRows("vietnam-2024").find((each) => each["iso_3166_2"] === row["province_iso_2024"])?.["name_vi"]}`, `gso:${row["gso_district_code"]}`] as const);
    expect(wrong(cases, "2025-06-30")).toEqual([]);
  });

  it("111 Chinese units by their full names, and after that of their province", () => {
    const province = new Map(truthRows("china-first-level").map((row) => [row["iso_3166_2"], row["name_zh"]]));
    const cases = truthRows("china-border").map((row) => [`${province.get(row["province_iso"])}${row["name_zh"]}`, `gbt:${row["gb_t_2260"]}`] as const);
    expect(wrong(cases, "2024-12-31")).toEqual([]);
    expect(cases).toHaveLength(111);
  });

  it("provinces, municipalities and regions of China by their Vietnamese names", () => {
    const kinds = { province: "tỉnh", municipality: "thành phố", "autonomous region": "khu tự trị" } as Record<string, string>;
    const ends = { 省: "province", 市: "municipality", 区: "autonomous region" } as Record<string, string>;
    const rows = truthRows("china-first-level").filter((row) => !["CN-TW", "CN-HK", "CN-MO"].includes(row["iso_3166_2"] ?? ""));
    const cases = rows.flatMap((row) => {
      const kind = kinds[ends[row["name_zh"]?.slice(-1) ?? ""] ?? ""];
      return [`${kind} ${row["exonym_vi"]} (Trung Quốc)`, `${kind} ${row["exonym_vi_ascii"]}, Trung Quoc`].map((name) => [name, row["iso_3166_2"] ?? ""] as const);
    });
    expect(cases).toHaveLength(62);
    expect(wrong(cases, "2024-12-31")).toEqual([]);
  });

  it("long forms of autonomous units, with the names of their peoples", () => {
    expect(wrong([["Châu tự trị dân tộc Cáp Nê và Di Hồng Hà", "gbt:532500"], ["Honghe Hani and Yi Autonomous Prefecture", "gbt:532500"], ["Huyện tự trị dân tộc Dao Hà Khẩu", "gbt:532532"], ["Jinping Miao, Yao and Dai Autonomous County", "gbt:532530"], ["Khu tự trị dân tộc Choang Quảng Tây", "CN-GX"], ["红河哈尼族彝族自治州", "gbt:532500"]], "2024-12-31")).toEqual([]);
  });

  it("chains of places", () => {
    expect(wrong([["中国云南省红河州河口县", "gbt:532532"], ["Hekou County, Honghe Prefecture, Yunnan, China", "gbt:532532"], ["huyện Hà Khẩu, châu Hồng Hà, tỉnh Vân Nam, Trung Quốc", "gbt:532532"], ["huyện Hà Khẩu (Vân Nam, Trung Quốc)", "gbt:532532"]], "2024-12-31")).toEqual([]);
    expect(resolve("Hanoi, China").status).toBe("unknown");
  });
});

it("each language says province, district, gate, station, port and zone", () => {
  for (const language of ["en", "vi", "zh"] as const) {
    const types = new Set(levelWords(language).flatMap(({ types: each }) => each));
    for (const type of ["province", "city", "district", "county", "town", "commune", "gate", "station", "port", "zone", "corridor", "region"] as const) expect([language, type, types.has(type)]).toEqual([language, type, true]);
  }
});
