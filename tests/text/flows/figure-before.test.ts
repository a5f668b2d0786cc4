import { describe, expect, it } from "vitest";
import { type FlowCase, flowsOf } from "./flows-of.js";

const year = "2023-01-01..2023-12-31";

const cases: readonly FlowCase[] = [
  // A sentence whose subject stands for the figure before tells its change.
  ["en", "Dong Thap's exports to Cambodia were worth 5 million USD in 2023. The figure was up 23 percent from 2022.", [`export VN-45>KH ${year} 5000000 USD, change 23`]],
  ["en", "Dong Thap's exports to Cambodia were worth 5 million USD in 2023. This represents a 5% rise year on year.", [`export VN-45>KH ${year} 5000000 USD, change 5`]],
  ["en", "Lao Cai exported 12,000 tonnes of fruit to China in June 2024. This was 14 percent more than in May.", ["export VN-02>CN 2024-06-01..2024-06-30 12000 t, change 14 on 2024-05-01..2024-05-31"]],
  ["vi", "Năm 2023, Lào Cai xuất khẩu sang Trung Quốc 600 triệu USD. Con số này giảm 40,5% so với tháng trước và giảm 32,7% so với năm 2022.", [`export VN-02>CN ${year} 600000000 USD, change -32.7`]],
  ["zh", "2023年，云南对老挝出口9亿元。这一数字比上年增长5%。", [`export CN-YN>LA ${year} 900000000 CNY, change 5`]],
  // With a figure or a time of its own it states another one.
  ["en", "Dong Thap's exports to Cambodia were worth 5 million USD in 2023. In 2022 the figure was 4 million USD, up 3 percent.", [`export VN-45>KH ${year} 5000000 USD`, "export VN-45>KH 2022-01-01..2022-12-31 4000000 USD, change 3"]],
  // Words between a percentage and its noun.
  ["en", "Thai exports to Laos came to 14 billion baht in 2023, an 8.7% year-on-year increase.", [`export TH>LA ${year} 14000000000 THB, change 8.7`]],
  ["en", "Laos reported a 9 percent year-on-year decline in exports to Thailand for 2023.", [`export LA>TH ${year}, change -9`]],
  // Goods named after the country in which the reporter lies do not make it the reporter.
  ["en", "Lang Son's trade with China reached 1.7 billion USD in 2023. Nearly 170,000 tonnes of Vietnamese farm produce were exported.", [`total VN-09>CN ${year} 1700000000 USD`, `export VN-09>CN ${year} 170000 t nearly`]],
  // Of several partners none is named.
  ["en", "Thailand's exports to Laos were 14 billion baht in 2023. Trade with neighbouring countries reached 90 billion baht.", [`export TH>LA ${year} 14000000000 THB`, `total TH>? ${year} 90000000000 THB`]],
  ["en", "Thailand's exports to Laos were 14 billion baht in 2023. The closure means an estimated loss in export revenue of 6 billion baht.", [`export TH>LA ${year} 14000000000 THB`]],
];

describe("flows told of in another sentence", () => {
  it.each(cases)("%s: %s", (language, text, flows) => expect(flowsOf(language, text)).toEqual(flows));
});
