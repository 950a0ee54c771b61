// Owns running headers, footers and page numbers: what stands at the edge of page after page.
import type { Page, PageElement } from './page.ts'

const EDGE = 0.12
const PAGES_MIN = 2
const SHARE_MIN = 0.4
const NEAR = 5
const PAGE_NUMBER = /^(?:[-—–·\s]*\d{1,4}[-—–·\s]*|第\s?\d{1,4}\s?页(?:[\s，,/]*共\s?\d{1,4}\s?页)?|\d{1,4}\s?\/\s?\d{1,4})$/u

export interface Stripped {
  readonly pages: readonly Page[]
  /** The distinct texts that were left out. */
  readonly left: readonly string[]
}

/** '— 3 —' and '苏州工业园区年鉴（2021）' at the head of every page are no text of it. */
export function stripFurniture(pages: readonly Page[]): Stripped {
  const counts = new Map<string, { count: number; y: number }>()
  for (const page of pages) {
    for (const element of page.elements) {
      if (!isAtEdge(element, page)) continue
      const key = keyOf(element, counts)
      counts.set(key, { count: (counts.get(key)?.count ?? 0) + 1, y: element.line.y })
    }
  }
  const least = Math.max(PAGES_MIN, Math.ceil(pages.length * SHARE_MIN))
  const left = new Set<string>()
  const isFurniture = (element: PageElement, page: Page): boolean => {
    if (!isAtEdge(element, page)) return false
    const found = PAGE_NUMBER.test(element.line.text) || (counts.get(keyOf(element, counts))?.count ?? 0) >= least
    if (found) left.add(element.line.text.replace(/\d+/gu, '#'))
    return found
  }
  return {
    pages: pages.map((page) => ({ ...page, elements: page.elements.filter((element) => !isFurniture(element, page)) })),
    left: [...left],
  }
}

const isAtEdge = (element: PageElement, page: Page): element is Extract<PageElement, { kind: 'line' }> =>
  element.kind === 'line' &&
  (element.line.y < page.height * EDGE || element.line.y > page.height * (1 - EDGE)) &&
  element.line.text.length <= 60

/** The same words at the same height; page numbers in them may differ. */
function keyOf(element: Extract<PageElement, { kind: 'line' }>, known: ReadonlyMap<string, { readonly y: number }>): string {
  const words = element.line.text.replace(/\d+/gu, '#')
  for (let i = 0; ; i++) {
    const key = `${words} ${i}`
    const other = known.get(key)
    if (other === undefined || Math.abs(other.y - element.line.y) <= NEAR) return key
  }
}
