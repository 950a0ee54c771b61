// Owns the records of a handbook: a heading that names a service, and under it labelled parts: 服务对象：…, 所需材料：…, or headings （三）办理地点.
import type { Passage } from '../../documents/passage.ts'
import { foldText } from '../../text/characters.ts'
import { directHeadings, namesPart } from '../evidence/heading-kind.ts'

export interface Part {
  /** Folded: 所需材料. */
  readonly label: string
  readonly passage: Passage
  /** In the passage's text, label and all. */
  readonly start: number
  readonly end: number
}

export interface ServiceRecord {
  readonly doc: string
  /** Folded, with what stands above it where it says nothing alone. */
  readonly heading: string
  readonly passages: readonly Passage[]
  readonly parts: readonly Part[]
}

const LABELLED = /(?<=^|(\n)|。\s?)[ \t■●◆▲★*·\d.、（()）]{0,6}(\p{Script=Han}{2,10})(?:[（(][^（）()]{1,12}[）)])?[：:]/gu
/** A single 电话：… under a report makes no record of it, nor do 法律咨询：… and 就业培训：… */
const LABELS_MIN = { all: 3, ofParts: 2 } as const

export function recordsOf(passages: readonly Passage[]): readonly ServiceRecord[] {
  const records = new Map<string, { doc: string; heading: string; passages: Passage[]; parts: Part[] }>()
  for (const passage of passages) {
    if (passage.form !== 'text' || passage.section.length === 0) continue
    const own = directHeadings(passage.section)
    const depth = passage.section.length - Math.max(0, own.length - 1)
    const service = passage.section.slice(0, depth)
    const key = `${passage.doc}/${service.join('/')}`
    const record = records.get(key) ?? { doc: passage.doc, heading: foldText(service.at(-1) ?? ''), passages: [], parts: [] }
    record.passages.push(passage)
    record.parts.push(...(own.length > 1 ? [wholePart(passage, own)] : labelledIn(passage)))
    records.set(key, record)
  }
  return [...records.values()].filter(isRecord)
}

function isRecord({ parts }: ServiceRecord): boolean {
  const labels = [...new Set(parts.map(({ label }) => label))]
  return labels.length >= LABELS_MIN.all && labels.filter(namesPart).length >= LABELS_MIN.ofParts
}

/** （三）申请材料 as a heading of its own. */
const wholePart = (passage: Passage, headings: readonly string[]): Part => ({
  label: foldText(headings.at(-1) ?? '').replace(/^[（(]?[一二三四五六七八九十\d]+[)）、.．]?\s?/u, ''),
  passage,
  start: passage.bodyStart,
  end: passage.text.length,
})

/** A part goes on until the next label. In the midst of a line only the name of a part is one. */
function labelledIn(passage: Passage): readonly Part[] {
  const text = passage.text.slice(passage.bodyStart)
  const labels = [...text.matchAll(LABELLED)].filter(
    ({ index, 1: line, 2: label = '' }) => index === 0 || line !== undefined || namesPart(label),
  )
  return labels.map(({ index, 2: label = '' }, i) => ({
    label: foldText(label),
    passage,
    start: passage.bodyStart + index,
    end: passage.bodyStart + (labels[i + 1]?.index ?? text.length),
  }))
}

/** Each with its mark: 在档困难职工子女全免，新就业形态劳动者子女减半。 */
export const sentencesOf = ({ passage, start, end }: Part): readonly string[] =>
  passage.text.slice(start, end).match(/[^。；;\n]+[。；;]?/gu) ?? []
