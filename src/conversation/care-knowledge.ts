// Owns the form of what is known of grave messages: their topics, the patterns that tell them, and the examples.
import type { CareExamples } from './care-learned.ts'

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
