// Owns the town that a question fixes: what is told of another town, or of the whole that it is a part of, does not answer.
import { foldText } from '../../../text/characters.ts'
import { remember } from '../../../text/remember.ts'
import { townStem } from '../../../text/town-stem.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import type { Question } from '../../question.ts'
import { mayNamePlace } from '../../understanding/unknown-place.ts'

const REMEMBERED = 100

export function isOfTown(question: Question, evidence: Evidence): boolean {
  return (
    isOfUnion(question, evidence) &&
    isOfZone(question, evidence) &&
    countsTown(question, evidence) &&
    isOfPart(question, evidence) &&
    (question.asked !== 'figure' || countsNation(question, evidence)) &&
    ((question.asked !== 'figure' && question.asked !== 'open') || countsWhole(question, evidence))
  )
}

/** 桥西区总工会 is no other district's, though no more of 桥西区 may be known than that a document writes it. */
const UNION = /(?<![\p{Script=Han}])([\p{Script=Han}]{2,3})([市县区旗镇乡]|街道)总?工会/u
/** 云岑县 建档困难职工, 临砚县2023年有多少会员 */
const TOWN = /^(?:请问)?([\p{Script=Han}]{2})([市县旗镇乡])(?![域场间分面值块位政民级直])/u
/** Read once, though asked of every stretch; null where none is named, for that is remembered, too. */
const townNamed = remember(REMEMBERED, (text) => {
  const [, name, suffix = ''] = UNION.exec(text) ?? TOWN.exec(text) ?? []
  if (name === undefined || !mayNamePlace(name, suffix)) return null
  // 连续四年在瑶州市工会考核中位列第一: where a union of another town stands, and no word of its own.
  const ofItself = new RegExp(`(?<![在经由受获被居列向赴至到])${name}(?![^，。；]{0,8}的?(?:领导|指导|支持|关心|部署))`, 'u')
  return { name, suffix, ofItself }
})
function isOfUnion({ text, places }: Question, { passage, parsed, sentence }: Evidence): boolean {
  const named = passage.region === undefined || places.length > 0 ? null : townNamed(text)
  if (named === null) return true
  const { name, suffix, ofItself } = named
  if (foldText(passage.section.join('|')).includes(name)) return true
  const told = parsed.text.slice(sentence.start, sentence.end)
  if (!told.includes(name) && isOfOtherTown(told, suffix)) return false
  return ofItself.test(foldText(passage.text))
}

/** 江州高新区的托管班 are some of those that 全市 counts. */
const ZONE = /\p{Script=Han}{2,4}?(高新区|开发区|经开区|度假区|保税区)/u
function isOfZone({ text }: Question, { parsed, sentence }: Evidence): boolean {
  const zone = WHOLE.test(text) ? undefined : ZONE.exec(text)?.[1]
  const told = parsed.text.slice(sentence.start, sentence.end)
  return zone === undefined || told.includes(zone) || !/全[省市县]/u.test(told)
}

/** 全市会员 are more than those of a zone or a county that lies in it. */
function countsTown({ text, places, asked }: Question, { passage, parsed, sentence }: Evidence): boolean {
  if (asked !== 'figure' || !/全市(?!场)/u.test(text) || !/[区县镇乡]$/u.test(passage.region ?? '') || places.length > 0) return true
  return /全市|[^城超都]市(?:里|总|级)/u.test(`${parsed.text.slice(sentence.start, sentence.end)}${passage.section.at(-1) ?? ''}`)
}

/** ▲麓亭镇总工会职工书屋每天9:00开放, in short news of several towns: whose it is stands at its head. */
function isOfOtherTown(told: string, suffix: string): boolean {
  const [, stem = ''] = townAtHead(suffix).exec(told) ?? []
  return stem !== '' && mayNamePlace(stem, suffix)
}
const MARKS = '▲△●○■□◆◇★☆※•'
const townAtHead = remember(
  REMEMBERED,
  (suffix) => new RegExp(`^[^\\p{Script=Han}]*(\\p{Script=Han}{2})${suffix}(?:(?<=^\\s*[${MARKS}].*)|总工会|工会|的)`, 'u'),
)

/** 郁川区306座、丰泖县178座: each with a count of its own. */
const LISTED_TOWN = /\p{Script=Han}{2}[市县区镇乡]\d/gu
/** 在平陌县和东堰县建设司机之家各一处 tells nothing of 霞岭县, of which the same report tells other things. */
function isOfPart({ places: [place, more] = [] }: Question, { passage, parsed, sentence, window }: Evidence): boolean {
  const suffix = /[县区镇乡]$/u.exec(place ?? '')?.[0]
  if (place === undefined || more !== undefined || suffix === undefined || passage.cells) return true
  const told = parsed.text.slice(sentence.start, sentence.end)
  const stem = townStem(place)
  // 累计863座，其中郁川区306座、丰泖县178座；新发展会员6.72万人: beside its own item nothing of the sentence is that county's.
  const isListed = passage.region !== place && (told.match(LISTED_TOWN)?.length ?? 0) > 1 && told.includes(place)
  if (isListed) return parsed.text.slice(window.start, window.end).includes(stem)
  if (told.includes(stem)) return true
  if (isOfOtherTown(told, suffix)) return false
  if (passage.region === place) return true
  return ![...told.matchAll(townsNamed(suffix))].some(([, other = '']) => mayNamePlace(other, suffix))
}
const townsNamed = remember(
  REMEMBERED,
  (suffix) => new RegExp(`(?<=^[^\\p{Script=Han}]*|[在和与、，由为对到给])(\\p{Script=Han}{2})${suffix}`, 'gu'),
)

/** 全国有多少会员, 全国一共几家: no town's count is the country's. 全国劳模有几个 asks for a merit. */
const ASKS_NATION = /全国(?:现在|目前)?(?:一共|总共|共|现)?有?(?:多少|几)/u
const NATION = /全国|我国|中国/u
const countsNation = ({ text }: Question, { parsed, sentence }: Evidence): boolean =>
  !ASKS_NATION.test(text) || NATION.test(parsed.text.slice(sentence.start, sentence.end))

/** 全市 asks a city for its count, 全区 a district: the other's is none, unless its sentence says so. */
const WHOLE = /(?<!占)全(?<level>[省市区县])/u
export const wholeLevelIn = (text: string): string | undefined => WHOLE.exec(text)?.groups?.level
const LEVEL = /[省市区县]$/u
function countsWhole({ text, places }: Question, { passage: { region = '' }, parsed, sentence }: Evidence): boolean {
  const level = wholeLevelIn(text)
  const own = LEVEL.exec(region)?.[0]
  if (level === undefined || own === undefined || own === level || places.length > 0) return true
  return parsed.text.slice(sentence.start, sentence.end).includes(`全${level}`)
}
