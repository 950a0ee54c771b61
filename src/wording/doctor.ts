// Owns what `cli doctor` says.

export interface DoctorFinding {
  readonly check: string
  readonly ok: boolean
  readonly detail: string
  readonly remedy?: string
}

export const DOCTOR_NAMES = {
  node: 'Node.js',
  native: '原生模块',
  database: '数据库',
  documents: '资料',
  knowledge: '词语与联系人',
  port: '端口',
  channel: '聊天渠道',
} as const

export const doctorLine = ({ ok, check, detail, remedy }: DoctorFinding): string =>
  `${ok ? '✓' : '✗'} ${check}：${detail}${remedy ? `\n    办法：${remedy}` : ''}`
export const doctorSummary = (total: number, failed: number): string =>
  failed === 0 ? `${total} 项全部正常` : `${total} 项里有 ${failed} 项要处理`

export const NODE_OLD = (found: string, needed: string): string => `${found}，至少要 ${needed}`
export const NODE_REMEDY = '安装 Node.js 20.19 以上或 22 的版本，然后重新运行 npm ci'
export const NATIVE_OK = 'better-sqlite3 和 nodejieba 可用'
export const NATIVE_BROKEN = (name: string, reason: string): string => `${name} 不能用（${reason}）`
export const NATIVE_REMEDY = '确认装有 C++ 编译器（g++、make、python3），再运行 npm ci；换过 Node.js 版本也要重装'
export const ENGINE_NAMES = { sqlite: 'SQLite', postgres: 'PostgreSQL' } as const
export const DIR_UNREADABLE = (dir: string): string => `读不了目录 ${dir}`
export const DOCUMENTS_FOUND = (dir: string, documents: number, passages: number, errors: number): string =>
  `${dir}，${documents} 份资料，${passages} 段${errors > 0 ? `，${errors} 处错误` : ''}`
export const DOCUMENTS_NONE = (dir: string): string => `${dir} 里没有能读的资料`
export const DOCUMENTS_REMEDY = '把资料放进去（自带的在 seeds），或在 .env 里改 DOCUMENTS_DIR'
export const DOCUMENTS_CHECK = '用 npm run --silent cli -- knowledge check 看是哪几处'
export const KNOWLEDGE_FOUND = (dir: string, topics: number, contacts: number): string =>
  `${dir}，关怀主题 ${topics} 个，人工联系人 ${contacts} 个${contacts === 0 ? '（未登记，请填 contacts.yaml）' : ''}`
export const KNOWLEDGE_EMPTY = (dir: string): string => `${dir} 里没有 care.yaml，职工遇到难处时机器人认不出来`
export const KNOWLEDGE_REMEDY = '在 .env 里改 KNOWLEDGE_DIR，或从程序包里恢复 knowledge 目录'
export const PORT_FREE = (host: string, port: number): string => `${host}:${port} 可用`
export const PORT_OURS = (host: string, port: number): string => `${host}:${port} 上运行着工小问`
export const CHANNEL_SIMULATOR = '模拟聊天，不需要账号'
export const CHANNEL_WECHATY = (names: readonly string[]): string => `Wechaty，已设置 ${names.join('、')}`
export const CHANNEL_NO_PUPPET = 'CHANNEL 是 wechaty，但没有设置 WECHATY_PUPPET'
export const CHANNEL_REMEDY = '在 .env 里设置 WECHATY_PUPPET（和它需要的口令），或把 CHANNEL 改成 simulator'
