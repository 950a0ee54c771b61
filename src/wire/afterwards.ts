// Owns what can be asked for after an answer: more of a list, a picture, a table to keep, the same thing elsewhere.

import type { Reply, Turn } from '../answers/reply.ts'
import { figureSheet } from '../answers/statistics/figure-sheet.ts'
import type { AfterWord, Afterwards } from '../conversation/deps.ts'
import type { Outgoing } from '../conversation/message.ts'
import { type Response, type Said, saying } from '../conversation/said.ts'
import type { Snapshot } from '../library/snapshot.ts'
import { chartKindIn } from '../pictures/chart.ts'
import type { DrawChart } from '../pictures/draw-chart.ts'
import { pictures } from '../wording/pictures.ts'
import { statistics as wording } from '../wording/statistics.ts'
import { type SnapshotAnswerer, showSource } from './snapshot-answerer.ts'
import { writeSheets } from './write-sheets.ts'

export interface AfterwardsDeps {
  readonly answerer: () => SnapshotAnswerer
  readonly draw: DrawChart
  readonly snapshot: () => Pick<Snapshot, 'documents'>
}

type Show = (deps: AfterwardsDeps, said: Said, turn: Turn, page: number) => Promise<Response | undefined>

const SHOWS: Readonly<Record<AfterWord, Show>> = {
  更多: async (deps, said, turn, page) => more(deps.answerer(), said, turn, page),
  邻近: async ({ answerer }, said, turn) => told(said, answerer().statistics.neighbours(turn.reply)),
  图: async (deps, said, turn) => showing(await paint(deps, `${turn.question}${said.text}`, turn.reply)),
  导出: async (deps, _said, turn) => showing(await sheetOf(deps, turn.reply)),
}

export const createAfterwards = (deps: AfterwardsDeps): Afterwards => ({
  showSource: (citation) => showSource(deps.snapshot(), citation),
  show: (word, said, turn, page) => SHOWS[word](deps, said, turn, page),
  picture: async (question, reply) => (chartKindIn(question) ? paint(deps, question, reply) : undefined),
})

/** Drawing is loaded when first asked for: it takes longer than a start should. */
export function createLazyDrawer(cacheDir: string): DrawChart {
  let drawer: Promise<DrawChart> | undefined
  return async (chart) => {
    drawer ??= import('../pictures/draw-chart.ts').then(({ createChartDrawer }) => createChartDrawer(cacheDir))
    return (await drawer)(chart)
  }
}

const told = (said: Said, reply: Reply | undefined): Response | undefined => reply && saying(said, reply.kind, reply.text)

/** The next page of an overview; else what else the question finds. */
function more(answerer: SnapshotAnswerer, said: Said, turn: Turn, page: number): Response | undefined {
  const asked = answerer.understand(turn.question)
  if (answerer.statistics.page(asked, 0)) return told(said, answerer.statistics.page(asked, page))
  const further = answerer.further(said.session.turns, said.now)
  return further && { ...saying(said, 'list', further.text), turn: { question: turn.question, reply: further } }
}

const showing = (message: Outgoing | undefined): Response | undefined => message && { kind: 'answer', messages: [message] }

async function paint({ answerer, draw }: AfterwardsDeps, question: string, reply: Reply): Promise<Outgoing | undefined> {
  const chart = answerer().statistics.chart(question, reply, chartKindIn(question))
  return chart && { kind: 'image', name: pictures.name(chart.title), bytes: await draw(chart) }
}

async function sheetOf({ answerer }: AfterwardsDeps, reply: Reply): Promise<Outgoing | undefined> {
  const figures = answerer().statistics.figuresOf(reply)
  return figures.length === 0 ? undefined : { kind: 'file', name: wording.sheetName, bytes: await writeSheets([figureSheet(figures)]) }
}
