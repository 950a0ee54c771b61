// Owns what `cli eval` and the measurements say: scores, failures, what moved.

export const SHEET_UNREADABLE = (path: string): string => `${path} 不是能读的 XLSX`
export const SHEET_UNREADABLE_HINT = '用 Excel 或 WPS 另存为 .xlsx；有密码的先去掉密码'
export const SHEET_COLUMNS_MISSING = (path: string): string => `${path} 第一张表里没有“问题”和“期望答案”两列`
export const sheetColumnsHint = (questions: readonly string[], expected: readonly string[]): string =>
  `第一行写列名：问题、期望答案（认得的写法：${questions.join('、')}；${expected.join('、')}）；期望答案写回答里必须出现的字样，几样都要用；分开，任一样即可用 / 分开，资料里没有的写“无”`
export const halfRow = (row: number): string => `第 ${row} 行只有问题或只有期望答案，已跳过`

export const unknownFamily = (name: string, near: readonly string[], files: readonly string[]): string =>
  `没有叫 ${name} 的近义词组${near.length > 0 ? `，是不是 ${near.join('、')}？` : '。'}可以去掉整个文件：${files.join('、')}；也可以写 knowledge/synonyms/ 各文件里 family 后的组名；写 each 逐组比较`
export const MIN_WRONG = (min: string): string => `--min 要写 0 到 100 的分数，如 90，不是 ${min}`

type Percent = number | null
type Shares = Readonly<Record<string, { readonly right: number; readonly of: number }>>

interface ToldScores {
  readonly questions: number
  readonly answered: Percent
  readonly declined: Percent
  readonly inHeadline: Percent
  readonly cited: Percent
  readonly wronglyRefused: Percent
  readonly byType: Shares
  readonly byStyle: Shares
}

const NAMES = { answered: '答对', declined: '该拒的拒了', inHeadline: '首行即答', cited: '出处对' } as const
type ScoreName = keyof typeof NAMES
const SCORE_NAMES = Object.keys(NAMES) as readonly ScoreName[]

const percent = (share: Percent): string => (share === null ? '—' : `${share.toFixed(1)}%`)
const told = (shares: Shares): string =>
  Object.entries(shares)
    .map(([name, { right, of }]) => `${name} ${right}/${of}`)
    .join('　')

export const scoreLines = (scores: ToldScores): readonly string[] => [
  `共 ${scores.questions} 题：${SCORE_NAMES.map((name) => `${NAMES[name]} ${percent(scores[name])}`).join('，')}，误拒 ${percent(scores.wronglyRefused)}`,
  `题型：${told(scores.byType)}`,
  `说法：${told(scores.byStyle)}`,
]

export const FIRST_RUN = '这份题还没有上一次的成绩可比，这次的已记下。'

interface ToldComparison {
  readonly before: { readonly at: string }
  readonly moved: readonly { readonly name: ScoreName; readonly by: number }[]
  readonly newlyWrong: readonly string[]
  readonly newlyRight: readonly string[]
}

export const comparisonLines = ({ before, moved, newlyWrong, newlyRight }: ToldComparison, timeZone: string): readonly string[] => {
  const when = new Intl.DateTimeFormat('zh-CN', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(new Date(before.at))
  const scores = moved.map(({ name, by }) => `${NAMES[name]} ${by > 0 ? '+' : ''}${by.toFixed(1)}`)
  return [
    `比上一次（${when}）：${scores.length > 0 ? scores.join('，') : '得分没有变'}`,
    ...(newlyWrong.length > 0 ? [`新错：${newlyWrong.join(' ')}`] : []),
    ...(newlyRight.length > 0 ? [`改对：${newlyRight.join(' ')}`] : []),
  ]
}

interface ToldGain {
  readonly family: string
  readonly moved: readonly { readonly name: ScoreName; readonly by: number }[]
  readonly won: readonly string[]
  readonly lost: readonly string[]
}

/** 补助与帮扶：多对 4 题，多错 1 题；答对 +0.9；靠它答对：a b c d；因它答错：e */
export const familyGainLine = ({ family, moved, won, lost }: ToldGain): string =>
  [
    `${family}：${won.length === 0 && lost.length === 0 ? '不影响' : `多对 ${won.length} 题，多错 ${lost.length} 题`}`,
    ...(moved.length > 0 ? [moved.map(({ name, by }) => `${NAMES[name]} ${by > 0 ? '+' : ''}${by.toFixed(1)}`).join('，')] : []),
    ...(won.length > 0 ? [`靠它答对：${won.join(' ')}`] : []),
    ...(lost.length > 0 ? [`因它答错：${lost.join(' ')}`] : []),
  ].join('；')

export const FAULTS = {
  silent: '没有回答',
  refused: '说资料里没有',
  invented: (as: string) => `资料里没有，却作了回答（${as}）`,
  long: (length: number, limit: number) => `太长：${length} 字，最多 ${limit} 字`,
  lacks: (words: readonly string[]) => `缺：${words.join('、')}`,
  says: (words: readonly string[]) => `说错：${words.join('、')}`,
} as const

export const failureLines = (id: string, type: string, turns: readonly string[], fault: string, said: string): readonly string[] => [
  `✗ ${id} [${type}] ${turns.join(' ⏎ ')} → ${fault}`,
  `    ${said.split('\n')[0] ?? ''}`,
]
