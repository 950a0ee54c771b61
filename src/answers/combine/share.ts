// Owns shares: a figure over the whole that it belongs to — one that is named, the same thing of an outer place, or what the sentence divides.
import type { Figure } from '../../documents/figure.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import { heldIn } from '../statistics/held-in.ts'
import { type AskedSide, questionsOf } from './asked-sides.ts'
import { assignFigures } from './assign-figures.ts'
import type { Combination } from './combination.ts'
import type { Combiner } from './combiner.ts'
import { composeCombined } from './compose-combined.ts'
import type { PickedFigure } from './figure-pick.ts'
import { ASKS_EACH_SHARE, tellPartsOfFirst } from './parts-of-whole.ts'
import { pickSide } from './pick-side.ts'
import { labelOfWhole, namesNoThing, wholesOf } from './share-whole.ts'
import { holdsApart, holdsSide } from './side-holds.ts'
import { shortLabel } from './side-label.ts'
import { statedShare } from './stated-share.ts'

export function tellShare(question: Question, combination: Combination, by: Combiner): Reply | undefined {
  const [part, whole] = questionsOf(question, combination, by.understand)
  if (part === undefined || whole === undefined || part.question.terms.length === 0) return undefined
  if (ASKS_EACH_SHARE.test(question.text))
    return tellPartsOfFirst(
      (pickSide(part.label, part.question, by) ?? []).slice(0, LOOKED_AT).map(({ figure }) => figure),
      by,
    )
  const parts = ofWholePlace(part.question, inOrder(pickSide(part.label, part.question, by) ?? []))
  const stated = parts[0] && statedShare(parts[0].figure, whole.label, by)
  if (stated) return stated
  if (parts.length === 0 || isStated(question, part.question, by)) return undefined
  const wholes = wholesOf(part, whole, parts, by)
  const figures = wholes.length > 0 ? assignFigures('share', [parts, wholes]) : undefined
  if (!figures || !areOfOneThing(part, whole, figures)) return undefined
  const label = labelOfWhole(whole, figures[1]?.figure, by)
  const sides = [shortLabel(part.label), label].map((each, i) => ({ label: each, figure: (figures[i] as PickedFigure).figure }))
  return composeCombined('share', sides, by)
}

/** 某区的奖章占全市多少: what one of its offices got is not the district's number, where its union tells that. */
function ofWholePlace({ places, bodies }: Question, parts: readonly PickedFigure[]): PickedFigure[] {
  const top = parts[0]?.score ?? 0
  const isOfPlace = ({ figure: { organisation } }: PickedFigure): boolean => organisation === undefined || /工会$/u.test(organisation)
  const told = places.length > 0 && bodies.length === 0 && parts.some((each) => isOfPlace(each) && each.score > top - NEAR)
  return told ? parts.filter(isOfPlace) : [...parts]
}

const NEAR = 0.3

/** 班子里女性占多少: women of elsewhere are no part of it. What stands apart is of one thing where the one names the other's. */
function areOfOneThing(part: AskedSide, whole: AskedSide, [one, other]: readonly PickedFigure[]): boolean {
  if (one === undefined || other === undefined) return false
  // 23%以上 of 93%以上 is a share of nothing.
  if (one.figure.unit === '%' || other.figure.unit === '%') return false
  if (one.figure.passage === other.figure.passage || namesNoThing(whole.question)) return true
  // 女会员占多少: what counts 会员 and no women is no part.
  if (!holdsApart({ ...part.question, places: whole.question.places }, [whole.question], one.figure)) return false
  return holdsSide(whole.question, one.figure) || holdsSide(part.question, other.figure)
}

/** 1555人次、3579卷次、1830件次 of one thing are taken in the order of the text. */
function inOrder(picked: readonly PickedFigure[]): PickedFigure[] {
  const keyOf = ({ passage, indicator }: Figure): string => `${passage}/${indicator}`
  const best = new Map<string, number>()
  for (const { figure, score } of picked) best.set(keyOf(figure), Math.max(score, best.get(keyOf(figure)) ?? score))
  const scoreOf = ({ figure }: PickedFigure): number => best.get(keyOf(figure)) ?? 0
  return picked.map((each) => ({ ...each, score: scoreOf(each) })).sort((a, b) => b.score - a.score || a.figure.start - b.figure.start)
}

const SAYS_SHARE = /占|比例|比重|密度/u
const LOOKED_AT = 5

/** What the documents state themselves is not computed again: 总申报数占全区党组织数的63.7%. */
function isStated(question: Question, part: Question, by: Combiner): boolean {
  const telling = part.terms.filter(({ essential, weight }) => essential && weight >= TELLING)
  return by
    .findEvidence(question)
    .evidence.slice(0, LOOKED_AT)
    .some(({ coverage, quantities, passage }) => {
      if (coverage < COVERED) return false
      return quantities.some(({ unit, start }) => {
        const clause = clauseBefore(passage.text.slice(0, start))
        if (unit !== '%' || !SAYS_SHARE.test(clause)) return false
        const said = [leadOf(passage.text.slice(0, start)), passage.section.at(-1) ?? '']
        return telling.every((term) => said.some((text) => heldIn(term, text) >= SAID))
      })
    })
}

const TELLING = 0.15
const COVERED = 0.85
const SAID = 0.95

const clauseBefore = (text: string): string => /[^，；。,;]*$/u.exec(text)?.[0] ?? text
/** 新增7人，占全市的64%: who they are is told in the clause before. */
function leadOf(text: string): string {
  const clause = clauseBefore(text)
  return /^(?:约|均)?占/u.test(clause) ? clauseBefore(text.slice(0, text.length - clause.length - 1)) : clause
}
