// Owns how what a column holds is told: the sum, the average, the order, those beyond a bound, each with its cells as proof.

import type { Figure } from '../../documents/figure.ts'
import type { SourceDocument } from '../../documents/source-document.ts'
import { statistics } from '../../wording/statistics.ts'
import { calculations } from '../../wording/statistics-answers.ts'
import { compute, plain, written } from '../combine/compute.ts'
import { citationLine } from '../compose/citation.ts'
import type { Calculation, Reply } from '../reply.ts'
import { fitting } from '../statistics/ranking-head.ts'
import { citeAll, figuresOfReply } from '../statistics/tell.ts'
import type { Measured } from './measured.ts'
import type { ColumnCell } from './table-about.ts'

type Documents = ReadonlyMap<string, SourceDocument>
const ROWS_SHOWN = 8
/** Of a first line, beside what leads it in. */
const ROOM = 80

export function tellSum(cells: readonly ColumnCell[], documents: Documents): Reply | undefined {
  const figures = cells.map(({ figure }) => figure)
  const sum = compute('sum', figures)
  if (sum === undefined) return undefined
  const citations = citeAll(figures, documents)
  const lines = [
    calculations.sum(sum.result, figures.length),
    sum.text,
    listed(cells.map(({ figure, name }) => `${name}${written(figure)}`)),
    ...[...new Set(citations.map(citationLine))].slice(0, 2),
  ]
  return {
    kind: 'compare',
    text: lines.join('\n'),
    citations,
    figures: figures.map((figure, i) => ({ raw: figure.raw, indicator: cells[i]?.name ?? '', passage: figure.passage })),
    calculations: [{ text: sum.text, result: sum.result, operands: figures.map(({ raw, doc }) => ({ raw, doc })) }],
  }
}

/** 平均每个区: all of them over how many they are, by the row of them all where there is one. */
export function tellAverage(
  cells: readonly ColumnCell[],
  whole: ColumnCell | undefined,
  each: string,
  documents: Documents,
): Reply | undefined {
  const figures = cells.map(({ figure }) => figure)
  const sum = compute('sum', figures)
  const unit = figures[0]?.unit ?? ''
  if (sum === undefined || unit === '%') return undefined
  const total = figures.reduce((all, { value }) => all + value, 0)
  const average = rounded(total / cells.length)
  const result = `${average * cells.length === total ? '' : calculations.about}${plain(average, unit)}`
  const stated = whole && Math.abs(whole.figure.value - total) < 1e-6 * total ? written(whole.figure) : undefined
  const text = `${stated ?? `（${figures.map(written).join(' + ')}）`} ÷ ${cells.length} = ${result}`
  const told = stated && whole ? [whole.figure] : figures
  const citations = citeAll(told, documents)
  return {
    kind: 'compare',
    text: [calculations.perEach(each, result), text, ...citations.slice(0, 1).map(citationLine)].join('\n'),
    citations,
    figures: figuresOfReply(told),
    calculations: [{ text, result, operands: told.map(({ raw, doc }) => ({ raw, doc })) }],
  }
}

/** One place behind the point of what is told: 415.8万元, 97.2家. */
function rounded(value: number): number {
  const place = value >= 1e8 ? 1e7 : value >= 1e4 ? 1e3 : 0.1
  return Math.round(Math.round(value / place) * place * 10) / 10
}

export interface Order {
  readonly least: boolean
  readonly first: number
  /** The one at this place alone. */
  readonly nth?: number
  /** What leads the first line in, where the most and the least are not what is said. */
  readonly lead?: string
}

/** The first of them at the head, who is equal to the last of these with them; then all in order. */
export function tellOrder(rows: readonly Measured[], { least, first, nth, lead: said }: Order, documents: Documents): Reply {
  const ordered = [...rows].sort((a, b) => (least ? a.value - b.value : b.value - a.value))
  const last = ordered[Math.min(nth ?? first, ordered.length) - 1]
  const head = ordered.filter((row, i) => (nth === undefined && i < first) || row.value === last?.value)
  const isRate = rows[0]?.computed !== undefined
  const lead = said ?? (least ? (isRate ? statistics.lowest : statistics.least) : isRate ? statistics.highest : statistics.most)
  return tellRows(
    `${nth === undefined ? lead : statistics.nth(nth, least)}：${fitting(head.map(inWords), '、', ROOM)}`,
    ordered,
    head,
    documents,
  )
}

/** The most and the least, and how far they are apart. */
export function tellSpread(rows: readonly Measured[], documents: Documents): Reply | undefined {
  const ordered = [...rows].sort((a, b) => b.value - a.value)
  const [most, least] = [ordered[0], ordered.at(-1)]
  const [above, below] = [most?.figures, least?.figures]
  const apart = above?.length === 1 && below?.length === 1 ? compute('difference', [...above, ...below]) : undefined
  if (!most || !least || !apart) return undefined
  const head = [
    `${statistics.most}：${inWords(most)}`,
    `${statistics.least}：${inWords(least)}`,
    calculations.apart(apart.result).slice(0, -1),
  ].join('；')
  const reply = tellRows([head, apart.text].join('\n'), ordered, [], documents)
  return { ...reply, calculations: calculationsOf([{ ...most, figures: [...most.figures, ...least.figures], computed: apart }]) }
}

/** Of all rows together, where no row tells it: the sum of the parts over the sum of the wholes. */
export function tellRateOfAll(rows: readonly Measured[], said: string, documents: Documents): Reply | undefined {
  const [parts, wholes] = [0, 1].map((side) => rows.flatMap(({ figures }) => figures[side] ?? []))
  const [part, whole] = [compute('sum', parts ?? []), compute('sum', wholes ?? [])]
  const total = (figures: readonly { readonly value: number }[] = []): number => figures.reduce((all, { value }) => all + value, 0)
  if (!part || !whole || total(wholes) === 0) return undefined
  const result = `${Math.round((total(parts) / total(wholes)) * 1000) / 10}%`
  const text = `${part.result} ÷ ${whole.result} = ${result}`
  const reply = tellRows([`${said}：${result}`, text].join('\n'), rows, [], documents)
  const operandsOf = (figures: readonly Figure[] = []) => figures.map(({ raw, doc }) => ({ raw, doc }))
  return {
    ...reply,
    calculations: [
      { ...part, operands: operandsOf(parts) },
      { ...whole, operands: operandsOf(wholes) },
      { text, result, operands: [] },
      ...reply.calculations,
    ],
  }
}

/** 共3个：甲区5万人、乙区4万人; those beyond first, and then all there are. */
export function tellBeyond(rows: readonly Measured[], beyond: readonly Measured[], documents: Documents): Reply {
  const ordered = [...beyond].sort((a, b) => b.value - a.value)
  const count = `${beyond.length}个`
  const head = beyond.length === 0 ? calculations.noneBeyond : calculations.beyond(count, fitting(ordered.map(inWords), '、', ROOM))
  const others = rows.filter((row) => !beyond.includes(row))
  const reply = tellRows(head, [...ordered, ...others], ordered.slice(0, 1), documents, calculations.others(listed(others.map(inWords))))
  const text = `${calculations.rowsCounted(rows.length)}，${count}`
  return { ...reply, calculations: [...reply.calculations, { text, result: count, operands: [] }] }
}

/** What each has, in the order of the table. */
export const tellEach = (rows: readonly Measured[], documents: Documents): Reply =>
  tellRows(fitting(rows.map(inWords)), rows, rows.slice(0, 1), documents)

/** Of the one row that is named, or of them all. */
export function tellOnly(row: Measured, said: string, documents: Documents): Reply {
  const citations = citeAll(row.figures, documents)
  return {
    kind: row.computed ? 'compare' : 'answer',
    text: [
      `${row.computed ? `${row.name}${said}：${row.told}` : inWords(row)}`,
      ...(row.computed ? [row.computed.text] : []),
      ...citations.slice(0, 1).map(citationLine),
    ].join('\n'),
    citations,
    figures: figuresOfReply(row.figures),
    calculations: calculationsOf([row]),
  }
}

function tellRows(
  head: string,
  rows: readonly Measured[],
  proven: readonly Measured[],
  documents: Documents,
  all = listed(rows.map(inWords)),
): Reply {
  const figures = rows.flatMap((row) => row.figures)
  const citations = citeAll(figures, documents)
  const lines = [
    head,
    ...(rows.length > 1 && all !== head && all !== '' ? [all] : []),
    ...proven.slice(0, 1).flatMap(({ name, computed }) => (computed ? [`${name}：${computed.text}`] : [])),
    ...citations.slice(0, 1).map(citationLine),
  ]
  return { kind: 'compare', text: lines.join('\n'), citations, figures: figuresOfReply(figures), calculations: calculationsOf(rows) }
}

const calculationsOf = (rows: readonly Measured[]): readonly Calculation[] =>
  rows.flatMap(({ computed, figures }) =>
    computed ? [{ text: computed.text, result: computed.result, operands: figures.map(({ raw, doc }) => ({ raw, doc })) }] : [],
  )

const inWords = ({ name, told }: Measured): string => `${name}${told}`
const listed = (told: readonly string[]): string => `${told.slice(0, ROWS_SHOWN).join('；')}${told.length > ROWS_SHOWN ? '…' : ''}`
