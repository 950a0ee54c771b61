// Owns taking a message of a talk through the ways it may be meant: as a story, a number held up, a question behind an introduction.
import { foldText } from '../text/characters.ts'
import { judged, numberHeldIn, withoutHeldNumber } from './held-number.ts'
import type { Question } from './question.ts'
import { type AskMaybe, type AskOne, createQuestionAnswers, type QuestionSource } from './question-reply.ts'
import type { Reply } from './reply.ts'
import type { Statistics } from './statistics/statistics.ts'
import { answerStory } from './story-reply.ts'
import { announcedIn, type Story, storyIn, withoutIntroduction } from './understanding/story.ts'
import { behindTopicChange, sinceTopicChange } from './understanding/topic-change.ts'

export interface MessageSource extends QuestionSource {
  readonly statistics: Statistics
}

export function createMessageAnswers(source: MessageSource): AskOne {
  const { combiner, statistics } = source
  const { understand, lexicon, documents } = combiner
  const answerOne = createQuestionAnswers(source)

  /** 会员是不是64万: how many there are, and whether it is that number. */
  const heldAgainst: AskMaybe = (text, history, now) => {
    const held = numberHeldIn(foldText(text))
    const plain = held && answerOne(held.plain, history, now)
    return plain && plain.kind !== 'none'
      ? judged(held, understand(held.plain), plain, { table: statistics.table(), lexicon, documents })
      : undefined
  }

  /** Whether somebody may or must hangs on who asks; what a thing is, and how much, does not. */
  const unintroduced: AskMaybe = (text, history, now) => {
    const plain = withoutIntroduction(foldText(text))
    const asked = plain === undefined ? undefined : understand(plain)
    if (!plain || !asked || HANGS_ON_WHO.has(asked.asked) || !asked.terms.some(({ essential }) => essential)) return undefined
    const made = answerOne(plain, history, now)
    return made.kind === 'none' ? undefined : made
  }

  return (message, said, now) => {
    const anew = behindTopicChange(message)
    const text = anew ?? message
    const before = anew === undefined ? sinceTopicChange(said) : []
    const history = before.map((turn) => ({ ...turn, question: withoutHeldNumber(turn.question) }))
    const story = storyIn(foldText(text))
    const tell = (told: Story): Reply =>
      answerStory(told, { ...combiner, ancestors: lexicon.ancestors, ask: (question) => answerOne(question, history, now) })
    if (story) return tell(story)
    const whole = heldAgainst(text, history, now) ?? answerOne(text, history, now)
    if (whole.kind !== 'none') return whole
    const announced = announcedIn(foldText(text))
    const ofStory = announced && tell(announced)
    return ofStory && ofStory.kind !== 'none' ? ofStory : (unintroduced(text, history, now) ?? whole)
  }
}

const HANGS_ON_WHO: ReadonlySet<Question['asked']> = new Set(['yesno', 'condition'])
