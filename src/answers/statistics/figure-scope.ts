// Owns whether a figure lies in the scope of a question. It fails closed: another place or year is no answer.
import type { Figure } from '../../documents/figure.ts'
import { yearsOfPeriod } from '../../documents/period.ts'
import type { Lexicon } from '../../search/lexicon.ts'
import { foldText } from '../../text/characters.ts'
import type { Question } from '../question.ts'

/** Whether a figure is of the place, body, time and kind that a question is after: every one that it names must hold. */
export function inScope(figure: Figure, question: Question, lexicon: Lexicon): boolean {
  if (question.places.length > 0 && !question.places.includes(figure.region ?? '')) return false
  if (question.bodies.length > 0 && !question.bodies.some((body) => sameBody(body, figure.organisation ?? '', lexicon))) return false
  if (question.plan !== (figure.kind === 'plan')) return false
  const years = yearsOfPeriod(figure.period)
  // 到2028年底达到9万人 is planned for that year.
  const isTarget = (to: number): boolean => figure.kind === 'plan' && years?.[1] === to
  return (
    question.times.length === 0 ||
    (years !== undefined && question.times.some((time) => (time.from <= years[0] && years[1] <= time.to) || isTarget(time.to)))
  )
}

/** 区总工会, 工会 and 苏州工业园区总工会 are one body, told apart by their place alone. */
export function sameBody(asked: string, named: string, lexicon: Lexicon): boolean {
  const core = (name: string): string => {
    let rest = foldText(name)
    for (const place of lexicon.placesIn(rest)) rest = rest.replace(place.raw, '')
    return rest.replace(/^[市区县省]|[（(].*[）)]$/gu, '').replace(/^总工会$/u, '工会')
  }
  const [a, b] = [core(asked), core(named)]
  return a !== '' && b !== '' && (a === b || b.endsWith(a) || a.endsWith(b))
}
