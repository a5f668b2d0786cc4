import { type Rate, rateTable } from "../../../src/rates/index.js";
import { fraction, written } from "./by-hand.js";
import type { ConformanceCase } from "./cases.js";

const rate = (year: number, digits: string): Rate => ({ base: "USD", quote: "CNY", kind: "average", period: { start: `${year}-01-01`, end: `${year}-12-31` }, digits, source: "conformance", trust: "stated" });

/** Seven yuan for a dollar in 2023, eight in 2024; 2026 has no rate. */
export const rates = rateTable([rate(2023, "7"), rate(2024, "8")]);

const allow = { overlaps: "allow", currency: { to: "USD" } } as const;
const plain = { field: "status", is: "actual" } as const;

/** Bounds go through sums; converted sums are exact. The figures are those of the set “mixed”. */
export const conversions: readonly ConformanceCase[] = [
  // 700 / 7 = 100
  { name: "a sum converted without a rest", data: "mixed", plan: { where: { field: "partner", is: "TH" }, by: ["year"], measures: ["sum", "mean", "min", "max"], ...allow }, expected: [{ year: 2023, sum: "100 USD", mean: "100 USD", min: "100 USD", max: "100 USD" }] },
  // 21 / 8 = 2.625 and 700 / 7; a year's average says nothing of its May
  { name: "yuan in dollars", data: "mixed", plan: { where: { field: "currency", is: "CNY" }, by: ["reporter"], measures: ["sum"], ...allow }, expected: [{ reporter: "CN-YN", sum: "2.625 USD" }, { reporter: "VN", sum: "100 USD" }], problems: ["rates.missing"] },
  // dollars in yuan: 100.25 × 7
  { name: "dollars in yuan", data: "mixed", plan: { where: [{ field: "partner", is: "CN" }, { field: "year", is: 2023 }], measures: ["sum"], overlaps: "allow", currency: { to: "CNY" } }, expected: [{ sum: "701.75 CNY" }] },
  // 9 × 7 = 63; the 3 dollars of 2026 have no rate
  { name: "a row without a rate becomes a problem", data: "mixed", plan: { where: { field: "via", isNot: null }, measures: ["sum", "count"], overlaps: "allow", currency: { to: "CNY" } }, expected: [{ sum: "63 CNY", count: 1 }], problems: ["rates.missing"] },
  { name: "over goes through a sum", data: "mixed", plan: { where: { field: "partner", in: ["US", "CN"] }, by: ["year"], measures: ["sum"], overlaps: "allow", limit: 1 }, expected: [{ year: 2023, sum: "over 300.75 USD" }], problems: ["aggregate.no-period"] },
  // about 50 (to 10): 45 to 55, both ends closed
  { name: "about keeps its precision", data: "mixed", plan: { where: { field: "partner", is: "LA" }, measures: ["sum", "min"], overlaps: "allow" }, expected: [{ sum: "about 50 USD (to 10)", min: "about 50 USD (to 10)" }] },
  { name: "between keeps both ends", data: "mixed", plan: { where: { field: "partner", is: "JP" }, measures: ["sum", "max"], overlaps: "allow" }, expected: [{ sum: "30 to 40 USD", max: "30 to 40 USD" }] },
  // (9 + 100.25 + 1.1 + 100) / 4 with 700 yuan at 7
  { name: "a mean over converted and plain money", data: "mixed", plan: { where: [plain, { field: "year", is: 2023 }, { field: "partner", in: ["CN", "CN-YN", "KR", "TH"] }], measures: ["mean", "count"], ...allow }, expected: [{ mean: `${written(fraction(21_035n, 400n))} USD`, count: 4 }] },
];
