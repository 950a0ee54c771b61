// Owns words of a question that name no thing: they are left out, or weigh little.

const wordsOf = (...kinds: readonly string[]): ReadonlySet<string> => new Set(kinds.flatMap((kind) => kind.trim().split(/\s+/u)))

/** Left out: words that ask, point, hedge or tell why one asks. */
const LEFT_OUT = wordsOf(
  // What asks, and what it is asked with.
  `
    几几 多少人 多少钱 多少家 多少场 多少户 多少个 有多少 共有多少 多几家 有几 有哪些 哪些地方 几个人 几个 几家 几名
    几位 几次 几场 几期 几项 几件 几条 几号 几月 几点 什么 啥 叫啥 干啥 哪 哪个 哪些 哪里 哪儿 哪天 哪年 哪家 哪位
    哪几 哪两 哪种 哪一 哪项 哪边 谁 怎么 如何 怎样 咋 为什么 为何 什么样 干嘛 干什么 是否 有没有 是不是 能不能
    行不行 成不成 好不好 没人 没人管 没空 没时间 没工夫 走不开 抽不开身
  `,
  // Who asks, is asked, or is spoken of in passing.
  `
    我 你 您 他 她 它 我们 你们 他们 咱 咱们 自己 自己的 大家 人家 别人 有人 人们 我能 我家 咱家 你家 他家 我俩
    我刚 同事 领导 老板 部们
  `,
  // How people lead up to a question, and what they want the answer for.
  `
    请问 请教 想 想问 问 问问 问是 想要 知道 了解 查 查查 查下 查一下 核 核一下 核对 帮 帮忙 帮我 麻烦 一下 说
    说是 说过 听说 听 看到 看 看见 记得 材料 整理 总结 写 写过 写明 做 填 表格 引用 数字 数据 列 列出 举 举例
    提到 提 讲 承认 坦言 所说 叫个 没顾 顾不上 想报 想办 要办 先去 才去 直接 跑过来 跑过去 过去 跑到 跑去 遇到 碰到 碰上 最怕 专门 收到过
    拿出来 文章 年鉴 报告 资料 文件里 规定 按规定 例如 比如 关于 有关 相关
  `,
  // What points.
  `
    这种人 这类人 类人 这些人 那种人 那类人 那些人 这帮人 这类 那类 别的 像 像是 好像 亲自 当面 顺带 顺便 顺手 一并 非要 偏要 硬要 硬说 光是 单单 单是 光 仅仅 就是 这 那 这个 那个 这些 那些 这样 那样 这种 那种 那条 那件 那件事 那帮 那要 这块 那块 其 所 该 此 本 某 另 每
    这方面 那方面 之 东西 事 事儿 事情 情况 回事 意思 名称 名字 名头 全称 全名 第 头 第一台
  `,
  // Where, as long as no place is named.
  `
    这边 那边 这儿 那儿 那里 那片 里 上 下 中 里面 里头 表里 底 底下 外头 外边 心里 手里 手头 嘴里 眼里 身上 身边
    路上 家门口 地方 方面
  `,
  // When, as long as no time is named.
  `
    时候 的时候 时 当时 那时 那时候 那阵 那阵子 那会 那会儿 那回 那次 那段时间 那些年 那年 这段时间 这阵子 前阵子 当初
    以前 先 最近 刚刚 刚 今天 现在 目前 当年 年内 全年 一年 年底 截至 阶段 钟头 然后 后来 以后 之后 后 前 最后
    到现在 到目前 到今天 至今 迄今 如今 现如今 眼下 目前为止 迄今为止 前后 前前后后 往后 到头来 末了 平时 平常 老早 老牌 一般 通常 情况下 正在 起止 起止日期
  `,
  // How much in all, or how surely.
  `
    一共 总共 共 共计 合计 共有 总共有 现有 已有 累计 累计数 拢共 统共 一总 总归 满打满算 其中 分别 各 各是 各有
    各自 各个 一起 一块 整个 大概 大约 大多 大多数 大都 差不多 左右 估计 所需 具体 到底 究竟 真正 实打实 起码 最起码 少说 至少 至多 顶多 最多 最少 最
    一点 点儿 一点儿 些 好些 多 多的 更多 很 挺 太 更 只有 还有 除了 除 以及 分之 百分之 度
  `,
  // What is compared and computed, told by the question as a whole.
  `
    比 比上 比上年 比去年 比较 对比 相比 相较 相加 加起来 加 数加 之和 合起来 相差 差 算 占 从少 从多 从小 从大 从高 从低
    一样
  `,
  // Numbers and measure words.
  `
    一 二 两 三 四 五 六 七 八 九 十 一个 两个 三个 四个 数 个 家 名 位 人 次 场 项 件 条 台 年 月 日 号
    回 人次 家次 场次
  `,
  // Verbs that say nothing of the thing.
  `
    是 有 在 性 能 会 可以 要 用 要用 够 去 去了 来 叫 让 打 放 要放 搞 搞点 搞些 搞个 弄 弄了 弄点 弄些 弄个 整了 整点 整个 拿 能领 能拿 属于 使 出 起
    起来 出来 下来 进去 上去 过来 受益 改成 应该 才能 有个 有辆
  `,
  // Particles, conjunctions, adverbs.
  `
    的 地 得 了 着 过 和 与 及 跟 同 或 把 被 给 对 向 从 到 于 为 以 由 等 而 且 并 但 却 则 若 如果
    要是 因为 所以 虽然 同时 其实 的话 还是 不是 而是 就是 都 就 也 还 又 再 才 只 没 没有 不 吗 呢 呀 啊 吧 嘛 哦 哈
    呗 呐 哟 啦 哇 噢 嗯 哎 喂 来着 乱七八糟 稀里糊涂 莫名其妙
  `,
)

/** Kept, but a passage need not say them: verbs and nouns so common in reports that they part nothing. */
const LIGHT = wordsOf(
  // People, however they are called.
  `
    名下 手上 家里 家中 屋里 大姐 大哥 大叔 大妈 大爷 大嫂 小伙 小伙子 姑娘 姐妹 哥们 老总 同事 老师傅 师傅 同志 居民 群众
    员工 职工 工人 人员 打工 打工人 自己 普通 一线
  `,
  // Bodies and places that every report is of.
  `
    工会 总工会 工会组织 单位 机构 部门 企业 公司 厂里 哪家 一家 市级 级 一级 市里 省里 里的 区 县 市 省 村 街道
    园区 全市 全区
  `,
  // Which one, where there is but one: 首届 goes without saying.
  '头一回 头一次 头一年 头一届',
  // What reports say of anything.
  `
    开展 举办 举行 召开 组织 进行 推进 实施 完成 建立 建设 建成 建 建了 新建 新增 新设 成立 设立 制定 出台 推出
    落实 加强 提升 安排 计划 打算 准备 要求 包括 界定 划分 选出 选举 产生 评选 评上 评 评了 获得 获 获评 提供 参加
    参与 发放 报道 实际 实际上 结果
  `,
  // What people say they do or get.
  `
    需要 需 答应 答应过 上班 拖 算数 作数 办 办了 搞 弄 花 花了 用 用了 投 投了 投入 走 开 开了 收 收到 发 发了 给了 得到 领到 拿到 能领
    可领 能拿 还能 交上去 递上去 交过去 叫 叫做 指 指的
  `,
  // Nouns for things of any kind.
  `
    服务 工作 活动 项目 情况 方面 内容 作用 东西 平台 名额 名单 称号 荣誉 牌子 头衔 名号 钱 资金 经费 时间 地点 日期
  `,
  // Numbers and times of any kind.
  `
    附表 总数 数量 人数 金额 场次 总量 总 全部 整个 部分 每个 一共 累计 只有 主要 比例 占比 比重 百分比 增幅 增速 涨幅
    奖项 期间 时段 时间段 现场看 年度 今年 去年 目前 早上 上午 中午 下午 晚上 晚间 夜里
  `,
)

/** 那张, 这支, 每名: what points at a thing, whatever it is counted by. */
const POINTS = /^[这那哪每]一?[个家位名条张篇本套件场次回届期批支趟片块段种类样些项座栋层所架台辆笔份间]$/u

/** Where questions are answered from: the thing itself only where it is counted. */
const PAPERS = wordsOf('报告 文章 资料 材料 年鉴')

export const isLeftOut = (word: string): boolean => LEFT_OUT.has(word) || POINTS.test(word)
export const isLight = (word: string): boolean => LIGHT.has(word)
export const isPaper = (word: string): boolean => PAPERS.has(word)
/** Left out of every question: what is known of such a word never acts. */
export const isNeverHeard = (word: string): boolean => isLeftOut(word) && !isPaper(word)
