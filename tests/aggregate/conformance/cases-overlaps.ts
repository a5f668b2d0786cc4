import type { ConformanceCase } from "./cases.js";

const vietnam = [{ field: "reporter", within: "VN" }, { field: "partner", is: "CN" }] as const;

/** Figures that count the same trade. The set “nested” says which; the sums here are by hand. */
export const overlapping: readonly ConformanceCase[] = [
  { name: "refused where nothing is said", data: "nested", plan: { by: ["year"], measures: ["sum"] }, expected: { error: "aggregate.overlap" }, compared: true },
  { name: "a province in its country", data: "nested", plan: { where: { field: "money", atMost: "5" }, measures: ["sum"] }, expected: [{ sum: "5 USD" }], },
  { name: "the coarsest: the total of Viet Nam and China, and what goes elsewhere", data: "nested", plan: { measures: ["sum", "count"], overlaps: "coarsest" }, expected: [{ sum: "187 USD", count: 2 }], compared: true },
  // of VN and CN the finest: the coffee of 090111; the months, the province and the rest cannot be told from it or hold it
  { name: "first come, first kept", data: "nested", plan: { where: [...vietnam, { field: "direction", is: "export" }], measures: ["sum", "count"], overlaps: "first-source" }, expected: [{ sum: "100 USD", count: 1 }], compared: true },
  { name: "allowed: all is added", data: "nested", plan: { measures: ["sum", "count"], overlaps: "allow" }, expected: [{ sum: "569 USD", count: 9 }] },
  { name: "counting asks no policy", data: "nested", plan: { by: ["direction"], measures: ["count"] }, expected: [{ direction: "export", count: 7 }, { direction: "import", count: 1 }, { direction: "total", count: 1 }] },
  { name: "extremes ask no policy", data: "nested", plan: { measures: ["min", "max"] }, expected: [{ min: "5 USD", max: "180 USD" }] },
  { name: "groups apart may be added: one good, one row", data: "nested", plan: { where: { field: "hs6", is: "090111" }, by: ["hs6"], measures: ["sum"] }, expected: [{ hs6: "090111", sum: "15 USD" }] },
  { name: "a figure stated twice", data: "nested", plan: { where: [{ field: "document", isNot: null }], measures: ["sum"] }, expected: { error: "aggregate.overlap" }, compared: true },
  { name: "a figure stated twice, the coarsest kept", data: "nested", plan: { where: [{ field: "document", isNot: null }], measures: ["sum", "count"], overlaps: "coarsest" }, expected: [{ sum: "100 USD", count: 1 }], compared: true },
];
