import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TableMapping } from "../../src/tables/index.js";
import { collect, lines } from "./collect.js";

const mapping = { columns: { reporter: "From", partner: "To", period: "When", value: "Value", direction: "Way", hs: "HS", commodity: "Goods" }, currency: "USD", scale: 1000 } as const satisfies TableMapping;
const csv = "From,To,When,Value,Way,HS,Goods\nViệt Nam,Trung Quốc,2024,\"61,210.5\",export,0810,\"durian, fresh\"\nLào Cai,,2024-Q2,3,import,,\n";

describe("a mapping", () => {
  it("reads names, thousands and quoted cells", async () => {
    expect(await lines(csv, { mapping })).toEqual([
      "export | VN | CN | 2024-01-01..2024-12-31 | 61210500 USD (step 100) | 0810 | actual | row 2",
      "import | VN-02 | - | 2024-04-01..2024-06-30 | 3000 USD (step 1000) | actual | row 3",
    ]);
  });
  it("reads decimal commas, its own words for directions, and constants", async () => {
    const table = "Năm;Chiều;Trị giá\n2023;XK;1.234,5\n2023;NK;-\n";
    expect(await lines(table, { mapping: { columns: { period: "Năm", direction: "Chiều", value: "Trị giá" }, directions: { XK: "export", NK: "import" }, decimal: ",", currency: "VND", reporter: "Việt Nam" } })).toEqual(["export | VN | - | 2023-01-01..2023-12-31 | 1234.5 VND (step 0.1) | actual | row 2"]);
  });
  it("finds its columns below a title", async () => expect(await lines(`Table 1. Trade,,\n\n${csv}`, { mapping })).toHaveLength(2));
});

describe("bad input", () => {
  const bad = "From,To,When,Value,Way\nVietnam,China,2024,12x,export\nVietnam,Atlantis,2024,5,export\nVietnam,China,Spring,5,export\nVietnam,China,2024,5,sideways\nVietnam,China,2024,7,export\n";
  const plain = { columns: { reporter: "From", partner: "To", period: "When", value: "Value", direction: "Way" }, currency: "USD" } as const satisfies TableMapping;
  it("names the missing column and those that are there", async () => {
    await expect(lines(csv.replace("Value", "Amount"), { mapping })).rejects.toMatchObject({ code: "tables.columns", expected: "“Value”", found: expect.stringContaining("Amount") });
    await expect(lines("", { mapping })).rejects.toMatchObject({ code: "tables.columns" });
    await expect(lines("a,b\n1,2", { format: "baci" })).rejects.toThrow("“t”, “i”, “j”, “k”, “v”, “q”");
  });
  it("tells each bad row with its number and keeps the rest", async () => {
    const { flows, problems } = await collect(bad, { mapping: plain, document: "bad.csv" });
    expect(flows.map(({ source }) => source)).toEqual([{ row: 6, document: "bad.csv", column: "Value" }]);
    expect(problems.map(({ code, source, found }) => [code, source.row, found])).toEqual([["tables.number", 2, "12x"], ["tables.place", 3, "Atlantis"], ["tables.period", 4, "Spring"], ["tables.direction", 5, "sideways"]]);
    expect(problems[0]?.message).toBe("Row 2: “12x” is no number.");
  });
  it("throws the first problem where it is asked to be strict", async () => {
    await expect(lines(bad, { mapping: plain, strict: true })).rejects.toMatchObject({ code: "tables.number", source: { row: 2, column: "Value" } });
  });
  it("does not choose among places of one name", async () => {
    const { flows, problems } = await collect("From,To,When,Value,Way\nChâu Thành,China,2024,5,export\n", { mapping: plain });
    expect(flows).toEqual([]);
    expect(problems).toMatchObject([{ code: "tables.ambiguous-place", found: "Châu Thành" }]);
  });
  it("refuses a format that it does not know, and a format beside a mapping", async () => {
    await expect(lines("", { format: "lotus" as "baci" })).rejects.toMatchObject({ code: "tables.format" });
    await expect(lines("", { format: "baci", mapping: plain })).rejects.toMatchObject({ code: "tables.format" });
  });
});

it("any text is read to its end or refused with an error of its own", async () => {
  const mapping = { columns: { period: "When", value: "Value" }, currency: "USD", reporter: "Vietnam", direction: "export" } as const;
  const cell = fc.oneof(fc.string(), fc.constantFrom("2024", "1,000.5", "-", '"', "\n", "\t", "1e400", "9".repeat(80), "__proto__", "2024-13"));
  await fc.assert(fc.asyncProperty(fc.array(fc.tuple(cell, cell)), async (cells) => {
    const { flows, problems } = await collect(`When,Value\n${cells.map((pair) => pair.join(",")).join("\n")}`, { mapping });
    for (const { money } of flows) expect(money?.value.isFinite()).toBe(true);
    for (const { source, code } of problems) expect([code.startsWith("tables."), (source.row ?? 0) > 1]).toEqual([true, true]);
  }), { numRuns: 200 });
  await fc.assert(fc.asyncProperty(fc.string(), fc.constantFrom("comtrade-json" as const, "sdmx-json" as const, "china-monthly" as const, "vietnam-customs" as const), async (text, format) => {
    await collect(text, { format }).catch((thrown: unknown) => expect(thrown).toMatchObject({ name: "EntrepotError" }));
  }), { numRuns: 400 });
});
