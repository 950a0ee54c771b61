// Owns the reply to a grave message: care first, what the documents say, whom to turn to. Pure; chat and command line share it.

import type { Citation, Reply, Turn } from '../answers/reply.ts'
import { announcedIn, storyIn } from '../answers/understanding/story.ts'
import { foldText } from '../text/characters.ts'
import { careWording } from '../wording/care.ts'
import type { CareMatch } from './care.ts'
import type { CareTopic } from './care-knowledge.ts'

export interface CareSources {
  /** Asks the documents. */
  readonly answer: (question: string) => Reply
  /** Whether what is asked is a cry itself, without the circumstances before it. */
  readonly isGrave?: (text: string) => boolean
  /** Lines that name whom to turn to; may be empty. */
  readonly contacts: readonly string[]
}

/** For a private chat. Every number in it stands in a citation: of a document, of care.yaml, or of contacts.yaml. */
export function careReply(match: CareMatch, text: string, { answer, contacts, isGrave }: CareSources): Reply {
  const { topic } = match
  const rule = topic.urgent || match.alike ? undefined : (answerByRule(text, answer) ?? answerAnnounced(text, answer, isGrave))
  if (rule) return besideAnswer(topic, rule)
  const asked =
    answerToStory(text, answer) ?? (topic.urgent ? undefined : match.alike ? answerToQuestion(text, answer) : answerBeside(text, answer))
  if (asked && match.alike) return besideAnswer(topic, asked)
  const written = documentLines(topic, text, answer)
  // Nothing stands beside a life in danger.
  const also = topic.urgent ? undefined : asked
  const lines = [
    ...topic.care,
    ...topic.steps,
    ...(written ? [careWording.fromDocuments(written.text)] : []),
    ...(also ? [careWording.alsoAsked(also.text)] : []),
    contacts.length > 0 ? careWording.careContact(contacts) : careWording.careNoContact,
  ]
  const own = ownCitation(topic, 'care.yaml', [...topic.care, ...topic.steps].join('\n'))
  const people = contacts.length > 0 ? [ownCitation(topic, 'contacts.yaml', contacts.join('\n'))] : []
  return {
    kind: 'care',
    text: lines.join('\n'),
    citations: [...(written?.citations ?? []), ...(also?.citations ?? []), own, ...people],
    figures: [],
    calculations: [],
  }
}

/** Many a story around a harmless question sounds like trouble: what is only like it does not stand in the answer's place. */
function besideAnswer(topic: CareTopic, asked: Reply): Reply {
  const note = careWording.besideAnswer
  return { ...asked, kind: 'care', text: `${asked.text}\n${note}`, citations: [...asked.citations, ownCitation(topic, 'care.yaml', note)] }
}

function answerToStory(text: string, answer: CareSources['answer']): Reply | undefined {
  const told = storyIn(foldText(text)) ? answer(text) : undefined
  return told?.kind === 'answer' || told?.kind === 'list' ? told : undefined
}

/** 老板让试用四个月，这样行不行: no pattern tells of trouble, and a rule in the documents answers what is asked. Not: 我该怎么办 */
function answerToQuestion(text: string, answer: CareSources['answer']): Reply | undefined {
  const told = ASKS.test(text) && !CRIES.test(text) ? answer(text) : undefined
  return told?.kind === 'answer' || told?.kind === 'list' ? told : undefined
}
const ASKS =
  /多少|几[倍个天年月级次]|多久|什么时候|[吗么][？?]?$|[行能可]不[行能可]|行不|能不|合法|违法|是不是|要不要|该不该|怎么算|如何算/u
const CRIES = /怎么办|咋办|咋整|怎么弄|如何是好|找谁|管不管|没人管|救|活不|受不了/u

/** 担心包工头不给钱，想问问重点行业要靠完善什么制度来管: what is asked is of the work, and the circumstances are why. */
function answerAnnounced(text: string, answer: CareSources['answer'], isGrave: CareSources['isGrave']): Reply | undefined {
  const asked = announcedIn(foldText(text))?.question
  if (asked === undefined || isGrave === undefined || isGrave(asked) || CRIES.test(asked)) return undefined
  for (const question of [asked, text]) {
    const told = answer(question)
    const [first = ''] = told.text.split('\n')
    const fits = told.kind === 'answer' || told.kind === 'list'
    if (fits && pairsOf(asked).filter((pair) => first.includes(pair)).length >= SPOKEN_OF) return told
  }
  return undefined
}

/** 上班路上自己闯红灯被撞了，算工伤吗: a rule that speaks of the case is the help that is asked for. What a report says was done for others is none. */
function answerByRule(text: string, answer: CareSources['answer']): Reply | undefined {
  if (!(ASKS.test(text) || ASKS_RULE.test(text)) || CRIES.test(text)) return undefined
  const told = answer(text)
  const [first = '', proof = ''] = told.text.split('\n')
  const said = `${first}${proof}${told.citations[0]?.section.at(-1) ?? ''}`
  if ((told.kind !== 'answer' && told.kind !== 'list') || !RULES.test(first) || REPORTS.test(said)) return undefined
  return pairsOf(text).filter((pair) => said.includes(pair)).length >= SPOKEN_OF_RULE ? told : undefined
}
const ASKS_RULE = /谁|哪[些个家边种]|[是叫算][啥什]|啥[时钱样]|几[N倍成%]|百分之|会不会|有没有|不[？?]?$/u
const RULES =
  /应当|应该|必须|可以|不可以|不能|不得|不予|有权|依法|须|不算|不用|无需|视为|视同|由用人单位|拨打|提交|可(?:在|向|到|拨)|按[日月年]|[%％]|\d倍|个月|日内|双倍|属于/u
const REPORTS = /累计|全年|年内|讨回|追回|走访|\d[余多]?(?:人次|件次|户次)|(?:受理|调解|办理|帮助|为)[^，。]{0,12}\d/u
const SPOKEN_OF_RULE = 2

const pairsOf = (text: string): readonly string[] => [
  ...new Set(Array.from(text, (_, i) => text.slice(i, i + 2)).filter((pair) => HAN_PAIR.test(pair) && !ANY_PAIR.test(pair))),
]

/** …出车祸住院了，想了解下骑手关爱基金帮过多少人: told where the answer speaks of what is asked there, and not of anything that only sounds like it. */
function answerBeside(text: string, answer: CareSources['answer']): Reply | undefined {
  const asked = ANNOUNCED.exec(text)?.[1]
  const told = asked === undefined ? undefined : answerToQuestion(text, answer)
  const first = told?.text.split('\n', 1)[0] ?? ''
  return pairsOf(asked ?? '').filter((pair) => first.includes(pair)).length >= SPOKEN_OF ? told : undefined
}
const HAN_PAIR = /^\p{Script=Han}{2}$/u
const ANNOUNCED = /(?:(?:想|来)(?:问|了解|打听|知道|咨询|查)|请问|问一?下)(?:一?下)?(.+)$/u
const ANY_PAIR = /多少|一共|总共|去年|今年|一下|我们|工会|职工/u
const SPOKEN_OF = 2

/** What was asked beside the care and answered, for the next question to go on from. Of the trouble nothing is kept. */
export function keptBeside(
  { topic, alike }: CareMatch,
  text: string,
  answer: CareSources['answer'],
  isGrave: (text: string) => boolean,
): Turn | undefined {
  const question = storyIn(foldText(text))?.question
  if ((topic.urgent && !alike) || question === undefined || isGrave(question)) return undefined
  const reply = answerToStory(text, answer)
  return reply && { question, reply: { ...reply, why: [] } }
}

/** For a group: nothing of what was said, and an invitation to a private chat. */
export function careInRoom({ topic }: CareMatch): string {
  return topic.inRoom ?? careWording.inRoom
}

interface Written {
  readonly text: string
  readonly citations: readonly Citation[]
}

/** The first line and the citation line of an answer. Without a query a topic never meets a report's figures. */
function documentLines(topic: CareTopic, text: string, answer: (question: string) => Reply): Written | undefined {
  if (topic.query === undefined) return undefined
  for (const question of [text, topic.query]) {
    const reply = answer(question)
    const [first, ...others] = reply.text.split('\n')
    const cited = others.find((line) => line.trim().startsWith('《'))
    if (!first || !cited || (reply.kind !== 'answer' && reply.kind !== 'list')) continue
    const shown = `${first}\n${cited}`
    if (isAbout(topic.query, shown)) return { text: shown, citations: reply.citations }
  }
  return undefined
}

/** Whoever is beaten at home must not read of work permits for families: what is shown names the matter, or is not shown. */
function isAbout(query: string, shown: string): boolean {
  return query.split(/\s+/u).some((word) => shown.includes(word))
}

/** What the knowledge folder says is cited like a document, so that a phone number can be traced. */
function ownCitation(topic: CareTopic, file: string, quote: string): Citation {
  return {
    doc: file,
    title: careWording.ownSource,
    digest: false,
    section: [topic.title],
    quote,
    passage: `${file}#${topic.id}`,
    file,
    line: 1,
  }
}
