// Owns the words of 为什么: what was understood, what was found, and why it did not do.

const list = (parts: readonly string[]): string => parts.join(' ') || '—'

/** What a question can ask, as people call it. */
export const ASKED: Readonly<Record<Asked, string>> = {
  figure: '数字',
  when: '时间',
  who: '人或单位',
  where: '地点',
  list: '有哪些',
  what: '是什么',
  how: '怎么做',
  why: '原因',
  yesno: '是否如此',
  condition: '条件',
  open: '相关内容',
}

/** Several figures put side by side, or a calculation. */
const TOGETHER = '几个数放在一起比或算'
const askedAs = (asked: Asked | 'together'): string => (asked === 'together' ? TOGETHER : ASKED[asked])

type Asked = 'figure' | 'when' | 'who' | 'where' | 'list' | 'what' | 'how' | 'why' | 'yesno' | 'condition' | 'open'

const percent = (share: number): string => `${Math.round(Math.min(1, share) * 100)}%`

export const why = {
  understood: (asked: Asked | 'together', terms: readonly string[], times: readonly string[], places: readonly string[]): string =>
    `问的是${askedAs(asked)}；要点：${list(terms)}；时间：${times.join('、') || '没有限定'}；地点：${places.join('、') || '没有限定'}`,
  term: (text: string, essential: boolean, alternatives: readonly string[]): string =>
    `${text}${essential ? '' : '（次要）'}${alternatives.length > 0 ? `（也认：${alternatives.join('、')}）` : ''}`,
  mended: (pairs: readonly { readonly from: string; readonly to: string }[]): string =>
    `当作打错的字改了：${pairs.map(({ from, to }) => `${from}→${to}`).join('、')}`,
  candidate: (place: number, section: string, coverage: number, text: string, verdict: string): string =>
    `第${place}处在“${section}”，要点对上${percent(coverage)}，${verdict}：${text}`,
  chosen: '用来回答',
  lacks: (words: readonly string[]): string => `没有提到${words.join('、')}`,
  notAsked: '里面没有所问的那种内容',
  otherMatter: '讲到了，但说的不是所问的这一项',
  same: '写的是同一个数',
  apart: (words: readonly string[]): string => `${words.join('、')}不在这一句里，在前后文或标题里`,
  lessClose: (own: number, best: number): string => `整句不如第1处贴切（${own.toFixed(2)}分，第1处${best.toFixed(2)}分）`,
  alike: '和第1处几乎一样贴切',
  elsewhere: '相近的内容写的是别的时间或地方，不拿来回答',
  misses: {
    time: (has: string): string => (has === '' ? '时间不符' : `时间不符，写的是${has}的`),
    place: (has: string): string => (has === '' ? '地点不符' : `地点不符，写的是${has}的`),
    date: (): string => '日期不符',
  },
  cited: (place: number, section: string, quote: string): string => `第${place}处在“${section}”，用来回答：${quote}`,
  computed: (text: string): string => `算法：${text}`,
  goesOn: (question: string, asked: Asked | 'together'): string => `接着“${question.slice(0, 30)}”问的是${askedAs(asked)}`,
  noWord: '问题里没有可以查的词',
  tooWide: '问得太宽，很多段落都说到',
  neverWritten: (name: string): string => `资料不会写：${name}`,
  notStated: (names: readonly string[]): string => `资料没有写明：${names.join('、')}`,
  nothingNear: '没有找到相近的段落',
  littleCovered: (share: number): string => `问题的要点只对上${percent(share)}`,
  unknown: (words: readonly string[]): string => `相近的段落里没有：${words.join('、')}`,
  far: (word: string): string => `“${word}”不在这句话附近`,
  notOfTheKind: '找到的段落里没有所问的数字或时间',
} as const
