// Owns the name and the year that a question fixes: what is told of another body's account, of nine years, or as of another year, answers neither.
import { yearsOfPeriod } from '../../documents/period.ts'
import { foldText } from '../../text/characters.ts'
import type { Evidence } from '../evidence/evidence.ts'
import type { Question } from '../question.ts'
import { SEVERAL_YEARS } from '../scope/span-of-years.ts'
import { mayNamePlace } from '../understanding/unknown-place.ts'
import { askingWords } from './near-text.ts'

const QUOTED = /([“《])([^”》]{4,})[”》]/gu
/** As much of a name as must stand: it may be written a little differently. */
const SAID = 0.5
/** Titles of one body are alike but for their last words. */
const TITLED = 0.8
const EDITION = /[(（]?\d{4}年?[)）]?/gu

const AS_OF = /截[至止]((?:19|20)\d{2})年/u

export function keepsScope(question: Question, evidence: Evidence): boolean {
  return (
    saysNames(question, evidence) &&
    isOfUnion(question, evidence) &&
    isOfNamedBody(question, evidence) &&
    countsThatBody(question, evidence) &&
    isOfZone(question, evidence) &&
    countsTown(question, evidence) &&
    isOfPart(question, evidence) &&
    (question.asked !== 'figure' || (isOfYear(question, evidence) && countsNation(question, evidence))) &&
    ((question.asked !== 'figure' && question.asked !== 'open') || countsWhole(question, evidence))
  )
}

/** 桥西区总工会 is no other district's, though no more of 桥西区 may be known than that a document writes it. */
const UNION = /(?<![\p{Script=Han}])([\p{Script=Han}]{2,3})([市县区旗镇乡]|街道)总?工会/u
/** 云岑县 建档困难职工, 临砚县2023年有多少会员 */
const TOWN = /^(?:请问)?([\p{Script=Han}]{2})([市县旗镇乡])(?![域场间分面值块位政民级直])/u
function isOfUnion({ text, places }: Question, { passage, parsed, sentence }: Evidence): boolean {
  const [, name, suffix = ''] = UNION.exec(text) ?? TOWN.exec(text) ?? []
  if (name === undefined || passage.region === undefined || places.length > 0 || !mayNamePlace(name, suffix)) return true
  if (foldText(passage.section.join('|')).includes(name)) return true
  const told = parsed.text.slice(sentence.start, sentence.end)
  if (!told.includes(name) && isOfOtherTown(told, suffix)) return false
  // 连续四年在瑶州市工会考核中位列第一: where a union of another town stands, and no word of its own.
  return new RegExp(`(?<![在经由受获被居列向赴至到])${name}(?![^，。；]{0,8}的?(?:领导|指导|支持|关心|部署))`, 'u').test(
    foldText(passage.text),
  )
}

/** 甲骨文公司工会, 独墅湖工会: the union of whoever is named is none of a town's. 外资公司工会 names a kind. */
const NAMED_BODY = /^(?:请问)?(\p{Script=Han}{2,8}?)(?:公司|集团|学校|学院|大学|医院|湖|港|岛)(?:的)?工会/u
const KIND_OF_BODY =
  /^(?:.*(?:[我你他她咱哪每各这那某本全]|所有|一个|企业|单位)|外资?|民营|国有|私营|非公|中小|大型|建筑|物流|快递|互联网|合资|[台港日韩德美]资|上市|股份|有限|责任|[子分总母中小]|职业|技工|高等|人民|中心|社区)/u
function isOfNamedBody({ text }: Question, { passage }: Evidence): boolean {
  const name = NAMED_BODY.exec(text)?.[1]
  return name === undefined || KIND_OF_BODY.test(name) || foldText(`${passage.section.join('|')}|${passage.text}`).includes(name)
}

/** 保安行业工会联合会有多少会员 is not told by the members that 18家行业工会 have together. */
const BODY_COUNTED =
  /(\p{Script=Han}{2})(?:行业|企业家)?(?:工会)?(?:联合会|协会|商会|学会|合作社)[的里有\s]{0,2}(?:现有?|一共|总共|共|覆盖|吸[纳收])?(?:有?(?:多少|几)[个名位家]?)?(?:会员|成员|职工|企业)/u
const TOGETHER = /(?:工会|联合会|协会|商会|学会|合作社|组织)\d+[家个]|\d+[家个](?:行业)?(?:工会|联合会|协会|商会|学会|合作社)/u
/** 全市行业工会联合会 are all of them. */
const ANY_BODY = /^[全各每本我]|[市县区镇省级类个家些]$|^(?:行业|企业)$/u
function countsThatBody({ text, asked }: Question, { passage, parsed, sentence }: Evidence): boolean {
  const name = asked === 'figure' && !passage.cells ? BODY_COUNTED.exec(text)?.[1] : undefined
  const own = parsed.text.slice(sentence.start, sentence.end)
  return name === undefined || ANY_BODY.test(name) || own.includes(name) || !TOGETHER.test(own)
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
  const [, stem = ''] =
    new RegExp(`^[^\\p{Script=Han}]*(\\p{Script=Han}{2})${suffix}(?:(?<=^\\s*[${MARKS}].*)|总工会|工会|的)`, 'u').exec(told) ?? []
  return stem !== '' && mayNamePlace(stem, suffix)
}
const MARKS = '▲△●○■□◆◇★☆※•'

/** 在平陌县和东堰县建设司机之家各一处 tells nothing of 霞岭县, of which the same report tells other things. */
const LISTED_TOWN = /\p{Script=Han}{2}[市县区镇乡]\d/gu
function isOfPart({ places: [place, more] = [] }: Question, { passage, parsed, sentence, window }: Evidence): boolean {
  const suffix = /[县区镇乡]$/u.exec(place ?? '')?.[0]
  if (place === undefined || more !== undefined || suffix === undefined || passage.cells) return true
  const told = parsed.text.slice(sentence.start, sentence.end)
  const stem = place.slice(0, 2)
  // 累计863座，其中郁川区306座、丰泖县178座；新发展会员6.72万人: beside its own item nothing of the sentence is that county's.
  const isListed = passage.region !== place && (told.match(LISTED_TOWN)?.length ?? 0) > 1 && told.includes(place)
  if (isListed) return parsed.text.slice(window.start, window.end).includes(stem)
  if (told.includes(stem)) return true
  if (isOfOtherTown(told, suffix)) return false
  if (passage.region === place) return true
  const others = told.matchAll(new RegExp(`(?<=^[^\\p{Script=Han}]*|[在和与、，由为对到给])(\\p{Script=Han}{2})${suffix}`, 'gu'))
  return ![...others].some(([, stem = '']) => mayNamePlace(stem, suffix))
}

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

/** “甲发布”公众号 is not “乙会”公众号, nor 《甲年鉴》 any other book. */
function saysNames(question: Question, { passage }: Evidence): boolean {
  const names = [...askingWords(question).matchAll(QUOTED)]
  if (names.length === 0) return true
  const told = foldText(`${passage.section.join('|')}|${passage.display}|${passage.text}`)
  return names.every(([, mark, quoted = '']) => {
    const name = quoted.replace(EDITION, '')
    const pairs = Array.from({ length: name.length - 1 }, (_, i) => name.slice(i, i + 2))
    return pairs.filter((pair) => told.includes(pair)).length >= (mark === '《' ? TITLED : SAID) * pairs.length
  })
}

const YEAR_BY_WORD = /[去上前今本明]年|[上前]一年|近|过去|以?来/u
function isOfYear({ times, text }: Question, { passage, parsed, sentence, window }: Evidence): boolean {
  const [year, more] = times
  if (year === undefined || more !== undefined || year.from !== year.to) return true
  const lead = parsed.sentences[parsed.leads[parsed.sentences.indexOf(sentence)] ?? -1]
  const told = `${lead ? parsed.text.slice(lead.start, lead.end) : ''}${parsed.text.slice(sentence.start, sentence.end)}`
  // 五年742家，其中2018年96家、2020年105家: beside the count of that year all years together are not its own.
  const inList = told.includes('其中') && new RegExp(`(?:其中，?|、)${year.from}年\\d`, 'u').test(told)
  if (inList) return parsed.text.slice(window.start, window.end).includes(`${year.from}年`)
  if (told.includes(`${year.from}`)) return true
  // 始于2019年 elsewhere in a passage of 2022 dates none of its other sentences.
  const years = yearsOfPeriod(passage.period)
  const before = parsed.text.slice(parsed.text.lastIndexOf('。', sentence.start - 2) + 1, sentence.start).trimStart()
  // 全年走访2300户，上年2150户: what stands before 上年 is not of that year.
  const isSaid = passage.times?.includes(`${year.from}`) && YEAR_BY_WORD.test(before + parsed.text.slice(sentence.start, window.end))
  const isOther = years !== undefined && years[0] === years[1] && years[0] !== year.from && !isSaid
  if (isOther && !before.startsWith(`${year.from}`) && !passage.section.some((name) => name.includes(`${year.from}`))) return false
  return !AS_OF.test(told) && (SEVERAL_YEARS.test(text) || !SEVERAL_YEARS.test(told))
}
