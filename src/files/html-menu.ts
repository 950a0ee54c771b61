// Owns telling the menus of a site, in boxes that nobody called nav: short links and nothing else.
import { childrenOf, type Element, isElement, type Node, textOf } from './html-node.ts'

const LINKS_MIN = 2
const WORDS_MAX = 8
/** Menus are shallow; a page that nests without end is not to be looked through at every depth. */
const DEPTH_MAX = 5
const BOX = /^(?:div|ul|ol|p|td|center|section)$/u
const INSIDE = /^(?:div|ul|ol|li|p|span|b|strong|i|em|font|br)$/u
const BETWEEN = /^[\s|｜·•>»/-]*$/u

/** <div><a>首页</a> | <a>新闻中心</a></div> */
export function isMenu(element: Element): boolean {
  if (!BOX.test(element.tagName)) return false
  const links = linksIn(childrenOf(element), 1)
  return links !== undefined && links.length >= LINKS_MIN && links.every((words) => words.length <= WORDS_MAX)
}

/** The words of the links; undefined where there is anything else. */
function linksIn(nodes: readonly Node[], depth: number): string[] | undefined {
  const links: string[] = []
  for (const node of nodes) {
    const found = linksOf(node, depth)
    if (found === undefined) return undefined
    links.push(...found)
  }
  return links
}

function linksOf(node: Node, depth: number): string[] | undefined {
  if (!isElement(node)) return node.nodeName !== '#text' || ('value' in node && BETWEEN.test(node.value)) ? [] : undefined
  if (node.tagName === 'a') return [textOf(node)]
  return depth < DEPTH_MAX && INSIDE.test(node.tagName) ? linksIn(childrenOf(node), depth + 1) : undefined
}
