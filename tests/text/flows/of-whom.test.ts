import { describe, expect, it } from "vitest";
import { type FlowCase, flowsOf } from "./flows-of.js";

const year = "2023-01-01..2023-12-31";

const cases: readonly FlowCase[] = [
  // A person's family name and given names are no country's people; peoples in a unit's long name trade with nobody.
  ["en", "In 2023, trade of An Giang with Cambodia, said deputy director Tran Van Thai, reached 3.1 billion USD.", [`total VN-44>KH ${year} 3100000000 USD`]],
  ["en", "Trade of the Yanbian Korean autonomous prefecture reached 30.4 billion yuan in 2023.", [`total gbt:222400>? ${year} 30400000000 CNY`]],
  // Goods listed behind a figure, and then what was done with them.
  ["en", "In 2023, 318,000 tonnes of cement, animal feed and fertiliser were exported from Laos to China, up 8.5% from 2022.", [`export LA>CN ${year} 318000 t, change 8.5`]],
  ["en", "In 2023, 42,000 tonnes of goods, chiefly machinery, tyres and cement, were exported from Laos to China, a rise of 4.8 percent.", [`export LA>CN ${year} 42000 t, change 4.8`]],
  // A level of an earlier figure is a change of this one, and its time is not this one's.
  ["en", "Laos sold goods worth $205 million to Thailand in 2023, equal to 131.7 per cent of the figure in the same period of 2022, and bought goods worth $266 million, up 44.3 per cent.", [`export LA>TH ${year} 205000000 USD, change 31.7`, `import LA>TH ${year} 266000000 USD, change 44.3`]],
  // A dateline with the agency in brackets; the state of a country is the one named before.
  ["en", "Shillong, March 24 (PTI) Meghalaya bought goods worth $7 million from Bangladesh in 2023, while exports from the northeastern state of India fetched $88 million.", [`import IN-ML>BD ${year} 7000000 USD`, `export IN-ML>BD ${year} 88000000 USD`]],
  // What belongs to a list in brackets: its way, and its sign.
  ["en", "Jeju exported goods worth $120 million in 2023.\n\nGrowth was driven by chemical products ($17 million, 20.8%).", [`export KR-49>? ${year} 120000000 USD`, `export KR-49>? ${year} 17000000 USD, change 20.8`]],
  ["en", "In 2023, exports of Jeju in citrus (-38.2%) and fish (-17.4%) were sluggish, while ships (62.3%) did well.", [`export KR-49>? ${year}, change -38.2`, `export KR-49>? ${year}, change -17.4`, `export KR-49>? ${year}, change 62.3`]],
  // Two units of one country report together; where a gate stands is not whose trade it is.
  ["en", "The trade balance of the Ulsan and Busan region recorded a surplus of $1.4 billion in 2023.", [`balance KR-31>? ${year} 1400000000 USD`]],
  ["en", "Pailin exported 9,000 tonnes of longan to Thailand in 2023. Shipments of corn through the Doung checkpoint in Kamrieng district came to 500 tonnes.", [`export KH-24>TH ${year} 9000 t`, `export KH-24>TH via gate:daung-ban-laem ${year} 500 t`]],
  // What comes from the other of the two is imported; what is told of gates counted before their names goes through them.
  ["en", "In 2023, trade between Kazakhstan and the Omsk region came to $641 million. Kazakh exports made up $218 million, while supplies from the Omsk region totaled $423 million.", [`total KZ>RU-OMS ${year} 641000000 USD`, `export KZ>RU-OMS ${year} 218000000 USD`, `import KZ>RU-OMS ${year} 423000000 USD`]],
  ["en", "Among the 18 border checkpoints of Myanmar, Muse topped the list in 2023 with $3.7 billion in trade.", [`total MM>CN via gate:muse-ruili ${year} 3700000000 USD`]],
  // The country whose fiscal years are counted.
  ["en", "Trucks wait in Muse.\n\nFrom 1 October 2019 to 3 July 2020 in the financial year 2019-2020, the value of border trade reached $7.9 billion.", ["total MM>? 2019-10-01..2020-07-03 7900000000 USD"]],
  // A time set behind a comma; a year of which the end has not come; figures as of the end of a month after that month's.
  ["en", "In 2023, imports of Laos from Thailand came to $444 million, 4 percent less than in the same period of the previous year, when imports had amounted to $464 million.", [`import LA>TH ${year} 444000000 USD, change -4`, "import LA>TH 2022-01-01..2022-12-31 464000000 USD"]],
  ["en", "Exports of Jeju came to $12 million in July 2023. Its exports stood at $89 million as of the end of July.", ["export KR-49>? 2023-07-01..2023-07-31 12000000 USD", "export KR-49>? 2023-01-01..2023-07-31 89000000 USD"]],
  ["en", "Mizoram bought goods worth $70 million from Bangladesh in the fiscal year 2021-22 till February.", ["import IN-MZ>BD 2021-04-01..2022-02-28 70000000 USD"]],
  // What two commas enclose is not what an amount is for; what is sold in shops is no trade.
  ["en", "Cao Bang, which shares a borderline of 333km with China, targets $1 billion in trade with China in 2030.", ["total VN-04>CN 2030-01-01..2030-12-31 1000000000 USD, target"]],
  ["en", "Retail sales of Quang Tri rose by 10 percent to 18 trillion VND in 2023. Goods alone were sold for 15 trillion VND.", []],
  // What a figure exceeded is of an earlier time.
  ["en", "Trade of Tuva with Mongolia came to 14.6 million US dollars in 2023, which exceeds the level of 2022 by 22%.", [`total RU-TY>MN ${year} 14600000 USD, change 22`]],
  ["en", "Trade through Muse was worth $1.7 billion in 2023. All border points together did $2.9 billion in trade.", [`total MM-17>CN via gate:muse-ruili ${year} 1700000000 USD`, `total MM>? ${year} 2900000000 USD`]],
  // The time behind the bracket of a figure is of that figure.
  ["en", "Bhutan exported boulders worth Nu 3.4 billion ($40 million) in 2023 and Nu 2.9 billion in 2022 to Bangladesh.", [`export BT>BD ${year} 3400000000 BTN`, "export BT>BD 2022-01-01..2022-12-31 2900000000 BTN"]],
  ["en", "Exports of Laos came to 3.5 trillion kip (up 5%) in 2023 and 2 trillion kip in 2022.", [`export LA>? ${year} 3500000000000 LAK, change 5`, "export LA>? 2022-01-01..2022-12-31 2000000000000 LAK"]],
  ["vi", "Kim ngạch của Đồng Nai với Lào đạt 3,4 tỷ USD (80.000 tỷ đồng) năm 2023 và 2,9 tỷ USD năm 2022.", [`total VN-39>LA ${year} 3400000000 USD`, "total VN-39>LA 2022-01-01..2022-12-31 2900000000 USD"]],
  // What stands behind a bracket with parts in it goes on about their whole.
  ["en", "Trade through Huu Nghi gate came to $3.4 billion ($2.1 billion in exports and $1.3 billion in imports) in 2023, against $2.9 billion in 2022.", [
    `total VN-09>CN via gate:huu-nghi-youyiguan ${year} 3400000000 USD`, "total VN-09>CN via gate:huu-nghi-youyiguan 2022-01-01..2022-12-31 2900000000 USD",
    `export VN-09>CN via gate:huu-nghi-youyiguan ${year} 2100000000 USD`, `import VN-09>CN via gate:huu-nghi-youyiguan ${year} 1300000000 USD`]],
  ["zh", "2023年，广西对越南进出口2539亿元（其中出口1200亿元，进口1339亿元），同比增长17.2%。", [`total CN-GX>VN ${year} 253900000000 CNY, change 17.2`, `export CN-GX>VN ${year} 120000000000 CNY`, `import CN-GX>VN ${year} 133900000000 CNY`]],
  ["vi", "Năm 2023, kim ngạch của Lạng Sơn với Trung Quốc đạt 4,2 tỷ USD (xuất khẩu 2,2 tỷ USD, nhập khẩu 2 tỷ USD), tăng 12% so với năm 2022.", [`total VN-09>CN ${year} 4200000000 USD, change 12`, `export VN-09>CN ${year} 2200000000 USD`, `import VN-09>CN ${year} 2000000000 USD`]],
  // The level of which words speak, and of two changes the one against the year before.
  ["en", "Dehong and its city of Mangshi trade with Myanmar. Trade of Dehong prefecture with Myanmar reached 30 billion yuan in 2023. China's Ruili is the city with most trade. Trade of the prefecture with Laos was 2 billion yuan.", [`total gbt:533100>MM ${year} 30000000000 CNY`, `total gbt:533100>LA ${year} 2000000000 CNY`]],
  ["vi", "Kim ngạch xuất khẩu của Đồng Nai tháng 9/2023 đạt 1.874 triệu USD, tăng 1,94% so với tháng trước và giảm 6,15% so với tháng 9/2022.", ["export VN-39>? 2023-09-01..2023-09-30 1874000000 USD, change -6.15"]],
  ["vi", "Thanh Hóa giáp Lào. Năm 2023, kim ngạch giữa tỉnh ta và Hủa Phăn đạt 86 triệu USD. Mỗi chuyến mất thêm 3 triệu đồng.", [`total VN-21>LA-HO ${year} 86000000 USD`]],
  // Ranked behind others; a time since when something is open; what is expected of a whole year.
  ["zh", "2023年，同奈省出口额179亿美元。其中，对日本出口16.8亿美元，排在美国（57亿美元）之后。", [`export VN-39>? ${year} 17900000000 USD`, `export VN-39>JP ${year} 1680000000 USD`, `export VN-39>US ${year} 5700000000 USD`]],
  ["zh", "2023年，西藏对尼泊尔进出口42亿元。樟木口岸自2023年9月恢复客通后，货运量4.7万吨。", [`total CN-XZ>NP ${year} 4200000000 CNY`, `total CN-XZ>NP via gate:zhangmu-tatopani ${year} 47000 t`]],
  ["zh", "滨海边疆区与中国的贸易额2023年为23亿美元，到2030年应达到60亿美元。", [`total RU-PRI>CN ${year} 2300000000 USD`, "total RU-PRI>CN 2030-01-01..2030-12-31 6000000000 USD, target"]],
  // Parts go on with the total told right before them; what is told of all gates is its country's.
  ["en", "Trade of Kostanay region with Russia was $389 million in 2023. Turnover with the Kurgan region was $17 million. Exports stood at $9 million and imports at $8 million.", [`total KZ-39>RU ${year} 389000000 USD`, `total KZ-39>RU-KGN ${year} 17000000 USD`, `export KZ-39>RU-KGN ${year} 9000000 USD`, `import KZ-39>RU-KGN ${year} 8000000 USD`]],
  ["en", "Trade through Muse was worth $1.7 billion in 2023. All border camps together did $2.9 billion in trade.", [`total MM-17>CN via gate:muse-ruili ${year} 1700000000 USD`, `total MM>? ${year} 2900000000 USD`]],
  ["en", "Exports from Meghalaya to Bangladesh have fallen. Meghalaya exported goods worth $64 million in 2023.", [`export IN-ML>BD ${year} 64000000 USD`]],
  ["en", "Meghalaya exported goods worth $64 million to Bangladesh in 2023. The Dawki station sent 4,600 tonnes of stone to Tamabil in Sylhet.", [`export IN-ML>BD ${year} 64000000 USD`, `export IN-ML>BD via gate:dawki-tamabil ${year} 4600 t`]],
  ["en", "Exports of Ulsan increased 6.3% to $318 million in 2023. Ships (38.2%) and tires (2.1%) did well, whereas cars (-7.4%) declined.", [`export KR-31>? ${year} 318000000 USD, change 6.3`, `export KR-31>? ${year}, change 38.2`, `export KR-31>? ${year}, change 2.1`, `export KR-31>? ${year}, change -7.4`]],
  ["en", "Gwangju and South Jeolla exported goods worth $4 billion in 2023. South Jeolla's exports came to $2.9 billion. The province's imports amounted to $2.1 billion.", [`export KR-29>? ${year} 4000000000 USD`, `export KR-46>? ${year} 2900000000 USD`, `import KR-46>? ${year} 2100000000 USD`]],
  // A clause that tells what set a figure back, and money set aside.
  ["en", "Exports of Hokkaido fell to 402 billion yen in 2023. Exports of scallops fell to 52 billion yen, hit hard by the halt in Chinese purchases. It has set aside 380 million yen for tasting events.", [`export JP-01>? ${year} 402000000000 JPY`, `export JP-01>? ${year} 52000000000 JPY`]],
  // The end of a plan's years; a whole that is compared; times more than in a year.
  ["en", "Laos and Thailand signed a plan for 2024-2026, under which trade is to reach $5 billion by the end of 2026.", ["total LA>TH 2026-01-01..2026-12-31 5000000000 USD, target"]],
  ["en", "In 2023, trade of Laos with Thailand came to $5.5 billion, $61 million more than a year before, of which exports were $3.3 billion.", [`total LA>TH ${year} 5500000000 USD`, `export LA>TH ${year} 3300000000 USD`]],
  ["en", "Trade between Laos and Thailand reached $1.46 billion in 2023, which is 1.8 times more than in 2022.", [`total LA>TH ${year} 1460000000 USD, change 80`]],
  ["zh", "2023年，高平省进出口总额为6.84亿美元，同比增长37%，完成全年计划的91%；其中出口2.15亿美元，进口4.69亿美元。", [`total VN-04>? ${year} 684000000 USD, change 37`, `export VN-04>? ${year} 215000000 USD`, `import VN-04>? ${year} 469000000 USD`]],
  ["en", "Lang Son lies on the border of Vietnam with China. In 2023, exports through all border gates came to $3 billion.", [`export VN-09>? ${year} 3000000000 USD`]],
  ["en", "Besides three border gates, Lao Cai has a railway station, and exports of Lao Cai to China rose to $3 million in 2023.", [`export VN-02>CN ${year} 3000000 USD`]],
  ["en", "From 1 October 2023 to 11 October 2023 in the fiscal year 2023-24, exports of Myanmar to China were $100 million. As of 14 October 2023, exports stood at $120 million.", ["export MM>CN 2023-10-01..2023-10-11 100000000 USD", "export MM>CN 2023-10-01..2023-10-14 120000000 USD"]],
  ["en", "In 2023, 42,000 tonnes of goods, chiefly machinery, tyres and cement, were sold to Laos by China.", [`export CN>LA ${year} 42000 t`]],
  // Times before brackets, of openings, and of partners named with others.
  ["en", "Trade of Khatlon came to $412 million in 2023, compared to the same period of 2022 ($359 million).", [`total TJ-KT>? ${year} 412000000 USD`, "total TJ-KT>? 2022-01-01..2022-12-31 359000000 USD"]],
  ["en", "In 2023, the turnover of Buryatia amounted to 1.04 billion dollars. The main trading partners of the region were China with 464 million dollars and Mongolia with 118 million dollars.", [`total RU-BU>? ${year} 1040000000 USD`, `total RU-BU>CN ${year} 464000000 USD`, `total RU-BU>MN ${year} 118000000 USD`]],
  ["en", "Exports of Meghalaya to Bangladesh fell in 2023. Dawki, opposite Tamabil in Sylhet district, alone handled exports of $402 million.", [`export IN-ML>BD via gate:dawki-tamabil ${year} 402000000 USD`]],
  ["en", "Exports of Buryatia came to $957 million in 2023. The trade balance of the region was positive and amounted to $873 million.", [`export RU-BU>? ${year} 957000000 USD`, `balance RU-BU>? ${year} 873000000 USD`]],
  ["vi", "Kim ngạch của Hà Giang với Trung Quốc tháng 1/2024 đạt 5 triệu USD. Cửa khẩu Xín Mần hoạt động trở lại từ ngày 12/1, đạt 1,1 triệu USD.", ["total VN-03>CN 2024-01-01..2024-01-31 5000000 USD", "total VN-03>CN via gate:dulong-xin-man 2024-01-01..2024-01-31 1100000 USD"]],
  // Partners listed by the sentence before; months so far told in passing.
  ["en", "Ningxia registered foreign trade worth 11.9 billion yuan in 2023. The two leading trading partners of Ningxia were Japan and India. The import and export value reached 960 million yuan and 840 million yuan, respectively.", [`total CN-NX>? ${year} 11900000000 CNY`, `total CN-NX>JP ${year} 960000000 CNY`, `total CN-NX>IN ${year} 840000000 CNY`]],
  ["en", "Exports of Ulsan came to $512 million in September.\n\nOn a cumulative basis from January to September, exports reached $4.8 billion.\n\nExports of cars fell by 38.2%.", ["export KR-31>? 2024-09-01..2024-09-30 512000000 USD", "export KR-31>? 2024-01-01..2024-09-30 4800000000 USD", "export KR-31>? 2024-09-01..2024-09-30, change -38.2"]],
  ["zh", "清明假期，满洲里口岸出入境客流同比增三成，免税店销售额410万元。", []],
];

describe("of whom and of when a figure is", () => {
  it.each(cases)("%s: %s", (language, text, flows) => expect(flowsOf(language, text)).toEqual(flows));
});
