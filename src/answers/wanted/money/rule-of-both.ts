// Owns sentences of a rule that answer one question alone: that two benefits are not given for one thing.
import type { Evidence } from '../../evidence/evidence.ts'
import type { Question } from '../../question.ts'

/** 甲慰问与乙慰问不能就同一次住院重复领取 */
const NOT_BOTH =
  /(?:不(?:能|得|可以?|予|再)?|只能|不可)[^，。；]{0,12}(?:重复(?:[领享申发补报]|救助|资助)|同时(?:[领享申]|申请)|兼得|兼领|叠加)/u
const ASKS_BOTH = /重复|同时|两[份次头边样个回遍家]|都(?:能|可|给|有|领|享)|一起|双[份重]|又|还|再|另外|叠加|冲突|兼|各领|分别/u

export const isOfBoth = ({ text }: Question, { passage, parsed, window }: Evidence): boolean =>
  passage.cells !== undefined || !NOT_BOTH.test(parsed.text.slice(window.start, window.end)) || ASKS_BOTH.test(text)
