// Owns small questions about nodes of a parsed HTML page.
import type { DefaultTreeAdapterTypes } from 'parse5'

export type Node = DefaultTreeAdapterTypes.ChildNode
export type Element = DefaultTreeAdapterTypes.Element

export const isElement = (node: Node): node is Element => 'tagName' in node
export const childrenOf = (node: Element): readonly Node[] => (node.tagName === 'template' ? [] : node.childNodes)
export const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value

/** Elements below, in the order of the page. */
export function* elementsIn(nodes: readonly Node[]): Generator<Element> {
  for (const node of nodes) {
    if (!isElement(node)) continue
    yield node
    yield* elementsIn(childrenOf(node))
  }
}

/** All text below, white space folded. A line break stays one. */
export const textOf = (node: Node): string => textOfAll([node])

export function textOfAll(nodes: readonly Node[]): string {
  return nodes
    .map(rawText)
    .join('')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .trim()
}

function rawText(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value.replace(/\s+/gu, ' ')
  if (!isElement(node) || UNSEEN.has(node.tagName)) return ''
  if (node.tagName === 'br') return '\n'
  return childrenOf(node).map(rawText).join('')
}

export const UNSEEN: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'button',
  'select',
  'input',
  'textarea',
  'object',
  'video',
  'audio',
  'canvas',
  'head',
])
