// Owns what stands in the very sentence of the last figure, counted in its measure: 行业工会有多少会员 and then 单独组建的呢.
import type { Figure } from '../../documents/figure.ts'
import { foldText } from '../../text/characters.ts'
import { LEVELS } from '../../text/honour.ts'
import type { Combiner } from '../combine/combiner.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import { countAlike } from '../statistics/figure-table.ts'
import { heldIn } from '../statistics/held-in.ts'
import { tellAlone } from '../statistics/tell.ts'
import { namedBeside } from './named-beside.ts'
import type { FullTurn } from './said-in-full.ts'
import { lastFigure } from './talk-figures.ts'

/** 乙呢, 那乙的呢 */
const SAID = /^那?么?(.{2,10}?)的?呢[？?]?$/u
export const namedAlone = (text: string): string | undefined => SAID.exec(text)?.[1]

/** 里面新就业的有几个, 其中女的多少: some of those that were told, counted right behind them. */
const PART = /^(?:其中|这?(?:里面?|当中))的?(\p{Script=Han}{2,16}?)的?(?:有|是|占)?(?:多少|几)[个名位家人户]{0,2}[？?]?$/u

export function tellPartBeside(text: string, history: readonly FullTurn[], by: Combiner): Reply | undefined {
  const said = PART.exec(text)?.[1]
  const told = said === undefined || history.at(-1)?.reply.kind !== 'answer' ? undefined : lastFigure(history, by)
  if (said === undefined || told === undefined) return undefined
  const question = by.understand(said)
  const parts = by
    .table()
    .ofPassage(told.passage)
    .filter((figure) => figure.partOf === told.id && countAlike(figure, told))
    .map((figure) => ({ figure, said: mostSaid(question, figure) }))
    .filter((each) => each.said >= SOME)
    .sort((a, b) => b.said - a.said)
  const [best] = parts
  return best && tellAlone(best.figure, by.documents)
}
const SOME = 0.6

/** 跑外卖、新就业的: one word that names them is enough. */
const mostSaid = ({ terms }: Question, { indicator }: Figure): number =>
  Math.max(0, ...terms.map((term) => (term.text.length > 1 ? heldIn(term, foldText(indicator)) : 0)))

export function tellBeside(text: string, history: readonly FullTurn[], by: Combiner): Reply | undefined {
  const said = namedAlone(text)
  const told = said === undefined || history.at(-1)?.reply.kind !== 'answer' ? undefined : lastFigure(history, by)
  // 累计呢 is asked of the thing itself.
  if (said === undefined || told === undefined || by.understand(said).terms.length === 0) return undefined
  const found = ofLevel(said, told, by) ?? namedBeside(said, told, by, (figure) => isOfOneList(figure, told))
  return found && tellAlone(found, by.documents)
}

/** 会员有多少人 behind 单独组建基层工会78家，会员21936人: what the same breath counts next, and not the members told before it. */
export function tellNextBeside(
  { text, slots, terms, places, times }: Question,
  history: readonly FullTurn[],
  by: Combiner,
): Reply | undefined {
  const [units = [], more] = slots
  const things = terms.filter((term) => term.asking && !term.deed && term.text.length > 1)
  const told = history.at(-1)?.reply.kind === 'answer' ? lastFigure(history, by) : undefined
  if (!told || more || units.length === 0 || text.length > SHORT || things.length !== 1 || places.length + times.length > 0)
    return undefined
  const inBreath = by
    .table()
    .ofPassage(told.passage)
    .filter((figure) => figure.quote === told.quote && Math.abs(figure.start - told.start) <= BREATH)
    .sort((a, b) => a.start - b.start)
  // 来自几所学校 behind 16所学校近90件作品 stands before it, if it was not the one told.
  const next = FROM.test(text)
    ? inBreath.find(({ unit }) => units.includes(unit))
    : inBreath.find((figure) => figure.start > told.start && !countAlike(figure, told))
  const isMeant = next !== undefined && units.includes(next.unit) && next.about === undefined
  return isMeant && things.every((term) => heldIn(term, foldText(next.indicator)) >= SAID_OF_NEXT)
    ? tellAlone(next, by.documents)
    : undefined
}
const SHORT = 10
const FROM = /^(?:都|是|分别)?来自/u
const BREATH = 14
const SAID_OF_NEXT = 0.9

/** 帮了几个孩子 behind 发了多少助学金: whom it was for, as the same sentence tells it. */
export function tellServedBeside(question: Question, history: readonly FullTurn[], by: Combiner): Reply | undefined {
  const last = history.at(-1)
  const [units = [], more] = question.slots
  if (last?.reply.kind !== 'answer' || more || units.length === 0 || units.includes('元') || !SERVED.test(question.text)) return undefined
  const told = last.reply.figures.flatMap(({ passage, raw }) => by.table().find(passage, raw) ?? [])
  const things = question.terms.filter(({ deed, text }) => !deed && text.length > 1)
  const isMeant = (figure: Figure): boolean =>
    units.includes(figure.unit) &&
    figure.about === undefined &&
    told.some((each) => each.quote === figure.quote && each.id !== figure.id && !countAlike(each, figure)) &&
    things.every((term) => heldIn(term, foldText(figure.indicator)) >= SOME)
  const found = [...new Set(told.map(({ passage }) => passage))].flatMap((passage) => by.table().ofPassage(passage).filter(isMeant))
  const [only] = found
  return only && found.length === 1 ? tellAlone(only, by.documents) : undefined
}
const SERVED = /^(?:那|一共|总共)?(?:帮助?|资助|惠及|救助|补助|慰问|奖励?|培训|覆盖|服务)了?(?:多少|几)[个名位]?\p{Script=Han}{0,6}[？?]?$/u

/** 建成30个 behind 累计建成70个 is another number of another thing. */
const isOfOneList = (a: Figure, b: Figure): boolean => a.quote === b.quote && a.kind === b.kind && countAlike(a, b)

/** 省里的呢 behind 市五一劳动奖章29人. */
function ofLevel(said: string, { passage, thing }: Figure, { table }: Combiner): Figure | undefined {
  const level = LEVELS.find((each) => each === said.replace(/(?<=[省市县区])级?里?$/u, ''))
  const own = LEVELS.find((each) => thing.startsWith(each))
  if (level === undefined || own === undefined || level === own) return undefined
  return table()
    .ofPassage(passage)
    .find((figure) => figure.thing === `${level}${thing.slice(own.length)}`)
}
