// Owns the handing over to people: the lines that name whom one can turn to.

import { careWording } from '../wording/care.ts'
import { type ContactBook, findContacts, topicOf } from './contacts.ts'

export interface PeopleFor {
  readonly book: ContactBook
  readonly now: number
  readonly timeZone: string
}

/** One line a contact; empty when none is configured for it. `topic` overrides what the text is about. */
export function contactLines(said: string, { book, now, timeZone }: PeopleFor, topic?: string): readonly string[] {
  return findContacts(book, topic ?? topicOf(said, book), now, timeZone).map(({ contact, isOpen }) =>
    careWording.contact({ ...contact, isOpen }),
  )
}

/** For 人工 and 没用: the contacts, or that there are none. */
export function contactText(said: string, people: PeopleFor): string {
  const lines = contactLines(said, people)
  return lines.length > 0 ? careWording.contacts(lines) : careWording.noContacts
}

/** For a declined answer, which is to stay short. */
export function briefContactText(said: string, people: PeopleFor): string {
  const lines = contactLines(said, people)
  return lines.length > 0 ? careWording.contacts(lines.slice(0, 1)) : careWording.noContactsBrief
}
