import { describe, expect, it } from "vitest";
import { type FigureCase, percentsOf } from "../figures-of.js";

const changes: FigureCase[] = [
  ["en", "Exports of citrus (-38.2%) and fish (17.4%) fell.", "-38.2 change; -17.4 change"],
  ["en", "Exports of citrus (-38.2%) were sluggish, while ships (62.3%) sailed.", "-38.2 change; 62.3 change"],
  ["en", "The region exported more, an increase – 150% over 2022.", "150 change"],
  ["vi", "Xuất khẩu giảm (-5,2%), chiếm tỷ trọng lớn (62,3%).", "-5.2 change; 62.3 share"],
  ["en", "Exports of coffee (-9.3%) dropped, whereas those of rice (11.2%) and beans (4.5%) rose.", "-9.3 change; 11.2 change; 4.5 change"],
  ["en", "China (24 percent) was the largest market, followed by Vietnam (7 percent).", "24 share; 7 share"],
  ["zh", "进口额下降12%，货物中八成是苹果。", "-12 change; 80 share"],
  ["zh", "出口增长41.2%，九成以上来自泰国。", "41.2 change; 90 atLeast share"],
  ["zh", "进出口1.18亿元，涨幅达1.6倍。", "160 change"],
  ["en", "Exports will reach 120 million USD, about 85 percent of which will come from cassava.", "85 about share"],
  ["en", "a 5.88% decrease", "-5.88 change"],
  ["en", "up 13.2 percent year-on-year", "13.2 change"],
  ["en", "The import value was down 18.58% to 460.05 million USD.", "-18.58 change"],
  ["en", "Fruit exports fell by more than 90%.", "-90 over change"],
  ["en", "a year-on-year drop of 31.28%", "-31.28 change"],
  ["en", "Exports were 12.4% higher than a year earlier, imports 3% lower.", "12.4 change; -3 change"],
  ["en", "Exports and imports rose 8.1 percent and 4.3 percent, respectively.", "8.1 change; 4.3 change"],
  ["en", "Exports rose 5 percent and imports 7.5 percent.", "5 change; 7.5 change"],
  ["en", "growth of 5-7%", "5 to 7 change"],
  ["en", "Imports (-3.5%) and exports (+17%)", "-3.5 change; 17 change"],
  ["vi", "tăng 5,88% so với cùng kỳ", "5.88 change"],
  ["vi", "giảm 12,4%", "-12.4 change"],
  ["vi", "xuất khẩu tăng 8%, nhập khẩu giảm 3,2%", "8 change; -3.2 change"],
  ["vi", "xuất khẩu và nhập khẩu tăng lần lượt 8% và 5%", "8 change; 5 change"],
  ["vi", "gấp 3,15 lần cùng kỳ", "215 change"],
  ["vi", "gấp đôi năm ngoái", "100 change"],
  ["vi", "vọt lên 71% so với cùng kỳ", "71 change"],
  ["vi", "ít hơn quý II là 6%", "-6 change"],
  ["vi", "nhích 4,2% so với cùng kỳ", "4.2 change"],
  ["vi", "giảm một nửa so với cùng kỳ", "-50 change"],
  ["zh", "同比下降5.88%", "-5.88 change"],
  ["zh", "增长百分之十三", "13 change"],
  ["zh", "分别增长17.3%、17.2%和21.5%", "17.3 change; 17.2 change; 21.5 change"],
  ["zh", "增长2.9倍", "290 change"],
  ["zh", "是上年同期的2.3倍", "130 change"],
  ["zh", "出口下降三成", "-30 change"],
  ["zh", "降幅收窄至5.6%", "-5.6 change"],
  ["zh", "同比分别增长7.7%、2.9%、2%、1.4%、1.1%", "7.7 change; 2.9 change; 2 change; 1.4 change; 1.1 change"],
  ["zh", "翻了一番", "100 change"],
  ["en", "exceeded the level of 2017 by 22%", "22 change"],
];

const others: FigureCase[] = [
  ["en", "Growth is observed in transport – 121.7%, communications – 104.8%.", "121.7 rate; 104.8 rate"],
  ["en", "Trade with Vietnam accounted for 36% of Dali's goods trade.", "36 share"],
  ["en", "over 95% of the land-border trade", "95 over share"],
  ["en", "China (its share made 31.8%)", "31.8 share"],
  ["en", "Its share in exports rose from 4 percent in 2020 to 11 percent in 2021.", "4 share; 11 share"],
  ["en", "equal to 78% of the year's plan", "78 target"],
  ["en", "an import duty of 5%", "5 rate"],
  ["en", "Exports to the EU made up a third of the total.", "33.3 about share"],
  ["vi", "chiếm 36% tổng kim ngạch của tỉnh", "36 share"],
  ["vi", "đạt 90% kế hoạch năm", "90 target"],
  ["vi", "thuế suất 5%", "5 rate"],
  ["vi", "chiếm một phần ba tổng kim ngạch", "33.3 about share"],
  ["zh", "占全省外贸总值的36%", "36 share"],
  ["zh", "比重由25%提升到26.5%", "25 share; 26.5 share"],
  ["zh", "完成年度计划的90%", "90 target"],
  ["zh", "占一半以上", "50 atLeast share"],
  ["zh", "关税税率为5%", "5 rate"],
  ["zh", "比重提升了0.8个百分点", "0.8 other"],
  ["zh", "占三分之二", "66.7 about share"],
];

const none: FigureCase[] = [
  ["en", "in recent years; half of the traders live there; a quarter", ""],
  ["en", "https://example.org/?q=30%25%2020%", ""],
  ["vi", "24 lần liên tiếp; lần thứ 9; một nửa cầu", ""],
  ["zh", "半成品；一半夜市", ""],
];

describe("percentages", () => {
  it.each(changes)("%s change: %s", (language, text, expected) => expect(percentsOf(text, language)).toBe(expected));
  it.each(others)("%s level: %s", (language, text, expected) => expect(percentsOf(text, language)).toBe(expected));
  it.each(none)("%s nothing in: %s", (language, text, expected) => expect(percentsOf(text, language)).toBe(expected));
});
