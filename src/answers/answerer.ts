// Owns the way from a question to a reply over one snapshot of the documents and the knowledge.
import type { Passage } from '../documents/passage.ts'
import type { SourceDocument } from '../documents/source-document.ts'
import type { Knowledge } from '../search/knowledge.ts'
import { createLexicon } from '../search/lexicon.ts'
import { createPassageIndex } from '../search/minisearch-index.ts'
import type { Segmenter } from '../text/segmenter.ts'
import { composeAnswer, statesSame } from './compose/compose-answer.ts'
import { composeNone } from './compose/compose-none.ts'
import { decide } from './decide.ts'
import type { Evidence } from './evidence/evidence.ts'
import { createEvidenceFinder } from './evidence/find-evidence.ts'
import type { Question } from './question.ts'
import type { Answerer, Reply } from './reply.ts'
import { understand } from './understanding/understand.ts'

export interface AnswererSource {
  readonly documents: readonly SourceDocument[]
  readonly passages: readonly Passage[]
  readonly knowledge: Knowledge
  readonly segmenter: Segmenter
  readonly withoutFamily?: string
}

export function createAnswerer(source: AnswererSource): Answerer & { understand(text: string): Question } {
  const { knowledge, segmenter } = source
  const documents = new Map(source.documents.map((document) => [document.id, document]))
  const titles = new Map(source.documents.map((document) => [document.id, document.title]))
  const lexicon = createLexicon(knowledge, source.withoutFamily)
  const index = createPassageIndex(source.passages, titles, segmenter)
  const findEvidence = createEvidenceFinder({ index, lexicon })
  const by = { lexicon, index, segmenter, attributes: knowledge.attributes, mend: (text: string) => ({ text, mended: [] }) }

  const reply = (question: Question): Reply => {
    const found = findEvidence(question)
    const decision = decide(question, found)
    if (decision.kind === 'none') return { ...composeNone(question, found), why: [decision.reason, ...explain(question, found.evidence.slice(0, 3))] }
    const same = found.evidence.filter((each) => each.passage.id !== decision.best.passage.id && each.score > decision.best.score - 0.25 && statesSame(each, decision.best))
    return { ...composeAnswer(question, { main: complete(question, decision.best, found.evidence), also: same.slice(0, 1) }, documents), why: explain(question, found.evidence.slice(0, 3)) }
  }
  return {
    understand: (text) => understand(text, by),
    answer: (text) => reply(understand(text, by)),
  }
}

/** More stretches where the best one leaves a figure asked for, or a term of weight, unsaid. */
function complete(question: Question, best: Evidence, all: readonly Evidence[]): Evidence[] {
  const chosen = [best]
  const wanted = Math.max(1, question.slots.length)
  if (wanted <= best.quantities.length || question.asked !== 'figure') return chosen
  for (const other of all) {
    if (chosen.length >= wanted || other.score < best.score - 0.3) break
    if (other.passage.id !== best.passage.id || other.quantities.length === 0) continue
    if (chosen.some((each) => other.window.start < each.window.end && each.window.start < other.window.end)) continue
    chosen.push(other)
  }
  return chosen.sort((a, b) => a.window.start - b.window.start)
}

function explain(question: Question, top: readonly Evidence[]): string[] {
  const terms = question.terms.map((term) => `${term.text}(${term.weight.toFixed(2)}${term.essential ? '' : '·轻'}${term.alternatives.length > 0 ? `→${term.alternatives.slice(0, 4).map((other) => other.text).join('/')}` : ''})`)
  return [
    `问：${question.asked}；词：${terms.join(' ')}；时间：${question.times.map((time) => time.raw).join(' ') || '—'}；地点：${question.places.join(' ') || '—'}`,
    ...top.map((each) => `${each.score.toFixed(2)}/${each.coverage.toFixed(2)} ${each.passage.section.at(-1) ?? ''}：${each.passage.text.slice(each.window.start, each.window.end)}${each.missing.length > 0 ? `（缺：${each.missing.map((term) => term.text).join('、')}）` : ''}`),
  ]
}
