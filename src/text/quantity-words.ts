// Owns the words that make a number a quantity: measure words, scales, qualifiers, and the fixed words that are none.

/** Measure words that count after digits and after Han numerals. Longer ones are tried first. */
const MEASURES =
  '人 名 位 家 个 户 场 次 期 届 门 支 项 件 条 篇 份 册 卷 套 张 台 辆 部 幅 间 所 座 处 栋 幢 组 对 种 枚 只 双 盒 箱 袋 瓶 轮 例 宗 笔 款 本 首 集 起 层 棵 株 艘 架 桌 趟 筐 桶 捆 ' +
  '人次 家次 台次 件次 卷次 处次 场次 批次 户次 篇次 项次 组次 例次 车次 架次 班次 批 倍 岁 年 天 亩 公顷 平方米 平方公里 立方米 千米 公里 厘米 毫米 米 千瓦时 千瓦 ' +
  '吨 公斤 千克 克 斤 升 毫升 元 美元 欧元 港元 日元 英镑 新元 小时 分钟 秒 周 星期 个月 工作日 个工作日 课时 课次 学时 学分 标箱 标准箱 自然箱 TEU 航次 架次 车次 海里 台套 兆瓦 摄氏度 ℃ 盏 个百分点 百分点 周岁 亩次 剂 票 席 列 双次 人份 号人 块 块钱 个点'

/** Measure words only after digits: behind a Han numeral they make another word (十分, 三级, 两节, 一面). */
const AFTER_DIGITS_ONLY = '级 类 分 度 节 面 把 站 字 页 步 折 堂 束 顶 道 班 队 排 包 根 颗 顿 餐 单 盘 杯 % ‰ 名次 m² ㎡ km kg kwh'

/** 一 counts only with these: 一批, 一个, 一次, 一台 are mostly articles. */
export const ONE_COUNTS_WITH = new Set('人 名 位 家 户 项 年 天 周 小时 分钟 个月 倍 人次 场次 家次 批次 岁 公里 元 吨 亩'.split(' '))

/** Spellings of one unit. 周岁 → 岁 */
export const SAME_UNIT: Readonly<Record<string, string>> = {
  周岁: '岁',
  个人: '人',
  个小时: '小时',
  个钟头: '小时',
  百分点: '个百分点',
  工作日: '个工作日',
  星期: '周',
  个星期: '周',
  '㎡': '平方米',
  '℃': '摄氏度',
  块钱: '元',
  号人: '人',
  个点: '个百分点',
  'm²': '平方米',
  kwh: '千瓦时',
}

const PER = '(?:/(?:人|月|年|天|日|次|平方米|小时|场|户|个|吨|亩)(?:[·.](?:年|月|天|次))?)?'
const byLength = (words: string): string[] => words.split(' ').sort((a, b) => b.length - a.length)

/** What a measure word must not run on into: 5部门, 3年级, 20年底, 30周年, 12个人大代表, 100人民币. */
const NOT_BEFORE: Readonly<Record<string, string>> = {
  部: '门委分队署',
  年: '级制度代底初末',
  周: '年末边',
  层: '次',
  分: '之会为公别',
  人: '民',
  名: '单称',
  位: '数一',
  次: '性',
  期: '间',
  度: '假',
  本: '科',
  面: '积',
  字: '号',
  单: '位',
  级: '别',
  起: '步点',
  步: '行',
  班: '级长',
  队: '伍',
  站: '点',
  道: '路',
  首: '届批',
  集: '体团',
  件: '事',
  例: '如',
  把: '手',
  套: '餐',
  款: '项',
  路: '线',
  对: '一口',
  台: '湾',
  节: '能约',
  张: '家',
  架: '构',
  列: '入',
  个点: '子评位击',
}

const measure = (word: string): string => {
  const not = NOT_BEFORE[word]
  return not === undefined ? word : `${word}(?![${not}])`
}

const CLOCK_UNITS = '个(?:小时|钟头|星期|人(?![大才民员均工物力]))'

const unitForm = (words: string): RegExp => new RegExp(`(?:元${PER}|${CLOCK_UNITS}|${byLength(words).map(measure).join('|')})`, 'uy')

/** 家 · 人次 · 元/月 · not: 月, 日 (dates), 届 behind 第. */
export const UNIT_AFTER_DIGITS = unitForm(`${MEASURES} ${AFTER_DIGITS_ONLY}`)
export const UNIT_AFTER_HAN = unitForm(`${MEASURES} 类`)

/** How a qualifier bounds the value: from below, from above, or not at all. */
export type Bound = 'low' | 'high' | 'none'

export const LEADING: Readonly<Record<string, Bound>> = {
  不超过: 'high',
  不高于: 'high',
  不多于: 'high',
  不低于: 'low',
  不少于: 'low',
  不足: 'high',
  不到: 'high',
  不满: 'high',
  未满: 'high',
  至少: 'low',
  至多: 'high',
  最多: 'high',
  最少: 'low',
  起码: 'low',
  最高: 'high',
  最低: 'low',
  超过: 'low',
  超出: 'low',
  多于: 'low',
  高于: 'low',
  少于: 'high',
  低于: 'high',
  将近: 'high',
  接近: 'high',
  大约: 'none',
  约莫: 'none',
  大概: 'none',
  约: 'none',
  近: 'high',
  逾: 'low',
  超: 'low',
  上: 'low',
}
export const MIDDLE: Readonly<Record<string, Bound>> = { 余: 'low', 多: 'low', 几: 'low', 来: 'none', 把: 'none' }
export const TRAILING: Readonly<Record<string, Bound>> = {
  以上: 'low',
  以下: 'high',
  以内: 'high',
  之内: 'high',
  内: 'high',
  左右: 'none',
  上下: 'none',
  出头: 'low',
  '+': 'low',
}

export const boundOf = (qualifier: string): Bound | undefined =>
  LEADING[qualifier] ?? MIDDLE[qualifier] ?? TRAILING[qualifier] ?? (qualifier === '数' ? 'low' : undefined)

/** 节约30万元, 签约239个, 附近3家, 赶超: the last character belongs to another word. Ends at the number. */
export const LEAD_FORM = new RegExp(
  `(?:${Object.keys(LEADING)
    .filter((word) => word.length > 1)
    .join('|')}|(?<![节签预条合公违契履制相大])约|(?<![附最就邻临亲靠走贴])近|逾|(?<![赶反中高])超|(?<![以之])上)$`,
  'u',
)

/** Words with a numeral in them that count nothing. Matched around the numeral. */
export const FIXED_WORDS: readonly string[] = (
  '四个意识 四个自信 两个维护 两个健康 四个全面 三个代表 两个确立 两个覆盖 两个责任 三个表率 八项规定 三项机制 五位一体 四位一体 三位一体 惠十条 最后一公里 一公里 一家人 一家亲 一次性 一次办 一人一 一户一 一家一 一年一 一次次 一天天 ' +
  '一年四季 一年级 二年级 九年一贯 三人行 千家万户 百家争鸣 成千上万 一五一十 万分 千万 百分百 十分 万家灯火 一站式 一周年 两个一百年 百年 千年 三个务必 三个确保 一对一 点对点 面对面 一企一 十个一 五个一 三个一 四个一'
).split(' ')
