// Owns changes told in a row for levels told in a row: 工会846家、会员8万人，分别比上年增加14家、6000人; 托管班33个，托管1185名，比上年增加12个班、446名.
import { NEEDS_THING } from './deed.ts'
import { isRatio } from './measure-class.ts'
import type { Named } from './named.ts'

/** The figures of one sentence, from `first` on: of several changes each measures the level that stands in its place. */
export const withChangeOfEach = (text: string, named: readonly Named[], first: number): readonly Named[] =>
  runsOfChanges(named, first).reduce((told, run) => withLevels(text, told, run, levelsBefore(named, first, run)), named)

function withLevels(text: string, named: readonly Named[], changes: readonly number[], levels: readonly number[]): readonly Named[] {
  const head = named[changes[0] ?? 0]
  if (head === undefined || levels.length === 0) return named
  const inTurn = /分别|依次/u.test(text.slice(head.clause.start, head.quantity.start))
  const inUnit = changes.every((at, i) => named[at]?.quantity.unit === named[levels[i] ?? -1]?.quantity.unit)
  const word = CHANGE.exec(ownWords(named, head))?.[0] ?? ''
  return named.map((each, at) => {
    const about = inTurn || inUnit ? levels[changes.indexOf(at)] : undefined
    const level = named[about ?? -1]
    if (about === undefined || level === undefined) return each
    // 12个班、446名: what stands behind the first is no name of the second.
    return { ...each, about, indicator: level.indicator + word, thing: each === head ? each.thing : level.thing }
  })
}
const CHANGE = new RegExp(`${NEEDS_THING.source}[加长少降升高低值]?`, 'u')

/** 比上年增加 of 会员比上年增加. */
const ownWords = (named: readonly Named[], { indicator, about }: Named): string =>
  indicator.slice(about === undefined ? 0 : named[about]?.indicator.length)

/** Two figures or more behind one word of change: in its clause, or going on with 、. */
function runsOfChanges(named: readonly Named[], first: number): number[][] {
  const runs: number[][] = []
  for (let at = first; at < named.length; at++) {
    const each = named[at]
    const run = runs.at(-1)
    const last = named[run?.at(-1) ?? -1]
    if (each && run?.at(-1) === at - 1 && (each.clause === last?.clause || each.clause.mark === '、')) run.push(at)
    else if (each && CHANGE.test(ownWords(named, each))) runs.push([at])
  }
  return runs.filter((run) => run.length >= 2)
}

/** As many levels right before them; none where the sentence tells fewer. */
function levelsBefore(named: readonly Named[], first: number, changes: readonly number[]): number[] {
  const levels = named.flatMap((each, at) =>
    at >= first && at < (changes[0] ?? 0) && each.about === undefined && !isRatio(each.quantity) ? [at] : [],
  )
  return levels.length < changes.length ? [] : levels.slice(-changes.length)
}
