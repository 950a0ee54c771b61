// Owns whether a stretch of text holds the figures that were asked for, each in a unit that may answer.
import type { Quantity } from '../../text/quantity.ts'
import type { Question } from '../question.ts'
import { canBeFee } from './entitlement.ts'
import type { AskedFit } from './fit.ts'
import { asksPeople, asksTimes, isMeasured, isOfKind } from './unit-kinds.ts'

/** 3家 may be said by chance. */
const TELLING = 10

type FitFigures = (text: string, quantities: readonly Quantity[]) => AskedFit

/** What the question states itself (那388名职工…出多少) is no answer to it. */
export function createFigureFit(question: Question): FitFigures {
  const asked = question.text
  const [asksUndone, wantsShare, asksFine] = [ASKS_UNDONE.test(asked), asksShare(asked), ASKS_FINE.test(asked)]
  const fitSlots = ASKS_AGES.test(asked) ? boundsFirst(createSlotsFit(question)) : createSlotsFit(question)
  const ofPhone = asksPhone(asked)
  return (text, quantities) => {
    if (ofPhone && NUMBER_ELSEWHERE.test(text)) return ELSEWHERE
    if (asksUndone && !TELLS_UNDONE.test(text)) return NONE
    if (!asksFine && FINE.test(text) && quantities.some(({ unit }) => unit === '元')) return NONE
    if (quantities.some(({ unit, value }) => unit === '元' && !canBeFee(asked, text, value))) return NONE
    const told = quantities.filter(
      ({ raw, value, unit }) => (value >= TELLING && asked.includes(raw)) || (unit === '%' && wantsShare && isGrowth(raw, text)),
    )
    if (told.length === 0) return fitSlots(text, quantities)
    const rest = told.reduce((left, { raw }) => left.replaceAll(raw, ''), text)
    return fitSlots(
      rest,
      quantities.filter((quantity) => !told.includes(quantity)),
    )
  }
}

/** 多大的娃能进: how old they may be is told by 6至12周岁 rather than by the 8岁 of somebody's son. */
const ASKS_AGES = /(?:多大|几岁|年龄)[^，。；？?]{0,12}(?:能|可以|才收|收|要求|限制)|(?:能|可以|收)[^，。；？?]{0,4}(?:多大|几岁)/u
const AGES = /\d周?岁?(?:[至到~]|[—-]{1,2})\d+周?岁|\d周?岁(?:及?以[上下内]|之间)|(?:[年未不]?满|不超过|不低于)\d+周?岁/u
const boundsFirst =
  (fitSlots: FitFigures): FitFigures =>
  (text, quantities) => {
    const fit = fitSlots(text, quantities)
    return fit.fits ? { ...fit, bonus: fit.bonus + (AGES.test(text) ? BOUND : -BOUND) } : fit
  }
const BOUND = 0.25

/** 咨询电话见服务台公示 tells where the number is found. */
const ASKS_PHONE = /(?:电话|手机|热线)(?:号码)?(?:是|有)?(?:多少|几号)(?![个次通件人条起万])/u
export const asksPhone = (text: string): boolean => ASKS_PHONE.test(text)
const NUMBER_ELSEWHERE = /(?:电话|热线|号码)(?:详)?[见在][^，。；]{2,16}公[示布告]/u
const ELSEWHERE: AskedFit = { fits: true, required: true, bonus: 0.15 }

/** 鉴定费多少 is told by no 处2000元以上1万元以下的罚款. */
const FINE = /罚款|罚金|滞纳金/u
const ASKS_FINE = /罚|违|处分|处理|后果|滞纳|不(?:交|缴|签|给|付|参加)|没(?:交|缴|签|给|付)/u

const NONE: AskedFit = { fits: false, required: true, bonus: -0.3 }

/** 多少企业没建会 asks for those that did not: who did is no answer. Not 关了几个没人管的网站: what they are like is no deed undone. */
const ASKS_UNDONE =
  /(?:多少|几)[^，。；？?\s]{0,12}(?:没有?|未)(?!人\p{Script=Han}{1,4}的\p{Script=Han})(?![有过]?(?:$|[吗啊呢，。？?]))\p{Script=Han}|(?:还没有?|没(?=通过|批|参加|签|交|缴|完成|入会|报|领到|录取)|尚未|未)(?!来)\p{Script=Han}{1,6}的[^，。；？?\s]{0,8}(?:多少|几)/u
const TELLS_UNDONE = /[没未尚不无]|空白|剩|其余|除/u

/** 占多少 is answered by no 增长10.5%. */
const asksShare = (text: string): boolean =>
  /(?<!(?:增|长|升|高|涨|降|减|少|多|跌)了?)百分之(?:几|多少)(?!.*(?:增|涨|降))/u.test(text) ||
  /占(?!地)\p{Script=Han}{0,6}(?:多少|几|比)|占比|几成/u.test(text)
const isGrowth = (raw: string, text: string): boolean =>
  /(?:增长|增加|提高|上升|增幅|下降|减少|同比)了?\p{Script=Han}{0,2}$/u.test(text.slice(0, text.indexOf(raw)))

/** 送走多少新兵: a share of them is no number of them. */
const COUNTS_THINGS = /(?:多少|几)[名个位家]?(?!个?点|成|倍|了?[？?，。呢啊呀]|$)\p{Script=Han}{2}/u
const ASKS_RATE = /率|比|占|百分|几成|[增涨降减升]|幅|折|多少(?:高|快|大)/u

/** Each slot wants a quantity of its own; money and shares answer no count, and a count answers neither. */
export function createSlotsFit({ slots, text: question }: Question): FitFigures {
  const wanted = slots.length === 0 ? [[]] : slots
  const [people, times] = [asksPeople, asksTimes].map((asks) => slots.length > 0 && slots.every(asks))
  const [asksSpan, asksPlace] = [ASKS_SPAN.test(question), ASKS_PLACE.test(question)]
  const measured = wanted.every(isMeasured)
  const asksMoney = slots.length > 0 && slots.every((units) => units.includes('元'))
  const countable = wanted.some((units) => !['人', '元', '%'].some((unit) => units.includes(unit))) && !measured
  const counts = COUNTS_THINGS.test(question) && !ASKS_RATE.test(question)
  const inHan = wanted.map(hanCountOf)
  const toldOtherwise = (text: string, quantities: readonly Quantity[]): boolean =>
    tellsDays({ slots, text: question }, text) ||
    (!measured &&
      (countable || quantities.length === 0) &&
      !(slots.length > 0 && !asksMoney && PRICED.test(text)) &&
      (asksMoney ? ALONE : BARE).test(withoutCounted(text, quantities))) ||
    ((countable || slots.length === 0) && asksPlace && IN_WORDS.test(text)) ||
    inHan.some((count) => saysNew(count, (asksSpan ? text : text.replace(SPANS, '')).replace(QUOTED_NAME, ''), question))
  return (text, quantities) => {
    const free = quantities.filter(
      (quantity) =>
        (asksSpan || !SPAN.test(quantity.raw)) && !(people && countsThings(quantity, text)) && !(times && countsPlaces(quantity, text)),
    )
    let filled = 0
    let foreign = 0
    for (const units of wanted) {
      const exact = free.findIndex((quantity) => isInUnit(units, quantity, text))
      const loose =
        exact >= 0 || units[0] === '%'
          ? exact
          : free.findIndex(({ unit }) => isOfKind(units, unit) && (unit !== '%' || mayBeShare(units, question)))
      const at = loose >= 0 ? loose : units.length === 0 ? free.findIndex(({ unit }) => unit !== '%' || !counts) : -1
      if (at < 0) {
        if (free.length > 0) foreign++
        continue
      }
      const visits = exact >= 0 && VISITED.test(free[at]?.unit ?? '') && !VISITED.test(units[0] ?? '')
      filled += visits ? VISITS : exact >= 0 ? exactness(units, free[at]?.unit ?? '') : units.length === 0 ? 0.9 : 0.35
      free.splice(at, 1)
    }
    if (filled === 0 && toldOtherwise(text, quantities)) filled = 0.4
    const share = filled / wanted.length
    return { fits: filled > 0, required: true, bonus: 0.3 * share - 0.15 - 0.1 * foreign - (filled === 0 ? 0.3 : 0) }
  }
}

/** 去了几天: 10月11日至15日 tells it. */
const ASKS_DAYS = /(?:几|多少)天(?!前|后|之|以)/u
export const tellsDays = ({ slots, text: question }: Pick<Question, 'slots' | 'text'>, text: string): boolean =>
  slots.some(([first]) => first === '天') && ASKS_DAYS.test(question) && FROM_DAY_TO_DAY.test(text)
const FROM_DAY_TO_DAY = /\d{1,2}月\d{1,2}日?[至到—\-~]{1,2}(?:\d{1,2}月)?\d{1,2}日/u

/** 几期 is told by 2期 rather than by 6次, and 多少人 by 280人 rather than by 14个. */
const exactness = (units: readonly string[], unit: string): number =>
  unit === units[0] ? 1 : unit === '个' && asksPeople(units) ? ANY_COUNT : OTHER_UNIT
const OTHER_UNIT = 0.95
const ANY_COUNT = 0.5

/** In a unit asked for, or without one where it goes without saying: 30万会员, 总计17万. */
export const isInUnit = (units: readonly string[], quantity: Quantity, text: string): boolean =>
  units.includes(quantity.unit) ||
  (units.includes('人') && countsPeople(quantity, text)) ||
  (units.includes('元') && isMoney(quantity, text))

/** 30万会员参加: people counted without a measure word. */
const countsPeople = ({ raw, unit }: Quantity, text: string): boolean =>
  unit === '' && PERSON.test(text.slice(text.indexOf(raw) + raw.length, text.indexOf(raw) + raw.length + 6))
const PERSON = /^余?(?:一线|困难|女|农民)?(?:职工|会员|党员|团员|学员|学生|工人|群众|农民工|市民|居民|儿童|家长|志愿者)/u

/** 拿到拖欠的报酬，总计17万: money whose unit goes without saying. */
const isMoney = ({ raw, unit, value }: Quantity, text: string): boolean =>
  unit === '' &&
  value >= LARGE_SUM &&
  /[万亿]$/u.test(raw) &&
  MONEY_SAID.test(text.slice(0, text.indexOf(raw))) &&
  ENDS.test(text.slice(text.indexOf(raw) + raw.length))
const LARGE_SUM = 10_000
const MONEY_SAID = /[钱款薪]|工资|报酬|资金|经费|费用|贷|补[助贴偿]|奖金|救助金|慰问金|赔偿|保费/u
const ENDS = /^(?:[，。；、！？”）)]|$|\s)/u

/** 4个街道 are no people, 4个孩子 and 先进典型110个 may be. */
const countsThings = ({ raw, unit }: Quantity, text: string): boolean => {
  const at = text.indexOf(raw)
  const behind = text.slice(at + raw.length, at + raw.length + 6)
  // 三项为核心 counts nobody.
  if (PIECES.has(unit)) return true
  return unit === '个' && (THING.test(behind) || (ENDS.test(behind) && PRIZE.test(text.slice(0, at))))
}
const PIECES: ReadonlySet<string> = new Set(['项', '件', '条', '款', '门', '篇', '张', '册', '份', '套', '台', '辆', '座', '处', '所'])
/** 银奖15个: what is given, and not to how many. */
const PRIZE = /(?:奖|牌|称号|项目|作品|点|站|室|屋)(?:各|共|约|近)?$/u
const THING =
  /^(?!\p{Script=Han}{0,5}(?:人(?!民)|员(?!会)|工(?![会作业程厂地商])|者|生(?![产活态])|长(?!期)|师|手(?!续)|匠|民(?![主生营政])|家(?!园)|孩|童|友(?!好)|代表|劳模|干部))\p{Script=Han}{2}/u

/** 多少场 is not told by 150个法律援助站. */
const countsPlaces = ({ raw, unit }: Quantity, text: string): boolean =>
  unit === '个' && PLACE.test(text.slice(text.indexOf(raw) + raw.length, text.indexOf(raw) + raw.length + 12))
const PLACE = /^\p{Script=Han}{0,9}?(?:站|室|点|中心|驿站|之家|基地|阵地|小屋|窗口|企业|单位|工会|组织|机构|社区|街道|委员会)/u

/** 多少人 is answered by 85万人 rather than by 60万人次, 几处 by 8处 rather than by 130处次. */
const VISITS = 0.8
const VISITED = /^[人家处户组]次$/u

/** 学费能退多少钱 may be told as a share of it; what was spent is none. */
const mayBeShare = (units: readonly string[], question: string): boolean =>
  !units.includes('元') || /[补报返退赔奖缴交减贴省]|比例|按/u.test(question)

/** 五年来 says how long something took; only who asks for a time is told one. */
const SPAN = /^近?[一两二三四五六七八九十\d]+余?年半?$/u
const SPANS = /[一两二三四五六七八九十]+年半?/gu
const ASKS_SPAN = /几年|多少年|多久|多长|年限|期限|工龄|时间/u

/** 百场活动办了几场: what the question says itself tells it nothing. */
function saysNew(count: RegExp, text: string, question: string): boolean {
  const [said] = count.exec(text) ?? []
  return said !== undefined && !(said.startsWith('百') && question.includes(said))
}

/** 三家, 两项, 百家: counts that are written out; 第三名, 前三类 and 百人以上 count nothing. */
const hanCountOf = (units: readonly string[]): RegExp =>
  new RegExp(
    units.length === 0 ? '(?!)' : `(?<![第前后])(?:[一二两三四五六七八九十]|(?<![数上几成近老])[百千](?!人))(?:${units.join('|')})`,
    'u',
  )

const withoutCounted = (text: string, quantities: readonly Quantity[]): string =>
  quantities.reduce(
    (rest, { raw, unit }) => (unit === '' ? rest : rest.replace(raw, '')),
    text.replace(MONTHS, '').replace(CLOCK, '').replace(QUOTED, ''),
  )
/** “1+6”模式, “3+N”机制: numbers in a name. */
const QUOTED = /“[^”]*”/gu
/** “六个一”活动; what somebody said may hold a count. */
const QUOTED_NAME = /“[^”，。]{1,10}”/gu
/** 周一至周五8时至17时30分 is no count. */
const CLOCK = /\d{1,2}(?:时|点|[:：]\d{2})(?:\d{1,2}分|半)?/gu
/** 6—11月, 6至8日: the first of them has no unit, and is no count. */
const MONTHS = /\d{1,2}日?[—\-~至、](?=\d{1,2}[月日])/gu

/** Figures without a unit of their own: 4.8的高分, a bare cell of a table. */
const BARE = /(?<![\d.])(?!(?:19|20)\d{2}(?!\d))\d+(?:\.\d+)?(?![\d.年月日])(?!号|版|体系|时代|模式|计划|工程|系统|行动)/u
/** 健身房（元/次） 25 15 10: prices count nobody. */
const PRICED = /[（(][百千万亿]{0,2}元(?:\/\p{Script=Han}{1,3})?[）)]/u
/** 11趟 is no money, whatever is counted by. */
const ALONE = /(?<![\d.])(?!(?:19|20)\d{2}(?!\d))\d+(?:\.\d+)?(?![\d.]|\p{Script=Han})/u
/** Figures in words: 第十七次, 一等奖, 两年一次. They say which one or how often, and count nothing. */
const ASKS_PLACE = /第几|第多少|几等|几年|几次|[几多]少?回|几套|排名|名次|位次/u
const IN_WORDS = /第[一二三四五六七八九十]+|[一二三四特]等奖|[一两三]年|一次|前列|前茅|首位|榜首|领跑|居首/u
