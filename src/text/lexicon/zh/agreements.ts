import type { AgreementCategory } from "../categories.js";
import type { Words } from "../lexicon.js";

export const agreementWords: Words<AgreementCategory> = {
  "agreement-form": `
treaty: 条约 | 公约
agreement: 采购协议 | 购销协议 | 供货协议 | 订购协议 | 区域全面经济伙伴关系协定 | 全面与进步跨太平洋伙伴关系协定 | 自贸协定 | 自由贸易协定 | =FTA | 协议 | 协定 | 协议书 | 合作项目
agreement name: =RCEP | =CPTPP | =EVFTA
framework: 框架协议 | 框架协定
protocol: 议定书
mou: 备忘录 | 谅解备忘录
minutes: 会谈纪要 | 会议纪要 | 纪要 | 会晤纪要 | 座谈纪要
exchange-of-notes: 换文
declaration: 联合新闻声明 | 联合新闻公报 | 新闻公报 | 联合声明 | 联合公报 | 宣言 | 共同声明
letter-of-intent: 意向书 | 意向协议 | 采购意向书 | 购销意向书 | 合作意向书 | 合作意向协议 | 采购意向协议 | 意向合同
programme: 合作计划 | 行动计划 | 合作方案 | 行动方案 | 工作计划 | 合作规划
contract: 合同 | 购销合同 | 订单合同 | 采购合同 | 销售合同 | 供货合同 | 供应合同 | 买卖合同 | 订购合同
amendment: 修正案 | 补充协议
programme part: 路线图 | 计划 | 方案 | 规划
document part: 清单
document: 文件
`,
  "agreement-status": `
signed: 签署 | 订立 | 缔结 | 签妥 | 联合签署 | 正式签署 | 签下了 | 签订 | 共同签署 | 签署了 | 签订了 | 签下 | 签 | 签了 | 签字 | 签定 | 签约 | 签约项目 | 互签 | 分别签署 | 达成 | 交换 | 交换了 | 互换
initialled: 草签
in-force: 生效 | 正式生效 | 已经生效 | 已生效 | 已正式生效 | 实施 | 仍然有效 | 仍有效 | 继续有效 | 依然有效 | 至今有效 | 现仍有效 | 仍在执行 | 继续执行 | 仍在实施 | 继续实施 | 仍在落实 | 继续适用 | 仍然生效 | 正在落实 | 正在履行 | 正在推进落实 | 正在有效实施
renewed: 续签 | 续签了 | 展期 | 续订 | 延期
amended: 修订
suspended: 中止
terminated: 终止
expired: 失效 | 到期
withdrawn: 退出
negotiating: 谈判 | 磋商 | 草案 | 商谈
agreed-in-principle: 形成共识 | 取得共识 | 达成初步共识 | 达成原则共识 | 达成原则性共识 | 达成一致意见 | 取得一致意见 | 取得一致 | 形成一致意见 | 达成初步意向 | 达成意向 | 达成合作意向 | 达成谅解 | 原则同意 | 原则上同意 | 原则一致 | 达成口头协议 | 一致同意 | 达成共识 | 商定 | 达成一致 | 一致决定 | 达成广泛共识 | 达成重要共识
`,
  "agreement-purpose": `
free-trade: 自由贸易 | 自贸
border-trade: 边境贸易 | 边贸 | 互市贸易
trade-cooperation: 贸易 | 货物贸易 | 服务贸易 | 经贸合作 | 经贸 | 贸易合作
investment: 投资
transport-corridor: 运输 | 铁路 | 公路 | 汽车运输 | 走廊 | 基础设施 | 互联互通
border-gate: 口岸 | 智慧口岸
customs-facilitation: 通关 | 海关 | 检验检疫 | 通关便利化
payments-currency: 结算 | 货币互换 | 本币结算 | 支付
comprehensive-cooperation: 全面合作
twinning: 友好城市 | 友好省州 | 结好 | 友城
friendly-exchange: 友好交流 | 友好 | 友好合作
labour: 劳务
tourism: 旅游 | 旅游文化
culture-education: 文化 | 教育 | 体育
other: 合作 | 农业 | 循环农业 | 能源 | 矿产
`,
  "agreement-party": `
body: 人民政府 | 政府 | 人民委员会 | 商务厅 | 商务局 | 商务部 | 工贸部 | 海关总署 | 海关 | 委员会 | 管委会 | 管理委员会 | 外交部 | 外事办公室 | 农业部 | 交通运输部 | 商会 | 协会 | 总署 | 工商会 | 贸促会
firm: 公司 | 集团 | 有限公司 | 企业
`,
  "agreement-word": `
many: 多项 | 多个 | 一系列 | 若干 | 多份 | 系列 | 一批 | 数项 | 等
one: 一份 | 该 | 这份
implements: 取代 | 按 | 根据 | 落实 | 依据 | 执行 | 按照 | 履行 | 依照
holds: 印发 | 出台 | 发表 | 发布
other-paper: 决定 | 决议 | 通知 | 办法 | 条例
parts: 包括 | 其中
about: 就 | 围绕 | 关于 | 针对
subject: 双方 | 各方 | 两国 | 两省 | 两地 | 与会各方 | 两市
still: 正在落实 | 正在履行 | 正在推进落实 | 正在有效实施 | 正在实施 | 正在执行 | 已经生效 | 已生效 | 已正式生效 | 仍然有效 | 仍有效 | 继续有效 | 依然有效 | 至今有效 | 现仍有效 | 仍在执行 | 继续执行 | 仍在实施 | 继续实施 | 仍在落实 | 继续适用 | 仍然生效
until-now: 迄今 | 至今 | 累计
earlier: 此前 | 近期 | 日前 | 曾 | 周年
future: 一致同意 | 原则同意 | 一致决定 | 盼 | 期盼 | 商定 | 下次 | 下一次 | 下次会议 | 将 | 即将 | 预计 | 有望 | 准备 | 尽快 | 早日 | 拟 | 计划 | 争取 | 推动 | 商讨 | 建议 | 提议 | 倡议
none: 签证 | 签字仪式 | 标签 | 签名 | 签发 | 书签
pending: 仍在谈判 | 还在谈判 | 尚在谈判 | 仍在磋商 | 尚在磋商 | 进行谈判 | 展开谈判 | 开展谈判 | 举行谈判 | 进行磋商 | 正在谈判 | 正在商谈 | 谈判中 | 商谈中 | 磋商中
ceremony: 签字仪式 | 签署仪式 | 签约仪式
consents: 把 | 同意 | 将 | 商定 | 约定 | 决定
quantified: 举行下次 | 举行下一次 | 多项 | 多个 | 很多
pairs: 对
contracts: 签约 | 签约项目
`,
};
