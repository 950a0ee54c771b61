// Owns that what one gets is told of the benefit that is asked for: 技能补贴1000元 under 失业保险 tells nobody what the 失业金 comes to.
import type { Evidence } from '../../evidence/evidence.ts'
import { createTermMatcher, withoutQuotes } from '../../evidence/term-match.ts'
import { asksDue } from '../../fit/entitlement.ts'
import type { Question } from '../../question.ts'

/** 失业金, 高温津贴, 租房补贴 */
const BENEFIT = /\p{Script=Han}{2,6}(?:补贴|津贴|补助金?|慰问金|保险金|救助金|助学金|抚恤金|互助金|养老金|奖金)/u
const ASKED = /^\p{Script=Han}{2,}(?:金|补贴|津贴|补助)$/u
const SAID = 0.5

export function givesThat(question: Question, { passage, parsed, sentence, window }: Evidence): boolean {
  const whole = parsed.text.slice(sentence.start, sentence.end)
  // 春节慰问每户800元 behind 为2764人发放生活补贴 is of another benefit.
  const told = passage.rule || passage.cells || !OTHER_DEED.test(whole) ? parsed.text : whole
  if (lacksOccasion(question, told, passage.section)) return false
  const asked = asksDue(question) && !passage.rule && !passage.cells ? question.terms.filter(isBenefit) : []
  const own = parsed.text.slice(sentence.start, window.end)
  if (asked.length === 0 || !BENEFIT.test(own)) return true
  const [first = 0, ...more] = createTermMatcher(asked).match(withoutQuotes(parsed.text.slice(sentence.start, sentence.end)))
  return Math.max(first, ...more) >= SAID
}

const OTHER_DEED = /慰问|奖励|救助|资助|助学|补贴|津贴|补助/u

/** 生育慰问金 where 困难职工's 慰问金 are told: what it is given for stands nowhere. */
function lacksOccasion({ terms, text, asked }: Question, told: string, section: readonly string[]): boolean {
  const at = text.search(PAID)
  const occasion = terms.find(
    (term) =>
      term.asking &&
      term.text.length > 1 &&
      OCCASION.test(term.text) &&
      /^的?$/u.test(text.slice(text.indexOf(term.text) + term.text.length, at)),
  )
  if (at < 0 || asked !== 'figure' || occasion === undefined) return false
  const [said = 0] = createTermMatcher([occasion]).match(withoutQuotes(`${section.join(' ')} ${told}`))
  return said < SAID
}
const PAID = /(?:慰问金|补贴|津贴|补助金?|救助金)/u
const OCCASION =
  /^(?:生活|护理|看护|陪护|通讯|电话|伙食|午餐|早餐|夜班|岗位|创业|就业|住房|购房|安家|养老|高龄|失能|教育|助学|降温|采暖|物业|水电|燃气|生育|结婚|住院|退休|去世|工亡|生日|入学|升学|学历|租房|高温|取暖|交通|生病|大病|伤残|丧葬|疗养|体检|培训|技能)$/u

const isBenefit = ({ text, essential, asking }: Question['terms'][number]): boolean => essential && asking && ASKED.test(text)
