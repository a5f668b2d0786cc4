import { describe, expect, it } from "vitest";
import { type FigureCase, quantitiesOf } from "../figures-of.js";

const cases: FigureCase[] = [
  ["en", "A total of 2,304 vehicles passed the gate, of which 1,120 carried exports.", "2304 vehicle; 1120 vehicle"],
  ["en", "Some 910 firms do foreign trade, of which 846 are private.", "910 enterprise about; 846 enterprise"],
  ["en", "Around 250 trucks pass the checkpoint each day, up from just 90 in 2021.", "250 vehicle about; 90 vehicle"],
  ["en", "The number of enterprises carrying out customs procedures was 143.", "143 enterprise"],
  ["en", "The two provinces met with three provinces of Laos and six countries.", "3 province; 6 country"],
  ["en", "at least 1.5 million tonnes of rice", "1500000 t atLeast"],
  ["en", "over 5.9 mn tons of cargo", "5900000 t over"],
  ["en", "674,000 tonnes of cargo and 203,800 people", "674000 t; 203800 person"],
  ["en", "more than 20 investment projects", "20 project over"],
  ["en", "28 freight trains carried 54,700 TEUs", "28 train; 54700 TEU"],
  ["en", "a 1,000-tonne shipment", "1000 t"],
  ["en", "300 container trucks a day", "300 vehicle/day"],
  ["en", "a fleet of 12 vessels and three planes", "12 ship; 3 plane"],
  ["en", "the yard has 14 new silos, two weighbridges and five glass houses", "14 silo; 2 weighbridge; 5 house"],
  ["en", "Article 12 sets the quota; the two sides and the next three places share it", ""],
  ["en", "400 to 500 vehicles", "400 to 500 vehicle"],
  ["en", "twenty-five border markets", "25 market"],
  ["en", "2.5 thousand hectares", "2500 ha"],
  ["en", "500,000 visitors, and some 149,000 of them stayed overnight", "500000 person; 149000 person about"],
  ["en", "8,521 tickets, 133 turbines and 17 drivers", "8521 ticket; 133 turbine; 17 person"],
  ["en", "30 to 70 rooms", "30 to 70 room"],
  ["en", "87 Kazakh-Russian joint ventures", "87 enterprise"],
  ["en", "5.2 tonnes/ha", "5.2 t/ha"],
  ["vi", "hơn 1,5 triệu tấn gạo", "1500000 t over"],
  ["vi", "31.209 phương tiện vận chuyển 512.786 tấn hàng hóa", "31209 vehicle; 512786 t"],
  ["vi", "bình quân 2.526 tấn/ngày", "2526 t/day"],
  ["vi", "khoảng 350 xe nông sản", "350 vehicle about"],
  ["vi", "10 vạn tấn", "100000 t"],
  ["vi", "1.231,7 nghìn tấn", "1231700 t"],
  ["vi", "từ 300 - 400 xe", "300 to 400 vehicle"],
  ["vi", "12 doanh nghiệp với 35 dự án", "12 enterprise; 35 project"],
  ["vi", "1.250 lượt người xuất nhập cảnh", "1250 person"],
  ["vi", "năng suất 49,5 tạ/ha", "49.5 quintal/ha"],
  ["zh", "将添雇工人600名", "600 person"],
  ["zh", "平均每天通关货车85辆", "85 vehicle/day"],
  ["zh", "线路增至87条", "87 route"],
  ["zh", "日均出入境旅客8200人次", "8200 person/day"],
  ["zh", "客车每周开行4班", "4 trip/week"],
  ["zh", "谈判已举行7轮，签发证书460份", "7 round; 460 certificate"],
  ["zh", "桥梁36座、隧道12座", "36 bridge; 12 tunnel"],
  ["zh", "等候要30多个小时", "30 h over"],
  ["zh", "外贸企业1520户，新增经营主体260户", "1520 enterprise; 260 enterprise"],
  ["zh", "开通8条快捷通道", "8 lane"],
  ["zh", "10名渔民获救", "10 person"],
  ["zh", "150多万吨", "1500000 t over"],
  ["zh", "超过5.47万标箱", "54700 TEU over"],
  ["zh", "开行662列班列", "662 train"],
  ["zh", "61个国家海关", "61 country"],
  ["zh", "出入境人员突破162万人次", "1620000 person over"],
  ["zh", "进出境车辆3200余辆次", "3200 vehicle over"],
  ["zh", "新增企业35家", "35 enterprise"],
  ["zh", "面积1.8万平方公里", "18000 km2"],
];

const none: FigureCase[] = [
  ["en", "the two countries; one-stop shop; half of the traders; the 10th edition; Room 301", ""],
  ["en", "In 2023 Chinese companies came; Article 5; Highway 70", ""],
  ["vi", "hai nước, hai tỉnh; năm 2023; lần thứ 10; Quốc lộ 70", ""],
  ["zh", "两国；三国；四省；第五届博览会；一批货物；万一受损；全省前10名", ""],
];

describe("quantities", () => {
  it.each(cases)("%s: %s", (language, text, expected) => expect(quantitiesOf(text, language)).toBe(expected));
  it.each(none)("%s nothing in: %s", (language, text, expected) => expect(quantitiesOf(text, language)).toBe(expected));
});
