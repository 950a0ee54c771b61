// Owns answering questions over several figures: which way of putting them together is meant, and that the documents do not state it themselves.
import type { Figure } from '../../documents/figure.ts'
import { foldText } from '../../text/characters.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import { heldIn } from '../statistics/held-in.ts'
import { answerSides } from './answer-sides.ts'
import { scopesOf } from './asked-scopes.ts'
import { questionsOf, withoutMeasure } from './asked-sides.ts'
import { tellBeforeAdded } from './before-added.ts'
import { type Combination, combinationMeant } from './combination.ts'
import type { Combiner } from './combiner.ts'
import { composeCombined } from './compose-combined.ts'
import { tellLastYear } from './last-year.ts'
import { tellListSum } from './list-sum.ts'
import { withLevelNamed } from './named-level.ts'
import { tellPerYear } from './per-year.ts'
import { changeOf, statedChangeOf } from './rate.ts'
import { tellRatio } from './ratio.ts'
import { tellRest } from './rest.ts'
import { tellShare } from './share.ts'
import { tellUndone } from './undone.ts'
import { judgedMore, whetherMore } from './whether-more.ts'
import { tellYearBefore } from './year-before.ts'

/** 奖章跟劳模哪个级别高: no numbers are held against each other. */
const BY_RANK = /哪(?:个|种|家|一个)?(?:的)?(?:级别|等级|层次|档次|含金量|地位|规格|荣誉)|(?:级别|含金量|地位|规格)(?:更)?高/u

export function combineFigures(said: Question, by: Combiner): Reply | undefined {
  if (BY_RANK.test(said.text)) return undefined
  const given = withoutPartWord(said, by)
  const whether = whetherMore(given, by.lexicon)
  const held = whether && combineFigures(by.understand(whether.plain), by)
  if (whether && held) return judgedMore(whether, held)
  const asked = withLevelNamed(given, by)
  const change = changeOf(asked, { figures: by.table().figures, lexicon: by.lexicon }, by.table())
  if (change && !isStated(asked, change.earlier, change.later, by)) {
    const sides = [change.earlier, change.later].map((figure, i) => ({ label: change.labels[i] ?? '', figure }))
    return composeCombined('rate', sides, by)
  }
  // 昆山呢 behind a share asks for the thing there: its text holds the question before it, and no share of its own.
  if (isMerged(asked) && /占|平均|[人户]均/u.test(asked.text)) return undefined
  const told =
    statedChangeOf(asked, by) ??
    tellUndone(asked, by) ??
    tellListSum(asked, by) ??
    tellRest(asked, by) ??
    tellBeforeAdded(asked, by) ??
    tellPerYear(asked, by) ??
    tellYearBefore(asked, by) ??
    tellLastYear(asked, by)
  if (told) return told
  const combination = combinationMeant(asked)
  // 一共 asks for the sum, not for what there is in all.
  const question = combination?.operation === 'sum' && !/累计|截至|现有|已有|总量/u.test(asked.text) ? withoutMeasure(asked) : asked
  const byScope = scopesOf(question, combination, by.understand)
  const sideBySide = byScope && answerSides(byScope.operation, byScope.sides, by, question.besides.length >= 2 ? 'places' : 'years')
  if (sideBySide || !combination) return sideBySide
  if (combination.operation === 'share') return tellShare(question, combination, by)
  if (combination.operation === 'ratio') return tellRatio(question, combination, by)
  if (byScope) return undefined
  if (combination.jotted) return answerJotted(question, combination, by)
  return answerSides(combination.operation, questionsOf(question, combination, by.understand), by)
}

/** 全市多少，其中园区多少: two places side by side, and no part of a figure. */
const withoutPartWord = (question: Question, { understand }: Combiner): Question =>
  question.besides.length >= 2 && PART_WORD.test(question.text)
    ? { ...understand(question.text.replace(PART_WORD, '')), raw: question.raw }
    : question
const PART_WORD = /(?<=[，,？?])其中/u

/** 技能大赛 参赛企业 参赛职工: each of them of it, where one passage tells them all by their names. */
function answerJotted(question: Question, combination: Combination, by: Combiner): Reply | undefined {
  const sides = questionsOf(question, combination, by.understand).map((side) => ({
    ...side,
    question: { ...side.question, slots: by.understand(`多少${side.label}`).slots.slice(0, 1) },
  }))
  const reply = answerSides('both', sides, by)
  const told = reply?.figures.map(({ passage, raw }) => by.table().find(passage, raw))
  const isNamed = (label: string, figure: Figure | undefined): boolean =>
    figure !== undefined && by.understand(label).terms.some((term) => heldIn(term, foldText(`${figure.indicator}${figure.unit}`)) > 0)
  const isOne = new Set(told?.map((figure) => figure?.passage)).size === 1 && sides.every(({ label }, i) => isNamed(label, told?.[i]))
  return isOne ? reply : undefined
}

/** 较上年增长20.7% in the very sentence asked for: nothing is computed with a number of another document then. */
function isStated(asked: Question, { doc }: Figure, later: Figure, { findEvidence }: Combiner): boolean {
  if (doc === later.doc) return false
  return findEvidence(asked)
    .evidence.slice(0, LOOKED_AT)
    .some(
      ({ coverage, passage, quantities }) => coverage >= STATED && passage.doc === later.doc && quantities.some(({ unit }) => unit === '%'),
    )
}
const STATED = 0.8
const LOOKED_AT = 3

const isMerged = ({ raw, text }: Question): boolean => text.includes('（') && !/[（(]/u.test(raw)
