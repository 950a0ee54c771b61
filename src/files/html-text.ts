// Owns the way from an HTML page to lines of text: headings, paragraphs, lists, table rows.
import { linesOfGrid } from './grid-text.ts'
import { isMenu } from './html-menu.ts'
import { childrenOf, type Element, isElement, type Node, textOf, textOfAll, UNSEEN } from './html-node.ts'
import { isLayout, readTable } from './html-table.ts'

const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
/** What leads around a site is no text of the page. */
const AROUND: ReadonlySet<string> = new Set(['nav', 'aside', 'footer'])

export function linesOfHtml(nodes: readonly Node[]): string[] {
  const lines: string[] = []
  let inline = ''
  const flush = (): void => {
    for (const line of inline.replace(/[^\S\n]+/gu, ' ').split('\n')) if (line.trim() !== '') push(line.trim())
    inline = ''
  }
  const push = (line: string): void => {
    lines.push(line, '')
  }
  const visit = (node: Node): void => {
    if (!isElement(node)) {
      if (node.nodeName === '#text' && 'value' in node) inline += node.value.replace(/\s+/gu, ' ')
      return
    }
    if (UNSEEN.has(node.tagName) || AROUND.has(node.tagName) || isMenu(node)) return
    if (node.tagName === 'br') inline += '\n'
    else if (!BLOCKS.has(node.tagName)) childrenOf(node).forEach(visit)
    else {
      flush()
      block(node)
      flush()
    }
  }
  const block = (element: Element): void => {
    const heading = /^h([1-6])$/u.exec(element.tagName)?.[1]
    if (heading !== undefined) headed(element, Number(heading))
    else if (element.tagName === 'li') listed(element)
    else if (element.tagName === 'table') tabled(element)
    else if (element.tagName === 'p' && isBoldLine(element)) push(`**${textOf(element)}**`)
    else childrenOf(element).forEach(visit)
  }
  const headed = (element: Element, level: number): void => {
    const text = textOf(element).replace(/\n/gu, '')
    if (text !== '') push(`${'#'.repeat(level)} ${text}`)
  }
  /** An item's own words on one line, lists inside it behind. */
  const listed = (item: Element): void => {
    const inner = childrenOf(item).filter((node) => !isElement(node) || !/^[ou]l$/u.test(node.tagName))
    const words = textOfAll(inner).replace(/\s+/gu, ' ')
    if (words !== '') lines.push(`${markOf(item)}${words}`)
    childrenOf(item)
      .filter((node) => isElement(node) && /^[ou]l$/u.test(node.tagName))
      .forEach(visit)
    if (lines.at(-1) !== '' && isLast(item)) lines.push('')
  }
  const tabled = (element: Element): void => {
    const table = readTable(element)
    if (isLayout(element, table)) childrenOf(element).forEach(visit)
    else {
      if (table.caption) push(table.caption)
      lines.push(...linesOfGrid(table.grid, table.headerRows === undefined ? {} : { headerRows: table.headerRows }), '')
    }
  }
  nodes.forEach(visit)
  flush()
  return lines
}

/** A short paragraph all in bold is a heading that nobody marked. */
function isBoldLine(element: Element): boolean {
  const parts = childrenOf(element).filter((node) => textOf(node) !== '')
  const text = textOf(element)
  const bold = parts.every((node) => isElement(node) && /^(?:strong|b)$/u.test(node.tagName))
  return parts.length > 0 && bold && text.length <= 40 && !/[\n*。；]/u.test(text)
}

function markOf(item: Element): string {
  const list = item.parentNode
  if (!list || !('tagName' in list) || list.tagName !== 'ol') return '- '
  const items = childrenOf(list).filter((node) => isElement(node) && node.tagName === 'li')
  return `${items.indexOf(item) + 1}. `
}

function isLast(item: Element): boolean {
  const list = item.parentNode
  return !list || !('tagName' in list) || childrenOf(list).findLast((node) => isElement(node)) === item
}
