// Owns which kind of thing a question asks for all of: 待遇 of 劳模有哪些待遇, 主题 of 大赛的主题是什么.
import type { Question } from '../question.ts'

const BEFORE = /(\p{Script=Han}{2})(?:都|各|分别|一共)?(?:是|有|为|包括|含)?(?:些|哪些|什么|啥|哪几)/u
const BEHIND = /(?:有|享受|享有|履行)(?:哪些|什么|啥|些什么|些啥)(\p{Script=Han}{2})[？?呢啊]?$/u

/** 劳模的待遇 */
const ALONE = /(?:的|\p{Script=Han}{2})(\p{Script=Han}{2})$/u

export function thingAsked({ asked, text }: Pick<Question, 'asked' | 'text'>): string | undefined {
  if (asked === 'open') return ALONE.exec(text)?.[1]
  return asked === 'what' || asked === 'list' ? (BEHIND.exec(text) ?? BEFORE.exec(text))?.[1] : undefined
}
