import { readdirSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { root } from "../../scripts/rates/tables.js";
import * as rates from "../../src/rates/door.js";
import { convert, readCsvRates, readCurrencyApi, readEcbRates, readFederalReserveRates, readImfRates, readWorldBankRates } from "../../src/rates/door.js";
import { money } from "../../src/model/index.js";

const ecb = "Date,USD,JPY,CYP,CNY,\n2024-10-08,1.0979,162.62,N/A,7.7437,\n2024-10-07,1.0975,163.06,N/A,7.7028,\n";

describe("readers of rates", () => {
  it("has one file a reader, and each is exported", () => {
    const helpers = new Set(["index.ts", "input.ts", "keys.ts"]);
    const files = readdirSync(join(root, "src", "rates", "readers")).filter((name) => !helpers.has(name)).map((name) => name.replace(/\.ts$|-/g, "").toLowerCase());
    const readers = Object.keys(rates).filter((name) => name.startsWith("read")).map((name) => name.replace(/^read|Rates$/g, "").toLowerCase());
    expect(readers.sort()).toEqual(files.sort());
  });

  it("reads the ECB's history as CSV, and in its zip", () => {
    for (const input of [ecb, zipSync({ "eurofxref-hist.csv": strToU8(ecb) })]) {
      const table = readEcbRates(input);
      expect(table.series("EUR", "CNY", "daily").map(({ period, digits, row }) => [period.start, digits, row])).toEqual([["2024-10-07", "7.7028", 3], ["2024-10-08", "7.7437", 2]]);
      expect([table.series("EUR", "CYP", "daily"), table.problems]).toEqual([[], []]);
    }
  });

  it("crosses the ECB's rates through the euro: a holiday's stale cross is seen as it is", () => {
    const found = convert(money("1", "USD"), "CNY", { on: "2024-10-07", rates: readEcbRates(ecb) });
    expect(found.money.value.toFixed(4)).toBe("7.0185");
    expect(found.steps.map(({ pair }) => pair)).toEqual(["EUR/USD", "EUR/CNY"]);
  });

  it("reads the ECB's XML of one day and of several", () => {
    const xml = `<?xml version="1.0"?><gesmes:Envelope><gesmes:subject>Reference rates</gesmes:subject><Cube><Cube time='2024-12-04'><Cube currency='USD' rate='1.0534'/><Cube currency="JPY" rate="158.23"/></Cube><Cube time='2024-12-03'><Cube currency='USD' rate='1.0518'/><Cube currency='XBT' rate='0.1'/></Cube></Cube></gesmes:Envelope>`;
    const table = readEcbRates(xml);
    expect(table.series("EUR", "USD", "daily").map(({ period, digits }) => [period.start, digits])).toEqual([["2024-12-03", "1.0518"], ["2024-12-04", "1.0534"]]);
    expect(table.problems).toMatchObject([{ code: "rates.currency", found: "XBT" }]);
  });

  it("refuses a damaged zip and a table without dates", () => {
    const zip = zipSync({ "a.csv": strToU8(ecb) });
    expect(() => readEcbRates(zip.subarray(0, 40))).toThrowError(expect.objectContaining({ code: "rates.zip" }));
    expect(() => readEcbRates("USD,JPY\n1,2\n")).toThrowError(expect.objectContaining({ code: "rates.columns" }));
    expect(readEcbRates("Date,USD,\n2024-13-01,1.1,\n").problems).toMatchObject([{ code: "rates.date", source: { row: 2 } }]);
  });

  it("reads a file of currency-api with its digits, unverified, and counts the codes it leaves out", () => {
    const table = readCurrencyApi('{"date": "2024-06-28", "usd": {"cny": 7.26730012, "vnd": 25450.1, "btc": 0.0000164, "1inch": 2.5, "usd": 1}}');
    expect(table.series("USD", "CNY", "daily")).toMatchObject([{ digits: "7.26730012", trust: "unverified", period: { start: "2024-06-28", end: "2024-06-28" } }]);
    expect(table.problems).toMatchObject([{ code: "rates.currency", found: "2" }]);
    for (const junk of ["", "[]", "{}", '{"date":"yesterday","usd":{}}', "null"]) expect(() => readCurrencyApi(junk), junk).toThrowError(expect.objectContaining({ code: "rates.json" }));
  });

  it("reads the IMF's averages and ends of periods", () => {
    const text = "Date,Rate,Currency,Frequency,Source,Country code,Country\n2024-12-31,7.19749111,CNY,A,IMF,CN,China\n2024-06-30,7.2659,CNY,M,IMF,CN,China\n1950-12-31,2.877436E-08,AOA,A,IMF,AO,Angola\n2024-12-31,1,XYZ,A,IMF,XY,Nowhere\n2024-12-31,1,CNY,X,IMF,CN,China\n";
    const table = readImfRates(text);
    expect(table.series("USD", "CNY", "average").map(({ period, digits }) => `${period.start} ${period.end} ${digits}`)).toEqual(["2024-01-01 2024-12-31 7.19749111", "2024-06-01 2024-06-30 7.2659"]);
    expect(convert(money("2877436", "AOA"), "USD", { on: "1950", rates: table }).money.value.toFixed(0)).toBe("100000000000000");
    expect(table.problems.map(({ code, source }) => `${code} ${source.row}`)).toEqual(["rates.currency 5", "rates.date 6"]);
    expect(readImfRates(text, { kind: "end" }).series("USD", "CNY", "end").at(-1)?.period).toEqual({ start: "2024-12-31", end: "2024-12-31" });
  });

  it("keeps the collapse of a currency that the IMF and the World Bank publish, marked", () => {
    const lebanon = [["2020", "1507.5"], ["2021", "1507.5"], ["2022", "1507.5"], ["2023", "13750"], ["2024", "89500"]] as const;
    const imf = readImfRates(`Date,Rate,Currency,Frequency\n${lebanon.map(([year, digits]) => `${year}-12-31,${digits},LBP,A`).join("\n")}\n`);
    const bank = readWorldBankRates(`geo,time,pa_nus_fcrf\n${lebanon.map(([year, digits]) => `lbn,${year},${digits}`).join("\n")}\n`, { currencies: { LBN: "LBP" } });
    for (const table of [imf, bank]) {
      expect(table.series("USD", "LBP", "average").at(-1)).toMatchObject({ digits: "89500", trust: "unverified" });
      expect(table.problems).toMatchObject([{ code: "rates.absurd", source: { row: 6 } }]);
    }
    expect(readImfRates("Date,Rate,Currency,Frequency\n2022-12-31,1507.5,LBP,A\n2023-12-31,1507.5,LBP,A\n2024-12-31,89500,LBP,A\n", { outliers: "leave-out" }).all()).toHaveLength(2);
  });

  it("reads the World Bank's wide and long tables", () => {
    const wide = '"Data Source","World Development Indicators",\n\n"Last Updated Date","2025-10-07",\n\n"Country Name","Country Code","Indicator Name","Indicator Code","2023","2024",\n"China","CHN","Official exchange rate","PA.NUS.FCRF","7.084","7.19749",\n"Aruba","ABW","Official exchange rate","PA.NUS.FCRF","1.79","1.79",\n';
    const table = readWorldBankRates(wide);
    expect(table.series("USD", "CNY", "average").map(({ digits }) => digits)).toEqual(["7.084", "7.19749"]);
    expect(table.problems).toMatchObject([{ code: "rates.country", found: "ABW" }]);
    expect(readWorldBankRates(wide, { currencies: { ABW: "AWG" } }).series("USD", "AWG", "average")).toHaveLength(2);
    expect(readWorldBankRates("geo,time,pa_nus_fcrf\nvnm,2024,24164.886\n").series("USD", "VND", "average")[0]?.digits).toBe("24164.886");
    expect(() => readWorldBankRates("a,b\n1,2\n")).toThrowError(expect.objectContaining({ code: "rates.columns" }));
  });

  it("reads the Federal Reserve's series in their own orientation, and the tables that have turned them", () => {
    const own = '"Series Description","Australia","China"\n"Unit:","Currency:_Per_AUD","Currency:_Per_USD"\n"Multiplier:","1","1"\n"Currency:","USD","CNY"\n"Unique Identifier:","H10/H10/RXI$US_N.B.AL","H10/H10/RXI_N.B.CH"\n"Time Period","RXI$US_N.B.AL","RXI_N.B.CH"\n2024-12-30,0.6216,7.2994\n2024-12-31,ND,7.2993\n';
    const table = readFederalReserveRates(own);
    expect(table.series("AUD", "USD", "daily").map(({ digits }) => digits)).toEqual(["0.6216"]);
    expect(table.series("USD", "CNY", "daily")).toHaveLength(2);
    const turned = readFederalReserveRates("Date,Country,Value\n2014-01-01,China,6.1620\n2015-01-01,China,6.2827\n2015-01-01,Australia,1.3294\n");
    expect(turned.series("USD", "AUD", "average")[0]?.period).toEqual({ start: "2015-01-01", end: "2015-12-31" });
    const legacy = readFederalReserveRates("Date,Country,Exchange rate\n1990-01-01,Germany,1.6914\n1990-02-01,Germany,1.6758\n1990-01-01,Venezuela,43.1\n1990-02-01,Venezuela,43.3\n");
    expect(legacy.series("USD", "DEM", "average").map(({ period }) => period.end)).toEqual(["1990-01-31", "1990-02-28"]);
    expect(legacy.problems).toMatchObject([{ code: "rates.country", found: "Venezuela", source: { row: 4 } }]);
    expect(() => readFederalReserveRates("x,y\n")).toThrowError(expect.objectContaining({ code: "rates.columns" }));
  });

  it("reads any CSV by the names of its columns, bands and other dates included", () => {
    const table = readCsvRates("ngày\tmua\tbán\ttừ\tsang\n31/12/2024\t25.151\t25.551\tUSD\tVND\n", { columns: { date: "ngày", rate: "mua", high: "bán", base: "từ", quote: "sang" }, decimal: ",", kind: "daily", source: "bank", dates: "day-first" });
    expect(table.series("USD", "VND", "daily")).toMatchObject([{ digits: "25151", high: "25551", period: { start: "2024-12-31", end: "2024-12-31" } }]);
  });

  it("reads a long history in time that grows with it", () => {
    const lines = Array.from({ length: 6000 }, (_, index) => `${new Date(Date.UTC(2000, 0, 1 + index)).toISOString().slice(0, 10)},1.1,160.5,,7.8,`);
    expect(readEcbRates(["Date,USD,JPY,CYP,CNY,", ...lines].join("\n")).all()).toHaveLength(18_000);
  });
});
