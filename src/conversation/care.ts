// Owns the recognition of grave messages: a person in trouble, as against a question about such troubles. Pure.

import { foldText } from '../text/characters.ts'
import type { CareKnowledge, CareTopic } from './care-knowledge.ts'
import { type Compiled, type CompiledTopic, compile } from './care-pattern.ts'

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

const compiledOnce = new WeakMap<CareKnowledge, Compiled>()
