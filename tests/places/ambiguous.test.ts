import { describe, expect, it } from "vitest";
import type { Locality } from "../../src/model/index.js";
import { localityOf, parents, resolve, typeAt } from "../../src/places/index.js";
import { listed, truthRows } from "./tables.js";

const placeOf = (id: string): Locality => {
  const place = localityOf(id);
  if (!place) throw new Error(`${id} is in tests/places/truth/ambiguous.csv and not in the registry`);
  return place;
};

const dayIn = (place: Locality): string => place.valid?.to ?? place.valid?.from ?? "2024-12-31";

/** Rows that are one place to this library, each with the reason. */
const single: Readonly<Record<string, string>> = {
  "河内": "the other reading is common words, not a place: the name list marks the form as weak",
  "04": "the statistics office and ISO 3166-2 give one province the same number",
  "重庆县": "the table itself has one candidate",
};

describe("names and codes with more than one reading", () => {
  const rows = truthRows("ambiguous").map((row) => ({ surface: row["surface"] ?? "", kind: row["kind"] ?? "", ids: listed(row["ids"]) }));

  it("has rows to check", () => expect(rows).toHaveLength(77));

  it.each(rows)("$surface ($kind) is ambiguous without its cue", ({ surface, ids }) => {
    const finding = resolve(surface);
    if (surface in single) expect([finding.status, finding.locality?.id]).toEqual(["found", ids[0]]);
    else expect([finding.status, finding.locality]).toEqual(["ambiguous", null]);
    expect(finding.candidates.map((place) => place.id)).toEqual(expect.arrayContaining(ids));
  });

  it.each(rows.filter(({ kind }) => !kind.startsWith("code")))("$surface ($kind) is found with its cue", ({ surface, ids }) => {
    for (const place of ids.map(placeOf)) {
      const at = dayIn(place);
      const whole = parents(place, at)[0];
      const finding = resolve(surface, { at, type: typeAt(place, at), ...(whole ? { within: whole.id } : {}) });
      expect([surface, finding.locality?.id]).toEqual([surface, place.id]);
    }
  });

  it.each(rows.filter(({ kind }) => kind.startsWith("code")))("$surface ($kind) is found with its scheme and day", ({ surface, ids }) => {
    for (const place of ids.map(placeOf)) {
      const scheme = place.codes.gso === surface ? "gso:" : `iso:${place.country}-`;
      expect(resolve(`${scheme}${surface}`, { at: dayIn(place) }).locality?.id).toBe(place.id);
    }
  });

  it.each(rows.filter(({ kind }) => kind === "code-reuse").map(({ surface, ids }) => [surface, ...ids] as const))("gso:%s needs its date", (code, before, after) => {
    expect(resolve(`gso:${code}`).status).toBe("ambiguous");
    expect(resolve(`gso:${code}`, { at: "2025-06-30" }).locality?.id).toBe(before);
    expect(resolve(`gso:${code}`, { at: "2025-07-01" }).locality?.id).toBe(after);
  });
});

describe("what a cue tells apart", () => {
  it("万宁 is the city of Hainan, and with its word the port of Vạn Ninh", () => {
    expect(["万宁", "万宁市", "万宁港", "万宁国际港"].map((name) => resolve(name).locality?.id)).toEqual(["gbt:469006", "gbt:469006", "port:van-ninh", "port:van-ninh"]);
  });

  it.each(["东方", "天门", "双河", "新星", "白杨"])("%s is a city only as %s市", (name) => {
    expect(resolve(name).candidates.filter((each) => each.country === "CN")).toEqual([]);
    expect(resolve(`${name}市`).locality?.country).toBe("CN");
  });

  it("tells a province from its city by the level word", () => {
    expect(resolve("Hà Giang", { at: "2024-12-31" }).status).toBe("ambiguous");
    expect(resolve("tỉnh Hà Giang", { at: "2024-12-31" }).locality?.id).toBe("VN-03");
    expect(resolve("thành phố Hà Giang", { at: "2024-12-31" }).locality?.id).toBe("gso:024");
  });

  it("tells Henan from Hà Nam by the country, and 河南省 by a place beside it", () => {
    expect(resolve("Hà Nam", { at: "2024-12-31", within: "CN", level: 1 }).locality?.id).toBe("CN-HA");
    expect(resolve("Hà Nam", { at: "2024-12-31", within: "VN", level: 1 }).locality?.id).toBe("VN-63");
    expect(resolve("河南省", { at: "2024-12-31" }).status).toBe("ambiguous");
    expect(resolve("河南省", { at: "2024-12-31", near: ["VN-67"] }).locality?.id).toBe("VN-63");
    expect(resolve("河南省", { at: "2024-12-31", near: ["gbt:410100"] }).locality?.id).toBe("CN-HA");
  });

  it("finds the county whose gate faces the place beside it", () => {
    expect(resolve("Hekou district").status).toBe("ambiguous");
    expect(resolve("Hekou district", { at: "2023-12-31", near: ["gso:080"] }).locality?.id).toBe("gbt:532532");
  });

  it("takes the outermost or the widest unit only when asked", () => {
    expect(resolve("Lào Cai", { at: "2024-12-31" }).status).toBe("ambiguous");
    expect(resolve("Lào Cai", { at: "2024-12-31", nested: "outermost" }).locality?.id).toBe("VN-02");
    expect(resolve("Quảng Ninh", { at: "2024-12-31", nested: "outermost" }).status).toBe("ambiguous");
    expect(resolve("Quảng Ninh", { at: "2024-12-31", nested: "widest" }).locality?.id).toBe("VN-13");
  });

  it("keeps the closed province beside the ward that bears its name today", () => {
    const finding = resolve("Bắc Giang", { at: "2025-07-02" });
    expect(finding.status).toBe("ambiguous");
    expect(finding.candidates.map((place) => place.id)).toContain("VN-54");
    expect(resolve("phường Bắc Giang", { at: "2025-07-02" }).locality?.type).toBe("ward");
  });
});
