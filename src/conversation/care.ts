// Owns the recognition of grave messages: a person in trouble, as against a question about such troubles. Pure.

/** One kind of trouble. Patterns: see `compilePattern`. */
export interface CareTopic {
  readonly id: string
  readonly patterns: readonly string[]
  /** What makes the same words harmless for this topic. */
  readonly unless: readonly string[]
  /** Said first, in private. */
  readonly care: readonly string[]
  /** What can be done, in private: steps and national lines. */
  readonly steps: readonly string[]
  /** Said in a group instead: general, with an invitation to a private chat. */
  readonly inRoom?: string | undefined
  /** What the documents are asked when the message itself finds nothing there; absent: they are not asked at all. */
  readonly query?: string | undefined
  /** The topic of knowledge/contacts.yaml that helps. */
  readonly contact?: string | undefined
}

export interface CareKnowledge {
  /** Words to be used in patterns as {name}. */
  readonly words: Readonly<Record<string, readonly string[]>>
  /** Harmless whatever the topic: statistics, titles, reports. */
  readonly unless: readonly string[]
  readonly topics: readonly CareTopic[]
}

export interface CareMatch {
  readonly topic: CareTopic
}

interface CompiledTopic {
  readonly topic: CareTopic
  readonly patterns: readonly RegExp[]
  readonly unless: readonly RegExp[]
}

interface Compiled {
  readonly unless: readonly RegExp[]
  readonly topics: readonly CompiledTopic[]
}

const compiledOnce = new WeakMap<CareKnowledge, Compiled>()

/** 老板拖了三个月工资不给 → wages; 拖欠会费多少 → undefined. Topics earlier in the file win. */
export function findCare(text: string, knowledge: CareKnowledge): CareMatch | undefined {
  const compiled = compiledOnce.get(knowledge) ?? compile(knowledge)
  compiledOnce.set(knowledge, compiled)
  const folded = foldForCare(text)
  // Clause by clause, so that a harmless clause does not excuse a grave one beside it.
  const clauses = folded.split(/[。！？!?;；\n]+/u).filter((clause) => clause !== '')
  const found = compiled.topics.find((entry) => clauses.some((clause) => speaksOf(clause, entry, compiled.unless)))
  return found ? { topic: found.topic } : undefined
}

function speaksOf(clause: string, entry: CompiledTopic, unless: readonly RegExp[]): boolean {
  if (!entry.patterns.some((pattern) => pattern.test(clause))) return false
  return !entry.unless.some((pattern) => pattern.test(clause)) && !unless.some((pattern) => pattern.test(clause))
}

/** Spaces between Han characters and full-width forms must not hide a cry for help. */
export function foldForCare(text: string): string {
  return text
    .slice(0, 20_000)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\S\n]+/gu, '')
}

function compile(knowledge: CareKnowledge): Compiled {
  const patterns = (sources: readonly string[]) => sources.map((source) => compilePattern(source, knowledge.words))
  return {
    unless: patterns(knowledge.unless),
    topics: knowledge.topics.map((topic) => ({ topic, patterns: patterns(topic.patterns), unless: patterns(topic.unless) })),
  }
}

/**
 * A pattern is plain text with four signs: (a|b) either, x? perhaps, {name} any word of that list, … up to ten characters
 * of the same clause. ^ and $ bind it to the clause's begin and end.
 * {owed}…{wages} matches 欠着我们的工资; not 欠费。工资 (another clause).
 */
export function compilePattern(source: string, words: CareKnowledge['words']): RegExp {
  const spread = source.replace(/\{(\p{L}+)\}/gu, (_, name: string) => {
    const list = words[name]
    if (!list) throw new RangeError(`{${name}} is not in words`)
    return `(${list.join('|')})`
  })
  const escaped = spread
    .replace(/[\\.*+[\]{}]/g, '\\$&')
    .replaceAll('(', '(?:')
    .replace(/…+/gu, '[^。！？!?;；\\n]{0,10}')
  return new RegExp(escaped, 'u')
}
