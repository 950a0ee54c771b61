// Owns what an alert says to the people who look after the bot.

import { checkName } from './status-page.ts'

export interface AlertFacts {
  readonly bot: string
  readonly account: string
  readonly subject: string
  readonly reason: string
  readonly remedy?: string | undefined
  /** Milliseconds since 1970. */
  readonly since: number
  readonly timeZone: string
}

const clock = (at: number, timeZone: string): string =>
  new Intl.DateTimeFormat('zh-CN', { timeZone, month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit' }).format(at)

/** 【工小问 main】渠道 wechaty 出了问题：连不上网关 127.0.0.1:8788。从11/27 02:10起。办法：…… */
export function downText({ bot, account, subject, reason, remedy, since, timeZone }: AlertFacts): string {
  const howTo = remedy === undefined ? '' : `办法：${remedy}`
  return `【${bot} ${account}】${checkName(subject)} 出了问题：${reason}。从${clock(since, timeZone)}起。${howTo}`
}

export function recoveredText({ bot, account, subject, since, timeZone }: AlertFacts): string {
  return `【${bot} ${account}】${checkName(subject)} 已恢复，${clock(since, timeZone)}。`
}

export const STORE_WORKS = (engine: 'sqlite' | 'postgres'): string => (engine === 'sqlite' ? 'SQLite' : 'PostgreSQL')
export const DOCUMENTS_SERVED = (documents: number, errors: number): string =>
  `${documents} 份${errors > 0 ? `，${errors} 处错误（cli knowledge check）` : ''}`
const LINE_STATES: Readonly<Record<string, string>> = { online: '在线', starting: '正在连接', stopped: '没有启动' }
export const lineStateName = (state: string): string => LINE_STATES[state] ?? state

export const STORE_REMEDY = '检查磁盘空间、数据目录的权限；用 PostgreSQL 时检查它是否在运行。恢复后不用重启。'
export const DOCUMENTS_REMEDY = '检查 DOCUMENTS_DIR 里有没有资料，再运行 cli doctor 看是哪里读不通。'
