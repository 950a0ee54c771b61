// Owns which units may stand for one another: minutes are no metres, visits no people, and what is counted is no money.

/** Units that answer only what is asked in their own kind. */
const KINDS: readonly ReadonlySet<string>[] = [
  new Set(['元', '美元', '%', '‰', '个百分点', '倍']),
  new Set(['小时', '分钟', '年', '个月', '天', '日', '岁', '周岁', '个工作日', '周', '学时', '课时']),
  new Set(['平方米', '亩', '公顷', '米', '千米', '公里', '厘米']),
]
const COUNTED = -1
/** Time and size are never told without their unit. */
const MEASURED: ReadonlySet<number> = new Set([1, 2])

/** What is counted falls into kinds as well; 个 counts anything. */
const COUNTS: readonly ReadonlySet<string>[] = [
  new Set(['人', '名', '位', '人次', '户', '对', '户次']),
  new Set(['家', '所', '处', '座', '支', '间', '家次', '处次', '户']),
  new Set(['场', '场次', '次', '期', '届', '批', '批次', '回', '轮']),
  new Set(['单', '笔']),
  new Set(['枚', '块', '面']),
  new Set(['吨', '公斤', '千克', '克', '斤']),
  new Set(['项', '件', '条', '篇', '份', '张', '套', '册', '卷', '门', '台', '部', '辆', '幅', '款', '件次']),
  new Set(['类', '组', '种']),
  new Set(['幢', '栋']),
  // 多少万字 is heard as asked in 万.
  new Set(['字', '万']),
]
/** A household is no person, and a party that came no meeting: 走访多少户 is not told by 慰问300人. */
const NEVER: Readonly<Record<string, ReadonlySet<string>>> = {
  户: new Set(['人', '名', '位', '人次']),
  批次: new Set(['次', '场', '场次', '期', '届', '回']),
}
const ANYTHING: ReadonlySet<string> = new Set(['', '个'])

const kindOf = (unit: string): number => KINDS.findIndex((units) => units.has(unit.replace(PER_ONE, '元')))
/** 1800元/年 */
const PER_ONE = /^元\/.*$/u

/** Counted by the head · not 人次, of which one person may make several. */
export const countsHeads = (unit: string): boolean => /^[人名位]$/u.test(unit)

export const asksPeople = (units: readonly string[]): boolean => /^(?:人|名|位|人次)$/u.test(units[0] ?? '')

/** 场, 次, 期: how often something was held. */
export const asksTimes = (units: readonly string[]): boolean => /^(?:场次|场|次|期|届|回)$/u.test(units[0] ?? '')

export const isMeasured = (units: readonly string[]): boolean => MEASURED.has(kindOf(units[0] ?? ''))

/** Asked in no unit, whatever is counted fits. */
export const isOfKind = (units: readonly string[], unit: string): boolean =>
  units.length === 0
    ? kindOf(unit) === COUNTED
    : units.some((each) => kindOf(each) === kindOf(unit)) && (kindOf(unit) !== COUNTED || countsAlike(units, unit))

/** 多少人 is answered by 300户, and neither by 40次 nor by 三组. */
function countsAlike(units: readonly string[], unit: string): boolean {
  // 几张床: who says 张 wants no 15个.
  if (ANYTHING.has(unit)) return unit === '' || units.length > 1
  if (NEVER[units[0] ?? '']?.has(unit)) return false
  const kinds = COUNTS.filter((kind) => kind.has(unit))
  const asked = units.filter((each) => !ANYTHING.has(each))
  return kinds.length === 0 || asked.length === 0 || kinds.some((kind) => asked.some((each) => kind.has(each)))
}
