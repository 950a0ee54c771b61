// Owns what a failed send means: surely not delivered, or nobody knows. In doubt nobody knows, since a second copy is worse than a report.
import type { SendOutcome } from '../../conversation/message.ts'
import { reasonOf } from './channel-log.ts'

interface Rule {
  readonly sign: RegExp
  readonly throttled: boolean
}

/** Errors that a puppet or gRPC gives before anything was handed to the platform. */
const REFUSALS: readonly Rule[] = [
  // matches 操作过于频繁，请稍后再试; not 频繁联系我们
  { sign: /操作过于频繁|发送过于频繁|too (?:many requests|frequent)|rate.?limit/iu, throttled: true },
  { sign: /not logged ?in|must login|NOPUPPET|no this\.__currentUserId|未登录/iu, throttled: false },
  { sign: /no such (?:room|contact)|not a member|no (?:room|contact) /iu, throttled: false },
  { sign: /refused before sending/iu, throttled: false },
  { sign: /not supported|unsupported|unimplemented/iu, throttled: false },
  { sign: /unauthenticated|invalid wechaty token/iu, throttled: false },
  // grpc-js says this only when it never had a connection; a connection that breaks reads otherwise
  { sign: /No connection established|ECONNREFUSED|NO CLIENT|no grpc manager/u, throttled: false },
]

export function outcomeOfError(thrown: unknown): SendOutcome {
  const reason = reasonOf(thrown)
  const rule = REFUSALS.find((one) => one.sign.test(reason))
  return rule ? { kind: 'refused', reason, throttled: rule.throttled } : { kind: 'unknown', reason }
}

export function refused(reason: string): SendOutcome {
  return { kind: 'refused', reason, throttled: false }
}

/** Matches 操作过于频繁，请稍后再试。; not a question about 操作过于频繁 within a longer text. */
const THROTTLE_NOTICE =
  /^\s*(?:\[?系统(?:消息|提示)\]?[：:]?\s*)?(?:[您你]的?)?(?:操作|发送)过于频繁[，,。.！!\s]*(?:请(?:您)?(?:稍后|过一会儿?)再试)?[。.！!\s]*$/u

export function isThrottleNotice(text: string): boolean {
  return text.length <= 60 && THROTTLE_NOTICE.test(text)
}
