// Owns finding figures again: by their place, by their passage, and those that count a like thing.
import type { Figure } from '../../documents/figure.ts'
import { yearsOfPeriod } from '../../documents/period.ts'
import { foldText } from '../../text/characters.ts'

export interface FigureTable {
  readonly figures: readonly Figure[]
  /** The figures of a passage. */
  ofPassage(passage: string): readonly Figure[]
  /** The figure of a passage that is written so. */
  find(passage: string, raw: string): Figure | undefined
  /** The same figure as the whole document has it: what is read of a passage alone knows less of its place. */
  whole(figure: Figure): Figure
  /** Figures that count a like thing in a like measure, the most alike first; not the figure itself. */
  like(figure: Figure): readonly Figure[]
}

/** How much of the smaller thing's pairs of characters the other must hold. */
const ALIKE = 0.75
const PAIRS_MIN = 3

export function createFigureTable(figures: readonly Figure[]): FigureTable {
  const byPassage = groupBy(figures)
  const ofPassage = (passage: string): readonly Figure[] => byPassage.get(passage) ?? []
  const pairs = new Map<string, ReadonlySet<string>>()
  const pairsOf = (figure: Figure): ReadonlySet<string> => {
    const known = pairs.get(figure.id) ?? pairsOfThing(figure)
    pairs.set(figure.id, known)
    return known
  }
  return {
    figures,
    ofPassage,
    whole: (figure) => ofPassage(figure.passage).find((each) => each.start === figure.start) ?? figure,
    find: (passage, raw) => ofPassage(passage).find((figure) => bareRaw(figure.raw) === bareRaw(raw)),
    like(figure) {
      const own = pairsOf(figure)
      return figures
        .filter((other) => other.id !== figure.id && measureOf(other.unit) === measureOf(figure.unit))
        .map((other) => ({ other, alike: likeness(own, pairsOf(other)) }))
        .filter(({ alike }) => alike >= ALIKE)
        .sort((a, b) => b.alike - a.alike)
        .map(({ other }) => other)
    },
  }
}

function groupBy(figures: readonly Figure[]): ReadonlyMap<string, readonly Figure[]> {
  const groups = new Map<string, Figure[]>()
  for (const figure of figures) {
    const held = groups.get(figure.passage)
    if (held) held.push(figure)
    else groups.set(figure.passage, [figure])
  }
  return groups
}

const bareRaw = (raw: string): string => raw.replace(/\s/gu, '')

/** Words that say nothing of the thing: what remains of 累计建成“妈妈驿站” is 妈妈驿站. */
const FRAME = /[“”‘’《》（）()、\s]|各类|各级|累计|全年|相关|有关|以上|等|的/gu

function pairsOfThing(figure: Figure): ReadonlySet<string> {
  const thing = foldText(figure.thing || figure.indicator).replace(FRAME, '')
  return new Set(Array.from({ length: Math.max(0, thing.length - 1) }, (_, i) => thing.slice(i, i + 2)))
}

export const alikeThings = (a: Figure, b: Figure): boolean => likeness(pairsOfThing(a), pairsOfThing(b)) >= ALIKE

/** 妈妈驿站 and 示范妈妈驿站 are alike; 企业 and 参赛企业 are too short to tell. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  if (small.size < PAIRS_MIN) return 0
  let shared = 0
  for (const pair of small) if (large.has(pair)) shared++
  return (shared / small.size) * (0.7 + 0.3 * (small.size / large.size))
}

const PEOPLE: ReadonlySet<string> = new Set(['人', '名', '位', '人次'])
const EVENTS: ReadonlySet<string> = new Set(['场', '次', '期', '场次', '批', '批次', '届'])
const BODIES: ReadonlySet<string> = new Set(['家', '个', '所', '处', '座', '支', '户', '项', '件', '条', '间'])

/** 人 and 名 are one measure, 家 and 个 too; 元, % and the rest stand for themselves. */
export const measureOf = (unit: string): string => (PEOPLE.has(unit) ? '人' : EVENTS.has(unit) ? '次' : BODIES.has(unit) ? '个' : unit)

/** 奖章291个 and 奖章29人 are both as many people: who holds an honour is counted in either. */
const HELD_BY_ONE = /(?:奖章|劳模|劳动模范|先进工作者|红旗手|标兵|能手|工匠)$/u
export const measureOfFigure = ({ unit, thing }: Pick<Figure, 'unit' | 'thing'>): string =>
  unit === '个' && HELD_BY_ONE.test(thing) ? measureOf('人') : measureOf(unit)

/** 奖状14个 and 奖章24个 are counted in one word, 奖章24个 and 奖章29人 in one measure. */
export const countAlike = (a: Pick<Figure, 'unit' | 'thing'>, b: Pick<Figure, 'unit' | 'thing'>): boolean =>
  a.unit === b.unit || measureOfFigure(a) === measureOfFigure(b)

/** Whether two figures could be the same number: their bounds leave room for each other. */
export function canAgree(a: Figure, b: Figure): boolean {
  if (a.value === b.value) return true
  if (a.low === null && a.high === null) return near(a, b)
  if (b.low === null && b.high === null) return near(a, b)
  return (a.low ?? -Infinity) <= (b.high ?? Infinity) && (b.low ?? -Infinity) <= (a.high ?? Infinity)
}

/** 约 and 左右 leave a twentieth. */
const near = (a: Figure, b: Figure): boolean => Math.abs(a.value - b.value) <= 0.05 * Math.max(a.value, b.value)

export function samePeriod(a: Figure, b: Figure): boolean {
  const [one, two] = [yearsOfPeriod(a.period), yearsOfPeriod(b.period)]
  return one === undefined || two === undefined || (one[0] === two[0] && one[1] === two[1])
}
