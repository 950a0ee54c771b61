// Owns answering a long story by its one question, with what only the circumstances name: the thing, the place, the year.

import type { Question } from './question.ts'
import type { Reply } from './reply.ts'
import { leaningOf } from './talk/follow-up.ts'
import { type Story, withoutTeller } from './understanding/story.ts'

/** 从上海调来, 老家安徽: where somebody comes from is not what is asked about. */
const COMES_FROM = /(?:从|老家(?:是|在)?|来自|不是)[^，,。]{0,6}/gu
/** 那一年总共送了多少: which year, the circumstances say. */
const THAT_YEAR = /那一?年|当年|同年|当时/u
const LOOKED_BACK = 2

/** The question with its thing: where it names none itself, the sentences before it are taken along, the nearest first. */
export function questionOf({ question, before }: Story, understand: (text: string) => Question): string {
  let text = standingAlone(question, understand)
  for (const earlier of before.slice(-LOOKED_BACK).reverse()) {
    if (leaningOf(understand(text)) !== 'strong') break
    text = `${earlier}，${text}`
  }
  return inYearOf(text, before, understand)
}

/** 听说设了援助站，全市有多少个援助站: the thing is named once more, so the clause that asks needs no other. */
function standingAlone(question: string, understand: (text: string) => Question): string {
  const cut = Math.max(question.lastIndexOf('，'), question.lastIndexOf(','))
  if (cut < 0) return question
  const [lead, asks] = [question.slice(0, cut), question.slice(cut + 1)]
  const repeated = understand(asks).terms.some(({ text, essential }) => essential && lead.includes(text))
  return repeated ? asks : `${withoutTeller(lead)}，${asks}`
}

function inYearOf(text: string, before: readonly string[], understand: (text: string) => Question): string {
  if (!THAT_YEAR.test(text) || understand(text).times.length > 0) return text
  const years = [...new Set(before.flatMap((sentence) => sentence.match(/(?:19|20)\d{2}(?=年)/gu) ?? []))]
  return years.length === 1 ? text.replace(THAT_YEAR, `${years[0]}年`) : text
}

/** The places that only the circumstances name, the narrowest first: one, and what it lies in where that is named as well. */
function placesBefore(asked: Question, { before }: Story, { understand, ancestors, nameOfPlace }: StorySource): readonly string[] {
  if (asked.places.length > 0 || asked.organisations.length > 0) return []
  const told = before.map((sentence) => sentence.replaceAll(COMES_FROM, '')).join('。')
  const [place, other] = new Set(before.flatMap((sentence) => understand(sentence.replaceAll(COMES_FROM, '')).places))
  if (place === undefined || other !== undefined) return []
  return [place, ...ancestors(place).filter((outer) => outer !== place && told.includes(nameOfPlace(outer)))]
}

export interface StorySource {
  readonly understand: (text: string) => Question
  /** From the place itself outwards. */
  readonly ancestors: (place: string) => readonly string[]
  readonly nameOfPlace: (place: string) => string
  readonly ask: (text: string) => Reply
}

/** A figure is one of a place: that of another is not told to somebody who says where they are. */
export function answerStory(story: Story, by: StorySource): Reply {
  const text = questionOf(story, by.understand)
  const asked = by.understand(text)
  const there = placesBefore(asked, story, by).map((place) => by.ask(by.nameOfPlace(place) + text))
  const found = there.find(({ kind }) => kind !== 'none')
  return found ?? (asked.asked === 'figure' ? there[0] : undefined) ?? by.ask(text)
}
