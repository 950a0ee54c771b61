// Owns whether what a union is asked to do for people is told of a union: what a party, the 妇联 or a chamber does is no answer to 工会给钱吗.
import type { Passage } from '../../documents/passage.ts'
import type { Around } from '../evidence/around.ts'
import type { Question } from '../question.ts'

const DOES = '给|管|帮|补|发|出|报销?|赔|送|安排|照顾|慰问|资助|救助'
/** 生病了工会给钱吗, 打官司工会管不管 · not: 我在县里的工会管档案 */
const ASKED_OF_UNION = new RegExp(
  `(?<!在[^，。]{0,8})工会(?:那边|这边|里)?(?:会不会|能不能|有没有|到底|可以|[还也都就能会可])*(?:${DOES})`,
  'u',
)
const UNION = /工会|[省市区县]总(?![部体量之数额计是要会能商])/u
const OTHER_BODY =
  /民主党派|统战|工商联|工商业联合会|商会|妇联|妇女联合会|妇工委|共青团|团[省市区县]委|团工委|残联|残疾人联合会|红十字|侨联|科协|科学技术协会|法院|人武|武装部|政协|纪[工监]?委/u

/** 工会调解成功率, 工会帮了多少人: what a union did, counted. */
const COUNTED_OF_UNION = /工会(?!会员|组织|主席|干部|经费|委员|小组|联合会|工作者|创业)的?\p{Script=Han}{2,8}(?:率|多少|几)/u
/** The chapter of a book that is another body's. */
const OTHER_CHAPTER =
  /^(?:共青团|妇女联合会|妇联|残疾人联合会|残联|工商业联合会|工商联|科学技术协会|科协|归国华侨联合会|侨联|红十字会|文学艺术界联合会|文联|司法行政|司法|民政|人力资源和社会保障|公安|检察|法院|审判)/u

export function isToldOfUnion({ asked, text }: Question, passage: Passage, { title }: Around): boolean {
  if (asked === 'figure' && COUNTED_OF_UNION.test(text) && passage.section.some((heading) => OTHER_CHAPTER.test(heading)))
    return UNION.test(passage.text)
  if (!ASKED_OF_UNION.test(text)) return true
  const told = [passage.text, passage.organisation ?? '', title, ...passage.section].join('\n')
  return UNION.test(told) || !OTHER_BODY.test(told)
}
