// Owns follow-ups that put another of its kind in the place of one that was named: 高中补多少, and then 换成大专呢. The question before is asked anew of it.
import { HONOUR, LEVELS } from '../../text/honour.ts'
import { PRIZES } from '../understanding/prizes.ts'

/** Each is told apart from the others of its family, and nothing else of the question changes. */
const FAMILIES: readonly (readonly string[])[] = [
  ['小学', '初中', '高中', '中专', '技校', '职高', '大专', '专科', '本科', '大学', '硕士', '博士', '研究生'],
  PRIZES,
  ['一孩', '二孩', '三孩', '头胎', '二胎', '三胎', '双胞胎'],
  ['初级工', '中级工', '高级工', '高级技师', '技师'],
  ['深度困难', '相对困难', '意外致困'],
  ['低保', '特困人员', '特困', '低保边缘', '孤儿', '困境儿童'],
  ['城镇', '农村'],
  ['春季', '夏季', '秋季', '冬季'],
  ['省内', '省外'],
  ['市内', '市外'],
  ['区内', '区外'],
  ['上半年', '下半年'],
  ['全日', '半日'],
  ['非会员', '不是会员', '会员'],
  ['男职工', '女职工'],
  ['周一', '周二', '周三', '周四', '周五', '周六', '周日', '周末', '工作日', '节假日'],
  ['上午', '下午', '晚上'],
  ['三星级', '四星级', '五星级'],
  ['一类', '二类', '三类', '四类'],
  ['一档', '二档', '三档', '四档'],
  ['一级', '二级', '三级', '四级'],
]

const SAID = /^(?:那么?|如果|要是|若)?(?:换成?|改成|是)?(.{2,8}?)的?(?:话)?呢?[？?]?$/u
const ELLIPTICAL = /呢[？?]?$|^(?:那么?)?(?:换成?|改成|要是|如果)/u

/** The question before, asked of what is newly named; undefined where that is no other of a kind that it names once. */
export function askedOfSibling(said: string, before: string): string | undefined {
  const named = ELLIPTICAL.test(said) ? SAID.exec(said)?.[1] : undefined
  if (named === undefined) return undefined
  return ofFamily(named, before) ?? ofLevel(named, before) ?? ofAge(said, before)
}

/** 那过了80呢 behind 70多岁的老人打几折 */
function ofAge(said: string, before: string): string | undefined {
  const age = /(?:满|过了?|超过|到)(\d{2})岁?(?:以?后|以上)?的?呢/u.exec(said)?.[1]
  return age === undefined || !AGE.test(before) ? undefined : before.replace(AGE, `${age}岁以上`)
}
const AGE = /\d{2}多?岁(?:以上|出头|左右)?/u

function ofFamily(named: string, before: string): string | undefined {
  for (const family of FAMILIES) {
    const own = longestIn(family, named)
    if (own === undefined) continue
    const other = longestIn(family, before)
    if (other === undefined || other === own || before.split(other).length > 2) return undefined
    // 高中生呢: what is said beside it is no other matter.
    return named.replace(own, '').length <= MORE ? before.replace(other, own.replace(/^不是/u, '非')) : undefined
  }
  return undefined
}
const MORE = 2

const longestIn = (family: readonly string[], text: string): string | undefined =>
  family.filter((each) => text.includes(each)).sort((a, b) => b.length - a.length)[0]

/** The level before an honour that the question before names: 省 of 省五一劳动奖章. */
const LEVEL_BEFORE = new RegExp(`(?:${LEVELS.join('|')})(?=${HONOUR.source.slice(1)})`, 'u')
const BARE_LEVEL = /(?<=[省市县区])级?[里的]*$/u

function ofLevel(named: string, before: string): string | undefined {
  const bare = LEVELS.find((level) => level === named.replace(BARE_LEVEL, ''))
  const there = bare === undefined ? undefined : LEVEL_BEFORE.exec(before)?.[0]
  if (bare !== undefined)
    return there === undefined || there.replace(/级$/u, '') === bare ? undefined : before.replace(LEVEL_BEFORE, `的${bare}`)
  const own = LEVELS.find((level) => named.startsWith(level))
  const thing = own === undefined ? '' : named.slice(own.length)
  if (own === undefined || thing.length < 2) return undefined
  const other = LEVELS.find((level) => before.includes(`${level}${thing}`))
  // 某市的县劳模 is no 某市县 with its 劳模.
  return other === undefined || other === own ? undefined : before.replace(`${other}${thing}`, `的${own}${thing}`)
}
