// Owns what the commands say that ask, search and read questions: cli ask, search, understand.

import { ASKED } from './why.ts'

export const ASK_NEEDS_QUESTION = '没有写要问什么。问题放在引号里，或用 --batch 文件'
export const ROLE_UNKNOWN = (role: string): string => `没有 ${role} 这个身份，可以写 member、staff 或 admin`
export const ONE_OR_BATCH = '问一句和 --batch 文件只能选一样：要么去掉 --batch，要么把这一句也写进文件'
export const READING_QUESTIONS = '正在回答'
export const whyLine = (line: string): string => `  · ${line}`

export const BATCH_UNREADABLE = (path: string): string => `读不了 ${path}`
export const BATCH_UNREADABLE_HINT = '看文件名和路径写得对不对；文件里一行一个 JSON'
export const badLine = (line: number, field: string): string => `第 ${line} 行不是要的 JSON${field ? `（${field}）` : ''}，已跳过`
export const badValue = (line: number, problem: string): string => `第 ${line} 行：${problem}，已跳过`
export const moreBadLines = (count: number): string => `还有 ${count} 行也不是要的 JSON，已跳过`
export const BATCH_EMPTY = (path: string): string => `${path} 里没有一行能用`
export const BATCH_EMPTY_HINT = '一行写一题，如 {"id":"a","turns":["生育津贴怎么领"]}；表格要有问题和答案两列'

export const SEARCH_NEEDS_QUERY = '没有写要找什么。问题放在引号里，或用 --batch 文件'
export const QUERY_MISSING = '没有写要找什么，要有 query、question 或 turns'
export const TOP_WRONG = (top: string): string => `--top 要写 1 到 100 的整数，不是 ${top}`
export const NOTHING_FOUND = '没有找到相近的段落：换个说法，或只写关键的词，再试一次'
const MISSES = { time: '时间不符', place: '地点不符', date: '日期不符' } as const

export interface HitWords {
  readonly title: string
  readonly section: readonly string[]
  readonly text: string
  readonly score: number
  readonly misses?: keyof typeof MISSES
}

/** 1. 0.92 《江城市总工会2020年工作总结》 › 帮扶惠民 ……; a hit outside of what was asked says so. */
export const hitLines = (place: number, { title, section, text, score, misses }: HitWords): readonly string[] => [
  `${place}. ${score.toFixed(2)}  ${[`《${title}》`, ...section.filter((heading) => heading !== title)].join(' › ')}${misses ? `（${MISSES[misses]}）` : ''}`,
  `   ${text.replace(/\s*\n\s*/gu, ' ')}`,
]

export const UNDERSTAND_NEEDS_TEXT = '没有写要看哪句话。话放在引号里，或用 --batch 文件'
export const NOW_WRONG = (name: string, now: string): string => `${name} 要写日期，如 2021-01-12 或 2021-01-12T08:00:00+08:00，不是 ${now}`
const list = (items: readonly string[]): string => (items.length > 0 ? items.join(' ') : '—')

export const understoodLines = (told: {
  readonly asked: keyof typeof ASKED
  readonly terms: readonly string[]
  readonly years: readonly string[]
  readonly places: readonly string[]
  readonly organisations: readonly string[]
  readonly mended: readonly string[]
  readonly quantities: readonly string[]
  readonly times: readonly string[]
}): readonly string[] => [
  `问的是：${ASKED[told.asked]}`,
  `词：${list(told.terms)}`,
  `年份：${list(told.years)}　地点：${list(told.places)}　组织：${list(told.organisations)}`,
  ...(told.mended.length > 0 ? [`改正：${list(told.mended)}`] : []),
  `数量：${list(told.quantities)}`,
  `时间：${list(told.times)}`,
]
