// Owns what one of several places tells when it is asked alone: 园区会员多少 of 园区和昆山哪个会员多. What is declined alone is no side.
import { decide } from '../decide.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { tighten } from '../first-line/tighten.ts'
import type { Question } from '../question.ts'
import { countingAll } from '../statistics/counting-all.ts'
import { figureAt } from '../statistics/figure-at.ts'
import { MORE, MORE_DEED } from './combination.ts'
import type { Combiner } from './combiner.ts'
import type { PickedFigure } from './figure-pick.ts'

const JOINED = /^(?:总工会|工会)?(?:和|与|跟|同|、|还是|比|，|\s)*$/u
/** 哪个会员多 asks 会员多少, 会员哪个多 and 会员各多少 too. */
const WHICH = /(?:相比)?[，,]?(?:哪个|哪边|哪里|哪家|谁)(?:的)?(\p{Script=Han}{0,10}?)(?:更|要|最)?(?:多|高|大)(?:一?[些点])?[？?]?$/u
/** 甲县比乙县多发多少 asks how much each 发. */
const MORE_BY = new RegExp(`${MORE}${MORE_DEED}(?:了|出)?(多少|几)`, 'u')
const EACH =
  /[，,]?(?:加起来|合起来|加在一起)(?:一共|总共)?|(?:一共|总共|合计|总计)(?=有?(?:多少|几))|[，,]?(?:各自?(?![类级种地区市县省镇街个项方界])|分别)(?:是|有|为)?(?=\p{Script=Han}{0,4}(?:多少|几))|[，,]?(?:对比|比较)(?:一下)?$/gu

/** The question with one of its places in the place of them all; undefined where they stand apart in it. */
export function askedAlone(
  place: string,
  { text, besides }: Pick<Question, 'text' | 'besides'>,
  { lexicon, nameOfPlace }: Combiner,
): string | undefined {
  const named = lexicon.placesIn(text).filter(({ what }) => besides.includes(what.name))
  const [first, last] = [named[0], named.at(-1)]
  const isOneList = named.every((each, i) => i === 0 || JOINED.test(text.slice(named[i - 1]?.end, each.start)))
  if (!first || !last || !isOneList) return undefined
  const asked = `${text.slice(0, first.start)}${nameOfPlace(place)}${text.slice(last.end)}`
  const counted = asked
    .replace(WHICH, (_, thing: string, at: number) =>
      /多少|几/u.test(asked.slice(0, at)) ? '' : thing === '人' ? '多少人' : `${thing}多少`,
    )
    .replace(MORE_BY, (_, deed = '', counts: string) => `${deed}${counts}`)
    .replace(EACH, '')
    .trim()
  return /多少|几|[数额量率]$/u.test(counted) ? counted : `${counted}多少`
}

export interface ToldAlone {
  /** What answers. */
  readonly figures: readonly PickedFigure[]
  /** With what its sentence tells besides: 新建8家，累计建成39家. */
  readonly sentence: readonly PickedFigure[]
}

/** What it tells, nothing where it is declined; undefined where it cannot be asked so, or a table answers. */
export function toldAlone({ places: [place], ...side }: Question, by: Combiner): ToldAlone | undefined {
  const asked = place === undefined ? undefined : askedAlone(place, side, by)
  if (asked === undefined) return undefined
  const question = countingAll(by.understand(asked))
  const found = by.findEvidence(question)
  const decision = decide(question, found)
  const best = decision.kind === 'none' ? undefined : tighten(question, decision.best, found.evidence)
  if ((best ?? found.evidence[0])?.passage.cells) return undefined
  if (!best || best.coverage < IN_FULL) return { figures: [], sentence: [] }
  const units = question.slots[0] ?? []
  const figuresIn = (quantities: Evidence['quantities']): readonly PickedFigure[] =>
    quantities
      .filter(({ unit }) => units.length === 0 || units.includes(unit))
      .flatMap(({ start }) => figureAt(best.passage, start) ?? [])
      .map((figure) => ({ figure: by.table().whole(figure), score: 1 }))
      .filter(({ figure: { region } }) => region === undefined || region === place)
  const { start, end } = best.sentence
  return {
    figures: figuresIn(best.quantities),
    sentence: figuresIn(best.parsed.quantities.filter((each) => each.start >= start && each.end <= end)),
  }
}

/** Beside another figure nobody sees how little of the question is said. */
const IN_FULL = 0.8
