// Owns the overview: what the documents count of one body, place or time, by topic, in pages.
import type { Figure } from '../../documents/figure.ts'
import { yearsOfPeriod } from '../../documents/period.ts'
import type { SourceDocument } from '../../documents/source-document.ts'
import type { Lexicon } from '../../search/lexicon.ts'
import { foldText } from '../../text/characters.ts'
import { parseHan } from '../../text/quantity-numeral.ts'
import { statistics } from '../../wording/statistics.ts'
import { citationLine } from '../compose/citation.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import { inScope } from './figure-scope.ts'
import { citeAll, figuresOfReply, tellFigure } from './tell.ts'

const OVERVIEW = /数据|数字|成果|成绩|成效|统计|概览|总览|盘点|一览|亮点|业绩/u
/** What may stand in such a question besides its scope. */
const FRAME =
  /(?:主要|工作|总体|全部|所有|相关|有关|方面|情况|概况|报告|汇总|总结|取得|完成|有哪些|有什么|怎么样|如何|列出|列一下|看看|看一下|查一下|查|给我|一下|全年|年度|[两三四五六七八九十]年来?|近|过去|的|了|呢|吗|来|都|各项|个|请|发|我|看|在|里)/gu

/** 园区总工会2020年数据, 昆山工会五年成果, 园区人才数据 · not: 园区数据共享有多少个 */
export const asksOverview = (question: Question, lexicon: Lexicon): boolean => topicOf(question, lexicon) !== undefined

/** Undefined where no overview is asked for; '' where it is of everything that is counted there. */
function topicOf(question: Question, lexicon: Lexicon): string | undefined {
  if (question.places.length === 0 && question.organisations.length === 0) return undefined
  const text = asOverview(question.text)
  if (!OVERVIEW.test(text)) return undefined
  let rest = foldText(text)
  for (const found of [...lexicon.placesIn(rest), ...lexicon.organisationsIn(rest)]) rest = rest.replace(found.raw, '')
  for (const time of question.times) rest = rest.replace(time.raw, '')
  rest = rest
    .replace(OVERVIEW, '')
    .replace(OVERVIEW, '')
    .replace(FRAME, '')
    .replace(/[\d年总市区县省工会\s\p{P}]/gu, '')
  if (rest.length <= 1) return ''
  return TOPIC.test(rest) && ENDS_OVERVIEW.test(text) ? rest : undefined
}

/** 人才数据列个表, 导出帮扶数据: a sheet of what is counted. */
const asOverview = (text: string): string => text.replace(EXPORT, '').replace(AS_SHEET, (_, noun: string | undefined) => noun ?? '数据')
const EXPORT = /^(?:请|帮我)?导出/u
const AS_SHEET =
  /(数据|数字|情况)?[，,\s]*(?:请|给我|帮我)?(?:[列做导]|整理|汇总)(?:成|个|出|张|一[个张份]|一?下)*(?:表格?|清单|来)?[。！!]?$/u
const ENDS_OVERVIEW = /(?:数据|数字|统计|概览|总览|盘点|一览)(?:有哪些|有什么|是什么)?[。？?！!]?$/u
const TOPIC = /^(?!.*(?:多少|几|哪|谁|什么|对比|比))\p{Script=Han}{2,6}$/u

export interface OverviewSource {
  readonly figures: readonly Figure[]
  readonly documents: ReadonlyMap<string, SourceDocument>
  readonly lexicon: Lexicon
}

const PAGE_MAX = 460
const TOLD: ReadonlySet<Figure['kind']> = new Set(['addition', 'stock', 'share', 'rank', 'plan'])

export function tellOverview(question: Question, source: OverviewSource, page = 0): Reply | undefined {
  const topic = topicOf(question, source.lexicon) ?? ''
  const counted = withOwnChapters(question, source).filter(({ kind }) => TOLD.has(kind))
  const headed = counted.filter(({ section, indicator }) => indicator.includes(topic) || section.some((name) => name.includes(topic)))
  const inAll = headed.length < LEAST ? counted.filter(({ quote }) => quote.includes(topic)) : headed
  const figures = narrowed(narrowed(inAll, question.bodies.length > 0 ? undefined : ofKindOfBody(question.text)), ofSpan(question))
  if (figures.length < LEAST) return undefined
  const pages = pagesOf(figures)
  const shown = pages[page]
  if (!shown) return undefined
  const left = pages.slice(page + 1).reduce((sum, each) => sum + each.figures.length, 0)
  const citations = citeAll(shown.figures, source.documents)
  const said = asOverview(question.text)
  const scope = said.slice(0, Math.max(0, said.search(OVERVIEW))).replace(/(?:的|主要|工作|取得|有哪些|有什么|哪些|什么)+$/u, '')
  const lines = [
    statistics.overview(scope === '' ? question.places.join('、') : scope, figures.length),
    ...shown.lines,
    ...onePerDocument(citations).map(citationLine),
    ...(left > 0 ? [statistics.moreBelow(left)] : []),
  ]
  const count = (number: number): { text: string; result: string; operands: [] } => ({
    text: `${number}`,
    result: `${number}`,
    operands: [],
  })
  return {
    kind: 'list',
    text: lines.join('\n'),
    citations,
    figures: figuresOfReply(shown.figures),
    calculations: [count(figures.length), ...(left > 0 ? [count(left)] : [])],
  }
}

/**
 * 园区团工委 is called so in most of its chapter, and by its whole name where the chapter begins: what the chapter's own
 * heading tells of belongs to it as well.
 */
function withOwnChapters(question: Question, { figures, lexicon }: OverviewSource): readonly Figure[] {
  const unbodied = figures.filter((figure) => inScope(figure, { ...question, bodies: [] }, lexicon))
  if (question.bodies.length === 0) return unbodied
  const own = new Set(unbodied.filter((figure) => inScope(figure, question, lexicon)))
  const chapterOf = ({ doc, section }: Figure): string => `${doc}/${section.slice(0, -1).join('/')}`
  const chapters = new Map<string, number>()
  for (const figure of own) if (figure.section.length > 1) chapters.set(chapterOf(figure), (chapters.get(chapterOf(figure)) ?? 0) + 1)
  const isHeaded = ({ section, organisation }: Figure): boolean =>
    organisation === undefined || section.slice(0, -1).some((heading) => heading.replace(/\s/gu, '').startsWith(organisation))
  return unbodied.filter((figure) => own.has(figure) || ((chapters.get(chapterOf(figure)) ?? 0) >= LEAST && isHeaded(figure)))
}

const LEAST = 3
type Holds = ((figure: Figure) => boolean) | undefined

/** As far as there are figures of it. */
function narrowed(figures: readonly Figure[], holds: Holds): readonly Figure[] {
  const fitting = holds ? figures.filter(holds) : figures
  return fitting.length < LEAST ? figures : fitting
}

const BODY = /工会|团工?委|共青团|妇工?委|妇联|科协|工商联|红十字/u

/** 昆山工会: what the union tells of itself, and no company of that place. */
function ofKindOfBody(text: string): Holds {
  const body = BODY.exec(text)?.[0]
  return body === undefined ? undefined : ({ organisation }) => organisation?.includes(body) ?? false
}

/** 五年成果: what is told of about so many years together. */
function ofSpan({ text, times }: Question): Holds {
  const said = /([两三四五六七八九十]|\d{1,2})年(?!级|代)/u.exec(text)?.[1]
  const count = said === undefined || times.length > 0 ? undefined : (parseHan(said.replace('两', '二')) ?? Number(said))
  if (count === undefined || count < 2) return undefined
  return ({ period }) => {
    const years = yearsOfPeriod(period)
    return years !== undefined && years[1] - years[0] >= count - 1 && years[1] - years[0] <= count
  }
}

function onePerDocument(citations: Reply['citations']): Reply['citations'] {
  return citations
    .filter((citation, i) => citations.findIndex((other) => other.doc === citation.doc) === i)
    .map((citation) => ({ ...citation, section: citation.section.slice(0, 1) }))
}

interface Page {
  readonly lines: readonly string[]
  readonly figures: readonly Figure[]
}

/** By section, in the order of the document; a section goes on over the page where it is long. */
function pagesOf(figures: readonly Figure[]): Page[] {
  const pages: { lines: string[]; figures: Figure[] }[] = []
  let page: { lines: string[]; figures: Figure[] } = { lines: [], figures: [] }
  for (const group of bySection(figures)) {
    const items = itemsOf(group)
    for (let from = 0; from < items.length; ) {
      const room = PAGE_MAX - page.lines.join('').length
      const taken = takeFitting(items.slice(from), room)
      if (taken.length === 0 && page.lines.length > 0) {
        pages.push(page)
        page = { lines: [], figures: [] }
        continue
      }
      const chosen = taken.length > 0 ? taken : items.slice(from, from + 1)
      page.lines.push(`【${nameOf(group[0]?.section ?? [])}】${chosen.map((item) => item.text).join('；')}`)
      page.figures.push(...chosen.flatMap((item) => item.figures))
      from += chosen.length
    }
  }
  return page.lines.length > 0 ? [...pages, page] : pages
}

interface Item {
  readonly text: string
  readonly figures: readonly Figure[]
}

/** Figures of one clause are one item: 向1542名困难职工发放医疗救助金130余万元. */
function itemsOf(figures: readonly Figure[]): Item[] {
  const items = new Map<string, Figure[]>()
  for (const figure of figures) items.set(tellFigure(figure), [...(items.get(tellFigure(figure)) ?? []), figure])
  return [...items].map(([text, group]) => ({ text, figures: group }))
}

function takeFitting(items: readonly Item[], room: number): Item[] {
  const taken: Item[] = []
  let used = SECTION_NAME
  for (const item of items) {
    used += item.text.length + 1
    if (used > room) break
    taken.push(item)
  }
  return taken
}

/** 概况 says nothing of which chapter. */
const nameOf = (section: readonly string[]): string => section.slice(section.at(-1) === '概况' ? -2 : -1).join('·')

/** What the section's own name takes of a page. */
const SECTION_NAME = 24

function bySection(figures: readonly Figure[]): Figure[][] {
  const groups = new Map<string, Figure[]>()
  for (const figure of figures) {
    const key = `${figure.doc}/${figure.section.join('/')}`
    groups.set(key, [...(groups.get(key) ?? []), figure])
  }
  return [...groups.values()]
}
