// Owns that where something is is told by more than the town that the whole document is of: 檀溪市举办读书会 says nobody in which house.
import { literally } from '../../../text/pattern.ts'
import { remember } from '../../../text/remember.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import { tellsPlace } from '../../fit/place-told.ts'
import type { Question } from '../../question.ts'
import { ownWords } from '../../talk/own-words.ts'

const REMEMBERED = 100
/** 在哪个城市, 来自哪里: there the town itself may be the answer. */
const ASKS_TOWN = /哪一?[个座些几]?(?:省|市|城市|州|区|县|镇|乡|地方|地区|街道|国)|来自|籍贯|哪里?人/u
/** 檀溪市的63名选手, 开发区的职工: whose they are, and no place; 石桥市职工帮扶中心 is one. */
const WHOSE =
  /\p{Script=Han}{2}[省市区县镇乡]的?(?:\d+[余多]?[名位个家])?(?:职工|选手|会员|代表|企业|单位|工会|劳模|志愿者|市民|居民)(?!服务|帮扶|活动|培训|文化|体育|疗休?养|中心|医院|联合会|大厦|之家)/gu
/** 请到云浦区工会办理, 在石桥市企业联合会办理: a body where that is done is a place, whatever town it is of. */
const BODY =
  /(?:[到在向]|前往)[^，。；：]{2,16}(?:工会|联合会|协会|中心|之家|医院)(?:[^，。；：]{0,8}(?:窗口|[楼层室]))?(?:窗口)?(?:[办受]理|申[请领报]|领取|报名|登记|提交|咨询|就诊|办(?!公|法))/u
/** 全国竞赛决赛在平川市举行: that may be held in any town, and so the town tells where. */
const OF_ANY_TOWN = /全[国省]|运动会|赛/u
const HELD_IN = /[在于](\p{Script=Han}{2,6})(?:举[行办]|落[幕下]|开[赛幕]|闭幕|收官|鸣枪)/u

export function tellsPlaceOfHouse({ asked, text }: Question, { passage, parsed, window }: Evidence): boolean {
  const question = ownWords(text)
  const told = parsed.text.slice(window.start, window.end)
  if (asked !== 'where' || passage.cells || passage.region === undefined || ASKS_TOWN.test(question)) return true
  if (!told.includes(passage.region)) return true
  if (BODY.test(told)) return true
  if (OF_ANY_TOWN.test(question + told) && HELD_IN.exec(told)?.[1]?.startsWith(passage.region)) return true
  return tellsPlace(text, told.replace(WHOSE, '').replace(ownTown(passage.region), ''))
}
const ownTown = remember(REMEMBERED, (region) => new RegExp(literally(region), 'gu'))

/** 文化宫地址在哪 is told of a 文化宫, and by no 科学文化讲坛: the house itself stands in the sentence or in a heading. */
const HOUSE_ASKED =
  /((?:(?!的)\p{Script=Han}){2,10}(?:宫|馆|中心|书屋|食堂|医院|学校))的?(?:具体|详细)?(?:地址|位置|在哪(?!些|几|个|家)|在什么地方|怎么走)/u
const STANDS_FOR = 0.8
/** 职工服务中心, where no one term names it. */
const WHOLE = 6
const LIES = /位于|设[在于]|坐落|地址|地点|[路街巷道]\d+号|[一二三四五六七八九十\d][楼层]/u

export function namesHouse({ text, terms }: Question, { passage, parsed, sentence }: Evidence): boolean {
  const house = passage.cells ? undefined : HOUSE_ASKED.exec(ownWords(text))?.[1]
  const term = house === undefined ? undefined : terms.find((each) => each.essential && house.endsWith(each.text) && each.text.length > 2)
  // 该中心设在湖滨路30号 is of the one that was named before.
  if (house === undefined || LIES.test(parsed.text.slice(sentence.start, sentence.end))) return true
  const said = `${passage.section.join('|')}|${parsed.text.slice(sentence.start, sentence.end)}`
  if (term === undefined) return said.includes(house.slice(-WHOLE))
  return [term.text, ...term.alternatives.flatMap((other) => (other.weight >= STANDS_FOR ? [other.text] : []))].some((name) =>
    said.includes(name),
  )
}
