import { describe, expect, it } from "vitest";
import type { Language } from "../../src/model/index.js";
import { readText } from "../../src/text/index.js";
import { amountsOf, type FigureCase, percentsOf, quantitiesOf } from "./figures-of.js";

// 36 phrases of trade news on which eleven other readers were tried: the best gets 8 of them right, and 23 are right in none.

const amounts: FigureCase[] = [
  ["en", "US$175.6 billion", "175600000000 USD"],
  ["en", "over CNY 1 billion", "1000000000 CNY over"],
  ["en", "nearly 36.3 billion USD", "36300000000 USD nearly"],
  ["en", "more than 230 billion VND", "230000000000 VND over"],
  ["en", "RMB1.2 trillion", "1200000000000 CNY"],
  ["en", "between $5 billion and $7 billion", "5000000000 to 7000000000 USD"],
  ["vi", "hơn 3.700 tỷ đồng", "3700000000000 VND over"],
  ["vi", "1,23 tỷ USD", "1230000000 USD"],
  ["vi", "gần 36,3 tỷ USD", "36300000000 USD nearly"],
  ["vi", "trên 500 triệu nhân dân tệ", "500000000 CNY over"],
  ["vi", "khoảng 2,5 nghìn tỷ đồng", "2500000000000 VND about"],
  ["vi", "từ 5 đến 7 tỷ USD", "5000000000 to 7000000000 USD"],
  ["zh", "超过10亿元人民币", "1000000000 CNY over"],
  ["zh", "1.2万亿美元", "1200000000000 USD"],
  ["zh", "近363亿美元", "36300000000 USD nearly"],
  ["zh", "约3700亿越南盾", "370000000000 VND about"],
  ["zh", "50亿至70亿美元", "5000000000 to 7000000000 USD"],
];

// What other readers give: 10 million, 12 billion, 225 thousand, 10; then nothing at all.
const codesBefore: FigureCase[] = [
  ["en", "CNY 1 billion", "1000000000 CNY"],
  ["en", "RMB 1.2 trillion", "1200000000000 CNY"],
  ["en", "USD 22.5 million", "22500000 USD"],
  ["en", "CNY 1,000", "1000 CNY"],
  ["en", "CNY1 billion", "1000000000 CNY"],
  ["en", "VND 1 billion", "1000000000 VND"],
  ["en", "3,700 billion Dong", "3700000000000 VND"],
  ["en", "US$4.7 billion", "4700000000 USD"],
  ["en", "1 billion CNY", "1000000000 CNY"],
];

const percents: FigureCase[] = [
  ["en", "a 5.88% decrease", "-5.88 change"],
  ["en", "up 13.2 percent year-on-year", "13.2 change"],
  ["vi", "tăng 5,88% so với cùng kỳ", "5.88 change"],
  ["vi", "giảm 12,4%", "-12.4 change"],
  ["zh", "同比下降5.88%", "-5.88 change"],
  ["zh", "增长百分之十三", "13 change"],
];

const quantities: FigureCase[] = [
  ["en", "at least 1.5 million tonnes", "1500000 t atLeast"],
  ["vi", "hơn 1,5 triệu tấn gạo", "1500000 t over"],
  ["zh", "150多万吨", "1500000 t over"],
];

const periods: [Language, string, string][] = [
  ["en", "the first 10 months of 2023", "2023-01-01/2023-10-31"],
  ["en", "the third quarter of 2024", "2024-07-01/2024-09-30"],
  ["en", "last year", "2023-01-01/2023-12-31"],
  ["vi", "9 tháng đầu năm 2024", "2024-01-01/2024-09-30"],
  ["vi", "quý III/2024", "2024-07-01/2024-09-30"],
  ["vi", "năm ngoái", "2023-01-01/2023-12-31"],
  ["zh", "今年前三季度", "2024-01-01/2024-09-30"],
  ["zh", "2023年1至10月", "2023-01-01/2023-10-31"],
  ["zh", "2024年第三季度", "2024-07-01/2024-09-30"],
  ["zh", "去年", "2023-01-01/2023-12-31"],
];

describe("phrases that other readers miss", () => {
  const money = (said: string): string => said.replace(/ (other|price|investment|aid|budget|tariff|gdp)(?=;|$)/g, "");
  it.each([...amounts, ...codesBefore])("%s: %s is %s", (language, text, figure) => expect(money(amountsOf(text, language))).toBe(figure));
  it.each(percents)("%s: %s is %s", (language, text, figure) => expect(percentsOf(text, language)).toBe(figure));
  it.each(quantities)("%s: %s is %s", (language, text, figure) => expect(quantitiesOf(text, language)).toBe(figure));
  it.each(periods)("%s: %s is %s", (language, text, days) => {
    const found = readText(text, { language, published: "2024-08-31" }).periods;
    expect(found.map(({ period }) => `${period.start}/${period.end}`)).toEqual([days]);
  });
});

describe("words in which other readers find figures", () => {
  const invented: [Language, string][] = [["en", "in recent years"], ["en", "Dr. Le Thi spoke"], ["en", "the last quarter of the race"], ["en", "Factory. Opened with joy"], ["vi", "thủ đô của cả nước"], ["vi", "quặng sắt từ mỏ"]];
  it.each(invented)("%s: %s holds none", (language, text) => {
    const { amounts: money, percents: rates, quantities: counts } = readText(text, { language, published: "2024-08-31" });
    expect([...money, ...rates, ...counts]).toEqual([]);
  });

  it("reads a share as a percentage only, neither as a year nor as a day", () => {
    const { percents: rates, periods: days, amounts: money } = readText("Textiles make up 88% of sales and 36% of jobs.", { language: "en", published: "2024-08-31" });
    expect(rates.map(({ percent }) => percent.value.toFixed())).toEqual(["88", "36"]);
    expect([...days, ...money]).toEqual([]);
  });
});
