// Owns what is left of a whole without one of its parts: 非“两新”党员, 两新以外的党员 — told as a calculation, for no document counts it.
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import { unquoted } from '../statistics/held-in.ts'
import { pickFigures } from '../statistics/pick-figures.ts'
import type { Combiner } from './combine.ts'
import { composeCombined } from './compose-combined.ts'
import { shortLabel } from './side-label.ts'

// 非两新党员 · not: 非公企业, 非遗, 非常
const NOT_ONE =
  /(?:非|不是)(?![公遗常法洲凡典营物]|正规|标准|职业)([\p{Script=Han}“”]{2,12}?)的?(?=(?:一共|总共|共)?(?:有|是)?(?:多少|几))/u
const BESIDES = /除了?([\p{Script=Han}“”]{2,12}?)(?:以外|之外)的?(?=\p{Script=Han})/u
const COVERED = 0.6

export function tellRest(question: Question, by: Combiner): Reply | undefined {
  const match = NOT_ONE.exec(question.text) ?? BESIDES.exec(question.text)
  const part = match?.[1]
  if (part === undefined || match === null) return undefined
  const { figures } = by.table()
  // A document that counts them itself is asked.
  if (figures.some(({ quote }) => unquoted(quote).includes(unquoted(`非${part}`)))) return undefined
  const asked = by.understand(question.text.replace(match[0], part))
  const [picked] = pickFigures({ ...asked, asked: 'figure', measure: asked.measure ?? 'stock' }, { figures, lexicon: by.lexicon }).filter(
    ({ covered, figure }) => covered >= COVERED && figure.partOf !== undefined,
  )
  const whole = picked && figures.find(({ id, unit }) => id === picked.figure.partOf && unit === picked.figure.unit)
  if (!picked || !whole) return undefined
  const sides = [
    { label: '', figure: whole },
    { label: shortLabel(part), figure: picked.figure },
  ]
  return composeCombined('rest', sides, by)
}
