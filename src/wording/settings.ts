// Owns what is said about settings: what each means, and what is wrong with one.

export interface SettingGroup {
  readonly title: string
  readonly words: Readonly<Record<string, string>>
}

/** In the order in which .env.example shows them. */
export const SETTING_GROUPS = [
  {
    title: '网页与日志',
    words: {
      PORT: '网页端口',
      HOST: '网页监听的地址；127.0.0.1 只有本机能打开',
      LOG_LEVEL: '日志详细程度',
    },
  },
  {
    title: '数据与资料',
    words: {
      DATA_DIR: '运行数据（数据库、缓存、收发记录）放在哪里',
      DATABASE_URL: '用 PostgreSQL 时填它的地址；不填就用 DATA_DIR 里的 SQLite 文件',
      DOCUMENTS_DIR: '机器人据以回答的资料放在哪里',
      KNOWLEDGE_DIR: '词语、同义词、联系人等放在哪里',
      TIMEZONE: '机器人理解和显示日期所用的时区',
    },
  },
  {
    title: '聊天渠道',
    words: {
      CHANNEL: '在哪里聊天：simulator 是网页上的模拟聊天，wechaty 是真实账号',
      ACCOUNT: '这个机器人账号的名字；几台机器共用一个 PostgreSQL 时各取一个',
      SIMULATOR: '要不要开模拟聊天页；不填时随 CHANNEL',
      SIMULATOR_TOKEN: '模拟聊天页和状态页的口令；HOST 不是本机地址时，没有它就打不开这两页',
      SIMULATOR_WORLD: '模拟聊天里的人和群写在哪个文件；不填用 KNOWLEDGE_DIR 里的 simulator.yaml',
      FRIEND_REQUESTS: '收到加好友请求时：manual 留给人处理并告诉管理员，accept 自动通过',
      OTHER_BOTS: '别的机器人的编号，用逗号隔开；它们的话不理会',
    },
  },
  {
    title: '对话',
    words: {
      BOT_NAME: '机器人的名字；群里以它开头的话就是对它说的',
      COMMAND_PREFIX: '群里除 @ 之外叫它的前缀，例如 #；不填就没有',
      STALE_AFTER_SECONDS: '断线重连后，早于这么多秒的消息不再回答',
      CONTEXT_MINUTES: '追问（“那昆山呢？”）在多少分钟内有效',
      PERSON_PER_MINUTE: '每人每分钟最多回答几条',
      GROUP_PER_MINUTE: '每群每分钟最多回答几条',
      HANDOFF_TELL: '有人说“人工”时告诉谁：staff 告诉工作人员（没有就告诉管理员），off 只给联系方式',
      HANDOFF_QUIET_MINUTES: '有人用机器人的账号亲自说话以后，机器人在那个会话里安静多少分钟；0 表示不安静',
      OUTGOING_INTERVAL_MS: '两条回复之间至少隔多少毫秒；不填时模拟聊天为 0，真实账号为 1000',
      OUTGOING_JITTER_MS: '在上面的间隔之外随机再等最多多少毫秒；不填时模拟聊天为 0，真实账号为 800',
      MAX_TEXT_BYTES: '一条文字消息最多多少字节（UTF-8），超过就分条发',
    },
  },
  {
    title: '通知群发',
    words: {
      NOTICE_APPROVALS: '一则通知要几位管理员确认',
      NOTICE_INTERVAL_MS: '两个群之间至少隔多少毫秒；不填时模拟聊天为 200，真实账号为 3000',
      NOTICE_JITTER_MS: '在上面的间隔之外随机再等最多多少毫秒；不填时模拟聊天为 100，真实账号为 2000',
      NOTICE_PER_HOUR: '每个账号每小时最多发几条通知，0 表示不限；不填时模拟聊天不限，真实账号为 300',
      NOTICE_PER_DAY: '每个账号每天最多发几条通知，0 表示不限；不填时模拟聊天不限，真实账号为 2000',
      NOTICE_PER_GROUP_PER_DAY: '每个群每天最多收到几则通知，0 表示不限；不填时模拟聊天不限，真实账号为 5',
      NOTICE_GRACE_MINUTES: '比预定时间晚多少分钟就不再发，改为报告',
      NOTICE_QUIET_HOURS: '不发通知的时段；off 表示没有；不填时模拟聊天没有，真实账号为 22:00-07:00',
    },
  },
  {
    title: '告警',
    words: {
      ALERT_WEBHOOK: '机器人掉线等情况通知到哪个网址（POST 一段 JSON，样子见 docs/operations.md）',
      ALERT_SECRET: '给告警签名用的密钥；不填就不签名',
    },
  },
] as const satisfies readonly SettingGroup[]

export const EXAMPLE_HEADING = [
  '# 工小问的设置。复制成 .env 再改；不改的都可以留空或删掉，全部不填也能运行。',
  '# 环境变量里的同名设置优先于 .env。名字写错、值不对，程序都会在启动时指出来。',
]
export const WECHATY_NOTE = ['# —— Wechaty ——', '# WECHATY_ 开头的设置原样交给 Wechaty，例如：']

export const ALLOWED = {
  whole: (least: number, most: number): string => `${least} 到 ${most} 的整数`,
  oneOf: (names: readonly string[]): string => names.join('、'),
  text: '不空的文字',
  place: '文件或目录的路径',
  zone: '时区名，例如 Asia/Shanghai',
  postgresUrl: 'postgres://用户:密码@主机:端口/数据库',
  webUrl: 'http:// 或 https:// 开头的网址',
  account: '小写字母、数字和连字符，最多 32 个',
  token: '至少 16 个字符，不含空格',
  hours: '形如 22:00-07:00 的时段，或 off',
} as const

export const SETTING_DEFAULT = (value: string, allowed: string): string => `（默认 ${value}；可填 ${allowed}）`
export const SETTING_OPTIONAL = (allowed: string): string => `（可不填；可填 ${allowed}）`

export const SETTINGS_WRONG_HINT = '改正 .env 或环境变量后再启动；每项的说明见 .env.example'
export const wrongValue = (name: string, seen: string, allowed: string): string => `设置 ${name} 的值 ${seen} 不对，可填：${allowed}`
export const unknownName = (name: string, nearest: string | undefined): string =>
  `.env 里没有叫 ${name} 的设置${nearest ? `，是不是 ${nearest}？` : ''}`
export const TOKEN_NEEDED = (host: string): string => `HOST 是 ${host}，别的机器也能打开模拟聊天页，必须设置 SIMULATOR_TOKEN`
export const ENV_LINE_BROKEN = (line: number): string => `.env 第 ${line} 行看不懂，应为 名字=值`
export const ENV_QUOTE_OPEN = (line: number): string => `.env 第 ${line} 行的引号没有配对`
export const ENV_NAME_TWICE = (name: string, first: number, line: number): string =>
  `.env 里 ${name} 写了两次（第 ${first} 行和第 ${line} 行）`
export const ENV_NOT_UTF8 = '.env 不是 UTF-8 编码'
export const ENV_UNREADABLE = '.env 读不了'
export const ENV_UNREADABLE_HINT = '检查 .env 是不是普通文件、有没有读权限，并存为 UTF-8 编码'
export const MASKED = '（已隐去）'
export const NOT_SET = '（未设置）'
