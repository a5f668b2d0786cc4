import type { Condition } from "../../../src/aggregate/index.js";
import { count, rowsByHand, sum } from "./by-hand.js";
import type { ConformanceCase } from "./cases.js";
import { datasets } from "./data.js";
import type { FlowRecord } from "./record.js";

const { exports: flows, mixed } = datasets;

/** The condition over the exports, and what it says in plain words of code. */
const overExports = (name: string, where: Condition | Condition[], keep: (record: FlowRecord) => boolean): ConformanceCase => ({
  name, data: "exports", plan: { where, by: ["reporter"], measures: ["sum", "count"] },
  expected: rowsByHand(flows, { keep, keys: { reporter: (r) => r.reporter }, cells: { sum: sum(), count } }),
});

const overMixed = (name: string, where: Condition | Condition[], keep: (record: FlowRecord) => boolean): ConformanceCase => ({
  name, data: "mixed", plan: { where, by: ["partner"], measures: ["count"] },
  expected: rowsByHand(mixed, { keep, keys: { partner: (r) => r.partner }, cells: { count } }),
});

const year = (r: FlowRecord) => Number(r.start?.slice(0, 4));
const said = (r: FlowRecord) => r.start !== null && r.start.slice(0, 4) === r.end?.slice(0, 4);
const cents = (r: FlowRecord) => Number(r.money ?? Number.NaN);

export const conditions: readonly ConformanceCase[] = [
  overExports("is", { field: "partner", is: "US" }, (r) => r.partner === "US"),
  overExports("isNot", { field: "partner", isNot: "US" }, (r) => r.partner !== "US"),
  overExports("in", { field: "hs6", in: ["090111", "851712"] }, (r) => r.hs === "090111" || r.hs === "851712"),
  overExports("notIn", { field: "hs4", notIn: ["0902"] }, (r) => !r.hs?.startsWith("0902")),
  overExports("a range of years", { field: "year", atLeast: 2023, under: 2024 }, (r) => year(r) === 2023),
  overExports("numbers compare as numbers", { field: "year", over: "2022" }, (r) => year(r) > 2022),
  overExports("texts compare by code points", { field: "hs2", over: "09" }, (r) => r.hs?.startsWith("85") ?? false),
  overExports("within a country's group", { field: "reporter", within: "CLMV" }, (r) => r.reporter === "VN" || r.reporter === "LA"),
  overExports("during a year", { field: "period", during: "2022" }, (r) => year(r) === 2022),
  overExports("during a span", { field: "period", during: { start: "2022-06-01", end: "2024-12-31" } }, (r) => year(r) > 2022),
  overExports("money over a bound", { field: "money", over: "200000" }, (r) => cents(r) > 200_000),
  overExports("money at most a bound of more places than the data has", { field: "money", atMost: "13483.6170000001" }, (r) => cents(r) <= 13_483.617),
  overExports("money at least a bound of more places than the data has", { field: "money", atLeast: "13483.6169999999" }, (r) => cents(r) >= 13_483.617),
  overExports("money under a bound beyond all decimals", { field: "money", under: "1000000000000000000000000000000000000000000" }, () => true),
  overExports("quantity under a bound", { field: "quantity", under: "500.5" }, (r) => r.quantity !== null && Number(r.quantity) < 500.5),
  overExports("all of several", [{ field: "partner", is: "JP" }, { field: "year", is: 2024 }], (r) => r.partner === "JP" && year(r) === 2024),
  overExports("any of several, one of them money", { any: [{ field: "money", over: "10000000" }, { field: "document", is: "table 1" }] }, (r) => cents(r) > 10_000_000 || r.document === "table 1"),
  overExports("not", { not: { all: [{ field: "reporter", is: "VN" }, { field: "partner", in: ["US", "DE"] }] } }, (r) => !(r.reporter === "VN" && r.partner !== "JP")),
  overExports("a whole number as an HS code is no text", { field: "hs6", is: 851712 }, () => false),
  overExports("a place that is not in the data", { field: "reporter", is: "FR" }, () => false),
  overMixed("what is not said: is null", { field: "via", is: null }, (r) => r.via === null),
  overMixed("what is said: isNot null", { field: "via", isNot: null }, (r) => r.via !== null),
  overMixed("isNot takes what is not said", { field: "valuation", isNot: "fob" }, (r) => r.valuation !== "fob"),
  overMixed("notIn takes what is not said", { field: "document", notIn: ["report A"] }, (r) => r.document !== "report A"),
  overMixed("not of a test that null fails", { not: { field: "hs2", in: ["09"] } }, (r) => r.hs === null),
  overMixed("a year that is not said fits no comparison", { field: "year", over: 2023 }, (r) => said(r) && year(r) > 2023),
  overMixed("not of a comparison takes the year that is not said", { not: { field: "year", over: 2023 } }, (r) => !(said(r) && year(r) > 2023)),
  overMixed("money that is not said fits no comparison", { not: { field: "money", atMost: "10" } }, (r) => !(r.money !== null && cents(r) <= 10)),
  overMixed("within a country: its provinces too", { field: "partner", within: "CN" }, (r) => r.partner === "CN" || r.partner === "CN-YN"),
  overMixed("within a province, through its merger", { field: "reporter", within: "VN-02@2025" }, (r) => r.reporter === "VN-02" || r.reporter === "VN-02@2025"),
  overMixed("a place at a level, in its own time", { field: { field: "reporter", level: "province" }, is: "VN-02@2025" }, (r) => r.reporter === "VN-02@2025"),
  overMixed("negative money", { field: "money", under: "0" }, (r) => cents(r) < 0),
  overMixed("a chapter of goods", { field: "hs2", is: "09" }, (r) => r.hs?.startsWith("09") ?? false),
  overMixed("a unit", { field: "unit", in: ["t"] }, (r) => r.unit === "t"),
  overMixed("a currency", { field: "currency", is: "CNY" }, (r) => r.currency === "CNY"),
];
