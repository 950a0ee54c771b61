// Owns the people whom one can turn to: which of them fit a topic, and who is there at this hour.

import { z } from 'zod'
import { mustBe } from '../wording/knowledge-file.ts'

const DAYS = '一二三四五六日'

/** 周一至周五 09:00-17:30 · 周六 9:00—12:00 · 每天 08:00-20:00. Not: 上班时间. */
const HOURS = /^(?:周([一二三四五六日])(?:[至到\-—](?:周)?([一二三四五六日]))?|每天)\s*(\d{1,2}):(\d{2})\s*[-—–~至到]\s*(\d{1,2}):(\d{2})$/u

interface Span {
  /** 0 is Monday. */
  readonly firstDay: number
  readonly lastDay: number
  readonly fromMinute: number
  readonly toMinute: number
}

export function parseHours(text: string): Span | undefined {
  const found = HOURS.exec(text.normalize('NFKC').trim())
  if (!found) return undefined
  const [, first, last, fromHour, fromMinute, toHour, toMinute] = found
  const firstDay = first === undefined ? 0 : DAYS.indexOf(first)
  const lastDay = first === undefined ? 6 : last === undefined ? firstDay : DAYS.indexOf(last)
  const span = {
    firstDay,
    lastDay,
    fromMinute: Number(fromHour) * 60 + Number(fromMinute),
    toMinute: Number(toHour) * 60 + Number(toMinute),
  }
  return span.toMinute > span.fromMinute && span.toMinute <= 24 * 60 && lastDay >= firstDay ? span : undefined
}

const text = z.string().trim().min(1)

const contactSchema = z.strictObject({
  name: text,
  phone: z.union([text, z.number().transform(String)]).optional(),
  place: text.optional(),
  note: text.optional(),
  /** Empty: for everything. */
  topics: z.array(text).default([]),
  /** Empty: nobody said when. */
  hours: z.array(text.refine((hours) => parseHours(hours) !== undefined, mustBe.hours)).default([]),
})

export const contactsSchema = z
  .strictObject({ contacts: z.array(contactSchema).default([]), topics: z.record(text, z.array(text)).default({}) })
  .check(({ value, issues }) => {
    for (const [at, contact] of value.contacts.entries()) {
      for (const topic of contact.topics.filter((name) => !(name in value.topics))) {
        issues.push({
          code: 'custom',
          input: topic,
          path: ['contacts', at, 'topics'],
          message: mustBe.listedTopic(topic),
        })
      }
    }
  })

export type ContactBook = z.infer<typeof contactsSchema>
export type Contact = z.infer<typeof contactSchema>

export interface FoundContact {
  readonly contact: Contact
  /** undefined: the book does not say. */
  readonly isOpen: boolean | undefined
}

/** A phone screen's worth. */
const MOST_CONTACTS = 3

/** The topic whose words the text holds, the longest word deciding. 工伤鉴定找谁 → 维权 */
export function topicOf(said: string, book: ContactBook): string | undefined {
  const found = Object.entries(book.topics)
    .map(([topic, words]) => ({
      topic,
      length: Math.max(0, ...[topic, ...words].filter((word) => said.includes(word)).map((word) => word.length)),
    }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length)
  return found[0]?.topic
}

/** Those of the topic, else those for everything; who is there now comes first. */
export function findContacts(book: ContactBook, topic: string | undefined, now: number, timeZone: string): readonly FoundContact[] {
  const ofTopic = book.contacts.filter(({ topics }) => topic !== undefined && topics.includes(topic))
  const chosen = ofTopic.length > 0 ? ofTopic : book.contacts.filter(({ topics }) => topics.length === 0)
  return chosen
    .map((contact) => ({ contact, isOpen: isOpenAt(contact, now, timeZone) }))
    .sort((a, b) => Number(b.isOpen ?? true) - Number(a.isOpen ?? true))
    .slice(0, MOST_CONTACTS)
}

function isOpenAt(contact: Contact, now: number, timeZone: string): boolean | undefined {
  if (contact.hours.length === 0) return undefined
  const { day, minute } = localTime(now, timeZone)
  return contact.hours
    .map(parseHours)
    .some((span) => span && day >= span.firstDay && day <= span.lastDay && minute >= span.fromMinute && minute < span.toMinute)
}

function localTime(now: number, timeZone: string): { readonly day: number; readonly minute: number } {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const parts = Object.fromEntries(format.formatToParts(now).map(({ type, value }) => [type, value]))
  const day = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(parts.weekday ?? '')
  return { day, minute: Number(parts.hour) * 60 + Number(parts.minute) }
}
