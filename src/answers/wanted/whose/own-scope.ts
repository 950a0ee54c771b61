// Owns the name, the town and the year that a question fixes: what is told of another body's account answers nobody who asks for this one's.
import { foldText } from '../../../text/characters.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import type { Question } from '../../question.ts'
import { askingWords } from '../near-text.ts'
import { isOfTown } from './own-town.ts'
import { isOfYear } from './own-year.ts'

const QUOTED = /([“《])([^”》]{4,})[”》]/gu
/** As much of a name as must stand: it may be written a little differently. */
const SAID = 0.5
/** Titles of one body are alike but for their last words. */
const TITLED = 0.8
const EDITION = /[(（]?\d{4}年?[)）]?/gu

export function keepsScope(question: Question, evidence: Evidence): boolean {
  return (
    saysNames(question, evidence) &&
    isOfNamedBody(question, evidence) &&
    countsThatBody(question, evidence) &&
    isOfTown(question, evidence) &&
    isOfCitySaid(question, evidence) &&
    (question.asked !== 'figure' || isOfYear(question, evidence))
  )
}

/** 市里的金秋助学投了多少 is asked of the city: what one of its districts tells is told of that district, unless it speaks of the city. */
const CITY_SAID = /(?:^|[，,。：:])(?:那|请问|咱们?|我们)?市里(?:的|面|头|边)?(?!的?(?:奖|劳模|工匠|先进|荣誉|五一|领导|级))/u
const LESSER = /(?:区|县|镇|乡|街道|社区|村)$/u
const OF_CITY = /全市|市总|市级|市里|市委|市政府|\p{Script=Han}{2}市(?!场|民)/u
/** 配合市总工会建设…: what a district does for its city is its own. */
const FOR_THE_CITY = /(?:配合|按照?|根据|依据|贯彻|落实|参[加与]|[报被向]|荣?获|承办|占|排名?)[^，。；]{0,12}/gu
function isOfCitySaid(question: Question, { passage, parsed, sentence }: Evidence): boolean {
  if (question.places.length > 0 || !LESSER.test(passage.region ?? '') || !CITY_SAID.test(askingWords(question))) return true
  return OF_CITY.test(parsed.text.slice(sentence.start, sentence.end).replace(FOR_THE_CITY, ''))
}

/** 甲骨文公司工会, 独墅湖工会: the union of whoever is named is none of a town's. 外资公司工会 names a kind, 孩子上大学工会给多少 none. */
const NAMED_BODY = /^(?:请问)?(\p{Script=Han}{2,8}?)(?:(?:公司|集团|学校|学院|大学|医院|湖|港|岛)(?:的)?工会|集团(?=(?:19|20)\d\d年))/u
const KIND_OF_BODY =
  /^(?:.*(?:[我你他她咱哪每各这那某本全]|所有|一个|企业|单位)|外资?|民营|国有|私营|非公|中小|大型|建筑|物流|快递|互联网|合资|[台港日韩德美]资|上市|股份|有限|责任|[子分总母中小]|职业|技工|高等|人民|中心|社区)|[上读念去进在到]$|考[上取]$/u
function isOfNamedBody({ text }: Question, { passage }: Evidence): boolean {
  const name = NAMED_BODY.exec(text)?.[1]
  if (name === undefined || KIND_OF_BODY.test(name)) return true
  const told = foldText(`${passage.region ?? ''}|${passage.section.join('|')}|${passage.text}`)
  // 东屏重工集团 is 东屏重型装备集团.
  return told.includes(name) || foldText(passage.region ?? '').startsWith(name.slice(0, 2))
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
