import type { Plan } from "../../../src/aggregate/index.js";
import { count, rowsByHand, sum } from "./by-hand.js";
import type { ConformanceCase } from "./cases.js";
import { datasets } from "./data.js";

const { words } = datasets;
const keys = { commodity: (r: { words: string | null }) => r.words };
const allow = { overlaps: "allow" } as const;

const hostileNames = ["\"; drop table flows; --", "') or 1=1 --", "__proto__", "$1", "?", "%", "\u{1F34B} lemons", "é", "o'clock"];

const refused = (name: string, plan: unknown, error: string, data: ConformanceCase["data"] = "mixed"): ConformanceCase => ({ name, data, plan: plan as Plan, expected: { error } });

/** Words that try to be something else, and plans that must fail before any work. */
export const hostile: readonly ConformanceCase[] = [
  { name: "words are keys, in the order of code points", data: "words", plan: { by: ["commodity"], measures: ["sum", "count"] }, expected: rowsByHand(words, { keys, cells: { sum: sum(), count } }) },
  { name: "documents too", data: "words", plan: { by: ["document"], measures: ["count"] }, expected: rowsByHand(words, { keys: { document: (r) => r.document }, cells: { count } }) },
  ...hostileNames.map((name): ConformanceCase => ({ name: `a condition on ${name}`, data: "words", plan: { where: { field: "commodity", is: name }, by: ["commodity"], measures: ["sum"] }, expected: rowsByHand(words, { keep: (r) => r.words === name, keys, cells: { sum: sum() } }) })),
  { name: "a word that the data does not have", data: "words", plan: { where: { field: "commodity", is: "tea'; select 1" }, measures: ["count"] }, expected: [] },
  { name: "words that differ in a mark or a space", data: "words", plan: { where: { field: "commodity", in: ["tea", "e\u0301"] }, by: ["commodity"], measures: ["count"] }, expected: rowsByHand(words, { keep: (r) => r.words === "tea" || r.words === "e\u0301", keys, cells: { count } }) },
  refused("a field that flows do not have", { by: ["reporter; drop table flows"], measures: ["count"] }, "aggregate.field"),
  refused("a property of all objects as a field", { by: ["__proto__"], measures: ["count"] }, "aggregate.field"),
  refused("a condition on no field", { where: { field: "constructor", is: 1 }, measures: ["count"] }, "aggregate.field"),
  refused("no measures", { measures: [] }, "aggregate.plan"),
  refused("a bound that is a float", { where: { field: "money", over: 0.1 }, measures: ["count"] }, "aggregate.plan"),
  refused("NaN as a bound", { where: { field: "money", over: "NaN" }, measures: ["count"] }, "aggregate.plan"),
  refused("during on a field that is no period", { where: { field: "partner", during: "2024" }, measures: ["count"] }, "aggregate.plan"),
  refused("an order by no column", { measures: ["count"], order: [{ column: "sum" }] }, "aggregate.column"),
  refused("two currencies in one sum", { measures: ["sum"], ...allow }, "aggregate.mixed-currencies"),
  refused("two units in one sum", { measures: [{ measure: "sum", of: "quantity" }], ...allow }, "aggregate.mixed-units"),
];
