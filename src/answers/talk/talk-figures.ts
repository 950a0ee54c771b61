// Owns the figures that a talk has told so far, and what sets them apart: a follow-up computes with them (占全市多少, 合计多少, 哪个多).
import type { Figure } from '../../documents/figure.ts'
import { foldText } from '../../text/characters.ts'
import type { Side } from '../combine/compose-combined.ts'
import type { Question } from '../question.ts'
import type { Reply, Turn } from '../reply.ts'
import { isOfShare } from '../statistics/changes.ts'
import { alikeThings, type FigureTable } from '../statistics/figure-table.ts'
import { shareHeldIn } from '../statistics/held-in.ts'
import { splitQuestions } from '../understanding/several-questions.ts'
import type { FullTurn } from './said-in-full.ts'

export interface TalkSource {
  readonly understand: (text: string) => Question
  readonly table: () => FigureTable
  readonly nameOfPlace: (name: string) => string
}

const FIGURES_MAX = 6

/**
 * What the turns told that go on with one another, in their order: one figure for each that was asked for. A turn with a matter of
 * its own begins them, and one that found nothing ends them.
 */
export function figuresTold(history: readonly FullTurn[], source: TalkSource, most = FIGURES_MAX): readonly Figure[] {
  const figures: Figure[] = []
  for (let i = history.length - 1; i >= 0; i--) {
    const turn = history[i]
    const own = turn && answered(turn.reply) ? figuresOfTurn(turn, source) : []
    const compares = turn?.reply.kind === 'compare' && !isOrder(turn.reply)
    if (turn === undefined || own.length === 0 || (figures.length > 0 && compares)) break
    figures.unshift(...own.filter((figure) => !figures.some(({ id }) => id === figure.id)))
    if (compares || (!turn.leans && !isAlike(history[i - 1], own[0], source))) break
  }
  return figures.slice(-most)
}

/** 园区的妈妈驿站有多少 and then 昆山的妈妈驿站有多少: asked in full, and yet of one matter. */
const isAlike = (before: Turn | undefined, figure: Figure | undefined, source: TalkSource): boolean =>
  before !== undefined && figure !== undefined && figuresOfTurn(before, source).some((other) => alikeThings(other, figure))

/** The last figure told; of a comparison there is none that stands out. What found nothing of it in another year leaves it as it is. */
export function lastFigure(history: readonly FullTurn[], source: TalkSource): Figure | undefined {
  const told = history.findLast(({ reply, leans }) => reply.kind !== 'none' || !leans)
  return told && answered(told.reply) ? figuresOfTurn(told, source).at(-1) : undefined
}

const answered = ({ kind, citations }: Reply): boolean => (kind === 'answer' || kind === 'compare') && citations.length > 0

/** What a turn was about: all that a comparison holds, one figure for each that was asked for, else the one that says most of the question. */
function figuresOfTurn(turn: Turn, source: TalkSource): readonly Figure[] {
  const told = toldIn(turn, source)
  if (isOrder(turn.reply)) return told.filter(({ raw }) => holdsRaw(headOf(turn.reply), raw)).slice(0, 1)
  if (turn.reply.kind === 'compare') return told
  const question = source.understand(turn.question)
  const { slots } = question
  if (slots.length > 1 && slots.length === told.length) return told
  // 女职工的，还有劳动安全卫生的呢
  if (told.length > 1 && splitQuestions(question.text).length === told.length) return told
  const asked = slots.length > 1 ? slots.flatMap((units) => told.find(({ unit }) => units.includes(unit)) ?? []) : []
  if (asked.length > 1) return asked.filter((figure, i) => asked.indexOf(figure) === i)
  const units = slots[0] ?? []
  const fitting = told.filter(({ unit }) => units.includes(unit))
  // 连续3年给予600万元: how long it took is not what was told, unless it was asked.
  const amounts = told.filter(({ unit }) => !DURATION.test(unit))
  return likeliest(question, [fitting, amounts, told].find((each) => each.length > 0) ?? told)
}

/** 最多：桐原区15万人 tells one of all that it holds. */
const isOrder = (reply: Reply): boolean => reply.kind === 'compare' && reply.figures.length > 2 && ORDER.test(headOf(reply))
const ORDER = /^(?:最[多少高低大小]|第[\d一二三四五六七八九十]+)[^：]{0,6}：/u
const headOf = ({ text }: Reply): string => text.split('\n', 1)[0] ?? ''
const holdsRaw = (head: string, raw: string): boolean => {
  const number = /\d[\d.,]*/u.exec(raw)?.[0]
  return number !== undefined && new RegExp(`(?<![\\d.])${number.replace('.', '\\.')}(?![\\d])`, 'u').test(head)
}

const DURATION = /^(?:年|个?月|周|天|小时|分钟)$/u

function likeliest(question: Question, told: readonly Figure[]): readonly Figure[] {
  const worth = ({ indicator, thing, kind, region = '' }: Figure): number =>
    shareHeldIn(question.terms, foldText(`${indicator}|${thing}`)) +
    (question.measure === kind ? KIND : 0) +
    (question.places.includes(region) ? PLACE : 0)
  const most = Math.max(...told.map(worth))
  return told.filter((figure) => worth(figure) === most).slice(0, 1)
}
const KIND = 0.3
const PLACE = 0.5

/** 占全市的20% tells of those 2 who make it up. */
function toldIn({ reply }: Turn, { table }: TalkSource): readonly Figure[] {
  const { figures } = table()
  if (reply.figures.length === 0) return cellsTold(reply, table())
  const told = reply.figures.flatMap(({ passage, raw }) => {
    const figure = table().find(passage, raw)
    const meant = figure?.about !== undefined && figure.unit === '%' ? figures.find(({ id }) => id === figure.about) : figure
    return meant && !isOfShare(meant) ? [meant] : []
  })
  return told.filter((figure, i) => told.findIndex(({ id }) => id === figure.id) === i)
}

/** 1月29日：慰问金40000元 is told out of a row: those of its cells that the first line holds. */
const cellsTold = (reply: Reply, table: FigureTable): readonly Figure[] =>
  table.ofPassage(reply.citations[0]?.passage ?? '').filter(({ row, raw }) => row && holdsRaw(headOf(reply), raw))

/** Told apart by place, else by year, else by what they count. */
export function sidesOf(figures: readonly Figure[], { nameOfPlace }: TalkSource): readonly Side[] {
  const several = (of: (figure: Figure) => string | undefined): boolean => new Set(figures.map(of)).size > 1
  const ofThing = ({ thing, indicator }: Figure): string => (thing || indicator).replace(/[“”]/gu, '')
  const label = several(({ region }) => region)
    ? ({ region }: Figure) => nameOfPlace(region ?? '')
    : several(({ period }) => period) && !several(({ thing }) => thing)
      ? ({ period }: Figure) => `${period ?? ''}年`
      : several(ofThing)
        ? ofThing
        : ({ indicator }: Figure) => indicator.replace(/[“”]/gu, '')
  return figures.map((figure) => ({ label: label(figure), figure }))
}
