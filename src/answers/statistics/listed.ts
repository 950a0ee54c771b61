// Owns what is asked of every kind of a thing: 各类合同各多少, 五类合同一共多少, 各项支出分别多少 — all that stand side by side, none left out.
import type { Figure } from '../../documents/figure.ts'
import type { SourceDocument } from '../../documents/source-document.ts'
import { foldText } from '../../text/characters.ts'
import { calculations } from '../../wording/statistics-answers.ts'
import { compute } from '../combine/compute.ts'
import { citationLine } from '../compose/citation.ts'
import type { Question } from '../question.ts'
import type { Calculation, Reply } from '../reply.ts'
import { DRAWN } from '../understanding/drawn.ts'
import { SUM_WORDS } from '../understanding/sum-words.ts'
import { coverage, groupsOf, meant } from './figure-groups.ts'
import { inScope } from './figure-scope.ts'
import { heldIn } from './held-in.ts'
import type { FigureSource } from './pick-figures.ts'
import { citeAll, figuresOfReply, tellFigure } from './tell.ts'

const NUMBER: Readonly<Record<string, number>> = { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 }
const KINDS = '(?:大?类|种|项|级|档|款)'
const EVERY = new RegExp(`各${KINDS}|各个(?!月|季)|每一?(?:类|种|项)|各(?:奖项|奖次|等次|等级)`, 'u')
const COUNTED = /([两二三四五六七八九十]|\d{1,2})(?:大|个)?(?:类|种|项)(?!目)/u
const EACH = /(?:各|分别|各自)\p{Script=Han}{0,3}?(?:多少|几)|明细|构成/u
const PICTURE = new RegExp(`(?:柱状?|柱形|条形|饼状?|扇形|对比)图|图表|${DRAWN}`, 'u')
const SUM = new RegExp(SUM_WORDS, 'u')
/** What only asks for the list and names no thing. */
const ONLY_ASKS = new RegExp(
  `^(?:各[类种项级档款个]|[两二三四五六七八九十\\d]+(?:大|个)?[类种项]|${SUM_WORDS}|分别|明细|构成|金额|数额|数量|支出|资金|经费|款项|费用|各自|类|种|项|奖项|奖次|等次|等级)$`,
  'u',
)
/** 甲和乙各多少 names them one by one. */
const NAMED = /、|(?<![总共饱温])和(?![谐平睦解])|以及|与/u
const COVERED = 0.6
const LEAST = 2
/** A word of the thing, or what stands well for it. */
const SAID = 0.6

/** Undefined where no list is asked for, or none is told. */
export function tellListed(question: Question, source: FigureSource, documents: ReadonlyMap<string, SourceDocument>): Reply | undefined {
  const { text } = question
  const count = countIn(text)
  const adds = SUM.test(text)
  const ofKinds = (EVERY.test(text) || count !== undefined) && (EACH.test(text) || adds || PICTURE.test(question.raw))
  if ((!ofKinds && !adds) || NAMED.test(text)) return undefined
  const terms = question.terms.filter((term) => !ONLY_ASKS.test(term.text))
  if (terms.length === 0 || (adds && isStatedOfAll({ ...question, terms }, source))) return undefined
  const figures = ofKinds ? listOf({ ...question, terms }, count, source) : sameNamed({ ...question, terms }, source)
  if (figures === undefined) return undefined
  return compose(
    [...figures].sort((a, b) => a.start - b.start),
    adds,
    documents,
  )
}

/** 发放各类帮扶补助金650万元: what all of them come to is written. */
function isStatedOfAll(question: Question, { figures, lexicon }: FigureSource): boolean {
  const units = question.slots[0] ?? []
  return figures.some(
    (figure) =>
      units.includes(figure.unit) &&
      OF_ALL.test(figure.quote.slice(Math.max(0, figure.inQuote - BEFORE), figure.inQuote)) &&
      inScope(figure, { ...question, bodies: [] }, lexicon) &&
      coverage(question, [figure]) >= COVERED,
  )
}
const OF_ALL = /各[类种项]\p{Script=Han}{2,10}$/u
const BEFORE = 14

/** “八大员”会员一共多少: one sentence tells two, of the trade's union and of the firms' own. */
function sameNamed(question: Question, { figures, lexicon }: FigureSource): readonly Figure[] | undefined {
  const [units, another] = question.slots
  const telling = question.terms.filter(({ essential }) => essential)
  // 多少个部门的多少个系统 asks for two numbers, and not for their sum.
  if (!units || another || units.length === 0 || telling.length < 2 || question.measure !== undefined) return undefined
  const named = figures.filter(
    (figure) =>
      units.includes(figure.unit) &&
      LISTED.has(figure.kind) &&
      inScope(figure, { ...question, bodies: [] }, lexicon) &&
      telling.every((term) => heldIn(term, foldText(figure.indicator)) >= SAID),
  )
  const [group, more] = groupsOf(named)
  return group && group.length >= LEAST && more === undefined && !group.some(({ row }) => row) ? group : undefined
}

function countIn(text: string): number | undefined {
  const count = COUNTED.exec(text)?.[1]
  return count === undefined ? undefined : (NUMBER[count] ?? Number(count))
}

/** The sentence or list that holds most of the question; else the section that is headed by it. */
function listOf(question: Question, count: number | undefined, { figures, lexicon }: FigureSource): readonly Figure[] | undefined {
  const units = MONEY.test(question.text) ? ['元'] : (question.slots[0] ?? [])
  const fitting = figures.filter(
    (figure) =>
      LISTED.has(figure.kind) &&
      inScope(figure, { ...question, bodies: [] }, lexicon) &&
      (units.length === 0 || units.includes(figure.unit)),
  )
  const awarded = /各奖[项次]/u.test(question.text) ? fitting.filter(({ indicator }) => indicator.includes('奖')) : fitting
  const bySentence = [[...groupsOf(awarded), ...(count === undefined ? [] : partsOf(awarded))], bySection(awarded)]
  // 帮扶惠民各项支出: where the heading is what is asked about, all that it heads is meant.
  for (const groups of isHeading(question, awarded) ? bySentence.reverse() : bySentence) {
    const best = groups
      .map((group) => withoutSum(meant(question, group), count))
      .filter((group) => group.length >= LEAST && (count === undefined || group.length === count))
      .map((group) => ({ group, worth: coverage(question, group) + 0.01 * Math.min(group.length, 9) }))
      .filter(({ worth }) => worth >= COVERED)
      .reduce<{ group: readonly Figure[]; worth: number } | undefined>(
        (top, each) => (top && top.worth >= each.worth ? top : each),
        undefined,
      )
    if (best) return best.group
  }
  return undefined
}

const MONEY = /各[项类种](?:资金|经费|款项|费用|支出|金额)/u

const isHeading = (question: Question, figures: readonly Figure[]): boolean => {
  const total = question.terms.reduce((sum, { weight }) => sum + weight, 0)
  const said = (heading: string): number => question.terms.reduce((sum, term) => sum + term.weight * heldIn(term, heading), 0) / total
  return figures.some(({ section }) => said(foldText(section.at(-1) ?? '')) >= HEADS)
}
const HEADS = 0.8

const LISTED: ReadonlySet<Figure['kind']> = new Set(['addition', 'stock', 'plan'])

/** 96户，其中甲20户、乙31户、丙45户, of which three are asked for: the first is all of them. */
const withoutSum = ([whole, ...parts]: readonly Figure[], count: number | undefined): readonly Figure[] =>
  whole !== undefined && parts.length === count && parts.reduce((sum, { value }) => sum + value, 0) === whole.value
    ? parts
    : [...(whole ? [whole] : []), ...parts]

/** 1046户，其中甲238户、乙571户、丙237户, of which three are counted. */
function partsOf(figures: readonly Figure[]): Figure[][] {
  const groups = new Map<string, Figure[]>()
  for (const figure of figures) {
    if (figure.partOf === undefined || figure.about !== undefined) continue
    const key = `${figure.partOf}/${figure.unit}`
    groups.set(key, [...(groups.get(key) ?? []), figure])
  }
  return [...groups.values()]
}

function bySection(figures: readonly Figure[]): Figure[][] {
  const groups = new Map<string, Figure[]>()
  for (const figure of figures) {
    if (figure.partOf !== undefined || figure.about !== undefined || figure.row) continue
    const key = `${figure.doc}/${figure.section.join('/')}/${figure.unit}`
    groups.set(key, [...(groups.get(key) ?? []), figure])
  }
  return [...groups.values()]
}

const CITED_MAX = 3

function compose(figures: readonly Figure[], adds: boolean, documents: ReadonlyMap<string, SourceDocument>): Reply | undefined {
  const sum = adds ? compute('sum', figures) : undefined
  if (adds && sum === undefined) return undefined
  const citations = citeAll(figures, documents)
  const told = figures.map(tellFigure).join('；')
  const calculation: Calculation[] = sum
    ? [{ text: sum.text, result: sum.result, operands: figures.map(({ raw, doc }) => ({ raw, doc })) }]
    : []
  return {
    kind: 'compare',
    text: [
      ...(sum ? [calculations.sum(sum.result, figures.length), sum.text, calculations.mayOverlap] : []),
      told,
      ...[...new Set(citations.map(citationLine))].slice(0, CITED_MAX),
    ].join('\n'),
    citations,
    figures: figuresOfReply(figures),
    calculations: calculation,
  }
}
