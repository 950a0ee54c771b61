// Owns what one of several pays of a price: 每人2000元，市总工会补助60%，单位承担40% for the unit, 其余由单位承担 for the rest, 三档按上述标准的80% for a case.
import type { Passage } from '../documents/passage.ts'
import type { SourceDocument } from '../documents/source-document.ts'
import { foldText } from '../text/characters.ts'
import { findQuantities, type Quantity } from '../text/quantity.ts'
import { calculations } from '../wording/statistics-answers.ts'
import { citationLine, cite } from './compose/citation.ts'
import { bare, readable } from './compose/excerpt.ts'
import { PAID_SO, payerAsked, type Share, sharesIn, sharesOf } from './payers.ts'
import type { Question } from './question.ts'
import type { Reply } from './reply.ts'
import { inYuan } from './ruled-amount.ts'
import { unitsTaken } from './understanding/units-taken.ts'

interface Source {
  readonly passage: (id: string) => Passage | undefined
  readonly documents: ReadonlyMap<string, SourceDocument>
  readonly ask: (text: string) => Reply | undefined
}

/** Undefined where no amount is asked for, or the rule tells that amount itself. */
export function createPartOfPrice({ passage, documents, ask }: Source) {
  return (question: Question, made: Reply): Reply | undefined => {
    const of = made.citations[0] && passage(made.citations[0].passage)
    if (!of || of.cells || made.kind !== 'answer' || made.calculations.length > 0 || !ASKS_MONEY.test(question.text)) return undefined
    // 疗休养5天单位出多少: the part of one day is no answer.
    if (unitsTaken(question.text).length > 0) return undefined
    const line = foldText(made.text.split('\n')[0] ?? '')
    // What the case is paid is told of the standard, which is asked for without the case.
    const plain = BY_STANDARD.test(line) ? ask(withoutCase(question, of)) : undefined
    const standard = plain?.citations[0]?.passage === of.id ? foldText(plain.text.split('\n')[0] ?? '') : line
    const part = partOfPayer(question.text, line, of.text) ?? partInCase(question, standard, of)
    return part && tell(part, of, documents)
  }
}
const ASKS_MONEY = /^(?!.*(?:百分之|几成|比例|几折|一共|总共|合计)).*(?:多少(?!人|家|户|次|名|天|个|期|张)|几[块百千])/u

interface Part {
  readonly result: number
  readonly text: string
  readonly operands: readonly string[]
  /** What it is told of. */
  readonly said: string
}

const REST =
  /(?:其余|剩余|余下|剩下|不足)(?:的)?(?:部分|费用)?[，,]?(?:均|全部)?由?([\p{Script=Han}]{2,10}?)(?:承担|负担|支付|自理|解决|缴纳)/u

function partOfPayer(text: string, line: string, rule: string): Part | undefined {
  const payer = payerAsked(text)
  const [said] = payer ? segmentsOf(rule).filter((segment) => holdsHead(segment, line)) : []
  const price = said === undefined ? undefined : moneyIn(said).find(({ start }) => !isShare(said, start))
  if (!payer || said === undefined || !price || CAPPED.test(said)) return undefined
  const shares = sharesIn(said)
  const [own, other] = sharesOf(payer, shares)
  if (other || payTwice(shares)) return undefined
  if (own) return own.raw.endsWith('%') ? taken(price, own.raw, said) : undefined
  const rest = REST.exec(said)?.[1]
  return rest !== undefined && payer.told.test(rest) && shares.length > 0 ? left(price, shares, said) : undefined
}

/** 补助60%，最高不超过300元: what it comes to is not said by the rate alone. */
const CAPPED = /最[高多]|不超过|封顶|上限|限额|以[内上]|超[出过]/u
/** 劳模由工会承担80%，一线职工由工会承担50%: whose part is meant depends on who asks. */
const payTwice = (shares: readonly Share[]): boolean => new Set(shares.map(({ who }) => who.split('由').at(-1))).size < shares.length

const segmentsOf = (rule: string): readonly string[] => rule.split(/[。；;\n]/u)
const HEAD = 6
const holdsHead = (segment: string, line: string): boolean =>
  foldText(segment).includes(line.replace(/^[（(][^）)]*[）)]/u, '').slice(0, HEAD))
const moneyIn = (said: string): readonly Quantity[] =>
  findQuantities(said).filter(({ unit, qualifier }) => unit === '元' && qualifier === '')
const isShare = (said: string, start: number): boolean => PAID_SO.test(said.slice(0, start))

const taken = (price: Quantity, rate: string, said: string): Part => {
  const result = (price.value * Number.parseFloat(rate)) / 100
  return { result, text: `${inYuan(price.value)} × ${rate} = ${inYuan(result)}`, operands: [price.raw, rate], said }
}

function left(price: Quantity, shares: readonly Share[], said: string): Part | undefined {
  const amounts = shares.map(({ raw }) =>
    raw.endsWith('%') ? (price.value * Number.parseFloat(raw)) / 100 : (moneyIn(raw)[0]?.value ?? Number.NaN),
  )
  const result = amounts.reduce((rest, amount) => rest - amount, price.value)
  const text = `${[price.value, ...amounts].map(inYuan).join(' - ')} = ${inYuan(result)}`
  return result > 0 ? { result, text, operands: [price.raw, ...shares.map(({ raw }) => raw)], said } : undefined
}

/** 三档家庭按上述标准的80%执行, asked by a family that says it is one: its word stands nowhere else in the article. */
function partInCase(question: Question, line: string, of: Passage): Part | undefined {
  const { text } = of
  const [standard, more] = moneyIn(line)
  const match = BY_STANDARD.exec(text)
  if (!standard || more || !match) return undefined
  const [whole, , rate = ''] = match
  // 按上述标准的150%执行，但最高不超过4000元
  if (CAPPED.test(segmentsOf(text.slice(match.index + whole.length))[0] ?? '')) return undefined
  const isMeant = wordsOfCase(question, of).length > 0
  const said = segmentsOf(text).find((segment) => foldText(segment).includes(line.slice(0, HEAD))) ?? ''
  return isMeant ? taken(standard, rate, `${said}；${whole}`) : undefined
}
function wordsOfCase({ terms }: Question, { text, section }: Passage): readonly string[] {
  const [whole = '', who = ''] = BY_STANDARD.exec(text) ?? []
  const around = text.replace(whole, '') + section.join('')
  return terms.flatMap(({ text: word }) => (word.length > 1 && who.includes(word) && !around.includes(word) ? [word] : []))
}

/** 我们是临时困难家庭，考上本科能拿多少 → 考上本科能拿多少 */
function withoutCase(question: Question, of: Passage): string {
  const words = wordsOfCase(question, of)
  return question.text
    .split(/[，,]/u)
    .filter((clause) => !words.some((word) => clause.includes(word)))
    .join('，')
}
const BY_STANDARD = /([^，。；;\n]{2,30}?)[，,]?按(?:照)?(?:上述|以上|前款|对应|本条|该)(?:档次)?标准的?(\d+%)/u

function tell({ result, text, operands, said }: Part, of: Passage, documents: Source['documents']): Reply {
  const citation = cite(of, said.split('；').join('…'), documents)
  const rate = operands.at(-1) ?? ''
  const head = text.includes('×') ? calculations.byRule(inYuan(result), rate) : calculations.restByRule(inYuan(result))
  return {
    kind: 'answer',
    text: [head, text, bare(readable(said)), citationLine(citation)].join('\n'),
    citations: [citation],
    figures: [],
    calculations: [{ text, result: inYuan(result), operands: operands.map((raw) => ({ raw, doc: of.doc })) }],
  }
}
