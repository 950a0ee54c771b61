// Owns reading a question for a share: which is the part, and which the whole that it is held against.

const ASKS = '(?:百分之几|百分之多少|百分比|几分之几|几成|多少|比例|比重)'
/** 占比多少, 占了几成: nothing stands between. */
const ALONE = new RegExp(
  `^(.+?)(?:所)?占(?:了)?(?:比|的)?(?:例|重)?(?:是|为|有)?(?:(?:多少|多大)(?:的)?(?=比))?${ASKS}?(?:是多少)?[？?]?$`,
  'u',
)
/** 乙里甲占多少 */
const WITHIN = new RegExp(`^(.{2,}?)(?:里面|里头|里边|里|当中|之中|(?<![其集])中)(?:的)?[，,]?(.{2,}?)(?:所)?占(?:了)?(?:${ASKS}|比)`, 'u')
const OVER = new RegExp(`^(.*?)占(?:了|到)?(.+?)(?:的)?${ASKS}`, 'u')

export const SHARE = new RegExp(`占(?:了)?.{0,16}${ASKS}|占比`, 'u')

/** 甲占乙的百分之几 → 甲, 乙; 乙里甲占多少 → 甲, 乙; 甲占比 → 甲, and no whole. */
export function splitShare(text: string): readonly [string, string] | undefined {
  if (/(?:多少|几[家个人名户场项次]).*[，,；;].*占/u.test(text)) return undefined
  const within = WITHIN.exec(text)
  if (within?.[1] && within[2] && !/[占和与、]/u.test(within[1])) return [within[2], within[1]]
  const over = OVER.exec(text)
  if (over?.[1] && over[2] && !/^(?:比|的|多少|多大)$/u.test(over[2])) return [over[1], over[2]]
  const alone = ALONE.exec(text)
  return alone?.[1] ? [alone[1], ''] : undefined
}
