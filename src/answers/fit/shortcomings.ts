// Owns what counts against a stretch: its length, more figures than were asked for, a part where the whole is meant, another place, a mere forecast.

import type { Surroundings } from '../evidence/around.ts'
import type { Looked } from '../evidence/looked.ts'
import { HEADLINE_MAX, type Window } from '../evidence/window.ts'
import type { Question } from '../question.ts'

/** 预计有望突破120亿元 is no result beside one that was reached. */
const FORECAST = /预计|有望|力争|预期/u
const FORECAST_LOSS = 0.12
const EXPECTED = 0.15

/** 全年估计能有多少 asks for what is only expected. */
const EXPECTS = /预计|估计|预期|有望|大概能|大约能|能达到/u

export function forecastLoss({ plan, text: asked }: Question, text: string): number {
  if (EXPECTS.test(asked)) return FORECAST.test(text) ? -EXPECTED : EXPECTED
  return !plan && FORECAST.test(text) ? FORECAST_LOSS : 0
}

/** What stands behind 其中 is a part: of two that fit alike the whole is meant. */
const A_PART = 0.03
const PART = /其中/u

/** Where the first figure of the unit asked for stands: what leads up to it tells whether it is a part. */
const firstWanted = ({ slots }: Question, { start, quantities }: Window): number =>
  quantities.find(({ unit }) => slots[0]?.includes(unit))?.start ?? start + 2

/** Length, more figures than were asked for, a line that only leads in a list, and a part of what was asked for. */
export function burden({ question, wantsTotal }: Looked, window: Window, { parsed }: Surroundings): number {
  const { text, numbers, leadsOn } = window
  const { start } = parsed.sentences[window.sentence] ?? window
  const isPart = PART.test(parsed.text.slice(start, firstWanted(question, window)))
  // A day with its hours is full of numbers.
  const crowd = question.asked === 'when' ? 0 : Math.max(0, numbers - Math.max(1, question.slots.length) - 1)
  return (
    0.001 * text.length +
    (text.length > HEADLINE_MAX ? TOO_LONG : 0) +
    0.02 * crowd +
    (leadsOn && question.asked !== 'list' ? 0.12 : 0) +
    (isPart ? (wantsTotal ? 0.2 : A_PART) : 0)
  )
}

/** One clause that is longer than a first line may be. */
const TOO_LONG = 0.05

/** A stretch that names the very place that was asked for. */
const TOLD = 0.1

export function placeLoss(question: Question, text: string, sentence: string, around: Surroundings): number {
  if (question.places.length === 0) return 0
  const named = around.placesIn(text)
  const other = named.length > 0 && !named.some(around.isAsked)
  const unnamed = around.toName.length > 0 && !around.placesIn(sentence).some((place) => around.toName.includes(place))
  const told = around.toName.length > 0 && named.some((place) => around.toName.includes(place))
  return (1 - around.scopeStrength) * 0.3 + (other ? 0.12 : 0) + (unnamed ? 0.12 : 0) - (told ? TOLD : 0)
}
