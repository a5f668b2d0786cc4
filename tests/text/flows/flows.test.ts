import { describe, expect, it } from "vitest";
import { type FlowCase, flowsOf } from "./flows-of.js";

const nine = "2024-01-01..2024-09-30";

const cases: readonly FlowCase[] = [
  // Reporter, partner, gate, way and time stand in the words.
  ["en", "Lang Son exported 1.2 million tonnes of fruit to China through Huu Nghi border gate in the first nine months of 2024.", [`export VN-09>CN via gate:huu-nghi-youyiguan ${nine} 1200000 t`]],
  ["vi", "9 tháng năm 2024, kim ngạch xuất nhập khẩu của Quảng Ninh với Trung Quốc đạt hơn 3,2 tỷ USD, tăng 12,5%, chiếm 60% tổng kim ngạch của tỉnh.", [`total VN-13>CN ${nine} 3200000000 USD over, change 12.5, share 60`]],
  ["zh", "今年前9个月，广西对越南出口1500.6亿元，同比增长23.6%；自越南进口逾400亿元，下降2.1%。", [`export CN-GX>VN ${nine} 150060000000 CNY, change 23.6`, `import CN-GX>VN ${nine} 40000000000 CNY over, change -2.1`]],
  // Parts of a whole, lists, balances.
  ["en", "In 2023, trade between Vietnam and Laos was worth $1.6 billion, of which exports came to $0.5 billion and imports to $1.1 billion, a deficit of $0.6 billion.", ["total VN>LA 2023-01-01..2023-12-31 1600000000 USD", "export VN>LA 2023-01-01..2023-12-31 500000000 USD", "import VN>LA 2023-01-01..2023-12-31 1100000000 USD", "balance VN>LA 2023-01-01..2023-12-31 -600000000 USD"]],
  ["en", "Yunnan's exports and imports in 2023 were 90 billion and 170 billion yuan, down 44 percent and up 1.5 percent, respectively.", ["export CN-YN>? 2023-01-01..2023-12-31 90000000000 CNY, change -44", "import CN-YN>? 2023-01-01..2023-12-31 170000000000 CNY, change 1.5"]],
  ["vi", "Năm 2023, xuất khẩu và nhập khẩu của An Giang lần lượt đạt 1,1 tỷ USD và 210 triệu USD.", ["export VN-44>? 2023-01-01..2023-12-31 1100000000 USD", "import VN-44>? 2023-01-01..2023-12-31 210000000 USD"]],
  ["zh", "2023年，云南对缅甸、老挝、越南分别出口10亿元、20亿元和30亿元。", ["export CN-YN>MM 2023-01-01..2023-12-31 1000000000 CNY", "export CN-YN>LA 2023-01-01..2023-12-31 2000000000 CNY", "export CN-YN>VN 2023-01-01..2023-12-31 3000000000 CNY"]],
  ["zh", "前9月，西藏进口煤炭80万吨，与去年同期基本持平；去年11月开通的里孜口岸出口水果3100吨。", [`import CN-XZ>? ${nine} 800000 t`, `export CN-XZ>NP via gate:lizi-nechung ${nine} 3100 t`]],
  ["zh", "前9月，甘肃进出口总值100亿元，其中出口40亿元，进口60亿元，贸易逆差20亿元。", [`total CN-GS>? ${nine} 10000000000 CNY`, `export CN-GS>? ${nine} 4000000000 CNY`, `import CN-GS>? ${nine} 6000000000 CNY`, `balance CN-GS>? ${nine} -2000000000 CNY`]],
  // Carried over from sentence to sentence.
  ["en", "In the first nine months, Cao Bang's trade with China was worth $800 million. Exports accounted for $500 million of it.", [`total VN-04>CN ${nine} 800000000 USD`, `export VN-04>CN ${nine} 500000000 USD`]],
  ["vi", "Năm 2023, xuất khẩu của Lào Cai sang Trung Quốc đạt 600 triệu USD. Nhập khẩu đạt 300 triệu USD.", ["export VN-02>CN 2023-01-01..2023-12-31 600000000 USD", "import VN-02>CN 2023-01-01..2023-12-31 300000000 USD"]],
  // What is expected or aimed at, and what is compared with.
  ["en", "Vietnam and India aim to raise two-way trade to $20 billion by 2026.", ["total VN>IN 2026-01-01..2026-12-31 20000000000 USD, target"]],
  ["zh", "2023年中俄贸易额2401亿美元。中老年服装很好卖。", ["total CN>RU 2023-01-01..2023-12-31 240100000000 USD"]],
  ["zh", "预计2025年中老双边贸易额将达80亿美元。", ["total CN>LA 2025-01-01..2025-12-31 8000000000 USD, forecast"]],
  ["en", "Lao Cai's exports to China rose to $450 million in 2023 from $300 million in 2022.", ["export VN-02>CN 2023-01-01..2023-12-31 450000000 USD", "export VN-02>CN 2022-01-01..2022-12-31 300000000 USD"]],
  // A change without a figure.
  ["en", "Guangxi's imports from Vietnam fell 7 percent in 2023.", ["import CN-GX>VN 2023-01-01..2023-12-31, change -7"]],
  // What is said behind the last of some figures is said of all.
  ["en", "Laos ships farm produce. In August, 8,300 tonnes of coffee, valued at $15 million, were sent to China, against 9,100 tonnes in July.", ["export LA>CN 2024-08-01..2024-08-31 8300 t", "export LA>CN 2024-08-01..2024-08-31 15000000 USD", "export LA>CN 2024-07-01..2024-07-31 9100 t"]],
  ["en", "Cambodia's farms did well: 12,400 tonnes of rice and 9,700 tonnes of bananas went to China in March.", ["export KH>CN 2024-03-01..2024-03-31 12400 t", "export KH>CN 2024-03-01..2024-03-31 9700 t"]],
  ["en", "Dong Nai sent 18,000 tonnes of beans and pulses to India in 2023.", ["export VN-39>IN 2023-01-01..2023-12-31 18000 t"]],
  ["en", "In 2023, Son La sold 150 tonnes of fruit and vegetables to Laos, compared with 120 tonnes in 2022.", ["export VN-05>LA 2023-01-01..2023-12-31 150 t", "export VN-05>LA 2022-01-01..2022-12-31 120 t"]],
  ["en", "Tay Ninh supplied 1.6 million kWh of power to villages in Cambodia in 2023.", ["export VN-37>KH 2023-01-01..2023-12-31 1600000 kWh"]],
  // The partner and the share of a whole.
  ["en", "Foreign trade of Heihe reached 3 billion yuan in 2023. Russia accounted for 84.9 percent of the total, with trade of 2.5 billion yuan.", ["total gbt:231100>? 2023-01-01..2023-12-31 3000000000 CNY", "total gbt:231100>RU 2023-01-01..2023-12-31 2500000000 CNY, share 84.9"]],
  ["vi", "Năm 2023, kim ngạch hai chiều Việt Nam - Ấn Độ đạt 14 tỷ USD. Lớn nhất là điện thoại, trị giá 900 triệu USD, chiếm 11% kim ngạch xuất khẩu.", ["total VN>IN 2023-01-01..2023-12-31 14000000000 USD", "export VN>IN 2023-01-01..2023-12-31 900000000 USD, share 11"]],
  ["vi", "Năm 2023 Trung Quốc nhập khẩu của Việt Nam 78.000 tấn sầu riêng.", ["import CN>VN 2023-01-01..2023-12-31 78000 t"]],
  // What a change is compared with.
  ["en", "In May, trade in Chiang Rai amounted to 5.9 billion baht, an increase of 3.8 per cent on April.", ["total TH-57>? 2024-05-01..2024-05-31 5900000000 THB, change 3.8 on 2024-04-01..2024-04-30"]],
  ["zh", "前9月，云南对缅甸、老挝、泰国分别进出口62亿元、38亿元和21亿元，分别增长43.1%、1.2倍和9.6%。", [`total CN-YN>MM ${nine} 6200000000 CNY, change 43.1`, `total CN-YN>LA ${nine} 3800000000 CNY, change 120`, `total CN-YN>TH ${nine} 2100000000 CNY, change 9.6`]],
  ["zh", "甘肃前9月进口煤炭18万吨、铁矿石5万吨，分别增长1.4倍和52.9%。", [`import CN-GS>? ${nine} 180000 t, change 140`, `import CN-GS>? ${nine} 50000 t, change 52.9`]],
  // Two ways in one word, and the way back.
  ["vi", "Tháng 9/2024, giá trị thương mại biên giới và quá cảnh của Thái Lan đạt 148 tỷ baht.", ["total TH>? 2024-09-01..2024-09-30 148000000000 THB"]],
  ["vi", "Chín tháng năm 2024, hàng Việt Nam xuất khẩu sang Lào đạt 11.200 tấn. Chiều về có 5.870 tấn quặng.", [`export VN>LA ${nine} 11200 t`, `import VN>LA ${nine} 5870 t`]],
  // Who tells does not trade.
  ["zh", "记者从同江市商务和口岸局获悉，今年1至9月，同江铁路口岸进出口货物312万吨。", [`total gbt:230881>RU via gate:nizhneleninskoye-tongjiang ${nine} 3120000 t`]],
  ["en", "Exports of Dien Bien were worth 37 million USD in the first nine months, leaders of the province told a delegation from Phongsaly, in Laos.", [`export VN-71>? ${nine} 37000000 USD`]],
  // A table under a heading that says of when it is.
  ["en", "Trade of Thailand in the first nine months was worth 900 billion baht.\n\nExports of Thailand by market, September 2024\nMalaysia | 25.5 billion baht\nLaos | 22.1 billion baht", [`total TH>? ${nine} 900000000000 THB`, "export TH>MY 2024-09-01..2024-09-30 25500000000 THB", "export TH>LA 2024-09-01..2024-09-30 22100000000 THB"]],
  // The head of a table says with whom is traded, or through what; its heading says when.
  ["vi", "Xuất khẩu theo thị trường, 9 tháng năm 2024 (triệu USD)\n\nThị trường | Trị giá | Tăng/giảm (%)\nTrung Quốc | 1.250,5 | 13,7\nTổng | 2.140,5 | 4,4", [`export VN>CN ${nine} 1250500000 USD, change 13.7`, `export ?>? ${nine} 2140500000 USD, change 4.4`]],
  ["en", "Border trade by checkpoint, January-September 2024 (million baht)\n\nCheckpoint | Exports | Imports\nNong Khai | 45,200 | 12,300", [`export TH-43>LA via gate:nong-khai-thanaleng ${nine} 45200000000 THB`, `import TH-43>LA via gate:nong-khai-thanaleng ${nine} 12300000000 THB`]],
  ["en", "Lao Cai customs, September 2024\n- Exports: US$120.5 million, up 12%\n- Imports: US$88.2 million", ["export VN-02>? 2024-09-01..2024-09-30 120500000 USD, change 12", "import VN-02>? 2024-09-01..2024-09-30 88200000 USD"]],
  // One figure of several partners is of none of them alone; of units of one country it is that country's.
  ["en", "Laos exported electricity worth $2.6 billion to Thailand, Vietnam and Cambodia in 2023.", ["export LA>? 2023-01-01..2023-12-31 2600000000 USD"]],
  ["zh", "2023年老挝向中国、越南和泰国出口电力26亿美元。", ["export LA>? 2023-01-01..2023-12-31 2600000000 USD"]],
  ["zh", "2023年，谅山省向中国广西和云南出口火龙果210吨。", ["export VN-09>CN 2023-01-01..2023-12-31 210 t"]],
  ["zh", "2023年云南与缅甸、越南的贸易额分别为30亿元和20亿元。", ["total CN-YN>MM 2023-01-01..2023-12-31 3000000000 CNY", "total CN-YN>VN 2023-01-01..2023-12-31 2000000000 CNY"]],
  ["zh", "2023年广西和云南的进出口额分别为30亿元和20亿元。", ["total CN-GX>? 2023-01-01..2023-12-31 3000000000 CNY", "total CN-YN>? 2023-01-01..2023-12-31 2000000000 CNY"]],
  ["zh", "越南是广西最大贸易伙伴，2023年双边贸易额达2975亿元。", ["total CN-GX>VN 2023-01-01..2023-12-31 297500000000 CNY"]],
  // A place that only has a share, or only buys, does not report.
  ["vi", "Năm 2023, kim ngạch xuất khẩu sầu riêng đạt 3,3 tỷ USD, trong đó Trung Quốc chiếm 97%.", ["export ?>? 2023-01-01..2023-12-31 3300000000 USD"]],
  ["vi", "Năm 2023, Campuchia xuất khẩu 514.000 tấn gạo; riêng Trung Quốc mua 205.000 tấn, chiếm 40%.", ["export KH>? 2023-01-01..2023-12-31 514000 t", "export KH>CN 2023-01-01..2023-12-31 205000 t, share 40"]],
  ["vi", "Trong tháng 3, hàng Lào mua của Thái Lan là 251 triệu USD, của Trung Quốc là 122 triệu USD.", ["import LA>TH 2024-03-01..2024-03-31 251000000 USD", "import LA>CN 2024-03-01..2024-03-31 122000000 USD"]],
  // A time at the end is of all; a time right behind a figure does not part it from its share.
  ["vi", "Đồng Tháp xuất khẩu 1,5 tỷ USD, nhập khẩu 700 triệu USD, xuất siêu 800 triệu USD trong năm 2023.", ["export VN-45>? 2023-01-01..2023-12-31 1500000000 USD", "import VN-45>? 2023-01-01..2023-12-31 700000000 USD", "balance VN-45>? 2023-01-01..2023-12-31 800000000 USD"]],
  ["en", "Vietnam's fruit exports to China stood at $4.6 billion in 2023, making up 65% of the sector's total.", ["export VN>CN 2023-01-01..2023-12-31 4600000000 USD, share 65"]],
  ["vi", "Lào xuất siêu 41 triệu USD trong tháng 1, 48 triệu USD trong tháng 2 và 78 triệu USD trong tháng 3.", ["balance LA>? 2024-01-01..2024-01-31 41000000 USD", "balance LA>? 2024-02-01..2024-02-29 48000000 USD", "balance LA>? 2024-03-01..2024-03-31 78000000 USD"]],
  // Of two changes the one on the year before, and nothing of the other's base.
  ["en", "In January, trade of Mukdahan stood at 29.4 billion baht, down 3.1% from December but up 12.5% year-on-year.", ["total TH-49>? 2024-01-01..2024-01-31 29400000000 THB, change 12.5"]],
  ["en", "Kyrgyzstan's imports from China fell by a third to $3.6 billion in 2023.", ["import KG>CN 2023-01-01..2023-12-31 3600000000 USD, change -33.3"]],
  ["en", "In the first half, 1.2 million tonnes of goods, valued at $1.1 billion, passed through Hekou port, up 12% and 15% respectively.", ["total gbt:532532>VN via gate:hekou-lao-cai 2024-01-01..2024-06-30 1200000 t, change 12", "total gbt:532532>VN via gate:hekou-lao-cai 2024-01-01..2024-06-30 1100000000 USD, change 15"]],
  ["vi", "Xuất khẩu của Bà Rịa - Vũng Tàu 9 tháng năm 2024:\nMặt hàng | Lượng | Trị giá | So với cùng kỳ\nSắt thép | 1,12 triệu tấn | 961 triệu USD | tăng 3,8%", [`export VN-43>? ${nine} 1120000 t`, `export VN-43>? ${nine} 961000000 USD, change 3.8`]],
  ["vi", "Năm 2023, nhập khẩu của Hà Giang đạt 90 triệu USD. Năm 2024, kim ngạch qua các cửa khẩu của Hà Giang đạt 289 triệu USD.", ["import VN-03>? 2023-01-01..2023-12-31 90000000 USD", "total VN-03>? 2024-01-01..2024-12-31 289000000 USD, forecast"]],
  ["en", "Vietnam exported 300,000 tonnes of rice in 2023, of which Malaysia took 90 percent. Japan took 420 tonnes.", ["export VN>? 2023-01-01..2023-12-31 300000 t", "export VN>JP 2023-01-01..2023-12-31 420 t"]],
  // Whence goods come, where they go, and by whom.
  ["en", "In 2023, 1.87 million tonnes of coal, mined in Sekong, were imported through La Lay, against 240,000 tonnes in 2022.", ["import VN-25>LA-XE via gate:la-lay 2023-01-01..2023-12-31 1870000 t", "import VN-25>LA-XE via gate:la-lay 2022-01-01..2022-12-31 240000 t"]],
  ["en", "Trade of Heihe with Russia came to 3 billion yuan in 2023. It included 214,000 tonnes of soybeans from Russia.", ["total gbt:231100>RU 2023-01-01..2023-12-31 3000000000 CNY", "import gbt:231100>RU 2023-01-01..2023-12-31 214000 t"]],
  ["en", "Cambodia exported 3.69 million tons of farm produce in 2023. They included 1.5 million tons of paddy, all of it for Vietnam.", ["export KH>? 2023-01-01..2023-12-31 3690000 t", "export KH>VN 2023-01-01..2023-12-31 1500000 t"]],
  ["en", "Trade between Vietnam and Malaysia was worth $14.8 billion in 2022. Of this, over $5.4 billion was done by Ho Chi Minh City.", ["total VN>MY 2022-01-01..2022-12-31 14800000000 USD", "total VN-SG>MY 2022-01-01..2022-12-31 5400000000 USD over"]],
  ["en", "In 2023, inbound cargo of Erenhot rose 8.4 percent to 12.71 million tonnes, and outbound cargo 33.1 percent to 2.91 million tonnes.", ["import gbt:152501>? 2023-01-01..2023-12-31 12710000 t, change 8.4", "export gbt:152501>? 2023-01-01..2023-12-31 2910000 t, change 33.1"]],
  ["en", "Under a protocol on bananas, signed in August 2018, Cambodia sold China 171,300 tons from January to May 2021.", ["export KH>CN 2021-01-01..2021-05-31 171300 t"]],
  ["en", "Quang Tri met the Lao provinces of Savannakhet and Salavan. Exports through Lao Bao, the province's border gate, were worth 220 million USD in 2023.", ["export VN-25>LA via gate:dansavanh-lao-bao 2023-01-01..2023-12-31 220000000 USD"]],
  ["en", "In 2025, Son La province strives for USD 60 million in trade with Laos.", ["total VN-05>LA 2025-01-01..2025-12-31 60000000 USD, target"]],
  ["vi", "Quảng Đông: năm 2018, kim ngạch song phương đạt 37,16 tỷ USD, tăng 34,2%.", ["total CN-GD>VN 2018-01-01..2018-12-31 37160000000 USD, change 34.2"]],
  ["en", "Trade of Binh Phuoc with Cambodia grew in 2023. Exports to the country rose 1.5 percent to 214 million USD.", ["export VN-58>KH 2023-01-01..2023-12-31 214000000 USD, change 1.5"]],
  ["en", "In 2023, 612 million USD worth of goods were traded through their pair of border gates, Ta Lung and Shuikou, a year-on-year rise of 21.7 percent.", ["total VN-04>CN via gate:shuikou-ta-lung 2023-01-01..2023-12-31 612000000 USD, change 21.7"]],
  ["zh", "越南《工贸报》援引同塔省工贸厅的话说，2023年，该省出口额12.7亿美元。", ["export VN-45>? 2023-01-01..2023-12-31 1270000000 USD"]],
  // A time between a bracket and a sign is of the figure before; that of a title goes for the rows below.
  ["en", "Lao exports to Vietnam were put at 3.5 trillion kip ($445 million) last year, and imports from there at 2 trillion kip in 2022.", ["export LA>VN 2023-01-01..2023-12-31 3500000000000 LAK", "import LA>VN 2022-01-01..2022-12-31 2000000000000 LAK"]],
  ["zh", "2023年吉木乃口岸运行情况\n\n进出口货运量　　　　41.6万吨　　　　+38.5%", ["total gbt:654326>KZ via gate:jeminay-maikapshagai 2023-01-01..2023-12-31 416000 t, change 38.5"]],
  // A figure and the one that it is a multiple of.
  ["en", "In 2023, exports of Lao Cai fetched US$402 million, twice the figure of a year earlier.", ["export VN-02>? 2023-01-01..2023-12-31 402000000 USD, change 100"]],
  ["en", "In 2023, exports of Lao Cai fetched US$402 million, double the level of 2022.", ["export VN-02>? 2023-01-01..2023-12-31 402000000 USD, change 100"]],
  ["en", "Exports of Lao Cai fetched US$402 million in July, 6.2 per cent below those of June.", ["export VN-02>? 2024-07-01..2024-07-31 402000000 USD, change -6.2 on 2024-06-01..2024-06-30"]],
  ["en", "Lao Cai will close the year with exports of US$9 billion.", ["export VN-02>? 2024-01-01..2024-12-31 9000000000 USD, forecast"]],
  ["vi", "Tám tháng năm 2024, kim ngạch của Lạng Sơn đạt 3,12 tỷ USD, nhiều hơn cùng kỳ 2023 là 47,8%.", ["total VN-09>? 2024-01-01..2024-08-31 3120000000 USD, change 47.8"]],
  ["vi", "Ba tháng đầu năm 2024, buôn bán hai chiều Việt Nam - Campuchia vào khoảng 3,05 tỷ USD, cao hơn 21%.", ["total VN>KH 2024-01-01..2024-03-31 3050000000 USD about, change 21"]],
  ["vi", "Chín tháng năm 2024, Kon Tum xuất khẩu 47 triệu USD, chưa bằng năm ngoái. Nhập khẩu là 139 triệu USD.", ["export VN-28>? 2024-01-01..2024-09-30 47000000 USD", "import VN-28>? 2024-01-01..2024-09-30 139000000 USD"]],
  ["vi", "Chín tháng năm 2024, Hải quan Hữu Nghị Quan giám sát 1,08 triệu tấn trái cây nhập khẩu, gồm 187 nghìn tấn sầu riêng Thái Lan.", [`import CN-GX>VN via gate:huu-nghi-youyiguan ${nine} 1080000 t`, `import CN-GX>TH via gate:huu-nghi-youyiguan ${nine} 187000 t`]],
  ["vi", "Chín tháng năm 2024, Cao Bằng xuất khẩu 5 triệu USD, nhập khẩu 2 triệu USD, dôi ra 3 triệu USD.", [`export VN-04>? ${nine} 5000000 USD`, `import VN-04>? ${nine} 2000000 USD`, `balance VN-04>? ${nine} 3000000 USD`]],
  ["zh", "2023年，经拉莱口岸进口的老挝煤炭达146万吨，比2022年多14.7%。", ["import VN-25>LA via gate:la-lay 2023-01-01..2023-12-31 1460000 t, change 14.7"]],
  ["zh", "2024年一季度，二连浩特口岸进出口货运量498万吨。\n\n主要进口商品一览（2024年1—3月）\n品名　　　数量　　　　同比\n铁矿石　　132.5万吨　　+12.7%", ["total gbt:152501>MN via gate:erenhot-zamyn-uud 2024-01-01..2024-03-31 4980000 t", "import gbt:152501>MN via gate:erenhot-zamyn-uud 2024-01-01..2024-03-31 1325000 t, change 12.7"]],
  // Countries of one sign, sides of two, who only tells figures.
  ["zh", "2023年中吉贸易额198亿美元，其中中方出口197亿美元，对方出口1亿美元。", ["total CN>KG 2023-01-01..2023-12-31 19800000000 USD", "export CN>KG 2023-01-01..2023-12-31 19700000000 USD", "export KG>CN 2023-01-01..2023-12-31 100000000 USD"]],
  ["zh", "2023年中国同尼泊尔贸易额18亿美元。尼方出口0.3亿美元。", ["total CN>NP 2023-01-01..2023-12-31 1800000000 USD", "export NP>CN 2023-01-01..2023-12-31 30000000 USD"]],
  ["zh", "2023年柬埔寨与中国双边贸易额122亿美元，对欧盟出口38亿美元。柬方希望，到2028年双边贸易额达到200亿美元。", ["total KH>CN 2023-01-01..2023-12-31 12200000000 USD", "export KH>EU 2023-01-01..2023-12-31 3800000000 USD", "total KH>CN 2028-01-01..2028-12-31 20000000000 USD, target"]],
  ["zh", "据越方统计，2023年谅山省对华出口30亿美元。", ["export VN-09>CN 2023-01-01..2023-12-31 3000000000 USD"]],
  ["zh", "新加坡推出新方案，2023年中新贸易额1000亿美元。", ["total CN>SG 2023-01-01..2023-12-31 100000000000 USD"]],
  // Whence goods come, in a list of imports.
  ["zh", "2023年，东兴市外贸进出口356亿元。进口方面，越南榴莲3.4万吨，泰国龙眼2.1万吨；出口方面，机电产品58亿元。", ["total gbt:450681>? 2023-01-01..2023-12-31 35600000000 CNY", "import gbt:450681>VN 2023-01-01..2023-12-31 34000 t", "import gbt:450681>TH 2023-01-01..2023-12-31 21000 t", "export gbt:450681>? 2023-01-01..2023-12-31 5800000000 CNY"]],
  ["zh", "2023年，云南外贸进出口2500亿元。老挝橡胶进口12万吨。", ["total CN-YN>? 2023-01-01..2023-12-31 250000000000 CNY", "import CN-YN>LA 2023-01-01..2023-12-31 120000 t"]],
  // 全市 of a county-level city, a plan behind a figure, what shook a neighbour.
  ["zh", "2023年，凭祥市外贸进出口1386亿元，占崇左市外贸总值的66.8%。全市对越南进出口1295亿元，完成年度计划的97%。", ["total gbt:451481>? 2023-01-01..2023-12-31 138600000000 CNY, share 66.8", "total gbt:451481>VN 2023-01-01..2023-12-31 129500000000 CNY"]],
  ["zh", "2015年，受尼泊尔地震影响，西藏全年进出口56亿元，年均增速3%。", ["total CN-XZ>? 2015-01-01..2015-12-31 5600000000 CNY"]],
  ["zh", "2023年，中国与老挝企业签订采购合同，金额合计18亿元。", []],
  // A change of all exports is not that of those to one partner.
  ["en", "Cambodian mango exports more than triple in five months\n\nCambodia exported 148,360 tons of fresh mangoes in the first five months of 2023, an increase of 231 percent, followed by a rise to Thailand, with 34,500 tons.", ["export KH>? 2023-01-01..2023-05-31 148360 t, change 231", "export KH>TH 2023-01-01..2023-05-31 34500 t"]],
  // What is spent is trade where it is spent on goods.
  ["en", "Vietnam spent US$7.66 billion on goods from Thailand in 2023.", ["import VN>TH 2023-01-01..2023-12-31 7660000000 USD"]],
  ["en", "Vietnam spent over 2 billion USD on imports of maize in 2022.", ["import VN>? 2022-01-01..2022-12-31 2000000000 USD over"]],
  ["en", "Lao Cai exported goods worth 5 million USD in May. The province has spent 30 million USD on roads.", ["export VN-02>? 2024-05-01..2024-05-31 5000000 USD"]],
  // Nothing was traded.
  ["en", "China's quota for Myanmar rice is 400,000 tonnes.", []],
  ["en", "In May, a firm from Yunnan signed a contract to buy 20,000 tonnes of rice from Laos.", []],
  ["en", "Some 420 trucks a day cross the gate, and the province collected $12 million in duties in 2023.", []],
  ["vi", "Năm 2023, GRDP của tỉnh đạt 90.000 tỷ đồng, thu hút 2 triệu lượt khách và 300 triệu USD vốn FDI.", []],
  ["zh", "2023年全市零售额500亿元，接待游客2000万人次，利用外资3亿美元。", []],
  ["en", "Farmers of Can Tho have harvested 1.2 million tonnes of paddy so far this year.", []],
];

describe("flows", () => {
  it.each(cases)("%s: %s", (language, text, flows) => expect(flowsOf(language, text)).toEqual(flows));
});
