// Owns going on from what a table told: another column of the row (谁带队), of several rows (一共多少户), another order (人数最多的呢).
import { answerFromColumn } from '../columns/column-question.ts'
import type { Combiner } from '../combine/combiner.ts'
import type { Question } from '../question.ts'
import type { Reply, Turn } from '../reply.ts'
import { labelOf } from '../tables/named-row.ts'
import type { Table, TableRow } from '../tables/table-index.ts'
import { SUM_WORDS } from '../understanding/sum-words.ts'
import { asksOnFigures } from './continue-figures.ts'
import { dependenceOf } from './follow-up.ts'
import { askedOfOtherEnd } from './other-end.ts'

export interface TableTalkSource {
  readonly tables: readonly Table[]
  readonly combiner: Combiner
  /** What a question that stands by itself is told. */
  readonly answer: (question: Question) => Reply | undefined
}

export interface TableTalk {
  /** 人数最多的呢 behind 哪个冠军奖金最高. */
  readonly order: (asked: Question, history: readonly Turn[]) => Reply | undefined
  /** What the rows told say under other columns; what is computed with figures told is none of it. */
  readonly cells: (asked: Question, history: readonly Turn[]) => Reply | undefined
}

const LONGEST = 14
const EXTREME = /最[多高大长少低小短]/u
const ELLIPSIS = /(?:的|是)*(?:(?:是|叫)?(?:哪\p{Script=Han}?|谁|什么))?呢?[？?]*$/u
/** The sum of several rows; any other calculation goes on with the figures that were told. */
const SUM = new RegExp(SUM_WORDS, 'u')
const ASKED_FOR = /哪一?[家个位项场天批次年]|谁/u

export function createTableTalk({ tables, combiner, answer }: TableTalkSource): TableTalk {
  const { understand, documents, lexicon } = combiner

  function inAnotherOrder(said: string, before: string, table: Table): Reply | undefined {
    if (!EXTREME.test(said) || !EXTREME.test(before)) return undefined
    const anew = askedOfOtherEnd(said, before) ?? said
    const question = understand(`${anew.replace(/^那么?/u, '').replace(ELLIPSIS, '')}的是${ASKED_FOR.exec(before)?.[0] ?? '哪个'}`)
    return answerFromColumn(question, { table: combiner.table(), lexicon, tables: [table] }, documents)
  }

  function ofRowsTold(said: string, last: Turn, table: Table): Reply | undefined {
    const told = rowsTold(table, last)
    const first = told.find(({ passage }) => passage.id === last.reply.citations[0]?.passage)
    const isOfSeveral = told.length > 1 && last.reply.kind !== 'compare'
    const name = first && (isOfSeveral ? commonName(told, last.question) : nameOf(first, table, last))
    if (name === undefined || table.rows.some((row) => row !== first && said.includes(labelOf(row.cells)?.value ?? said))) return undefined
    const made = answer(understand(`${name}${said}`))
    const own = new Set(told.map(({ passage }) => passage.id))
    return made?.citations.every(({ passage }) => own.has(passage)) ? made : undefined
  }

  /** 女的几个, 每人奖多少 behind 五一劳动奖章名单里有几个人: of what the table is about, in its rows or in the note below it. */
  function ofItsThing(said: string, history: readonly Turn[], table: Table): Reply | undefined {
    const section = table.rows[0]?.passage.section.join('/')
    const thingIn = ({ question }: Turn): string =>
      understand(question)
        .terms.flatMap(({ essential, text }) => (essential && table.title.includes(text) ? [text] : []))
        .join('')
    const named = history.findLast((turn) => thingIn(turn) !== '')
    const made = named && answer(understand(`${thingIn(named)}${said}`))
    return made?.citations.length && made.citations.every(({ section: own }) => own.join('/') === section) ? made : undefined
  }

  const tableOf = ({ text, places, times }: Question, last: Turn | undefined): Table | undefined => {
    if (!last || text.length > LONGEST || places.length + times.length > 0) return undefined
    const cited = last.reply.citations[0]?.passage
    return tables.find(({ rows }) => rows.some(({ passage }) => passage.id === cited))
  }

  return {
    order(asked, history) {
      const last = history.at(-1)
      const table = tableOf(asked, last)
      return table && last && inAnotherOrder(asked.text, last.question, table)
    },
    cells(asked, history) {
      const last = history.at(-1)
      const table = dependenceOf(asked) === 'none' ? undefined : tableOf(asked, last)
      if (!table || !last || askedOfOtherEnd(asked.text, last.question) !== undefined) return undefined
      const isSum = SUM.test(asked.text)
      if (isSum && rowsTold(table, last).length < 2) return undefined
      if (asksOnFigures(asked) && !isSum) return undefined
      return ofRowsTold(asked.text, last, table) ?? ofItsThing(asked.text, history, table)
    },
  }
}

const rowsTold = (table: Table, { reply }: Turn): readonly TableRow[] =>
  table.rows.filter(({ passage }) => reply.citations.some((cited) => cited.passage === passage.id))

/** What the one row goes by that the last turn was about. */
function nameOf(row: TableRow, { rows }: Table, { question, reply }: Turn): string | undefined {
  const [head = ''] = reply.text.split('\n', 1)
  const isSaid = (value: string): boolean => value.length > 1 && (head.includes(value) || question.includes(value))
  const label = labelOf(row.cells)?.value ?? ''
  if (isSaid(label)) return label
  const isAlone = (value: string): boolean => rows.every((other) => other === row || !other.cells.some((cell) => cell.value === value))
  return row.cells.find(({ value }) => /^\p{Script=Han}+$/u.test(value) && isSaid(value) && isAlone(value))?.value
}

/** 江望舒 of 市总工会主席 江望舒, for whom several rows were told. */
function commonName(rows: readonly TableRow[], question: string): string | undefined {
  const [first, second] = rows
  if (!first || !second) return undefined
  const words = first.cells.flatMap(({ value }) => value.split(/\s/u))
  return words.find(
    (word) => word.length > 1 && question.includes(word) && rows.every(({ cells }) => cells.some(({ value }) => value.includes(word))),
  )
}
