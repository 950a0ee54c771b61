// Owns the calculation made last, asked of what stands beside its figures: 工资专项占多少 and then 女职工专项呢, 人均多少 and then 大病补助呢.
import type { Figure } from '../../documents/figure.ts'
import type { Combiner } from '../combine/combiner.ts'
import { composeCombined } from '../combine/compose-combined.ts'
import type { Reply } from '../reply.ts'
import type { Operation } from '../statistics/definitions.ts'
import { countAlike } from '../statistics/figure-table.ts'
import { namedBeside } from './named-beside.ts'
import type { FullTurn } from './said-in-full.ts'
import { sidesOf } from './talk-figures.ts'
import { tellShareOf } from './talk-share.ts'
import { namedAlone } from './tell-beside.ts'

export function tellSameCalculation(text: string, history: readonly FullTurn[], by: Combiner): Reply | undefined {
  const said = namedAlone(text)
  const made = said === undefined ? undefined : madeLast(history, by)
  const operands = made && said !== undefined ? operandsCalled(said, made, by) : undefined
  if (!made || !operands || !isOfPlaceSaid(said ?? '', operands, by)) return undefined
  if (made.operation === 'share') return tellShareOf(operands, by)
  const reply = composeCombined(made.operation, sidesOf(operands, by), by)
  return reply && { ...reply, text: `${said}${reply.text}` }
}

/** 昆山的安康杯呢 is no question for what all of the city made of it. */
function isOfPlaceSaid(said: string, operands: readonly Figure[], { lexicon }: Combiner): boolean {
  const places = lexicon.placesIn(said).map(({ what }) => what.name)
  return places.length === 0 || operands.every(({ region }) => region !== undefined && places.includes(region))
}

interface Made {
  readonly operation: Operation
  readonly operands: readonly [Figure, Figure]
}

/** What was computed last of two figures, and how. */
function madeLast(history: readonly FullTurn[], { table }: Combiner): Made | undefined {
  const { question, reply } = history.at(-1) ?? {}
  const [made] = reply?.calculations ?? []
  const [first, second] = (reply?.figures ?? []).map(({ passage, raw }) => table().find(passage, raw))
  if (question === undefined || !made || !first || !second || reply?.figures.length !== 2) return undefined
  const operation = made.text.includes('÷') ? (made.result.endsWith('%') ? 'share' : 'ratio') : undefined
  return operation && { operation, operands: [first, second] }
}

/** The part anew over the same whole, or both where either stands beside its like. */
function operandsCalled(said: string, { operation, operands: [above, below] }: Made, by: Combiner): readonly [Figure, Figure] | undefined {
  const like = (told: Figure): Figure | undefined => namedBeside(said, told, by, (figure) => countAlike(figure, told))
  const first = like(above)
  if (first) {
    const second = below.quote === above.quote && operation === 'ratio' ? partnerOf(first, above, below, by) : like(below)
    if (operation === 'share') return [first, second && second.id !== first.id ? second : below]
    return second && [first, second]
  }
  const second = operation === 'ratio' ? like(below) : undefined
  return second ? [above, second] : operation === 'share' ? bothCalled(said, [above, below], by) : undefined
}

/** 奖章 are counted in people and 奖状 are not: each of them beside its like. */
function bothCalled(said: string, told: readonly [Figure, Figure], by: Combiner): readonly [Figure, Figure] | undefined {
  const [part, whole] = told.map((figure) => namedBeside(said, figure, by))
  const areAlike = part && whole && part.id !== whole.id && countAlike(part, whole)
  return areAlike ? [part, whole] : undefined
}

/** 企业1022家、工资专项970家: of one list. 投入259万元，发放清凉物资118万元 was given to somebody else. */
const isListedWith = (one: Figure, other: Figure): boolean => {
  const [first, second] = [one, other].sort((a, b) => a.inQuote - b.inQuote)
  return (
    one.quote === other.quote &&
    first !== undefined &&
    second !== undefined &&
    !/[，；]/u.test(one.quote.slice(first.inQuote, second.inQuote))
  )
}

/** 向1542名发放130余万元, 为83名申请41.5万元: who stands in the clause of what they got; in one list of figures the same one holds for all. */
function partnerOf(figure: Figure, above: Figure, below: Figure, { table }: Combiner): Figure | undefined {
  if (above.clause === '' || above.clause !== below.clause)
    return isListedWith(above, figure) && figure.quote === below.quote ? below : undefined
  return table()
    .ofPassage(figure.passage)
    .find((each) => each.clause === figure.clause && each.id !== figure.id && countAlike(each, below))
}
