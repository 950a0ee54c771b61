// Owns the change of what a talk told last: what the document says of it, else computed from the same thing of the other year.
import type { Figure } from '../../documents/figure.ts'
import { yearsOfPeriod } from '../../documents/period.ts'
import { calculations } from '../../wording/statistics-answers.ts'
import type { Combiner } from '../combine/combiner.ts'
import { composeCombined } from '../combine/compose-combined.ts'
import { tellStatedChange } from '../combine/stated-change.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import { changedFrom, statedChanges } from '../statistics/changes.ts'
import { definitionsDiffer } from '../statistics/definitions.ts'
import { alikeThings } from '../statistics/figure-table.ts'
import { namesNothing } from '../understanding/counting-words.ts'
import type { FullTurn } from './said-in-full.ts'
import { lastFigure } from './talk-figures.ts'

/** 比上年增长多少 */
export function tellChange({ times }: Question, history: readonly FullTurn[], by: Combiner): Reply | undefined {
  const figure = lastFigure(history, by)
  if (figure === undefined) return undefined
  const both = times.length === 0 ? changeTold(history, by) : undefined
  if (both) return both
  const asked = times[0]?.from
  const year = yearsOfPeriod(figure.period)?.[1]
  if (asked === undefined || asked === (year ?? 0) - 1) {
    const stated = tellStatedChange(figure, statedChanges(figure, by.table()), by)
    if (stated) return stated
  }
  const other = year === undefined ? undefined : inYear(figure, asked ?? year - 1, by)
  if (other === undefined || year === undefined) return undefined
  const sides = [other, figure].sort((a, b) => (a.period ?? '').localeCompare(b.period ?? ''))
  return composeCombined(
    'rate',
    sides.map((each) => ({ label: `${each.period}年`, figure: each })),
    by,
  )
}

/** 比五年前增加了多少, 比五年前多了几个: as the document tells it of the very thing. */
export function tellSince(text: string, history: readonly FullTurn[], by: Combiner): Reply | undefined {
  const since = SINCE.exec(text)?.[1]
  const figure = since === undefined || !namesNothing(text) ? undefined : lastFigure(history, by)
  return figure && tellStatedChange(figure, statedChanges(figure, by.table(), since), by)
}
const SINCE = /[比较]([两三四五六七八九十]+年前)/u

/** 由743户减少到126户 told both levels, whichever of them was asked for last. */
function changeTold(history: readonly FullTurn[], by: Combiner): Reply | undefined {
  const told = history.at(-1)?.reply.figures.flatMap(({ passage, raw }) => by.table().find(passage, raw) ?? []) ?? []
  const cameFrom = told.flatMap((former) =>
    by
      .table()
      .ofPassage(former.passage)
      .filter((later) => changedFrom(later, by.table())?.id === former.id),
  )
  for (const later of [...told, ...cameFrom]) {
    const from = changedFrom(later, by.table())
    if (from)
      return composeCombined(
        'rate',
        [
          { label: calculations.before, figure: { ...from, kind: later.kind } },
          { label: calculations.after, figure: later },
        ],
        by,
      )
  }
  return undefined
}

/** The same thing in the same place in another year. */
function inYear(figure: Figure, year: number, { table }: Combiner): Figure | undefined {
  const plain = ({ indicator }: Figure): string => indicator.replace(/(?:19|20)\d\d年?/gu, '').trim()
  const same = table().figures.filter(
    (other) =>
      other.period === String(year) &&
      other.region === figure.region &&
      other.about === undefined &&
      other.kind !== 'rank' &&
      ['period', undefined].includes(definitionsDiffer(figure, other)) &&
      (plain(other) === plain(figure) || (!other.row && !figure.row && alikeThings(figure, other))),
  )
  return same.find(({ passage }) => passage === figure.passage) ?? same[0]
}
