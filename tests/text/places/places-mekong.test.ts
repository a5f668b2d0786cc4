import { describe, expect, it } from "vitest";
import { readText } from "../../../src/text/index.js";

const published = "2025-12-10";
/** The words of each mention with the place they mean; several candidates are joined by "|". */
const mentions = (text: string): Record<string, string> =>
  Object.fromEntries(readText(text, { published }).localities.map(({ locality, candidates, source }) => [text.slice(...(source.span ?? [0, 0])), locality?.id ?? candidates.map(({ id }) => id).join("|")]));

// Names as in the sources G30 to G54 and LAO-D of data/places/sources.csv.
describe("gates, provinces, districts and towns of Laos, Cambodia, Myanmar and Thailand", () => {
  it.each([
    ["12月8日，西宁省新南国际口岸与波萝勉省梅芷口岸启用，经新南—梅芷口岸的贸易额达1亿美元。", { 新南国际口岸: "gate:meun-chey-tan-nam", 波萝勉省: "KH-14", 梅芷口岸: "gate:meun-chey-tan-nam", "新南—梅芷口岸": "gate:meun-chey-tan-nam" }],
    ["昆嵩省布依国际口岸、嘉莱省丽清国际口岸、广治省拉莱口岸和奠边省西庄口岸的出口额。", { 布依国际口岸: "gate:bo-y-phou-keua", 丽清国际口岸: "gate:le-thanh-oyadaw", 拉莱口岸: "gate:la-lay", 西庄口岸: "gate:pang-hok-tay-trang" }],
    ["庆平口岸对面是干丹省高屯县锥坦口岸，静边国际口岸对面是茶胶省农甸口岸。", { 庆平口岸: "gate:chrey-thom-khanh-binh", 高屯县: "district:koh-thom", 静边国际口岸: "gate:phnom-den-tinh-bien", 农甸口岸: "gate:phnom-den-tinh-bien" }],
    ["經米瓦迪與美索口岸的貿易額達1.2億美元，寮國、汶萊和紐西蘭的出口額下降。", { 米瓦迪: "gate:mae-sot-myawaddy", 美索口岸: "gate:mae-sot-myawaddy", 寮國: "LA", 汶萊: "BN", 紐西蘭: "NZ" }],
    ["Trade through Hteekhee, Kawthoung, Tachilek and Lwe Jal rose; Mae Sot district and Sadao district sent goods worth US$5 million.", { Hteekhee: "gate:htee-khee-phu-nam-ron", Kawthoung: "gate:kawthaung-ranong", "Lwe Jal": "gate:lweje-zhangfeng", "Mae Sot district": "district:mae-sot", "Sadao district": "district:sadao-district" }],
    ["Laos: Sing district, Xam Neua, Thakhek and Phonsavan exported rubber worth US$5 million.", { "Sing district": "district:sing", "Xam Neua": "district:xamneua", Thakhek: "city:thakhek", Phonsavan: "town:phonsavan" }],
    ["Hàng từ huyện Sầm Tớ, tỉnh Hủa Phăn và huyện Sê Pôn, tỉnh Xavannakhẹt (Lào) trị giá 5 triệu USD.", { "huyện Sầm Tớ": "district:xamtay", "tỉnh Hủa Phăn": "LA-HO", "huyện Sê Pôn": "district:sepon", "tỉnh Xavannakhẹt": "LA-SV" }],
  ] as const)("%s", (text, wanted) => expect(mentions(text)).toMatchObject(wanted));
});

describe("words whose signs meet to a name of a place, or that are one", () => {
  it.each([
    ["越南与柬埔寨签署和平协议，公平合作，芝麻和劳保用品出口2000万美元，养老保险合作。", ["平协", "平合", "芝麻", "劳保", "老保"]],
    ["泰国、缅甸和老挝提高当地收入；我国公司将在工农开展合作，特色空间。", ["高当", "国公", "农开", "色空"]],
    ["In May, Laos sold more; Long queues formed, and a Nga Nguyen sang.", ["May", "Long", "Nga"]],
  ] as const)("%s", (text, none) => {
    const found = mentions(text);
    for (const name of none) expect(found).not.toHaveProperty(name);
  });
});
