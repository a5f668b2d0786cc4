import { count, fraction, least, mean, most, rowsByHand, share, sum, unitValue, written } from "./by-hand.js";
import type { ConformanceCase } from "./cases.js";
import { datasets } from "./data.js";

const { exports: flows, mixed, wide } = datasets;
const year = (each: { start: string | null }) => Number(each.start?.slice(0, 4));
const allow = { overlaps: "allow" } as const;

/** Fields to group by and measures, over figures that share no trade: the engine adds, whatever the policy. */
export const fieldsAndMeasures: readonly ConformanceCase[] = [
  { name: "sum of all", data: "exports", plan: { measures: ["sum"] }, expected: rowsByHand(flows, { keys: {}, cells: { sum: sum() } }) },
  { name: "count of all", data: "exports", plan: { measures: ["count"] }, expected: [{ count: 81 }] },
  { name: "sum and count by reporter", data: "exports", plan: { by: ["reporter"], measures: ["sum", "count"] }, expected: rowsByHand(flows, { keys: { reporter: (r) => r.reporter }, cells: { sum: sum(), count } }) },
  { name: "sum by partner", data: "exports", plan: { by: ["partner"], measures: ["sum"] }, expected: rowsByHand(flows, { keys: { partner: (r) => r.partner }, cells: { sum: sum() } }) },
  { name: "sum by year", data: "exports", plan: { by: ["year"], measures: ["sum"] }, expected: rowsByHand(flows, { keys: { year }, cells: { sum: sum() } }) },
  { name: "sum by three keys", data: "exports", plan: { by: ["year", "reporter", "hs2"], measures: ["sum"] }, expected: rowsByHand(flows, { keys: { year, reporter: (r) => r.reporter, hs2: (r) => r.hs?.slice(0, 2) ?? null }, cells: { sum: sum() } }) },
  { name: "all measures of money by hs4", data: "exports", plan: { by: ["hs4"], measures: ["sum", "min", "max", "mean", "count"] }, expected: rowsByHand(flows, { keys: { hs4: (r) => r.hs?.slice(0, 4) ?? null }, cells: { sum: sum(), min: least(), max: most(), mean: mean(), count } }) },
  { name: "all measures of quantity by hs6", data: "exports", plan: { by: ["hs6"], measures: [{ measure: "sum", of: "quantity" }, { measure: "min", of: "quantity" }, { measure: "max", of: "quantity" }, { measure: "mean", of: "quantity" }] }, expected: rowsByHand(flows, { keys: { hs6: (r) => r.hs }, cells: { sum: sum("quantity"), min: least("quantity"), max: most("quantity"), mean: mean("quantity") } }) },
  { name: "money and quantity beside each other", data: "exports", plan: { by: ["commodity"], measures: ["sum", { measure: "sum", of: "quantity", as: "weight" }] }, expected: rowsByHand(flows, { keys: { commodity: (r) => r.hs }, cells: { sum: sum(), weight: sum("quantity") } }) },
  { name: "mean is a quotient to 60 digits", data: "exports", plan: { by: ["partner", "year"], measures: ["mean"] }, expected: rowsByHand(flows, { keys: { partner: (r) => r.partner, year }, cells: { mean: mean() } }) },
  { name: "share of all", data: "exports", plan: { by: ["reporter"], measures: ["share"] }, expected: rowsByHand(flows, { keys: { reporter: (r) => r.reporter }, cells: { share: share() } }) },
  { name: "share of the year", data: "exports", plan: { by: ["year", "partner"], measures: [{ measure: "share", over: ["year"] }] }, expected: rowsByHand(flows, { keys: { year, partner: (r) => r.partner }, cells: { share: share((r, [first]) => r.start === first?.start) } }) },
  { name: "by document", data: "exports", plan: { by: ["document"], measures: ["sum"] }, expected: rowsByHand(flows, { keys: { document: (r) => r.document }, cells: { sum: sum() } }) },
  { name: "by direction, status, currency and unit", data: "exports", plan: { by: ["direction", "status", "currency", "unit"], measures: ["count"] }, expected: rowsByHand(flows, { keys: { direction: (r) => r.direction, status: (r) => r.status, currency: (r) => r.currency, unit: (r) => r.unit }, cells: { count } }) },
  { name: "a reporter's country", data: "exports", plan: { by: ["reporter.country"], measures: ["sum"] }, expected: rowsByHand(flows, { keys: { "reporter.country": (r) => r.reporter }, cells: { sum: sum() } }) },
  { name: "by quarter, of figures that lie in one", data: "mixed", plan: { where: { field: "period", during: "2024" }, by: ["quarter"], measures: ["count"] }, expected: [{ quarter: "2024-Q2", count: 2 }, { quarter: "2024-Q3", count: 1 }], problems: ["aggregate.period-too-long"] },
  { name: "by month, of figures that lie in one", data: "mixed", plan: { where: { field: "period", during: "2024-05" }, by: ["month", "reporter"], measures: ["count"] }, expected: [{ month: "2024-05", reporter: "CN", count: 1 }, { month: "2024-05", reporter: "VN", count: 1 }] },
  { name: "by period", data: "mixed", plan: { where: { field: "reporter", is: "VN-02" }, by: ["period"], measures: ["sum"], ...allow }, expected: [{ period: "2023-01-01/2023-12-31", sum: "9 USD" }] },
  { name: "by gate, which may not be said", data: "mixed", plan: { where: { field: "currency", is: "USD" }, by: ["gate"], measures: ["count"], ...allow }, expected: rowsByHand(mixed, { keep: (r) => r.currency === "USD", keys: { gate: (r) => r.via }, cells: { count } }) },
  { name: "by valuation and coverage", data: "mixed", plan: { by: ["valuation", "coverage"], measures: ["count"] }, expected: rowsByHand(mixed, { keys: { valuation: (r) => r.valuation, coverage: (r) => r.coverage }, cells: { count } }) },
  { name: "the country of a province and of a merged one", data: "mixed", plan: { where: { field: "gate", is: "gate:hekou-lao-cai" }, by: ["reporter.country", "partner.province"], measures: ["sum", "count"], ...allow }, expected: [{ "reporter.country": "VN", "partner.province": "CN-YN", sum: "12 USD", count: 2 }] },
  { name: "the province of a day", data: "mixed", plan: { where: { field: "gate", is: "gate:hekou-lao-cai" }, by: [{ field: "reporter", level: "province", at: "2024-01-01", as: "province" }], measures: ["count"] }, expected: [{ province: "VN-02", count: 1 }, { province: "VN-02@2025", count: 1 }] },
  { name: "sums beyond 64 bits, to the last place", data: "wide", plan: { by: ["reporter"], measures: ["sum", "min", "max", "mean"] }, expected: rowsByHand(wide, { keys: { reporter: (r) => r.reporter }, cells: { sum: sum(), min: least(), max: most(), mean: mean() } }) },
  { name: "a grand total beyond 64 bits", data: "wide", plan: { measures: ["sum"] }, expected: rowsByHand(wide, { keys: {}, cells: { sum: sum() } }) },
  { name: "unit values: money for a unit of quantity", data: "exports", plan: { where: { field: "unit", is: "kg" }, by: ["reporter"], measures: [{ measure: "ratio", of: "money", to: "quantity", as: "price" }] }, expected: rowsByHand(flows, { keep: (r) => r.unit === "kg", keys: { reporter: (r) => r.reporter }, cells: { price: unitValue } }) },
  // (1.10 × 12.5 − 2.20 × 5 + 4.40 × 0.75) / 7.70 = 6.05 / 7.70 = 11/14
  { name: "weighted means of stated changes", data: "mixed", plan: { where: { field: "partner", is: "KR" }, measures: [{ measure: "weighted", of: "change", as: "growth" }], ...allow }, expected: [{ growth: `${written(fraction(11n, 14n))} %` }] },
];
