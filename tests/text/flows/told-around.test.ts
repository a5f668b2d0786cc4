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
  // By how much, by how many percent, and to what.
  ["zh", "2023年，蒙古国煤炭出口量为6849万吨，比上年同期增加1409万吨，同比增长25.9%。", [`export MN>? ${year} 68490000 t, change 25.9`]],
  ["vi", "Năm 2023, Lào Cai xuất khẩu 50 triệu USD, tăng 12 triệu USD, tương đương tăng 31%.", [`export VN-02>? ${year} 50000000 USD, change 31`]],
  ["en", "In 2023, maritime trade of Myanmar was up by $1.1 billion to $14.6 billion.", [`total MM>? ${year} 14600000000 USD`]],
  // What was paid for a quantity; whose exports stand behind "with"; figures of a list with one of their values.
  ["en", "Vietnam shipped 58,000 tonnes of steel to Laos for 42.9 million USD in 2023.", [`export VN>LA ${year} 58000 t`, `export VN>LA ${year} 42900000 USD`]],
  ["en", "In 2023, trade between Laos and Vietnam hit 134 million USD, with Vietnam's exports reaching 54.6 million USD.", [`total LA>VN ${year} 134000000 USD`, `export VN>LA ${year} 54600000 USD`]],
  ["en", "In 2023, Vietnam's exports to Laos included cable (over 5 million USD); paper (over 8.1 million USD); and garments (5.43 million USD).", [`export VN>LA ${year} 5000000 USD over`, `export VN>LA ${year} 8100000 USD over`, `export VN>LA ${year} 5430000 USD`]],
  // Papers are worth what has not been traded.
  ["en", "In 2023, Lao Cai exported goods worth 5 million USD. At the fair firms signed seven export contracts worth more than 57.8 million USD.", [`export VN-02>? ${year} 5000000 USD`]],
  // Partners in a list, and whom "them" means.
  ["en", "Hunan's trade with Africa was worth 5 million USD in 2023. Nigeria, Ghana and Kenya were the largest partners, with 3.6 million, 0.8 million and 0.6 million USD, respectively.", [`total CN-HN>m49:002 ${year} 5000000 USD`, `total CN-HN>NG ${year} 3600000 USD`, `total CN-HN>GH ${year} 800000 USD`, `total CN-HN>KE ${year} 600000 USD`]],
  ["en", "Cambodia sold goods worth 3 million USD to Korea in 2023. Trade with the members of the RCEP was worth 26 million USD. Exports to them were 7 million USD.", [`export KH>KR ${year} 3000000 USD`, `total KH>RCEP ${year} 26000000 USD`, `export KH>RCEP ${year} 7000000 USD`]],
  // Datelines of other agencies.
  ["en", "ISLAMABAD, Apr 24 (APP): Bilateral trade of Pakistan and Iran stood at 2.31 billion USD in 2023.", [`total PK>IR ${year} 2310000000 USD`]],
  // Several gates behind one word for them.
  ["vi", "Năm 2023, hàng hóa xuất nhập khẩu qua các cửa khẩu Lao Bảo, La Lay đạt 1,48 tỷ USD.", [`total VN-25>LA ${year} 1480000000 USD`]],
  // Words between a percentage and its noun.
  ["en", "Thai exports to Laos came to 14 billion baht in 2023, an 8.7% year-on-year increase.", [`export TH>LA ${year} 14000000000 THB, change 8.7`]],
  ["en", "Laos reported a 9 percent year-on-year decline in exports to Thailand for 2023.", [`export LA>TH ${year}, change -9`]],
  // Goods named after the country in which the reporter lies do not make it the reporter.
  ["en", "Lang Son's trade with China reached 1.7 billion USD in 2023. Nearly 170,000 tonnes of Vietnamese farm produce were exported.", [`total VN-09>CN ${year} 1700000000 USD`, `export VN-09>CN ${year} 170000 t nearly`]],
  // Of several partners none is named.
  ["en", "Thailand's exports to Laos were 14 billion baht in 2023. Trade with neighbouring countries reached 90 billion baht.", [`export TH>LA ${year} 14000000000 THB`, `total TH>? ${year} 90000000000 THB`]],
  ["en", "Thailand's exports to Laos were 14 billion baht in 2023. The closure means an estimated loss in export revenue of 6 billion baht.", [`export TH>LA ${year} 14000000000 THB`]],
];

describe("flows and what is told around them", () => {
  it.each(cases)("%s: %s", (language, text, flows) => expect(flowsOf(language, text)).toEqual(flows));
});
