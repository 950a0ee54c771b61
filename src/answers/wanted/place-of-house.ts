// Owns that where something is is told by more than the town that the whole document is of: 檀溪市举办读书会 says nobody in which house.
import { literally } from '../../text/pattern.ts'
import { remember } from '../../text/remember.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { tellsPlace } from '../fit/place-told.ts'
import type { Question } from '../question.ts'
import { ownWords } from '../talk/own-words.ts'

const REMEMBERED = 100
/** 在哪个城市, 来自哪里: there the town itself may be the answer. */
const ASKS_TOWN = /哪一?[个座些几]?(?:省|市|城市|州|区|县|镇|乡|地方|地区|街道|国)|来自|籍贯|哪里?人/u
/** 檀溪市的63名选手, 开发区的职工: whose they are, and no place. */
const WHOSE = /\p{Script=Han}{2}[省市区县镇乡]的?(?:\d+[余多]?[名位个家])?(?:职工|选手|会员|代表|企业|单位|工会|劳模|志愿者|市民|居民)/gu

export function tellsPlaceOfHouse({ asked, text }: Question, { passage, parsed, window }: Evidence): boolean {
  const question = ownWords(text)
  const told = parsed.text.slice(window.start, window.end)
  if (asked !== 'where' || passage.cells || passage.region === undefined || ASKS_TOWN.test(question)) return true
  if (!told.includes(passage.region)) return true
  return tellsPlace(text, told.replace(WHOSE, '').replace(ownTown(passage.region), ''))
}
const ownTown = remember(REMEMBERED, (region) => new RegExp(literally(region), 'gu'))
