import { describe, expect, it } from "vitest";
import { money, rational } from "../../src/model/index.js";
import { convert, readEcbRates, readFederalReserveRates } from "../../src/rates/door.js";

/** What other money libraries do wrong, and this one must not. */
describe("traps of other libraries", () => {
  const roubles = readEcbRates("Date,USD,RUB,\n2022-03-01,1.1162,117.2010,\n2022-02-28,1.1199,115.4842,\n");

  it("never takes the last known rate for an amount without a date", () => {
    expect(() => convert(money("100", "RUB"), "USD", { rates: roubles } as never)).toThrowError(expect.objectContaining({ code: "rates.on" }));
  });

  it("never takes a rate of March 2022 for a rouble of 2023", () => {
    expect(() => convert(money("100", "RUB"), "USD", { on: "2023-06-01", rates: roubles })).toThrowError(/the last rate is of 2022-03-01/);
    expect(() => convert(money("100", "RUB"), "USD", { on: "2023-06-01", rates: roubles, missing: { policy: "previous", days: 7 } })).toThrowError(expect.objectContaining({ code: "rates.missing" }));
  });

  it("names the missing rate, not the amount", () => {
    expect(() => convert(money("100", "RUB"), "CNY", { on: "2022-03-01", rates: roubles })).toThrowError(/no daily rate from RUB to CNY for 2022-03-01/);
  });

  it("does not see the future on a Saturday unless it is told to interpolate", () => {
    const rates = readEcbRates("Date,USD,CNY,\n2022-10-31,0.9914,7.2377,\n2022-10-28,0.9951,7.2159,\n");
    const friday = convert(money("1", "USD"), "CNY", { on: "2022-10-29", rates, missing: { policy: "previous", days: 3 } });
    expect(friday.money.value.toFixed(4)).toBe("7.2514");
    expect(friday.steps.map(({ used, age }) => `${used.start} ${age}`)).toEqual(["2022-10-28 1", "2022-10-28 1"]);
    expect(() => convert(money("1", "USD"), "CNY", { on: "2022-10-29", rates })).toThrowError(expect.objectContaining({ code: "rates.missing" }));
  });

  it("keeps a mean in its published orientation: one over a mean is not the mean of the inverses", () => {
    const australian = readFederalReserveRates("Time Period,RXI$US_N.B.AL\n2008-07-01,0.95\n2008-07-02,0.65\n");
    const june = { on: { start: "2008-07-01", end: "2008-07-02" }, rates: australian };
    expect(convert(money("1", "USD"), "AUD", june).exact).toEqual(rational(10n, 8n));
    expect(convert(money("1", "USD"), "AUD", { ...june, mean: "harmonic" }).exact).toEqual(rational(100n * 160n, 2n * 95n * 65n)); // mean of 1/0.95 and 1/0.65
  });

  it("converts to a currency whose unit is a fifth, and keeps an amount beyond a float's digits", () => {
    expect(convert(money("1000000000123.45", "CNY"), "USD", { on: "2024-12-31", rates: readEcbRates("Date,USD,CNY,\n2024-12-31,1.0389,7.5833,\n") }).exact).toEqual(rational(100000000012345n * 10389n, 100n * 75833n));
  });
});
