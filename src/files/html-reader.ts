// Owns .html: the page's main text, and what its head says of it.
import { parse, parseFragment } from 'parse5'
import { decodeText } from './decode-text.ts'
import { type FileReading, type ReadPart, refuse } from './file-reading.ts'
import { attributeOf, childrenOf, type Element, elementsIn, type Node, textOf } from './html-node.ts'
import { linesOfHtml } from './html-text.ts'

export function readHtml(bytes: Uint8Array): FileReading {
  const declared = declaredEncoding(bytes)
  const decoded = decodeText(bytes)
  if (decoded.kind === 'binary') return refuse('binary')
  // Bytes that are whole UTF-8 are that, whatever the page declares; else the declaration tells more than a guess.
  const text = declared && decoded.encoding !== 'utf-8' ? new TextDecoder(declared).decode(bytes) : decoded.text
  try {
    const page = parse(text).childNodes
    return { parts: [{ text: textFromLines(linesOfHtml(mainOf(page))), ...headOf(page) }], troubles: [] }
  } catch (error) {
    // Thousands of elements inside each other are no page that anyone wrote.
    if (error instanceof RangeError) return refuse('damaged')
    throw error
  }
}

/** Also the way in for what mammoth makes of a DOCX. */
export const textOfFragment = (html: string): string => textFromLines(linesOfHtml(parseFragment(html).childNodes))

const textFromLines = (lines: readonly string[]): string =>
  `${lines
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()}\n`

/** <meta charset="gb2312"> and its kin are all read as GB18030, which holds them. */
function declaredEncoding(bytes: Uint8Array): 'gb18030' | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  return /charset\s*=\s*["']?\s*(?:gb2312|gbk|gb18030|x-gbk)/iu.test(head) ? 'gb18030' : undefined
}

/** <main>, else the one <article>, else the body. */
function mainOf(page: readonly Node[]): readonly Node[] {
  const elements = [...elementsIn(page)]
  const main = elements.find((element) => element.tagName === 'main' || attributeOf(element, 'role') === 'main')
  const articles = elements.filter((element) => element.tagName === 'article')
  const found = main ?? (articles.length === 1 ? articles[0] : undefined)
  return found && textOf(found).length > 100 ? [found] : bodyOf(elements)
}

const bodyOf = (elements: readonly Element[]): readonly Node[] => {
  const body = elements.find((element) => element.tagName === 'body')
  return body ? childrenOf(body) : []
}

/** Names under which official sites tell title, source and date of a page. */
const META: Readonly<Record<string, 'title' | 'publisher' | 'published'>> = {
  articletitle: 'title',
  contentsource: 'publisher',
  source: 'publisher',
  pubdate: 'published',
  publishdate: 'published',
}

function headOf(page: readonly Node[]): Omit<ReadPart, 'text'> {
  const about: { title?: string; publisher?: string; published?: string } = {}
  for (const element of elementsIn(page)) {
    if (element.tagName === 'title' && about.title === undefined) setField(about, 'title', textOf(element).split(/[_|]|\s[-—–]\s/u)[0])
    const field = element.tagName === 'meta' ? META[(attributeOf(element, 'name') ?? '').toLowerCase()] : undefined
    if (field) setField(about, field, attributeOf(element, 'content'))
  }
  return { ...about, ...(about.title === undefined ? {} : { title: fullTitle(about.title, page) }) }
}

/** <title>通知</title> over <h1>关于做好助学工作的通知</h1>: the one heading says more of the same. */
function fullTitle(title: string, page: readonly Node[]): string {
  const headings = [...elementsIn(page)].filter(({ tagName }) => tagName === 'h1').map((heading) => textOf(heading).replace(/\s+/gu, ' '))
  const [heading] = headings
  return headings.length === 1 && heading !== undefined && heading.length <= 80 && heading.includes(title) ? heading : title
}

function setField(
  about: { title?: string; publisher?: string; published?: string },
  field: 'title' | 'publisher' | 'published',
  value: string | undefined,
): void {
  const text = value?.trim() ?? ''
  if (text === '') return
  if (field !== 'published') about[field] = text
  else {
    const date = /(\d{4})[-年/.](\d{1,2})[-月/.](\d{1,2})/u.exec(text)
    if (date) about.published = `${date[1]}-${date[2]?.padStart(2, '0')}-${date[3]?.padStart(2, '0')}`
  }
}
