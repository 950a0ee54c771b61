// Owns the reading of what members are asked for: 回执=明天17点, 报名30人, 截止=周五12点, 提醒=2小时.

export interface AskRequest {
  readonly receipt?: true
  readonly signUp?: true
  readonly signUpLimit?: number
  /** A time, as said. */
  readonly deadline?: string
  /** How long before the deadline, as said. */
  readonly remind?: string
  readonly mentionAll?: true
}

const YES = /^(?:|是|要|需要|开|有)$/u
// 30, 30人, 限30人, 名额30; not 30号
const LIMIT = /^(?:限|最多|名额)?\s*(\d{1,5})\s*(?:人|名|个|位)?$/u

/** readAsk('报名', '限30人') → sign-up for thirty; readAsk('回执', '明天17点') → receipts until then. */
export function readAsk(key: string, value: string): AskRequest {
  switch (key) {
    case '回执':
      return { receipt: true, ...(!YES.test(value) && { deadline: value }) }
    case '报名':
      return readSignUp(value)
    case '提醒':
      return { remind: value }
    default:
      return { deadline: value }
  }
}

/** 是, 限30人: what stands behind 回执= and 报名= without being a time. */
export function isAskValue(key: string, value: string): boolean {
  return YES.test(value) || (key === '报名' && LIMIT.test(value))
}

function readSignUp(value: string): AskRequest {
  const limit = LIMIT.exec(value)?.[1]
  if (limit !== undefined) return { signUp: true, signUpLimit: Number(limit) }
  return { signUp: true, ...(!YES.test(value) && { deadline: value }) }
}

// 回执, 报名, 报名30人, @所有人, 要回执; not 报名条件
const WORDS: readonly (readonly [RegExp, (found: RegExpExecArray) => AskRequest])[] = [
  [/^(?:要|需|需要)?回执$/u, () => ({ receipt: true })],
  [
    /^(?:要|可)?报名(?:限?(\d{1,5})(?:人|名|个|位)?)?$/u,
    (found) => (found[1] ? { signUp: true, signUpLimit: Number(found[1]) } : { signUp: true }),
  ],
  [/^[@＠](?:所有人|全体成员|全体|all)$/iu, () => ({ mentionAll: true })],
]

/** A word of the header that asks for something. */
export function askWord(word: string): AskRequest | undefined {
  for (const [pattern, read] of WORDS) {
    const found = pattern.exec(word)
    if (found) return read(found)
  }
  return undefined
}

/** 提前2小时, 2小时前, 半小时, 30分钟 → milliseconds. */
export function parseLeadTime(text: string): number | undefined {
  const found = /^(?:截止)?(?:提前|前)?\s*(半|\d{1,3})\s*个?(小时|钟头|分钟|天)(?:前|提醒)?$/u.exec(text.normalize('NFKC').trim())
  if (!found) return undefined
  const amount = found[1] === '半' ? 0.5 : Number(found[1])
  return amount * (UNIT_MS[found[2] ?? ''] ?? 0)
}

const UNIT_MS: Readonly<Record<string, number>> = { 分钟: 60_000, 小时: 3_600_000, 钟头: 3_600_000, 天: 86_400_000 }
