// Owns which figure each side of a combination gets, where several may be meant: those that belong together.
import { definitionsDiffer, type Operation } from '../statistics/definitions.ts'
import { measureOf } from '../statistics/figure-table.ts'
import { sameKind } from './compute.ts'
import type { PickedFigure } from './figure-pick.ts'

/** Every side gets a figure of its own: the assignment with the best sum; figures of one definition belong together. */
export function assignFigures(
  operation: Operation,
  ranked: readonly (readonly PickedFigure[])[],
  ofOnePlace = false,
): readonly PickedFigure[] | undefined {
  let best: { readonly chosen: readonly PickedFigure[]; readonly score: number } | undefined
  const walk = (i: number, chosen: readonly PickedFigure[], score: number): void => {
    if (i === ranked.length) {
      const whole = score + togetherness(operation, chosen) - (ofOnePlace && areApart(chosen) ? APART : 0)
      if (!best || whole > best.score + 1e-9) best = { chosen, score: whole }
      return
    }
    for (const figure of likely(ranked[i] ?? []))
      if (!chosen.some((other) => other.figure.id === figure.figure.id)) walk(i + 1, [...chosen, figure], score + figure.score)
  }
  walk(0, [], 0)
  return best?.chosen
}

/** 法人数据340万条 and 户籍人口9650人 are nothing to compare: of what is counted alike on every side the best is taken, else none. */
export function assignAlike(
  operation: Operation,
  ranked: readonly (readonly PickedFigure[])[],
  ofOnePlace: boolean,
  ofOneThing = false,
): readonly PickedFigure[] | undefined {
  const chosen = assignFigures(operation, ranked, ofOnePlace)
  const [first] = chosen ?? []
  const isAlike = chosen?.every(({ figure }) => first && (sameKind(figure, first.figure) || inSentenceOf(first, figure)))
  if (!first || !(ofOneThing || ALIKE_ONLY.has(operation)) || isAlike) return chosen
  const kinds = new Set(ranked.flatMap((picked) => picked.slice(0, CHOICES).map(({ figure }) => figure.unit)))
  for (const unit of kinds) {
    const alike = ranked.map((picked) => picked.filter(({ figure }) => measureOf(figure.unit) === measureOf(unit)))
    const assigned = alike.every((picked) => picked.length > 0) ? assignFigures(operation, alike, ofOnePlace) : undefined
    if (assigned) return assigned
  }
  return undefined
}

const ALIKE_ONLY: ReadonlySet<Operation> = new Set(['compare', 'sum', 'difference', 'rest'])

const inSentenceOf = (one: PickedFigure, { passage, quote }: PickedFigure['figure']): boolean =>
  one.figure.passage === passage && one.figure.quote === quote

/** Where the question sets no places apart, the one thing is not told of 甲县 and the other of 乙县. */
const areApart = (chosen: readonly PickedFigure[]): boolean => new Set(chosen.map(({ figure: { region } }) => region)).size > 1
const APART = 0.4

const CHOICES = 5
/** What fits so much worse than the best is another thing, however well it would go with the others. */
const FAR = 0.4

const likely = (ranked: readonly PickedFigure[]): readonly PickedFigure[] =>
  ranked.slice(0, CHOICES).filter(({ score }) => score > (ranked[0]?.score ?? 0) - FAR)

function togetherness(operation: Operation, chosen: readonly PickedFigure[]): number {
  const together = new Set(chosen.map(({ figure }) => figure.passage)).size === 1 ? TOGETHER : 0
  if (operation === 'ratio') return together
  const [first, ...others] = chosen
  // 会员64万余人 and 会员卡20万张 are no two figures of one thing: one of them is not meant.
  const mixed = operation !== 'both' && others.some(({ figure }) => first && !sameKind(first.figure, figure)) ? MIXED : 0
  // Of one place a part may be new and its whole all there is; of two places both are counted alike.
  if (operation === 'share') {
    const apart = others.some(({ figure }) => first && figure.region !== first.figure.region)
    if (mixed > 0) return together - 2 * mixed
    const fits = others.every(({ figure }) => first && first.figure.value <= figure.value)
    const alike = others.every(({ figure }) => first && definitionsDiffer(first.figure, figure) === undefined)
    return together - (fits ? 0 : ALIKE) + (apart && alike ? ALIKE : 0)
  }
  const alike = others.filter(({ figure }) => first && definitionsDiffer(first.figure, figure) === undefined).length
  const oneDeed = others.filter(({ figure }) => first?.figure.indicator.slice(0, DEED) === figure.indicator.slice(0, DEED)).length
  return together - mixed + (others.length === 0 ? 0 : (ALIKE * alike + ONE_DEED * oneDeed) / others.length)
}
const MIXED = 0.6

/** Things named in one breath mostly stand in one passage. */
const TOGETHER = 0.3
const ALIKE = 0.3
/** 评选出市级的奖状、奖章 rather than one of them and 推荐出省级 of the other. */
const ONE_DEED = 0.08
const DEED = 2
