// Owns reading plain YAML: lists and mappings, by indents or in brackets on one line, of words and numbers. Knowledge files hold nothing
// else, and to read no more than that takes a third of the time. What is not plain it leaves to a whole reader, never reading it otherwise.
import { load } from 'js-yaml'
import { remember } from './remember.ts'

/** Undefined where something is not plain, or broken. */
export function readPlainYaml(text: string): { readonly value: unknown } | undefined {
  const lines = text.split('\n').flatMap(toLine)
  if (lines.length === 0 || NOT_PLAIN.test(text)) return undefined
  const reader = { lines, at: 0 }
  try {
    const value = readBlock(reader)
    return reader.at === lines.length ? { value } : undefined
  } catch {
    return undefined
  }
}

/** Tabs, control characters, and characters of two units. */
const NOT_PLAIN = /[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/

interface Line {
  readonly indent: number
  readonly text: string
}

interface Reader {
  readonly lines: Line[]
  at: number
}

function toLine(written: string): Line[] {
  const text = written.replace(/^ +| +$/gu, '')
  return text === '' || text.startsWith('#') ? [] : [{ indent: written.indexOf(text), text }]
}

const give = (): never => {
  throw new SyntaxError('not plain')
}

function readBlock(reader: Reader): unknown {
  const { indent, text } = reader.lines[reader.at] as Line
  return text.startsWith('- ') ? readList(reader, indent) : readMapping(reader, indent)
}

/** The next line of a block; undefined where the block ends. */
function lineOf({ lines, at }: Reader, indent: number): Line | undefined {
  const line = lines[at]
  if (line === undefined || line.indent < indent) return undefined
  return line.indent === indent ? line : give()
}

function readList(reader: Reader, indent: number): unknown[] {
  const list: unknown[] = []
  for (let line = lineOf(reader, indent); line?.text.startsWith('- '); line = lineOf(reader, indent)) {
    const text = line.text.slice(2).replace(/^ +/u, '')
    if (KEY.test(text)) {
      // A mapping begins behind the dash, its other keys stand below.
      const inner = indent + line.text.length - text.length
      reader.lines[reader.at] = { indent: inner, text }
      list.push(readMapping(reader, inner))
    } else {
      reader.at++
      list.push(readInline(text))
    }
  }
  return list
}

const KEY = /^([\p{L}_][\p{L}\p{N}_-]*):(?: +(.+))?$/u

function readMapping(reader: Reader, indent: number): Record<string, unknown> {
  const mapping: Record<string, unknown> = {}
  for (let line = lineOf(reader, indent); line !== undefined && !line.text.startsWith('- '); line = lineOf(reader, indent)) {
    const [, key = give(), text] = KEY.exec(line.text) ?? []
    reader.at++
    put(mapping, key, text === undefined ? readBelow(reader, indent) : readInline(text))
  }
  return mapping
}

/** The same key twice is a mistake, which a whole reader tells. */
function put(mapping: Record<string, unknown>, key: string, value: unknown): void {
  if (key in mapping) give()
  mapping[key] = value
}

/** What stands below a key: a list may stand as far left as the key. */
function readBelow(reader: Reader, indent: number): unknown {
  const next = reader.lines[reader.at]
  const isBelow = next !== undefined && (next.indent > indent || (next.indent === indent && next.text.startsWith('- ')))
  return isBelow ? readBlock(reader) : null
}

function readInline(text: string): unknown {
  const { value, end } = /^[[{"']/u.test(text) ? readFlow(text, 0) : { value: readWord(text), end: text.length }
  return end === text.length ? value : give()
}

interface Flow {
  readonly value: unknown
  readonly end: number
}

function readFlow(text: string, start: number): Flow {
  if (text[start] === '[') return readFlowList(text, start + 1)
  if (text[start] === '{') return readFlowMapping(text, start + 1)
  const isQuoted = text[start] === '"' || text[start] === "'"
  const written = stickyAt(isQuoted ? QUOTED : FLOW_WORD, text, start) ?? give()
  return { value: isQuoted ? readQuoted(written) : readWord(written.replace(/ +$/u, '')), end: start + written.length }
}

const QUOTED = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/uy
const FLOW_WORD = /[^,[\]{}]+/uy
const FLOW_KEY = /[\p{L}_][\p{L}\p{N}_-]*: +/uy

function stickyAt(form: RegExp, text: string, at: number): string | undefined {
  form.lastIndex = at
  return form.exec(text)?.[0]
}

function behindSpace(text: string, start: number): number {
  let at = start
  while (text[at] === ' ') at++
  return at
}

const readQuoted = (written: string): unknown => {
  if (written.startsWith("'")) return written.slice(1, -1).replaceAll("''", "'")
  return written.includes('\\') ? load(written) : written.slice(1, -1)
}

/** Begins like a sign of YAML's, or holds a key or a comment. */
const NO_WORD = /^[-?:.,[\]{}#&*!|>'"%@`]|:(?: |$)| #/u
const NUMBER = /^(?:0|[1-9]\d*)(?:\.\d+)?$/u
const ASCII_ONLY = /^[\x20-\x7e]*$/u

/** What is no plain number and has nothing but ASCII may be a date, a truth or a number all the same; the same few words stand a hundred times. */
const readAscii = remember(1000, (text): unknown => load(text))

function readWord(text: string): unknown {
  if (NO_WORD.test(text)) return give()
  if (!ASCII_ONLY.test(text)) return text
  return NUMBER.test(text) ? Number(text) : readAscii(text)
}

/** What most lists are, read at once: [扫马路, 环卫工人] */
const HAN_LIST = /(?:\p{Script=Han}+, )*\p{Script=Han}+(?=\])/uy

function readFlowList(text: string, start: number): Flow {
  const words = stickyAt(HAN_LIST, text, start)
  if (words !== undefined) return { value: words.split(', '), end: start + words.length + 1 }
  const list: unknown[] = []
  for (let at = behindSpace(text, start); ; at = behindSpace(text, at + 1)) {
    if (text[at] === ']' && list.length === 0) return { value: list, end: at + 1 }
    const { value, end } = readFlow(text, at)
    list.push(value)
    at = behindSpace(text, end)
    if (text[at] === ']') return { value: list, end: at + 1 }
    if (text[at] !== ',') give()
  }
}

function readFlowMapping(text: string, start: number): Flow {
  const mapping: Record<string, unknown> = {}
  for (let at = behindSpace(text, start); ; at = behindSpace(text, at + 1)) {
    const key = stickyAt(FLOW_KEY, text, at) ?? give()
    const { value, end } = readFlow(text, at + key.length)
    put(mapping, key.slice(0, key.indexOf(':')), value)
    at = behindSpace(text, end)
    if (text[at] === '}') return { value: mapping, end: at + 1 }
    if (text[at] !== ',') give()
  }
}
