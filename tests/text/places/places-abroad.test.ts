import { describe, expect, it } from "vitest";
import { readText } from "../../../src/text/index.js";

const published = "2024-05-01";
/** The words of each mention with the place they mean; several candidates are joined by "|". */
const mentions = (text: string): Record<string, string> =>
  Object.fromEntries(readText(text, { published }).localities.map(({ locality, candidates, source }) => [text.slice(...(source.span ?? [0, 0])), locality?.id ?? candidates.map(({ id }) => id).join("|")]));

describe("places beyond Viet Nam's and China's units", () => {
  it.each([
    ["从吉隆坡到扎尔肯特，大马与中国的贸易额达100亿美元。", { 吉隆坡: "MY-14", 扎尔肯特: "city:zharkent", 大马: "MY", 中国: "CN" }],
    ["沙巴和砂拉越的出口额达33亿令吉。", { 沙巴: "MY-12", 砂拉越: "MY-13" }],
    ["越南老街省沙巴今年收入12亿美元。", { 越南: "VN", 老街省: "VN-02", 沙巴: "gso:088" }],
    ["前5个月，两江新区和广东自贸试验区进出口总值分别为100亿元和300亿元。", { 两江新区: "zone:liangjiang", 广东自贸试验区: "zone:guangdong-ftz" }],
    ["Rice of Punjab, Pakistan went through the port of Karachi for US$5 million.", { Punjab: "PK-PB", Pakistan: "PK", Karachi: "city:karachi" }],
    ["Tàu chở gạo từ Jakarta qua eo biển Malacca tới Colombo, trị giá 5 triệu USD.", { Jakarta: "ID-JK", "eo biển Malacca": "region:strait-of-malacca", Colombo: "city:colombo" }],
  ] as const)("%s", (text, wanted) => expect(mentions(text)).toMatchObject(wanted));
});

describe("words that hold the name of a place", () => {
  it.each([
    ["大马力拖拉机出口3亿元，大马哈鱼进口2亿元。", ["大马"]],
    ["线路全长300公里约合186英里，万事达卡交易额3亿元。", ["里约", "达卡"]],
    ["罗马尼亚出口汉堡包3万吨。", ["罗马", "汉堡"]],
    ["Male workers sent home US$5 million; Sofia Tran signed the report.", ["Male", "Sofia"]],
  ] as const)("%s", (text, none) => {
    const found = mentions(text);
    for (const name of none) expect(found).not.toHaveProperty(name);
  });
});
