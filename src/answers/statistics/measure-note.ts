// Owns keeping new and cumulative apart in an answer: what was asked for and is not there is said, what was left open is told both ways.
import type { Figure } from '../../documents/figure.ts'
import { foldText } from '../../text/characters.ts'
import { statistics } from '../../wording/statistics.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { HEADLINE_MAX } from '../evidence/window.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import { countingAll } from './counting-all.ts'
import { figureAt, figuresIn } from './figure-at.ts'
import { alikeThings, type FigureTable } from './figure-table.ts'
import { shareHeldIn } from './held-in.ts'
import { tellFigure } from './tell.ts'

export function noteMeasure(question: Question, main: readonly Evidence[], reply: Reply): Reply {
  if (question.asked !== 'figure' || reply.kind !== 'answer' || main.length !== 1) return reply
  const figures = (main[0]?.quantities ?? []).flatMap((quantity) => (main[0] ? (figureAt(main[0].passage, quantity.start) ?? []) : []))
  const [figure] = figures
  if (!main[0] || !figure || figures.length > 1) return reply
  const note = noteOf(question, figure, figuresIn(main[0].passage))
  return note === '' ? reply : withNote(withSentence(reply, figure, main[0].passage.text), note)
}

/** 累计多少 where the sentence tells what was built in a year, and its section how many there are in all. */
export function stockInstead(question: Question, main: readonly Evidence[], table: () => FigureTable): Figure | undefined {
  const [only, more] = main
  if (question.asked !== 'figure' || question.measure !== 'stock' || !only || more || only.passage.cells) return undefined
  const here = only.quantities.flatMap((quantity) => figureAt(only.passage, quantity.start) ?? [])
  const [told] = here
  if (told?.kind !== 'addition') return undefined
  // 新建150个，其中智能站点35个，全市累计达1126个: of several that one is meant.
  const all = here.length > 2 ? here.filter(({ kind, unit, about }) => kind === 'stock' && unit === told.unit && about === undefined) : []
  if (here.length > 1) return all.length === 1 ? all[0] : undefined
  const section = only.passage.section.join('/')
  // What there was in 1952 is no sum of 1990, though one chapter tells both.
  const isOfYear = ({ period, quote }: Figure): boolean =>
    question.times.every(({ from }) => period === `${from}` || quote.includes(`${from}`))
  const saidOf = ({ indicator, thing }: Figure): number => shareHeldIn(question.terms, foldText(`${indicator}|${thing}`))
  return table().figures.find(
    (each) =>
      each.kind === 'stock' &&
      // 累计863座 of the city is no sum of its county.
      each.region === told.region &&
      isOfYear(each) &&
      each.doc === told.doc &&
      each.section.join('/') === section &&
      each.unit === told.unit &&
      alikeThings(each, told) &&
      saidOf(each) >= saidOf(told) - SLIGHT,
  )
}

/** 建 may be told of the one and not of the other. */
const SLIGHT = 0.1

/** The note stands on the whole sentence: what the proof left out of it is quoted then. */
function withSentence(reply: Reply, { quote, passage }: Figure, text: string): Reply {
  const citations = reply.citations.map((citation) =>
    citation.passage === passage
      ? { ...citation, quote: stretchOf(text, [quote, ...citation.quote.split('…').filter(Boolean)]) ?? quote }
      : citation,
  )
  return { ...reply, citations }
}

/** From the first to the last of some pieces of a text. */
function stretchOf(text: string, pieces: readonly string[]): string | undefined {
  const starts = pieces.map((piece) => text.indexOf(piece))
  const ends = pieces.map((piece, i) => (starts[i] ?? 0) + piece.length)
  return starts.includes(-1) ? undefined : text.slice(Math.min(...starts), Math.max(...ends))
}

function noteOf(question: Question, figure: Figure, beside: readonly Figure[]): string {
  const other = beside.find((each) => isOther(figure, each))
  if (question.measure === 'addition' && figure.kind === 'stock') return other ? '' : statistics.onlyStock
  const asksAll = question.measure !== 'addition' && countingAll(question).measure === 'stock'
  if (other) return question.measure === undefined || (asksAll && figure.kind === 'addition') ? `；${tellFigure(other)}` : ''
  return countingAll(question).measure === 'stock' ? partNote(question, figure) : ''
}

/** What is less than all there are, by what is said before the number. */
function partNote({ text, terms }: Question, { indicator, quote, inQuote, unit }: Figure): string {
  const place = SMALL_PLACE.exec(quote.slice(0, inQuote))?.[1]
  if (place !== undefined && !text.includes(place)) return statistics.onlyIn(place)
  if (ADDED.test(indicator)) return statistics.onlyNew
  const handled = HANDLED.exec(indicator)?.[0]
  const asksDeed = terms.some(({ deed }) => deed) || !THERE_ARE.test(text)
  return handled !== undefined && unit !== '元' && !text.includes(handled) && !asksDeed ? statistics.maybeNotAll : ''
}

/** 青石镇有书吧30家 in the report of its county: the last place named before the number. */
const SMALL_PLACE =
  /(?:^|[，。；：])((?:(?![有的和在])\p{Script=Han}){2,3}(?:镇|乡|街道|社区|村))(?:共|现|已|新|累计)?(?:有|建|设)[^，。；：]{0,16}$/u
/** 有多少企业, 企业有几家: what a deed is asked of stands between. */
const THERE_ARE = /有(?:多少|几)/u
/** 审计基层工会26家, 走访企业45家: those with whom something was done. */
const HANDLED = /^(?:审计|抽查|检查|走访|慰问|培训|资助|救助|帮扶|奖励|表彰|补贴|服务|惠及|验收|体检)/u

/** 新建基层工会 says what was added, and leaves open how many there are. */
const ADDED = /^(?:全年|年内|当年)?新(?:[建增评设]|成立|组建|命名|发展)/u

const KINDS: ReadonlySet<Figure['kind']> = new Set(['addition', 'stock'])

/** 新建31家 beside 累计建成135家: the same thing in the same sentence, counted the other way. */
const isOther = (figure: Figure, each: Figure): boolean =>
  KINDS.has(figure.kind) &&
  KINDS.has(each.kind) &&
  each.kind !== figure.kind &&
  each.unit === figure.unit &&
  each.quote === figure.quote &&
  // 由38家增至52家 counts one thing twice.
  (each.clause === '' || each.clause !== figure.clause) &&
  alikeThings(figure, each)

/** The number of the other figure, with its unit. */
const TOLD = /\d[^，；]*$/u

function withNote(reply: Reply, note: string): Reply {
  const [head = '', ...rest] = reply.text.split('\n')
  const isTold = TOLD.exec(note)?.some((raw) => head.includes(raw))
  return isTold || head.length + note.length > HEADLINE_MAX ? reply : { ...reply, text: [`${head}${note}`, ...rest].join('\n') }
}
