import { describe, expect, it } from "vitest";
import { amountsOf, type FigureCase } from "../figures-of.js";

const written: FigureCase[] = [
  ["en", "The regions plan to bring the turnover up to $700 million.", "700000000 USD"],
  ["en", "The fund offers up to $700 million for trade.", "700000000 USD atMost"],
  ["en", "Turnover is to be somewhere between $4 and $5 billion this year.", "4000000000 to 5000000000 USD"],
  ["vi", "Kim ngạch hai tháng chạm mốc 127 tỷ đô.", "127000000000 USD"],
  ["vi", "Kim ngạch đạt trên dưới 93 tỷ USD.", "93000000000 USD about"],
  ["en", "Trade shrank by 1.9 billion baht to 11.4 billion.", "1900000000 THB; 11400000000 THB"],
  ["en", "Trade was worth 50 billion baht, up from 45.6 billion in fiscal 2017.", "50000000000 THB; 45600000000 THB"],
  ["en", "Vehicles went through the gates, and 318 billion VND (12.1 million USD) was collected for the budget.", "318000000000 VND budget; 12100000 USD budget"],
  ["vi", "Do giá giảm, trị giá xuất khẩu chỉ đạt 4,1 tỷ USD.", "4100000000 USD"],
  ["vi", "Kim ngạch trong thời gian trên là 655,4 triệu USD.", "655400000 USD"],
  ["en", "Exports were worth US$175.6 billion.", "175600000000 USD"],
  ["en", "The import value reached 460.05 million USD.", "460050000 USD"],
  ["en", "RMB1.2 trillion of imports", "1200000000000 CNY"],
  ["en", "Imports were worth CNY 1 billion, RMB 1.2 trillion and USD 22.5 million.", "1000000000 CNY; 1200000000000 CNY; 22500000 USD"],
  ["en", "goods of CNY 1,000", "1000 CNY"],
  ["en", "Turnover was $8.15 bn, and duties of 113.48 billion rubles ($1.5 bn) went to the federal budget.", "8150000000 USD; 113480000000 RUB budget; 1500000000 USD budget"],
  ["en", "a shipment of EUR 2,5 million", "2500000 EUR"],
  ["en", "imports of one hundred and twenty million yuan", "120000000 CNY"],
  ["en", "exports of half a billion dollars and a quarter of a billion euros", "500000000 USD; 250000000 EUR"],
  ["en", "exports of a million dollars", "1000000 USD"],
  ["en", "Exports to China were THB 45 billion, those to Laos 12 billion.", "45000000000 THB; 12000000000 THB"],
  ["en", "trade of 40 000 000 USD", "40000000 USD"],
  ["en", "exports of 75 USD million", "75000000 USD"],
  ["vi", "kim ngạch đạt 1.231,7 triệu USD", "1231700000 USD"],
  ["vi", "xuất khẩu 3.700 tỷ đồng hàng hóa", "3700000000000 VND"],
  ["vi", "nhập khẩu đạt 2,5 nghìn tỷ đồng", "2500000000000 VND"],
  ["vi", "xuất khẩu đạt 1.250.000 USD", "1250000 USD"],
  ["vi", "xuất khẩu hai tỷ rưỡi USD", "2500000000 USD"],
  ["vi", "kim ngạch đạt 1,2 tỉ đô-la Mỹ", "1200000000 USD"],
  ["vi", "kim ngach dat 36,3 ty USD, nhap khau dat 500 trieu nhan dan te", "36300000000 USD; 500000000 CNY"],
  ["zh", "进出口总值达1.2万亿美元", "1200000000000 USD"],
  ["zh", "出口二点九亿元", "290000000 CNY"],
  ["zh", "出口４６．８４亿元", "4684000000 CNY"],
  ["zh", "进口1500多万元", "15000000 CNY over"],
  ["zh", "出口十二亿三千万元", "1230000000 CNY"],
  ["zh", "出口二十点五亿美元", "2050000000 USD"],
  ["zh", "貿易額達六百億美元", "60000000000 USD"],
  ["zh", "进口额分别为3.38万亿元、3.23万亿元、2.82万亿元", "3380000000000 CNY; 3230000000000 CNY; 2820000000000 CNY"],
];

const bounds: FigureCase[] = [
  ["en", "Trade with Vietnam exceeded CNY1 billion (about US$140 million).", "1000000000 CNY over; 140000000 USD about"],
  ["en", "Trade reached nearly 36.3 billion USD.", "36300000000 USD nearly"],
  ["en", "The value neared 1.7 billion USD.", "1700000000 USD nearly"],
  ["en", "Exports surpassed the US$2 billion mark.", "2000000000 USD over"],
  ["en", "exports of not less than $3 million and not more than $4 million", "3000000 USD atLeast; 4000000 USD atMost"],
  ["en", "exports of $5 million or more", "5000000 USD atLeast"],
  ["en", "Imports stood at some $2.6 billion, well above $2 billion.", "2600000000 USD about; 2000000000 USD over"],
  ["en", "exports of between $5 billion and $7 billion", "5000000000 to 7000000000 USD"],
  ["en", "exports of $5-7 billion", "5000000000 to 7000000000 USD"],
  ["en", "Exports rose from $5 billion to $7 billion.", "5000000000 USD; 7000000000 USD"],
  ["en", "exports of 4.11, 3.2 and 1.7 billion USD to the three partners", "4110000000 USD; 3200000000 USD; 1700000000 USD"],
  ["vi", "xuất khẩu đạt hơn 3.700 tỷ đồng", "3700000000000 VND over"],
  ["vi", "kim ngạch gần 36,3 tỷ USD", "36300000000 USD nearly"],
  ["vi", "kim ngạch trên 500 triệu nhân dân tệ", "500000000 CNY over"],
  ["vi", "xuất khẩu khoảng 2,5 nghìn tỷ đồng", "2500000000000 VND about"],
  ["vi", "xuất khẩu đạt từ 5 đến 7 tỷ USD", "5000000000 to 7000000000 USD"],
  ["vi", "xuất khẩu từ 50 triệu USD trở lên, tối thiểu 20 triệu USD, không quá 30 triệu USD", "50000000 USD atLeast; 20000000 USD atLeast; 30000000 USD atMost"],
  ["vi", "kim ngạch chưa đầy 1 tỷ USD", "1000000000 USD under"],
  ["zh", "贸易额超过10亿元人民币", "1000000000 CNY over"],
  ["zh", "贸易额近363亿美元", "36300000000 USD nearly"],
  ["zh", "进口约3700亿越南盾", "370000000000 VND about"],
  ["zh", "贸易额为50亿至70亿美元", "5000000000 to 7000000000 USD"],
  ["zh", "出口额不低于30亿元，不超过40亿元", "3000000000 CNY atLeast; 4000000000 CNY atMost"],
  ["zh", "贸易额12亿元左右，20亿元以上", "1200000000 CNY about; 2000000000 CNY atLeast"],
  ["zh", "交易额二三十亿元", "2000000000 to 3000000000 CNY"],
];

const roles: FigureCase[] = [
  ["en", "The projects have a total registered capital of over US$26 billion.", "26000000000 USD over investment"],
  ["en", "The World Bank approved a loan of $50 million for the road.", "50000000 USD aid"],
  ["en", "Customs collected 1.2 trillion VND for the State budget.", "1200000000000 VND budget"],
  ["en", "Rubber sold for $1,650 per tonne.", "1650 USD price"],
  ["en", "The economy grew: GRDP reached 71 trillion VND.", "71000000000000 VND gdp"],
  ["vi", "thu ngân sách đạt 1.035 tỷ đồng", "1035000000000 VND budget"],
  ["vi", "tổng vốn đầu tư 25 triệu USD", "25000000 USD investment"],
  ["vi", "viện trợ không hoàn lại 2 triệu USD", "2000000 USD aid"],
  ["vi", "giá sầu riêng 85.000 đồng/kg", "85000 VND price"],
  ["zh", "总投资12亿元的项目", "1200000000 CNY investment"],
  ["zh", "征收税款3.2亿元", "320000000 CNY budget"],
  ["zh", "提供无偿援助2亿元", "200000000 CNY aid"],
  ["zh", "地区生产总值达3.1万亿元", "3100000000000 CNY gdp"],
];

const none: FigureCase[] = [
  ["en", "Hotline (0214) 3840 034, Decree 165/2024/ND-CP, Km3+4, the 10th fair, Dr. Le", ""],
  ["en", "tens of thousands of trucks, worth hundreds of millions", ""],
  ["en", "ALL 5 solutions; the TOP 10; a quarter of the traders", ""],
  ["en", "trade has been lively in recent years", ""],
  ["vi", "hàng trăm triệu USD, hàng nghìn xe, cộng đồng, đồng thuận", ""],
  ["vi", "Nghị định 165/2024/NĐ-CP, Thông tư 38/2015/TT-BTC, tỷ giá, tỷ lệ", ""],
  ["zh", "亿万消费者，万一货物受损，第三方评估，数百亿元，五分之二元", ""],
];

describe("amounts", () => {
  it.each(written)("%s written: %s", (language, text, expected) => expect(amountsOf(text, language)).toBe(expected));
  it.each(bounds)("%s bound: %s", (language, text, expected) => expect(amountsOf(text, language)).toBe(expected));
  it.each(roles)("%s role: %s", (language, text, expected) => expect(amountsOf(text, language)).toBe(expected));
  it.each(none)("%s nothing in: %s", (language, text, expected) => expect(amountsOf(text, language)).toBe(expected));
});

describe("amounts of tables", () => {
  it("take the money that the head or caption names", () => {
    expect(amountsOf("Main imports, million US dollars\nItem | H1 2022 | H1 2023\nSteel | 41.6 | 38.9\nFuel | 28.0 | 45.3\n\nThe outlook is good. It has 12 pages.", "en")).toBe("41600000 USD; 38900000 USD; 28000000 USD; 45300000 USD");
    expect(amountsOf("单位：亿元人民币\n\n口岸　进出口　出口　同比\n巴克图　26.1　25.8　+88.0%\n霍尔果斯　96.9　89.1　-3.2%", "zh")).toBe("2610000000 CNY; 2580000000 CNY; 9690000000 CNY; 8910000000 CNY");
  });

  it("are read only in the columns that the head names", () => {
    expect(amountsOf("Mặt hàng | Lượng | Trị giá (triệu USD)\nGạo | 120 | 61,5\nCao su | 45 | 70,2", "vi")).toBe("61500000 USD; 70200000 USD");
  });
});

describe("signs of several currencies", () => {
  it.each([
    ["Nepal's exports to India reached Rs 5 billion. India sold goods worth Rs 90 billion.", "5000000000 NPR; 90000000000 NPR"],
    ["India's exports through Petrapole touched Rs 1,250 crore.", "12500000000 INR"],
    ["South Korea exported goods worth 5 trillion won.", "5000000000000 KRW"],
    ["Japan's imports came to ¥9.1 trillion.", "9100000000000 JPY"],
    ["Yunnan's exports came to ¥9.1 billion.", "9100000000 CNY"],
    ["Singapore's exports came to $9 billion and S$2 billion.", "9000000000 USD; 2000000000 SGD"],
  ])("%s", (text, expected) => expect(amountsOf(text, "en")).toBe(expected));
});
