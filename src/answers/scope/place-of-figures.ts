// Owns of what place a sentence tells, where its passage is of another place than the one asked for.
import type { Passage } from '../../documents/passage.ts'
import { townStem } from '../../text/town-stem.ts'
import type { Surroundings } from '../evidence/around.ts'
import type { Question } from '../question.ts'

/** 唯亭街道获评优秀 answers nobody who asks for 斜塘街道, though the passage names both. */
function namesOther(place: string, sentence: string, around: Surroundings): boolean {
  const level = LEVEL.exec(place)?.[0]
  if (level === undefined || !sentence.includes(level)) return false
  const named = around.placesIn(sentence)
  return named.some((other) => other.endsWith(level)) && !named.some(around.isAsked)
}
const LEVEL = /街道$|社区$|[镇乡村]$/u

/** 全市入会会员389万人: where a passage of the whole town only mentions the district asked for, the town's figures are not the district's. */
export function tellsOfPlace({ asked, text, places }: Question, sentence: string, { region }: Passage, around: Surroundings): boolean {
  const [place, more] = places
  if (region === undefined || place === undefined || more !== undefined) return true
  if (around.toName.length === 0) return !isSetElsewhere(sentence, around) && !isOfCityAbove(place, sentence)
  if (namesOther(place, sentence, around)) return false
  const names = (text: string): boolean => around.placesIn(text).some(around.isAsked)
  if (names(sentence)) return true
  const isOfWhole = WHOLE.test(sentence) && !isWholeOfAsked(place, sentence, around)
  // 松陂区有多少会员 in the report of its city, which counts members of its own in every section.
  const isEverywhere = asked === 'figure' && COUNTED_EVERYWHERE.test(text) && /[区县]$/u.test(place)
  if (around.isStrange || isEverywhere)
    return !isOfWhole && !listsPlaces(lineBefore(sentence, around)) && names(lineBefore(sentence, around))
  return asked !== 'figure' || !isOfWhole
}
/** 余杭区总工会放了一座小木屋。…到2024年，全区建成驿站48家: the whole of what was named last, and of no wider place. */
function isWholeOfAsked(place: string, sentence: string, around: Surroundings): boolean {
  const level = place.at(-1) ?? ''
  if (WHOLE.exec(sentence)?.[0] !== `全${level}`) return false
  const { text } = around.parsed
  const named = around.placesIn(text.slice(0, Math.max(0, text.indexOf(sentence)))).filter((other) => other.endsWith(level))
  return named.length > 0 && named.every(around.isAsked)
}

/** 在北京西城区，导轨串联起40个车位: in a text of another town that is where its sentence happens. */
function isSetElsewhere(sentence: string, around: Surroundings): boolean {
  const [, scene] = SET_IN.exec(sentence) ?? []
  const named =
    scene === undefined ? [] : around.placesIn(scene).filter((name) => /[市区县]$/u.test(name) && scene.startsWith(townStem(name)))
  return named.length > 0 && !around.placesIn(sentence).some(around.isAsked)
}
/** 赭丘市总工会所属基层工会5890个, in the report of one of its districts: the city's own. */
function isOfCityAbove(place: string, sentence: string): boolean {
  const city = CITY_COUNTS.exec(sentence)?.[1]
  return city !== undefined && /[区县镇乡]$|街道$/u.test(place) && !place.startsWith(city.slice(0, -1))
}
const CITY_COUNTS = /^\s*(\p{Script=Han}{2,3}[市省州])(?:总工会(?:所属|系统)|全[市省州])/u
const SET_IN = /^\s*在(?!..(?:大学|学院|银行|医院|[路街]))([^，。；、]{2,40})[，；]/u

const COUNTED_EVERYWHERE = /会员(?!卡|服务|日)|基层工会|工会组织/u

const WHOLE = /全[市省州县区镇]/u

/** 其中蓑陂区171家、茯水县124家: after the items of a list it goes on with the whole. */
const listsPlaces = (line: string): boolean => (line.match(/\p{Script=Han}{2,4}[市区县镇乡]\d/gu)?.length ?? 0) > 1

/** 与丙市结对帮扶。资助200人: what a report tells of a place that it has else nothing to do with goes on in the next sentence at most. */
const lineBefore = (sentence: string, { parsed: { lines } }: Surroundings): string => lines[lines.indexOf(sentence) - 1] ?? ''
