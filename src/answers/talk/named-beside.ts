// Owns the figures that stand beside one that was told, asked for by what sets them apart: 班组呢, 新建的占多少, 妈妈驿站比它少几个.
import type { Figure } from '../../documents/figure.ts'
import { foldText } from '../../text/characters.ts'
import type { Question } from '../question.ts'
import { alikeThings, countAlike } from '../statistics/figure-table.ts'
import { heldInPlain, unquoted } from '../statistics/held-in.ts'
import { createLevelFit } from '../statistics/level-fit.ts'
import type { TalkSource } from './talk-figures.ts'

/** In the passage of what was told, the figure that is called so; `among` leaves out what cannot be meant. */
export function namedBeside(
  said: string,
  told: Figure,
  source: TalkSource,
  among: (figure: Figure) => boolean = () => true,
): Figure | undefined {
  const question = source.understand(said)
  const isOfLevel = createLevelFit(question.terms)
  const near = source
    .table()
    .ofPassage(told.passage)
    .filter(
      (figure) =>
        figure.id !== told.id && figure.about === undefined && isCalledSo(question, figure, told) && isOfLevel(figure) && among(figure),
    )
  return near.sort((a, b) => nearness(b, told) - nearness(a, told))[0]
}

/** Every word of it, and where the word is only 新建, what is new of the very thing that was told. */
function isCalledSo({ terms, text, measure }: Question, figure: Figure, told: Figure): boolean {
  const things = terms.filter(({ weight }) => weight > 0)
  const own = unquoted(foldText(`${figure.indicator}|${figure.thing}`))
  const before = unquoted(foldText(`${told.indicator}|${told.thing}`))
  if (things.length === 0) return measure !== undefined && text.length > 1 && figure.kind === measure && alikeThings(figure, told)
  // What both are called sets neither apart.
  const apart = things.some((term) => heldInPlain(term, before) < HELD)
  return apart && things.every((term) => heldInPlain(term, own) >= HELD || isScattered(term.text, own))
}
const HELD = 0.6

/** 获奖 of 获各类奖项. */
const isScattered = (word: string, name: string): boolean =>
  word.length === 2 && new RegExp(`${word[0]}.{1,${BETWEEN}}${word[1]}`, 'u').test(name)
const BETWEEN = 4

/** Of one thing, counted in one measure, in one sentence, close by. */
const nearness = (figure: Figure, told: Figure): number =>
  (alikeThings(figure, told) ? THING : 0) +
  (countAlike(figure, told) ? MEASURE : 0) +
  (figure.quote === told.quote ? SENTENCE : 0) -
  Math.min(1, Math.abs(figure.start - told.start) / FAR)
const THING = 2
const MEASURE = 2
const SENTENCE = 3
const FAR = 1000
