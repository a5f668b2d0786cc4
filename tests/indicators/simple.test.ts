import { describe, expect, it } from "vitest";
import { aggregate } from "../../src/aggregate/index.js";
import { balance, compoundGrowth, contribution, coverRatio, growth, herfindahlHirschman, normalisedHerfindahlHirschman, concentration, mirrorGap, ranks, sameMonths, shares, unitValues, yearlyGrowth } from "../../src/indicators/index.js";
import { Decimal, estimate, money, type TradeFlow, quantity, year } from "../../src/model/index.js";

const codes = (rows: { value: unknown; exact?: string }[]) => rows.map(({ exact }) => exact);
const place = (id: string) => ({ id, type: "country", name: id, country: id, codes: {} }) as const;
const flow = (direction: TradeFlow["direction"], amount: string, inYear: number): TradeFlow => ({ direction, reporter: place("VN"), partner: place("CN"), via: null, period: year(inYear), money: money(amount, "USD"), status: "actual", source: {} });

// Viet Nam and China: 2022 exports 57.70 and imports 117.87, 2023 exports 61.21 and imports 110.64 (USD bn).
const flows = [flow("export", "57.70e9", 2022), flow("import", "117.87e9", 2022), flow("export", "61.21e9", 2023), flow("import", "110.64e9", 2023)];
const result = aggregate(flows, { by: ["year", "direction"], measures: ["sum", "count"] });

describe("exports and imports of an aggregation", () => {
  it("are balanced by year, in their money", () => {
    expect(JSON.parse(JSON.stringify(balance(result)))).toMatchObject([
      { of: { year: 2022 }, value: { value: "-60170000000", bound: "exact", currency: "USD" }, name: "balance", formula: "X − M" },
      { of: { year: 2023 }, value: { value: "-49430000000", currency: "USD" } },
    ]);
  });
  it("cover each other as an exact quotient", () => expect(codes(coverRatio(result))).toEqual(["5770/11787", "6121/11064"]));
  it("grow by side", () => {
    const rows = growth(result);
    expect(rows.map(({ value }) => value?.value.toFixed(4) ?? null)).toEqual([null, "6.0832", null, "-6.1339"]);
    expect(rows[0]?.note).toBe("The earlier figure is not there.");
  });
  it("keep bounds: over 36 less exactly 10 is over 26", () => {
    const rows = [{ direction: "export", sum: money("36", "USD", { bound: "over" }) }, { direction: "import", sum: money("10", "USD") }];
    expect(balance(rows)[0]?.value).toMatchObject({ bound: "over", currency: "USD" });
    expect(String(balance(rows)[0]?.value?.value)).toBe("26");
    expect(JSON.stringify(coverRatio(rows)[0]?.value)).toBe('{"value":"3.6","bound":"over"}');
  });
  it("say why nothing is known", () => {
    const rows = [{ direction: "export", sum: estimate(36, { bound: "over" }) }, { direction: "import", sum: estimate(10, { bound: "over" }) }];
    expect(balance(rows)[0]).toMatchObject({ value: null, note: expect.stringContaining("neither a lower nor an upper end") });
    expect(balance([{ direction: "export", sum: 3 }])[0]).toMatchObject({ value: null, note: "Imports are not there." });
    expect(coverRatio([{ direction: "export", sum: 3 }, { direction: "import", sum: 0 }])[0]?.value).toBeNull();
  });
});

describe("growth", () => {
  it("needs the time just before: a gap is not bridged", () => {
    expect(growth([{ year: 2020, sum: 1 }, { year: 2022, sum: 2 }]).map(({ value }) => value)).toEqual([null, null]);
  });
  it("goes from month to month over the turn of the year, and from year to year", () => {
    const rows = [{ month: "2023-12", sum: 80 }, { month: "2024-01", sum: 60 }, { month: "2024-12", sum: 100 }];
    expect(growth(rows, { time: "month" }).map(({ exact }) => exact)).toEqual([undefined, "-25", undefined]);
    expect(yearlyGrowth(rows, { time: "month" }).map(({ exact }) => exact)).toEqual([undefined, undefined, "25"]);
  });
  it("reads periods of whole months", () => {
    const rows = [{ period: "2022-01-01/2022-02-28", sum: 8 }, { period: "2024-01-01/2024-02-29", sum: 12 }, { period: "2023-01-01/2023-02-28", sum: 10 }];
    expect(yearlyGrowth(rows, { time: "period" }).map(({ exact }) => exact)).toEqual([undefined, "20", "25"]);
    expect(() => growth([{ period: "2024-01-02/2024-02-29", sum: 8 }], { time: "period" })).toThrow(expect.objectContaining({ code: "indicators.time" }));
  });
  it("has no meaning from zero or below", () => expect(growth([{ year: 2022, sum: -5 }, { year: 2023, sum: 5 }])[1]).toMatchObject({ value: null, note: expect.stringContaining("no meaning") }));
  it("carries bounds: from 40 to over 50 is over 25 %", () => {
    expect(JSON.stringify(growth([{ year: 2022, sum: 40 }, { year: 2023, sum: estimate(50, { bound: "over" }) }])[1]?.value)).toBe('{"value":"25","bound":"over","unit":"%"}');
  });
  it("compounds: the yearly rate, applied as often, leads to the last figure", () => {
    const [row] = compoundGrowth([{ year: 2018, sum: 243.5 }, { year: 2023, sum: 355.5 }]);
    const back = new Decimal("243.5").times((row?.value?.value ?? new Decimal(0)).div(100).plus(1).pow(5));
    expect(back.minus("355.5").abs().lessThan("1e-30")).toBe(true);
    expect(compoundGrowth([{ year: 2018, sum: 1 }])[0]?.value).toBeNull();
  });
});

it("contributions add up to the growth of the whole, with parts that are new and parts that are gone", () => {
  const rows = [{ year: 2023, hs2: "08", sum: 60 }, { year: 2023, hs2: "10", sum: 40 }, { year: 2024, hs2: "08", sum: 75 }, { year: 2024, hs2: "85", sum: 30 }];
  const found = contribution(rows, { part: "hs2" });
  expect(found.map(({ of, exact }) => [of["hs2"], exact])).toEqual([["08", "15"], ["85", "30"], ["10", "-40"]]);
});

it("shares are exact, and with bounds as tight as the figures allow", () => {
  const rows = [{ partner: "CN", sum: 1 }, { partner: "US", sum: 2 }];
  expect(codes(shares(rows, { part: "partner" }))).toEqual(["100/3", "200/3"]);
  const loose = [{ partner: "CN", sum: estimate(10, { bound: "between", high: 30 }) }, { partner: "US", sum: 30 }];
  expect(JSON.stringify(shares(loose, { part: "partner" }).map(({ value }) => value))).toBe('[{"value":"25","bound":"between","high":"50","unit":"%"},{"value":"50","bound":"between","high":"75","unit":"%"}]');
  expect(() => shares([{ partner: "CN", sum: -1 }], { part: "partner" })).toThrow(expect.objectContaining({ code: "indicators.negative" }));
});

it("ranks share a rank where values tie, within each whole", () => {
  const rows = [{ year: 1, partner: "A", sum: 5 }, { year: 1, partner: "B", sum: 7 }, { year: 1, partner: "C", sum: 5 }, { year: 1, partner: "D", sum: 1 }, { year: 2, partner: "A", sum: 1 }];
  expect(ranks(rows, { part: "partner" }).map(({ of, exact }) => `${of["year"]} ${of["partner"]} ${exact}`)).toEqual(["1 B 1", "1 A 2", "1 C 2", "1 D 4", "2 A 1"]);
});

it("concentration: 0.5, 0.3, 0.2 by hand", () => {
  const rows = [{ p: "a", sum: 50 }, { p: "b", sum: 30 }, { p: "c", sum: 20 }];
  expect(codes(herfindahlHirschman(rows, { part: "p" }))).toEqual(["19/50"]); // 0.25 + 0.09 + 0.04
  expect(codes(normalisedHerfindahlHirschman(rows, { part: "p" }))).toEqual(["7/100"]); // (0.38 − 1/3) ÷ (2/3)
  const expected = (Math.sqrt(0.38) - Math.sqrt(1 / 3)) / (1 - Math.sqrt(1 / 3));
  expect(Number(concentration(rows, { part: "p" })[0]?.value?.value)).toBeCloseTo(expected, 14);
  expect(() => concentration(rows, { part: "p", count: 2 })).toThrow(expect.objectContaining({ code: "indicators.count" }));
  expect(herfindahlHirschman([{ p: "a", sum: estimate(1, { bound: "over" }) }], { part: "p" })[0]?.note).toContain("1 of 1 figures");
  expect(normalisedHerfindahlHirschman([{ p: "a", sum: 1 }], { part: "p" })[0]?.value).toBeNull();
});

it("a mirror gap joins an export with the import that its partner reports", () => {
  const rows = [{ reporter: "VN", partner: "CN", direction: "export", sum: 60 }, { reporter: "CN", partner: "VN", direction: "import", sum: 93 }, { reporter: "VN", partner: "CN", direction: "import", sum: 110 }];
  expect(mirrorGap(rows).map(({ of, exact }) => [of["exporter"], of["importer"], exact])).toEqual([["VN", "CN", "55"]]);
});

it("unit values: cashew nuts of Viet Nam, February 2026", () => {
  const [row] = unitValues([{ hs6: "080132", sum: money("165862236", "USD"), quantity: quantity("24231", "t") }]);
  expect(row).toMatchObject({ value: { unit: "USD/t" }, exact: "55287412/8077" }); // both divided by 3
  expect(unitValues([{ hs6: "1", sum: money("1", "USD"), quantity: quantity("0", "t") }])[0]?.value).toBeNull();
});

it("same months of the year before", () => {
  const rows = [1, 2, 3, 4].map((sum, at) => ({ month: `2023-0${at + 1}`, sum })).concat([3, 4, 5].map((sum, at) => ({ month: `2024-0${at + 1}`, sum })));
  expect(sameMonths(rows).map(({ of, exact, inputs }) => [of["year"], exact, inputs["months"]])).toEqual([[2024, "100", "2024-01, 2024-02, 2024-03"]]);
  expect(sameMonths(rows.filter(({ month }) => month !== "2023-02"))[0]).toMatchObject({ value: null, note: "The year before has 2 of these 3 figures." });
});

describe("bad input", () => {
  it.each([
    ["indicators.column", () => balance([{ direction: "export", sum: 3 }], { value: "total" })],
    ["indicators.twice", () => balance([{ direction: "export", sum: 3 }, { direction: "export", sum: 4 }])],
    ["indicators.mixed", () => balance([{ direction: "export", sum: money(3, "USD") }, { direction: "import", sum: money(3, "CNY") }])],
    ["indicators.amount", () => balance([{ direction: "export", sum: place("VN") }])],
    ["indicators.time", () => growth([{ year: "last", sum: 3 }])],
    ["decimal.syntax", () => growth([{ year: 2024, sum: Number.NaN }])],
    ["indicators.column", () => shares([{ sum: 3 }], { part: "__proto__" })],
  ])("%s", (code, run) => expect(run).toThrow(expect.objectContaining({ code })));
  it("no rows, no values", () => {
    expect(balance([])).toEqual([]);
    expect(growth([])).toEqual([]);
    expect(shares([], { part: "partner" })).toEqual([]);
  });
});
