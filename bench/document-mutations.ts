// Owns the further spoiling of documents: sections swapped, a headline moved, a caption dropped in, as bad extractions do.
import type { Heading } from '../src/documents/passage.ts'
import type { ReadDocument } from '../src/documents/read-document.ts'

export interface Mutation {
  readonly name: string
  readonly text: string
}

const CAPTION = '2001年1月1日，测试用的图片说明一行（测试中心 供稿）'

export function mutationsOf(read: ReadDocument): Mutation[] {
  const lines = read.document.text.split('\n')
  return [...captionsDropped(lines, read), ...sectionsSwapped(lines, read), ...headlinesMoved(lines, read)]
}

/** A caption between two lines of running text, at several places. */
function captionsDropped(lines: readonly string[], read: ReadDocument): Mutation[] {
  const blank = lines[1] === '' && lines[3] === '' ? [''] : []
  const places = lines.flatMap((line, i) =>
    line.length > 12 && /[^。！？：；]$/u.test(line.trim()) && !/[|\t#【】]/u.test(line) && isInside(read, i + 1) ? [i] : [],
  )
  return [0.2, 0.5, 0.8].flatMap((share) => {
    const place = places[Math.floor(places.length * share)]
    return place === undefined
      ? []
      : [
          {
            name: `caption behind line ${place + 1}`,
            text: [...lines.slice(0, place + 1), ...blank, CAPTION, ...lines.slice(place + 1)].join('\n'),
          },
        ]
  })
}

const isInside = (read: ReadDocument, line: number): boolean => read.headings.every((heading) => Math.abs(heading.line - line) > 2)

/** Two entries that follow each other inside one chapter change places. */
function sectionsSwapped(lines: readonly string[], { headings, document }: ReadDocument): Mutation[] {
  if (document.kind === 'newspaper-page') return []
  const found: Mutation[] = []
  for (let i = 1; i + 2 < headings.length && found.length < 6; i++) {
    const [first, second, third] = [headings[i], headings[i + 1], headings[i + 2]] as const
    if (!first || !second || !third || !areSiblings(first, second) || !areSiblings(second, third) || isOpening(first)) continue
    if (!(first.line < second.line && second.line < third.line)) continue
    const parts = [
      lines.slice(0, first.line - 1),
      lines.slice(second.line - 1, third.line - 1),
      lines.slice(first.line - 1, second.line - 1),
      lines.slice(third.line - 1),
    ]
    found.push({ name: `swap at line ${first.line}`, text: parts.flat().join('\n') })
  }
  return found
}

const areSiblings = (a: Heading, b: Heading): boolean =>
  a.level === b.level && a.section.length === b.section.length && a.section.slice(0, -1).join() === b.section.slice(0, -1).join()
const isOpening = (heading: Heading): boolean => /^(?:概况|概述)$/u.test(heading.section.at(-1) ?? '')

/** On a newspaper page: a headline behind its article goes before it. */
function headlinesMoved(lines: readonly string[], { headings, document, passages }: ReadDocument): Mutation[] {
  if (document.kind !== 'newspaper-page') return []
  return headings.slice(1).flatMap((heading) => {
    const first = passages.find((passage) => passage.section === heading.section || passage.section.join() === heading.section.join())?.line
    const title = heading.section.at(-1) ?? ''
    if (first === undefined || first >= heading.line || lines[heading.line - 1]?.trim() !== title) return []
    const without = lines.filter((_, i) => i !== heading.line - 1)
    return [
      {
        name: `headline of line ${heading.line} moved`,
        text: [...without.slice(0, first - 1), title, ...without.slice(first - 1)].join('\n'),
      },
    ]
  })
}
