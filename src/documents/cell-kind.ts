// Owns what the cells of a table look like by themselves: what heads a column, what stands in one, and how alike two of one column are.
import { withPlainDigits } from '../text/characters.ts'
import { SURNAMES } from '../text/surnames.ts'

export type CellKind = 'empty' | 'number' | 'amount' | 'date' | 'clock' | 'weekday' | 'name' | 'phone' | 'figures' | 'text'

const NAME = new RegExp(`^[${SURNAMES}]\\s?[\\p{Script=Han}]{1,2}$`, 'u')

/** In the order in which they are tried. */
const KINDS: readonly (readonly [CellKind, RegExp])[] = [
  ['empty', /^[-—–/／无]{1,3}$/u],
  // 0512-66001122 · 13800001111 · 6600-1122 · not: 2019—2023
  ['phone', /^(?:0\d{2,3}[-—]\d{7,8}|1[3-9]\d{9}|(?!(?:19|20)\d\d[-—](?:19|20)\d\d$)\d{3,4}[-—]\d{4,8})$/u],
  ['number', /^[-+]?\d[\d,.]*[%％‰]?$/u],
  ['clock', /\d{1,2}[:：]\d{2}/u],
  ['weekday', /周[一二三四五六日天]|星期[一二三四五六日天]|法定|节假日/u],
  ['date', /^(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日?|[上中下]旬|底|初)?|^\d{4}[.年/-]\d{1,2}/u],
  // 12家 · 5000元 · 20元/小时 · 第3名
  ['amount', /^第?\d[\d,.]*[余多]?[万亿]?\p{Script=Han}{1,3}(?:[/／]\p{Script=Han}{1,3})?$/u],
  // 1000元（含）至5000元
  ['figures', /\d/u],
  ['name', NAME],
]

/** Of full-width digits as of others: ４３５０ is a number. */
export function kindOfCell(text: string): CellKind {
  const plain = withPlainDigits(text)
  return KINDS.find(([, form]) => form.test(plain))?.[0] ?? 'text'
}

const HEADING =
  /(?:序号|编号|名单|名称|姓名|性别|年龄|民族|学历|职务|岗位|职称|工种|专业|学科|工作室|单位|部门|机关|地址|地点|位置|地区|场所|场馆|场地|阵地|站点|窗口|网点|时间|日期|时段|年份|年度|月份|学期|班次|期次|批次|场次|课程|课时|班级|休息日|开放日|期限|时限|有效期|天数|人数|名额|次数|户数|家数|个数|数量|总数|指标|金额|奖金|费用|收费|价格|标准|比例|限额|额度|慰问金|内容|项目|事项|主题|类别|类型|种类|级别|等级|奖项|赛项|名次|冠军|亚军|季军|获奖者|对象|范围|条件|情形|材料|要件|方式|渠道|流程|负责人|联系人|领衔人|主讲人|主持人|讲师|教师|老师|领导|作者|选手|电话|热线|备注|说明|情况|结果|成绩|来源|依据|身份|主办|承办|协办|主讲|带队)$/u
/** These head a column alone; behind other words they stand in one: 城南区, 法律服务. */
const HEADING_ALONE = /^(?:县区?|区县?|市|乡?镇|乡|街道|社区|区域|企业|机构|国家|会员|职工|代表|成员|活动|服务|奖励|补助|补贴|救助)$/u
/** （万元） · (个) behind a heading. */
const UNIT = /[（(][^（）()]{1,8}[）)]$/u
/** 2021年, 2017年底, 2022年10月底 */
const YEAR = /^(?:19|20)\d\d(?:年?度?|年(?:\d{1,2}月)?[底末]?)$/u

const OF_YEAR = /^(?:19|20)\d\d年(?:度|末|底)?(?=\p{Script=Han}{2})/u

export type HeadingKind = 'surely' | 'perhaps' | 'no'

/** What a column may be headed by: 慰问金（元）, 2022年, 带队领导. */
export function headingKind(written: string): HeadingKind {
  const text = withPlainDigits(written)
  if (text.length > 14 || /[，。；：！？]/u.test(text)) return 'no'
  if (YEAR.test(text)) return 'perhaps'
  // 2021年会员（人） beside 2020年会员（人）
  const named = text.replace(UNIT, '')
  // 2021年末（万人）
  if (YEAR.test(named)) return 'surely'
  const bare = named.replace(OF_YEAR, '')
  if (bare === '' || /\d/u.test(bare)) return 'no'
  return named !== text ||
    (bare !== named && bare.length <= SURE_MAX) ||
    (bare.length <= SURE_MAX && HEADING.test(bare)) ||
    HEADING_ALONE.test(bare)
    ? 'surely'
    : 'perhaps'
}

/** 各县区职工服务窗口 is a title, 陈立焊接工作室 a name. */
const SURE_MAX = 6

const FAR = 0.35

/** 0…1: how likely two cells stand in one column. */
export function likeness(a: string, b: string): number {
  const [kind, other] = [kindOfCell(a), kindOfCell(b)]
  if (kind === 'empty' || other === 'empty') return 0.6
  if (kind !== other) return kind !== 'text' && other !== 'text' && kind !== 'name' && other !== 'name' ? FAR : 0
  if (kind !== 'text') return 1
  return 0.4 + (a.at(-1) === b.at(-1) ? 0.3 : 0) + (Math.abs(a.length - b.length) <= 2 ? 0.2 : 0) + (a[0] === b[0] ? 0.1 : 0)
}
