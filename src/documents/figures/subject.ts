// Owns the subject of a report's sentence: which body acts, and what is left of the clause without it.

const TIME_HEAD =
  /^(?:(?:截至|至)?(?:\d{4}年)?(?:年?[底末]|年?初|\d{1,2}月(?:\d{1,2}日)?(?:[—~-]\d{1,2}[日月])?|年内|全年|目前|期间)?[，,])/u
/** 2020年，… · 近3年来，… · 截至年底，… */
const TIME_WORDS =
  /^(?:(?:截至|截止|至|自|近|过去的?|最近)?[\d一二三四五六七八九十]{1,4}年(?:[\d—~-]{1,5}月)?(?:\d{1,2}日)?(?:度|底|来|以来|间)?|截至(?:年底|目前)|年内|全年|当年|今年(?:以来)?|去年|目前|同时|期间)[，,]?/u

const BODY_END =
  '总工会|工会联合会|工会|工会组织|团工委|妇工委|科协|工商联|妇联|团委|党工委|管委会|组织部门?|宣传部门?|宣传和统战部|统战部门?|统战系统|人武部门|网信办|台办|信访局|司法局|办公室|大数据管理中心|档案管理中心|机关事务管理中心|服务中心|管理中心|档案馆|检察院|法院|科技局|教育局|人社局|[街]道|社工委|商会|协会|联合会|联盟|公司|新联会'
const PLACE_HEAD = '(?:园区|全区|全市|全省|全国|全县|全镇|全村|我市|我区|本市|本区|市|区|县)'

/** 园区总工会, 苏州市总工会, 市总本级, 园区网信办 · not: 工会会员, 工会干部 */
const BODY = new RegExp(
  `^(?:[\\p{Script=Han}“”·]{0,14}?(?:${BODY_END})(?:（[^）]{1,14}）)?(?![会员主席干部工作组织经费系统小组群团建设制度资产网站财务委员公益])|市总(?:工会)?(?:本级)?)`,
  'u',
)

/** bodyAtHead('2020年，园区总工会推进集体协商') → '园区总工会' */
export function bodyAtHead(sentence: string): string | undefined {
  return BODY.exec(withoutTime(sentence))?.[0]
}

/** Drops the time, the acting body and a bare place from the head of a clause: '全年园区总工会举办…' → '举办…'. */
export function withoutSubject(clause: string): string {
  const timeless = withoutTime(clause)
  const body = BODY.exec(timeless)?.[0]
  const bodiless = body === undefined || body.length === timeless.length ? timeless : timeless.slice(body.length)
  const place = new RegExp(`^${PLACE_HEAD}(?=[共累已新现建设举开组获有各登集处完])`, 'u').exec(bodiless)?.[0] ?? ''
  return withoutTime(bodiless.slice(place.length))
}

export function withoutTime(text: string): string {
  let rest = text.replace(/^[\s—]+/u, '')
  for (let i = 0; i < 3; i++) {
    const head = TIME_HEAD.exec(rest)?.[0] ?? TIME_WORDS.exec(rest)?.[0]
    if (head === undefined || head.length === rest.length) return rest
    rest = rest.slice(head.length)
  }
  return rest
}
