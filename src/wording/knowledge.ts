// Owns what `cli knowledge` says.
import type { Diagnostic } from '../documents/source-document.ts'

export const ACTIONS = [
  '用法：npm run --silent cli -- knowledge <动作> [资料] [--documents 目录] [--json]',
  '  check [资料]     检查资料和 sources.yaml，列出问题和办法',
  '  list             列出资料',
  '  outline 资料     看章节',
  '  passages [资料]  看段落；--json 一行一个',
  '  source 资料      看读出来的原文（引用的位置按它计）',
  '  add 文件…        看读出了什么，确认后加入；--title --period --region --publisher 写明，--yes 不问',
  '  remove 资料      下架（编号、文件名或 id），文件移到 DATA_DIR/knowledge/removed',
  '  redo 文件        不用缓存，重新读一份',
  '  history          谁在什么时候加入、下架了什么',
  '  reload           让运行中的机器人马上重读资料和知识文件（改了文件它自己也会发现）',
]
export const FILE_NEEDED = '没有写明是哪个文件'
export const ACTION_NEEDED = '没有写要做什么'
export const UNKNOWN_ACTION = (name: string, nearest: string | undefined): string =>
  `没有叫 ${name} 的动作${nearest ? `，是不是 ${nearest}？` : ''}`
export const RELOAD_ASKED = '已通知运行中的机器人重读；读不通的改动不会生效，管理员会收到说明。'
export const READING = '正在读资料'

const MARKS: Readonly<Record<Diagnostic['severity'], string>> = { error: '✗', warning: '！', note: '·' }

/** ✗ 补助办法.txt 第 3 行：… 办法：… */
export const diagnosticLine = (found: Diagnostic): string =>
  `${MARKS[found.severity]} ${found.file} 第 ${found.line} 行：${found.message}。办法：${found.advice}。`

export const checkSummary = (documents: number, passages: number, errors: number, warnings: number, notes: number): string =>
  `共 ${documents} 份资料、${passages} 个段落；错误 ${errors} 处，警告 ${warnings} 处，提示 ${notes} 处。`
export const coverageLine = (id: string, share: number): string =>
  `✗ ${id}：只有 ${(share * 100).toFixed(1)}% 的文字进了标题和段落。办法：用 cli knowledge passages ${id} 对照原文。`

export interface ListedDocument {
  readonly id: string
  readonly file: string
  readonly title: string
  /** Which fields the program concluded from the text. */
  readonly concluded: readonly string[]
  readonly period?: string | undefined
  readonly region?: string | undefined
  readonly sections: number
  readonly passages: number
}

const inferredMark = ({ concluded }: ListedDocument, field: string): string => (concluded.includes(field) ? '（推断）' : '')

export const listLine = (listed: ListedDocument): string =>
  [
    `${listed.id}`,
    `  ${listed.title}${inferredMark(listed, 'title')}`,
    `  ${[`${listed.period ?? '年份不明'}${inferredMark(listed, 'period')}`, `${listed.region ?? '地区不明'}${inferredMark(listed, 'region')}`, `${listed.sections} 节`, `${listed.passages} 段`, listed.file].join(' · ')}`,
  ].join('\n')
export const NO_DOCUMENTS = '资料目录里没有可读的资料'
export const NO_DOCUMENTS_HINT = '把文件放进去，或用 cli knowledge add 文件 加入'
export const noDocuments = `${NO_DOCUMENTS}。办法：${NO_DOCUMENTS_HINT}。`

export interface OutlinedSection {
  readonly depth: number
  readonly title: string
  readonly line: number
  readonly passages: number
  readonly doubtful: boolean
}

export const outlineLine = ({ depth, title, line, passages, doubtful }: OutlinedSection): string =>
  `${'  '.repeat(depth)}${title}（第 ${line} 行，${passages} 段${doubtful ? `，${DOUBTFUL_MARK}` : ''}）`
export const passageLines = (id: string, place: string, marks: readonly string[], display: string): string =>
  `${id}  ${place}${marks.length > 0 ? `  [${marks.join('·')}]` : ''}\n  ${display.replaceAll('\n', '\n  ')}`
export const PLAN_MARK = '计划'
export const RULE_MARK = '规定'
export const DOUBTFUL_MARK = '请核对原件'
export const lineMark = (line: number, page: number | undefined): string =>
  page === undefined ? `第 ${line} 行` : `第 ${page} 页 第 ${line} 行`

export const UNKNOWN_DOCUMENT = (name: string): string => `没有编号或文件名为“${name}”的资料`
export const UNKNOWN_DOCUMENT_HINT = (nearest: string | undefined): string =>
  `${nearest ? `是不是“${nearest}”？` : ''}用 cli knowledge list 看有哪些资料`
export const DOCUMENT_NEEDED = '没有写明是哪一份资料'
export const DOCUMENTS_DIR_MISSING = (dir: string): string => `资料目录 ${dir} 打不开`
export const DOCUMENTS_DIR_HINT = '检查 --documents 或 DOCUMENTS_DIR 写得对不对'
