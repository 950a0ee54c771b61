// Owns lines of telephone numbers: 托管班咨询5512377 tells where or when nothing is, and what stands beside it is not about 托管班.
import { kindOfCell } from '../../../documents/cell-kind.ts'
import { foldText } from '../../../text/characters.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import type { Question } from '../../question.ts'

const ENTRY = /\p{Script=Han}{0,8}(?:热线|电话|咨询|投诉|监督|传真)[：:\s]*\d[\d—－-]{4,}/gu
/** Cheaper to look for: few passages list any. */
const HAS_ENTRY = /(?:热线|电话|咨询|投诉|监督|传真)[：:\s]*\d[\d—－-]{4,}/u
/** 托管班咨询和监督投诉的号码见公告栏 */
const NUMBERS_ELSEWHERE = /(?:热线|电话|咨询|投诉|监督)\p{Script=Han}{0,6}(?:号码|电话)[^，。；]{0,4}(?:见|可查|请查)/u
/** 0000-6680012, behind its label */
const NUMBER_ALONE = /^[\s\d—－-]{6,}[。；\s]*$/u
const ASKS_PHONE = /电话|号码|热线|联系|咨询|打给|拨打|找谁|问谁|投诉|举报/u
const OF_WHICH: ReadonlySet<Question['asked']> = new Set(['where', 'list', 'when', 'figure'])

/** 沙篱县总工会 | 5571-4402 | 5571-4409: whom to call, and no number of anything. */
function holdsPhonesAlone(cells: NonNullable<Evidence['passage']['cells']>): boolean {
  const kinds = cells.map(({ value }) => kindOfCell(value))
  return kinds.includes('phone') && !kinds.some((kind) => kind === 'number' || kind === 'amount')
}

export function isNoPhoneLine({ asked, text, terms }: Question, { passage, parsed, window }: Evidence): boolean {
  if (asked === 'figure' && passage.cells && !ASKS_PHONE.test(text)) return !holdsPhonesAlone(passage.cells)
  if (!OF_WHICH.has(asked) || !(HAS_ENTRY.test(parsed.text) || NUMBERS_ELSEWHERE.test(parsed.text)) || ASKS_PHONE.test(text)) return true
  const told = parsed.text.slice(window.start, window.end)
  if (NUMBER_ALONE.test(told) || told.search(ENTRY) >= 0 || NUMBERS_ELSEWHERE.test(told)) return false
  const rest = `${passage.section.join(' ')} ${parsed.text.replace(ENTRY, '')}`
  return terms.every(({ text: word, essential }) => !essential || !parsed.text.includes(word) || rest.includes(word))
}

/** 办事大厅设在新河路9号，…。咨询电话…: behind an address stands the number of that house, and of no other point that the section names. */
const ADDRESS = /设在|位于|坐落|地址/u
const PHONE_OF_POINT =
  /(\p{Script=Han}(?:点|站|室|中心|窗口|处|所|院|馆|校|店|厅|屋))(?:那边|那里|那儿|的)*(?:咨询|联系|值班|服务)?(?:电话|号码|热线)/u
export function isPhoneOfPoint({ attributes, text }: Question, { passage, parsed, window }: Evidence): boolean {
  const isPhone = attributes.some(({ name, need }) => name === '电话' && need === 'required')
  const point = isPhone && !passage.cells ? PHONE_OF_POINT.exec(text)?.[1]?.slice(-2) : undefined
  const line = parsed.text.slice(parsed.text.lastIndexOf('\n', window.start) + 1, window.end)
  return point === undefined || !ADDRESS.test(line) || foldText(`${passage.section.join('|')}|${line}`).includes(point)
}
