// Owns the questions that the bot offers: drawn from the documents, and each asked of itself before it is offered.
import type { Figure } from '../../documents/figure.ts'
import type { Question } from '../question.ts'
import type { Reply, Turn } from '../reply.ts'
import { heldIn } from '../statistics/held-in.ts'
import { askedFor } from './worded.ts'

export interface NextQuestions {
  /** What may be asked next: of the same section, or the same thing elsewhere. */
  after(turn: Turn, known: ReadonlySet<string>): readonly string[]
  /** Questions near one that found nothing, or was not meant so. */
  near(question: string, known: ReadonlySet<string>): readonly string[]
}

export interface NextQuestionSource {
  readonly figures: () => readonly Figure[]
  /** Figures that count a like thing elsewhere. */
  readonly like: (figure: Figure) => readonly Figure[]
  readonly figuresOf: (reply: Reply) => readonly Figure[]
  readonly understand: (text: string) => Question
  /** As if nothing had been said before. */
  readonly ask: (question: string) => Reply
  readonly nameOfPlace: (name: string) => string
}

export const OFFERED_MAX = 2
/** Each try is an answer: an offer may not cost more than a handful. */
const TRIES_MAX = 3

export function createNextQuestions(source: NextQuestionSource): NextQuestions {
  const checked = new Map<string, string | undefined>()
  let bySection: ReadonlyMap<string, readonly Figure[]> | undefined
  const sections = (): ReadonlyMap<string, readonly Figure[]> => {
    bySection ??= groupBySection(source.figures())
    return bySection
  }
  /** The question for a figure, if the bot answers it with that figure. */
  const questionFor = (figure: Figure): string | undefined => {
    if (checked.has(figure.id)) return checked.get(figure.id)
    const question = askedFor(figure, figure.region === undefined ? '' : source.nameOfPlace(figure.region))
    const sound =
      question !== undefined && isDefinite(source.understand(question)) && answersWith(source.ask(question), figure) ? question : undefined
    checked.set(figure.id, sound)
    return sound
  }
  const firstOf = (figures: readonly Figure[], known: ReadonlySet<string>): string[] => {
    const found: string[] = []
    let tries = 0
    for (const figure of figures) {
      if (found.length >= OFFERED_MAX || tries >= TRIES_MAX) break
      if (!checked.has(figure.id)) tries++
      const question = questionFor(figure)
      if (question !== undefined && !known.has(question) && !found.includes(question)) found.push(question)
    }
    return found
  }
  return {
    after({ reply }, known) {
      const cited = reply.citations[0]
      if (!cited) return []
      const said = source.figuresOf(reply)[0]
      const elsewhere = said ? source.like(said).filter((other) => other.region !== said.region || other.period !== said.period) : []
      const beside = (sections().get(sectionOf(cited)) ?? []).filter(({ raw }) => !reply.text.includes(raw.replace(/\s/gu, '')))
      return firstOf([...elsewhere.slice(0, 1), ...beside.filter(worded), ...elsewhere.slice(1, 3)], known)
    },
    near(text, known) {
      const question = source.understand(text)
      const things = question.terms.filter((term) => term.essential && term.frequency > 0)
      const scored = source
        .figures()
        .filter(worded)
        .map((figure) => ({ figure, score: nearness(figure, question, things) }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score)
      return firstOf(
        scored.map(({ figure }) => figure),
        known,
      )
    },
  }
}

const sectionOf = ({ doc, section }: { readonly doc: string; readonly section: readonly string[] }): string => [doc, ...section].join('/')

function groupBySection(figures: readonly Figure[]): ReadonlyMap<string, readonly Figure[]> {
  const groups = new Map<string, Figure[]>()
  for (const figure of figures) groups.set(sectionOf(figure), [...(groups.get(sectionOf(figure)) ?? []), figure])
  return groups
}

const worded = (figure: Figure): boolean => askedFor(figure, '') !== undefined

/** 职工参与多少人次 could be asked of anything; 走访慰问困难职工多少户 names its matter. */
const isDefinite = ({ terms }: Question): boolean => terms.some(({ essential, weight }) => essential && weight >= DEFINITE)
const DEFINITE = 0.5

/** The first line states the figure, out of its own document. */
function answersWith(reply: Reply, figure: Figure): boolean {
  const headline = reply.text.split('\n', 1)[0] ?? ''
  return reply.kind === 'answer' && reply.citations[0]?.doc === figure.doc && headline.includes(figure.raw.replace(/\s/gu, ''))
}

/** How much of what was asked about the clause holds; the place asked for counts beside it. */
function nearness(figure: Figure, question: Question, things: Question['terms']): number {
  const held = things.reduce((sum, term) => sum + term.weight * heldIn(term, figure.clause), 0)
  const isThere = question.places.includes(figure.region ?? '') ? 0.2 : 0
  return held >= HELD ? held + isThere : 0
}

const HELD = 0.4
