// Owns what the bot says when it ranks and lists figures.

export const statistics = {
  elsewhere: (told: string): string => `另一处写的是：${told}`,
  onlyStock: '（这是累计数，资料没有单写新增多少）',
  onlyNew: '（这是新增的数，不是总数）',
  maybeNotAll: '（未必是总数）',
  onlyIn: (place: string): string => `（只是${place}的数）`,
  sheetName: '数字.xlsx',
  moreBelow: (left: number): string => `还有${left}项，回复“更多”接着看。`,
  overview: (scope: string, count: number): string => `${scope}：共有${count}项数字，按内容列出`,
  yearsMissing: (years: readonly number[]): string => `现有资料里没有${years.join('、')}年的。`,
  countUnit: '次',
  chart: {
    notSeries: '各项不是同一事项的前后各期，不连成折线，改画柱状图',
    notParts: '各项不是同一整体的各个部分，不画成饼图，改画柱状图',
    unlike: '各项的口径或时间不同，比较时请看出处',
    others: (count: number): string => `其他${count}项`,
  },
  most: '最多',
  least: '最少',
  conflict: (indicator: string): string => `“${indicator}”有不同的数字，请以原件为准：`,
  neighbours: (thing: string): string => `“${thing}”在别处、别的时间的数字：`,
  years: (period: string): string => (/^\d{4}(?:-\d{4})?$/u.test(period) ? `${period.replace('-', '—')}年` : period),
  kinds: { addition: '新增或当期', stock: '累计或现有', plan: '计划', share: '占比', rank: '排名', other: '其他' },
  notDone: {
    sum: '不能相加',
    compare: '不直接比较',
    difference: '不能直接相减',
    rest: '不能直接相减',
    share: '不能直接相除',
    ratio: '',
    rate: '不能算变化',
    both: '',
  },
  differ: {
    measure: '口径不同',
    plan: '一个是计划数，一个是完成数',
    period: '两个数的时间不同',
    unit: '计量单位不同',
    part: '其中一项包含在另一项里',
    inside: '其中一处包含在另一处里',
    notPart: '前一个数比后一个大，不是它的一部分',
  },
} as const

export const figureColumns = [
  '指标',
  '数值',
  '单位',
  '限定',
  '原文写法',
  '下限',
  '上限',
  '类别',
  '单位（机构）',
  '地区',
  '时间',
  '原句',
  '资料',
  '章节',
  '行',
] as const
export const figureSheetName = '数字'

export const figuresCommand = {
  none: '没有找到相符的数字',
  exported: (count: number, file: string): string => `已导出 ${count} 项数字到 ${file}`,
  exportNeedsFile: '请写上要导出的文件名，例如 figures export 数字.xlsx',
  notWritten: (file: string, why: string): string => `写不了 ${file}：${why}。请检查路径和权限`,
  noConflicts: '没有发现互相矛盾的数字',
  conflicts: (count: number): string => `有 ${count} 处同一事项的数字不同，请核对原件：`,
  line: (raw: string, indicator: string, scope: string, place: string): string => `${raw}\t${indicator}\t${scope}\t${place}`,
} as const
