// Owns rates of what a talk told: 录取率多少 behind 推荐多少，录取多少, stated where the last answer stood or computed; and the whole behind 占全市的20%.
import type { Figure } from '../../documents/figure.ts'
import { foldText } from '../../text/characters.ts'
import { calculations } from '../../wording/statistics-answers.ts'
import type { Combiner } from '../combine/combiner.ts'
import { composeCombined } from '../combine/compose-combined.ts'
import { plain, written } from '../combine/compute.ts'
import { citationLine } from '../compose/citation.ts'
import { SILENT } from '../compose/compose-none.ts'
import { bare, readable } from '../compose/excerpt.ts'
import type { Reply } from '../reply.ts'
import { measureOf } from '../statistics/figure-table.ts'
import { citeFigure, figuresOfReply, tellAlone } from '../statistics/tell.ts'
import type { FullTurn } from './said-in-full.ts'
import { figuresTold, lastFigure, sidesOf } from './talk-figures.ts'
import { wholeOf } from './talk-share.ts'

/** 录取率多少 · not: 增长率, which asks for a change, nor 组建率 of something named */
const RATE_OF = /^那?么?(?!增长|下降|上升|同比)(\p{Script=Han}{2,4}?)率(?:是|有|为)?(?:多少|百分之几|多高)?呢?[？?]?$/u

/** Of nothing told before it is another question; where nothing near tells it, that is said. */
export function tellRate(text: string, history: readonly FullTurn[], by: Combiner): Reply | undefined {
  const deed = RATE_OF.exec(text)?.[1]
  const figures = deed === undefined ? [] : figuresTold(history, by)
  const last = figures.at(-1)
  if (deed === undefined || last === undefined) return undefined
  const isRate = ({ unit, indicator }: Figure): boolean => unit === '%' && indicator.includes(`${deed}率`)
  const stated = by.table().ofPassage(last.passage).find(isRate)
  if (stated) return tellAlone(stated, by.documents)
  const part = figures.findLast(({ indicator }) => indicator.includes(deed))
  const whole = figures.findLast(
    ({ id, unit, value }) => part && id !== part.id && measureOf(unit) === measureOf(part.unit) && value > part.value,
  )
  const reply = part && whole && composeCombined('share', sidesOf([part, whole], by), by)
  const [made] = reply?.calculations ?? []
  if (reply && made) return { ...reply, text: reply.text.replace(/^.*/u, `${deed}率${made.result}`) }
  return by.table().figures.some((figure) => isRate(figure) && figure.region === last.region) ? undefined : SILENT
}

/** 全市一共几人, 全市几个人得市长奖 */
const WHOLE =
  /^那?么?全([省市区县国])(?:里|的)?(?:一共|总共|共)?(?:有|是)?(?:多少|几)个?[人个名家项件]?(?:[得获拿评](?:到|上|了|的)?(\p{Script=Han}{2,10}?))?[呢的]?[？?]?$/u

/** 2人，占全市的20%, and then 全市一共几人: as many as those are a fifth of, where no document counts them. */
export function tellWholeOfShare(text: string, history: readonly FullTurn[], by: Combiner): Reply | undefined {
  const [, level, named = ''] = WHOLE.exec(text) ?? []
  const part = level === undefined ? undefined : lastFigure(history, by)
  if (part === undefined || !foldText(part.indicator).includes(named) || wholeOf(part, `全${level}`, by)) return undefined
  const share = by
    .table()
    .figures.find(
      ({ about, unit, indicator, value }) => about === part.id && unit === '%' && value > 0 && indicator.includes(`占全${level}`),
    )
  if (share === undefined) return undefined
  const result = `${calculations.about}${plain(Math.round((part.value / share.value) * 100), part.unit)}`
  const made = `${written(part)} ÷ ${written(share)} = ${result}`
  const citation = citeFigure(share, by.documents)
  return {
    kind: 'compare',
    text: [calculations.ofShare(`全${level}`, result), made, bare(readable(share.quote)), citationLine(citation)].join('\n'),
    citations: [citation],
    figures: figuresOfReply([part]),
    calculations: [{ text: made, result, operands: [part, share].map(({ raw, doc }) => ({ raw, doc })) }],
  }
}
