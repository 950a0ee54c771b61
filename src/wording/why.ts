// Owns the words of 为什么: what was understood, what was found, and why it did not do.

const list = (parts: readonly string[]): string => parts.join(' ') || '—'

export const why = {
  understood: (asked: string, terms: readonly string[], times: readonly string[], places: readonly string[]): string =>
    `问：${asked}；词：${list(terms)}；时间：${list(times)}；地点：${list(places)}`,
  term: (text: string, weight: number, essential: boolean, alternatives: readonly string[]): string =>
    `${text}(${weight.toFixed(2)}${essential ? '' : '·轻'}${alternatives.length > 0 ? `→${alternatives.join('/')}` : ''})`,
  candidate: (score: number, coverage: number, section: string, text: string, missing: readonly string[]): string =>
    `${score.toFixed(2)}/${coverage.toFixed(2)} ${section}：${text}${missing.length > 0 ? `（缺：${missing.join('、')}）` : ''}`,
  noWord: '问题里没有可以查的词',
  neverWritten: (name: string): string => `资料不会写：${name}`,
  notStated: (names: readonly string[]): string => `资料没有写明：${names.join('、')}`,
  nothingNear: '没有找到相近的段落',
  littleCovered: (share: number): string => `问题的要点只对上 ${Math.round(share * 100)}%`,
  unknown: (words: readonly string[]): string => `资料里没有：${words.join('、')}`,
  far: (word: string): string => `“${word}”不在这句话附近`,
  notOfTheKind: '找到的段落里没有所问的数字或时间',
} as const
