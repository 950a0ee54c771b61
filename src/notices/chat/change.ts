// Owns the reading of what is to be changed in a draft: 时间 明早9点, 内容 …, 回执, 截止 周五12点.

import type { DraftWords } from '../desk/draft-words.ts'
import { readAsk } from './asks.ts'

type Read = (value: string) => DraftWords

const FIELDS: readonly (readonly [pattern: RegExp, read: Read])[] = [
  [/^(?:时间|发送时间)\s*[:：=为改成到\s]\s*([\s\S]+)$/u, (time) => ({ time })],
  [/^(?:对象|发给|范围|名单)\s*[:：=为改成\s]\s*([\s\S]+)$/u, (audience) => ({ audience })],
  // 标签=园区 is an audience in its own words
  [/^((?:标签|名称|常用|群)\s*[:：=][\s\S]+)$/u, (audience) => ({ audience })],
  [/^(?:内容|正文|文字)\s*[:：=为改成\s]\s*([\s\S]+)$/u, (text) => ({ text })],
  [/^回执\s*(?:[:：=\s]\s*([\s\S]*))?$/u, (value) => ({ asks: readAsk('回执', value) })],
  [/^报名\s*(?:[:：=\s]\s*([\s\S]*))?$/u, (value) => ({ asks: readAsk('报名', value) })],
  [/^截止(?:时间)?\s*[:：=\s]\s*([\s\S]+)$/u, (value) => ({ asks: readAsk('截止', value) })],
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
