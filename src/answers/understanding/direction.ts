// Owns questions whether something rose or fell: 上访的人是不是变少了. A text that tells of either answers them.
import type { Question, Term } from '../question.ts'

const FELL = ['减少', '下降', '降低', '低于', '少于', '略降', '减', '降']
const ROSE = ['增加', '上升', '增长', '提高', '高于', '超过', '略增', '增', '升']
const LEVEL = ['持平', '变化', '基本稳定']
const SAYS_FELL = /^(?:[变更]?[少低降跌]了?|减少了?|下降了?|降低了?|降了|跌了?|缩减|低于|少于|不如|不到)$/u
const SAYS_ROSE = /^(?:[变更]?[多高升涨]了?|增加了?|上升了?|增长了?|提高了?|涨了?|多起来|高于|多于|超过)$/u
const WEIGHT = 0.8

export type Direction = 'rose' | 'fell'

/** Which of the two a question asks for; undefined where it asks for neither. */
export function directionAsked({ asked, terms }: Pick<Question, 'asked' | 'terms'>): Direction | undefined {
  if (asked !== 'yesno') return undefined
  if (terms.some(({ text }) => SAYS_FELL.test(text))) return 'fell'
  return terms.some(({ text }) => SAYS_ROSE.test(text)) ? 'rose' : undefined
}

/** 变少 is told by 略有增加 as well, which denies it. */
export const withEitherDirection = (asked: Question['asked'], terms: readonly Term[]): readonly Term[] =>
  asked === 'yesno' ? terms.map((term) => (SAYS_FELL.test(term.text) || SAYS_ROSE.test(term.text) ? eitherOf(term) : term)) : terms

const eitherOf = (term: Term): Term => ({
  ...term,
  alternatives: [
    ...term.alternatives,
    ...[...FELL, ...ROSE, ...LEVEL]
      .filter((text) => text.length > 1 && text !== term.text && !term.alternatives.some((other) => other.text === text))
      .map((text) => ({ text, weight: WEIGHT })),
  ],
})

const TELLS: Readonly<Record<Direction, RegExp>> = {
  fell: /减少|下降|降低|略降|降至|减至|压降|下滑|回落|(?<!不)(?:低于|少于)|[较比][^，。；]{1,8}少[了出]?\d/u,
  rose: /增加|上升|增长|提高|略增|增至|升至|上涨|(?<!不)(?:高于|多于)|[较比][^，。；]{1,8}多[了出]?\d/u,
}

/** What a stretch tells, where it tells of one alone. */
export function directionTold(stretch: string): Direction | undefined {
  const [rose, fell] = [TELLS.rose.test(stretch), TELLS.fell.test(stretch)]
  return rose === fell ? undefined : rose ? 'rose' : 'fell'
}
