// Owns what is looked for: a question made ready once, before passages are held against it.

import { literally } from '../../text/pattern.ts'
import { WEEK, weekday } from '../../text/weekday.ts'
import { createAskedFit, type FitStretch } from '../fit/asked-fit.ts'
import { asksDue } from '../fit/entitlement.ts'
import type { NamesIn } from '../names/names-in.ts'
import type { Question } from '../question.ts'
import { kindNamed, numberNamed, oneNamed } from '../wanted/names/listed-kind.ts'
import { termsOfPredicate } from '../wanted/said/predicate.ts'
import { termsThatName } from './named-document.ts'
import { createTermMatcher, type TermMatcher } from './term-match.ts'

/** For each term of the question. */
export type Matches = readonly number[]

/** What is looked for, made ready once for a question. */
export interface Looked {
  readonly question: Question
  readonly matcher: TermMatcher
  /** How well a stretch fits what is asked. */
  readonly fit: FitStretch
  /** Of all terms together. */
  readonly weight: number
  /** 总, 一共: the whole is wanted, and no part of it. */
  readonly wantsTotal: boolean
  /** What one person is due is asked, and not what was paid out. */
  readonly asksDue: boolean
  /** What a name of the kind looks like that is asked for, or its number: 《…报》 for 哪家报纸, 三个方面 for 哪三类. */
  readonly kindNamed: RegExp | undefined
  /** The terms that a yes or no is about; none for other questions. */
  readonly verdictOn: readonly number[]
  /** 7月 of 7月能去吗, 星期一 of 星期一呢: what holds then is said of it. */
  readonly dayNamed: RegExp | undefined
  /** What is new with the thing right behind it, in whatever words: 新成立工会 → 新建工会. */
  readonly joined: readonly RegExp[]
  /** For each term that names a particular (电话, 地址) the forms that state one; an empty list where no term does. */
  readonly formsOfTerms: readonly (readonly RegExp[])[]
  /** The terms that only say that it is to come (打算, 目标): what stands under a plan need not say so again. */
  readonly toCome: readonly boolean[]
  /** 1 for each term that names the document by its title, 0 for the rest. */
  readonly namedBy: (title: string) => Matches
  /** 1 for each term that several of a rule's articles say, 0 for the rest. */
  readonly topicIn: (articles: readonly string[]) => Matches
}

export function createLooked(question: Question, names: NamesIn): Looked {
  const matcher = createTermMatcher(question.terms)
  const forms = question.terms.map(({ text }) => question.attributes.find(({ name }) => name === text)?.evidence ?? measureForms(text))
  // All articles of one rule share one list.
  const topics = new Map<readonly string[], Matches>()
  const named = new Map<string, Matches>()
  return {
    question,
    matcher,
    namedBy(title) {
      const names = named.get(title) ?? termsThatName(question, title)
      named.set(title, names)
      return names
    },
    topicIn(articles) {
      const topic = topics.get(articles) ?? topicMatches(matcher, articles)
      topics.set(articles, topic)
      return topic
    },
    fit: createAskedFit(question, names),
    weight: question.terms.reduce((sum, term) => sum + term.weight, 0),
    asksDue: asksDue(question),
    kindNamed: kindNamed(question) ?? numberNamed(question) ?? oneNamed(question),
    dayNamed: dayNamedIn(question),
    joined: joinedTerms(question),
    verdictOn: question.asked === 'yesno' ? termsOfPredicate(question) : [],
    wantsTotal: /总|一共|共有|合计|全部/u.test(question.text),
    toCome: question.plan ? question.terms.map(({ text }) => TO_COME.test(text)) : [],
    formsOfTerms: forms.some((each) => each.length > 0) ? forms : [],
  }
}

function dayNamedIn({ asked, text }: Question): RegExp | undefined {
  const month = asked === 'yesno' ? /(?<!\d)\d{1,2}月(?!\d)/u.exec(text)?.[0] : undefined
  if (month !== undefined) return new RegExp(`(?<!\\d)${month}`, 'u')
  const day = asked === 'yesno' || asked === 'when' ? DAY_NAMED.exec(text)?.[1] : undefined
  return day === undefined ? undefined : new RegExp(weekday('日天'.includes(day) ? '日天' : day), 'u')
}
const DAY_NAMED = new RegExp(weekday(`${WEEK}天`), 'u')

function joinedTerms({ asked, terms, text }: Question): readonly RegExp[] {
  if (asked !== 'figure') return []
  const spoken = ({ text: word, alternatives }: Question['terms'][number]): string =>
    [word, ...alternatives.flatMap((other) => (other.weight >= JOINED_BY ? [other.text] : []))].map(literally).join('|')
  const deeds = terms.filter(({ text: word }) => word.startsWith('新'))
  return deeds.flatMap((first) =>
    terms.flatMap((second) =>
      first !== second && first.alternatives.length + second.alternatives.length > 0 && text.includes(first.text + second.text)
        ? [new RegExp(`(?:${spoken(first)})(?:${spoken(second)})`, 'u')]
        : [],
    ),
  )
}
const JOINED_BY = 0.5

const TO_COME = /^(?:计划|打算|准备|目标|任务|安排|将要|下一步)$/u

/** 茶园9.8万亩 tells a 面积, 发放3000元 of 钱, 执委41.3岁 a 年龄, 至5月31日 a 截止, 周二至周日 whether 礼拜一: what is asked for need not be named beside what tells it. */
const MEASURES: readonly { readonly names: RegExp; readonly forms: readonly RegExp[] }[] = [
  { names: /^(?:占地|建筑|总)?面积$/u, forms: [/\d[万余多]{0,2}(?:平方米|平米|平方公里|平方千米|亩|公顷)/u] },
  { names: /^(?:平均)?(?:年龄|岁数|年纪)$/u, forms: [/\d(?:周岁|岁)/u] },
  { names: /^钱$/u, forms: [/\d[\d.,]*[余多]?[万千百亿]?[余多]?元/u] },
  // 一孩慰问600元 tells a standard; 慰问348万元 is what all of them came to.
  {
    names: /^(?:发放|金额|补助|慰问)?标准$/u,
    forms: [/(?<![\d万亿余多均])\d[\d,.]*元(?!左右)|(?:每|一次性|给予?|按|奖)[^，。；\d]{0,6}\d[\d.]*(?:万元|[%％])/u],
  },
  {
    names: /^(?:周|星期|礼拜)[一二三四五六日天末]$/u,
    forms: [
      /(?:周|星期)[一二三四五六日天][至到—\-~、](?:周|星期)?[一二三四五六日天]|(?<!\d个?)工作日|节假日|双休日|休息日|每天|全天开|全年(?:无休|开放)|闭馆/u,
    ],
  },
  // 宫颈癌筛查9000人 counts women, and nobody else.
  { names: /^(?:女(?:职工|会员|工|员工|同志|性)|妇女)$/u, forms: [/两癌|宫颈|乳腺|孕|产[假检后期]|哺乳/u] },
  // 每周一至周六接待来访 tells whether anybody is there.
  {
    names: /^(?:开门|关门|开门吗|营业|上班)$/u,
    forms: [
      /(?:周|星期)[一二三四五六日天][至到—\-~](?:周|星期)?[一二三四五六日天][^，。；]{0,8}(?:接待|受理|办公|办理|服务|值班|值守|坐班|开放|对外)/u,
    ],
  },
  // 7月8日至8月16日 tells both when it begins and when it ends.
  { names: /^(?:开始|结束)$/u, forms: [/\d[月日][至到—\-~](?:\d{1,2}月)?\d{1,2}日/u] },
  { names: /^截止$/u, forms: [/[至到—]\d{1,2}月\d{1,2}日|\d日前/u] },
  { names: /^(?:总)?(?:里程|长度)$/u, forms: [/\d[万余多]{0,2}(?:公里|千米|米)/u] },
]
const measureForms = (text: string): readonly RegExp[] => MEASURES.find(({ names }) => names.test(text))?.forms ?? []

/** Three articles of a short rule, a fifth of a long one: 火灾 in three of thirty is a case, and not what the rule is about. */
const SEVERAL = { least: 3, share: 0.2 } as const
const SAID = 0.6

function topicMatches(matcher: TermMatcher, articles: readonly string[]): Matches {
  const matches = articles.map(matcher.match)
  const several = Math.max(SEVERAL.least, articles.length * SEVERAL.share)
  return matcher.terms.map((_, t) => (matches.filter((match) => (match[t] ?? 0) >= SAID).length >= several ? 1 : 0))
}
