// Owns what is said on the command line and in the chat of a file that comes into the documents folder or leaves it.
import type { Diagnostic } from '../documents/source-document.ts'
import { isOfWholeFile } from './library.ts'

/** What was made of a file. */
export interface ShownPreview {
  readonly file: string
  /** Of the first document; a JSONL file holds several. */
  readonly title: string
  readonly titleConcluded: boolean
  readonly period: string | undefined
  readonly region: string | undefined
  readonly documents: number
  readonly sections: number
  readonly passages: number
  readonly rows: number
  readonly figures: number
  /** The first headings, for a person to recognise it. */
  readonly outline: readonly string[]
  /** Warnings and errors; notes are for cli knowledge check. */
  readonly problems: readonly Diagnostic[]
  /** Why it cannot be put in service; absent where it can. */
  readonly refused?: Diagnostic
  /** What is in service under the same name. */
  readonly replaces: boolean
  /** Another edition of the same title that is in service: its title and year. */
  readonly otherEdition?: { readonly title: string; readonly period?: string }
}

export interface ShownChange {
  readonly number: number
  readonly at: number
  readonly who: string
  readonly action: 'added' | 'replaced' | 'removed' | 'redone' | 'failed'
  readonly file: string
  readonly title: string
  readonly sections: number
  readonly passages: number
}

const PROBLEMS_MAX = 5

/** `concluded` says what to do about a title that nobody told. */
export function previewLines(preview: ShownPreview, concluded = '推断的，不对请加 --title 写明'): string[] {
  const { title, titleConcluded, period, region, documents, sections, passages, rows, figures, outline, problems } = preview
  return [
    `标题：${title}${titleConcluded ? `（${concluded}）` : ''}`,
    `年份：${period ?? '不明'}　地区：${region ?? '不明'}`,
    `读出：${documents > 1 ? `${documents} 份资料、` : ''}${sections} 个标题、${passages} 个段落${rows > 0 ? `（其中表格 ${rows} 行）` : ''}、${figures} 个数字`,
    ...outline.map((heading) => `　${heading}`),
    ...(preview.replaces ? ['资料目录里已有同名文件，加入后替换它，旧的另外留着'] : []),
    ...(preview.otherEdition ? [editionLine(preview.otherEdition)] : []),
    ...problems.slice(0, PROBLEMS_MAX).map(problemLine),
    ...(problems.length > PROBLEMS_MAX ? [`……还有 ${problems.length - PROBLEMS_MAX} 处`] : []),
  ]
}

export const problemLine = (found: Diagnostic): string =>
  `${found.severity === 'error' ? '✗' : '！'} ${troubleText(found)}。办法：${found.advice}。`

/** '第 3 行：这一行不是完整的资料', '文件有密码': what is wrong with the whole file stands in no line. */
export const troubleText = ({ rule, line, message }: Diagnostic): string => (isOfWholeFile(rule) ? message : `第 ${line} 行：${message}`)

const editionLine = ({ title, period }: NonNullable<ShownPreview['otherEdition']>): string =>
  `已有同一题目的另一版《${title}》${period ? `（讲 ${period} 年）` : ''}：没说年份的问题按年份新的一版答，另一版仍可按年份查到`

const STATES = { waiting: '排队', working: '处理中', done: '成功', failed: '失败', left: '未加入' } as const
export const WORKING = (file: string): string => `读取 ${file}`
export const stateLine = (i: number, of: number, file: string, state: keyof typeof STATES): string =>
  `[${i}/${of}] ${file} ${STATES[state]}`

export const addedLine = (line: ShownChange): string =>
  `${line.action === 'replaced' ? '已替换' : '已加入'}“${line.title}”（编号 ${line.number}）：${line.sections} 个标题、${line.passages} 个段落。正在运行的机器人几秒内会自己读入。`
export const removedLine = (line: ShownChange): string =>
  `已下架“${line.title}”（${line.file}）。文件移到了 DATA_DIR/knowledge/removed，需要时可再加入。`
export const redoneLine = (line: ShownChange): string => `已重新读取 ${line.file}：${line.sections} 个标题、${line.passages} 个段落。`
export const failedLine = (message: string, hint: string): string => `${message}。办法：${hint}`

const ACTIONS: Readonly<Record<ShownChange['action'], string>> = {
  added: '加入',
  replaced: '替换',
  removed: '下架',
  redone: '重读',
  failed: '失败',
}

export const historyLine = ({ number, at, who, action, title, file, passages }: ShownChange, timeZone: string): string =>
  `${number}  ${timeText(at, timeZone)}  ${ACTIONS[action]}  ${title}（${file}，${passages} 段）  ${who}`

const timeText = (at: number, timeZone: string): string =>
  new Intl.DateTimeFormat('zh-CN', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(at)

export const NO_HISTORY = '还没有加入或下架过资料（手工放进目录的不记在这里）'
export const ASK = '要把它加入资料目录、供所有人查询吗？（是/否）'
export const SAY_YES = '没有加入：不在终端里运行时，请加 --yes 表示确认'
export const NO_FILE = (path: string): string => `没有文件 ${path}`
export const NO_FILE_HINT = '检查路径，有空格的放在引号里'
export const TOO_LARGE = (path: string): string => `文件 ${path} 超过 50 MB`
export const TOO_LARGE_HINT = '拆成几份，或删去里面的图片后另存'
