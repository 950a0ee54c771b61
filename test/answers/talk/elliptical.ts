// Owns a hundred elliptical follow-ups, made from the figures table: a figure is asked for, then another by what differs alone.

import { createAnswerer } from '../../../src/answers/answerer.ts'
import type { Answerer, Turn } from '../../../src/answers/reply.ts'
import type { Figure } from '../../../src/documents/figure.ts'
import { figuresOf } from '../../../src/documents/figures/figures-of.ts'
import { readDocument } from '../../../src/documents/read-document.ts'
import { loadKnowledge } from '../../../src/library/load-knowledge.ts'
import { createSegmenter } from '../../../src/text/jieba.ts'
import { PLACES, REPORTS, THINGS, type Thing } from './reports.ts'

export interface FollowUp {
  readonly turns: readonly string[]
  readonly expected: string
}

interface Cell {
  readonly thing: Thing
  readonly place: string
  readonly year: string
  readonly raw: string
}

/** What the report's own table of figures says of each thing, place and year. */
export function cellsOf(figures: readonly Figure[]): readonly Cell[] {
  return THINGS.flatMap((thing) =>
    figures
      .filter((figure) => figure.quote.replace(/\s/gu, '').includes(`${thing.thing}${figure.raw}`))
      .map((figure) => ({ thing, place: figure.region ?? '', year: figure.period ?? '', raw: figure.raw })),
  )
}

const short = (place: string): string => PLACES.find(({ name }) => name === place)?.aliases[0] ?? place

/** What differs between two cells, as a person would say it. */
const FORMS: Readonly<Record<string, readonly ((to: Cell) => string)[]>> = {
  place: [
    ({ place }) => `那${short(place)}呢？`,
    ({ place }) => `${short(place)}呢`,
    ({ place }) => `${short(place)}的呢`,
    ({ place }) => `换成${place}呢`,
    ({ place }) => `不是，我问的是${short(place)}`,
    ({ place }) => `我是说${short(place)}`,
    ({ place }) => `${place}有多少`,
    ({ place }) => `${short(place)}总工会呢`,
  ],
  year: [
    ({ year }) => `那${year}年呢？`,
    ({ year }) => `${year}年的呢`,
    ({ year }) => `${year}年是多少`,
    ({ year }) => `不是，我问的是${year}年`,
    ({ year }) => `错了，是${year}年的`,
    ({ year }) => `我要${year}年的数`,
    ({ year }) => `${year}呢`,
  ],
  thing: [
    ({ thing }) => `那${thing.thing}呢？`,
    ({ thing }) => `${thing.thing}呢`,
    ({ thing }) => `我问的是${thing.thing}`,
    ({ thing }) => `${thing.asks}？`,
    ({ thing }) => `还有${thing.thing}呢`,
    ({ thing }) => `错了，是${thing.thing}`,
  ],
  'place year': [
    ({ place, year }) => `${short(place)}${year}年呢`,
    ({ place, year }) => `那${year}年${short(place)}的呢`,
    ({ place, year }) => `不对，是${short(place)}${year}年的`,
  ],
  'place thing': [({ place, thing }) => `${short(place)}的${thing.thing}呢`, ({ place, thing }) => `那${short(place)}${thing.asks}`],
}

const difference = (from: Cell, to: Cell): string =>
  [from.place === to.place ? '' : 'place', from.year === to.year ? '' : 'year', from.thing === to.thing ? '' : 'thing']
    .filter(Boolean)
    .join(' ')

const asked = ({ place, year, thing }: Cell): string => `${short(place)}${year}年${thing.asks}？`

/** Steps through the cells with a stride that meets every kind of difference; every fifth goes on for a second step. */
export function followUps(cells: readonly Cell[], count: number): readonly FollowUp[] {
  const kinds = Object.keys(FORMS)
  const cell = (at: number): Cell => cells[at % cells.length] as Cell
  return Array.from({ length: count }, (_, i) => {
    const from = cell(i * 7)
    const step = (before: Cell, n: number): readonly [string, Cell] => {
      const kind = kinds[n % kinds.length] as string
      const fitting = cells.filter((to) => difference(before, to) === kind)
      const to = fitting[(n * 11) % fitting.length] as Cell
      const forms = FORMS[kind] ?? []
      return [forms[Math.floor(n / kinds.length) % forms.length]?.(to) ?? '', to]
    }
    const [first, middle] = step(from, i)
    if (i % 5 !== 4) return { turns: [asked(from), first], expected: middle.raw }
    const [second, last] = step(middle, i + 2)
    return { turns: [asked(from), first, second], expected: last.raw }
  })
}

export async function openReports(): Promise<{
  readonly answerer: ReturnType<typeof createAnswerer>
  readonly figures: readonly Figure[]
}> {
  const { knowledge } = await loadKnowledge('knowledge')
  const read = REPORTS.map((document) => readDocument(document))
  const figures = read.flatMap((each) => figuresOf(each))
  const answerer = createAnswerer({
    documents: read.map(({ document }) => document),
    passages: read.flatMap(({ passages }) => passages),
    knowledge: { ...knowledge, places: [...knowledge.places, ...PLACES] },
    segmenter: createSegmenter(knowledge.words),
    figures: () => figures,
  })
  return { answerer, figures }
}

/** The last reply's first line, after all turns. */
export function lastHeadline(turns: readonly string[], answerer: Answerer): string {
  const history: Turn[] = []
  for (const question of turns) history.push({ question, reply: answerer.answer(question, { role: 'member', history, now: 0 }) })
  return history.at(-1)?.reply.text.split('\n')[0] ?? ''
}
