// Owns questions for what one person is given, or for how many there are: neither what a union raised in all nor what a rule binds by answers them.

import type { Evidence } from '../../evidence/evidence.ts'
import { isSumForOne } from '../../fit/entitlement.ts'
import type { Question } from '../../question.ts'
import { ownWords } from '../../talk/own-words.ts'

export const tellsDue = (question: Question, { parsed, sentence, passage }: Evidence): boolean =>
  passage.rule === true || passage.cells !== undefined || !isSumForOne(question, parsed.text.slice(sentence.start, sentence.end))

/** 洗个澡几块钱, 一次几元: who asks so means a small sum, and no outlay by the ten thousand. */
const SMALL_SUM = /几(?:十|百)?(?:块钱?|元|毛)/u
export const isSmallEnough = ({ asked, text }: Question, { quantities, passage }: Evidence): boolean =>
  asked !== 'figure' ||
  passage.cells !== undefined ||
  !SMALL_SUM.test(text) ||
  quantities.some(({ unit, value }) => unit === '元' && value < TEN_THOUSAND) ||
  !quantities.some(({ unit }) => unit === '元')
const TEN_THOUSAND = 10_000

/** 生孩子了, and nothing else: who tells what befell them asks what there is for it, and not how many files are kept of it. */
const BEFELL = /^\p{Script=Han}{2,6}了$/u
const HELPS = /补助|补贴|慰问|救助|报销|发放|给付|帮扶|帮助|享受|申请|[产婚丧育病]假/u

export const helpsWith = ({ asked, text, terms }: Question, { parsed, sentence, passage }: Evidence): boolean =>
  asked !== 'open' ||
  // What the talk was about before is none of what befell them.
  terms.filter(({ origin, passing }) => !origin && !passing).length !== 1 ||
  !BEFELL.test(ownWords(text)) ||
  passage.rule === true ||
  HELPS.test(parsed.text.slice(sentence.start, sentence.end))

/** 现在一共有多少个劳模 · 去年办了多少件: what there is or was in all. */
const COUNTS_ALL =
  /(?:一共|总共|总计|现在|目前|去年|今年|全年|全[市区县]|\d{4}年)[^，。]{0,14}(?:多少|几)[个名人位件家户场次]|[了过](?:多少|几)[个名人位件家户场次]/u
/** 每名联系8至10名, 不足20人的, 3号窗口: a rule binds by it, and counts nothing. */
const BINDS_BEFORE =
  /(?:(?:设|配备?|聘[任请]?|安排|确定)[\p{Script=Han}]{2,8}|每一?[名人个户家期批班月年次件场][\p{Script=Han}]{0,6}|不少于|不低于|不超过|不足|不满|至少|最多|限|满|第|[至到—~-]\s?)$/u
/** 不足10人 is read as one. */
const BOUND = /^(?:不足|不满|未满|不少于|不低于|不超过|至少|最多)/u
const BINDS_BEHIND = /^(?:以上|以下|以内|[(（]含|号|楼|室|周?岁|户\d|[至到—~-]\d)/u

/** A rule says what one may and must; how many there are it rarely tells, and then by a figure that binds nobody. */
export function tellsCount({ asked, text, slots }: Question, { passage, parsed, quantities }: Evidence): boolean {
  if (asked !== 'figure' || !passage.rule || passage.cells || slots.flat().includes('元') || !COUNTS_ALL.test(ownWords(text))) return true
  return quantities.some(
    ({ start, end, unit }) =>
      unit !== '元' &&
      unit !== '%' &&
      !BINDS_BEFORE.test(parsed.text.slice(Math.max(0, start - 12), start)) &&
      !BOUND.test(parsed.text.slice(start, end)) &&
      !BINDS_BEHIND.test(parsed.text.slice(end, end + 4)),
  )
}
