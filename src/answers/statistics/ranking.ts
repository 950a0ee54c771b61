// Owns ranking: which of the figures told side by side is the most, the least, and in what order they stand.
import type { Figure } from '../../documents/figure.ts'
import type { SourceDocument } from '../../documents/source-document.ts'
import type { Lexicon } from '../../search/lexicon.ts'
import { foldText } from '../../text/characters.ts'
import { citationLine } from '../compose/citation.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import { coverage, groupsOf, meant } from './figure-groups.ts'
import { inScope } from './figure-scope.ts'
import { heldIn } from './held-in.ts'
import { DONE } from './pick-figures.ts'
import { asksFirst, rankingHead } from './ranking-head.ts'
import { citeAll, figuresOfReply, tellFigure } from './tell.ts'

/** 哪种最多, 最多的是哪家, 从多到少排 · not: 每年最多给多少 */
const MOST =
  /(?:哪|谁|什么)[^，。]{0,20}最[多高大]|最[多高大]的(?:[^，。]{0,10}(?:哪|谁|什么)|(?:县区|区县|市县|县市|镇街|街镇|乡镇|县市区|镇|街道|地区|单位)$)|从[多高大]到[少低小]|排(?:名|序|前[三五十])/u
const LEAST =
  /最[少低小]的(?:前)?[两三四五六七八九十\d]|(?:哪|谁|什么)[^，。]{0,20}最[少低小]|最[少低小]的(?:[^，。]{0,10}(?:哪|谁|什么)|(?:县区|区县|市县|县市|镇街|街镇|乡镇|县市区|镇|街道|地区|单位)$)|从[少低小]到[多高大]/u
const LISTED_MAX = 8
const COVERED = 0.6

const RANKED: ReadonlySet<Figure['kind']> = new Set(['addition', 'stock', 'plan'])

export interface RankingSource {
  readonly figures: readonly Figure[]
  readonly documents: ReadonlyMap<string, SourceDocument>
  readonly lexicon: Lexicon
}

export const asksRanking = ({ text, terms }: Question): boolean =>
  terms.length > 0 && ([MOST, LEAST].some((form) => form.test(text)) || asksFirst(text))

/** 站点、书屋、小屋哪个最多: all there are, before what was newly made of each. */
const meansAll = ({ measure, text }: Question): boolean => measure === 'stock' || (measure === undefined && !DONE.test(text))
const OF_ALL = 0.05

/** 合同最少的一类: each of them is a contract; beside them 典型企业 and 覆盖企业 only stand in one sentence with the word. */
const ownShare = ({ terms }: Question, group: readonly Figure[]): number =>
  group.filter(({ indicator }) => terms.some((term) => term.essential && heldIn(term, foldText(indicator)) > 0)).length / group.length
const OWN = 0.1

/** 谁去的次数最多 is told by no money, nor is 哪个月竞赛最多, which asks for none. */
const isOfUnit = (text: string, unit: string): boolean => {
  const counted = COUNTED.exec(text)?.[1]
  return unit === '元' ? MONEY.test(text) : counted === undefined || unit.startsWith(counted) || (counted === '人' && unit === '名')
}
const COUNTED = /([人次件家户场天])[数次]?最[多少高低]/u
const MONEY = /[钱元费额薪款金贵价]|投入|支出|花|收入|补[贴助]|奖励|产值|损失|贷|多少/u

/** 哪个镇最多 is told of towns, and by no kinds of prizes. */
const ranksPlaces = (text: string, group: readonly Figure[]): boolean =>
  !ASKS_PLACE.test(text) || group.some(({ row }) => row) || new Set(group.map(({ region }) => region)).size > 1
const ASKS_PLACE = /哪一?个?(?:县级市|县市区?|市县|市|县|区|镇|乡|街道|社区|村|省)[^，。]{0,12}最/u

/** 园区的专项集体合同里签得最多的是哪种: the figures of one sentence in one unit, in order. */
export function tellRanking(question: Question, { figures, documents, lexicon }: RankingSource): Reply | undefined {
  const least = LEAST.test(question.text)
  const best = groupsOf(figures.filter((figure) => RANKED.has(figure.kind) && inScope(figure, { ...question, bodies: [] }, lexicon)))
    .filter((group) => group.length >= 3 && isOfUnit(question.text, group[0]?.unit ?? '') && ranksPlaces(question.text, group))
    .map((group) => ({
      group,
      covered:
        coverage(question, group) + (meansAll(question) && group[0]?.kind === 'stock' ? OF_ALL : 0) + OWN * ownShare(question, group),
    }))
    .reduce<{ group: Figure[]; covered: number } | undefined>((top, each) => (top && top.covered >= each.covered ? top : each), undefined)
  if (!best || best.covered < COVERED) return undefined
  const ordered = [...meant(question, best.group)].sort((a, b) => (least ? a.value - b.value : b.value - a.value))
  const citations = citeAll(ordered, documents)
  const lines = [
    rankingHead(question.text, least, ordered.map(tellFigure)),
    ordered.slice(0, LISTED_MAX).map(tellFigure).join('；'),
    ...citations.slice(0, 1).map(citationLine),
  ]
  return { kind: 'compare', text: lines.join('\n'), citations, figures: figuresOfReply(ordered), calculations: [] }
}
