// Owns reading questions out of a table: which column is which, and what an expected cell asks of a reply.

import { type GoldQuestion, goldSchema } from './gold.ts'

export interface SheetQuestions {
  readonly questions: readonly GoldQuestion[]
  /** Rows, counted as the spreadsheet does, that have a question but no expectation, or the other way round. */
  readonly halfRows: readonly number[]
}

const COLUMNS = {
  question: ['问题', '题目', '提问', '问', '问句', '标准问题', '用户问题', '测试问题', 'question', 'query'],
  expected: [
    ...['期望答案', '预期答案', '期望', '预期', '答案', '标准答案', '参考答案', '正确答案', '期望回答', '应答', '应包含'],
    ...['expected', 'expected answer', 'expected_answer', 'answer'],
  ],
  id: ['编号', '序号', 'id'],
  type: ['类型', '题型', 'type'],
  role: ['身份', '角色', 'role'],
  wrong: ['不应出现', '不应包含', '错误答案', 'must_not'],
  doc: ['资料', '文档', 'doc', 'document'],
  section: ['章节', '小节', 'section'],
} as const satisfies Readonly<Record<string, readonly string[]>>

type Column = keyof typeof COLUMNS
const NAMES = Object.keys(COLUMNS) as readonly Column[]

/** Undefined where no row names both a column of questions and one of expectations. */
export function readQuestionSheet(rows: readonly (readonly string[])[]): SheetQuestions | undefined {
  const head = rows.findIndex((row) => columnAt(row, 'question') >= 0 && columnAt(row, 'expected') >= 0)
  const header = rows[head]
  if (!header) return undefined
  const at = Object.fromEntries(NAMES.map((name) => [name, columnAt(header, name)])) as Record<Column, number>
  const questions: GoldQuestion[] = []
  const halfRows: number[] = []
  rows.slice(head + 1).forEach((row, i) => {
    const place = head + 2 + i
    const cell = (name: Column): string => (row[at[name]] ?? '').trim()
    if (cell('question') !== '' && cell('expected') !== '') questions.push(questionOf(cell, place))
    else if (cell('question') !== '' || cell('expected') !== '') halfRows.push(place)
  })
  return { questions, halfRows }
}

/** What a header would be found by, as a person who has to mend one is told it. */
export const QUESTION_COLUMNS: readonly string[] = COLUMNS.question
export const EXPECTED_COLUMNS: readonly string[] = COLUMNS.expected

const columnAt = (row: readonly string[], name: Column): number =>
  row.findIndex((cell) => COLUMNS[name].some((known) => known === headerName(cell)))

/** “问题（必填）”, “*问题”, “问题：” → 问题. */
const headerName = (cell: string): string =>
  cell
    .normalize('NFKC')
    .replace(/\([^()]*\)$|[*:\s]+$|^[*\s]+/gu, '')
    .trim()
    .toLowerCase()

/** What people write where the right reply is that nothing is known. */
const NOT_KNOWN = /^(?:无|没有|无答案|不知道|拒答|资料(?:里|中)?(?:没有|没写|未提及)|none|n\/a|[-—]+)$/iu
const ROLES: Readonly<Record<string, GoldQuestion['role']>> = { 工作人员: 'staff', staff: 'staff', 管理员: 'admin', admin: 'admin' }

function questionOf(cell: (name: Column) => string, place: number): GoldQuestion {
  const answerable = !NOT_KNOWN.test(cell('expected'))
  return goldSchema.parse({
    id: cell('id') || `row-${place}`,
    role: ROLES[cell('role').toLowerCase()] ?? 'member',
    turns: linesOf(cell('question')),
    ...(cell('type') === '' ? {} : { type: cell('type') }),
    must: answerable ? groupsOf(cell('expected')) : [],
    must_not: groupsOf(cell('wrong')).flat(),
    answerable,
    doc: cell('doc') || null,
    section: cell('section') || null,
  })
}

/** Several lines in a cell of questions are one talk. */
const linesOf = (text: string): string[] => text.split(/\r?\n/u).flatMap((line) => line.trim() || [])

/** '73家/73个；2020年' → one of 73家 and 73个, and 2020年. A stroke inside a date parts nothing: 2020/5/1. */
function groupsOf(text: string): string[][] {
  const parts = text.split(/[；;\n]+/u).map((part) => part.split(/(?<!\d)\s*[/／|｜]\s*|\s*[/／|｜]\s*(?!\d)/u))
  return parts.map((group) => group.flatMap((alternative) => alternative.trim() || [])).filter((group) => group.length > 0)
}
