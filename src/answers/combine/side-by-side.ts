// Owns questions that name no place where several places tell the same: their figures side by side, none chosen silently.
import type { Figure } from '../../documents/figure.ts'
import { calculations } from '../../wording/statistics-answers.ts'
import { decide } from '../decide.ts'
import type { Evidence } from '../evidence/evidence.ts'
import type { Found } from '../evidence/find-evidence.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import { wholeFirst } from '../rivals/whole-first.ts'
import { countingAll } from '../statistics/counting-all.ts'
import { alikeThings, measureOf } from '../statistics/figure-table.ts'
import { byOwnScope } from '../statistics/figures-own-scope.ts'
import { countsItself } from '../statistics/thing-itself.ts'
import { keepsScope } from '../wanted/whose/own-scope.ts'
import type { Combiner } from './combiner.ts'
import { composeCombined } from './compose-combined.ts'
import { type PickedFigure, rankFigures } from './figure-pick.ts'
import { holdsSide } from './side-holds.ts'

/** What tells less of the question, or comes so far behind, speaks of something else; and how many places are told at once. */
const COVERED = 0.88
const NEAR = 0.35
const PLACES_MAX = 4
/** How many passages are looked through for the thing elsewhere. */
const LOOKED_AT = 8

/** 妈妈驿站有多少家 → 苏州922家，昆山101家，园区73家. Undefined where one place alone tells it. `best` is what would answer alone. */
export function placesSideBySide(asked: Question, found: Found, best: Evidence, by: Combiner): Reply | undefined {
  if (isBareThing(asked)) return ofBareThing(asked, by)
  if (asked.places.length > 0 || asked.asked !== 'figure' || asked.slots.length > 1 || asked.bodies.length > 1) return undefined
  const question = countingAll(asked)
  const isIt = (figure: Figure): boolean => countsItself(question, figure, by.lexicon)
  const figureIn = (evidence: readonly Evidence[], counts: (figure: Figure) => boolean): Figure | undefined => {
    const there = evidence.filter((each) => figuresWithin(each, by).some(counts))
    const decision = decide(question, { ...found, evidence: wholeFirst(question, there) })
    if (decision.kind === 'none') return undefined
    const ranked = rankFigures(question, there, by.table()).filter(({ figure }) => !figure.row)
    const told = figureOf(question, decision.best, ranked)
    const figure = told && counts(told) ? told : ranked.find((each) => isIt(each.figure) && counts(each.figure))?.figure
    return figure && (figure.kind === 'plan') === question.plan && holdsSide(question, figure) ? totalOf(question, figure, by) : undefined
  }
  const near = nearBest(question, found.evidence, best)
  const here = near.filter(({ passage }) => passage.region === best.passage.region)
  const own = figureIn(here, isIt) ?? figureIn(here, () => true)
  if (!own) return undefined
  // What counts the thing itself is looked for everywhere, however much better one place words it; else what is told of a like thing.
  const isOwn = isIt(own)
  if (!isOwn && near.some((each) => figuresWithin(each, by).some(isIt))) return undefined
  const all = isOwn ? nearBest(question, byOwnScope(question, by.findEvidence(question, LOOKED_AT).evidence, by), best) : near
  const isOne = (figure: Figure): boolean =>
    measureOf(figure.unit) === measureOf(own.unit) && (isOwn ? isIt(figure) : alikeThings(figure, own))
  const sides = new Map([[own.region ?? '', own]])
  for (const region of new Set(all.map(({ passage }) => passage.region))) {
    const there = all.filter(({ passage }) => passage.region === region)
    const figure = region === best.passage.region ? undefined : figureIn(there, isOne)
    if (figure && !sides.has(figure.region ?? '')) sides.set(figure.region ?? '', figure)
  }
  if (sides.size === 1) return undefined
  const outwards = (figure: Figure): number => by.lexicon.ancestors(figure.region ?? '').length
  // From the town to its districts, whichever of them fits a little better.
  const ordered = [...sides.values()]
    .sort((a, b) => outwards(a) - outwards(b) || b.value - a.value)
    .map((figure) => ({ label: by.nameOfPlace(figure.region ?? ''), figure }))
  // Numbers of other things beside three figures would be taken for theirs.
  const told = composeCombined('both', ordered.slice(0, PLACES_MAX), { ...by, terse: true })
  const left = ordered.slice(PLACES_MAX).map(({ label }) => label)
  return told && left.length > 0 ? { ...told, text: `${told.text}\n${calculations.placesLeft(left)}` } : told
}

/** 会员 and no word more: who only names a thing gets how many there are, where several places count them. */
const isBareThing = ({ asked, terms: [thing, more], places, bodies, text }: Question): boolean =>
  asked === 'open' && more === undefined && places.length + bodies.length === 0 && thing !== undefined && thing.text === text

function ofBareThing(named: Question, by: Combiner): Reply | undefined {
  const question: Question = { ...named, asked: 'figure', slots: [[]] }
  const found = by.findEvidence(question)
  const evidence = byOwnScope(question, found.evidence, by)
  const decision = decide(question, { ...found, evidence })
  return decision.kind === 'answer' ? placesSideBySide(question, { ...found, evidence }, decision.best, by) : undefined
}

const nearBest = (question: Question, evidence: readonly Evidence[], best: Evidence): readonly Evidence[] =>
  evidence.filter(
    (each) =>
      each.coverage >= COVERED && each.score >= best.score - NEAR && each.passage.region !== undefined && keepsScope(question, each),
  )

/** The figure that the best of the evidence tells; undefined where it tells several things in one breath: one alone would lose the rest. */
function figureOf(question: Question, best: Evidence, ranked: readonly PickedFigure[]): Figure | undefined {
  const figure = ownFigure(question, best, ranked)?.figure
  const beside = ranked.filter((each) => each.figure.passage === best.passage.id && isWithin(each.figure, best))
  return figure && beside.every((each) => each.figure === figure || alikeThings(each.figure, figure)) ? figure : undefined
}

/** 验收合格驿站122家，累计建成922家: of one thing in one sentence that which counts all there are. */
function totalOf({ measure }: Question, figure: Figure, by: Combiner): Figure {
  if (measure !== 'stock' || figure.kind !== 'addition') return figure
  const isTotal = (each: Figure): boolean => each.kind === 'stock' && each.quote === figure.quote && alikeThings(each, figure)
  return by.table().ofPassage(figure.passage).find(isTotal) ?? figure
}

/** What the best evidence tells; of 参赛企业586家，参赛班组34个 the one that counts what is asked. */
function ownFigure({ slots }: Question, best: Evidence, ranked: readonly PickedFigure[]): PickedFigure | undefined {
  const within = ranked.find(({ figure }) => figure.passage === best.passage.id && isWithin(figure, best))
  const sentence = ranked.find(({ figure }) => figure.passage === best.passage.id && figure.quote === within?.figure.quote)
  // 甲站135家，乙站73家: of two in one unit the one that was found is meant.
  const otherUnit = sentence && sentence.figure.unit !== within?.figure.unit && slots[0]?.includes(sentence.figure.unit)
  return otherUnit ? sentence : within
}

const figuresWithin = (each: Evidence, by: Combiner): readonly Figure[] =>
  by
    .table()
    .ofPassage(each.passage.id)
    .filter((figure) => isWithin(figure, each))

const isWithin = (figure: Figure, { passage: { at }, window }: Evidence): boolean =>
  figure.start >= (at[window.start] ?? 0) && figure.end <= (at[window.end - 1] ?? 0) + 1
