import { describe, expect, it } from "vitest";
import { type CurrencyCode, EntrepotError, money } from "../../src/model/index.js";
import { convert, type RateTable, readCsvRates, type ReadCsvRatesOptions } from "../../src/rates/door.js";

const options: ReadCsvRatesOptions = { columns: { date: "Date", rate: "Rate" }, base: "USD", quote: "CNY", kind: "daily", source: "test" };
const read = (text: string, more: Partial<ReadCsvRatesOptions> = {}): RateTable => readCsvRates(text, { ...options, ...more });
const rows = (...lines: string[]): string => ["Date,Rate", ...lines].join("\n");
const good = ["2024-05-06,7.21", "2024-05-07,7.22", "2024-05-08,7.23", "2024-05-09,7.22"];
const kept = (table: RateTable): number => table.series("USD", "CNY", "daily").length;
const told = (table: RateTable): string[] => table.problems.map(({ code, source }) => `${code} ${source.row}`);

describe("bad tables of rates", () => {
  it.each([["zero", "0", "rates.value"], ["zero with places", "0.000", "rates.value"], ["negative", "-7.2", "rates.value"], ["no number", "seven", "rates.value"], ["infinite", "Infinity", "rates.value"], ["absurd", "7210", "rates.absurd"], ["absurdly small", "0.0000072", "rates.absurd"], ["the other way round", "0.1387", "rates.orientation"], ["a million digits", "7".repeat(1_000_000), "rates.value"]])("tells a %s rate with its row and keeps the rest", (_name, digits, code) => {
    const table = read(rows(...good, `2024-05-10,${digits}`));
    expect([kept(table), told(table)]).toEqual([4, [`${code} 6`]]);
    expect(table.problems[0]?.message).toMatch(/^Row 6: /);
    expect(table.problems[0]?.message.length).toBeLessThan(300);
  });

  it("keeps a rate far from its neighbours with its mark where it is told to", () => {
    const table = read(rows(...good, "2024-05-10,89500"), { outliers: "mark" });
    expect([kept(table), told(table)]).toEqual([5, ["rates.absurd 6"]]);
    expect(convert(money("89500", "CNY"), "USD", { on: "2024-05-10", rates: table }).problems.map(({ code }) => code)).toEqual(["rates.unverified"]);
  });

  it("throws the first problem when strict", () => {
    expect(() => read(rows(...good, "2024-05-10,0"), { strict: true })).toThrowError(expect.objectContaining({ name: "EntrepotError", code: "rates.value" }));
  });

  it("keeps a change of regime: a level that lasts is no slip", () => {
    const level = (from: number, digits: string): string[] => Array.from({ length: 5 }, (_, index) => `2012-0${from}-0${index + 1},${digits}`);
    const table = read(rows(...level(3, "6.4"), ...level(4, "818")), { quote: "MMK" });
    expect([table.series("USD", "MMK", "daily").length, told(table)]).toEqual([10, []]);
  });

  it("keeps the first of two values for one date and tells the second, with both rows", () => {
    const table = read(rows(...good, "2024-05-07,7.25", "2024-05-08,7.230"));
    expect(told(table)).toEqual(["rates.duplicate 6"]);
    expect(table.problems[0]).toMatchObject({ expected: "7.22 as in row 3" });
    expect(convert(money("7.22", "CNY"), "USD", { on: "2024-05-07", rates: table }).money.value.toFixed()).toBe("1");
  });

  it("tells an unknown code and a date that does not exist", () => {
    const table = read("Date,Rate,Code\n2024-05-06,7.21,CNY\n2024-02-30,7.2,CNY\n2024-05-07,7.2,RMB\n", { columns: { ...options.columns, quote: "Code" } });
    expect([kept(table), told(table)]).toEqual([1, ["rates.date 3", "rates.currency 4"]]);
  });

  it("understands a byte order mark, semicolons, decimal commas, marks of thousands and N/A", () => {
    const table = read("\uFEFFDate;Rate\n2024-05-06;24.335,50\n2024-05-07;N/A\n2024-05-08;\n2024-05-09;24 340,25\n", { quote: "VND" });
    expect(table.series("USD", "VND", "daily").map(({ digits }) => digits)).toEqual(["24335.50", "24340.25"]);
    expect(table.problems).toEqual([]);
  });

  it("does not take a decimal comma for a mark of thousands", () => {
    expect(told(read(rows('2024-05-06,"7,21"')))).toEqual(["rates.value 2"]);
    expect(read(rows('2024-05-06,"7,21"'), { decimal: "," }).series("USD", "CNY", "daily")[0]?.digits).toBe("7.21");
  });

  it("keeps the rest of a table in which a quote has no end", () => {
    const table = read(rows("2024-05-06,7.21", '"2024-05-07,7.22', "2024-05-08,7.23"));
    expect([kept(table), told(table)]).toEqual([2, ["rates.date 3"]]);
  });

  it("refuses what is neither text nor bytes", () => {
    for (const input of [undefined, null, 5, {}]) expect(() => readCsvRates(input as never, options)).toThrowError(expect.objectContaining({ code: "rates.input" }));
  });

  it("reads bytes as it reads text", () => {
    const bytes = new TextEncoder().encode(`\uFEFF${rows(...good)}`);
    expect(kept(readCsvRates(bytes, options))).toBe(4);
  });

  it("names the columns that a table lacks, and the ones it has", () => {
    expect(() => read("Day,Value\n2024-05-06,7\n")).toThrowError(/no column “Date”, “Rate”; its first row is Day, Value/);
    expect(() => read("")).toThrowError(expect.objectContaining({ code: "rates.columns" }));
    expect(() => readCsvRates(rows(...good), { columns: options.columns, kind: "daily", source: "test" })).toThrowError(/needs two currencies/);
  });

  it("tells an empty table", () => {
    expect(read("Date,Rate\n").problems).toMatchObject([{ code: "rates.empty" }]);
  });

  it("refuses a date in a gap and before the first row", () => {
    const table = read(rows(...good));
    expect(() => convert(money("1", "CNY"), "USD", { on: "2024-05-05", rates: table })).toThrowError(/the first rate is of 2024-05-06/);
    expect(() => convert(money("1", "CNY"), "USD", { on: "2024-05-11", rates: table })).toThrowError(/the last rate is of 2024-05-09/);
  });

  it("throws nothing but EntrepotError for any bytes", () => {
    for (const junk of ["\u0000\u0001\u0002", "\ud800", '"', "Date", "Date,Rate\n\"2024", ",,,,\n,,,", "Date;Rate\n;;;"]) {
      try {
        read(junk);
      } catch (thrown) {
        expect(thrown, JSON.stringify(junk)).toBeInstanceOf(EntrepotError);
      }
    }
  });

  it("never lets a rate of an unknown code into a table", () => {
    expect(read(rows(...good), { quote: "RMB" as CurrencyCode }).problems.map(({ code }) => code)).toEqual(Array(4).fill("rates.currency"));
  });
});
