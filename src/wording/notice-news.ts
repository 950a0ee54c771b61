// Owns what an author hears of a notice without asking, and what members hear of their answers.

import { barText, reasonText } from './notice-states.ts'
import { countsText, short, total } from './notices.ts'

type Counts = Parameters<typeof countsText>[0]

export const reminderText = (title: string): string => `【提醒】请还没有回执的同事看一下“${short(title)}”，看过请回复“收到”。`

export const newsWords = {
  startsLater: (id: string, title: string, groups: number, when: string) =>
    `通知 ${id}「${short(title)}」时间到了，正值免打扰时段，从 ${when} 开始发给 ${groups} 个群。`,
  started: (id: string, title: string, groups: number, end: string) =>
    `通知 ${id}「${short(title)}」开始发送，共 ${groups} 个群，预计 ${end} 发完。发“进度 ${id}”看进展，“暂停 ${id}”停下。`,
  paused: (id: string, title: string, reason: string, counts: Counts) =>
    [
      `⚠ 通知 ${id}「${short(title)}」已自动暂停：${reasonText(reason)}。`,
      countsText(counts),
      `建议过一段时间再发“继续 ${id}”；不发了就发“取消 ${id}”。`,
    ].join('\n'),
  expired: (id: string, title: string, due: string) =>
    `⚠ 通知 ${id}「${short(title)}」定于 ${due}，当时机器人没有运行或没有登录，已超过宽限时间，没有发给任何群。要发请重新群发。`,
  upcoming: (id: string, title: string, when: string, groups: number) =>
    `定期通知「${short(title)}」将在 ${when} 发送（${id}），目前是 ${groups} 个群。这一次不发就回复“跳过 ${id}”。`,
  closed: (
    id: string,
    title: string,
    receipts: { readonly people: number; readonly groups: number; readonly missing: number } | undefined,
    signUps: number | undefined,
  ) =>
    [
      `通知 ${id}「${short(title)}」已截止。`,
      ...(receipts
        ? [
            `回执：${receipts.groups} 个群 ${receipts.people} 人${receipts.missing > 0 ? `，还有 ${receipts.missing} 个群没回执齐（发“未回执 ${id}”看）` : '，都已回执'}`,
          ]
        : []),
      ...(signUps === undefined ? [] : [`报名：${signUps} 人，名单见表格（也可发“报名名单 ${id}”）`]),
    ].join('\n'),
  full: (id: string, title: string, heads: number) => `通知 ${id}「${short(title)}」报名已满（${heads} 人）。名单：报名名单 ${id}。`,
} as const

export interface FailedRow {
  readonly topic: string
  readonly reason?: string
}

export interface ReportWords {
  readonly id: string
  readonly title: string
  readonly counts: Counts
  readonly started?: string
  readonly finished?: string
  readonly failed: readonly FailedRow[]
  readonly unknown: readonly FailedRow[]
  readonly isPartial: boolean
}

const ROWS_SHOWN = 10

export function reportText(words: ReportWords): string {
  const { id, title, counts, started, finished, failed, unknown } = words
  const all = total(counts)
  if (all === 0) return `通知 ${id}「${short(title)}」没有要发的群。`
  return [
    `通知 ${id}「${short(title)}」发送报告`,
    barText(all - counts.waiting - counts.attempting, all),
    `共 ${all} 个群：${countsText(counts)}`,
    ...(started ? [`开始 ${started}${finished ? `，结束 ${finished}` : ''}`] : []),
    ...rowLines('失败', failed),
    ...rowLines('未知（不知道有没有发到，不会自动重发）', unknown),
    ...(words.isPartial ? ['（只统计您权限内的群）'] : []),
    ...(counts.failed > 0 ? [`重发失败的：补发 ${id} 失败`] : []),
    ...(counts.unknown > 0 ? [`重发未知的：补发 ${id} 未知`] : []),
  ].join('\n')
}

function rowLines(name: string, rows: readonly FailedRow[]): string[] {
  if (rows.length === 0) return []
  const shown = rows.slice(0, ROWS_SHOWN).map(({ topic, reason }) => `· ${topic}${reason ? `：${reasonText(reason)}` : ''}`)
  return [`${name}：`, ...shown, ...(rows.length > ROWS_SHOWN ? [`……共 ${rows.length} 个，见表格`] : [])]
}

export const answerWords = {
  received: '已记下您的回执，谢谢。',
  signedUp: (heads: number, all: number, limit: number | undefined) =>
    `报名成功（${heads} 人），目前共 ${all} 人${limit ? `，限 ${limit} 人` : ''}。要取消回复“取消报名”。`,
  changed: (heads: number, all: number) => `已改为 ${heads} 人，目前共 ${all} 人。`,
  full: (limit: number, left: number, own: number) =>
    [
      left > 0 ? `名额不够了：限 ${limit} 人，还剩 ${left} 个。` : `名额已满（限 ${limit} 人）。`,
      ...(own > 0 ? [`您原来报的 ${own} 人仍然有效。`] : []),
    ].join(''),
  closed: (title: string, when: string) => `“${short(title)}”的报名已经在 ${when} 截止，这次没有记下。有事请联系发通知的管理员。`,
  withdrawn: '已取消您的报名。',
  notSignedUp: '您还没有报名。',
} as const
