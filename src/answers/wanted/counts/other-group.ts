// Owns that people are counted of whom is asked: how many 新就业形态劳动者 joined tells nobody how many 货车司机 there are.
import type { Evidence } from '../../evidence/evidence.ts'
import { asksPeople } from '../../fit/unit-kinds.ts'
import type { Question } from '../../question.ts'

/** What people are by what they do. */
const GROUP =
  '(?:货车|网约车|出租车|公交|大巴)?司机|驾驶员|骑手|快递(?:员|小哥)|外卖(?:员|小哥)|配送员|送餐员|家政服务?[员工]|环卫工人?|农民工|教师|护士|医生|保安|厨师|网络主播|护理员|新就业形态劳动者|新业态从业人员|灵活就业人员'
const NAMED = new RegExp(`^(?:${GROUP})$`, 'u')
const GROUPS = new RegExp(GROUP, 'gu')
const SAID = 0.8
/** 骑手司机这类人 are counted together. */
const TOGETHER = new RegExp(`(?:${GROUP})、?(?:${GROUP})(?:这|那|等)一?[类些种]?(?:的?人|职工|群体)`, 'u')
const ALL_OF_THEM = /新就业形态|新业态/u

/** 健身房会员月卡60元 tells nobody what it costs who is no member, nor 非会员30元 what a member pays. */
export function isOfMembersMeant({ asked, text, terms }: Question, { passage, parsed, sentence, window }: Evidence): boolean {
  const [outsider, member] = [OUTSIDER.test(text), MEMBER.test(text)]
  if (asked !== 'figure' || passage.cells || !(outsider || member)) return true
  // 羽毛球馆…非会员30元；健身房会员月卡60元，季卡150元: an item says of what and whose it is where it begins.
  const from = Math.max(sentence.start, parsed.text.lastIndexOf('；', window.start - 1) + 1)
  const items = parsed.text.slice(from, window.end).split('；')
  const thing = terms.find(
    ({ text: word, essential }) => essential && !word.includes('会员') && parsed.text.slice(sentence.start, sentence.end).includes(word),
  )
  const told = items.filter((item) => thing === undefined || item.includes(thing.text)).join('；')
  if (outsider) return told !== '' && (!MEMBER.test(told) || OUTSIDER.test(told))
  return !OUTSIDER.test(told.replace(BESIDE, '')) || MEMBER.test(told)
}
/** 年卡680元（非会员1380元）: what stands before the brackets is what members pay. */
const BESIDE = /(?<=\d[\d.]*[万]?元)[（(][^（()）]*非会员[^（()）]*[）)]/gu
const OUTSIDER = /非(?:工会)?会员|不是(?:工会)?会员|[没未]入会/u
const MEMBER = /(?<!非|非工会|不是|不是工会)会员(?!单位|企业|数|人数|大会|代表)/u

export function countsThatGroup({ asked, terms, slots, text }: Question, { passage, parsed, window }: Evidence): boolean {
  const told = parsed.text.slice(window.start, window.end)
  if (asked === 'figure' && TOGETHER.test(text))
    return ALL_OF_THEM.test(told) || (text.match(GROUPS) ?? []).every((each) => told.includes(each))
  const group = terms.find((term) => term.asking && NAMED.test(term.text))
  const ofPeople = slots.length === 0 || slots.some((units) => units.length === 0 || asksPeople(units))
  if (asked !== 'figure' || !group || !ofPeople || passage.cells) return true
  const names = [group.text, ...group.alternatives.flatMap(({ text, weight }) => (weight >= SAID ? [text] : []))]
  const others = (told.match(GROUPS) ?? []).filter((other) => !names.some((name) => other.includes(name) || name.includes(other)))
  return others.length === 0 || names.some((name) => told.includes(name))
}
