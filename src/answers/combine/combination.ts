// Owns reading from a question that it wants figures put side by side or computed: which two, and how.

import type { Operation } from '../statistics/definitions.ts'
import { DRAWN } from '../understanding/drawn.ts'
import { spelledOut } from './spelled-out.ts'
import { RATIO, splitRatio } from './split-ratio.ts'
import { SHARE, splitShare } from './split-share.ts'

export interface Combination {
  readonly operation: Operation
  /** The things, each as a question of its own. */
  readonly parts: readonly string[]
  /** What stands before them and holds for all: 签约项目里，投资项目和合作项目各多少. */
  readonly context: string
  /** 平均每家: what there is to be one of. */
  readonly each?: string
  /** Only jotted down: they are meant where one passage tells all of them. */
  readonly jotted?: boolean
}

const SUM = /加起来|相加|之和|合计|总计|[加放合]在?一[起块道]|加一[起块道]|加到一[起块]|合起来|加上.{0,20}(?:共|一共|总共)/u
// 甲站和乙站一共几家, 收入加补助总共多少 · not: 参加的多少人，选出一共多少人, which asks twice; nor 团委和妇联一起办的班一共几个
const SUM_OF_LIST =
  /^(?!.*(?:多少|几).*(?:[，,；;？?、].|多少|几(?![百千万])))(?=.*(?:、|(?<![总共饱温])和|与|(?<![参增附追更])加|两年|各类)(?![^，。；]{0,10}(?:一[起同道块]|联合|共同|联手|合作|合)[举开主承]?[办搞做开建]).{0,16}(?:(?:一共|总共|共)\p{Script=Han}{0,3}?(?:了|出)?(?:多少|几)|(?:一共|总共)[？?]?$))/u
/** 多了几家, 多给多少, 贵多少 */
export const MORE = '(?:多|少|高|低|贵|便宜|(?<![校队部局班组站会科增成])长|短)'
export const MORE_DEED = '([补给奖发领拿报交收花招办建签开评要帮]|资助|奖励|补助|救助|慰问|发放|发展|新建)?'
const MORE_BY = `${MORE}${MORE_DEED.replace('(', '(?:')}(?:了|出)?(?:多少|几)`
/** 抽查的厂，刨掉没搞活动的，还剩几家 */
const TAKES_OFF = '(?:[扣减刨抛][掉去除]|[除去]掉|除去|剔除)(?!了?(?:医保|社保|报销|五险|个税))'
const REST = new RegExp(TAKES_OFF, 'u')
const DIFFERENCE = new RegExp(`(?<!环)(?<!(?<!合)同)比.{1,40}?${MORE_BY}|相差|差(?:了)?多少|差几|多出(?:多少|几)|之差`, 'u')
/** 增长率, 同比, 比上年增长多少, 下降了百分之几. */
export const RATE =
  /比(?:(?:上|去|前)一?年(?:同期|年?[底末])?|原[来先]|以前|之前|起初)(?:多|少|高|低)[发给建办招收签评]?[了出]{0,2}(?:多少|几)|增长率|增幅|增速|降幅|(?<!合)同比|环比|(?:增长|增加|上升|提高|下降|减少|降低|涨|跌|(?<=年)(?:少|多)(?=了))了?(?:百分之几|多少|几倍|几成|几个百分点)|(?:缩短|压缩|缩减|延长|加?快|提速)了?(?:多少|几)|(?:变化|涨跌|增减)了?(?:多少|怎么样|如何|情况)|(?:原来|以前|之前|起初)[^，。；]{0,6}(?:多少|几)[^。；]{0,8}(?:现在|如今|后来|目前)[^，。；]{0,6}(?:多少|几)|[从由](?:多少|几)[^，。；]{0,6}[到至](?:了)?(?:多少|几)/u
/** 哪个多, 哪家人更多一些 · not: 哪所大学, 哪天投了多少钱 */
const COMPARE =
  /哪(?:个|边|家|里|项|类|种|一?样)?(?:的)?.{0,12}?(?:更)?(?:[多少高大早])(?=$|[些点呢啊呀的\p{P}\s]|一[些点])|谁的?(?:更)?(?:多|高|少|低)|谁的\p{Script=Han}{1,8}?更?[多高少低](?=$|[些点呢啊呀？?])|对比|比较|相比(?:如何|怎么样|怎样|多少|呢)|还是.{0,24}?(?:更)?多/u
export const asksWhichIsMore = (text: string): boolean => COMPARE.test(text)
/** 各选了多少人 · not: 各区有多少家 */
const BOTH = /(?:各自?(?![类级种地区市县省镇街个项方界])|分别)\p{Script=Han}{0,3}?了?(?:多少|几)|(?:各|分别)占(?:百分之|比例|多大)|分别$/u

/** 甲和乙各占几成 */
const EACH_SHARE = /(?:、|和|与|跟)[^，。；]{1,12}?(?:各自?|分别)占?了?(?:多少|几成|百分之几|百分之多少|多大比例|比例)/u

/** A和B, A与B, A、B: not inside a name, a bracket or a word (合同, 和谐, 参与). */
const JOIN =
  /还是|以及|(?<![总共饱温])和(?![谐平睦解])|(?<![参给授赋])与(?![会否])|(?<!后)跟(?![踪进])|(?<![合共相不协陪胡如])同(?![志时样比期意事学步])|、|加上|\+|(?<=[\p{Script=Han}”])加(?![起上总在入大强快班工分油])(?=\p{Script=Han})/gu

export function combinationOf(asked: string): Combination | undefined {
  const text = spelledOut(asked)
  const operation = operationOf(text)
  switch (operation) {
    case undefined:
      return undefined
    case 'ratio': {
      const ratio = splitRatio(text)
      return ratio && { operation, parts: [tidy(ratio.above), tidy(ratio.below)], context: '', ...(ratio.each ? { each: ratio.each } : {}) }
    }
    case 'share': {
      const share = splitShare(text)
      return share && { operation, parts: share.map(tidy), context: '' }
    }
    default: {
      const parts =
        (operation === 'difference' ? splitDifference(text) : operation === 'rest' ? splitRest(text) : undefined) ??
        splitJoined(text) ??
        (operation === 'sum' ? splitJotted(text) : undefined)
      if (!parts || parts.length < 2) return undefined
      const [context, first] = splitContext(parts[0] ?? '')
      return { operation, parts: [first, ...parts.slice(1)], context }
    }
  }
}

const PICTURE = new RegExp(`(?:柱状?|柱形|条形|折线|曲线|趋势|走势|饼状?|扇形|对比)图|图表|${DRAWN}`, 'u')

/** A picture of several things wants each of them, and so do three in a row. */
export function combinationMeant({
  raw,
  text,
  asked,
}: {
  readonly raw: string
  readonly text: string
  readonly asked: string
}): Combination | undefined {
  const said = combinationOf(text)
  if (said || !['figure', 'open'].includes(asked)) return said
  const jotted = asked === 'figure' ? jottedFigures(text) : undefined
  if (jotted) return jotted
  const each = combinationOf(`${text}各多少`)
  return each && (PICTURE.test(raw) || (asked === 'figure' && each.parts.length >= LISTED && !/多少|几/u.test(text))) ? each : undefined
}
const LISTED = 3

/** 技能大赛 参赛企业 参赛职工 获奖人次: what they are of first, and then each that is wanted, by those who only jot down. */
function jottedFigures(text: string): Combination | undefined {
  const words = text.trim().split(/\s+/u)
  const [context, ...parts] = words.filter((word) => !ONLY_COUNT.test(word))
  if (context === undefined || parts.length < 2 || parts.length >= MOST) return undefined
  if (![context, ...parts].every((part) => /^[\p{Script=Han}“”\d]{2,}$/u.test(part)) || /多少|几|哪|谁|什么/u.test(text)) return undefined
  // 综合合同 签订企业数 is one thing: those that are wanted are of one form, or one word says for all that they are counted.
  const areAlike = parts.some((part, i) => parts.slice(i + 1).some((other) => startsOrEndsAlike(part, other)))
  return areAlike || ONLY_COUNT.test(words.at(-1) ?? '') ? { operation: 'both', parts, context, jotted: true } : undefined
}
const ONLY_COUNT = /^(?:数|数量|数字|总数)$/u
const startsOrEndsAlike = (a: string, b: string): boolean => a.slice(0, 2) === b.slice(0, 2) || a.slice(-2) === b.slice(-2)
const MOST = 5

function operationOf(text: string): Operation | undefined {
  if (RATIO.test(text)) return 'ratio'
  if (SUM.test(text) || SUM_OF_LIST.test(text)) return 'sum'
  if (DIFFERENCE.test(text)) return 'difference'
  if (REST.test(text)) return 'rest'
  if (SHARE.test(text) && !EACH_SHARE.test(text)) return 'share'
  if (COMPARE.test(text)) return 'compare'
  return BOTH.test(text) || BOTH_COUNTED.test(text) ? 'both' : undefined
}
/** 收到需求数 与 批复项目数 */
const BOTH_COUNTED = /^(?!.*(?:多少|几)).*\p{Script=Han}{2}数\s?(?:与|和|跟|、)\s?\p{Script=Han}{2,}数$/u

const COMPARED = new RegExp(
  `^(.*?)比(.*?)${MORE_BY}(?:个|名|家|元|块钱?|钱|人|户|件|份|张|场|次|条|项|座|期)?的?(\\p{Script=Han}{2,8})?`,
  'u',
)

/** 甲比乙多几家 → 甲, 乙 */
function splitDifference(text: string): string[] | undefined {
  const more = COMPARED.exec(text)
  // 二孩比一孩多给多少慰问金: what is counted stands behind.
  return more?.[1] && more[2] ? [`${tidy(more[1])}${more[3] ?? ''}`, tidy(more[2])] : undefined
}

/** 甲扣掉乙还有多少 → 甲, 乙 */
function splitRest(text: string): string[] | undefined {
  const match = SPLIT_REST.exec(text)
  return match?.[1] && match[2] ? [tidy(match[1]), tidy(match[2])] : undefined
}
const SPLIT_REST = new RegExp(`^(.*?)[，,]?(?:如果)?${TAKES_OFF}(.*?)(?:[，,。]|之后|以后|还|$)`, 'u')

/** 街道的妇联，加上机关、学校的妇联: what both end with is counted on either side, and a list within one is no part of its own. */
const TWO_ADDED = /^(?!.*加上.*加上)(.*(\p{Script=Han}{2}))[，,]?再?加上(.*\2)(?:[，,]?(?:一共|总共|共).*)?$/u

function splitJoined(text: string): string[] | undefined {
  const stated = text.replace(TAIL, '').replace(/[？?。！!]+$/u, '')
  const two = TWO_ADDED.exec(stated)
  if (two?.[1] && two[3]) return [tidy(two[1]), tidy(two[3])]
  const cuts: { start: number; end: number }[] = []
  let depth = 0
  for (let i = 0; i < stated.length; i++) {
    if ('《“（(「'.includes(stated[i] ?? '')) depth++
    if ('》”）)」'.includes(stated[i] ?? '')) depth--
    if (depth > 0) continue
    JOIN.lastIndex = i
    const match = JOIN.exec(stated)
    if (match?.index === i) {
      cuts.push({ start: i, end: i + match[0].length })
      i += match[0].length - 1
    }
  }
  if (cuts.length === 0) return undefined
  const parts: string[] = []
  let from = 0
  for (const cut of [...cuts, { start: stated.length, end: stated.length }]) {
    parts.push(tidy(stated.slice(from, cut.start)))
    from = cut.end
  }
  const told = parts.filter((part) => part.length >= 2)
  return told.length >= 2 && told.length <= 5 ? told : undefined
}

/** 县总工会一等奖 乡镇工会二等奖 合计 · 江城 2020 货车司机会员 快递员会员 合计个数: of those who only jot down. */
function splitJotted(text: string): string[] | undefined {
  const parts = text.replace(TAIL, '').trim().split(/\s+/u)
  const last = parts.at(-1) ?? ''
  const first = parts.findIndex((part) => part.length > JOTTED_ALIKE && startsOrEndsAlike(part, last))
  const [scene, alike] = [parts.slice(0, Math.max(0, first)), parts.slice(first)]
  if (scene.length > 0 && alike.length >= 2 && alike.length < MOST) return [`${scene.join(' ')}，${alike[0]}`, ...alike.slice(1)]
  return parts.length >= 2 && parts.length <= 3 && parts.every((part) => part.length >= JOTTED) ? parts : undefined
}
const JOTTED = 5
const JOTTED_ALIKE = 3

/** '签约项目里，投资创业项目' → ['签约项目里', '投资创业项目']: clauses before the one that begins the list only set the scene. */
function splitContext(first: string): readonly [string, string] {
  const at = Math.max(first.lastIndexOf('，'), first.lastIndexOf(','))
  return at < 0 || first.length - at < 3 ? ['', first] : [first.slice(0, at), first.slice(at + 1)]
}

/** What only asks, behind the things that are compared. */
const TAIL =
  /[，,]?(?:这?[两三四五几][项者个类种])?(?:的?(?:人次|人数|场次|金额|数量))?(?:一共|总共)?(?:合计|总计|加起来|相加|之和|[加放合]在?一[起块道]|加一[起块道]|加到一[起块]|合起来).*$|[，,]?(?:两者|二者|两个|它们)?(?:累计|总|当年|全年)?(?:(?:人|个|家|总)?数)?(?:各自?|分别)\p{Script=Han}{0,3}?了?(?:多少|几|什么).*$|[，,]?(?:哪个|哪边|哪家|哪项|谁)(?:的)?.{0,12}?(?:更)?(?:多|少|高|大).*$|[，,]?(?:对比|比较|相比|比一?比?)(?:一下|起来)?[，,](?:谁|哪).*$|[，,]?(?:对比|比较|相比)(?:一下)?.*$|[，,]?(?:之间)?(?:相差|差)(?:了|出)?(?:多少|几).*$|(?:更)?多[？?]?$/u

const tidy = (part: string): string =>
  part.replace(/^(?:如果|请问|那么|把|将|是|的)+|(?:的|是|分别|各|，|,|呢|来|(?<![人户家])数|更多|多)+$/gu, '').trim()
