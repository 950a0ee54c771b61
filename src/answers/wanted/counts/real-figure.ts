// Owns figures that only look like an answer: the number of an item, a change where a level is asked, a condition where all there are is asked.
import type { Quantity } from '../../../text/quantity.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import { asksDue } from '../../fit/entitlement.ts'
import { asksPhone } from '../../fit/figure-fit.ts'
import { isMeasured } from '../../fit/unit-kinds.ts'
import type { Question } from '../../question.ts'
import { asksColumn } from '../../tables/named-row.ts'
import { askingWords } from '../near-text.ts'

/** (1), 14:00, 5月3日, 周二, “六个一”: they count nothing. */
const NO_COUNT =
  /[（(]\d{1,2}[）)]|(?:^|\n)\s*\d{1,2}[.．、]|\d{1,2}[:：]\d{2}|\d{1,2}月(?:\d{1,2}日)?|(?:周|星期)[一二三四五六日]|第\d+|(?:19|20)\d{2}年|“\d+”|\d+周年|(?:视|看|当|称|成|作)[为作成]一[次个项种场]|[是为]一次[“「]|一[个项条支](?=[^，。；：\d]{6,}(?:体系|格局|机制|平台|品牌|网络|氛围|局面|整体|阵地))/gu
/** 一式两份 says how many papers to bring, and nothing of what they are for. */
const COPIES = /一式[\d一二两三四五][份联张]/gu
const ASKS_COPIES = /份|联|张|一式/u
/** 一家家, 一户一档 count nothing. */
const HAN_COUNT =
  /(?!一(\p{Script=Han})\1|一\p{Script=Han}一)[一二两三四五六七八九十百千半](?:[多余几来]?[个家名位人次场项件条年月天日批支所处座户届期种国类门对倍成折套辆台张份句步岁]|等奖|分之|十)/u
/** 序号, 编号: the first column of many tables. */
const NUMBERING = /^(?:序号?|编号|号|No\.?|名次|年[份度]?)$/iu

/** The price rose by 4.5元: that is no price, unless the rise is asked for. */
const CHANGED = /(?<![再另])(?:提高|增加|增长|上升|上涨|上浮|下降|减少|降低|下调|上调)(?:了|约|近|超)?$/u
/** 单笔最高赔付4.8万元 is what one got at most, and neither all nor what each gets. */
const EXTREME = /(?:单[笔次件个人]|[一每][笔次件])最[高多大]\p{Script=Han}{0,4}$|最[高多大]一[笔次件]$/u
const ASKS_CHANGE = /[增涨升降减省]|[多再另]加|加(?:多少|几)|提高|[上下]调|变化|差|比|[多少贵便](?:了|出|宜)/u

/** 不足20人的单位, 每批40人, 满3人: conditions and measures, which count nobody. */
const NORM_BEFORE = /(?:不足|不满|未满|不少于|不低于|不超过|至少|每[批期次场班名个家人]|限|凡)\p{Script=Han}{0,4}$/u
const NORM_BEHIND = /^(?:[（(]含[）)])?(?:以上|以下|以内)?(?:的(?!\p{Script=Han}{0,4}(?:参加|获))|户\d|（含）)/u
/** 原为9个，今年增至20个; 由35人增至60人: what was before is what there is no more. */
const FORMER = /(?:原|原来|原先|起初|以前|之前|过去)(?:只|仅)?(?:有|为|是)?$|[由从](?:去年|上年|\d{4}年)?(?:的|底的)?$/u
const CHANGED_TO = /^[^，。；]{0,4}，?[^，。；]{0,8}(?:增|升|扩|减|降|提高|变|发展)[^，。；]{0,6}[到至为]/u
const ASKS_FORMER = /原|以前|之前|过去|当初|[由从]多少|增|升|降|减|提高|变/u
/** 首批吸收437人 is not how many there are now. */
const AT_FIRST = /(?:首批|第一批|成立时|起初)[^，。；]{0,8}$/u
const ASKS_NOW = /现在|目前|如今|一共|总共/u
/** What one pays is no sum of hundreds of thousands. */
const PRICE =
  /(?:[一每](?:次|场|个?小时|个?钟头|张|人|个月|天|晚)(?!之?[内里])|门票|票价|收费|租金)[^，。]{0,6}(?:多少|几)|多少钱[一每](?:次|场|个?小时|个?钟头|张|人|个月|天|晚)/u
const NO_PRICE = 100_000
const QUOTA = /名额\p{Script=Han}{0,2}$/u
/** 每名班子成员联系8至10名 */
const EACH = /(?:^|[，。；：\n])每[名个家位人][^，。；：\n]*$/u
/** 一共承保了多少会员, 现在有多少劳模: counts what there is or was, once and for all. */
const COUNTS_ALL =
  /(?:一共|总共|累计|去年|目前|现在|现有|全市|全区|全县)[^，。]{0,12}(?:多少|几)[个名位人家件]?|(?:19|20)\d{2}年[^，。]{0,14}了(?:多少|几)|有(?:多少|几)(?:[个名位]?(?:人|会员|职工|劳模))?[？?]?$/u

/** 例如，某会员自付8000元: a case that was thought up. */
const EXAMPLE = /^(?:例如|比如|举例|例[：:])|^[^，。；]{0,6}某(?:会员|职工|员工)/u

export function holdsRealFigure(question: Question, evidence: Evidence): boolean {
  // 第几届 is told by the number that else counts nothing, and 排名 by 前列.
  if (question.asked !== 'figure' || /第几|排名|名次|位次/u.test(question.text) || asksPhone(question.text)) return true
  const { passage, parsed, sentence, window } = evidence
  if (passage.cells)
    return (
      !leavesOpen(question, passage.cells) &&
      !countsOtherThan(question, passage.cells) &&
      passage.cells.some(({ heading, value }) => !NUMBERING.test(heading) && /[\d一二三四五六七八九十半免全]/u.test(value))
    )
  if (!/\d/u.test(question.text) && EXAMPLE.test(parsed.text.slice(sentence.start, window.end))) return false
  const told = parsed.text.slice(window.start, window.end).replace(NO_COUNT, '')
  const left = ASKS_COPIES.test(question.text) ? told : told.replace(COPIES, '')
  if (!/\d/u.test(left) && !HAN_COUNT.test(left)) return false
  if (HOW_OFTEN.test(question.text) && !TELLS_HOW_OFTEN.test(left)) return false
  const kinds = [
    isChange,
    isBound,
    isNorm,
    isTooMuch,
    isFormer,
    isBoundOfCase,
    isForEach,
    ...(asksDue(question) && !asksHowLong(question) ? [isOfCase] : []),
  ]
  return !kinds.some((kind) => onlyOf(question, evidence, kind)) && !(asksHowMany(question) && onlyOf(question, evidence, isSize))
}

/** 市直机关 | — : a cell that was left empty tells no number of it. */
function leavesOpen(question: Question, cells: NonNullable<Evidence['passage']['cells']>): boolean {
  const asked = cells.filter(({ heading }) => asksColumn(question, heading))
  return asked.length > 0 && asked.every(({ value }) => /^[—–\-/\s]*$/u.test(value))
}

/** 职工疗休养（万人次） tells no sum of money, and 帮扶资金（万元） nothing else. */
function countsOtherThan({ slots: [units = []] }: Question, cells: NonNullable<Evidence['passage']['cells']>): boolean {
  const unit = UNIT_IN_BRACKETS.exec(cells[0]?.value ?? '')?.[1]
  return unit !== undefined && units.length > 0 && unit.endsWith('元') !== units.includes('元')
}
const UNIT_IN_BRACKETS = /[（(](?:单位[:：])?([^（()）]{1,4})[）)]$/u

/** 体检一年几次 is told by a number of times, and not by 三年行动计划. */
const HOW_OFTEN = /[一每两三]个?(?:年|月|周|季度|学期)\p{Script=Han}{0,4}?(?:多少|几)[次回趟]/u
const TELLS_HOW_OFTEN = /[\d一二两三四五六七八九十][余多]?(?:批|人|家)?[次回趟场期轮届]|每/u

type Kind = (asked: string, text: string, quantity: Quantity) => boolean

const isChange: Kind = (asked, text, { start, unit }) =>
  unit === '元' &&
  ((!ASKS_CHANGE.test(asked) && CHANGED.test(text.slice(Math.max(0, start - 6), start))) ||
    (!/最|单/u.test(asked) && EXTREME.test(text.slice(Math.max(0, start - 10), start))))

const isTooMuch: Kind = (asked, _, { unit, value }) => unit === '元' && value >= NO_PRICE && PRICE.test(asked) && !/最|共/u.test(asked)

const isFormer: Kind = (asked, text, { start, end }) =>
  !ASKS_FORMER.test(asked) && FORMER.test(text.slice(Math.max(0, start - 8), start)) && CHANGED_TO.test(text.slice(end))

/** 百人以上企业 says how large they are, and counts nobody. */
const isBound: Kind = (asked, text, { start, end, unit }) =>
  PEOPLE.test(unit) && !asked.includes('以上') && BOUND.test(text.slice(start, end + 10))
const PEOPLE = /^[人名]$/u
const BOUND = /^[^，。；以]{1,8}以[上下内](?:的)?\p{Script=Han}{0,4}(?:企业|单位|公司|家庭|团队|工会)/u

/** 自付满1000元的，可申请慰问: who is due something, and not what. */
const isBoundOfCase: Kind = (asked, text, { start, end, unit }) => {
  if (unit !== '元' || ASKS_BOUND.test(asked)) return false
  const told = text.slice(Math.max(0, start - 6), end)
  return FROM.test(told) || OF_INCOME.test(text.slice(Math.max(0, start - 8), end)) || (BOUNDED.test(told) && OF_CASE.test(text.slice(end)))
}
/** 母婴室建了多少 is told by no 面积4600平方米. */
const isSize: Kind = (_, __, { unit }) => SIZE.test(unit)
const SIZE = /^(?:平方米|平米|平方公里|亩|公顷|米|公里|千米|岁|周岁|年|个?月|天|日|小时|分钟)$/u
const asksHowMany = ({ slots: [units = [], more], text }: Question): boolean =>
  more === undefined &&
  units.length === 0 &&
  /(?:建|设|办|开|有|评|招|收|签|发展|命名)[了成起]?(?:一共|总共)?多少(?:个|家|处|座)?[？?]?$/u.test(text)

/** 家庭月人均收入要低于2400元 */
const OF_INCOME = /收入[^，。；\d]{0,3}(?:低于|不足|少于|[不未]超过|不高于)(?:当地|每月|月)?\d[^，。；]*$/u
const ASKS_BOUND = /[满超低]|高(?![中校职等技温级龄新考危])|达到|起付|以[上下内]|条件|标准|收入|自[付费]/u

/** 按每人1500元补助 is what each gets, and not what all got. */
const isForEach: Kind = (asked, text, { start, unit }) =>
  unit === '元' && FOR_ALL.test(asked) && !/每/u.test(asked) && EACH_BEFORE.test(text.slice(Math.max(0, start - 6), start))
const FOR_ALL = /一共|总共|共计|合计|累计/u
const EACH_BEFORE = /[每按]一?[人户名家个位次](?:每[年月天次])?[约为给补发]{0,2}$/u

/** 每年最多2次: how often, and not what. */
const isOfCase: Kind = (asked, text, quantity) => OFTEN.test(quantity.unit) || isBoundOfCase(asked, text, quantity)
/** 能领几年 */
const asksHowLong = ({ slots }: Question): boolean => slots.flat().some((unit) => OFTEN.test(unit))
const OFTEN = /^(?:次|天|日|年|个?月|周|小时)$/u
const BOUNDED = /(?:满|超过|高于|低于|不足|达到?)\d[^，。；]*$/u
const OF_CASE = /^(?:[（(]含[）)])?(?:以[上下内])?的/u
const FROM = /起付(?:线|标准)?[为是]?\d[^，。；]*$/u

function isNorm(asked: string, text: string, { start, end, unit }: Quantity): boolean {
  if (unit === '元' || isMeasured([unit]) || !COUNTS_ALL.test(asked)) return false
  const before = text.slice(Math.max(0, start - 24), start)
  return (
    EACH.test(before) ||
    (AT_FIRST.test(before) && ASKS_NOW.test(asked)) ||
    NORM_BEFORE.test(before) ||
    NORM_BEHIND.test(text.slice(end, end + 6)) ||
    (QUOTA.test(before) && !asked.includes('名额'))
  )
}

/** All figures of the window that fit the question are of that kind. */
function onlyOf(question: Question, { parsed, window }: Evidence, kind: Kind): boolean {
  const [units = []] = question.slots
  const asked = askingWords(question)
  const fitting = parsed.quantities.filter(
    ({ start, end, unit }) => start >= window.start && end <= window.end && (units.length === 0 || units.includes(unit)),
  )
  return fitting.length > 0 && fitting.every((each) => kind(asked, parsed.text, each))
}
