// Owns questions for what one row says under the columns that are asked for: 剪纸班在哪上 · 第二批去哪，谁带队 · 城东站几点开门

import { kindOfCell } from '../../documents/cell-kind.ts'
import type { SourceDocument } from '../../documents/source-document.ts'
import { foldText } from '../../text/characters.ts'
import { weekday } from '../../text/weekday.ts'
import { boundIn } from '../columns/bound.ts'
import { citationLine, cite, quoteOfRow } from '../compose/citation.ts'
import { rowHeadline } from '../compose/row-headline.ts'
import type { Question, Term } from '../question.ts'
import type { Reply } from '../reply.ts'
import { heldIn } from '../statistics/held-in.ts'
import { SUM_WORDS } from '../understanding/sum-words.ts'
import { asksColumn, labelAsked, labelOf, lacksColumn, namesColumn, TELLING } from './named-row.ts'
import { daysOf } from './row-date.ts'
import { isOfPlace, isOfTime, type Table, type TableRow } from './table-index.ts'

/** What of the question neither the row nor its table says must be little. */
const COVERED = 0.7
const NAME_MIN = 3
/** More rows of the same name are a list. */
const ROWS_MIN = 2
/** Several figures are put together, or it is said which is the greatest. */
const COMPUTES = new RegExp(
  `${SUM_WORDS}|平均|人均|百分之|百分点|(?:增长|增加|减少|下降|上涨|提高)了?(?:多少|几)|最[多少大小高低早晚]|比.{0,12}[多少高低]|相差|差了?(?:多少|几)|差距|对比|哪个.{0,6}[多少]|占`,
  'u',
)
const ASKED: ReadonlySet<Question['asked']> = new Set(['figure', 'when', 'where', 'who', 'open', 'what', 'list'])

/** 城东站周六开门吗 is answered by its hours, 工人文化宫收费吗 by what it takes. */
const OPEN_ON = new RegExp(`收费|要钱|${weekday()}|双休|节假日|中午|晚上`, 'u')

/** Undefined where no one row is named, or none of its columns asked for. */
export function answerFromRow(
  question: Question,
  { tables, documents }: { readonly tables: readonly Table[]; readonly documents: ReadonlyMap<string, SourceDocument> },
): Reply | undefined {
  const isAsked = ASKED.has(question.asked) || OPEN_ON.test(question.text)
  if (!isAsked || COMPUTES.test(question.text) || boundIn(question.text)) return undefined
  const found = tables
    .filter((table) => table.rows.length >= ROWS_MIN && isOfPlace(question, table) && isOfTime(question, table))
    .flatMap((table) => namedIn(question, table).map((named) => ({ ...named, covered: coverOf(question.terms, named, table, documents) })))
    .filter(({ covered }) => covered >= COVERED)
    .sort((a, b) => b.name.length - a.name.length || b.covered - a.covered)
  const [best, next] = found
  const isAlone = best && (!next || next.name.length < best.name.length || next.covered < best.covered)
  return best && isAlone ? tell(question, best.row, documents) : undefined
}

interface Named {
  readonly row: TableRow
  /** The words of the question that name it. */
  readonly name: string
  /** The headings that are asked for. */
  readonly asked: string
}

function namedIn(question: Question, { rows }: Table): readonly Named[] {
  const plain = question.text.replace(/[“”"\s]/gu, '')
  return rows.flatMap((row) => {
    const label = labelAsked(row.cells, question.text)
    const name = label && (label === labelOf(row.cells) ? nameIn(question, plain, label.value) : aloneIn(rows, label.value))
    // A day is asked for with what comes before and behind it.
    if (!label || name === undefined || daysOf(label.value) || lacksColumn(question, row.cells)) return []
    const asked = row.cells.filter(
      (cell) =>
        cell !== label &&
        (asksColumn(question, cell.heading) || namesColumn(question, cell.heading)) &&
        (!isPhone(cell) || ASKS_PHONE.test(question.text)) &&
        (question.asked !== 'where' || !TELLS_NO_PLACE.test(cell.heading)),
    )
    return asked.length > 0 ? [{ row, name, asked: asked.map(({ heading }) => heading).join('') }] : []
  })
}

/** Under 法律援助 may stand whom to call: no number of cases. */
const isPhone = ({ value }: { readonly value: string }): boolean => kindOfCell(value) === 'phone'
const ASKS_PHONE = /电话|热线|号码|联系|怎么打|打(?:哪|什么|多少)/u

/** What a row of days is named by stands in no other row of it. */
const aloneIn = (rows: readonly TableRow[], value: string): string | undefined =>
  rows.filter(({ cells }) => cells.some((cell) => cell.value === value)).length === 1 ? value : undefined

/** Who asks where something is held is told no day and no number. */
const TELLS_NO_PLACE = /时间|日期|时段|[名总]额|人数|费|金|数$/u

/** 游泳季卡（90天） goes by its name without what stands in brackets; 柳巷站班 by 柳巷站, too; and 柳岸镇 as the place that is asked of. */
function nameIn({ places, asked }: Question, plain: string, label: string): string | undefined {
  if (asked !== 'figure' && places.includes(label)) return label
  const whole = label.replace(/[(（][^)）]*[)）]|[“”"\s]/gu, '')
  return [whole, whole.replace(/(?:竞赛|培训班|[班课类站])$/u, '')].find((name) => name.length >= NAME_MIN && plain.includes(name))
}

/** How much of the question the row, its table and its document say; a word that was cut across a name says it, too: 季卡有, 会员卡 for 会员价. */
function coverOf(
  terms: readonly Term[],
  { row, name, asked }: Named,
  { columns }: Table,
  documents: ReadonlyMap<string, SourceDocument>,
): number {
  const { section, doc } = row.passage
  const phone = row.cells.some((cell) => isPhone(cell) && asked.includes(cell.heading)) ? PHONE : ''
  const said = foldText([...row.cells.map(({ value }) => value), ...columns, ...section, documents.get(doc)?.title ?? '', phone].join(' '))
  const isOfName = ({ text }: Term): boolean =>
    [name, asked].some((named) => Array.from(text).filter((char) => named.includes(char)).length * 2 >= text.length)
  const telling = terms.filter(({ essential, text, weight }) => essential || (text.length > 1 && weight >= TELLING))
  const all = telling.reduce((sum, { weight }) => sum + weight, 0)
  const covered = telling.reduce((sum, term) => sum + term.weight * (isOfName(term) ? 1 : heldIn(term, said)), 0)
  return all === 0 ? 1 : covered / all
}

const PHONE = '电话 热线 号码'

function tell(question: Question, { passage }: TableRow, documents: ReadonlyMap<string, SourceDocument>): Reply {
  const citation = cite(passage, quoteOfRow(passage), documents)
  return {
    kind: 'answer',
    text: [rowHeadline(question, passage.cells ?? []), citationLine(citation)].join('\n'),
    citations: [citation],
    figures: [],
    calculations: [],
  }
}
