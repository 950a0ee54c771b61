// Owns the way from a decoded text to sections and passages that can be cited to the character.
import { hashText } from '../text/hash.ts'
import { filterMapped, type MappedText, spansOf, trimMapped } from '../text/mapped-text.ts'
import { blankFrontMatter } from './front-matter.ts'
import { type Content, type Outline, readOutline, type Section } from './outline.ts'
import type { Cell, Heading, Passage, PassageForm } from './passage.ts'
import { cutPassages } from './passage-cut.ts'
import { type RegionFinder, scopeOf } from './scope.ts'
import type { Diagnostic, SourceDocument } from './source-document.ts'
import { readRows } from './table.ts'

export interface ReadDocument {
  readonly document: SourceDocument
  readonly headings: readonly Heading[]
  readonly passages: readonly Passage[]
  readonly diagnostics: readonly Diagnostic[]
}

export function readDocument(document: SourceDocument, findRegion: RegionFinder = () => undefined): ReadDocument {
  const outline = readOutline(document)
  const drafts = outline.sections.flatMap((section) => draftsOf(section))
  const lines = lineStarts(document.text)
  const seen = new Map<string, number>()
  const passages = drafts
    .filter((draft) => /[\p{L}\p{N}]/u.test(draft.mapped.text.slice(draft.bodyStart)))
    .map((draft, ordinal) => toPassage(draft, ordinal, document, lines, seen, findRegion))
  return { document, headings: outline.headings, passages, diagnostics: [...outline.diagnostics, ...diagnose(document, outline, passages)] }
}

interface Draft {
  readonly section: readonly string[]
  readonly form: PassageForm
  readonly mapped: MappedText
  readonly bodyStart: number
  readonly display?: string
  readonly cells?: readonly Cell[]
}

/** Texts, rows and captions of a section, in the order in which they begin. */
function draftsOf(section: Section): Draft[] {
  const captions = section.contents.flatMap((content) =>
    content.kind === 'caption' ? [whole(section, 'caption', withoutCaptionMark(content.content))] : [],
  )
  const rows = readRows(section.contents).map((row): Draft => ({ section: section.path, form: 'row', ...row }))
  const texts = paragraphRuns(section.contents)
    .flatMap(cutPassages)
    .map((mapped) => whole(section, 'text', mapped))
  const all = [...texts, ...rows, ...captions].filter((draft) => draft.mapped.text !== '').sort((a, b) => startOf(a) - startOf(b))
  // A heading without any text below it can still be cited: it is all that the document says there.
  return all.length === 0 && section.leaf && section.title.at.length > 0 ? [whole(section, 'text', section.title)] : all
}

const startOf = (draft: Draft): number => draft.mapped.at[draft.bodyStart] ?? 0

/** Paragraphs that belong together: a caption may interrupt them, a table parts them. */
function paragraphRuns(contents: readonly Content[]): MappedText[][] {
  const runs: MappedText[][] = [[]]
  for (const content of contents) {
    if (content.kind === 'text') runs.at(-1)?.push(content.content)
    else if (content.kind === 'row' && runs.at(-1)?.length !== 0) runs.push([])
  }
  return runs
}

const whole = (section: Section, form: PassageForm, mapped: MappedText): Draft => ({
  section: section.path,
  form,
  mapped: trimMapped(mapped),
  bodyStart: 0,
})

const withoutCaptionMark = (content: MappedText): MappedText => {
  const mark = /^图[：:]\s*/u.exec(content.text)?.[0].length ?? 0
  return mark === 0 ? content : filterMapped(content, (i) => i >= mark)
}

function toPassage(
  draft: Draft,
  ordinal: number,
  document: SourceDocument,
  lines: readonly number[],
  seen: Map<string, number>,
  findRegion: RegionFinder,
): Passage {
  const { mapped } = draft
  const key = `${document.id}/${draft.section.join('/')}/${mapped.text.slice(draft.bodyStart, draft.bodyStart + 40)}`
  const count = seen.get(key) ?? 0
  seen.set(key, count + 1)
  const start = mapped.at[draft.bodyStart] ?? 0
  const page = document.pages?.findLastIndex((offset) => offset <= start)
  return {
    id: `${hashText(key)}${count > 0 ? `-${count}` : ''}`,
    doc: document.id,
    file: document.file,
    section: draft.section,
    form: draft.form,
    text: mapped.text,
    at: mapped.at,
    bodyStart: draft.bodyStart,
    display: draft.display ?? mendPunctuation(mapped.text),
    spans: spansOf(mapped, document.text),
    ...(draft.cells ? { cells: draft.cells } : {}),
    line: lineAt(lines, start),
    ...(page !== undefined && page >= 0 ? { page: page + 1 } : {}),
    ...scopeOf(document, draft.section, mapped.text, findRegion),
    ordinal,
    quality: qualityOf(mapped.at.slice(draft.bodyStart), mapped.text, document.text),
  }
}

/** Half-width marks between Han characters are the extraction's: '完成,建成' → '完成，建成'. */
const HALF_TO_FULL: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '(': '（', ')': '）' }
const mendPunctuation = (text: string): string =>
  text.replace(
    /(?<=[\p{Script=Han}”’》）])[,;:?!]|(?<=\p{Script=Han})[()]|\((?=\p{Script=Han})|(?<=[\d%])[,;](?=\p{Script=Han})|\)(?=[\p{Script=Han}，。、；])/gu,
    (mark) => HALF_TO_FULL[mark] ?? mark,
  )

/** Filler that stood inside a passage, and characters that no Chinese report uses, lower the trust in it. */
function qualityOf(at: readonly number[], text: string, source: string): number {
  const first = at[0] ?? 0
  const last = at.at(-1) ?? first
  const filler = source.slice(first, last + 1).match(/\uFFFD/gu)?.length ?? 0
  const odd = text.match(/[\p{Co}\p{Cn}□■]/gu)?.length ?? 0
  return Math.max(0, 1 - (filler * 2 + odd * 4) / Math.max(20, text.length))
}

const lineStarts = (source: string): number[] => [0, ...[...source.matchAll(/\n/gu)].map((match) => match.index + 1)]

export function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

function diagnose(document: SourceDocument, outline: Outline, passages: readonly Passage[]): Diagnostic[] {
  const { file, text } = document
  const found: Diagnostic[] = []
  const note = (line: number, rule: string, message: string, advice: string, severity: Diagnostic['severity']): void => {
    found.push({ file, line, rule, message, advice, severity })
  }
  if (!/[\p{L}\p{N}]/u.test(text))
    note(1, 'empty', '文件里没有文字', '请检查文件是否损坏，或是否为扫描件；没有内容就从资料目录里移走', 'error')
  else if (passages.length === 0) note(1, 'no-passage', '没有得到任何段落', '请检查文件内容', 'error')
  if (outline.sections.every((section) => section.path.length === 0) && text.length > 600)
    note(1, 'no-heading', '没有找到任何标题，引用时只能标到行', '可用 # 标出标题', 'warning')
  for (const passage of passages) {
    if (passage.quality < 0.8) note(passage.line, 'doubtful', '这一段夹有乱码或断裂，数字引用时会注明“请核对原件”', '请对照原件', 'warning')
  }
  const last = passages.at(-1)
  if (last?.form === 'text' && isCutOff(last.text.split('\n').at(-1) ?? ''))
    note(last.line, 'cut-off', '文件末尾的句子没有写完，可能缺页', '请对照原件补全', 'warning')
  return found
}

/** A long last line that ends in a letter or in the middle of a sentence; a signature or a date is short. */
const isCutOff = (line: string): boolean => line.length > 60 && /[\p{Script=Han}，、]$/u.test(line)

/** Letters and digits of the source that stand in no heading and no passage, as [covered, all]. */
export function coverage(read: ReadDocument): { readonly covered: number; readonly all: number } {
  const text = blankFrontMatter(read.document.text)
  const held = new Uint8Array(text.length + 1)
  for (const { start, end } of [...read.headings.flatMap((heading) => heading.spans), ...read.passages.flatMap((passage) => passage.spans)])
    held.fill(1, start, end)
  let covered = 0
  let all = 0
  for (let i = 0; i < text.length; i++) {
    if (!/[\p{L}\p{N}]/u.test(text[i] ?? '')) continue
    all++
    if (held[i] === 1) covered++
  }
  return { covered, all }
}
