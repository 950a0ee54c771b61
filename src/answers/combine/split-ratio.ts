// Owns reading a question for a ratio: what is divided, by what, and for each of which measure — 平均每家, 人均, 是乙的几倍.
import { unitsAsked } from '../understanding/slot-units.ts'

export interface Ratio {
  readonly above: string
  /** '' where only a measure word says it: 人均. */
  readonly below: string
  /** 家, 人, 场: what there is to be one of; undefined for 几倍. */
  readonly each?: string
}

/** 每个月 is a span of time, and none of 个. */
const UNIT = '(?:[家场人名户次项期支件座所处份位批届站]|个(?!月|星期|季度|学期|工作日))'
const ASKED = '(?:多少|几)(?:万|千|百)?(人次|[元块人名位个家户次场条份项]|)'
const HELPS = '(?:能|可|大约|大概|差不多|要)?'
const VERB =
  '((?:有|是|为|签订?|发放?|花|用|投入|补助|拨付|拿到?|领到?|培训|覆盖|参与|参加|惠及|服务|提供|招聘|获得|举办|开展|办|接待|走访|慰问|追回|挽回|资助|救助|帮扶|受理|调解|处理|完成|创造|带动|吸纳|招收|招|收|缴|建)?)'
const TIMES = /^(.*?)(?:是|为|相当于)(.*?)的?(?:几|多少)倍/u
const EACH_BEHIND = new RegExp(
  `^(.*?)平均(?:到|下来)?(?:为|给|向|对)?每一?(${UNIT})(.*?)${HELPS}${VERB}(?:了|到)?${ASKED}(.*?)[？?。]*$`,
  'u',
)
const EACH_BEFORE = new RegExp(`^(.*?)每一?(${UNIT})(.*?)平均${HELPS}${VERB}(?:了|到)?${ASKED}(.*?)[？?。]*$`, 'u')
const PER_ONE = new RegExp(`^(.*?)(?:平均)?([人户家场])均(.*?)${HELPS}${VERB}(?:了|到)?${ASKED}(.*?)[？?。]*$`, 'u')

/** 走访多少户，平均每户多少: what is asked before is a question of its own. */
const ASKS_BEFORE = /(?:多少|几[家个人名户场项]).*[，,；;].*(?:平均|[人户家场]均)/u

export const RATIO =
  /平均(?:到|下来)?(?:为|给|向|对)?每(?!一?个(?:月|星期|季度|学期|工作日))|每一?[家个场人名户次项期支件座所处份位批届站]\p{Script=Han}{0,8}平均|(?<![一-龥]+年)[人户家场]均(?!标准|费用标准|补助标准|收费标准)|(?:是|为|相当于).{1,30}?的?(?:几|多少)倍/u

/** 青溪县平均每家基层工会有多少会员 → 青溪县会员, 青溪县基层工会, 家; 大病补助人均多少 → 大病补助, by whom it went to. */
export function splitRatio(text: string): Ratio | undefined {
  if (ASKS_BEFORE.test(text)) return undefined
  const times = TIMES.exec(text)
  if (times?.[1] && times[2]) return { above: times[1], below: times[2] }
  const one = PER_ONE.exec(text)
  if (one) return { above: dividend(one[1], `${one[3]}${one[6]}`, one[4], one[5]), below: '', each: one[2] ?? '' }
  const match = EACH_BEHIND.exec(text) ?? EACH_BEFORE.exec(text)
  if (!match) return undefined
  const [, scene = '', unit = '', each = '', verb, asked, thing] = match
  const place = withoutComma(scene)
  // 每人, 每户: who they are is told beside what they got.
  const below = each === '' && !/家/u.test(unit) && !/\d/u.test(scene) ? '' : `${place}${each}有多少${unit}`
  return { above: dividend(scene, thing, verb, asked), below, each: countedAs(unit, each) }
}

/** 每个学生: people are counted by 人 and 名, and what is counted by 个 beside them is something else. */
const countedAs = (unit: string, noun: string): string => (unit === '个' && unitsAsked('多少', '', noun)?.includes('人') ? '人' : unit)

const withoutComma = (scene: string): string => scene.replace(/[，,]$/u, '')

/** 基层工会27901家，平均每家: the number that the question tells itself is what is divided by. */
const TOLD = /[\d.]+[万亿]?[余多]?[家个人名户场项元件次]/gu

/** 园区 + 培训 + 人 → 园区培训多少人. */
function dividend(scene = '', thing = '', verb = '', asked = ''): string {
  const deed = /^(?:有|是|为)$/u.test(verb) ? '' : verb
  if (/^(?:钱|块钱)$/u.test(thing)) return `${withoutComma(scene).replace(TOLD, '')}${deed}多少钱`
  return `${withoutComma(scene).replace(TOLD, '')}${deed}${thing}${/元|块/u.test(asked) ? '金额' : ''}多少${asked}`
}
