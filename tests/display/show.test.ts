import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { aggregate } from "../../src/aggregate/index.js";
import { chart, type ChartSpec, isChartSpec, resultNotes, resultTable, show } from "../../src/display/index.js";
import { type LocalityRef, money, type Period, type Reading, type TradeFlow, year } from "../../src/model/index.js";
import { describePlace, localityOf, refOf } from "../../src/places/index.js";
import { convert } from "../../src/rates/index.js";

const ref = (id: string): LocalityRef => {
  const locality = localityOf(id);
  if (locality === undefined) throw new Error(`no ${id}`);
  return refOf(locality);
};
const flow = (reporter: string, period: Period, value: string, bound: "over" | "exact" = "exact"): TradeFlow => ({ direction: "export", reporter: ref(reporter), partner: null, via: null, period, money: money(value, "USD", { bound }), status: "actual", source: { document: "d" } });
const flows = [flow("VN", year(2023), "10.5e9"), flow("VN", year(2024), "12e9", "over"), flow("LA", year(2024), "3.25e9")];
const result = aggregate(flows, { by: ["reporter", "year"], measures: ["sum", "count"] });

describe("a result", () => {
  it("is a table with the unit in its heading and bounds in its cells", () => {
    const table = resultTable(result, { title: "Exports" });
    expect([table.title, table.columns.map(({ name }) => name)]).toEqual(["Exports", ["reporter", "year", "sum (USD)", "count"]]);
    expect(table.rows.map(({ cells }) => cells)).toEqual(expect.arrayContaining([["Vietnam", "2023", "10.5 bn", "1"], ["Vietnam", "2024", "> 12 bn", "1"], ["Laos", "2024", "3.25 bn", "1"]]));
  });

  it("tells each overlap, warning and problem once", () => {
    const doubled = aggregate([flow("VN", year(2023), "10e9"), flow("VN", { start: "2023-01-01", end: "2023-06-30" }, "4e9")], { by: ["year"], measures: ["sum"], overlaps: "coarsest" });
    expect(resultNotes(doubled).filter((note) => note.includes("not added"))).toHaveLength(1);
  });
});

describe("a chart", () => {
  it("draws the measure along the time, with a colour for each other key, lighter where only a bound is known", () => {
    const spec = chart(result, { title: "Exports" }) as ChartSpec & { encoding: Record<string, { field?: string }> };
    expect([spec.encoding["x"]?.field, spec.encoding["y"]?.field, spec.encoding["color"]?.field]).toEqual(["year", "sum", "reporter"]);
    expect(spec.data.values).toContainEqual({ year: "2024", reporter: "Vietnam", sum: 12e9, bound: "over", shown: "> USD 12 bn" });
    expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
    expect(isChartSpec(spec)).toBe(true);
  });

  it("draws what it is told to draw", () => {
    const spec = chart(result, { x: "reporter", y: "count", series: "year", mark: "line" });
    expect(spec).toMatchObject({ mark: { type: "line" }, encoding: { x: { field: "reporter" }, y: { field: "count" }, color: { field: "year" } } });
  });

  it("refuses columns that are not there, and a result with nothing to draw along", () => {
    expect(() => chart(result, { x: "colour" })).toThrow(expect.objectContaining({ code: "display.column", expected: "reporter, year" }));
    expect(() => chart(aggregate(flows.slice(0, 1), { measures: ["sum"] }))).toThrow(expect.objectContaining({ code: "display.chart" }));
  });

  it("does not read a dot in a name as a path", () => {
    const spec = chart(aggregate(flows, { by: ["reporter.country"], measures: [{ measure: "sum", as: "a.b" }] }));
    expect(spec).toMatchObject({ encoding: { x: { field: "reporter\\.country" }, y: { field: "a\\.b" } } });
  });
});

describe("showing", () => {
  const media = (value: object): Record<string, unknown> => (value as Record<symbol, () => Record<string, unknown>>)[Symbol.for("Jupyter.display")]?.() ?? {};
  const empty: Reading = { language: "en", amounts: [], quantities: [], percents: [], periods: [], localities: [], flows: [], shares: [], agreements: [], problems: [] };

  it.each([
    ["a result", () => show(result), "10.5 bn"], ["flows", () => show(flows), "USD 3.25 bn"], ["no flows", () => show([]), "reporter"], ["a reading", () => show({ ...empty, flows }), "Flows"],
    ["a conversion", () => show(convert(money("1e9", "CNY"), "USD", { on: "2024" })), "USD/CNY"], ["a place", () => show(describePlace("Yunnan")), "CN-YN"], ["a table", () => show(resultTable(result)), "Laos"], ["tables", () => show([resultTable(result)]), "Laos"],
  ])("%s gives a notebook text, HTML and Markdown, and a console the same text", (_, made, words) => {
    const shown = made();
    const bundle = media(shown);
    expect(Object.keys(bundle)).toEqual(["text/plain", "text/html", "text/markdown"]);
    for (const form of Object.values(bundle)) expect(String(form)).toContain(words);
    expect(inspect(shown)).toBe(bundle["text/plain"]);
    expect(`${shown}`).toBe(bundle["text/plain"]);
  });

  it("gives a chart as Vega-Lite 5 and its data as text", () => {
    const bundle = media(show(chart(result)));
    expect(Object.keys(bundle)).toEqual(["application/vnd.vegalite.v5+json", "text/plain"]);
    expect(bundle["text/plain"]).toContain("> USD 12 bn");
  });

  it("marks the facts of a reading in its text", () => {
    const reading: Reading = { ...empty, amounts: [{ money: money("5", "USD"), role: "price", source: { span: [0, 2] } }] };
    expect(media(show(reading, { text: "$5<p>" }))["text/html"]).toContain('<mark class="amount" title="USD 5 (price)">$5</mark>&lt;p&gt;');
  });

  it("never has what a kernel would take for a data frame or a chart of its own", () => {
    for (const name of ["toSpec", "schema", "head", "toRecords", "toDataURL", "outerHTML"]) expect(name in show(result)).toBe(false);
  });

  it.each([[undefined], [null], [5], ["text"], [{}]])("refuses %j", (value) => {
    expect(() => show(value as never)).toThrow(expect.objectContaining({ code: "display.value" }));
  });
});
