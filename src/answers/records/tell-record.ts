// Owns how what a record says is told: a part whole, or the sentences of it that are meant.
import type { SourceDocument } from '../../documents/source-document.ts'
import { citationLine, cite } from '../compose/citation.ts'
import { bare, cutAtMark, excerptAround, readable } from '../compose/excerpt.ts'
import { HEADLINE_MAX } from '../evidence/window.ts'
import type { Reply } from '../reply.ts'
import type { Part } from './record-index.ts'

type Documents = ReadonlyMap<string, SourceDocument>

const SHOWN_MAX = 420
const SENTENCES_MAX = 3

export function tellPart(part: Part, documents: Documents): Reply {
  const { passage, start, end } = part
  const cut = excerptAround(passage.text, { start, end }, { start, end: Math.min(end, start + HEADLINE_MAX) }, SHOWN_MAX, 0)
  const quote = passage.text.slice(cut.start, cut.end).trim()
  return told(`${bare(readable(quote))}${cut.cutEnd ? '…' : ''}`, quote, part, documents)
}

export function tellSentences(sentences: readonly string[], part: Part, documents: Documents): Reply {
  const shown = sentences.slice(0, SENTENCES_MAX)
  const whole = shown.map((sentence) => bare(readable(sentence))).join('；')
  return told(whole, shown.map((sentence) => sentence.trim()).join('…'), part, documents)
}

function told(whole: string, quote: string, { passage }: Part, documents: Documents): Reply {
  const head = cutAtMark(whole)
  const citation = cite(passage, quote, documents)
  return {
    kind: 'answer',
    text: [head, ...(head === whole ? [] : [whole]), citationLine(citation)].join('\n'),
    citations: [citation],
    figures: [],
    calculations: [],
  }
}
