// Owns questions over one column of a table: its sum, its greatest and its least. 四个季度报名人数合计多少 · 哪个项目参赛人数最多
import { isWholeRow } from '../../documents/figures/row-title.ts'
import type { SourceDocument } from '../../documents/source-document.ts'
import { foldText } from '../../text/characters.ts'
import { statistics } from '../../wording/statistics.ts'
import { calculations } from '../../wording/statistics-answers.ts'
import { compute, written } from '../combine/compute.ts'
import { citationLine } from '../compose/citation.ts'
import { asksPeople } from '../fit/unit-kinds.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import { SUM_WORDS } from '../understanding/sum-words.ts'
import { type ColumnCell, type ColumnSource, columnMeant } from './column-meant.ts'
import { citeAll, figuresOfReply } from './tell.ts'

// 总会员数 · 案件总数 · not: 总工会, 总结
const ASKS_SUM = new RegExp(`${SUM_WORDS}|全部加|总(?:人|件|户|次)?数|总(?![工结体书经部站])\\p{Script=Han}{1,6}数`, 'u')
const ASKS_MOST = /(?:哪|谁|什么)[^，。]{0,20}最[多高大长]|最[多高大长]的(?:是|为)?(?:哪|谁|什么)/u
const ASKS_LEAST = /(?:哪|谁|什么)[^，。]{0,20}最[少低小短]|最[少低小短]的(?:是|为)?(?:哪|谁|什么)/u
const ROWS_MIN = 2
const ROWS_SHOWN = 8

/** Undefined where no one column is meant. */
export function answerFromColumn(
  question: Question,
  source: ColumnSource,
  documents: ReadonlyMap<string, SourceDocument>,
): Reply | undefined {
  // 2023年比2021年: two cells of one row.
  const wants = question.times.length > 1 ? undefined : wantsOf(question)
  const meant = wants && columnMeant(question, source)
  if (!wants || !meant) return undefined
  const column = meant.cells
  // 多少人入了工会 wants no unions.
  const units = question.slots.flat()
  const unit = column[0]?.figure.unit ?? ''
  if (units.length > 0 && (!units.includes(unit) || (asksPeople(units) && !asksPeople([unit])))) return undefined
  if ((wants === 'sum' || wants === 'count') && meant.picked.length >= ROWS_MIN) return tellSum(meant.picked, documents)
  if (wants === 'count') return undefined
  const rows = column.filter((cell) => !isWhole(cell))
  const whole = column.find(isWhole)
  // 烘焙课一共几次 names a row of the table: that cell is meant, and no sum.
  const named = rows.filter(({ name }) => isNamed(name, question.text))
  if (wants === 'sum' && named.length >= ROWS_MIN) return tellSum(named, documents)
  if (rows.length < ROWS_MIN || named.length > 0) return undefined
  if (wants !== 'sum') return tellOrder(rows, wants, documents)
  if (whole) return tellOrder([whole], 'whole', documents)
  return isStated(rows, source) ? undefined : tellSum(rows, documents)
}

/** 党员1.94万名 in the text beside a table of the streets: what is told of all is more than its rows together. */
function isStated(rows: readonly ColumnCell[], { table }: ColumnSource): boolean {
  const [first] = rows
  const sum = rows.reduce((all, { figure }) => all + figure.value, 0)
  const thing =
    foldText(first?.figure.indicator ?? '')
      .split(' ')
      .at(-1) ?? ''
  return table.figures.some(
    ({ row, doc, unit, kind, thing: told, value }) =>
      !row &&
      doc === first?.figure.doc &&
      unit === first.figure.unit &&
      kind === 'stock' &&
      told.endsWith(thing) &&
      thing.length > 1 &&
      value > sum,
  )
}

/** 白石 for 白石区 */
const isNamed = (name: string, text: string): boolean =>
  [name, name.replace(/(?<=..)[市区县镇乡]$/u, '')].some((each) => each.length > 1 && text.includes(each))

/** 江望舒带队慰问了多少户 counts over the rows that are his. */
function wantsOf({ text, asked }: Question): 'sum' | 'count' | 'most' | 'least' | undefined {
  if (ASKS_MOST.test(text)) return 'most'
  if (ASKS_LEAST.test(text)) return 'least'
  // 慰问了哪些单位，一共多少钱 asks for the rows as well.
  if (/哪[些几]/u.test(text)) return undefined
  if (ASKS_SUM.test(text)) return 'sum'
  return asked === 'figure' && /多少|几/u.test(text) ? 'count' : undefined
}

/** 合计, 合计 帮扶资金: under years the title says of what. */
const isWhole = ({ name }: ColumnCell): boolean => isWholeRow(name) || isWholeRow(name.split(' ')[0] ?? '')

function tellSum(cells: readonly ColumnCell[], documents: ReadonlyMap<string, SourceDocument>): Reply | undefined {
  const figures = cells.map(({ figure }) => figure)
  const sum = compute('sum', figures)
  if (sum === undefined) return undefined
  const citations = citeAll(figures, documents)
  const lines = [
    calculations.sum(sum.result, figures.length),
    sum.text,
    told(cells),
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

const told = (cells: readonly ColumnCell[]): string =>
  `${cells
    .slice(0, ROWS_SHOWN)
    .map(({ figure, name }) => `${name}${written(figure)}`)
    .join('；')}${cells.length > ROWS_SHOWN ? '…' : ''}`

const LEADS = { most: `${statistics.most}：`, least: `${statistics.least}：`, whole: '' } as const

function tellOrder(cells: readonly ColumnCell[], wants: 'most' | 'least' | 'whole', documents: ReadonlyMap<string, SourceDocument>): Reply {
  const ordered = [...cells].sort((a, b) => (wants === 'least' ? a.figure.value - b.figure.value : b.figure.value - a.figure.value))
  const first = ordered.filter(({ figure }) => figure.value === ordered[0]?.figure.value)
  const figures = ordered.map(({ figure }) => figure)
  const citations = citeAll(figures, documents)
  const lines = [
    `${LEADS[wants]}${first.map(({ figure, name }) => `${name}${written(figure)}`).join('、')}`,
    ...(ordered.length > 1 ? [told(ordered)] : []),
    ...citations.slice(0, 1).map(citationLine),
  ]
  return {
    kind: wants === 'whole' ? 'answer' : 'compare',
    text: lines.join('\n'),
    citations,
    figures: figuresOfReply(figures),
    calculations: [],
  }
}
