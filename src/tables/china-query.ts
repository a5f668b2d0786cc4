import { EntrepotError } from "../model/index.js";
import type { Cells, Draft, Drafted, Given, RecordFormat } from "./format.js";

const units: Readonly<Record<string, string>> = { 千克: "kg", 吨: "t", 克: "g", 升: "l", 米: "m", 平方米: "m2", 立方米: "m3", 千瓦时: "kWh", 个: "piece", 件: "piece", 只: "piece", 台: "piece", 辆: "vehicle", 双: "pair", 套: "set", 头: "head" };
const yuan = ["人民币", "人民币元"] as const;
const dollars = ["美元", "美元值"] as const;

/** The file does not say which way goods go: that was chosen in the query. */
function wayOf({ direction }: Given): NonNullable<Given["direction"]> {
  if (direction !== undefined) return direction;
  throw new EntrepotError("tables.given", "Tables of China's online query do not say whether they are of exports or imports: give `direction`.", { expected: "direction" });
}

function amount(cells: Cells): Pick<Draft, "money" | "column"> {
  const inYuan = cells(...yuan);
  return inYuan === "" ? { money: { text: cells(...dollars), currency: "USD" }, column: "美元" } : { money: { text: inYuan, currency: "CNY" }, column: "人民币" };
}

function draft(cells: Cells, given: Given): Drafted {
  const [code, words, partner, place, unit] = [cells("商品编码"), cells("商品名称"), cells("贸易伙伴名称"), cells("注册地名称"), cells("第一计量单位")];
  return {
    direction: wayOf(given), reporter: { scheme: "name", text: place === "" ? "中国" : place }, partner: partner === "" ? null : { scheme: "name", text: partner },
    period: cells("数据年月", "月份") || given.period || "", ...amount(cells),
    ...(unit === "" ? {} : { quantity: { text: cells("第一数量"), unit: units[unit] ?? unit } }),
    ...(code === "" ? {} : { commodity: { words: words === "" ? code : words, hs: code } }), status: given.status ?? "actual",
  };
}

/**
 * CSV of the online query of China Customs (GB 18030): the reporter is China, or the place where the trader is registered;
 * partners are read by name, since their codes are of the customs' own. Give `direction`, and `period` where months were not split.
 */
export const chinaQuery: RecordFormat = { kind: "records", name: "china-query", fallback: "gb18030", columns: [["商品编码", "贸易伙伴名称", "注册地名称"], [...yuan, ...dollars]], draft };
