// Owns the recognition of grave messages: a person in trouble, as against a question about such troubles. Pure.

import { foldText } from '../text/characters.ts'
import { type CareExamples, type LearnedCare, learnCare } from './care-learned.ts'

/** One kind of trouble. How patterns are written: see `compilePattern`. */
export interface CareTopic {
  readonly id: string
  /** What it is called in a citation. */
  readonly title: string
  /** Grave in any surroundings but statistics. */
  readonly certain: readonly string[]
  /** Grave unless the sentence is impersonal and nobody speaks of themselves or their own people. */
  readonly patterns: readonly string[]
  /** What makes the same words harmless for this topic. */
  readonly unless: readonly string[]
  /** Said first, in private. */
  readonly care: readonly string[]
  /** What can be done, in private: steps and national lines. */
  readonly steps: readonly string[]
  /** Who speaks of somebody else in this trouble (我同事想跳楼), and what is said to them instead. */
  readonly ofOther?: Pick<CareTopic, 'patterns' | 'care' | 'steps'> | undefined
  /** Said in a group instead: general, with an invitation to a private chat. */
  readonly inRoom?: string | undefined
  /** Answered even while a person answers in the conversation: it must not wait. */
  readonly urgent?: boolean | undefined
  /** What the documents are asked when the message itself finds nothing there; absent: they are not asked at all. */
  readonly query?: string | undefined
  /** The topic of knowledge/contacts.yaml that helps. */
  readonly contact?: string | undefined
}

/** What care.yaml holds. */
export interface CarePatterns {
  /** Words to be used in patterns as {name}. */
  readonly words: Readonly<Record<string, readonly string[]>>
  /** Taken out before anything is looked for: 我想问 does not make a sentence personal. */
  readonly polite: readonly string[]
  /** Who speaks of themselves or their own people. */
  readonly self: readonly string[]
  /** Questions about rules, reports and events. */
  readonly impersonal: readonly string[]
  /** Harmless whoever speaks: statistics. */
  readonly unless: readonly string[]
  /** The first that matches wins. */
  readonly topics: readonly CareTopic[]
}

export interface CareKnowledge extends CarePatterns {
  /** What must be heard and what must not: where no pattern matches, what is like them decides. */
  readonly examples: CareExamples
}

export interface CareMatch {
  readonly topic: CareTopic
  /** No pattern matched: it only sounds like the examples. */
  readonly alike?: true
}

/** 老板拖了三个月工资不给 → wages; 拖欠会费多少 → undefined. */
export function findCare(text: string, knowledge: CareKnowledge): CareMatch | undefined {
  const compiled = compiledFor(knowledge)
  // Sentence by sentence, so that a harmless one does not excuse a grave one beside it.
  const sentences = foldForCare(text)
    .split(SENTENCE_BREAKS)
    .map((sentence) => withClauses(sentence, compiled))
  const patterned = byPatterns(sentences, compiled)
  if (patterned) return { topic: addressed(patterned, text, knowledge) }
  const alike = sentences.map((sentence) => likeExamples(sentence.whole, compiled)).find((one) => one !== undefined)
  return alike && { topic: alike.topic, alike: true }
}

/** Without what is told of the other nothing grave may be left: 我同事想跳楼，我也不想活了 is said by one who needs help. */
function addressed({ topic, ofOther }: CompiledTopic, text: string, knowledge: CareKnowledge): CareTopic {
  if (!topic.ofOther) return topic
  const folded = foldForCare(text)
  const rest = ofOther.reduce((left, pattern) => left.replace(pattern, ''), folded)
  if (rest === folded || findCare(rest, knowledge)) return topic
  return { ...topic, care: topic.ofOther.care, steps: topic.ofOther.steps }
}

interface Sentence {
  readonly whole: string
  /** None where the sentence is one clause. */
  readonly clauses: readonly string[]
}

function withClauses(sentence: string, { polite }: Compiled): Sentence {
  const plain = (part: string) => polite.reduce((rest, pattern) => rest.replace(pattern, ''), part.replace(/\s+/gu, ''))
  const clauses = sentence.split(CLAUSE_BREAKS).filter((clause) => clause.length > 1)
  return { whole: plain(sentence), clauses: clauses.length > 1 ? clauses.map(plain) : [] }
}

/** Patterns tell that a sentence is grave, examples tell better what of; but no example talks a life out of danger. */
function byPatterns(sentences: readonly Sentence[], compiled: Compiled): CompiledTopic | undefined {
  for (const topic of compiled.topics) {
    for (const { whole, clauses } of sentences) {
      const parts = [...clauses, ...cryBefore(whole, topic, compiled)]
      const grave = speaksOf(whole, topic, compiled) ? whole : parts.find((one) => clauseSpeaksOf(one, whole, topic, compiled))
      if (grave !== undefined) return topic.topic.urgent ? topic : (likeExamples(grave, compiled) ?? topic)
    }
  }
  return undefined
}

/** 我不想活了园区办了多少场培训: what somebody in danger says of themselves, without the question that follows it unparted. */
function cryBefore(sentence: string, { topic, certain }: CompiledTopic, { self }: Compiled): readonly string[] {
  if (!topic.urgent) return []
  const ends = certain.map((pattern) => pattern.exec(sentence)).flatMap((found) => (found ? [found.index + found[0].length] : []))
  const cry = sentence.slice(0, Math.min(...ends, sentence.length))
  return ends.length > 0 && self.some((pattern) => pattern.test(cry)) ? [cry] : []
}

/**
 * No question beside it excuses a cry: 我不想活了，园区有多少家驿站. Where no life is in danger, somebody must speak of
 * their own trouble, and of no more than is harmless for the topic: 公司拖欠工资，怎么处罚 asks what the rules say.
 */
function clauseSpeaksOf(clause: string, whole: string, topic: CompiledTopic, compiled: Compiled): boolean {
  if (!speaksOf(clause, topic, compiled)) return false
  if (topic.topic.urgent) return true
  const has = (patterns: readonly RegExp[], text: string) => patterns.some((pattern) => pattern.test(text))
  return !has(topic.unless, whole) && (has(topic.certain, clause) || has(compiled.self, clause))
}

/** Learning the examples takes a moment: better at the start than in somebody's first message. */
export function prepareCare(knowledge: CareKnowledge): void {
  compiledFor(knowledge).learned(Object.values(knowledge.examples.grave).flat()[0] ?? '')
}

function compiledFor(knowledge: CareKnowledge): Compiled {
  const compiled = compiledOnce.get(knowledge) ?? compile(knowledge)
  compiledOnce.set(knowledge, compiled)
  return compiled
}

/** Spaces between single characters, full width and traditional characters must not hide a cry for help. */
function foldForCare(text: string): string {
  return foldText(text.slice(0, LONGEST))
    .normalize('NFKC')
    .replace(/(?<=(?<!\S)\S)[^\S\n]+(?=\S(?!\S))/gu, '')
}

const SENTENCE_BREAKS = /[。！？!?;；\n]+/u
const CLAUSE_BREAKS = /[，,、:：…~\s]+/u

const LONGEST = 20_000

function speaksOf(sentence: string, topic: CompiledTopic, { unless, self, impersonal }: Compiled): boolean {
  const has = (patterns: readonly RegExp[]) => patterns.some((pattern) => pattern.test(sentence))
  if (has(unless) || has(topic.unless)) return false
  return has(topic.certain) || (has(topic.patterns) && (has(self) || !has(impersonal)))
}

/** What a report says and what rules say is no cry, however like one it sounds. */
function likeExamples(sentence: string, { topics, unless, self, impersonal, learned }: Compiled): CompiledTopic | undefined {
  const has = (patterns: readonly RegExp[]) => patterns.some((pattern) => pattern.test(sentence))
  if (sentence.length < SHORTEST || has(unless) || (has(impersonal) && !has(self))) return undefined
  const id = learned(sentence)
  const topic = id === undefined ? undefined : topics.find((one) => one.topic.id === id)
  return topic && !has(topic.unless) ? topic : undefined
}

/** 没了 and 我 are like anything. */
const SHORTEST = 3

interface CompiledTopic {
  readonly topic: CareTopic
  readonly certain: readonly RegExp[]
  readonly patterns: readonly RegExp[]
  readonly unless: readonly RegExp[]
  readonly ofOther: readonly RegExp[]
}

interface Compiled extends Record<'polite' | 'self' | 'impersonal' | 'unless', readonly RegExp[]> {
  readonly topics: readonly CompiledTopic[]
  readonly learned: LearnedCare
}

const compiledOnce = new WeakMap<CareKnowledge, Compiled>()

function compile({ words, polite, self, impersonal, unless, topics, examples }: CareKnowledge): Compiled {
  const all = (sources: readonly string[]) => sources.map((source) => compilePattern(source, words))
  return {
    ...{ polite: all(polite), self: all(self), impersonal: all(impersonal), unless: all(unless) },
    learned: learnCare(examples),
    topics: topics.map((topic) => ({
      topic,
      ...{ certain: all(topic.certain), patterns: all(topic.patterns), unless: all(topic.unless) },
      ofOther: all(topic.ofOther?.patterns ?? []),
    })),
  }
}

/**
 * A pattern is plain text with a few signs: (a|b) either; x? perhaps; {name} any word of that list; … up to ten
 * characters of the same sentence; !(a|b) not followed by; ^ and $ the sentence's begin and end; a & b both, anywhere.
 * {owe}…{wages}!(条|卡) matches 欠着我们三个月工资; not 欠费, not 欠一张工资条.
 */
export function compilePattern(source: string, words: CareKnowledge['words']): RegExp {
  const parts = source.split('&').map((part) => translated(part.trim(), words))
  return new RegExp(parts.length === 1 ? String(parts[0]) : `^${parts.map((part) => `(?=.*(?:${part}))`).join('')}`, 'u')
}

function translated(source: string, words: CareKnowledge['words']): string {
  const spread = source.replace(/\{(\p{L}+)\}/gu, (_, name: string) => {
    const list = words[name]
    if (!list) throw new RangeError(`{${name}} is not in words`)
    return `(${list.join('|')})`
  })
  const escaped = spread.replace(/[\\.*+[\]{}]/g, '\\$&')
  return escaped.replace(/!?\(/gu, (sign) => (sign === '(' ? '(?:' : '(?!')).replace(/…+/gu, '.{0,10}?')
}
