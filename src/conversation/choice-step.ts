// Owns the taking of an offer, and the list again for a number that it does not have.

import { conversationWording } from '../wording/conversation.ts'
import { answering } from './answer-step.ts'
import { type Choice, parseChoice } from './choice.ts'
import type { ConversationDeps } from './deps.ts'
import { type Said, type Step, saying } from './said.ts'
import type { Session } from './session.ts'

export function createChoiceStep(deps: ConversationDeps): Step {
  return async (said) => {
    const choice = choiceIn(said.text, said.session)
    if (!choice) return undefined
    if (choice.kind === 'taken')
      return choice.offer.cites === undefined
        ? answering(deps, said, choice.offer.question, [])
        : { ...saying(said, 'answer', sourceText(deps, said.session, choice.offer.cites)), session: refreshed(deps, said) }
    const labels = offersOf(said.session).map(({ label }) => label)
    const text = `${conversationWording.outOfRange(labels.length)}\n${conversationWording.offers(labels)}`
    return { ...saying(said, 'clarify', text), session: refreshed(deps, said) }
  }
}

/** The list stays, so that another number of it can be taken. */
const refreshed = (deps: ConversationDeps, { session, now }: Said): Session => ({
  ...session,
  repliedAt: now,
  windowUntil: now + deps.settings.windowMs,
})

function sourceText({ afterwards }: ConversationDeps, session: Session, at: number): string {
  const citation = session.turns.at(-1)?.reply.citations[at]
  if (!citation) return conversationWording.noSource
  return afterwards?.showSource?.(citation) ?? conversationWording.sourceGone(citation.title, citation.quote)
}

/** Also used to hear a choice in a group where nobody mentioned the bot. */
export function choiceIn(text: string, session: Session): Choice | undefined {
  // Only where the bot asked: after an answer, 会员 is a new question and not a part of the offer 会员人数是多少.
  const partly = session.turns.at(-1)?.reply.kind === 'clarify'
  return parseChoice(text, offersOf(session), partly)
}

function offersOf(session: Session) {
  return session.turns.at(-1)?.reply.choices ?? []
}
