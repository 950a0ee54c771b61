// Owns the subject of a report's sentence: which body acts, and what is left of the clause without it.
import { findTimes } from '../../text/calendar.ts'
import { remember } from '../../text/remember.ts'
import { STARTS_WITH_DEED } from './deed-words.ts'

const BODY_END =
  '总工会|工会联合会|工会组织|工会|团工委|妇工委|科协|工商联|妇联|团委|党工委|管委会|组织部门|组织部|宣传部门|宣传和统战部|宣传部|统战部门|统战部|统战系统|人武部门|网信办|台办|信访局|司法局|公安局|财政局|教育局|科技局|人社局|民政局|办公室|中心|档案馆|检察院|法院|街道|社工委|商会|协会|联合会|联盟|公司|新联会'
/** 工会会员, 工会干部, 中心工作: the body is only part of another word. */
const WORD_GOES_ON = '会员|主席|干部|工作|经费|小组|群团|建设|制度|资产|网站|财务|委员|公益|创业|大病|平台|领导|党组织|志愿|、'
const REMEMBERED = 1_000
const PLACE_HEAD = /^(?:园区|全[区市省国县镇村]|[我本][市区县]|[市区县])/u

/** 园区总工会, 苏州市总工会, 市总本级, 园区网信办 · not: 工会会员 */
const BODY = new RegExp(
  `^(?:[\\p{Script=Han}·]{0,14}?(?:${BODY_END})(?:（[^）]{1,14}）)?(?!${WORD_GOES_ON}|[总委部门办局]|联合会)|市总(?:工会)?(?:本级)?)`,
  'u',
)
/** Words that no name of a body holds: what looks like one is a clause. */
const NO_NAME =
  /有|把|由|给|了|先后|设立|发动|组织(?!部)|加强|对|与|会同|联合(?!会)|响应|根据|按照|是|为|将|在|首次|进一步|充分|参与|推进|开展|指导|协助|配合|依托|发挥|完善|健全|基层工会|^全[市区省县]|改革|优化|积极|推动|不断|大力|深入|区域性|行业性|各级|各类|各地|各街道|职工|企业工会|其他|记者|获悉|吸引|带动|面向|^从/u

/** 园区融媒体中心揭牌启用: what begins here does not yet act. */
const BEGINS = /^(?:正式)?(?:揭牌|成立|启用|召开|举行|落成|竣工)/u

/** bodyAtHead('2020年，园区总工会推进集体协商') → '园区总工会'; '发动民营企业参与园区统战系统…' → undefined */
export function bodyAtHead(clause: string): string | undefined {
  const timeless = withoutTime(clause)
  // 其中海棠街道12间: a part of what another body did.
  if (/^其中/u.test(timeless)) return undefined
  const body = BODY.exec(timeless)?.[0]
  if (body !== undefined && BEGINS.test(timeless.slice(body.length))) return undefined
  return body === undefined || body.length < 3 || !isName(body) ? undefined : body
}

/** A name begins with its place, or is a short one of its own: 园区网信办, 苏州市总工会, 科协. */
const PLACED =
  /^(?:园区|[\p{Script=Han}]{2,4}?(?:市|省|区|县|镇|街道|自治州)|[市省区县](?=[总委工人科妇团])|市总|省总|全总|全国|中国|中华|中共)/u
const SHORT = /^[\p{Script=Han}]{0,4}(?:总工会|团工委|妇工委|科协|工商联|网信办|台办|信访局|新联会|街道|商会)$/u
const isName = (body: string): boolean => !NO_NAME.test(body) && !STARTS_WITH_DEED.test(body) && (PLACED.test(body) || SHORT.test(body))

/** Drops the time, the acting body and a bare place from the head of a clause: '全年园区总工会举办…' → '举办…'. */
export function withoutSubject(clause: string): string {
  const timeless = withoutTime(clause)
  const body = /^(?:全[市区]?)?各级工会(?:组织)?/u.exec(timeless)?.[0] ?? bodyAtHead(timeless)
  const bodiless = body === undefined || body.length === timeless.length ? timeless : timeless.slice(body.length)
  const place = PLACE_HEAD.exec(bodiless)?.[0] ?? ''
  return withoutTime(STARTS_WITH_DEED.test(bodiless.slice(place.length)) ? bodiless.slice(place.length) : bodiless)
}

/** 本报讯（记者 甘霖）: who reports, and no part of what is told. */
const TIME_WORD =
  /^(?:(?:(?:19|20)\d\d年?(?:[、和与及]|以及))+(?=(?:19|20)\d\d年)|[^（，。]{0,4}讯（[^）]{2,24}）|(?:截至|截止|至|到)(?:(?:(?:19|20)\d\d年)?(?:\d{1,2}月)?[年月]?[底末](?:前)?|目前|\p{Script=Han}{1,6}?时(?=[，,]?(?:全|累|共|已|有|总)))|[年月][底末]前?|年内|全年|当年|目前|同时|期间|当天|[两三四五六七八九十]年(?:以?来|间|(?=累计|共|总|净))|[一二两三四五六七八九十\d]{1,3}(?:天|周|个月|小时)内(?=\d|[\p{Script=Han}])|[\s—]+)[，,]?/u

/** withoutTime('10月21—24日，园区统战部门举办') → '园区统战部门举办'. Each clause is asked for a dozen times. */
export const withoutTime = remember(REMEMBERED, cutTime)

function cutTime(text: string): string {
  let rest = text
  for (let i = 0; i < 3; i++) {
    const head = TIME_WORD.exec(rest)?.[0].length ?? timeAtHead(rest)
    if (head === 0) return rest
    rest = rest.slice(head)
  }
  return rest
}

function timeAtHead(text: string): number {
  if (!/^[\d今去前近过最截至自十一二三四五六七八九]/u.test(text)) return 0
  const [time] = findTimes(text.slice(0, 28), { now: '2000-12-31' }, 1)
  if (time === undefined) return 0
  const closed = /[底末]$/u.test(text.slice(0, time.end)) && text[time.end] === '前' ? 1 : 0
  return time.end + closed + (/^(?:年?底|以来|来|间|期间)?[，,]?/u.exec(text.slice(time.end + closed))?.[0].length ?? 0)
}
