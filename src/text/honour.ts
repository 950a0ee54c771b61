// Owns how honours are called: of them the level says which one is meant.

/** 全国劳模, 省级先锋号, 县劳模 */
export const LEVELS: readonly string[] = ['全国', '国家级', '省级', '市级', '县级', '区级', '省', '市', '县', '区']

/** What one is called for a merit: of 全国劳模 and 市劳模 the level says which. */
export const HONOUR = /^(?:劳模|劳动模范|先进|优秀|模范|五一|三八|巾帼|工人先锋|文明|道德|最美|十佳|百佳|技术能手|红旗手|示范)/u

/** 市 of 市五一劳动奖章, 省 of 省级先进集体; undefined of what is no honour or tells no level. */
export function levelOfHonour(name: string): string | undefined {
  const level = LEVELS.find((each) => name.startsWith(each) && HONOUR.test(name.slice(each.length)))
  return level === undefined ? undefined : plainLevel(level)
}

/** 省级 is 省, 国家级 is 全国. */
const plainLevel = (level: string): string => (level === '国家级' ? '全国' : level.replace(/级$/u, ''))

export const withoutLevel = (name: string): string => name.slice((LEVELS.find((each) => name.startsWith(each)) ?? '').length)

/** The level that holds where a list has come to: 省 behind 获省五一劳动奖状1个、, as far as the part between two semicolons goes. */
export function levelToldIn(before: string): string | undefined {
  const part = before.slice(Math.max(before.lastIndexOf('；'), before.lastIndexOf('。')) + 1)
  const level = LEVEL_TOLD.exec(part)?.[1]
  return level && plainLevel(level)
}
const LEVEL_TOLD = /^.*(全国|国家级|[省市县区])级?(?=(?:劳模|劳动模范|先进|五一|三八|巾帼|工人先锋|$)).*$/su
