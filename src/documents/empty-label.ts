// Owns labels of a notice behind which nothing was filled in: 联系电话： with no number tells nobody whom to call, and is no text.
import { filterMapped, trimMapped } from '../text/mapped-text.ts'
import type { Draft } from './draft.ts'
import type { Diagnostic } from './source-document.ts'

const LABEL =
  '(?:(?:咨询|报名|联系|服务|监督|举报|投诉|办公|值班|预约|公开)?(?:电话|热线)|联系(?:人|方式|地址)|手机(?:号码?)?|传真|(?:电子)?邮箱|微信(?:号|群)?|网址|(?:[办受理现场报名咨询上课授活动集合比赛服务详细通讯]{0,4})(?:地址|地点)|(?:[报名上课活动开放服务办公受理截止集合]{0,4})时间|负责人)'
/** With nothing behind it but the next label or the end: 上课地点：⏎咨询电话： · not: 办理地点：⏎春晓路18号 */
const EMPTY = new RegExp(`(?:^|[\\s；;]+)${LABEL}[：:][ \\t\\u3000_＿—-]*(?=\\s*$|[\\s；;]+${LABEL}[：:])`, 'gu')

/** A text without them, and a note of each for who looks after the documents. */
export function withoutEmptyLabels(draft: Draft, file: string, lineOf: (offset: number) => number): Labelled {
  const { text, at } = draft.mapped
  const labels =
    draft.form === 'text' ? Array.from(text.matchAll(EMPTY), ({ index, 0: { length } }) => ({ start: index, end: index + length })) : []
  const kept = trimMapped(filterMapped(draft.mapped, (i) => !labels.some(({ start, end }) => i >= start && i < end)))
  // All that a heading has below it stays, so that it can be cited.
  if (labels.length === 0 || !/[\p{L}\p{N}]/u.test(kept.text)) return { draft, notes: [] }
  return {
    draft: { ...draft, mapped: kept },
    notes: labels.map(({ end, start }) => ({
      file,
      line: lineOf(at[end - 1] ?? 0),
      rule: 'empty-label',
      message: `名目后面没有内容，不入正文：“${text.slice(start, end).trim()}”`,
      advice: '请向发文单位问清后补上，或删去这一项',
      severity: 'note',
    })),
  }
}

interface Labelled {
  readonly draft: Draft
  readonly notes: readonly Diagnostic[]
}
