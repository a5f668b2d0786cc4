import { describe, expect, it } from "vitest";
import { type CurrencyCode, year } from "../../src/model/index.js";
import { defaultRates, rateSource } from "../../src/rates/index.js";

const yearly = (quote: CurrencyCode, inYear: number) => defaultRates().series("USD", quote, "average").find(({ period }) => period.start === year(inYear).start && period.end === year(inYear).end);
const monthly = (quote: CurrencyCode) => defaultRates().series("USD", quote, "average").filter(({ period }) => period.start.slice(0, 7) === period.end.slice(0, 7));

describe("embedded rates", () => {
  it.each([["CNY", 2015, "6.2275"], ["CNY", 2019, "6.9084"], ["CNY", 2020, "6.9008"], ["CNY", 2021, "6.4490"], ["CNY", 2022, "6.7372"], ["CNY", 2023, "7.0840"], ["CNY", 2024, "7.1975"], ["VND", 2015, "21697.57"], ["VND", 2020, "23208.37"], ["VND", 2023, "23787.32"], ["VND", 2024, "24164.89"]] as const)("has the IMF's average of %s in %i: %s", (quote, inYear, published) => {
    const places = published.split(".")[1]?.length ?? 0;
    expect(Number(yearly(quote, inYear)?.digits).toFixed(places)).toBe(published);
  });

  it("has yearly averages 2000 to 2024 of the IMF's currencies, and 2025 of those of the ECB", () => {
    for (const quote of ["CNY", "VND", "EUR", "JPY", "THB", "LAK", "KHR", "KRW", "SGD", "HKD", "TWD", "MYR", "IDR", "INR", "GBP", "AUD", "RUB"] as const) for (const inYear of [2000, 2012, 2024]) expect(yearly(quote, inYear)?.source, `${quote} ${inYear}`).toBe("imf-er");
    for (const quote of ["CNY", "EUR", "JPY", "KRW", "HKD", "SGD", "THB", "MYR", "IDR", "INR", "GBP", "AUD"] as const) expect(yearly(quote, 2025)?.source, quote).toBe("ecb-cross");
    expect(yearly("VND", 2025)).toBeUndefined();
    expect(yearly("MMK", 2021)).toBeUndefined();
  });

  it.each([["CNY", "2005-04"], ["INR", "2009-01"], ["EUR", "1999-01"], ["JPY", "1999-01"], ["KRW", "1999-01"], ["HKD", "1999-01"], ["SGD", "1999-01"], ["THB", "2005-04"], ["MYR", "2005-04"], ["IDR", "2005-04"], ["GBP", "1999-01"], ["AUD", "1999-01"]] as const)("has monthly averages of %s from %s on, without a gap", (quote, first) => {
    const months = monthly(quote);
    expect(months[0]?.period.start.slice(0, 7)).toBe(first);
    const number = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
    expect(months.length).toBe(number("2026-10") - number(first) + 1);
    expect(months.every(({ days }) => days !== undefined && days >= 15 && days <= 23)).toBe(true);
  });

  it("marks what is not verified: Laos 2021 to 2024, every average of the kyat", () => {
    for (const inYear of [2021, 2022, 2023, 2024]) expect(yearly("LAK", inYear)?.trust).toBe("unverified");
    for (let inYear = 2000; inYear <= 2020; inYear++) expect(yearly("MMK", inYear)?.trust, String(inYear)).not.toBe("verified");
    expect(yearly("MMK", 2005)?.note).toMatch(/peg/);
    expect(yearly("CNY", 2013)).toMatchObject({ trust: "unverified" });
    expect(yearly("CNY", 2024)).toMatchObject({ trust: "verified" });
    for (const rate of defaultRates().all()) if (rate.trust === "unverified") expect(rate.note, `${rate.quote} ${rate.period.start}`).toBeDefined();
  });

  it.each([[2009, "+4.19"], [2024, "+3.64"], [2021, "-0.98"]])("tells how far the dong's market rate was from the central one in %i", (inYear, gap) => {
    expect(yearly("VND", inYear)).toMatchObject({ marketGap: gap, trust: "stated" });
  });

  it("has the rates at the end of years", () => {
    const end = (quote: CurrencyCode, date: string) => defaultRates().series("USD", quote, "end").find(({ period }) => period.end === date);
    expect(end("CNY", "2019-12-31")?.digits).toBe("6.987");
    expect(end("VND", "2024-12-31")).toMatchObject({ digits: "24335", marketGap: "+4.71" });
    expect(end("CNY", "2022-12-31")?.trust).toBe("unverified");
  });

  it("names the source of each rate", () => {
    for (const source of new Set(defaultRates().all().map((rate) => rate.source))) expect(rateSource(source)?.publisher, source).toMatch(/International Monetary Fund|European Central Bank/);
    expect(rateSource("nobody")).toBeUndefined();
  });
});
