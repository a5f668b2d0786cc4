import { count, rowsByHand, sum } from "./by-hand.js";
import type { ConformanceCase } from "./cases.js";
import { datasets } from "./data.js";

const { exports: flows } = datasets;
const keys = { reporter: (r: { reporter: string | null }) => r.reporter, partner: (r: { partner: string | null }) => r.partner };
const summed = rowsByHand(flows, { keys, cells: { sum: sum(), count } });
const number = (row: (typeof summed)[number]) => Number(String(row["sum"]).split(" ")[0]);

/** Order, having, limit, and data without rows. The sums of the exports all differ, so floats may put them in order here. */
export const whole: readonly ConformanceCase[] = [
  { name: "order by a sum, descending", data: "exports", plan: { by: ["reporter", "partner"], measures: ["sum", "count"], order: [{ column: "sum", direction: "descending" }] }, expected: [...summed].sort((a, b) => number(b) - number(a)) },
  { name: "order by a sum, ascending, limited", data: "exports", plan: { by: ["reporter", "partner"], measures: ["sum", "count"], order: [{ column: "sum" }], limit: 4 }, expected: [...summed].sort((a, b) => number(a) - number(b)).slice(0, 4) },
  { name: "order by a key, descending, then by the other", data: "exports", plan: { by: ["reporter", "partner"], measures: ["sum", "count"], order: [{ column: "partner", direction: "descending" }] }, expected: [...summed].sort((a, b) => (a["partner"] === b["partner"] ? (String(a["reporter"]) < String(b["reporter"]) ? -1 : 1) : String(a["partner"]) < String(b["partner"]) ? 1 : -1)) },
  { name: "equal counts go by their keys", data: "exports", plan: { by: ["reporter", "partner"], measures: ["sum", "count"], order: [{ column: "count" }] }, expected: summed },
  { name: "having over", data: "exports", plan: { by: ["reporter", "partner"], measures: ["sum", "count"], having: [{ column: "sum", over: "100000000" }] }, expected: summed.filter((row) => number(row) > 100_000_000) },
  { name: "limit alone", data: "exports", plan: { by: ["reporter", "partner"], measures: ["sum", "count"], limit: 2 }, expected: summed.slice(0, 2) },
  { name: "what is not known comes last, either way", data: "mixed", plan: { by: ["via"], measures: ["count"], order: [{ column: "via", direction: "descending" }] }, expected: [{ via: "gate:hekou-lao-cai", count: 2 }, { via: null, count: 20 }] },
  { name: "no data, one group", data: "empty", plan: { measures: ["sum", "count"] }, expected: [] },
  { name: "no data, by keys", data: "empty", plan: { by: ["reporter", "year"], measures: ["sum"] }, expected: [] },
  { name: "no data and a condition", data: "empty", plan: { where: { field: "partner", is: "CN" }, by: ["reporter"], measures: ["mean"] }, expected: [] },
];
