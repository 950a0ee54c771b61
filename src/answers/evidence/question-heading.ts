// Owns how well a question fits a heading that is itself a question: on a page of questions and answers it stands for its answer.
import type { Passage } from '../../documents/passage.ts'
import { foldText } from '../../text/characters.ts'
import type { Question } from '../question.ts'
import { partAsked } from '../records/part-asked.ts'
import { askedOf } from '../understanding/asked.ts'
import type { Evidence } from './evidence.ts'
import { type TermMatcher, withoutQuotes } from './term-match.ts'

const ASKS = /[？?]$|(?:怎么办|怎么算|如何办理|吗|呢)$/u
const BONUS = { terms: 0.22, letters: 0.3, kind: 0.06, first: 0.05, begin: 0.08, least: 0.3 } as const

const OF_KIND = 0.12

/** Adds to what stands under a heading that asks the same, or that names the kind of thing asked for. */
export function withQuestionHeading(question: Question, matcher: TermMatcher, passage: Passage): (each: Evidence) => Evidence {
  const own = passage.section.at(-1) ?? ''
  if (ASKS.test(own)) return underQuestion(question, matcher, passage, withoutQuotes(foldText(own)))
  const named = partAsked(question)?.names.some((name) => name.test(own))
  const bonus = passage.rule && named ? OF_KIND : 0
  return (each) => (bonus === 0 ? each : { ...each, score: each.score + bonus })
}

/** The first sentence of an answer answers; the others tell more. */
function underQuestion(question: Question, matcher: TermMatcher, passage: Passage, heading: string): (each: Evidence) => Evidence {
  const matches = matcher.match(heading)
  const weight = question.terms.reduce((sum, term) => sum + term.weight, 0)
  const covered = weight === 0 ? 0 : question.terms.reduce((sum, term, t) => sum + term.weight * (matches[t] ?? 0), 0) / weight
  const alike = likeness(question.text, heading)
  if (isOfOthers(heading, matcher, alike) || isOfOtherCase(heading, question, alike))
    return (each) => ({ ...each, score: each.score - OF_OTHERS })
  if (Math.max(covered, alike) < BONUS.least) return (each) => each
  const bonus = BONUS.terms * covered + BONUS.letters * alike + (askedOf(heading) === question.asked ? BONUS.kind : 0)
  return (each) => ({
    ...each,
    coverage: Math.min(1, each.coverage + 0.5 * covered * alike),
    score:
      each.score +
      bonus +
      (each.sentence.start <= passage.bodyStart + 1 ? BONUS.first : 0) +
      (each.window.start <= passage.bodyStart + 1 ? BONUS.begin : 0),
  })
}

/** 零工、骑手怎么申请 tells of whom it names, and not of everybody who asks 怎么申请. */
const OF_OTHERS = 0.2
const SUBJECT =
  /^(?:[一二三四五六七八九十]+[、.]|\d+[、.．]|问[：:])?(\p{Script=Han}[\p{Script=Han}、]{1,11}?)(?:怎么|如何|怎样|能不能|可不可以|能否|可以|是否|该)/u
const ANYBODY = /^(?:会员|职工|员工|单位|工会|我们?|个人|本人|申请人|什么|哪些?|[为什么多几])/u
const ALIKE = 0.6

function isOfOthers(heading: string, matcher: TermMatcher, alike: number): boolean {
  const subject = SUBJECT.exec(heading)?.[1]
  return subject !== undefined && alike < ALIKE && !ANYBODY.test(subject) && matcher.match(subject).every((match) => match === 0)
}

/** 住院报了商业保险，还能领慰问金吗 tells of who has that insurance, and not of everybody who asks whether 住院 brings something. */
const CASE = /^(?:[一二三四五六七八九十]+[、.]|\d+[、.．]|问[：:])?([^，。；？?]{6,})，(?:还|也|能|可|是否|会不会|算不算)/u
const CASE_LEFT = 5
const CASE_ALIKE = 0.4
const SAYS_NOTHING = /[我们的了是在都有已经被]/gu

function isOfOtherCase(heading: string, { terms }: Question, alike: number): boolean {
  const told = alike < CASE_ALIKE ? CASE.exec(heading)?.[1] : undefined
  if (told === undefined) return false
  const words = terms.flatMap(({ text, alternatives }) => [text, ...alternatives.map((other) => other.text)])
  const named = words.filter((word) => told.includes(word)).sort((a, b) => b.length - a.length)
  return named.reduce((left, word) => left.replace(word, ''), told).replace(SAYS_NOTHING, '').length >= CASE_LEFT
}

/** Share of the heading's pairs of characters that the question has too; 集合地点在哪，要带什么 asks two things, and one of them may be meant. */
function likeness(question: string, heading: string): number {
  const own = new Set(pairsOf(inPlainWords(question)))
  const shares = [heading, ...heading.split(/[，；？?]/u)].map((part) => {
    const pairs = pairsOf(inPlainWords(part))
    return pairs.length < PAIRS_MIN ? 0 : pairs.filter((pair) => own.has(pair)).length / pairs.length
  })
  return Math.max(...shares)
}
const PAIRS_MIN = 3

/** 身上要带些啥 asks 要带什么. */
const inPlainWords = (text: string): string =>
  text
    .replace(/啥/gu, '什么')
    .replace(/咋/gu, '怎么')
    .replace(/(?<=[要带交填办有])[些点](?=什么|哪)/gu, '')

function pairsOf(text: string): string[] {
  const letters = text.replace(/[^\p{L}\p{N}]/gu, '')
  return Array.from({ length: Math.max(0, letters.length - 1) }, (_, i) => letters.slice(i, i + 2))
}
