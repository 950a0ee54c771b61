// Owns what is left of a whole without one of its parts: 非“两新”党员, 两新以外的党员 — told as a calculation, for no document counts it.
import type { Figure } from '../../documents/figure.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import { unquoted } from '../statistics/held-in.ts'
import { pickFigures } from '../statistics/pick-figures.ts'
import type { Combiner } from './combiner.ts'
import { composeCombined } from './compose-combined.ts'
import { shortLabel } from './side-label.ts'

// 非两新党员 · not: 非公企业, 非遗, 非常
const NOT_ONE =
  /(?:非|不是)(?![公遗常法洲凡典营物]|正规|标准|职业)([\p{Script=Han}“”]{2,12}?)的?(?=(?:一共|总共|共)?(?:有|是)?(?:多少|几))/u
const BESIDES =
  /(?:除[了开去掉]?|刨[除掉去]|撇开|扣[除掉]|不算|不含|去掉)([\p{Script=Han}“”]{2,12}?)(?:(?:以外|之外)的?(?=\p{Script=Han})|(?=[，,]?(?:一共|总共)?(?:还|剩)[下有剩]{0,2}(?:多少|几)))/u
/** 男会员, 男性工匠: those who are not the 女会员 that are told. */
const SEX = /(男|女)(?:性)?(?=会员|职工|党员|团员|员工|工匠|劳模|干部|代表|的|\p{Script=Han}{0,4}(?:多少|几|占))/u
const COVERED = 0.6

interface Left {
  /** What the question says for it. */
  readonly raw: string
  readonly part: string
  /** By which a document would tell it itself. */
  readonly words: string
}

function leftIn(text: string): Left | undefined {
  const match = NOT_ONE.exec(text) ?? BESIDES.exec(text)
  if (match?.[1] !== undefined) return { raw: match[0], part: match[1], words: `非${match[1]}` }
  const sex = SEX.exec(text)
  const other = sex?.[1] === '男' ? '女' : '男'
  return sex && !/女.*男|男.*女|占/u.test(text)
    ? { raw: sex[0], part: sex[0].replace(sex[1] ?? '', other), words: sex[1] ?? '' }
    : undefined
}

/** Where a story tells whose they are in another sentence: the part by its own name, in the passage that is found. */
function partIn(asked: Question, part: string, by: Combiner): Figure | undefined {
  const [best] = by.findEvidence(asked).evidence
  return (
    best &&
    by.table().figures.find(({ passage, partOf, thing }) => passage === best.passage.id && partOf !== undefined && thing.includes(part))
  )
}

export function tellRest(question: Question, by: Combiner): Reply | undefined {
  const { figures } = by.table()
  const isTold = (words: string): boolean => figures.some(({ quote }) => unquoted(quote).includes(unquoted(words)))
  const left = leftIn(question.text)
  // A document that counts them itself is asked.
  if (left === undefined || isTold(left.words)) return undefined
  const { part } = left
  const asked = by.understand(question.text.replace(left.raw, part))
  const [counted] = pickFigures({ ...asked, asked: 'figure', measure: asked.measure ?? 'stock' }, { figures, lexicon: by.lexicon }).filter(
    ({ covered, figure }) => covered >= COVERED && figure.partOf !== undefined,
  )
  const picked = counted?.figure ?? partIn(asked, part, by)
  const whole = picked && figures.find(({ id, unit }) => id === picked.partOf && unit === picked.unit)
  if (!picked || !whole) return undefined
  const sides = [
    { label: '', figure: whole },
    { label: part.length > 1 ? shortLabel(part) : picked.thing, figure: picked },
  ]
  return composeCombined('rest', sides, by)
}
