import { describe, expect, it } from "vitest";
import { type FlowCase, flowsOf } from "./flows-of.js";

const year = "2023-01-01..2023-12-31";

const cases: readonly FlowCase[] = [
  // The time right behind a figure, in whatever words or brackets, is its own.
  ["vi", "Kim ngạch giữa Việt Nam và Lào đã tăng từ 200 triệu USD vào năm 2000 lên gần 1,5 tỷ USD năm 2023.", ["total VN>LA 2000-01-01..2000-12-31 200000000 USD", `total VN>LA ${year} 1500000000 USD nearly`]],
  ["zh", "越南与老挝贸易额由2亿美元（2000年）增至近15亿美元（2023年）。", ["total VN>LA 2000-01-01..2000-12-31 200000000 USD", `total VN>LA ${year} 1500000000 USD nearly`]],
  ["vi", "Năm 2021, kim ngạch giữa Việt Nam và Lào đạt 2,1 tỷ USD, nhưng đến năm 2022 đã tăng gấp đôi, đạt 4,3 tỷ USD, rồi trên 7,2 tỷ USD vào năm 2023.", ["total VN>LA 2021-01-01..2021-12-31 2100000000 USD", "total VN>LA 2022-01-01..2022-12-31 4300000000 USD, change 100", `total VN>LA ${year} 7200000000 USD over`]],
  // With what a change is compared, and that a multiple is of a year's figure.
  ["en", "Trade between Da Nang and Japan reached 612 million USD in 2023, down 16.2% from 2022, comprising 398 million USD in exports and 214 million USD in imports.", [`total VN-DN>JP ${year} 612000000 USD, change -16.2`, `export VN-DN>JP ${year} 398000000 USD`, `import VN-DN>JP ${year} 214000000 USD`]],
  ["vi", "Năm 2023, Lào Cai xuất khẩu sang Trung Quốc 5.000 tấn thanh long, gấp rưỡi năm trước đó.", [`export VN-02>CN ${year} 5000 t, change 50`]],
  ["en", "Trade of Laos with Vietnam has grown more than threefold over the past four years and reached $61.7 million in 2023.", [`total LA>VN ${year} 61700000 USD`]],
  ["vi", "Năm 2023, kim ngạch của Lào Cai với Trung Quốc đạt hơn 4,2 tỷ USD, cao hơn 205 triệu USD so với năm trước.", [`total VN-02>CN ${year} 4200000000 USD over`]],
  // Goods and their worth, told before what is done with them; kinds of goods between commas.
  ["en", "In 2023, Champasak exported 301,420 tonnes of cassava to Thailand, while 640 cubic metres of wood worth US$217,460 was shipped to Vietnam.", [`export LA-CH>TH ${year} 301420 t`, `export LA-CH>VN ${year} 640 m3`, `export LA-CH>VN ${year} 217460 USD`]],
  ["en", "In 2023, Champasak sold 862,000 tonnes of cassava, fresh and dried, to Thailand.", [`export LA-CH>TH ${year} 862000 t`]],
  // What stands in brackets of another year, and what is aimed at by the end of one.
  ["en", "Uzbekistan's trade with Kyrgyzstan amounted to $880 million in 2023 (in 2022 – $922 million), including exports – $655 million.", [`total UZ>KG ${year} 880000000 USD`, "total UZ>KG 2022-01-01..2022-12-31 922000000 USD", `export UZ>KG ${year} 655000000 USD`]],
  ["en", "Turkistan's trade with Uzbekistan was $250 million in 2023. By the end of 2026 it plans to bring trade with Uzbekistan to $300 million.", [`total KZ-61>UZ ${year} 250000000 USD`, "total KZ-61>UZ 2026-01-01..2026-12-31 300000000 USD, target"]],
  // What leaves a place; what is left with a balance.
  ["en", "In 2023, 61,300 tonnes of palm oil left Sarawak for Indonesia.", [`export MY-13>ID ${year} 61300 t`]],
  ["en", "Nghe An bought goods worth $5 million from Laos in 2023, leaving Nghe An with a trade deficit of $2.5 million.", [`import VN-22>LA ${year} 5000000 USD`, `balance VN-22>LA ${year} -2500000 USD`]],
  // Whose foreign trade it is; a balance of what was told right before; a goal behind a two-way total.
  ["en", "Tibet's trade with Nepal fell to 1.2 billion yuan in 2023. Tibet's foreign trade plunged 57.8 percent to 5.71 billion yuan in 2023.", [`total CN-XZ>NP ${year} 1200000000 CNY`, `total CN-XZ>? ${year} 5710000000 CNY, change -57.8`]],
  ["vi", "Đối với Lào Cai, kim ngạch xuất khẩu của địa phương này sang Ấn Độ năm 2023 đạt 268 triệu USD; nhập khẩu đạt 415 triệu USD.", [`export VN-02>IN ${year} 268000000 USD`, `import VN-02>IN ${year} 415000000 USD`]],
  ["vi", "Việt Nam và Ấn Độ đạt kim ngạch 15 tỷ USD năm 2023, tận dụng Hiệp định Thương mại hàng hóa ASEAN - Ấn Độ có hiệu lực từ năm 2010.", [`total VN>IN ${year} 15000000000 USD`]],
  // Steps to what a figure became, and parts that leave their money out.
  ["en", "At the Mae Sai checkpoint, trade with Myanmar shrank by 1.9 billion baht to 11.4 billion in 2023.", [`total TH-57>MM via gate:mae-sai-tachileik ${year} 11400000000 THB`]],
  ["en", "Chiang Rai's trade with Laos exceeded 50 billion baht in 2023, up from 45.6 billion in 2022.", [`total TH-57>LA ${year} 50000000000 THB over`, "total TH-57>LA 2022-01-01..2022-12-31 45600000000 THB"]],
  // The year to year change of two, the base named with "over"; growth of so many times.
  ["en", "In June 2023, exports of Laos hit $36.4 million, an increase of 8 per cent over May and 22.5 per cent over the same month last year.", ["export LA>? 2023-06-01..2023-06-30 36400000 USD, change 22.5"]],
  ["zh", "2023年，云南对老挝出口5亿元，涨幅达1.6倍。", [`export CN-YN>LA ${year} 500000000 CNY, change 160`]],
  // What is aimed at for a year; the year around days; the time behind a figure and its equivalent.
  ["vi", "Việt Nam và Lào phấn đấu đến năm 2030 đưa kim ngạch hai chiều lên 130 triệu USD/năm.", ["total VN>LA 2030-01-01..2030-12-31 130000000 USD, target"]],
  ["en", "From 1 April 2024 to 20 September 2024 in the current financial year, Myanmar's exports to China were $5.47 billion.", ["export MM>CN 2024-04-01..2024-09-20 5470000000 USD"]],
  ["en", "In 2023, after a deal signed in July, exports of Laos to China grew to 420 billion kip ($20 million) in 2022.", ["export LA>CN 2022-01-01..2022-12-31 420000000000 LAK"]],
  // One of the two named before has the other for a partner.
  ["zh", "2023年，缅甸与泰国的边境贸易额达32.4亿美元。其中，缅甸出口额20.7亿美元，进口额11.7亿美元。", [`total MM>TH ${year} 3240000000 USD`, `export MM>TH ${year} 2070000000 USD`, `import MM>TH ${year} 1170000000 USD`]],
  // The time right behind the second of a pair.
  ["en", "In July, Laos imported 1,120 tonnes of rice from Thailand. Laos saw exports of $5.2 million to Thailand and imports of $4.8 million in 2023.", ["import LA>TH 2024-07-01..2024-07-31 1120 t", `export LA>TH ${year} 5200000 USD`, `import LA>TH ${year} 4800000 USD`]],
  // What goes through "the gate" crosses a border.
  ["en", "Huu Nghi gate is in Lang Son. Some 640 tonnes of durian went through the gate in 2023.", [`total VN-09>CN via gate:huu-nghi-youyiguan ${year} 640 t about`]],
  // Which way the percentages of a list in brackets went is told behind them.
  ["en", "In 2023, exports of Laos to China in coffee (-9.3%) and rubber (-14.8%) dropped, whereas those of rice (11.2%) and beans (4.5%) rose.", [`export LA>CN ${year}, change -9.3`, `export LA>CN ${year}, change -14.8`, `export LA>CN ${year}, change 11.2`, `export LA>CN ${year}, change 4.5`]],
];

describe("what flows carry over, and what they do not", () => {
  it.each(cases)("%s: %s", (language, text, flows) => expect(flowsOf(language, text)).toEqual(flows));
});
