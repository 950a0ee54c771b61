// Owns what is said when the program starts, stops, or cannot start.

export const UNEXPECTED_ERROR = '程序出错了'
export const UNEXPECTED_HINT = '请用 LOG_LEVEL=debug 再运行一次，把完整输出交给维护人员'

/** 错误：端口 8787 已被占用。办法：… */
export const errorLine = (message: string, hint: string): string => `错误：${endSentence(message)}办法：${endSentence(hint)}`

const endSentence = (text: string): string => (/[。！？]$/u.test(text) ? text : `${text}。`)

export const PORT_BUSY = (host: string, port: number): string => `${host} 上的端口 ${port} 已被别的程序占用`
export const PORT_BUSY_HINT = '停掉那个程序，或在 .env 里把 PORT 改成别的端口'
export const PORT_DENIED = (host: string, port: number): string => `没有权限使用 ${host} 上的端口 ${port}`
export const PORT_DENIED_HINT = '把 PORT 改成 1024 以上的端口，或用有权限的账户运行'
export const HOST_UNKNOWN = (host: string): string => `本机没有地址 ${host}`
export const HOST_UNKNOWN_HINT = '把 HOST 改成 127.0.0.1（只限本机）或 0.0.0.0（所有网卡）'

export const DATA_DIR_UNUSABLE = (dir: string): string => `数据目录 ${dir} 不能写入`
export const DATA_DIR_HINT = '检查它是不是目录、有没有写权限，或在 .env 里把 DATA_DIR 改成可写的目录'
export const DOCUMENTS_UNREADABLE = (dir: string): string => `资料目录 ${dir} 打不开`
export const DOCUMENTS_UNREADABLE_HINT = '检查 DOCUMENTS_DIR 写得对不对、是不是目录、有没有读权限；不填就用自带的 seeds'
export const DISK_FULL = (dir: string): string => `数据目录 ${dir} 所在的磁盘已满`
export const DISK_FULL_HINT = '腾出磁盘空间，或在 .env 里把 DATA_DIR 改到别的磁盘'

export const DATABASE_LOCKED = (place: string): string => `数据库 ${place} 正被别的程序锁住`
export const DATABASE_LOCKED_HINT = '同一个数据目录只能运行一个机器人；停掉另一个程序后再启动'
export const ALREADY_RUNNING = (dir: string): string => `数据目录 ${dir} 已有一个机器人在运行`
export const ALREADY_RUNNING_HINT = '先停掉它；要同时运行几个，请各用各的 DATA_DIR，或改用 PostgreSQL（DATABASE_URL）'
export const DATABASE_BROKEN = (place: string): string => `数据库 ${place} 打不开：文件不是数据库，或已损坏`
export const DATABASE_BROKEN_HINT = '从备份恢复它，或把文件移到别处，让程序新建一个'
export const DATABASE_NEWER = (place: string, found: number, known: number): string =>
  `数据库 ${place} 的版本（${found}）比程序认识的（${known}）新`
export const DATABASE_NEWER_HINT = '请升级程序，不要用旧程序打开新数据库'
export const POSTGRES_UNREACHABLE = (place: string): string => `连不上 PostgreSQL（${place}）`
export const POSTGRES_UNREACHABLE_HINT = '检查它是否在运行、DATABASE_URL 的地址和端口对不对；不用 PostgreSQL 就删掉 DATABASE_URL'
export const POSTGRES_REFUSED = (place: string): string => `PostgreSQL（${place}）拒绝登录`
export const POSTGRES_REFUSED_HINT = '检查 DATABASE_URL 里的用户名、密码和数据库名'
export const MIGRATION_FAILED = (name: string): string => `数据库升级步骤 ${name} 失败，数据库保持原样`
export const MIGRATION_FAILED_HINT = '用 LOG_LEVEL=debug 再运行一次看原因；数据没有改动'

/** A diagnostic of a document or a mistake in knowledge/: 《file》 line, what, and what to do where that is known. */
export const knowledgeBroken = (at: {
  readonly file: string
  readonly line: number
  readonly problem?: string
  readonly message?: string
  readonly advice?: string
}): string => `${at.file} 第 ${at.line} 行：${[at.problem, at.message, at.advice].filter(Boolean).join('，')}`
export const reloadFailed = (problems: readonly string[]): string =>
  [`资料或知识文件改动后读不通，仍按改动前的回答：`, ...problems.slice(0, 5), '改好后会自动生效。'].join('\n')
export const KNOWLEDGE_BROKEN_HINT = (dir: string): string => `改正 ${dir} 里的这些文件，或从程序包里恢复它们`
export const WORLD_HINT = '改正这个文件，或去掉 SIMULATOR_WORLD 使用自带的人物'
export const NO_PUPPET = 'CHANNEL 是 wechaty，但没有设置 WECHATY_PUPPET'
export const NO_PUPPET_HINT = '在 .env 里设置 WECHATY_PUPPET（和它需要的口令），或把 CHANNEL 改成 simulator'
export const PUPPET_MISSING = (name: string): string => `没有安装 ${name}（WECHATY_PUPPET）`
export const PUPPET_MISSING_HINT = (command: string): string =>
  `检查名字有没有写错，再在程序目录里运行 ${command}；每次 npm ci 以后要再装一次`
export const PUPPET_NEEDS = (name: string, setting: string): string => `${name} 需要口令，但没有设置 ${setting}`
export const PUPPET_NEEDS_HINT = (setting: string): string => `在 .env 里填上 ${setting}，口令由网关或接入服务的提供方给出`

export const STOPPING = '正在停止：不再接新消息，做完手上的……（再按一次 Ctrl-C 立即退出）'
export const STOPPED = '已停止'
export const STOPPED_AT_ONCE = '已立即退出'
export const STOP_TOO_SLOW = '5 秒内没能停完，已强行退出'

/** The drawing stands between two lines of words, so that nothing touches its edge. */
export const scanLines = (drawing: string): string =>
  ['请用机器人的微信账号扫描下面的二维码登录（终端里扫不上，就打开状态页扫）：', drawing, '二维码过期后会自动换新的。'].join('\n')

export interface StartReport {
  readonly version: string
  readonly url: string
  readonly store: { readonly engine: 'sqlite' | 'postgres'; readonly place: string }
  readonly channel: { readonly name: 'simulator' | 'wechaty'; readonly account: string }
  /** Whether the page with the simulated chat is there. */
  readonly simulator: boolean
  readonly documents: { readonly dir: string; readonly count: number; readonly passages: number }
  readonly timezone: string
  readonly missing: readonly MissingPart[]
}

const MISSING = {
  contacts: '人工联系人（knowledge/contacts.yaml）',
  alerts: '掉线告警（ALERT_WEBHOOK）',
  'alert-secret': '告警签名（ALERT_SECRET）',
} as const

/** What the bot can do without. */
export type MissingPart = keyof typeof MISSING

const ENGINES = { sqlite: 'SQLite', postgres: 'PostgreSQL' } as const

/** What runs, where to open it, what is configured and what is not. */
export function renderReport(report: StartReport): string {
  const rows: readonly (readonly [string, string])[] = [
    ...(report.simulator ? [['打开', `${report.url}/ （模拟聊天，不需要微信）`] as const] : []),
    ['状态', `${report.url}/status`],
    ['检查', `${report.url}/healthz （指标在 /metrics）`],
    ['渠道', report.channel.name === 'simulator' ? '模拟聊天（没有连接真实账号）' : `Wechaty（账号 ${report.channel.account}）`],
    ['资料', `${report.documents.count} 份，${report.documents.passages} 段（${report.documents.dir}）`],
    ['数据库', `${ENGINES[report.store.engine]}（${report.store.place}）`],
    ['时区', report.timezone],
    ...(report.missing.length > 0 ? [['未配置', report.missing.map((part) => MISSING[part]).join('、')] as const] : []),
  ]
  return [`工小问 ${report.version} 已启动`, ...rows.map(([label, text]) => `  ${padded(label)}${text}`), '按 Ctrl-C 停止'].join('\n')
}

/** Han characters are two columns wide on a terminal. */
const padded = (label: string): string => label + ' '.repeat(8 - label.length * 2)

/** 帮扶惠民 → 帮扶惠民情况怎么样？ */
export const exampleQuestion = (heading: string): string => `${heading}情况怎么样？`
/** 昆山市有多少家妈妈驿站？ */
export const exampleCount = (region: string, unit: string, thing: string): string => `${region}有多少${unit}${thing}？`
