// Owns what one of several pays of a price: 每人2000元，市总工会补助60%，单位承担40% for the unit, 其余由单位承担 for the rest, 三档按上述标准的80% for a case.
import type { Passage } from '../documents/passage.ts'
import type { SourceDocument } from '../documents/source-document.ts'
import { foldText } from '../text/characters.ts'
import { findQuantities, type Quantity } from '../text/quantity.ts'
import { calculations } from '../wording/statistics-answers.ts'
import { citationLine, cite } from './compose/citation.ts'
import { bare, readable } from './compose/excerpt.ts'
import type { Question } from './question.ts'
import type { Reply } from './reply.ts'

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

/** Those who share a price, as people say it and as rules write it. */
const PAYERS: readonly { readonly asked: RegExp; readonly told: RegExp }[] = [
  { asked: /(?<![每几一两\d])个人|自己|本人|自费|自付/u, told: /个人|本人|自理|自付/u },
  { asked: /单位|公司|厂里|企业|老板/u, told: /单位|企业|公司|行政/u },
  { asked: /工会|财政|政府|[市县区]里|公家/u, told: /工会|财政/u },
]
const PAYS = '(?:补助|补贴|承担|负担|支付|缴纳|报销|资助|出资?|交|出)'
const SHARE = new RegExp(`([\\p{Script=Han}（）()]{2,14}?)${PAYS}(?:其中的?)?(\\d[\\d.]*%|\\d[\\d.,]*元)`, 'gu')
const REST =
  /(?:其余|剩余|余下|剩下|不足)(?:的)?(?:部分|费用)?[，,]?(?:均|全部)?由?([\p{Script=Han}]{2,10}?)(?:承担|负担|支付|自理|解决|缴纳)/u

/** Whose part is asked for: who is named last before the amount. */
function payerAsked(text: string): (typeof PAYERS)[number] | undefined {
  const before = text.slice(0, /多少|几[块百千]/u.exec(text)?.index ?? 0)
  const named = PAYERS.map((payer) => ({
    payer,
    at: Math.max(-1, ...Array.from(before.matchAll(new RegExp(payer.asked, 'gu')), ({ index }) => index)),
  }))
  const last = named.filter(({ at }) => at >= 0).sort((a, b) => b.at - a.at)[0]
  return last && PAID.test(before.slice(last.at)) ? last.payer : undefined
}
/** 工会夏令营多少钱 names the union, and asks for no part of it. */
const PAID = /[补出掏付交给拿]|承担|负担/u

function partOfPayer(text: string, line: string, rule: string): Part | undefined {
  const payer = payerAsked(text)
  const [said] = payer ? segmentsOf(rule).filter((segment) => holdsHead(segment, line)) : []
  const price = said === undefined ? undefined : moneyIn(said).find(({ start }) => !isShare(said, start))
  if (!payer || said === undefined || !price) return undefined
  const shares = [...foldText(said).matchAll(SHARE)].map(([, who = '', raw = '']) => ({ who, raw }))
  const own = shares.find(({ who }) => payer.told.test(lastOf(who)))
  if (own) return own.raw.endsWith('%') ? taken(price, own.raw, said) : undefined
  const rest = REST.exec(said)?.[1]
  return rest !== undefined && payer.told.test(rest) && shares.length > 0 ? left(price, shares, said) : undefined
}

/** 其中市总工会补贴: who stands nearest to what is paid. */
const lastOf = (who: string): string => who.slice(-5)
const segmentsOf = (rule: string): readonly string[] => rule.split(/[。；;\n]/u)
const HEAD = 6
const holdsHead = (segment: string, line: string): boolean =>
  foldText(segment).includes(line.replace(/^[（(][^）)]*[）)]/u, '').slice(0, HEAD))
const moneyIn = (said: string): readonly Quantity[] =>
  findQuantities(said).filter(({ unit, qualifier }) => unit === '元' && qualifier === '')
const isShare = (said: string, start: number): boolean => new RegExp(`${PAYS}(?:其中的?)?$`, 'u').test(said.slice(0, start))

const taken = (price: Quantity, rate: string, said: string): Part => {
  const result = (price.value * Number.parseFloat(rate)) / 100
  return { result, text: `${inYuan(price.value)} × ${rate} = ${inYuan(result)}`, operands: [price.raw, rate], said }
}

function left(price: Quantity, shares: readonly { readonly raw: string }[], said: string): Part | undefined {
  const amounts = shares.map(({ raw }) =>
    raw.endsWith('%') ? (price.value * Number.parseFloat(raw)) / 100 : Number.parseFloat(raw.replaceAll(',', '')),
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

/** What one person pays is told to the cent, and where there is none to the yuan. */
const inYuan = (amount: number): string => `${Math.round(amount * 100) / 100}元`
