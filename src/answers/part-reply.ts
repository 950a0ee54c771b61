// Owns answering one of several questions in a message, each of which may lean on those before it.
import type { Attempts } from './attempts.ts'
import type { Combiner } from './combine/combiner.ts'
import { SILENT } from './compose/compose-none.ts'
import type { ExactAnswers } from './exact-answers.ts'
import type { Finish } from './finish.ts'
import { tellsStock } from './fit/meant-figure.ts'
import type { Question } from './question.ts'
import type { Reply, Turn } from './reply.ts'
import { secondFigure } from './second-figure.ts'
import { type AskPart, leaningPart, orSilent, type Part } from './several.ts'
import { continueFigures } from './talk/continue-figures.ts'
import type { ReadQuestion } from './talk/readings.ts'
import { saidInFull, type TalkSource } from './talk/said-in-full.ts'

export interface PartSource {
  readonly combiner: Combiner
  readonly exact: ExactAnswers
  readonly attempts: Attempts
  readonly talk: TalkSource
  readonly read: ReadQuestion
  readonly finish: Finish
}

export function answerPart(
  [text, said, before]: Parameters<AskPart>,
  now: number,
  inOneBreath: boolean,
  { combiner, exact, attempts, talk, read, finish }: PartSource,
): Part {
  const history = saidInFull(said, talk)
  const readings = read(text, history, now)
  const asked = combiner.understand(text)
  const leaning = leaningPart(asked)
  const special = continueFigures(asked, history, combiner) ?? exact.answer(readings.own)
  if (special) return { reply: special, coverage: 1, ...leaning }
  // 2023年要增到多少 behind 2022年底有多少人: the plan stands in a section of its own.
  const goesOn = inOneBreath && asked.times.length === 0
  const near = goesOn ? (attempts.continuing(readings) ?? attempts.inPlaceBefore(readings)) : undefined
  const likely = near ?? attempts.likeliest(readings)
  const made = inOneBreath ? secondFigure(asked, likely, before) : likely
  const told = finish(made ?? likely, { askBack: false, sideBySide: !inOneBreath })
  if (isOfOtherPlace(asked, told, said, combiner)) return { reply: SILENT, coverage: 0, ...leaning }
  if (!made) return { reply: { ...told, kind: 'none', figures: [], citations: [] }, coverage: 0, ...leaning, particular: true }
  const best = made.decision.kind === 'answer' ? made.decision.best : undefined
  const statesTotal = asked.measure === 'stock' && best !== undefined && tellsStock(best)
  return { reply: orSilent(told, leaning, statesTotal), coverage: best?.coverage ?? 0, ...leaning }
}

/** 想加入甲区的骑手工会，…，上班时间是几点: asked of that place, and told of no other. */
function isOfOtherPlace(
  { places }: Question,
  { citations }: Reply,
  said: readonly Turn[],
  { understand, documents, lexicon }: Combiner,
): boolean {
  const [named, more] = places.length > 0 ? [] : understand(said.at(-1)?.question ?? '').places
  const region = documents.get(citations[0]?.doc ?? '')?.region
  if (named === undefined || more !== undefined || region === undefined || region === named) return false
  return !lexicon.ancestors(region).includes(named) && !lexicon.ancestors(named).includes(region)
}
