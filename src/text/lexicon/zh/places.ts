import type { PlaceCategory } from "../categories.js";
import type { Words } from "../lexicon.js";

export const placeWords: Words<PlaceCategory> = {
  demonym: `
`,
  side: `
north: 北 | 北部
south: 南 | 南部
east: 东 | 东部
west: 西 | 西部
`,
  "not-place": `
learned: 获悉 | 了解到 | 得知
figures: 统计 | 数据 | 统计数据 | 官方数据 | 官方统计 | 方面数据 | 方面统计
office: 工商会 | 工商总会 | 总商会 | 商会 | 工贸厅 | 外贸厅 | 海关 | 海关关区 | 海关总署 | 商务厅 | 商务局 | 统计局 | 财政部 | 财政厅 | 财政局 | 财政司 | 税务局 | 关区 | 市政府 | 省政府 | 人民政府
person: 先生 | 女士
word: 新华社 | 新华网 | 新华财经 | 新华每日电讯 | 新华 | 法新社 | 美联社 | 日新月异 | 中华 | 出海口 | 入海口 | 大马力 | 大马路 | 大马哈鱼
surname: 阮
paper: 日报 | 晚报 | 时报 | 新闻网 | 通讯社 | 通社 | 新社 | 新网 | 电视台 | 广播 | 报 | 周刊 | 杂志
firm: 集团 | 公司 | 银行 | 大学 | 航空
`,
};
