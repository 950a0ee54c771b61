// Owns whether a stretch of text holds the kind of thing that was asked for.
import type { Quantity } from '../../text/quantity.ts'
import type { Asked, Question } from '../question.ts'
import { canBeFee } from './entitlement.ts'
import { listsThing } from './enumeration.ts'
import { rolesAskedOf, tellsRole } from './person-role.ts'
import { tellsPlace } from './place-told.ts'
import { fitWho } from './who-fit.ts'

const DATE =
  /(?:\d{4}年)?\d{1,2}[—\-~至]?\d{0,2}月(?:\d{1,2}(?:[—\-~至]\d{1,2})?日)?|\d{4}年|每[年月周两]|[上中下]旬|[一两三]年一|春节|元旦|季度|上午|下午/u
/** 16:30 · 晚7点 · 9时至11时 · not: 3点建议 */
const HOUR = /(?<!\d)\d{1,2}[:：∶]\d{2}|[早中晚午][上间]?\d{1,2}[点时]|\d{1,2}[点时](?:半|整|[至到—\-~]|\d)/u
/** 周三、周六 and 每月15日 answer 一周哪几天 and 哪几天. */
const WEEKDAY = /(?:周|星期|礼拜)[一二三四五六日天末]|工作日|每[月周]\p{Script=Han}{0,3}\d{1,2}日/u
const NAME = /《[^》]+》|“[^”]+”|称号|工程|计划|平台|制度|机制|系统|办法/u
const WAY =
  /通过|采取|采用|以.{1,20}(?:方式|形式|为)|利用|依托|组织|实行|推行|申请|办理|登录|联合|结合|选调|招聘|开展|建立|可|返还|补贴|挂钩|模式|合作/u

const FORMS: Partial<Record<Asked, RegExp>> = {
  what: NAME,
  how: WAY,
  why: /因|由于|为了|原因|旨在|鉴于|避免|缓解|致使|使得|受.{1,12}影响/u,
  condition: /符合|须|应|条件|资格|满|具有|以上|高于|不超过|凡/u,
}

export const tellsHour = (text: string): boolean => HOUR.test(text) || /[上下]午|全天/u.test(text)

const isTime = (text: string): boolean => DATE.test(text) || WEEKDAY.test(text) || HOUR.test(text)

/** 哪天 wants a day, 几月 a month, 哪年 a year: a year alone answers no 哪天. */
function fitWhen(question: string, text: string): AskedFit {
  const fits = tellsWhen(question, text)
  return { fits, required: true, bonus: fits ? (DAY.test(text) ? 0.14 : 0.1) : -0.3 }
}

const DAY = /\d{1,2}月\d{1,2}|\d{1,2}[—\-~至]\d{1,2}日/u

export function tellsWhen(question: string, text: string): boolean {
  const day = DAY.test(text)
  const month = /\d{1,2}月|[上中下]旬|春节|元旦|国庆|五一/u.test(text)
  return /哪一?天|几号|几日|日期|起止|哪几天/u.test(question)
    ? day || /每(?:周|星期|月|逢)/u.test(text) || (/哪几天|每[天周]|一周|起止/u.test(question) && (WEEKDAY.test(text) || HOUR.test(text)))
    : /(?:周|星期|礼拜)几/u.test(question)
      ? WEEKDAY.test(text)
      : /几月|哪个月/u.test(question)
        ? month
        : /哪一?年/u.test(question)
          ? /\d{4}年|去年|前年/u.test(text)
          : /几点|关门|[上下]班|开门时间/u.test(question)
            ? tellsHour(text)
            : isTime(text)
}

/** 在哪条路上, 哪条巷子 */
const STREET = /哪条(路|街|巷|弄|大道)/u

const WHERE = 0.1
const STRENGTH: Partial<Record<Asked, number>> = { when: 0.1, what: 0.04, how: 0.05, why: 0.08, condition: 0.08 }

/** What lists the thing itself. */
const LISTS_THING = 0.08

const ROLE_TOLD = 0.24
/** 联盟里都是些什么人: whom a body is made of. */
const ASKS_MEMBERS = /都?是些?(?:什么|啥|哪些)(?:样的)?人|都?是干(?:啥|什么)的人?|由(?:什么|哪些)人组成/u
const TELLS_MEMBERS = /由[^，。；]{2,30}[、和][^。；]{0,30}组成|(?:成员|队员|人员)[^。；]{0,12}(?:包括|有|来自|是)|包括[^。；]{1,30}、/u
const MEMBERS = 0.22
const ASKS_NAME = /叫(?:什么|啥)|(?:名字|名称|全称)(?:是|叫)?(?:什么|啥)|姓(?:什么|啥)/u

export interface AskedFit {
  readonly fits: boolean
  /** Without what fits there is no answer at all: no figure for 多少, no name for 姓名. */
  readonly required: boolean
  /** Added to the coverage: what the kind of question makes likelier or less likely. */
  readonly bonus: number
}

export function fitAsked(
  question: Question,
  text: string,
  quantities: readonly Quantity[],
  namesIn: (text: string) => readonly string[],
): AskedFit {
  // 某数字科技公司 is a name that the text keeps to itself.
  if (ASKS_NAME.test(question.text) && /某\p{Script=Han}/u.test(text)) return { fits: false, required: true, bonus: -0.1 }
  const persons = rolesAskedOf(question.text, namesIn)
  if (persons.length > 0) {
    const told = tellsRole(persons, text)
    return { fits: told || persons.some((name) => text.includes(name)), required: false, bonus: told ? ROLE_TOLD : -ROLE_TOLD / 2 }
  }
  if (ASKS_MEMBERS.test(question.text) && question.slots.length === 0)
    return { fits: true, required: false, bonus: TELLS_MEMBERS.test(text) ? MEMBERS : -MEMBERS / 2 }
  if (question.asked === 'figure') return fitFigure(question, quantities, text)
  if (question.asked === 'who') return fitWho(question.text, text, namesIn)
  if (question.asked === 'when') return fitWhen(question.text, text)
  const street = question.asked === 'where' ? STREET.exec(question.text)?.[1] : undefined
  if (street !== undefined) return { fits: text.includes(street), required: true, bonus: text.includes(street) ? 0.2 : -0.2 }
  if (question.asked === 'where') {
    const told = tellsPlace(question.text, text)
    return { fits: told, required: true, bonus: told ? WHERE : -WHERE }
  }
  const form = FORMS[question.asked]
  if (question.asked === 'list')
    return {
      fits: true,
      required: false,
      bonus: Math.min(0.08, 0.02 * (text.match(/、|“|《/gu)?.length ?? 0)) + (listsThing(question.terms, text) ? LISTS_THING : 0),
    }
  if (!form)
    return { fits: true, required: false, bonus: question.slots.length > 0 ? fitSlots(question.slots, quantities, text).bonus / 2 : 0 }
  const fits = form.test(text)
  return { fits, required: false, bonus: fits ? (STRENGTH[question.asked] ?? 0.06) : -(STRENGTH[question.asked] ?? 0.06) }
}

/** 3家 may be said by chance. */
const TELLING = 10

/** What the question states itself (那388名职工…出多少) is no answer to it. */
function fitFigure(question: Question, quantities: readonly Quantity[], text: string): AskedFit {
  const sums = quantities.filter(({ unit, value }) => unit === '元' && !canBeFee(question.text, text, value))
  if (sums.length > 0) return { fits: false, required: true, bonus: -0.3 }
  const told = quantities.filter(
    ({ raw, value, unit }) =>
      (value >= TELLING && question.text.includes(raw)) || (unit === '%' && asksShare(question.text) && isGrowth(raw, text)),
  )
  if (told.length === 0) return fitSlots(question.slots, quantities, text)
  const rest = told.reduce((left, { raw }) => left.replaceAll(raw, ''), text)
  return fitSlots(
    question.slots,
    quantities.filter((quantity) => !told.includes(quantity)),
    rest,
  )
}

/** 占多少 is answered by no 增长10.5%. */
const asksShare = (text: string): boolean => /占(?!地)\p{Script=Han}{0,6}(?:多少|几|比)|占比|几成/u.test(text)
const isGrowth = (raw: string, text: string): boolean =>
  /(?:增长|增加|提高|上升|增幅|下降|减少|同比)了?\p{Script=Han}{0,2}$/u.test(text.slice(0, text.indexOf(raw)))

/** Each slot wants a quantity of its own; money and shares answer no count, and a count answers neither. */
function fitSlots(slots: readonly (readonly string[])[], quantities: readonly Quantity[], text: string): AskedFit {
  const free = [...quantities]
  const wanted = slots.length === 0 ? [[]] : slots
  let filled = 0
  let foreign = 0
  for (const units of wanted) {
    const exact = free.findIndex((quantity) => units.includes(quantity.unit) || (units.includes('人') && countsPeople(quantity, text)))
    const loose = exact >= 0 ? exact : free.findIndex((quantity) => isOfKind(units, quantity.unit))
    const at = loose >= 0 ? loose : units.length === 0 && free.length > 0 ? 0 : -1
    if (at < 0) {
      if (free.length > 0) foreign++
      continue
    }
    const visits = exact >= 0 && VISITED.test(free[at]?.unit ?? '') && !VISITED.test(units[0] ?? '')
    filled += visits ? VISITS : exact >= 0 ? exactness(units, free[at]?.unit ?? '') : units.length === 0 ? 0.9 : 0.35
    free.splice(at, 1)
  }
  const measured = wanted.every((units) => MEASURED.has(kindOf(units[0] ?? '')))
  const countable = wanted.some((units) => !units.includes('人') && !units.includes('元')) && !measured
  if (
    filled === 0 &&
    ((BARE.test(withoutCounted(text, quantities)) && !measured && (countable || quantities.length === 0)) ||
      (countable && IN_WORDS.test(text)) ||
      wanted.some((units) => hanCountOf(units).test(text)))
  )
    filled = 0.4
  const share = filled / wanted.length
  return { fits: filled > 0, required: true, bonus: 0.3 * share - 0.15 - 0.1 * foreign - (filled === 0 ? 0.3 : 0) }
}

/** 几期 is told by 2期 rather than by 6次, and 多少人 by 280人 rather than by 14个. */
const exactness = (units: readonly string[], unit: string): number =>
  unit === units[0] ? 1 : unit === '个' && asksPeople(units) ? ANY_COUNT : OTHER_UNIT
export const asksPeople = (units: readonly string[]): boolean => /^(?:人|名|位|人次)$/u.test(units[0] ?? '')
const OTHER_UNIT = 0.95
const ANY_COUNT = 0.5

/** 30万会员参加: people counted without a measure word. */
const countsPeople = ({ raw, unit }: Quantity, text: string): boolean =>
  unit === '' && PERSON.test(text.slice(text.indexOf(raw) + raw.length, text.indexOf(raw) + raw.length + 6))
const PERSON = /^余?(?:一线|困难|女|农民)?(?:职工|会员|党员|团员|学员|学生|工人|群众|农民工|市民|居民|儿童|家长|志愿者)/u

/** 多少人 is answered by 85万人 rather than by 60万人次, 几处 by 8处 rather than by 130处次. */
const VISITS = 0.8
const VISITED = /^[人家处户组]次$/u

const hanCounts = new WeakMap<readonly string[], RegExp>()

/** 三家, 两项: counts that are written out. The units of a slot are one list for all windows. */
function hanCountOf(units: readonly string[]): RegExp {
  const known = hanCounts.get(units) ?? new RegExp(units.length === 0 ? '(?!)' : `[一二两三四五六七八九十](?:${units.join('|')})`, 'u')
  hanCounts.set(units, known)
  return known
}

const withoutCounted = (text: string, quantities: readonly Quantity[]): string =>
  quantities.reduce((rest, { raw, unit }) => (unit === '' ? rest : rest.replace(raw, '')), text)

/** Figures without a unit of their own: 4.8的高分, a bare cell of a table. */
const BARE = /(?<![\d.])(?!(?:19|20)\d{2}(?!\d))\d+(?:\.\d+)?(?![\d.年月日])(?!版|体系|时代|模式|计划|工程|系统|行动)/u
/** Figures in words: 第十七次, 一等奖, 两年一次. They count neither people nor money. */
const IN_WORDS = /第[一二三四五六七八九十]+|[一二三四特]等奖|[一两三]年|一次/u
/** Units that answer only what is asked in their own kind: minutes are no metres, and neither is a count. */
const KINDS: readonly ReadonlySet<string>[] = [
  new Set(['元', '美元', '%', '个百分点', '倍']),
  new Set(['小时', '分钟', '年', '个月', '天', '日', '岁', '周岁', '个工作日', '周', '学时', '课时']),
  new Set(['平方米', '亩', '公顷', '米', '千米', '公里', '厘米']),
]
const COUNTED = -1
/** Time and size are never told without their unit. */
const MEASURED: ReadonlySet<number> = new Set([1, 2])
const kindOf = (unit: string): number => KINDS.findIndex((units) => units.has(unit))
/** 多少人 is answered by no 200场. */
const HELD: ReadonlySet<string> = new Set(['场', '场次', '期', '届', '批', '批次'])
const isOfKind = (units: readonly string[], unit: string): boolean =>
  HELD.has(unit) && asksPeople(units)
    ? false
    : units.length === 0
      ? kindOf(unit) === COUNTED
      : units.some((each) => kindOf(each) === kindOf(unit))
