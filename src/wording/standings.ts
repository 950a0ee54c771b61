// Owns what is said of a rule that holds no longer.

const dayInWords = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

export const standings = {
  expired: (title: string, day: string): string =>
    `注意：《${title}》的有效期算到${dayInWords(day)}，已经过了；现在按什么执行，请回复“人工”向工作人员核实。`,
  repealed: (title: string, by: string): string => `注意：《${title}》已被《${by}》废止，请以后者为准。`,
  replaced: (title: string, by: string): string => `注意：《${title}》有更新的版本《${by}》，办事请以新版为准。`,
} as const
