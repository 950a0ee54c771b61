// Owns the question back which matter is meant: where sections of one place answer a question equally well that names none of them.
import { monthOf } from '../../documents/chronicle.ts'
import type { SourceDocument } from '../../documents/source-document.ts'
import { foldText } from '../../text/characters.ts'
import { answers } from '../../wording/answers.ts'
import { attributesStated } from '../decide.ts'
import type { Evidence } from '../evidence/evidence.ts'
import type { FindEvidence } from '../evidence/find-evidence.ts'
import { matchTerm } from '../evidence/term-match.ts'
import { asksForRoomAlone } from '../fit/room.ts'
import type { Question } from '../question.ts'
import type { Choosable, Reply } from '../reply.ts'
import { isRetold } from '../rivals/retellings.ts'
import { leans } from '../talk/follow-up.ts'
import { cite } from './citation.ts'
import { bare } from './excerpt.ts'

export interface AskMatterSource {
  readonly understand: (text: string) => Question
  readonly findEvidence: FindEvidence
  readonly documents: ReadonlyMap<string, SourceDocument>
}

const EQUAL = 0.02
const COVERED = 0.9
const SAID = 0.5
const MATTERS_MAX = 4
const LABEL_MAX = 30
/** One word said of many matters; what says more names which of them it means. */
const TERMS_MAX = 1
const ASKS: ReadonlySet<Question['asked']> = new Set(['when', 'where', 'who', 'how', 'condition'])

/** 什么时候启动的, told in three sections alike → which of the three? Undefined where one fits better, or one cannot be asked for. */
export function askWhichMatter(question: Question, evidence: readonly Evidence[], best: Evidence, by: AskMatterSource): Reply | undefined {
  const weighty = question.terms.filter(({ weight }) => weight >= 0.2)
  if (!ASKS.has(question.asked) || weighty.length > TERMS_MAX || question.bodies.length > 0) return undefined
  const told: Evidence[] = []
  for (const each of evidence) {
    if (each.score < best.score - EQUAL || each.coverage < COVERED || !each.fitsAsked || !attributesStated(question, each)) continue
    if (!told.some((other) => isSame(each, other))) told.push(each)
  }
  // 什么时候办: a heading that says that something was held names the matter; beside it 民主党派工作 names none.
  const named = told.filter((each) => question.terms.some((term) => matchTerm(term, foldText(headingOf(each))) >= SAID))
  const matters = named.length > 0 && !weighty.some(({ essential }) => essential) ? named : told
  // 全国科普日是几月几号: the heading that holds the word tells of that matter, and the others only mention it.
  const inHeading = question.terms.filter(({ essential, text }) => essential && matters.some((each) => headingOf(each).includes(text)))
  if (inHeading.some(({ text }) => !matters.every((each) => headingOf(each).includes(text)))) return undefined
  const labels = matters.map((each) => bare(headingOf(each)))
  // 6月 of a chronicle names no matter.
  const isNameless = (label: string): boolean => label === '' || label.length > LABEL_MAX || monthOf(label) !== undefined
  if (matters.length < 2 || matters.length > MATTERS_MAX || labels.some(isNameless)) return undefined
  const choices = matters.map((each, i) => choiceOf(question, each, labels[i] ?? '', by))
  const shown = matters.filter((_, i) => choices[i] === undefined)
  const text = [answers.whichMatter, ...labels.map((label, i) => `${i + 1}. ${label}`)].join('\n')
  return {
    ...{ kind: 'clarify', text, figures: [], calculations: [] },
    citations: shown.map((each) => cite(each.passage, textOf(each).trim(), by.documents)),
    choices: choices.map(
      (choice, i) => choice ?? { label: labels[i] ?? '', question: question.text, cites: shown.indexOf(matters[i] as Evidence) },
    ),
  }
}

const headingOf = ({ passage }: Evidence): string => passage.section.at(-1) ?? ''
const sectionOf = ({ passage }: Evidence): string => [passage.doc, ...passage.section].join('/')
const isSame = (a: Evidence, b: Evidence): boolean => sectionOf(a) === sectionOf(b) || isRetold(textOf(a), textOf(b))
const textOf = ({ passage, window }: Evidence): string => passage.text.slice(window.start, window.end)

const OF_SOMETHING: ReadonlySet<Question['asked']> = new Set(['who', 'how', 'condition', 'when', 'where'])

/** Only what is done with something, and nothing that it is done with. */
export const namesNoMatter = (question: Question): boolean => question.terms.every((term) => leans(question, term))

/** 怎么申请, 谁负责, and nothing before it that it could be about: whatever says the word would be told of any matter. */
export function askWhatIsMeant(question: Question): Reply | undefined {
  const { asked, places, organisations, text } = question
  if (
    !OF_SOMETHING.has(asked) ||
    text.length > SHORT ||
    JOINS.test(text) ||
    places.length + organisations.length > 0 ||
    !namesNoMatter(question)
  )
    return undefined
  if (asked === 'where' && asksForRoomAlone(question)) return undefined
  return { kind: 'clarify', text: answers.whatIsMeant, citations: [], figures: [], calculations: [] }
}
const SHORT = 10
/** 怎么入会: of a union there is one thing to join. */
const JOINS = /入会/u

/** The question with the section's heading, where that is answered by the same sentence; else the passage itself is shown. */
function choiceOf(question: Question, { passage, sentence }: Evidence, label: string, by: AskMatterSource): Choosable | undefined {
  const asked = `${label}，${question.text}`
  const [found] = by.findEvidence(by.understand(asked)).evidence
  const isSameSentence = found?.passage.id === passage.id && found.sentence.start === sentence.start
  return isSameSentence && found.fitsAsked ? { label, question: asked } : undefined
}
