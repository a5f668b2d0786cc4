import { describe, expect, it } from "vitest";
import type { Language } from "../../src/model/index.js";
import { readText } from "../../src/text/index.js";

/** Sentences full of figures that tell of no trade across a border, although words of trade stand in some. */
const sentences: Record<Language, readonly string[]> = {
  en: [
    "Customs of Lang Son collected more taxes, VND318 billion from imports, in 2023.",
    "Tax revenue of Lang Son rose sharply, reaching VND318 billion on imports.",
    "The state of Sarawak has set aside RM85 million to upgrade the border gates at Biawak and Lubok Antu.",
    "Hanoi's metro carried 5.6 million passengers in the first half of 2024, earning VND 45 billion.",
    "Police in Quang Ninh seized 2 tonnes of fireworks worth 1.2 billion VND from China.",
    "Vietnam spent $3 billion on the railway to China.",
    "Fruit output is estimated at 1.5 million tonnes this year, mostly for export.",
    "Customs seized 2 tonnes of ivory at Hai Phong port, on its way from Africa to China.",
    "China's quota for Myanmar rice is 400,000 tonnes.",
    "Retail sales in Hanoi climbed 9.1 percent to 640 trillion VND in the first nine months of 2024.",
    "Foreign investors registered US$24.8 billion in 2,492 projects by September 30, 2024.",
    "Customs collected 1,540 billion VND in duties and taxes on imported cars last year.",
    "Vietnam's GDP reached US$430 billion in 2023, up 5.05 percent.",
    "The bank lent 210 million USD to rural provinces near the border with China in 2011.",
    "Turnover on the Ho Chi Minh City stock exchange was $890 million on Tuesday.",
    "Coffee output in Dak Lak fell 7 percent to 520,000 tonnes this season.",
    "Petrol at border stations in Tay Ninh costs VND24,900 a litre, 4.6 percent more than in April.",
    "More than 1.2 million people crossed the Mong Cai border gate in the first half of 2024.",
    "An average of 1,200 trucks a day passed Huu Nghi border gate in May 2024.",
    "Thailand beat Vietnam 3-2 in Bangkok in front of 48,000 spectators on January 5, 2025.",
    "The storm dropped 300 mm of rain on Lao Cai and destroyed 1,500 houses worth 60 billion VND.",
    "The firm's exports department employs 300 people and paid 2.4 million USD in wages in 2023.",
    "The export tax on rice is 5 percent; the import quota for sugar was not changed in 2024.",
    "The new bridge on the border with Laos will cost US$45 million and open in 2026.",
    "Electricity consumption in Guangxi was 21.9 billion kWh in August 2024, up 8 percent.",
  ],
  vi: [
    "Công an Quảng Ninh bắt giữ 2 tấn pháo trị giá 1,2 tỷ đồng vận chuyển từ Trung Quốc.",
    "Hải quan Quảng Ninh phát hiện 120 vụ vi phạm, trị giá hàng 56 tỷ đồng.",
    "Hải quan bắt giữ 2 tấn hàng lậu tại cửa khẩu Lạng Sơn.",
    "Giá gạo xuất khẩu giảm còn 420 USD/tấn.",
    "Tổng mức bán lẻ hàng hóa 9 tháng năm 2024 đạt 4.703 nghìn tỷ đồng, tăng 8,8%.",
    "Tính đến 30/9/2024, Trung Quốc đầu tư 2,3 tỷ USD vào 955 dự án tại Việt Nam.",
    "Cục Hải quan tỉnh Lạng Sơn thu ngân sách 6.000 tỷ đồng trong 9 tháng đầu năm 2024.",
    "GRDP của tỉnh Lào Cai năm 2023 ước đạt 75.000 tỷ đồng, tăng 5,1%.",
    "Ngân hàng cho vay 1.250 tỷ đồng để làm đường ra cửa khẩu Cầu Treo.",
    "Sản lượng lúa của An Giang năm 2024 đạt 4,1 triệu tấn.",
    "Trong tháng 5/2024, có 93.000 lượt người xuất nhập cảnh qua cửa khẩu Móng Cái.",
    "Bình quân mỗi ngày có 1.200 xe hàng qua cửa khẩu Hữu Nghị trong tháng 5/2024.",
    "Giá xăng tại Tây Ninh tăng 4% lên 25.740 đồng/lít.",
    "Doanh thu du lịch của Quảng Ninh năm 2023 đạt 33.000 tỷ đồng, tăng 45%.",
    "Phiên hôm nay, giá trị giao dịch trên sàn đạt 14.200 tỷ đồng.",
    "Việt Nam thắng Thái Lan 3-2 trước 48.000 khán giả tại Bangkok ngày 5/1/2025.",
    "Nghị định số 165/2024/NĐ-CP phạt tới 90 triệu đồng.",
    "Mưa lớn ở Lào Cai làm sập 1.500 căn nhà, thiệt hại 60 tỷ đồng.",
    "Thuế xuất khẩu quặng là 30%, thuế nhập khẩu ô tô từ ASEAN là 0%.",
    "Công ty lãi 312 tỷ đồng trong quý III/2024, giảm 20%.",
  ],
  zh: [
    "广西上半年煤炭库存8000万吨，电厂存煤可用25天。",
    "项目总投资30亿元，建成后年出口能力达10万吨。",
    "该省水果产量150万吨，主要用于出口。",
    "海关查获走私冻品200吨。",
    "前三季度，广西社会消费品零售总额6500亿元，同比增长2.1%。",
    "截至2024年9月底，中国企业对越南累计投资270亿美元。",
    "2023年，南宁海关税收入库156亿元，增长12%。",
    "2023年云南地区生产总值3.0万亿元，增长4.4%。",
    "亚洲开发银行为边境地区提供贷款2.1亿美元。",
    "2024年前5月，磨憨口岸出入境旅客超过86万人次，增长85%。",
    "友谊关口岸日均通行货车1300辆次。",
    "今年上半年，昆明接待游客1.18亿人次，旅游收入1360亿元。",
    "新疆棉花产量511万吨，占全国的91%。",
    "该公司2024年上半年营业收入52.7亿元，净利润增长12.3%。",
    "双十一期间，平台成交额突破1000亿元。",
    "高速公路出口流量853万辆次，进口匝道拥堵。",
    "主队以2比0取胜，现场观众1.12万人。",
    "明天有雨，雨量80毫米，气温17至24摄氏度。",
    "稀土出口关税为15%，汽车进口关税降至6%。",
    "中越界河大桥总投资4.5亿元，计划2026年通车。",
  ],
};

describe.each(Object.entries(sentences))("in %s, no flow is read from", (language, texts) => {
  it.each(texts)("%s", (text) => {
    const { flows } = readText(text, { language: language as Language, published: "2024-11-20" });
    expect(flows.map(({ direction, source }) => `${direction}: ${source.quote}`)).toEqual([]);
  });
});
