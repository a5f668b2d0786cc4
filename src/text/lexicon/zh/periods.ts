import type { PeriodCategory } from "../categories.js";
import type { Words } from "../lexicon.js";

export const periodWords: Words<PeriodCategory> = {
  "month-name": `
1: 元月 | 元月份
12: 腊月
`,
  weekday: `
1: 星期一 | 周一
2: 星期二 | 周二
3: 星期三 | 周三
4: 星期四 | 周四
5: 星期五 | 周五
6: 星期六 | 周六
7: 星期日 | 星期天 | 周日
`,
  "period-unit": `
day: 日
days: 天
number-day: 号 | 日前 | 日报道
week: 周
month: 月 | 月份
months: 个月
quarter: 季度 | 个季度 | 季
year: 年 | 年度
fiscal: 财年 | 财政年度 | 财政年 | 会计年度
decade: 年代
`,
  "period-order": `
first: 前 | 头 | 首
last: 后 | 最后
past: 过去 | 近 | 最近
`,
  "period-ordinal": `
1: 第一
2: 第二
3: 第三
4: 第四
`,
  "period-relative": `
year 0: 今年 | 本年 | 本年度 | 今年度 | 年内
year -1: 去年 | 去年度
year -2: 前年
year 1: 明年 | 来年
year prior: 上年 | 上年度 | 上一年 | 前一年 | 上一年度
year that: 同一年 | 当年 | 该年 | 同年 | 那年
year next: 次年 | 翌年 | 转年 | 隔年
month 0: 本月 | 这个月
month -1: 上月 | 上个月
month 1: 下月 | 下个月
week prior: 前一周 | 上一周
month prior: 前一个月 | 上一个月 | 前一月
month that: 当月 | 该月 | 同月
quarter 0: 本季度
quarter -1: 上季 | 上季度 | 上一季度 | 上个季度
quarter prior: 前一季度 | 前一个季度
quarter that: 当季 | 该季度
day 0: 今天 | 今日
day -1: 昨日 | 昨天
week 0: 本周
week -1: 上周
week 1: 下周
fiscal 0: 本财年 | 全财年 | 整个财年 | 本财政年度 | 当前财年 | 整财年
fiscal prior: 上财年 | 上个财年 | 上一财年 | 前一财年 | 上一财政年度 | 上个财政年度
fiscal 1: 下财年 | 下一财年
`,
  "period-bound": `
until: 年初至 | 年初到 | 今年初至 | 今年年初至 | 自年初至 | 截至 | 截止 | 截止到 | 截至到 | 截止至
since-after: 以来 | 至今 | 迄今 | 到现在 | 到目前 | 至目前 | 起至今
from-now year: 从现在到年底 | 从现在起到年底 | 即日起至年底
now: 目前 | 今
to-date: 今年以来 | 年初以来 | 今年年初以来 | 自年初以来 | 年初至今 | 今年年初至今 | 今年至今 | 自今年年初以来 | 年初到现在 | 本年以来 | 今年初以来
start year: 年初
early month: 月初
late month: 月底 | 月末
end year: 年底 | 年末
early: 初 | 上旬
mid: 中旬
late: 下旬
end: 底 | 末
first-half: 上半月
week-1: 第一周
week-2: 第二周
week-3: 第三周
week-4: 第四周
last-week: 最后一周
second-half: 下半月
`,
  "period-era": `
1911: 民国
-543: 佛历
`,
  "period-ahead": `
ahead: 邀请 | 邀請 | 将
`,
  "period-base": `
before: 一年前 | 一年之前 | 一年以前
same: 同期 | 同比基期 | 同一时期 | 相同时期 | 同一期间
that: 期内 | 报告期 | 报告期内 | 本期 | 该期 | 这一时期 | 此期间 | 上述期间 | 这一期间
`,
  "period-range": `
from: 从 | 自 | 由
to: 至 | 到 | 起至 | 起到
to year: 至今年
and: 和 | 与 | 及
`,
  "period-fixed": `
months 1 3: Q1 | 一季度 | 第一季度 | 第一季 | 1季度 | 首季 | 首季度 | 第1季度 | 首个季度
months 4 6: Q2 | 二季度 | 第二季度 | 第二季 | 2季度 | 第2季度
months 7 9: Q3 | 三季度 | 第三季度 | 第三季 | 3季度 | 第3季度
months 10 12: Q4 | 四季度 | 第四季度 | 第四季 | 4季度 | 第4季度 | 末季
months 1 6: 上半年 | 上半年度 | 前半年 | 前两季度 | 前二季度 | 前两个季度
months 7 12: 下半年 | 下半年度 | 后半年
months 1 9: 前三季度 | 前3季度 | 头三季度 | 前三个季度 | 前3个季度 | 首三季度
months 1 12: 全年 | 整年 | 全年度
span 2006-01-01 2010-12-31: 十一五
span 2011-01-01 2015-12-31: 十二五
span 2016-01-01 2020-12-31: 十三五
span 2021-01-01 2025-12-31: 十四五
span 2026-01-01 2030-12-31: 十五五
`,
  "period-link": `
of: 的 | 份 | 间 | 度
`,
  "period-day": `
day: 当日
`,
  "not-period": `
before: 每 | 近 | 逾 | 第
after: 内 | 游 | 之内 | 以内 | 龄 | 后
before-year: 第 | 国道 | 国道线 | 编号 | 字
past: 过去 | 近 | 最近
record: 最高 | 最低 | 新高 | 新低 | 最大 | 最多 | 最快 | 最好
`,
};
