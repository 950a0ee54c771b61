// Owns tables drawn with lines: cells between rules, merged ones where a rule is missing.
import type { Fragment, Rule } from './geometry.ts'
import { gapBetweenLines } from './letter-gaps.ts'
import { linesOf } from './lines.ts'
import { partAt } from './parted-run.ts'

export interface RuledTable {
  readonly x: number
  readonly right: number
  readonly y: number
  readonly bottom: number
  readonly grid: readonly (readonly string[])[]
}

export interface Tables {
  readonly tables: readonly RuledTable[]
  /** Text outside of them. */
  readonly rest: readonly Fragment[]
}

const NEAR = 3
const isAcross = (rule: Rule): boolean => rule.x2 - rule.x1 >= rule.y2 - rule.y1

export function findRuledTables(fragments: readonly Fragment[], rules: readonly Rule[]): Tables {
  const tables: RuledTable[] = []
  let rest = [...fragments]
  for (const group of touching(rules)) {
    const columns = edgesOf(group.filter((rule) => !isAcross(rule)).map((rule) => rule.x1))
    const rows = edgesOf(group.filter(isAcross).map((rule) => rule.y1))
    if (columns.length < 3 || rows.length < 3) continue
    const inside = rest.filter((fragment) => isInside(fragment, columns, rows))
    if (inside.length === 0) continue
    tables.push({
      x: columns[0] ?? 0,
      right: columns.at(-1) ?? 0,
      y: rows[0] ?? 0,
      bottom: rows.at(-1) ?? 0,
      grid: gridOf(inside, group, columns, rows),
    })
    rest = rest.filter((fragment) => !inside.includes(fragment))
  }
  return { tables, rest }
}

/** Rules that meet belong to one table. */
function touching(rules: readonly Rule[]): Rule[][] {
  const groups: Rule[][] = []
  for (const rule of rules) {
    const met = groups.filter((group) => group.some((other) => meets(rule, other)))
    const joined = [rule, ...met.flat()]
    for (const group of met) groups.splice(groups.indexOf(group), 1)
    groups.push(joined)
  }
  return groups
}

const meets = (a: Rule, b: Rule): boolean => a.x1 <= b.x2 + NEAR && b.x1 <= a.x2 + NEAR && a.y1 <= b.y2 + NEAR && b.y1 <= a.y2 + NEAR

/** Distinct places, ascending; those of one border count once. */
function edgesOf(places: readonly number[]): number[] {
  const edges: number[] = []
  for (const place of [...places].sort((a, b) => a - b)) if (edges.length === 0 || place - (edges.at(-1) ?? 0) > NEAR) edges.push(place)
  return edges
}

const middleOf = (fragment: Fragment): { x: number; y: number } => ({
  x: (fragment.x + fragment.right) / 2,
  y: fragment.y - fragment.size * 0.35,
})

function isInside(fragment: Fragment, columns: readonly number[], rows: readonly number[]): boolean {
  const { x, y } = middleOf(fragment)
  return x > (columns[0] ?? 0) && x < (columns.at(-1) ?? 0) && y > (rows[0] ?? 0) - NEAR && y < (rows.at(-1) ?? 0) + NEAR
}

function gridOf(fragments: readonly Fragment[], rules: readonly Rule[], columns: readonly number[], rows: readonly number[]): string[][] {
  const owner = ownersOf(rules, columns, rows)
  const cells = new Map<string, Fragment[]>()
  for (const fragment of fragments.flatMap((run) => partAt(run, columns.slice(1, -1)))) {
    const { x, y } = middleOf(fragment)
    const key = owner(indexIn(rows, y), indexIn(columns, x))
    cells.set(key, [...(cells.get(key) ?? []), fragment])
  }
  const textAt = (key: string): string =>
    linesOf(cells.get(key) ?? [])
      .map((line) => line.text)
      .reduce(joinCellLines, '')
  return rows.slice(1).map((_, row) =>
    columns.slice(1).map((_, column) => {
      const key = owner(row, column)
      // Carried down, but not across: a cell over two columns speaks once.
      return Number(key.split(' ')[1]) === column ? textAt(key) : ''
    }),
  )
}

const indexIn = (edges: readonly number[], place: number): number =>
  Math.min(
    edges.length - 2,
    Math.max(
      0,
      edges.findLastIndex((edge) => edge <= place),
    ),
  )

/** The cell that a place belongs to: up and to the left as far as no rule stands between. */
function ownersOf(rules: readonly Rule[], columns: readonly number[], rows: readonly number[]): (row: number, column: number) => string {
  const across = rules.filter(isAcross)
  const down = rules.filter((rule) => !isAcross(rule))
  const middle = (edges: readonly number[], i: number): number => ((edges[i] ?? 0) + (edges[i + 1] ?? 0)) / 2
  const closedAbove = (row: number, column: number): boolean =>
    across.some(
      (rule) => Math.abs(rule.y1 - (rows[row] ?? 0)) <= NEAR && rule.x1 <= middle(columns, column) && rule.x2 >= middle(columns, column),
    )
  const closedLeft = (row: number, column: number): boolean =>
    down.some((rule) => Math.abs(rule.x1 - (columns[column] ?? 0)) <= NEAR && rule.y1 <= middle(rows, row) && rule.y2 >= middle(rows, row))
  return (row, column) => {
    let top = row
    let left = column
    while (left > 0 && !closedLeft(row, left)) left--
    while (top > 0 && !closedAbove(top, left)) top--
    return `${top} ${left}`
  }
}

const joinCellLines = (before: string, line: string): string => before + gapBetweenLines(before, line) + line
