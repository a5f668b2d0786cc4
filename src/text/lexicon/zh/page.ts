import type { PageCategory } from "../categories.js";
import type { Words } from "../lexicon.js";

export const pageWords: Words<PageCategory> = {
  page: `
related: 相关新闻 | 相关阅读 | 相关推荐 | 相关文章 | 相关链接 | 相关报道 | 延伸阅读 | 推荐阅读 | 更多新闻 | 热门新闻 | 最新新闻 | 图片新闻 | 猜你喜欢 | 往期回顾 | 热点新闻
caption: 图 | 附图 | 配图 | 资料图 | 资料图片 | 图为 | 图自 | 焦点图 | 摄
comment: 评论 | 最新评论 | 网友评论
notice: 版权所有 | 联系电话 | 免责声明 | 备案号 | 举报电话
menu: 分享到 | 打印 | 关闭 | 关闭窗口 | 返回首页 | 返回列表 | 上一篇 | 下一篇 | 纠错 | 字号 | 首页 | 列印 | 收藏
partners: 国别 | 国家 | 国家（地区） | 国家/地区 | 国别（地区） | 贸易伙伴 | 市场 | 国别地区
`,
};
