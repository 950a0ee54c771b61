// Owns what an admin reads before confirming a notice.

import { LEFT_OUT_NAMES } from './notice-states.ts'

interface NamedGroups {
  readonly count: number
  /** As many as are shown. */
  readonly names: readonly string[]
}

export interface PreviewWords {
  readonly id: string
  readonly isHalfApproved: boolean
  /** A correction's or a reminder's: it cannot be changed. */
  readonly hasOwnAudience: boolean
  readonly lines: readonly string[]
  readonly audienceSaid: string
  readonly chosen: NamedGroups
  readonly excepted: number
  readonly leftOut: readonly { readonly reason: keyof typeof LEFT_OUT_NAMES; readonly count: number; readonly names: readonly string[] }[]
  readonly when: string
  readonly hourAssumed: boolean
  readonly starts: readonly string[]
  readonly quietUntil?: string
  readonly end: string
  readonly pace: string
  readonly accounts: number
  readonly asks: readonly string[]
  readonly warnings: readonly string[]
  readonly phones: readonly string[]
  readonly links: readonly string[]
  readonly fingerprint: string
  readonly approvalsMissing: number
}

const RULE = '——————————'

export function previewText(words: PreviewWords): string {
  return [
    `通知 ${words.id} 预览（还没有发）`,
    RULE,
    ...words.lines,
    RULE,
    `发给：${words.audienceSaid}，共 ${words.chosen.count} 个群`,
    namesLine(words.chosen, words.id),
    ...(words.excepted > 0 ? [`按“除了”排除 ${words.excepted} 个群`] : []),
    ...leftOutLines(words.leftOut),
    ...timeLines(words),
    ...words.asks,
    ...(words.phones.length > 0 ? [`请核对电话：${words.phones.join('、')}`] : []),
    ...(words.links.length > 0 ? [`请核对链接：${words.links.join(' ')}`] : []),
    ...words.warnings.map((warning) => `⚠ ${warning}`),
    `内容指纹：${words.fingerprint}`,
    closing(words),
  ].join('\n')
}

function namesLine({ count, names }: NamedGroups, id: string): string {
  return count > names.length ? `${names.join('、')} 等（全部群名：发“名单 ${id}”）` : names.join('、')
}

function leftOutLines(leftOut: PreviewWords['leftOut']): string[] {
  const all = leftOut.reduce((sum, { count }) => sum + count, 0)
  if (all === 0) return []
  return [
    `不发给 ${all} 个群：`,
    ...leftOut.map(({ reason, count, names }) => `· ${LEFT_OUT_NAMES[reason]}：${count} 个${namesIn(names, count)}`),
  ]
}

function namesIn(names: readonly string[], count: number): string {
  if (names.length === 0) return ''
  return `（${names.join('、')}${count > names.length ? '……' : ''}）`
}

function timeLines({ when, hourAssumed, starts, quietUntil, end, pace, accounts }: PreviewWords): string[] {
  return [
    `时间：${when}${hourAssumed ? '（您没说几点，先按这个时间）' : ''}`,
    ...(starts.length > 0 ? [`接下来：${starts.join('；')}`] : []),
    ...(quietUntil ? [`⚠ 这个时间在免打扰时段，实际从 ${quietUntil} 开始发`] : []),
    `预计 ${end} 发完（${pace}${accounts > 1 ? `，${accounts} 个账号一起发` : ''}）`,
  ]
}

function closing({ id, approvalsMissing, isHalfApproved, hasOwnAudience }: PreviewWords): string {
  const approvals = approvalsMissing > 1 ? '（要两位管理员各确认一次）' : isHalfApproved ? '（第二位管理员）' : ''
  return [
    `没问题就回复“确认 ${id}”${approvals}，确认后内容和名单不再变。`,
    `要改：修改 ${id} 时间 明早9点${hasOwnAudience ? '' : `／修改 ${id} 对象 标签=园区`}／修改 ${id} 内容 ……；不发了：取消 ${id}`,
  ].join('\n')
}

export const previewWords = {
  image: (name: string) => `［图片］${name}`,
  file: (name: string, size: string) => `［文件］${name}（${size}）`,
  link: (title: string, url: string) => `［链接］${title} ${url}`,
  inMessages: (count: number) => `（每个群收到 ${count} 条消息）`,
  now: '确认后马上发',
  everyDay: (every: number, clock: string) => `${every > 1 ? `每 ${every} 天一次，` : '每天 '}${clock}`,
  everyWeek: (every: number, days: readonly string[], clock: string) => `每${every > 1 ? ` ${every} 周的` : ''}${days.join('、')} ${clock}`,
  everyMonth: (months: readonly number[], days: readonly string[], clock: string) =>
    `${months.length > 0 ? `每年${months.join('、')}月` : '每月'}${days.join('、')} ${clock}`,
  everyMonthWeek: (week: number | undefined, weekday: string, clock: string) =>
    `每月${week === undefined ? '最后一个' : `第${'一二三四五'.charAt(week - 1)}个`}${weekday} ${clock}`,
  monthDay: (day: number) => (day >= 31 ? '最后一天' : `${day}日`),
  pace: (from: number, to: number) => (to > 0 ? `每条间隔 ${from === to ? from : `${from}–${to}`} 秒` : '不间隔'),
  receipt: (until: string | undefined) => `要回执：群里回复“收到”即可${until ? `，截止 ${until}` : ''}`,
  signUp: (limit: number | undefined, until: string | undefined) =>
    `可报名：群里回复“报名”“报名 3人”或“报名 张三、李四”${limit ? `，限 ${limit} 人` : ''}${until ? `，截止 ${until}` : ''}`,
  remind: (at: string) => `${at} 自动提醒还没回执的群`,
  mentionAll: '每个群都会 @所有人',
  cannotMentionAll: '这个平台上机器人不能 @所有人，会不带 @ 发出',
  wrongWeekday: (raw: string, real: string) => `“${raw}”写错了，那天是${real}`,
  noSuchDay: (raw: string) => `“${raw}”这一天不存在`,
  repeated: (id: string, when: string) => `7 天内发过同样的内容：通知 ${id}（${when}）`,
  askedAtEnd: (ask: string, id: string) => `末尾的“${ask}”在正文里，会照样发出去；要大家${ask}，请回复“修改 ${id} ${ask}”`,
  sameName: (name: string, count: number) => `有 ${count} 个群都叫“${name}”，都会发`,
} as const
