// Owns sheets whose first columns say under which chapter and section a row belongs: they become headings, as in a text.

/** From the outermost inwards. */
const LEVELS: readonly RegExp[] = [/^(?:章|篇|章节|部分|一级(?:标题|目录|栏目))$/u, /^(?:节|小节|栏目|二级(?:标题|目录|栏目))$/u]

/** How many of the first columns are the outline; 0 where they are columns like any other. */
export function outlineDepth(header: readonly string[]): number {
  const depth = LEVELS.findIndex((level, c) => !level.test(header[c] ?? ''))
  const found = depth < 0 ? LEVELS.length : depth
  return header.length > found + 1 ? found : 0
}

/** Rows of one section, with the headings that begin anew. */
export interface SheetSection {
  readonly headings: readonly { readonly level: number; readonly text: string }[]
  readonly rows: readonly (readonly string[])[]
}

/** [['甲','乙','事','文'], …] with a depth of 2 → under # 甲 and ## 乙 the rows ['事','文']. A blank goes on with the one above it. */
export function sectionsOf(rows: readonly (readonly string[])[], depth: number): readonly SheetSection[] {
  const sections: { headings: { level: number; text: string }[]; rows: (readonly string[])[] }[] = []
  let above: readonly string[] = []
  for (const row of rows) {
    const own = row.slice(0, depth)
    const first = own.findIndex((text, level) => text !== (above[level] ?? ''))
    if (first >= 0 || sections.length === 0) {
      const headings = own.map((text, level) => ({ level: level + 1, text })).filter(({ level, text }) => level > first && text !== '')
      sections.push({ headings, rows: [] })
      above = own
    }
    sections.at(-1)?.rows.push(row.slice(depth))
  }
  return sections
}
