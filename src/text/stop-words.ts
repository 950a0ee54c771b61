// Owns words of a question that name no thing: they are left out, or weigh little.

/** Left out: words that ask, point, hedge or tell why one asks. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  `平时 平常 一点 点儿 一点儿 从少 从多 从小 从大 从高 从低 第 当初 遇到 碰到 碰上 老牌 老早 起码 最起码 少说 前前后后 前后 往后 顶多 至多 满打满算 拢共 统共 一总 总归 到头来 末了 没人 没人管 心里 手里 手头 嘴里 眼里 身上 身边 路上 家门口 底下 以前 先 还是 估计 最怕 外头 外边 实打实 那里 那片 那阵 那帮 叫个 叫啥 干啥 好些 跑过来 跑过去 乱七八糟 稀里糊涂 能领 能拿 专门 那回 那次 那会 那会儿 那阵子 那段时间 那时候 那时 那些年 前阵子 这阵子 这段时间 来着 要是 一样 最近 刚刚 那种 这种 有个 有辆 莫名其妙 那要 才能 行不行 成不成 表里 里头 阶段 钟头 共有 总共有 现有 已有 些 的话 累计数 比上 比上年 比去年 真正 度 数加 那件事 那件 起止日期 起止 第一台 改成 部们 放 台 还有 收到过 说过 写过 只有 问是 正在 当时 比较 对比 那条 要放 整个 去了 用 够 打 让 人次 家次 场次 受益 累计 底 年底 截至 以及 除了 除 有几 是否 要用 我能 别人 自己的 拿出来 多几家 相加 加起来 加 之和 合起来 相差 差 文章 年鉴 报告 资料 文件里 规定 按规定 应该 几几 多少人 多少钱 多少家 多少场 多少户 多少个 有多少 共有多少 有哪些 哪些地方 几个人 那些 头 几个 几家 几名 几位 几次 几场 几期 几项 几件 几条 几号 几月 几点 什么 啥 哪 哪个 哪些 哪里 哪儿 哪天 哪年 哪家 哪位 哪几 哪两 哪种 哪一 哪项 谁 怎么 如何 怎样 咋 为什么 为何 有没有 是不是 能不能 吗 呢 呀 啊
  的 地 得 了 着 过 是 有 在 和 与 及 跟 同 或 把 被 给 对 向 从 到 于 为 以 等 这 那 这个 那个 这些 这样 那样 这边 那边 这儿 那儿 我 你 您 他 她 它 我们 你们 他们 咱 咱们 自己 大家 人家
  请问 请教 想 想问 问 问问 想要 知道 了解 查 查查 查下 查一下 核 核一下 核对 帮 帮忙 帮我 麻烦 一下 一共 总共 共计 共 合计 到底 究竟 具体 大概 大约 左右 其中 分别 各 各是 各有 各自 一起 一块 都 就 也 还 又 再 才 只 很 挺 太 更 最后 然后 后来 以后 之后 后 前 时候 的时候 时 里 上 下 中 里面 这块 方面 那块
  说 说是 听说 听 看到 看 看见 记得 同事 领导 老板 材料 整理 总结 写 做 填 表格 引用 数字 数据 数 能 会 可以 要 去 来 叫 搞 弄 弄了 整了 事儿 事 先去 才去 直接 没顾 顾不上 我家 咱家 你家 他家 我俩 我刚 刚 想报 想办 要办 拿 没 没有 不 一 个 家 名 位 人 次 场 项 件 条 年 月 日 号 吧 嘛 哦 哈 呗 呐 哟 之 其 所 该 此 本 某 另 每 使 由 而 且 并 但 却 则 若 如果 因为 所以 虽然 例如 比如 关于 有关 相关 属于 算 占 出 起 起来 出来 下来 进去 上去 过来 今天 现在 目前 那年 当年 年内 全年 一年 啦 哇 噢 嗯 哎 喂 有人 人们 东西 事情 情况 地方 分之 百分之 多 多的 哪边 回 回事 意思 名称 名字 全称 最 比 更多 两个 三个 四个 两 三 四 五 六 七 八 九 十 二 一个 什么样 干嘛 干什么 讲 写明 列 列出 举 举例 提到 提 所说 一般 通常 情况下 最多 最少 至少 不是 而是 就是`.split(
    /\s+/u,
  ),
)

/** Kept, but a passage need not say them: verbs and nouns so common in reports that they part nothing. */
const LIGHT: ReadonlySet<string> = new Set(
  `家里 家中 屋里 大姐 大哥 大叔 大妈 大爷 大嫂 小伙 小伙子 姑娘 姐妹 哥们 老总 需要 需 结果 实际 早上 上午 中午 下午 晚上 晚间 夜里 界定 划分 选出 选举 产生 厂里 能领 可领 能拿 还能 今年 去年 实际上 比例 占比 比重 百分比 增幅 增速 涨幅 新建 新增 新设 建成 工会组织 每个 领到 拿到 期间 部分 全部 一家 只有 成立 市级 级 一级 市里 省里 里的 自己 普通 员工 同事 老师傅 项目 名额 区 县 市 省 村 街道 一线 开展 举办 组织 进行 推进 实施 完成 建立 建设 发放 发 提供 参加 参与 获得 获 获评 评 评选 评上 举行 召开 设立 制定 出台 落实 加强 提升 服务 工作 活动 情况 方面 内容 作用 总数 数量 人数 金额 场次 单位 机构 部门 企业 公司 时间 地点 日期 名单 办 办了 搞 弄 花 花了 用 用了 投 投了 投入 发了 给了 得到 走 开 开了 建 建了 评了 收 收到 推出 包括 安排 计划 打算 准备 要求 总 整个 一共 主要 目前 累计 总量 钱 资金 经费 平台 东西 称号 荣誉 叫 叫做 指 指的 报道 哪家 人员 职工 工人 群众 居民 同志 师傅 打工 打工人 上班 年度 全市 全区 园区 工会 总工会`.split(
    /\s+/u,
  ),
)

/** 那张, 这支, 每名: what points at a thing, whatever it is counted by. */
const POINTS = /^[这那哪每]一?[个家位名条张篇本套件场次回届期批支趟片块段种类样些项座栋层所架台辆笔份间]$/u

/** Where questions are answered from: the thing itself only where it is counted. */
const PAPERS: ReadonlySet<string> = new Set('报告 文章 资料 材料 年鉴'.split(' '))

export const isLeftOut = (word: string): boolean => LEFT_OUT.has(word) || POINTS.test(word)
export const isLight = (word: string): boolean => LIGHT.has(word)
export const isPaper = (word: string): boolean => PAPERS.has(word)
/** Left out of every question: what is known of such a word never acts. */
export const isNeverHeard = (word: string): boolean => isLeftOut(word) && !isPaper(word)
