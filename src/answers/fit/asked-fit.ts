// Owns whether a stretch of text holds the kind of thing that was asked for.
import type { Quantity } from '../../text/quantity.ts'
import type { NamesIn } from '../names/names-in.ts'
import type { Asked, Question } from '../question.ts'
import { asksWeakPoints } from '../understanding/weak-points-asked.ts'
import { kindsAsked, listsKind, listsThing } from './enumeration.ts'
import { createFigureFit, createSlotsFit } from './figure-fit.ts'
import type { AskedFit } from './fit.ts'
import { rolesAskedOf, tellsRole } from './person-role.ts'
import { tellsPlace } from './place-told.ts'
import { asksForRoom, asksForRoomAlone, asksRoomNumber, tellsRoom, tellsRoomNumber } from './room.ts'
import { weakPointsTold } from './weak-points.ts'
import { fitWhen } from './when-fit.ts'
import { fitWho, namesBody } from './who-fit.ts'
import { tellsWinner, winnerAsked, withoutWhoever } from './winner-told.ts'

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

/** 发绿豆汤抵津贴，这样行吗: a rule says whether it may be. */
const ASKS_LEAVE = /(?:行|可以|合法|合规|合理|允许)(?:吗|么|嘛|不)[？?]?$|[行成中]不[行成中]|可不可以|合不合法|(?:对不对|对吗)[？?]?$/u
const GIVES_LEAVE = /不得|不准|不允许|不可以|禁止|严禁|应当|必须/u
const LEAVE = 0.1

/** 怎么申领: where it is applied for, and not that it may be. */
const ASKS_CHANNEL = /(?:怎么|怎样|如何|咋)(?:样|去|来|才能|能|个)?(?:申[领请报]|报名?|办理?|领取?|查询?|预约|缴费?|交|入会|报销)/u
const CHANNEL =
  /[Aa][Pp]{2}|小程序|公众号|网[上站]|大厅|窗口|电话|拨打|扫码|登录|平台|提交|填写|携带|[携持凭](?:\p{Script=Han}{0,4})(?:身份证|会员卡)/u
const THROUGH = 0.16

/** 在哪条路上, 哪条巷子 */
const STREET = /(?:哪条|什么|啥)(路|街|巷|弄|大道)|(?<=[\p{Script=Han}])(路|街|巷|弄)几号/u
/** Who asks for a road means a street or an avenue as well. */
const ROAD = /\p{Script=Han}(?:路(?![径线演面上段边社党])|街(?!道)|大道)/u

/** 门牌是几号: the next village is no number of a house. */
const ASKS_DOOR = /门牌/u
const DOOR = /\d+(?:-\d+)?号(?!楼|线|文|令|窗)/u

/** 东鼓巷22号 */
const LANE = /\p{Script=Han}[巷弄里]\d+号/u

const WHERE = 0.1
/** That it stands there is told of itself, and not where something else goes on in it. */
const STANDS = 0.2
/** 在哪里找律师, 去哪儿求助: who or what gives it is told as well as where that stands. */
const ASKS_SOURCE = /哪(?:里|儿)?(?:能|可以|才能)?(?:找|申请|求助|咨询|寻求|得到|报名|预约|查询?|登记|提交|领取)/u
const SOURCE =
  /(?:依托|通过|由|[在到向有])[^，。；]{0,16}(?:(?<!网)站(?!在)|中心|窗口|[aA][pP]{2}|平台|小程序|公众号|网站|热线|专线|律师团|服务点|驿站)|(?:开通|拨打|登录)[^，。；]{2,16}/u
const LOCATED = /设[在于]|位于|坐落|地处|地址[：为是]/u
const STRENGTH: Partial<Record<Asked, number>> = { when: 0.1, what: 0.04, how: 0.05, why: 0.08, yesno: 0.04 }

/** What lists the thing itself. */
const LISTS_THING = 0.08
const LISTS_KIND = 0.2
/** 从签约、参保、维权、歇脚、成长五个方面 for 哪五个方面 */
const LISTS_COUNTED = 0.3
const COUNTED_LIST = /哪([两二三四五六七八九十])个?(方面|环节|行业|步骤|部分|类|项|种|档|区|镇|县|街道|地方|重点|领域|专业|工种|项目)/u

/** 哪几条线路: 4条线路：甲、乙 leads them in. */
const ASKS_WHICH = /哪(?:几|些)(?:个|条|项|种|类|家|所|处|门|场)?的?(\p{Script=Han}{1,4})[？?]?$/u

/** What is asked of the thing (什么条件, 什么材料) is stated in the stretch. */
const PARTICULAR = 0.06
/** What beside the condition is said of the thing tells nobody whether it is for them. */
const CONDITION = 0.12

const ROLE_TOLD = 0.24
/** 联盟里都是些什么人: whom a body is made of. */
const ASKS_MEMBERS =
  /都?是些?(?:什么|啥|哪些)(?:样的)?人|(?:联盟|[队团会组])里?都?有(?:些)?(?:什么|哪些|啥)人|都?是(?:干|做)(?:啥|什么)(?:工作|活|行当|职业)?的人?|由(?:什么|哪些)人组成/u
const TELLS_MEMBERS = /由[^，。；]{2,30}[、和][^。；]{0,30}组成|(?:成员|队员|人员)[^。；]{0,12}(?:包括|有|来自|是)|包括[^。；]{1,30}、/u
const MEMBERS = 0.22
const ASKS_NAME = /叫(?:什么|啥)|(?:名字|名称|全称)(?:是|叫)?(?:什么|啥)|姓(?:什么|啥)/u

const TELLS_NAME = /“[^”]+”|《[^》]+》|名为|取名|命名为|称为|叫做?/u
const NAME_TOLD = 0.1

/** How well a stretch fits what is asked; `headings` is what a row's cells are headed by. */
export type FitStretch = (text: string, quantities: readonly Quantity[], headings?: string) => AskedFit

/** 某数字科技公司: a name that the text keeps to itself. */
const WITHHELD = /某\p{Script=Han}/u

/** What is asked is found out once: a question is held against some hundred stretches. */
export function createAskedFit(question: Question, names: NamesIn): FitStretch {
  const fitStretch = fitOfKind(question, names)
  if (!ASKS_NAME.test(question.text)) return fitStretch
  return (text, ...rest) => (WITHHELD.test(text) ? { fits: false, required: true, bonus: -0.1 } : fitStretch(text, ...rest))
}

function fitOfKind(question: Question, names: NamesIn): FitStretch {
  const { text: asked, slots } = question
  const persons = rolesAskedOf(asked, names.persons)
  if (persons.length > 0) return (text) => fitRole(persons, text)
  if (ASKS_MEMBERS.test(asked) && slots.length === 0)
    return (text) => ({ fits: true, required: false, bonus: TELLS_MEMBERS.test(text) ? MEMBERS : -MEMBERS / 2 })
  const place = question.asked === 'figure' || question.asked === 'when' ? undefined : winnerAsked(asked)
  if (place) return (text, _, headings = '') => fitWinner(place, `${headings}|${text}`, names)
  if (ASKS_RANK.test(asked)) return (text) => fitRank(text)
  if (question.asked === 'figure') return createFigureFit(question)
  if (question.asked === 'who') return (text) => fitWho(asked, text, names.persons)
  if (question.asked === 'when') return (text) => fitWhen(asked, text)
  if (question.asked === 'where') return fitOfWhere(question, names)
  if (question.asked === 'what' && ASKS_NAME.test(asked)) return (text) => fitName(text, names)
  const particulars = question.attributes.filter(({ need }) => need === 'required').flatMap(({ evidence }) => evidence)
  if (question.asked === 'what' && particulars.length > 0) return (text) => fitParticular(particulars, text, PARTICULAR)
  if (question.asked === 'condition' && particulars.length > 0) return (text) => fitParticular(particulars, text, CONDITION)
  if (question.asked === 'list') return createListFit(question)
  const [form, strength] = [FORMS[question.asked], STRENGTH[question.asked] ?? 0.06]
  const asksLeave = question.asked === 'yesno' && ASKS_LEAVE.test(asked)
  if (form)
    return (text) => {
      const fits = form.test(text)
      const through = question.asked === 'how' && ASKS_CHANNEL.test(asked) && CHANNEL.test(text) ? THROUGH : 0
      const leave = asksLeave && GIVES_LEAVE.test(text) ? LEAVE : 0
      return {
        fits,
        required: false,
        bonus: leave + through + (fits && !(question.asked === 'how' && TURNOUT.test(text)) ? strength : -strength),
      }
    }
  if (slots.length === 0) return () => ({ fits: true, required: false, bonus: 0 })
  const fitSlots = createSlotsFit(question)
  return (text, quantities) => ({ fits: true, required: false, bonus: fitSlots(text, quantities).bonus / 2 })
}

function fitRole(persons: readonly string[], text: string): AskedFit {
  const told = tellsRole(persons, text)
  return { fits: told || persons.some((name) => text.includes(name)), required: false, bonus: told ? ROLE_TOLD : -ROLE_TOLD / 2 }
}

function fitOfWhere(question: Question, { towns }: NamesIn): FitStretch {
  const asked = question.text
  const [, named, numbered] = STREET.exec(asked) ?? []
  const street = named ?? numbered
  if (street !== undefined)
    return (text) => {
      const plain = text.replace(/“[^”]*”/gu, '')
      const told = /[路街]/u.test(street) ? ROAD.test(plain) || LANE.test(plain) : text.includes(street)
      return { fits: told, required: true, bonus: told ? 0.2 : -0.2 }
    }
  if (ASKS_DOOR.test(asked))
    return (text) => {
      const told = DOOR.test(text)
      return { fits: told, required: true, bonus: told ? STANDS : -WHERE }
    }
  if (ASKS_SOURCE.test(asked))
    return (text, _, headings) => {
      const told = SOURCE.test(text)
      return { fits: told || tellsPlace(asked, text, towns, headings), required: true, bonus: told ? STANDS : -WHERE }
    }
  if (asksRoomNumber(asked))
    return (text) => {
      const told = tellsRoomNumber(text)
      return { fits: told, required: true, bonus: told ? STANDS : -WHERE }
    }
  const [room, alone] = [asksForRoom(question), asksForRoomAlone(question)]
  return (text, _, headings) => {
    // What is done alone tells of no other place that is named beside the deed.
    const elsewhere = alone ? LOCATED.test(text) : tellsPlace(asked, text, towns, headings)
    const told = elsewhere || (room && tellsRoom(text))
    return { fits: told, required: true, bonus: told ? (LOCATED.test(text) ? STANDS : WHERE) : -WHERE }
  }
}

/** 龙舟队得了第几名: 亚军 tells it as 第二名 does. */
const ASKS_RANK = /(?:得|拿|获|排|是|列|居|跑|夺)\p{Script=Han}{0,3}第几(?:名|位)?[？?呀啊]?$|什么名次|名次(?:是|为)?(?:多少|什么|几)/u
const RANK = /[冠亚季殿]军|第[一二三四五六七八九十\d]+(?:名|位)?|[一二三]等奖|[金银铜](?:奖|牌)|首位|榜首|前[一二三四五六七八九十\d]+/u
function fitRank(text: string): AskedFit {
  const told = RANK.test(text)
  return { fits: told, required: true, bonus: told ? WINNER.told : WINNER.untold }
}

function fitName(text: string, { persons }: NamesIn): AskedFit {
  const told = TELLS_NAME.test(text) || persons(text).length > 0
  return { fits: true, required: false, bonus: told ? NAME_TOLD : -(STRENGTH.what ?? 0) }
}

const fitParticular = (forms: readonly RegExp[], text: string, worth: number): AskedFit => ({
  fits: true,
  required: false,
  bonus: forms.some((form) => form.test(text)) ? worth : -worth,
})

/** Many marks of a list, and above all a list of the very thing. */
function createListFit(question: Question): FitStretch {
  const kinds = kindsAsked(question)
  const [, count, kind] = COUNTED_LIST.exec(question.text) ?? []
  const weak = asksWeakPoints(question.text)
  const which = ASKS_WHICH.exec(question.text)?.[1]
  const ledIn =
    which === undefined ? undefined : new RegExp(`[\\d一两三四五六七八九十](?:个|条|项|种|类|家|所|处|门|场)${which}[：:][^，。；]+、`, 'u')
  const counted =
    count === undefined ? undefined : new RegExp(`、[^，。；]*${count}个?${kind}|${count}个?${kind}[^。；]{0,6}[^，。；]+、`, 'u')
  return (text) => {
    const marks = Math.min(0.08, 0.02 * (text.match(/、|“|《/gu)?.length ?? 0))
    const lists = listsKind(kinds, text) ? LISTS_KIND : listsThing(question.terms, text) ? LISTS_THING : 0
    return {
      fits: true,
      required: false,
      bonus: marks + lists + (counted?.test(text) || ledIn?.test(text) ? LISTS_COUNTED : 0) + (weak ? weakPointsTold(text) : 0),
    }
  }
}

const WINNER = { told: 0.2, untold: -0.3 } as const

/** A winner is a person, a body, a team, or a work in quotation marks. */
function fitWinner(place: RegExp, text: string, { persons }: NamesIn): AskedFit {
  const said = withoutWhoever(text)
  const told = tellsWinner(place, said) && (namesBody(said) || /\p{Script=Han}队|[“《]/u.test(said) || persons(said).length > 0)
  return { fits: told, required: true, bonus: told ? WINNER.told : WINNER.untold }
}
