// Owns the words by which a clause tells a deed from a thing: verbs of reports, adverbs before them, words that carry no meaning of their own.

/** Verbs that begin what a report counts. 参赛职工 begins with one, 粉丝 does not. */
const VERBS =
  '新建 新增 新评 新命名 新成立 新开设 新设 建成 建立 建设 组建 成立 设立 设置 设计 打造 开设 开通 开展 开发 举办 举行 召开 组织 承办 主办 发放 发布 发出 下发 印发 拨付 投入 筹集 募集 捐赠 捐款 捐助 资助 补贴 提供 服务 惠及 覆盖 受益 受惠 培训 辅导 ' +
  '培养 培育 推荐 评选 评出 获评 获得 荣获 取得 入选 入围 命名 表彰 授予 走访 慰问 签订 签约 签发 签署 制定 制订 出台 修订 编写 编纂 编印 出版 征集 收到 收集 接收 接待 受理 处置 处理 办结 完成 实施 实现 推出 发展 吸纳 招聘 招募 聘任 引进 集聚 ' +
  '聚集 集结 动员 选派 选出 遴选 参加 参与 参赛 参评 报送 上报 录用 录取 录入 刊发 刊登 报道 播放 配备 配置 增加 增长 增至 增补 减少 下降 提高 提升 降低 缩短 达到 占比 返还 发动 帮扶 帮助 协助 救助 结对 安排 采购 购买 销售 验收 检查 巡检 排查 ' +
  '整治 整改 化解 调处 参与调处 调解 援助 输出 汇聚 规整 承载 涌现 联系 沟通联系 解决 对接 约谈 关闭 下架 移交 上传 策划 创造 保障 落实 统筹安排 协调 赠送 启用 建会 入会 签约 收到 点亮 认领 晋升 挽回 调解 净增 授权 行驶 规范 监测 通过 迁移 征求 研发 创建 创新成立 盘活 出动 摸排 排摸 遣返 救援 ' +
  '带动 支持 新发放 放贷 贷出 推进 共有 现有 设有 拥有 包括 包含 涉及 涵盖 纳入 列入 申报 报名 入会 入驻 申请 享受 领取 丰富 验收合格 已建'
/** Verbs of one character, and 有: only at the head, for inside they are parts of words. */
const SHORT_VERBS = '设 建(?!型) 获 有 占 送 用于'

const alternatives = (words: string): string =>
  words
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|')

/** Words before a verb that say how, when, by whom the counting was done. */
const ADVERBS =
  '力争 争取 确保 预计 计划 拟 共计 总计 合计 一共 总共 共 全年 年内 年度 累计 已 已经 还 并 也 均 各 先后 陆续 分别 每年 每月 日均 人均 首次 再次 成功 重点 积极 广泛 扎实 持续 不断 进一步 新 再 又 仅 可 可覆盖 目前 现已 主动 创新 顺利 全面 常态化'
const COVERBS = '向 为 对 在 给 由 与 会同 联合 将 把 被 从 以 按 经 通过 依托 面向 围绕 配合 组织'

const ADVERB = `(?:${alternatives(ADVERBS)})`
const VERB = `(?:(?:${alternatives(VERBS)})(?:入选|评选|表彰|慰问|申办|申请|建成|报送|调处|合格)?|${alternatives(SHORT_VERBS)})`

/** 累计建成…, 全年新建…, 向…发放…: a clause of its own. · not: 粉丝, 妈妈驿站 */
export const STARTS_WITH_DEED = new RegExp(`^(?:${ADVERB})*(?:${VERB}|(?:${alternatives(COVERBS)})[\\p{Script=Han}“])`, 'u')
/** The deed at the beginning of a clause, up to the thing: '累计建成' of '累计建成妈妈驿站'; '向困难职工发放' of '向困难职工发放救助金'. */
export const DEED = new RegExp(
  `^(?:${ADVERB})*(?:(?:向|为|对|给|与|面向)[^，]{1,20}?)?(?:${ADVERB})*${VERB}(?:出|了|到|至|过|起|有|为)*`,
  'u',
)
/** A verb somewhere behind a subject: 企业收到, 《新华日报》刊发. Only verbs of two characters and more: 有 and 获 are too common inside words. */
export const HAS_DEED = new RegExp(alternatives(VERBS), 'u')
/** A clause that says no more than how it was counted: 累计, 共计, 占比. */
export const ONLY_ADVERBS = new RegExp(`^(?:${ADVERB}|的|约|近|了|年)*$`, 'u')
export const EXISTENCE = /(?:共有|现有|设有|拥有|有|累计|共建|已建成?|总数|馆藏)/u

/** Words with a meaning for counting at the head of an indicator; the others are stripped. */
const STRIPPED =
  /^(?:同时|此外|另外|另有|另|并且|并|其中|还|也|均|年内|当年|当天|期间|目前|现已|已|共计|总计|合计|一共|总共|共(?!建型)|全年|各(?![类级界个项种])|先后|陆续|分别|的|了|和|及|以及|等|，|、|\s)+/u
const STRIPPED_END = /(?:共计|总计|合计|一共|总共|共|达到|达|约|近|超过|(?<![行作成])为|有|的|等|已|各|分别|依次|从|由|在|至|，|、|\s)+$/u

/** A deed behind a short subject, as a list carries it on: '活动评选出一等奖' → '活动评选出'. */
export const DEED_BEHIND_SUBJECT = new RegExp(`^[\\p{Script=Han}“”]{1,10}?(?:${alternatives(VERBS)})(?:出|了|到)*`, 'u')
/** Deeds that a list goes on with behind a comma: 累计建设…，…; not 整治安全隐患49处，记录近1500条. */
export const LISTS_ON = /累计|建|设立|评|获|荣|推荐|新增|接收|征集|完成|包括|涉及|涌现|集聚/u

/** stripFiller('全年共发放补助金约') → '发放补助金' */
export const stripFiller = (text: string): string => stripHead(text).replace(STRIPPED_END, '')
export const stripHead = (text: string): string => text.replace(STRIPPED, '')
