// Owns whom a count is asked of: all that there are, each for itself, or the women among them. A figure of the others answers none of these.
import type { Evidence } from '../../evidence/evidence.ts'
import type { Question } from '../../question.ts'

/** 一个班多少孩子, 每家多少人 */
const ASKS_EACH =
  /(?<![首头第])(?:一|每一?)(?:个(?!月|星期|季度)|名|家|户|场|班|所|支|门)\p{Script=Han}{0,4}?(?:有|是|能|可以|带|收)?(?:多少|几)(?:个|名|位)?(?![钱元块次])\p{Script=Han}/u
const IN_ALL = /一共|总共|合计/u
const OF_EACH = /每|均|各(?![级类种项市区县地]|街道)/u

/** How many of each there are is not told by how many there are in all. */
export const tellsOfEach = ({ asked, text }: Question, { passage, parsed, sentence }: Evidence): boolean =>
  asked !== 'figure' ||
  passage.cells !== undefined ||
  IN_ALL.test(text) ||
  !ASKS_EACH.test(text) ||
  OF_EACH.test(parsed.text.slice(sentence.start, sentence.end))

const ASKS_ALL = /(?:有|一共|总共|现有|共有)(?:多少|几)|人数|总数|(?:多少(?:名|位|个)?|几[名位个])人?[？?]?$/u
/** What is done for or by them: who asks so wants no count of all. */
const DONE =
  /慰问|走访|看望|帮|惠|服务(?!中心|站)|培训|上课|听课|学习|讲课|发(?!区)|给|补|救|资助|享受|参加|受益|(?<![近年以从本原])来(?!源)|去(?!年)|送|领|拿|(?<!街道|乡镇|镇)办(?!公)|组织|选派|推荐|安排|计划/u
const REACHED = /(?:慰问|走访|看望|帮助|惠及|服务|培训|组织|选派|推荐)[^，。；]{0,16}(?:，(?:一共|共计|累计|共))?$|[向给][^，。；]{0,4}$/u
const PEOPLE = /^(?:人|名|位|人次|户)$/u

/** 有多少环卫工人 is not told by 慰问环卫工人300人次. */
export function countsAll({ asked, text, slots }: Question, { passage, parsed, window, quantities }: Evidence): boolean {
  if (asked !== 'figure' || passage.cells || !ASKS_ALL.test(text) || DONE.test(text)) return true
  const [units = []] = slots
  const fitting = quantities.filter(({ unit }) => PEOPLE.test(unit) && (units.includes(unit) || (unit === '户' && units.includes('人'))))
  return fitting.length === 0 || fitting.some(({ start }) => !REACHED.test(parsed.text.slice(window.start, start)))
}

const ASKS_WOMEN =
  /(?:多少|几)[个名位]?人?是女(?:的|性)|(?<!妇)女(?:职工|会员|党员|团员|员工|干部|代表|委员|教师|律师|劳模|学生|性|同志|工|生|的)(?:一共|总共)?[有占是]?(?:多少|几|人数)|(?:多少|几)[个名位]?女(?![企子红]|工委)/u
/** 宫颈癌筛查9000人 counts nobody else. */
const WOMEN = /女|妇|巾帼|妈|两癌|宫颈|乳腺|孕|产[假检后期]|哺乳/u
const COUNTED = /\d|[一二两三四五六七八九十]+[名位人]/u

/** 女职工有多少 is told beside a word for women, and not by how many 职工 there are. */
export function countsWomen({ asked, text }: Question, { passage, parsed, window }: Evidence): boolean {
  if (asked !== 'figure' || passage.cells || !ASKS_WOMEN.test(text)) return true
  const counted = parsed.clauses
    .filter(({ start, end }) => start >= window.start && end <= window.end)
    .map(({ start, end }) => parsed.text.slice(start, end))
    .filter((clause) => COUNTED.test(clause))
  return counted.length === 0 || counted.some((clause) => WOMEN.test(clause))
}
