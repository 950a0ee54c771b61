// Owns the column that somebody falls under by what they are: 急需工种包括焊工、电梯维修工 tells that who repairs lifts reads the column 急需工种.
import { type Passage, sameSection } from '../../documents/passage.ts'
import type { SourceDocument } from '../../documents/source-document.ts'
import { foldText } from '../../text/characters.ts'
import { literally } from '../../text/pattern.ts'
import { cite } from '../compose/citation.ts'
import type { Question, Term } from '../question.ts'
import type { Reply } from '../reply.ts'
import type { Table } from './table-index.ts'

interface Members {
  readonly column: string
  readonly names: readonly string[]
  /** The sentence that lists them, as it stands. */
  readonly told: string
  readonly passage: Passage
  readonly table: Table
}

const COLUMN_LEAST = 3
const NAMES_LEAST = 2
/** How near a synonym must be: 修电梯的 is 电梯维修工. */
const NEAR = 0.7

/** Lists of who falls under a column, beside the table that has it. */
export function membersOfColumns(tables: readonly Table[], passages: readonly Passage[]): readonly Members[] {
  return tables.flatMap((table) => {
    const [row] = table.rows
    const headings = table.columns.slice(1).filter((heading) => heading.length >= COLUMN_LEAST && !/\d/u.test(heading))
    if (!row || headings.length < NAMES_LEAST) return []
    const beside = passages.filter((each) => !each.cells && each.doc === table.doc && isBeside(each, row.passage))
    return beside.flatMap((passage) => headings.flatMap((column) => membersIn(column, passage, table)))
  })
}

/** The table's own title stands between it and its article. */
const isBeside = (passage: Passage, row: Passage): boolean =>
  sameSection(passage, row) || passage.section.join('/') === row.section.slice(0, -1).join('/')

function membersIn(column: string, passage: Passage, table: Table): readonly Members[] {
  const text = foldText(passage.text)
  const listed = new RegExp(
    `${literally(column)}(?:目前|现有?|主要|暂)*(?:包括|包含|有|指的?是?|是指|为|是)[：:]?([^。；\\n]+、[^。；\\n]+)`,
    'u',
  ).exec(text)
  const names = listed?.[1]?.split(/、|以及|[和及](?=\p{Script=Han}{2})/u).map((name) => name.replace(/等.{0,6}$/u, '').trim()) ?? []
  if (!listed || names.length < NAMES_LEAST) return []
  return [{ column, names, told: passage.text.slice(listed.index, listed.index + listed[0].length), passage, table }]
}

/** The same question with the column in the place of who asks, answered by a row of that table; with the sentence that says so. */
export function answerForMember(
  question: Question,
  {
    members,
    ask,
    documents,
  }: {
    readonly members: readonly Members[]
    readonly ask: (text: string) => Reply | undefined
    readonly documents: ReadonlyMap<string, SourceDocument>
  },
): Reply | undefined {
  if (question.asked !== 'figure') return undefined
  for (const { column, names, told, passage, table } of members) {
    const term = table.columns.some((heading) => question.text.includes(heading))
      ? undefined
      : question.terms.find((each) => names.some((name) => isNamed(each, name)))
    const made = term && ask(`${column}，${question.text.replace(term.text, '')}`)
    if (!made || !table.rows.some((row) => row.passage.id === made.citations[0]?.passage)) continue
    const [head = '', ...others] = made.text.split('\n')
    return { ...made, text: [head, told, ...others].join('\n'), citations: [...made.citations, cite(passage, told, documents)] }
  }
  return undefined
}

const isNamed = ({ text, alternatives }: Term, name: string): boolean =>
  text.length > 1 && (name === text || alternatives.some((other) => other.weight >= NEAR && name === other.text))
