import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CurrencyCode, type Money, money, months, negate, period, quarter, rational, toDecimal, tradeFlowFromJson, year } from "../../src/model/index.js";
import { type ConvertOptions, convert, defaultRates, layeredRates, type MeanMethod, type Rate, rateTable } from "../../src/rates/index.js";

const daily = (date: string, digits: string, more: Partial<Rate> = {}): Rate => ({ base: "USD", quote: "CNY", kind: "daily", period: { start: date, end: date }, digits, source: "test", trust: "stated", ...more });
const monthly = (inMonth: number, digits: string, days?: number): Rate => ({ base: "USD", quote: "CNY", kind: "average", period: months(2024, inMonth, inMonth), digits, source: "test", trust: "stated", ...(days === undefined ? {} : { days }) });
const shown = (amount: Money, places = 2): string => `${amount.bound} ${amount.value.toFixed(places)}${amount.bound === "between" ? ` ${amount.high.toFixed(places)}` : ""} ${amount.currency}`;

describe("convert", () => {
  it("converts CNY 1 bn of 2024 to USD 138.94 m at the IMF's yearly average", () => {
    const found = convert(money("1e9", "CNY"), "USD", { on: "2024" });
    expect(found.money.value.div(1e6).toFixed(2)).toBe("138.94");
    expect(found.steps).toMatchObject([{ pair: "USD/CNY", kind: "average", asked: year(2024), used: year(2024), age: 0, source: "imf-er", digits: ["7.19749111"], inverted: true, trust: "verified" }]);
  });

  it.each([["over", "over 100.00 USD"], ["atLeast", "atLeast 100.00 USD"], ["under", "under 100.00 USD"], ["atMost", "atMost 100.00 USD"], ["nearly", "nearly 100.00 USD"], ["about", "about 100.00 USD"], ["exact", "exact 100.00 USD"]] as const)("keeps the bound “%s”", (bound, expected) => {
    expect(shown(convert(money("800", "CNY", { bound }), "USD", { on: "2024-05-06", rates: rateTable([daily("2024-05-06", "8")]) }).money)).toBe(expected);
  });

  it("converts both ends of a range, and a deficit", () => {
    const rates = rateTable([daily("2024-05-06", "8")]);
    expect(shown(convert(money("800", "CNY", { high: "1600" }), "USD", { on: "2024-05-06", rates }).money)).toBe("between 100.00 200.00 USD");
    expect(shown(convert(negate(money("800", "CNY", { bound: "over" })), "USD", { on: "2024-05-06", rates }).money)).toBe("over -100.00 USD");
  });

  it("uses the end of a band that is unfavourable to the bound", () => {
    const rates = rateTable([daily("2024-05-06", "8", { high: "10" })]);
    const by = (amount: Money) => convert(amount, "USD", { on: "2024-05-06", rates });
    expect(shown(by(money("800", "CNY", { bound: "over" })).money)).toBe("over 80.00 USD");
    expect(shown(by(money("800", "CNY", { bound: "under" })).money)).toBe("under 100.00 USD");
    expect(by(money("800", "CNY", { bound: "over" })).exact).toEqual(rational(80n));
    expect(shown(by(money("800", "CNY")).money)).toBe("between 80.00 100.00 USD");
    expect(by(money("800", "CNY"))).toMatchObject({ exact: rational(80n), exactHigh: rational(100n) });
    expect(shown(by(negate(money("800", "CNY"))).money)).toBe("between -100.00 -80.00 USD");
    expect(by(money("800", "CNY")).steps[0]?.digits).toEqual(["8–10"]);
  });

  it("goes through a third currency and tells both steps", () => {
    const found = convert(money("1", "EUR"), "CNY", { on: "2024" });
    expect(found.steps.map(({ from, to, pair, inverted }) => `${from}>${to} ${pair} ${inverted}`)).toEqual(["EUR>USD USD/EUR true", "USD>CNY USD/CNY false"]);
  });

  it("goes by a fixed ratio where a currency was followed by another", () => {
    const found = convert(money("195583", "DEM"), "EUR", { on: "2001" });
    expect(found.exact).toEqual(rational(100000n));
    expect(found.steps).toMatchObject([{ kind: "fixed", pair: "EUR/DEM", digits: ["1.95583"], inverted: true }]);
    expect(convert(money("1", "DEM"), "ITL", { on: "2001" }).exact).toEqual(rational(193627n * 100000n, 195583n * 100n));
    expect(convert(money("1", "FRF"), "USD", { on: "2001" }).steps.map(({ kind }) => kind)).toEqual(["fixed", "average"]);
    expect(() => convert(money("1", "DEM"), "EUR", { on: "1998" })).toThrowError(/no average rate from DEM to EUR for 1998/);
  });

  it("tells a code outside its dates, an official rate and an unverified one", () => {
    const problems = (from: CurrencyCode, on: string): string[] => convert(money("1", from), from === "BGN" ? "EUR" : "USD", { on }).problems.map(({ code }) => code);
    expect(problems("BGN", "2026-05-01")).toEqual(["currency.withdrawn"]);
    expect(problems("VND", "2024")).toEqual(["rates.market-gap"]);
    expect(problems("LAK", "2024")).toEqual(["rates.unverified"]);
    expect(problems("CNY", "2024")).toEqual([]);
  });

  it("uses the average of the same months, not of the year", () => {
    const perDollar = (on: ConvertOptions["on"]): string => convert(money("1", "USD"), "CNY", { on, rates: defaultRates() }).money.value.toFixed(4);
    expect(perDollar(months(2023, 1, 10))).toBe("7.0650"); // mean of the ECB's daily crosses of these months
    expect(convert(money("1", "USD"), "CNY", { on: months(2023, 1, 10) }).steps[0]).toMatchObject({ mean: "days", source: "ecb-cross" });
    expect(convert(money("1", "USD"), "CNY", { on: quarter(2024, 1) }).steps[0]?.digits).toHaveLength(3);
  });

  it("weights months by days, plainly, harmonically or by trade, as told", () => {
    const rates = rateTable([monthly(1, "7", 20), monthly(2, "8", 10)]);
    const by = (mean: MeanMethod) => convert(money("1", "USD"), "CNY", { on: months(2024, 1, 2), rates, mean }).exact;
    expect(by("days")).toEqual(rational(220n, 30n));
    expect(by("simple")).toEqual(rational(15n, 2n));
    expect(by("harmonic")).toEqual(rational(30n * 56n, 20n * 8n + 10n * 7n)); // 30 / (20/7 + 10/8)
    expect(by({ trade: { "2024-01": 3, "2024-02": "1" } })).toEqual(rational(29n, 4n));
    expect(() => by({ trade: { "2024-01": 3 } })).toThrowError(/No trade of 2024-02/);
    expect(() => by({ trade: { "2024-01": 0, "2024-02": 0 } })).toThrowError(/add up to zero/);
  });

  it("goes back to the months where another mean than by days is asked for, and is refused where there are none", () => {
    const whole: Rate = { ...monthly(1, "7.4"), period: months(2024, 1, 2) };
    const rates = rateTable([whole, monthly(1, "7", 20), monthly(2, "8", 10)]);
    const by = (mean: MeanMethod, table = rates) => convert(money("1", "USD"), "CNY", { on: months(2024, 1, 2), rates: table, mean });
    expect([by("days").exact, by("days").steps[0]?.mean]).toEqual([rational(37n, 5n), undefined]);
    expect([by("simple").exact, by("simple").steps[0]?.mean]).toEqual([rational(15n, 2n), "simple"]);
    expect(by({ trade: { "2024-01": 1, "2024-02": 4 } }).exact).toEqual(rational(39n, 5n));
    for (const mean of ["simple", "harmonic", { trade: { "2024-01": 1, "2024-02": 4 } }] as const) expect(() => by(mean, rateTable([whole]))).toThrowError(/this mean needs the rates of its months/);
  });

  it("weights a month by its trade however many days of rates it has", () => {
    const days = [...Array.from({ length: 31 }, (_, index) => daily(`2024-01-${String(index + 1).padStart(2, "0")}`, "7")), ...Array.from({ length: 29 }, (_, index) => daily(`2024-02-${String(index + 1).padStart(2, "0")}`, "8"))];
    const found = convert(money("1", "USD"), "CNY", { on: months(2024, 1, 2), rates: rateTable(days), mean: { trade: { "2024-01": "1.5", "2024-02": "0.5" } } });
    expect(found.exact).toEqual(rational(29n, 4n)); // (1.5 × 7 + 0.5 × 8) / 2
  });

  it("weights by calendar days where the rates do not tell theirs", () => {
    const rates = rateTable([monthly(1, "7"), monthly(2, "8")]);
    expect(convert(money("1", "USD"), "CNY", { on: months(2024, 1, 2), rates }).exact).toEqual(rational(31n * 7n + 29n * 8n, 60n));
  });

  it("takes the mean of daily rates where there are no averages, and refuses a gap", () => {
    const days = Array.from({ length: 31 }, (_, index) => daily(`2024-05-${String(index + 1).padStart(2, "0")}`, index % 2 === 0 ? "7" : "8"));
    expect(convert(money("1", "USD"), "CNY", { on: "2024-05", rates: rateTable(days) }).exact).toEqual(rational(16n * 7n + 15n * 8n, 31n));
    const holed = rateTable(days.filter((_, index) => index < 8 || index > 20));
    expect(() => convert(money("1", "USD"), "CNY", { on: "2024-05", rates: holed })).toThrowError(/no daily rate stands between 2024-05-08 and 2024-05-22/);
  });

  it("uses the last rate of a year for its end", () => {
    expect(convert(money("1", "EUR"), "USD", { on: "2011", kind: "end" }).steps[0]).toMatchObject({ kind: "end", used: { start: "2011-12-30", end: "2011-12-30" } });
  });

  it("uses the customs rate in force", () => {
    const rates = rateTable([{ ...daily("2024-05-01", "7.1"), kind: "customs", period: months(2024, 5, 5) }]);
    expect(convert(money("71", "CNY"), "USD", { on: "2024-05-17", kind: "customs", rates }).exact).toEqual(rational(10n));
  });

  it.each([
    ["error", undefined, null],
    ["previous within 5 days", { policy: "previous", days: 5 }, ["2024-05-03", 2]],
    ["previous within 1 day", { policy: "previous", days: 1 }, null],
    ["nearest", { policy: "nearest" }, ["2024-05-06", -1]],
    ["nearest within 0 days", { policy: "nearest", days: 0 }, null],
  ] as const)("treats a missing date by the policy: %s", (_name, missing, expected) => {
    const rates = rateTable([daily("2024-05-03", "7.2514"), daily("2024-05-06", "7.2678")]);
    const work = () => convert(money("1", "USD"), "CNY", { on: "2024-05-05", rates, ...(missing === undefined ? {} : { missing }) }).steps[0];
    if (expected === null) expect(work).toThrowError(/no daily rate from USD to CNY for 2024-05-05/);
    else expect([work()?.used.start, work()?.age, work()?.missing]).toEqual([...expected, missing]);
  });

  it("interpolates on a straight line, and only when told to", () => {
    const rates = rateTable([daily("2024-05-03", "7"), daily("2024-05-06", "8.5")]);
    expect(convert(money("1", "USD"), "CNY", { on: "2024-05-04", rates, missing: { policy: "interpolate" } }).exact).toEqual(rational(15n, 2n));
    expect(() => convert(money("1", "USD"), "CNY", { on: "2024-05-07", rates, missing: { policy: "interpolate" } })).toThrowError(/the last rate is of 2024-05-06/);
  });

  it("prefers a rate of its own date through a third currency to another date's", () => {
    const euro = [{ ...daily("2024-05-05", "0.9"), quote: "EUR" as const }, { ...daily("2024-05-05", "8"), base: "EUR" as const }];
    const rates = rateTable([daily("2024-05-03", "7"), ...euro]);
    expect(convert(money("1", "USD"), "CNY", { on: "2024-05-05", rates, missing: { policy: "nearest" } }).exact).toEqual(rational(72n, 10n));
  });

  it("comes back to the same number through the exact value", () => {
    const codes = ["CNY", "VND", "EUR", "JPY", "THB", "AUD", "INR"] as const;
    fc.assert(fc.property(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.integer({ min: 0, max: 6 }), fc.constantFrom(...codes), fc.constantFrom(...codes), fc.integer({ min: 2000, max: 2024 }), (units, places, from, to, inYear) => {
      const amount = money(units, from);
      const start = { ...amount, value: amount.value.div(10 ** places) };
      const back = convert(convert(start, to, { on: year(inYear) }), from, { on: year(inYear) });
      expect(back.money.value.equals(start.value)).toBe(true);
      expect(toDecimal(back.exact).equals(start.value)).toBe(true);
    }), { numRuns: 200 });
  });

  it("is one to one within one currency, without a rate", () => {
    expect(convert(money("5", "USD"), "USD", { on: "1850" })).toMatchObject({ steps: [], exact: rational(5n) });
  });

  it("prints as JSON", () => {
    const json = JSON.parse(JSON.stringify(convert(money("1e9", "CNY"), "USD", { on: "2024" }))) as { exact: unknown; money: unknown };
    expect(json.exact).toEqual({ numerator: "100000000000000000", denominator: "719749111" });
  });

  it.each([
    ["a year before the first rate", "CNY", "1990", /the first rate is of 2000/], ["a year after the last", "VND", "2025", /the last rate is of 2024/], ["a month that only the year has", "VND", "2024-05", /none for exactly these days/], ["a day that has only an end of year", "CNY", "2024-12-31", /rates of kind end/],
    ["a day within a month that has an average", "CNY", "2024-05-17", /rates of kind average for 2024-05, average for 2024/],
  ] as const)("refuses %s", (_name, from, on, message) => {
    expect(() => convert(money("1", from), "USD", { on })).toThrowError(expect.objectContaining({ code: "rates.missing", message: expect.stringMatching(message) as unknown }));
  });

  it("refuses what is no date and what is no currency", () => {
    expect(() => convert(money("1", "CNY"), "USD", { on: "2023-02-29" })).toThrowError(expect.objectContaining({ code: "period.date" }));
    expect(() => convert(money("1", "CNY"), "USD", { on: "2024-13" })).toThrowError(expect.objectContaining({ code: "period.date" }));
    expect(() => convert(money("1", "CNY"), "XYZ" as CurrencyCode, { on: "2024" })).toThrowError(expect.objectContaining({ code: "money.unknown-currency" }));
    expect(() => convert({ ...money("1", "CNY"), currency: "RMB" as CurrencyCode }, "USD", { on: "2024" })).toThrowError(expect.objectContaining({ code: "money.unknown-currency" }));
    expect(() => money("9".repeat(1_000_000), "CNY")).toThrowError(expect.objectContaining({ code: "decimal.precision" }));
    expect(() => convert(money("1", "CNY"), "USD", { on: "2024-05-05", missing: { policy: "previous", days: -1 } })).toThrowError(expect.objectContaining({ code: "rates.missing-policy" }));
  });

  it("refuses what is no option, no period and no amount, by its name", () => {
    const amount = money("1", "CNY");
    for (const [code, work] of [
      ["rates.kind", () => convert(amount, "USD", { on: "2024", kind: "weird" as never })], ["rates.mean", () => convert(amount, "USD", { on: "2024", mean: "weird" as never })],
      ["rates.missing-policy", () => convert(amount, "USD", { on: "2024", missing: "weird" as never })], ["rates.missing-policy", () => convert(amount, "USD", { on: "2024", missing: { policy: "weird" } as never })],
      ["period.order", () => convert(amount, "USD", { on: { start: "2024-06-01", end: "2024-01-01" } })], ["period.date", () => convert(amount, "USD", { on: { start: "2024", end: "2025" } })], ["period.date", () => convert(amount, "USD", { on: null as never })],
      ["rates.amount", () => convert(undefined as never, "USD", { on: "2024" })], ["rates.amount", () => convert("5 CNY" as never, "USD", { on: "2024" })], ["rates.amount", () => convert({ value: "5", bound: "exact", currency: "CNY" } as never, "USD", { on: "2024" })],
    ] as const) expect(work).toThrowError(expect.objectContaining({ name: "EntrepotError", code }));
  });

  it("lets the caller's table go before the embedded one", () => {
    const mine = rateTable([{ ...daily("2024-01-01", "7"), kind: "average", period: year(2024), source: "mine" }]);
    const rates = layeredRates(mine, defaultRates());
    expect(convert(money("7", "CNY"), "USD", { on: "2024", rates })).toMatchObject({ exact: rational(1n), steps: [{ source: "mine" }] });
    expect(convert(money("1", "CNY"), "USD", { on: "2023", rates }).steps[0]?.source).toBe("imf-er");
  });
});

describe("convert for flows", () => {
  const flow = (fields: object) => tradeFlowFromJson({ direction: "total", reporter: null, partner: null, via: null, period: year(2024), status: "actual", source: { document: "test", row: 3 }, ...fields });

  it("uses the rate of each flow's own period and goes on past what cannot be converted", () => {
    const flows = [flow({ money: money("1e9", "CNY") }), flow({ money: money("1", "VND"), period: year(2025) }), flow({ money: money("1", "CNY"), period: null }), flow({})];
    const found = convert(flows, "USD");
    expect(found.map(({ conversion }) => conversion?.money.value.toFixed(0) ?? null)).toEqual(["138937303", null, null, null]);
    expect(found.map(({ problems }) => problems.map(({ code, source }) => `${code} ${source.row}`))).toEqual([[], ["rates.missing 3"], ["rates.no-period 3"], []]);
    expect(found[1]?.flow.money).toEqual(money("1", "VND"));
  });

  it("warns that a change in one currency is none in another, and tells the other where the rates allow", () => {
    const rates = rateTable([{ ...daily("2014-01-01", "6.1043"), kind: "average", period: period("2014-01-01", "2014-01-31") }, { ...daily("2013-01-01", "6.2787"), kind: "average", period: period("2013-01-01", "2013-01-31") }]);
    const january = flow({ period: period("2014-01-01", "2014-01-31"), money: money("2.34e12", "CNY"), change: { percent: { value: "7.3", bound: "exact", unit: "%" } } });
    const [warning] = convert(january, "USD", { rates }).problems;
    expect(warning).toMatchObject({ code: "rates.change-currency", found: "7.3%", expected: "10.37%" }); // 1.073 × 6.2787 / 6.1043
    expect(convert(january, "CNY").problems).toEqual([]);
    const by = (percent: object) => convert({ ...january, ...flow({ change: { percent: { unit: "%", ...percent } }, period: january.period, money: january.money }) }, "USD", { rates }).problems.map(({ found, expected }) => [found, expected])[0];
    expect(by({ value: "7.3", bound: "over" })).toEqual(["over 7.3%", "over 10.37%"]);
    expect(by({ value: "7", high: "8", bound: "between" })).toEqual(["7 to 8%", undefined]);
    expect(by({ value: "-1", bound: "over" })).toEqual(["over -1%", undefined]); // 0.99 × 6.2787 / 6.1043 has grown
  });

  it("tells no other change where a band of rates has none, or where the year before has no rate", () => {
    const band = (date: string): Rate => ({ ...daily(date, "6", { high: "7" }), kind: "average", period: period(date, `${date.slice(0, 7)}-31`) });
    const january = flow({ period: period("2014-01-01", "2014-01-31"), money: money("2.34e12", "CNY"), change: { percent: { value: "7.3", bound: "exact", unit: "%" } } });
    for (const rates of [rateTable([band("2014-01-01"), band("2013-01-01")]), rateTable([band("2014-01-01")])]) {
      const [warning] = convert(january, "USD", { rates }).problems;
      expect([warning?.code, warning?.expected]).toEqual(["rates.change-currency", undefined]);
    }
  });

  it("uses the source's own equivalent as a rate of kind “stated”", () => {
    const found = convert(flow({ money: money("1e9", "CNY", { bound: "over" }), equivalents: [money("140e6", "USD", { bound: "about" })] }), "USD", { kind: "stated" });
    expect(found.conversion).toMatchObject({ exact: rational(140_000_000n), steps: [{ kind: "stated", source: "stated", digits: ["50/7"] }] });
    expect(found.flow.money?.bound).toBe("over");
  });
});
