import { describe, expect, it } from "vitest";
import type { Locality } from "../../src/model/index.js";
import { localityOf, parents, resolve, typeAt } from "../../src/places/index.js";
import { hasShared, sharedRows } from "./tables.js";

/** The place that a line of the table means, by the code it names; null for rivers, common words and wards without a code. */
function placeOf(words: string): Locality | null {
  const day = /from 2025-07-01/.test(words) ? "2025-07-01" : "2025-06-30";
  const district = /\bGSO (\d{3}|\d{5})\b/.exec(words)?.[1];
  const iso = /\b(?:ISO )?((?:VN|CN)-[A-Z0-9]{2})\b/.exec(words)?.[1];
  const chinese = /\b(\d{6})\b/.exec(words)?.[1];
  const gate = /\b((?:CN|LA|KH)(?:VN|MM|LA)-\d\d)\b/.exec(words)?.[1];
  if (gate) return gateOf(gate);
  if (district) return localityOf(`gso:${district}`) ?? null;
  if (iso && (/until|to 2025-06-30/.test(words) || !localityOf(`${iso}@2025`))) return localityOf(iso) ?? null;
  if (iso) return localityOf(day === "2025-07-01" ? `${iso}@2025` : iso) ?? null;
  return chinese ? (localityOf(`gbt:${chinese}`) ?? null) : null;
}

function gateOf(key: string): Locality | null {
  const row = sharedRows("border-gates").find((each) => each["id"] === key);
  const pair = `${row?.["name_a_en"]?.split(" / ")[0]}–${row?.["name_b_en"]?.split(" / ")[0]}`;
  const found = resolve(pair, { type: "gate" });
  return found.locality;
}

const dayIn = (place: Locality): string => place.valid?.to ?? place.valid?.from ?? "2024-12-31";

/** Rows that are one place to this library, each with the reason. */
const single: Readonly<Record<string, string>> = {
  "河内": "the other reading is common words, not a place: the name list marks the form as weak",
  "04": "the statistics office and ISO 3166-2 give one province the same number",
  "重庆县": "the table itself has one candidate",
};

describe.skipIf(!hasShared)("names and codes with more than one reading", () => {
  const rows = sharedRows("ambiguous-names");

  it("has rows to check", () => expect(rows.length).toBeGreaterThan(70));

  it.each(rows.map((row) => [row["surface"] ?? "", row["kind"] ?? ""] as const))("%s (%s) is ambiguous without its cue", (surface) => {
    const finding = resolve(surface);
    if (surface in single) expect(finding.status).toBe("found");
    else expect([finding.status, finding.locality]).toEqual(["ambiguous", null]);
  });

  it.each(rows.filter((row) => !row["kind"]?.startsWith("code")).map((row) => [row["surface"] ?? "", row["candidates"] ?? ""] as const))("%s is found with its cue: %s", (surface, candidates) => {
    for (const words of candidates.split("|")) {
      const place = placeOf(words);
      if (!place) continue;
      const at = dayIn(place);
      const whole = parents(place, at)[0];
      const finding = resolve(surface, { at, type: typeAt(place, at), ...(whole ? { within: whole.id } : {}) });
      expect([words, finding.locality?.id]).toEqual([words, place.id]);
    }
  });

  it.each(["15", "52", "80", "82", "91"])("gso:%s needs its date", (code) => {
    expect(resolve(`gso:${code}`).status).toBe("ambiguous");
    const [before, after] = [resolve(`gso:${code}`, { at: "2025-06-30" }), resolve(`gso:${code}`, { at: "2025-07-01" })];
    expect([before.status, after.status]).toEqual(["found", "found"]);
    expect(before.locality?.id).not.toBe(after.locality?.id);
  });
});

describe("what a cue tells apart", () => {
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
