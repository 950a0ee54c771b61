// Owns which of a side's figures count the thing itself: all there are before a part of them, and unions before the people trained for them.
import type { Figure } from '../../documents/figure.ts'
import { foldText } from '../../text/characters.ts'
import type { Question } from '../question.ts'
import { shareHeldIn } from '../statistics/held-in.ts'
import { countsItself } from '../statistics/thing-itself.ts'
import type { Combiner } from './combiner.ts'
import type { PickedFigure } from './figure-pick.ts'

export function ofThingItself(asked: Question, picked: readonly PickedFigure[], by: Combiner): readonly PickedFigure[] {
  const itself = countingItself(asked, picked, by)
  return withoutParts(asked, itself.length > 0 ? itself : picked)
}

/** Of what is asked without a deed those that tell how many there are. */
export const countingItself = (asked: Question, picked: readonly PickedFigure[], { lexicon }: Combiner): readonly PickedFigure[] =>
  asked.measure === 'stock' ? picked.filter(({ figure }) => countsItself(asked, figure, lexicon)) : []

/** 累计建成47个，其中全天开放的9个: the part only where the question says its words. */
function withoutParts({ terms }: Question, picked: readonly PickedFigure[]): readonly PickedFigure[] {
  const said = ({ indicator, thing }: Figure): number => shareHeldIn(terms, foldText(`${indicator}|${thing}`))
  return picked.filter(({ figure }) => {
    const whole = picked.find(({ figure: { id, region } }) => id === figure.partOf && region === figure.region)?.figure
    return whole === undefined || said(figure) > said(whole)
  })
}
