// Owns the way from a decoded text to sections and passages that can be cited to the character.
import { hashText } from '../text/hash.ts'
import { spansOf } from '../text/mapped-text.ts'
import { diagnose } from './diagnose.ts'
import { type Draft, draftsOf } from './draft.ts'
import { withoutEmptyLabels } from './empty-label.ts'
import { yearsOfItems } from './item-year.ts'
import { readOutline } from './outline.ts'
import type { Heading, Passage } from './passage.ts'
import { qualityOf, withSectionQuality } from './quality.ts'
import { type RegionFinder, scopeOf } from './scope.ts'
import type { Diagnostic, SourceDocument } from './source-document.ts'

export interface ReadDocument {
  readonly document: SourceDocument
  readonly headings: readonly Heading[]
  readonly passages: readonly Passage[]
  readonly diagnostics: readonly Diagnostic[]
}

export function readDocument(described: SourceDocument, findRegion: RegionFinder = () => undefined): ReadDocument {
  const document = withKnownRegion(described, findRegion)
  const outline = readOutline(document)
  const lines = lineStarts(document.text)
  const filled = outline.sections.flatMap((section) =>
    draftsOf(section).map((draft) => withoutEmptyLabels(draft, document.file, (offset) => lineAt(lines, offset))),
  )
  const notes = filled.flatMap((each) => each.notes)
  const yearAt = yearsOfItems(document)
  const seen = new Map<string, number>()
  const passages = withSectionQuality(
    filled
      .map(({ draft }) => draft)
      .filter((draft) => /[\p{L}\p{N}]/u.test(draft.mapped.text.slice(draft.bodyStart)))
      .map((draft, ordinal) => toPassage(draft, ordinal, { document, lines, seen, findRegion, yearAt })),
  )
  return {
    document,
    headings: outline.headings,
    passages,
    diagnostics: [...outline.diagnostics, ...notes, ...diagnose(document, outline, passages)],
  }
}

/** 杭州市萧山区 is 萧山区, as questions and the hierarchy of places have it. */
function withKnownRegion(document: SourceDocument, findRegion: RegionFinder): SourceDocument {
  const region = document.region === undefined ? undefined : findRegion(document.region)
  return region === undefined || region === document.region || !isSame(region, document.region ?? '') ? document : { ...document, region }
}

/** 苏州 and 江苏省苏州市 are 苏州市; a lake's zone is no street that begins like it. */
const isSame = (known: string, described: string): boolean =>
  known.startsWith(described) || described.endsWith(known) || described.endsWith(known.replace(/(?:街道|[市县区镇乡])$/u, ''))

function toPassage(
  draft: Draft,
  ordinal: number,
  {
    document,
    lines,
    seen,
    findRegion,
    yearAt,
  }: {
    readonly document: SourceDocument
    readonly lines: readonly number[]
    readonly seen: Map<string, number>
    readonly findRegion: RegionFinder
    readonly yearAt: (offset: number) => string | undefined
  },
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
    at: Uint32Array.from(mapped.at),
    bodyStart: draft.bodyStart,
    display: draft.display ?? mendPunctuation(mapped.text),
    spans: spansOf(mapped, document.text),
    ...(draft.cells ? { cells: draft.cells } : {}),
    line: lineAt(lines, start),
    ...(page !== undefined && page >= 0 ? { page: page + 1 } : {}),
    ...scopeOf({ ...document, dated: yearAt(start) }, draft.section, mapped.text, draft.lead, findRegion),
    ordinal,
    quality: qualityOf(mapped.at.slice(draft.bodyStart), mapped.text, document.text),
  }
}

/** Half-width marks between Han characters are the extraction's: '完成,建成' → '完成，建成'. */
const HALF_TO_FULL: Readonly<Record<string, string>> = {
  ',': '，',
  '.': '。',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
}
const mendPunctuation = (text: string): string =>
  text.replace(
    /(?<=[\p{Script=Han}”’》）])[,;:?!]|(?<=\p{Script=Han})[()]|(?<=\p{Script=Han})\.(?=$|\n|\p{Script=Han})|\((?=\p{Script=Han})|(?<=[\d%])[,;](?=\p{Script=Han})|\)(?=[\p{Script=Han}，。、；])/gu,
    (mark) => HALF_TO_FULL[mark] ?? mark,
  )

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
