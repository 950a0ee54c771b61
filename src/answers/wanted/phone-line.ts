// Owns lines of telephone numbers: 托管班咨询5512377 tells where or when nothing is, and no list.
import type { Evidence } from '../evidence/evidence.ts'
import type { Question } from '../question.ts'

const PHONES = /(?:热线|电话|咨询|投诉|监督|传真)[：:\s]*\d{5,}/u
const ASKS_PHONE = /电话|号码|热线|联系|咨询|打给|拨打|找谁|问谁|投诉|举报/u
const OF_WHICH: ReadonlySet<Question['asked']> = new Set(['where', 'list', 'when', 'figure'])

export const isNoPhoneLine = ({ asked, text }: Question, { parsed, window }: Evidence): boolean =>
  !OF_WHICH.has(asked) || ASKS_PHONE.test(text) || !PHONES.test(parsed.text.slice(window.start, window.end))
