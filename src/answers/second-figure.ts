// Owns the second of two figures that are asked for in one breath: 参赛多少人，获奖多少人次 has another number for 获奖 than for 参赛, or none.
import { literally } from '../text/pattern.ts'
import { remember } from '../text/remember.ts'
import { isLight } from '../text/stop-words.ts'
import type { Evidence } from './evidence/evidence.ts'
import type { Question, Term } from './question.ts'
import type { Reply } from './reply.ts'
import { PLANNED } from './talk/follow-up.ts'
import type { Attempt } from './talk/reading-choice.ts'

const SAID = 0.5
const REMEMBERED = 100

/**
 * `made` as it stands where it tells a number of its own with the words of `asked`; else what does beside the number of `before`;
 * undefined where nothing does: then that is said, and no neighbour stands for it.
 */
export function secondFigure(asked: Question, made: Attempt, before: Reply | undefined): Attempt | undefined {
  if (asked.asked !== 'figure' || !before || before.kind === 'none' || before.figures.length === 0) return made
  const { question, found, decision } = made
  const likely = decision.kind === 'answer' && isAnother(asked, question, decision.best, before) ? decision.best : undefined
  const { passage: id } = before.figures[0] as Reply['figures'][number]
  const beside = found.evidence.filter(
    (each) => each.passage.id === id && isNear(each, before) && !holdsTold(each, before) && isAnother(asked, question, each, before),
  )
  const inOrder = [...beside].sort((a, b) => b.score - a.score)
  // 行业工会18家，会员36632人；…会员389万人: what is told in one breath with the first is of the same.
  const next = likely && inOrder.find((each) => isNearer(each, likely, before))
  if (next) return { question, found, decision: { kind: 'answer', best: next } }
  if (likely) return made
  const [best] = inOrder
  if (best) return { question, found, decision: { kind: 'answer', best } }
  return decision.kind === 'answer' ? undefined : made
}

/** It tells a number that fits and was not told yet, and says what its own question asks about. */
function isAnother(asked: Question, question: Question, each: Evidence, before: Reply): boolean {
  const [units = []] = asked.slots
  // A first line that tells several numbers may tell the second as well.
  const isNew =
    before.figures.length > 1 ||
    each.quantities.some((quantity) => !isTold(each, quantity, before) && (units.length === 0 || units.includes(quantity.unit)))
  return isNew && shareSaid(asked, question, each) >= SAID
}

/** 2023年要增到多少: 增至185人 reaches it as well. */
const REACHES = /^(?:要|将|再|想)?(?:增加?|达|做|提高|提升|升|降|减少?|扩大?|办|发展)[到至]?$/u

/** 0…1: how much of what its own question asks about it says. */
function shareSaid(asked: Question, question: Question, each: Evidence): number {
  const own = asked.terms.filter(({ text }) => !isLight(text) && !REACHES.test(text) && !(asked.plan && PLANNED.test(text)))
  const all = own.reduce((sum, { weight }) => sum + weight, 0)
  return all === 0 ? 1 : own.reduce((sum, term) => sum + (says(question, each, term) ? term.weight : 0), 0) / all
}

function says({ terms }: Question, { inside, near, parsed, window }: Evidence, { text }: Term): boolean {
  const at = terms.findIndex((term) => term.text === text)
  return Math.max(inside[at] ?? 0, near[at] ?? 0) >= SAID || spread(text).test(parsed.text.slice(window.start, window.end))
}

/** 获奖 in 获各类奖项, 评出 in 评选出. */
const spread = remember(REMEMBERED, (word) => new RegExp(Array.from(word, literally).join('[^，。；、\\d]{0,4}'), 'u'))

type Quantity = Evidence['quantities'][number]

const isTold = ({ passage }: Evidence, { start, end }: Quantity, before: Reply): boolean =>
  before.figures.some((figure) => figure.passage === passage.id && figure.raw === passage.text.slice(start, end))

const holdsTold = (each: Evidence, before: Reply): boolean => each.quantities.some((quantity) => isTold(each, quantity, before))

function isNearer(best: Evidence, likely: Evidence, before: Reply): boolean {
  const [gap, other] = [gapBehind(best, before), gapBehind(likely, before)]
  return (
    best.coverage >= likely.coverage - NEARLY &&
    gap !== undefined &&
    gap.length <= BESIDE &&
    (other === undefined || /[。；;]/u.test(other))
  )
}
const NEARLY = 0.2
const BESIDE = 12

/** What stands between the first number and that of a stretch; undefined where it does not stand behind. */
function gapBehind({ parsed, passage, quantities }: Evidence, { figures }: Reply): string | undefined {
  const first = parsed.quantities.find(({ start, end }) => passage.text.slice(start, end) === figures[0]?.raw)
  const own = quantities.find(({ start }) => first !== undefined && start > first.end)
  return first && own ? parsed.text.slice(first.end, own.start) : undefined
}

/** In the sentence of the first number or in one beside it. */
function isNear({ parsed, passage, sentence }: Evidence, { figures }: Reply): boolean {
  const at = parsed.quantities.find(({ start, end }) => passage.text.slice(start, end) === figures[0]?.raw)?.start ?? -1
  const sentenceOf = (place: number): number => parsed.sentences.findIndex(({ start, end }) => start <= place && place < end)
  return at >= 0 && Math.abs(sentenceOf(at) - sentenceOf(sentence.start)) <= 1
}
