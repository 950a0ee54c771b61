// Owns the figures that a talk has told so far, and what sets them apart: a follow-up computes with them (占全市多少, 合计多少, 哪个多).
import type { Figure } from '../../documents/figure.ts'
import type { Question } from '../question.ts'
import type { Reply, Turn } from '../reply.ts'
import { isOfShare } from '../statistics/changes.ts'
import type { FigureTable } from '../statistics/figure-table.ts'
import type { Side } from './compose-combined.ts'

export interface TalkSource {
  readonly understand: (text: string) => Question
  readonly table: () => FigureTable
  readonly nameOfPlace: (name: string) => string
}

/** The figure that a turn was about: the first of its reply that fits what was asked. */
function figuresOfTurn(turn: Turn, source: TalkSource): readonly Figure[] {
  const told = toldIn(turn, source)
  const units = source.understand(turn.question).slots[0] ?? []
  const fitting = told.filter(({ unit }) => units.includes(unit))
  return fitting.length > 0 ? fitting : told
}

const answered = ({ kind, figures }: Reply): boolean => (kind === 'answer' || kind === 'compare') && figures.length > 0

/** The last figure told; of a comparison there is none that stands out. */
export function lastFigure(history: readonly Turn[], source: TalkSource): Figure | undefined {
  const last = history.at(-1)
  return last && answered(last.reply) ? figuresOfTurn(last, source)[0] : undefined
}

/** All figures of the last comparison, else the last one of each of the turns before, as far as they count alike. */
export function lastFigures(history: readonly Turn[], count: number, source: TalkSource): readonly Figure[] {
  const last = history.at(-1)
  if (!last || !answered(last.reply)) return []
  if (last.reply.kind === 'compare') return figuresOfTurn(last, source).slice(0, FIGURES_MAX)
  const figures: Figure[] = []
  for (const turn of [...history].reverse()) {
    const [figure] = answered(turn.reply) ? figuresOfTurn(turn, source) : []
    if (figure === undefined || figures.length >= count) break
    if (!figures.some(({ id }) => id === figure.id)) figures.unshift(figure)
  }
  return figures
}

/** What the last two turns told, one figure for each that they asked for, in their order: what is divided, and by what. */
export function figuresTold(history: readonly Turn[], source: TalkSource): readonly Figure[] {
  const turns = history.slice(-2).filter(({ reply }) => answered(reply))
  if (turns.at(-1) !== history.at(-1)) return []
  const told = turns.flatMap((turn) => {
    const figures = toldIn(turn, source)
    const asked = source.understand(turn.question).slots.flatMap((units) => figures.find(({ unit }) => units.includes(unit)) ?? [])
    return asked.length > 1 ? asked : figuresOfTurn(turn, source).slice(0, 1)
  })
  return told.filter((figure, i) => told.findIndex(({ id }) => id === figure.id) === i)
}

const toldIn = ({ reply }: Turn, { table }: TalkSource): readonly Figure[] =>
  reply.figures.flatMap(({ passage, raw }) => table().find(passage, raw) ?? []).filter((figure) => !isOfShare(figure))

const FIGURES_MAX = 6

/** Told apart by place, else by year, else by what they count. */
export function sidesOf(figures: readonly Figure[], { nameOfPlace }: TalkSource): readonly Side[] {
  const several = (of: (figure: Figure) => string | undefined): boolean => new Set(figures.map(of)).size > 1
  const label = several(({ region }) => region)
    ? ({ region }: Figure) => nameOfPlace(region ?? '')
    : several(({ period }) => period) && !several(({ thing }) => thing)
      ? ({ period }: Figure) => `${period ?? ''}年`
      : ({ thing, indicator }: Figure) => (thing || indicator).replace(/[“”]/gu, '')
  return figures.map((figure) => ({ label: label(figure), figure }))
}
