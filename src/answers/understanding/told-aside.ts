// Owns what a question tells beside what it asks for: examples of a sort, for whom a thing is, against whom it is held, on what somebody rode, whose kin somebody is, what somebody is like.
import { NICKNAME } from '../../text/surnames.ts'
import type { Stretch } from './asking-clause.ts'
import type { Piece, PieceSource } from './piece.ts'

/** 给送外卖扫地这些在外面干活的人: what is named before 这些 says of which sort they are, by examples. Not: 工会办的这些活动 */
export function examplesIn(text: string): Stretch | undefined {
  const match = EXAMPLES.exec(text) ?? DESCRIBED.exec(text)
  return match?.[1] === undefined ? undefined : { start: match.index, end: match.index + match[1].length }
}
const EXAMPLES = /(?<=^|[，。；给对像跟和为让])([^，。；]{4,20}?)(?<!的)(?:这些|这类|这种|这样的|之类的)(?=\p{Script=Han}{2})/u

/**
 * 给骑手环卫歇脚的驿站, 给快递小哥建的驿站: the thing is named behind, and for whom it is need not be said of it again; nor where
 * somebody works, 在工地上干活，高温津贴多少.
 */
export function forWhomIn(text: string): Stretch | undefined {
  const match = FOR_WHOM.exec(text) ?? WORKS_AT.exec(text)
  return match?.[1] === undefined ? undefined : { start: match.index, end: match.index + match[1].length }
}
const FOR_WHOM = /(?<=给)([^，。；给]{2,10}?)(?:歇脚|休息|歇|用|建|办|开|设|搭|看|住|准备)的(?:那些?|这些?)?(?=\p{Script=Han}{2})/u

/** 那个不要钱的两癌检查: that it is free is known, and not asked. */
export function knownFreeIn(text: string): Stretch | undefined {
  const match = KNOWN_FREE.exec(text)
  return match ? { start: match.index, end: match.index + match[0].length } : undefined
}
const KNOWN_FREE = /(?:不要钱|不花钱|不收钱|免费|不用交钱)(?=的[“《]?(?!次数|名额|机会|额度|部分)\p{Script=Han}{2})/u

/** 我不是劳模，一期是几天: what somebody is not, no rule for those who are it answers. */
export function notOneIn(text: string): Stretch | undefined {
  const match = NOT_ONE.exec(text)
  return match ? { start: match.index, end: match.index + match[0].length } : undefined
}
const NOT_ONE = /(?<=(?:我|俺|咱)(?:又|也|还)?不是)(?:什么)?\p{Script=Han}{2,6}(?=[，,][^，。；]{0,30}(?:多少|几(?![个名]?人)))/u

/** 听别的家长说残联有救助: who told it is no part of what is asked. */
export function tellerIn(text: string): Stretch | undefined {
  const match = TELLER.exec(text)
  return match?.[1] === undefined ? undefined : { start: match.index, end: match.index + match[1].length }
}
const TELLER = /(?<=听)([^，。；听说讲]{2,6})(?:说|讲)(?![明法服课座话])/u

/** 待遇和正式工一样吗: against whom it is held; a rule says that all are treated alike, and need not name them. */
export function yardstickIn(text: string): Stretch | undefined {
  const match = YARDSTICK.exec(text)
  return match?.[1] === undefined ? undefined : { start: match.index, end: match.index + match[1].length }
}
const YARDSTICK =
  /(?<=[和跟与同])(\p{Script=Han}{2,6}?)(?=(?:的?待遇|享受|是不是|算不算|能不能|会不会|也|都|是|能|可以|有没有)*(?:一样|同样|相同|一视同仁|同等|有?区别))/u

/** 骑电动车下班被撞: on what somebody rode is told, and decides nothing. */
export function riddenIn(text: string): Stretch | undefined {
  const match = RIDDEN.exec(text)
  return match?.[1] === undefined ? undefined : { start: match.index, end: match.index + match[1].length }
}
const RIDDEN =
  /(?<=[骑开坐乘]着?)((?:电动|电瓶|摩托|自行|三轮|公交|私家|小汽|共享单)车|单车|地铁)(?=[^，。；？?]{0,6}(?:[上下]班|回家|路上|途中|半[路道]|[被让叫给][^，。；]{0,4}撞|撞|摔))/u

/** 我想学剪纸又想学书法，两个一起报行不行: which two, of all that there are, is said by way of example. */
export function wishesIn(text: string): Stretch | undefined {
  const match = WISHES.exec(text)
  return match?.[1] === undefined ? undefined : { start: match.index, end: match.index + match[1].length }
}
const WISHES =
  /((?:我|俺|咱)?(?:既|又)?(?:想|打算|准备|要)(?:学|报|上|选|参加)[^，。；]{1,10}(?:又|还|也|再)(?:想|打算|准备|要)?(?:学|报|上|选|参加)?[^，。；]{1,10})(?=[，,][^，。；]{0,6}(?:[两都]|一起|同时|一块))/u

/** Where, and not when or under what: 在井下上班, 在高温下干活 and 在春节上班 are what rules give for. */
const WORKS_AT =
  /(?<=在)(?![^，。；？?]{0,8}(?:[下期](?=[间内里干上打做])|[夜晚假]|节(?!能)|高温|高空|[室户]外|露天|有[毒害]|周[末六日]|星期|休息日|五一|国庆|元旦|除夕|初[一二三]))([^，。；？?]{0,10}?(?:干活|上班|打工|做工|务工)[儿的]?)(?=[，,][^，。]{4})/u

/** 我外甥读的学校, 我表姐住的小区: of whom nobody writes. Spouses, parents and children are what rules speak of. */
export const isOwnKin = (text: string, piece: Piece, frequency: number): boolean =>
  frequency === 0 && DISTANT.test(piece.text) && OWN.test(text.slice(0, piece.start))
const DISTANT =
  /^(?:外甥女?|侄[子女儿]?|[表堂][哥姐弟妹]|大?[舅姑姨]妈?|舅舅|姑姑|姨妈|[叔伯婶]{1,2}|大[伯嫂]|嫂子|姐夫|妹夫|小[姨叔姑]子?|亲戚|闺蜜|哥们|发小|室友|舍友|朋友|老乡)$/u
const OWN = /(?:我|咱|我家|咱家|我的|我们家)$/u

/** 我们小公司没成立工会，想去疗养: where somebody works is told of whoever asks. */
export const isOwnFirm = (text: string, { text: said, start }: Piece): boolean =>
  FIRM.test(said) && /(?:我们|咱们?|俺们?|我)(?:这|那|家|个)*(?:是)?(?:一?家)?$/u.test(text.slice(0, start))
const FIRM = /^(?:小|大|私|民营|私人|外资|老)?(?:公司|厂子?|企业|单位|店|作坊|工厂|饭店|门店)$/u

/** 能在手机上看书的那种电子书屋: what it is like is said for who does not know its name. */
const DESCRIBED = /((?:能|可以)[^，。；]{2,16})的(?:那|这)种(?=\p{Script=Han}{2})/u

/** 那个读了夜校的小陈: the name tells who is meant. Not 那个得了二等奖的选手, nor a name that nobody writes: there only this tells it. */
export function describedIn(text: string, pieces: readonly Piece[], { index }: PieceSource): Stretch | undefined {
  const match = DESCRIBED_PERSON.exec(text)
  if (match?.[1] === undefined) return undefined
  const end = match.index + match[1].length
  const behind = end + '的'.length
  const named = CALLED.exec(text.slice(behind))?.[0] ?? pieces.find(({ start, tag }) => start === behind && PERSON.test(tag))?.text
  return named !== undefined && index.holds(named) ? { start: match.index, end } : undefined
}
const DESCRIBED_PERSON = /(?<=[那这][个位])([^，。；的]{1,6}[了过][^，。；的]{1,10})的(?=\p{Script=Han}{2})/u
const CALLED = new RegExp(`^${NICKNAME}`, 'u')
/** 王师傅; three characters that no dictionary has. */
const PERSON = /^(?:nr|x$)/
