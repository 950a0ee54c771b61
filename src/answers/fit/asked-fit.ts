// Owns whether a stretch of text holds the kind of thing that was asked for.
import type { Quantity } from '../../text/quantity.ts'
import type { NamesIn } from '../names/names-in.ts'
import type { Asked, Question } from '../question.ts'
import { kindsAsked, listsKind, listsThing } from './enumeration.ts'
import { fitFigure, fitSlots } from './figure-fit.ts'
import type { AskedFit } from './fit.ts'
import { rolesAskedOf, tellsRole } from './person-role.ts'
import { tellsPlace } from './place-told.ts'
import { fitWho, namesBody } from './who-fit.ts'
import { tellsWinner, winnerAsked } from './winner-told.ts'

/** 每年不超过40万元 says how much, and not when. */
const DATE =
  /(?:\d{4}年)?\d{1,2}[—\-~至]?\d{0,2}月(?:\d{1,2}(?:[—\-~至]\d{1,2})?日)?|\d{4}年|每[年月周两](?!(?:不超过|不高于|不低于|最高|最多|可|约|近)*\d[\d.,]*[余多万亿千百]*元)|[上中下]旬|[一两三]年一|春节|元旦|季度|上午|下午/u
/** 16:30 · 晚7点 · 9时至11时 · not: 3点建议 */
const HOUR = /(?<!\d)\d{1,2}[:：∶]\d{2}|[早中晚午][上间]?\d{1,2}[点时]|\d{1,2}[点时](?:半|整|[至到—\-~]|\d)/u
/** 周三、周六 and 每月15日 answer 一周哪几天 and 哪几天. */
const WEEKDAY = /(?:周|星期|礼拜)[一二三四五六日天末]|(?<!个)工作日|每[月周]\p{Script=Han}{0,3}\d{1,2}日/u
const NAME = /《[^》]+》|“[^”]+”|称号|工程|计划|平台|制度|机制|系统|办法/u
const WAY =
  /通过|采取|采用|以.{1,20}(?:方式|形式|为)|利用|依托|组织|实行|推行|申请|办理|登录|联合|结合|选调|招聘|开展|建立|可|返还|补贴|挂钩|模式|合作/u

/** 全年受理560人次: how many came says nothing of how it is done. */
const TURNOUT = /\d[余多]?万?[余多]?(?:人次|件次|[件例起](?![^，。；]{0,4}套))/u

const FORMS: Partial<Record<Asked, RegExp>> = {
  what: NAME,
  how: WAY,
  why: /因|由于|为了|原因|旨在|鉴于|避免|缓解|致使|使得|受.{1,12}影响/u,
  yesno: /取消|不(?!断|仅|同|久|少|足|超)|无[需须]|免|可(?!持续)|能(?![力源级])|须|应当|允许|禁止|除外|同样|均|都|[仅只]限?/u,
}

export const tellsHour = (text: string): boolean => HOUR.test(text) || /[上下]午|全天/u.test(text)

const isTime = (text: string): boolean => DATE.test(text) || WEEKDAY.test(text) || HOUR.test(text)

/** 哪天 wants a day, 几月 a month, 哪年 a year: a year alone answers no 哪天. */
function fitWhen(question: string, text: string): AskedFit {
  const fits = tellsWhen(question, text)
  return {
    fits,
    required: true,
    bonus: !fits ? -0.3 : toldAsAsked(question, text) ? 0.14 : ASKS_HOUR.test(question) || ASKS_MONTHS.test(question) ? 0 : 0.1,
  }
}

/** 几点 by the clock, 哪几个月 by months, all else by the day. */
const toldAsAsked = (question: string, text: string): boolean =>
  ASKS_HOUR.test(question) ? HOUR.test(text) : ASKS_MONTHS.test(question) ? MONTHS.test(text) && !DAY.test(text) : DAY.test(text)
const ASKS_HOUR = /几点|[上下]班时间/u
const ASKS_MONTHS = /哪(?:些|几个?)月|几月份?[到至]几月/u
const MONTHS = /\d{1,2}月?[至到—\-~、和]\d{1,2}月/u

const DAY = /\d{1,2}月\d{1,2}|\d{1,2}[—\-~至]\d{1,2}日/u

/** 哪天休息, 哪天闭馆 comes every week. */
const WEEKLY = /不开|休息|闭馆|关门|开门|营业|值班|坐班|轮休/u

/** 多久评一次, 几天通报一回 */
const ASKS_HOW_OFTEN = /(?:多久|多长时间|几(?:天|周|个?月|年))\p{Script=Han}{0,4}一(?:次|回|届|轮|期|趟)/u
const HOW_OFTEN =
  /每(?:隔|逢|[一两二三四五六七八九十半]|\d+)?个?(?:[天日周月年季]|星期|半年|学期)|[一两二三四五六半\d]个?(?:[天日周月年季]|学期)\p{Script=Han}{0,4}一|[周月年]\d次|按[日周月季年]|逐[日月年]|不定期|常年/u

export function tellsWhen(question: string, text: string): boolean {
  if (ASKS_HOW_OFTEN.test(question)) return HOW_OFTEN.test(text)
  const day = DAY.test(text)
  const month = /\d{1,2}月|[上中下]旬|春节|元旦|国庆|五一/u.test(text)
  return /哪一?天|几号|几日|日期|起止|哪几天/u.test(question)
    ? day ||
        (WEEKLY.test(question) && WEEKDAY.test(text)) ||
        /每(?:周|星期|月|逢)/u.test(text) ||
        (/哪几天|每[天周]|一周|起止/u.test(question) && (WEEKDAY.test(text) || HOUR.test(text)))
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
/** Who asks for a road means a street or an avenue as well. */
const ROAD = /\p{Script=Han}(?:路(?![径线演面上段边])|街(?!道)|大道)/u

const WHERE = 0.1
/** That it stands there is told of itself, and not where something else goes on in it. */
const STANDS = 0.2
/** 在哪里找律师, 去哪儿求助: who or what gives it is told as well as where that stands. */
const ASKS_SOURCE = /哪(?:里|儿)?(?:能|可以|才能)?(?:找|申请|求助|咨询|寻求|得到)/u
const SOURCE =
  /(?:依托|通过|由|[在到向有])[^，。；]{0,16}(?:(?<!网)站(?!在)|中心|窗口|[aA][pP]{2}|平台|小程序|热线|专线|律师团|服务点|驿站)|(?:开通|拨打|登录)[^，。；]{2,16}/u
const LOCATED = /设[在于]|位于|坐落|地处|地址[：为是]/u
const STRENGTH: Partial<Record<Asked, number>> = { when: 0.1, what: 0.04, how: 0.05, why: 0.08, yesno: 0.04 }

/** What lists the thing itself. */
const LISTS_THING = 0.08
const LISTS_KIND = 0.2

/** What is asked of the thing (什么条件, 什么材料) is stated in the stretch. */
const PARTICULAR = 0.06
/** What beside the condition is said of the thing tells nobody whether it is for them. */
const CONDITION = 0.12

const ROLE_TOLD = 0.24
/** 联盟里都是些什么人: whom a body is made of. */
const ASKS_MEMBERS =
  /都?是些?(?:什么|啥|哪些)(?:样的)?人|(?:联盟|[队团会组])里?都?有(?:些)?(?:什么|哪些|啥)人|都?是干(?:啥|什么)的人?|由(?:什么|哪些)人组成/u
const TELLS_MEMBERS = /由[^，。；]{2,30}[、和][^。；]{0,30}组成|(?:成员|队员|人员)[^。；]{0,12}(?:包括|有|来自|是)|包括[^。；]{1,30}、/u
const MEMBERS = 0.22
const ASKS_NAME = /叫(?:什么|啥)|(?:名字|名称|全称)(?:是|叫)?(?:什么|啥)|姓(?:什么|啥)/u

const TELLS_NAME = /“[^”]+”|《[^》]+》|名为|取名|命名为|称为|叫做?/u
const NAME_TOLD = 0.1

export function fitAsked(
  question: Question,
  text: string,
  quantities: readonly Quantity[],
  names: NamesIn,
  /** What a row's cells are headed by. */
  headings = '',
): AskedFit {
  // 某数字科技公司 is a name that the text keeps to itself.
  if (ASKS_NAME.test(question.text) && /某\p{Script=Han}/u.test(text)) return { fits: false, required: true, bonus: -0.1 }
  const persons = rolesAskedOf(question.text, names.persons)
  if (persons.length > 0) {
    const told = tellsRole(persons, text)
    return { fits: told || persons.some((name) => text.includes(name)), required: false, bonus: told ? ROLE_TOLD : -ROLE_TOLD / 2 }
  }
  if (ASKS_MEMBERS.test(question.text) && question.slots.length === 0)
    return { fits: true, required: false, bonus: TELLS_MEMBERS.test(text) ? MEMBERS : -MEMBERS / 2 }
  const place = question.asked === 'figure' || question.asked === 'when' ? undefined : winnerAsked(question.text)
  if (place) return fitWinner(place, `${headings}|${text}`, names)
  if (question.asked === 'figure') return fitFigure(question, quantities, text)
  if (question.asked === 'who') return fitWho(question.text, text, names.persons)
  if (question.asked === 'when') return fitWhen(question.text, text)
  const street = question.asked === 'where' ? STREET.exec(question.text)?.[1] : undefined
  if (street !== undefined) {
    const told = /[路街]/u.test(street) ? ROAD.test(text) : text.includes(street)
    return { fits: told, required: true, bonus: told ? 0.2 : -0.2 }
  }
  if (question.asked === 'where' && ASKS_SOURCE.test(question.text)) {
    const told = SOURCE.test(text)
    return { fits: told || tellsPlace(question.text, text, names.towns, headings), required: true, bonus: told ? STANDS : -WHERE }
  }
  if (question.asked === 'where') {
    const told = tellsPlace(question.text, text, names.towns, headings)
    return { fits: told, required: true, bonus: told ? (LOCATED.test(text) ? STANDS : WHERE) : -WHERE }
  }
  if (question.asked === 'what' && ASKS_NAME.test(question.text)) {
    const told = TELLS_NAME.test(text) || names.persons(text).length > 0
    return { fits: true, required: false, bonus: told ? NAME_TOLD : -(STRENGTH.what ?? 0) }
  }
  const particulars = question.attributes.filter(({ need }) => need === 'required')
  if ((question.asked === 'what' || question.asked === 'condition') && particulars.length > 0) {
    const told = particulars.some(({ evidence }) => evidence.some((each) => each.test(text)))
    const bonus = question.asked === 'what' ? PARTICULAR : CONDITION
    return { fits: true, required: false, bonus: told ? bonus : -bonus }
  }
  const form = FORMS[question.asked]
  if (question.asked === 'list') return { fits: true, required: false, bonus: listBonus(question, text) }
  if (!form) return { fits: true, required: false, bonus: question.slots.length > 0 ? fitSlots(question, quantities, text).bonus / 2 : 0 }
  const fits = form.test(text)
  if (question.asked === 'how' && TURNOUT.test(text)) return { fits, required: false, bonus: -(STRENGTH.how ?? 0) }
  return { fits, required: false, bonus: fits ? (STRENGTH[question.asked] ?? 0.06) : -(STRENGTH[question.asked] ?? 0.06) }
}

/** Many marks of a list, and above all a list of the very thing. */
function listBonus(question: Question, text: string): number {
  const marks = Math.min(0.08, 0.02 * (text.match(/、|“|《/gu)?.length ?? 0))
  return marks + (listsKind(kindsAsked(question), text) ? LISTS_KIND : listsThing(question.terms, text) ? LISTS_THING : 0)
}

const WINNER = { told: 0.2, untold: -0.3 } as const

/** A winner is a person, a body, a team, or a work in quotation marks. */
function fitWinner(place: RegExp, text: string, { persons }: NamesIn): AskedFit {
  const told = tellsWinner(place, text) && (namesBody(text) || /\p{Script=Han}队|[“《]/u.test(text) || persons(text).length > 0)
  return { fits: told, required: true, bonus: told ? WINNER.told : WINNER.untold }
}
