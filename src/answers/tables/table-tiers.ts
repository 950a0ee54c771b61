// Owns tables whose rows are tiers: 自付额 | 一档 | 二档 over 5000元以上至1万元 | 60% | 50%, with the article that they stand in.
import { type Passage, sameSection } from '../../documents/passage.ts'
import type { SourceDocument } from '../../documents/source-document.ts'
import { foldText } from '../../text/characters.ts'
import { findQuantities } from '../../text/quantity.ts'
import type { Table, TableRow } from './table-index.ts'
import { type Tier, tierOf } from './tier.ts'

export interface TableTiers {
  readonly table: Table
  readonly tiers: readonly { readonly tier: Tier; readonly row: TableRow }[]
  /** 每期最高给付 | 12000元 | 20000元, below the tiers. */
  readonly most: TableRow | undefined
  /** What the article says around the table, with its headings. */
  readonly rule: string
}

const TIERS_MIN = 2
const MOST = /最高|封顶|限额|上限/u

/** The bounds may stand behind a name: 二档 | 5000元以上至2万元 | 40%. What is no tier is what they come to at most. */
export const tiersInTables = (
  tables: readonly Table[],
  passages: readonly Passage[],
  documents: ReadonlyMap<string, SourceDocument>,
): readonly TableTiers[] =>
  tables.flatMap((table) => {
    const [tiers = []] = [0, 1].map((column) => tiersUnder(table, column)).sort((a, b) => b.length - a.length)
    const others = table.rows.filter((row) => !tiers.some((each) => each.row === row))
    const isMost = others.every(({ cells: [first] }) => MOST.test(first?.value ?? ''))
    const [row] = table.rows
    if (tiers.length < TIERS_MIN || others.length > 1 || !isMost || !row) return []
    const beside = passages.filter((each) => !each.cells && sameSection(each, row.passage)).map(({ text }) => text)
    const rule = foldText([documents.get(table.doc)?.title ?? '', ...row.passage.section, ...beside].join('\n'))
    return [{ table, tiers, most: others[0], rule }]
  })

const tiersUnder = ({ rows }: Table, column: number): TableTiers['tiers'] =>
  rows.flatMap((row) => {
    const tier = tierOf(bare(row.cells[column]?.value ?? ''))
    return tier ? [{ tier, row }] : []
  })

/** 5000元以上至1万元部分, 个人自付3万元以上的 */
const bare = (cell: string): string => cell.replace(/^(?:个人)?(?:自[付负费]|年度自付)/u, '').replace(/的?(?:部分|段|的)$/u, '')

/** Which column the question names, by its heading: B档, 二档家庭. */
export function columnNamed({ columns }: Table, question: string): number | undefined {
  const named = columns.flatMap((heading, c) => (c > 0 && heading.length > 1 && question.includes(heading) ? [c] : []))
  return named.length === 1 ? named[0] : undefined
}

export interface Most {
  readonly row: TableRow
  readonly raw: string
  readonly value: number
}

/** 20000元 of 每期最高给付 | 12000元 | 20000元; undefined where the table tells no bound. */
export function mostOf({ most }: TableTiers, column: number): Most | undefined {
  const [amount] = findQuantities(most?.cells[column]?.value ?? '').filter(({ unit }) => unit === '元')
  return most && amount ? { row: most, raw: amount.raw, value: amount.value } : undefined
}
