// Owns the reading of what is to be changed in a draft: 时间 明早9点, 内容 …, 回执, 截止 周五12点.

import type { DraftWords } from '../desk/draft-words.ts'
import { readAsk } from './asks.ts'

type Read = (value: string) => DraftWords

// 时间 明早9点, 时间改成明早9点, 把时间改到周五; not 时间安排
const LEAD = '^(?:把|将|改一?下?|修改)?'
const TO = '\\s*(?:(?:改成|改为|改到|换成|换为|为(?=\\S))[:：]?|[:：=]|\\s)\\s*'
const field = (names: string): RegExp => new RegExp(`${LEAD}(?:${names})${TO}([\\s\\S]+)$`, 'u')

const FIELDS: readonly (readonly [pattern: RegExp, read: Read])[] = [
  [field('时间|发送时间'), (time) => ({ time })],
  [field('对象|发给|发送对象|范围|名单'), (audience) => ({ audience })],
  // 标签=园区 is an audience in its own words
  [/^((?:标签|名称|常用|群)\s*[:：=][\s\S]+)$/u, (audience) => ({ audience })],
  [field('内容|正文|文字'), (text) => ({ text })],
  [/^回执\s*(?:[:：=\s]\s*([\s\S]*))?$/u, (value) => ({ asks: readAsk('回执', value) })],
  [/^报名\s*(?:[:：=\s]\s*([\s\S]*))?$/u, (value) => ({ asks: readAsk('报名', value) })],
  [field('截止时间?|报名截止'), (value) => ({ asks: readAsk('截止', value) })],
  [/^提醒\s*[:：=\s]\s*([\s\S]+)$/u, (value) => ({ asks: readAsk('提醒', value) })],
  [/^[@＠](?:所有人|全体成员)()$/u, () => ({ asks: { mentionAll: true } })],
]

/** readChange('时间 明早9点') → the time; nothing that can be changed: undefined. */
export function readChange(text: string): DraftWords | undefined {
  for (const [pattern, read] of FIELDS) {
    const found = pattern.exec(text.trim())
    if (found) return read((found[1] ?? '').trim())
  }
  return undefined
}
