import { describe, expect, it } from "vitest";
import { resolve } from "../../src/places/index.js";
import { listed, railWords, truthRows } from "./tables.js";

/** Names that did not come out, so that a failure shows them. */
const wrong = (cases: readonly (readonly [string, string | undefined, string])[]): string[] => cases.filter(([, found, wanted]) => found !== wanted).map(([name, found, wanted]) => `${name}: ${found}, not ${wanted}`);

describe("the tables of the peers' comparison", () => {
  const old = truthRows("vietnam-2024");
  it.each(["name_vi", "name_ascii", "name_en", "name_zh"] as const)("63 of 63 provinces by %s", (column) => {
    const cases = old.map((row) => [row[column] ?? "", resolve(row[column] ?? "", { at: "2024-12-31", level: 1, within: "VN" }).locality?.id, row["iso_3166_2"] ?? ""] as const);
    expect(wrong(cases)).toEqual([]);
    expect(cases).toHaveLength(63);
  });

  const merged = truthRows("vietnam-2025");
  it.each(["name_vi", "name_ascii", "name_en", "name_zh"] as const)("34 of 34 units since 2025-07-01 by %s", (column) => {
    const cases = merged.map((row) => {
      const wanted = `${row["iso_3166_2_in_use"]}${row["n_predecessors"] === "1" ? "" : "@2025"}`;
      return [row[column] ?? "", resolve(row[column] ?? "", { at: "2025-10-21", level: 1, within: "VN" }).locality?.id, wanted] as const;
    });
    expect(wrong(cases)).toEqual([]);
    expect(cases).toHaveLength(34);
  });

  const chinese = truthRows("china-first-level");
  it.each(["name_zh", "name_en", "exonym_vi", "exonym_vi_ascii"] as const)("34 of 34 Chinese units by %s", (column) => {
    const cases = chinese.map((row) => {
      const area = ({ "CN-TW": "TW", "CN-HK": "HK", "CN-MO": "MO" } as Record<string, string>)[row["iso_3166_2"] ?? ""];
      return [row[column] ?? "", resolve(row[column] ?? "", { at: "2024-12-31", within: "CN", level: 1 }).locality?.id, area ?? row["iso_3166_2"] ?? ""] as const;
    });
    expect(wrong(cases)).toEqual([]);
    expect(cases).toHaveLength(34);
  });

  const border = truthRows("china-border");
  it.each(["name_zh", "name_en", "exonym_vi", "exonym_vi_ascii"] as const)("111 of 111 border units by %s", (column) => {
    const cases = border.map((row) => {
      const level = row["gb_t_2260"]?.endsWith("00") ? 2 : 3;
      return [row[column] ?? "", resolve(row[column] ?? "", { at: "2024-12-31", within: row["province_iso"] ?? "", level }).locality?.id, `gbt:${row["gb_t_2260"]}`] as const;
    });
    expect(wrong(cases)).toEqual([]);
    expect(cases).toHaveLength(111);
  });

  it("111 of 111 full Chinese names with their day and country alone", () => {
    const cases = border.map((row) => [row["name_zh"] ?? "", resolve(row["name_zh"] ?? "", { at: "2024-12-31", within: "CN" }).locality?.id, `gbt:${row["gb_t_2260"]}`] as const);
    expect(wrong(cases)).toEqual([]);
  });

  it("every district of the eight provinces by its full name and its code", () => {
    const districts = truthRows("vietnam-districts");
    expect(districts).toHaveLength(81);
    for (const row of districts) {
      const id = `gso:${row["gso_district_code"]}`;
      expect(resolve(row["full_name_vi"] ?? "", { at: "2025-06-30", within: row["province_iso_2024"] ?? "" }).locality?.id).toBe(id);
      for (const name of listed(row["name_zh"])) expect(resolve(name, { at: "2025-06-30", within: "VN" }).locality?.id).toBe(id);
    }
  });

  it("every surface of the exonym table that has a code of one place", () => {
    const lost: string[] = [];
    let count = 0;
    for (const row of truthRows("exonyms")) {
      const code = (row["code"] ?? "").replace("GSO ", "gso:").replace(/^(\d{6})$/, "gbt:$1");
      if (!/^(?:gso:\d{3}|gbt:\d{6}|(?:VN|CN)-[A-Z0-9]{2})$/.test(code)) continue;
      count++;
      const wanted = code.replace(/^CN-(TW|HK|MO)$/, "$1");
      const finding = resolve(row["surface"] ?? "", {});
      if (!finding.candidates.some((place) => place.id === wanted)) lost.push(`${row["surface"]} → ${wanted}`);
    }
    expect(lost).toEqual([]);
    expect(count).toBeGreaterThan(300);
  });

  it("every gate of the table by both sides together, in each language it is named in", () => {
    const lost: string[] = [];
    let count = 0;
    for (const row of truthRows("gates"))
      for (const language of ["vi", "en", "zh"] as const) {
        const [a, b] = [row[`name_a_${language}`], row[`name_b_${language}`]].map((name) => (name ?? "").replace(/ ?[(（/].*$/, "").trim());
        if (!a || !b || /^Mekong/.test(b)) continue;
        for (const name of a === b ? [a] : [`${a} - ${b}`, `${b}–${a}`, `${a}-${b}`]) {
          count++;
          const finding = resolve(row["mode"] === "rail" && !name.includes("铁路口岸") ? railWords[language](name) : name, { type: "gate" });
          if (finding.locality?.id !== row["locality"]) lost.push(`${row["id"]} ${name}: ${finding.status}`);
        }
      }
    expect(lost).toEqual([]);
    expect(count).toBeGreaterThan(500);
  });

  it("every place beyond Viet Nam's and China's units, as trade pages and CLDR write it", () => {
    const rows = truthRows("world");
    expect(wrong(rows.map((row) => [row["name"] ?? "", resolve(row["name"] ?? "", { at: "2025-10-21" }).locality?.id, row["id"] ?? ""] as const))).toEqual([]);
    expect(rows).toHaveLength(219);
  });
});
