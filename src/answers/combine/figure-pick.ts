// Owns picking the one figure that a question is after: out of the table by what it counts, and out of the evidence by the words beside it.
import type { Figure } from '../../documents/figure.ts'
import type { Quantity } from '../../text/quantity.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { createTermMatcher } from '../evidence/term-match.ts'
import { besideMatch } from '../fit/beside.ts'
import type { Question } from '../question.ts'
import { figureAt } from '../statistics/figure-at.ts'
import type { FigureTable } from '../statistics/figure-table.ts'

export interface PickedFigure {
  readonly figure: Figure
  readonly score: number
}

const LOOKED_AT = 60

/** '申请大病补助的会员数' over '为83名工会会员申请大病补助41.5万元' → 83名. */
export function rankFigures(question: Question, evidence: readonly Evidence[], table: FigureTable): PickedFigure[] {
  const best = new Map<string, PickedFigure>()
  const matcher = createTermMatcher(question.terms)
  for (const each of evidence.slice(0, LOOKED_AT)) {
    for (const quantity of each.quantities) {
      const read = figureAt(each.passage, quantity.start)
      if (read === undefined) continue
      const figure = table.whole(read)
      const score =
        each.score +
        0.5 * besideMatch(matcher, each.passage.text, each.window, each.quantities, quantity) +
        unitFit(question, quantity) +
        measureBeside(question, each, quantity) +
        figureFit(question, figure)
      if ((best.get(figure.id)?.score ?? -1) < score) best.set(figure.id, { figure, score })
    }
  }
  const ranked = [...best.values()].sort((a, b) => b.score - a.score)
  const units = question.slots[0] ?? []
  const fitting = ranked.filter(({ figure }) => units.includes(figure.unit))
  return fitting.length > 0 ? fitting : ranked
}

/** What the figure itself says of its place and kind: 苏州全市 is not 园区, and what is asked without a deed (会员数) is what there is. */
function figureFit(question: Question, figure: Figure): number {
  const elsewhere = figure.region !== undefined && question.places.length > 0 && !question.places.includes(figure.region)
  const plan = question.plan === (figure.kind === 'plan') ? 0 : -0.2
  const visits = figure.unit === '人次' && !question.text.includes('人次') ? -0.15 : 0
  const kind = !asksStock(question) ? 0 : figure.kind === 'stock' ? 0.2 : figure.kind === 'other' ? 0.1 : -0.15
  return (elsewhere ? -0.3 : 0) + plan + visits + kind + (isOfSort(question, figure) ? OF_SORT : 0)
}

/** 企业会员704个 rather than 会员876个: two words that stand together in the question, and at the end of what is counted. */
const isOfSort = ({ text, terms }: Question, { thing }: Figure): boolean =>
  terms.some((a) => terms.some((b) => a !== b && MEMBERS.test(b.text) && text.includes(a.text + b.text) && thing.endsWith(a.text + b.text)))
const MEMBERS = /^(?:会员|党员|团员|职工|组织|单位)$/u
const OF_SORT = 0.25

/** 会员数, 职工人数: a number of people or bodies without a deed. · not: 领救助金的职工数 */
const asksStock = (question: Question): boolean =>
  !question.text.includes('的') &&
  (question.measure === 'stock' || /(?:会员|职工|党员|团员|人口|工会|组织)(?:总|人)?数/u.test(question.text))

function unitFit(question: Question, quantity: Quantity): number {
  const units = question.slots[0] ?? []
  if (units.length === 0) return 0
  if (!units.includes(quantity.unit)) return -0.3
  return ASKED_UNIT.exec(question.text)?.[1] === quantity.unit ? 0.2 + SAME_WORD : 0.2
}
/** 通报10家网站的漏洞，共18个: 几个漏洞 asks for what is counted in 个. */
const ASKED_UNIT = /(?:多少|几)(\p{Script=Han})/u
const SAME_WORD = 0.2

function measureBeside(question: Question, { passage, sentence }: Evidence, quantity: Quantity): number {
  if (!question.measure) return 0
  const before = passage.text.slice(Math.max(sentence.start, quantity.start - 24), quantity.start)
  const stock = STOCK.test(before)
  if (question.measure === 'addition') return stock ? -0.2 : 0
  return stock ? 0.3 : SERVED.test(before) ? -0.6 : 0
}

const STOCK = /累计|共有|总数|总量|截至|有各类|年底/u
/** 为83名会员申请: those who were served, not all there are. */
const SERVED = /(?:为|向|给|对|帮助|惠及|服务|培训|慰问|走访|组织|参与)$/u
