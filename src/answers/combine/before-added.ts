// Owns what there was before the new ones came: 扣掉当年新建的，此前有多少家 — the stock less what was added, where one sentence tells both.
import type { Figure } from '../../documents/figure.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import { alikeThings } from '../statistics/figure-table.ts'
import { pickFigures } from '../statistics/pick-figures.ts'
import { BEFORE_YEAR } from '../wanted/times/part-of-year.ts'
import type { Combiner } from './combiner.ts'
import { composeCombined } from './compose-combined.ts'

const LESS_ADDED =
  /(?:扣掉|扣除|减去|减掉|刨去|刨除|刨掉|除去|去掉|除掉|剔除|不算|不含)[^，。]{0,12}?(新(?:建|增|成立|发展|设|组建|命名)?|(?:\d{4}年|[今当那]年|年内)(?:建|设|评|加|开))的?(?:那[批些几]个?)?/u
const BEFORE = /[，,]?(?:此前|之前|原先|原来|以前|原有)/u
const NEW = '新增'
const COVERED = 0.6

export function tellBeforeAdded(question: Question, by: Combiner): Reply | undefined {
  const less = LESS_ADDED.exec(question.text)
  const year = BEFORE_YEAR.exec(question.text)
  if (less?.[1] === undefined && year === null) return undefined
  const { figures } = by.table()
  const asked = by.understand(
    question.text
      .replace(less?.[0] ?? '', '')
      .replace(BEFORE_YEAR, '')
      .replace(BEFORE, ''),
  )
  const wanted: Question = { ...asked, asked: 'figure', measure: 'stock', times: question.times }
  const isOfYear = ({ period }: Figure): boolean => year === null || period === year[1]
  for (const { figure: all } of pickFigures(wanted, { figures, lexicon: by.lexicon }).filter(({ covered }) => covered >= COVERED)) {
    const added = figures.find(
      (each) => each.kind === 'addition' && each.passage === all.passage && each.unit === all.unit && alikeThings(each, all),
    )
    if (all.kind !== 'addition' && added && added.value < all.value && isOfYear(added))
      return composeCombined(
        'rest',
        [
          { label: '', figure: all },
          { label: less?.[1] ?? NEW, figure: added },
        ],
        by,
      )
  }
  return undefined
}
