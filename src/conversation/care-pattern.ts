// Owns the patterns by which grave messages are heard: how staff write them, and what becomes of them.
import type { CareKnowledge, CareTopic } from './care-knowledge.ts'
import { type LearnedCare, learnCare } from './care-learned.ts'

export interface CompiledTopic {
  readonly topic: CareTopic
  readonly certain: readonly RegExp[]
  readonly patterns: readonly RegExp[]
  readonly unless: readonly RegExp[]
  readonly ofOther: readonly RegExp[]
}

export interface Compiled extends Record<'polite' | 'self' | 'impersonal' | 'unless', readonly RegExp[]> {
  readonly topics: readonly CompiledTopic[]
  readonly learned: LearnedCare
}

export function compile({ words, polite, self, impersonal, unless, topics, examples }: CareKnowledge): Compiled {
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
