import { expect, it } from "vitest";
import { resolve } from "../../src/places/index.js";

const ids = (name: string): string[] => resolve(name).candidates.map((place) => place.id);

it.each(["Lao Cai", "Lao Bao", "Lao Cai province", "Lao Cai, Vietnam"])("%s is never Laos", (name) => {
  expect(ids(name)).not.toContain("LA");
  expect(resolve(name).candidates.length).toBeGreaterThan(0);
  for (const place of resolve(name, { within: "VN" }).candidates) expect(place.country).toBe("VN");
});

it("reads the country after the comma as the whole, not as a second reading", () => {
  const finding = resolve("Lao Cai, Vietnam", { at: "2024-12-31", nested: "outermost" });
  expect(finding.locality?.id).toBe("VN-02");
});

it.each(["Indochina", "Cochinchina"])("%s is not China", (name) => expect(ids(name)).not.toContain("CN"));
it("Cochinchina is not known", () => expect(resolve("Cochinchina").status).toBe("unknown"));
it.each([["PRC", "CN"], ["Việt Nam", "VN"], ["越南", "VN"], ["Viet Nam", "VN"], ["VIỆT NAM", "VN"]])("%s is %s", (name, id) => expect(resolve(name).locality?.id).toBe(id));
it("a bare 河口县 is Hekou in Yunnan, and not Chongqing", () => expect(resolve("河口县").locality?.id).toBe("gbt:532532"));
it("大理 is the prefecture or the city, not the city alone", () => {
  expect(resolve("大理").status).toBe("ambiguous");
  expect(ids("大理").slice(0, 2)).toEqual(["gbt:532900", "gbt:532901"]);
  expect(resolve("大理州").locality?.id).toBe("gbt:532900");
  expect(resolve("大理市").locality?.id).toBe("gbt:532901");
});
it("Maryland is not Liberia", () => {
  expect(ids("Maryland")).not.toContain("LR");
  expect(resolve("Maryland").locality?.country).toBe("US");
});
it("Hà Giang is known after the merger, as what it was", () => {
  const finding = resolve("tỉnh Hà Giang", { at: "2025-10-21" });
  expect([finding.status, finding.locality, finding.candidates[0]?.id]).toEqual(["unknown", null, "VN-03"]);
});
it("Thành phố Lào Cai is the city, and no street", () => expect(resolve("Thành phố Lào Cai", { at: "2025-06-30" }).locality?.id).toBe("gso:080"));
it("重庆县 is Trùng Khánh in Cao Bằng, never Chongqing", () => expect(ids("重庆县")).toEqual(["gso:047"]));
it.each([["Hà Nội", "VN-HN"], ["Ha Noi", "VN-HN"], ["Lạng Sơn", "VN-09"], ["Lang Son", "VN-09"]])("%s is %s and no other province", (name, id) => expect(resolve(name, { at: "2025-10-01", level: 1 }).locality?.id).toBe(id));
it("太原省 is Thái Nguyên and 太原市 is Taiyuan", () => {
  expect(resolve("太原省", { at: "2024-12-31" }).locality?.id).toBe("VN-69");
  expect(resolve("太原市").locality?.id).toBe("gbt:140100");
});
