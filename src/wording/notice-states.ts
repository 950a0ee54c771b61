// Owns the names of a notice's states, of a copy's, and of the reasons for them.

export const NOTICE_STATE_NAMES = {
  draft: '草稿，未确认',
  'half-approved': '等第二位管理员确认',
  upcoming: '即将开始',
  scheduled: '已定时',
  recurring: '定期',
  sending: '发送中',
  paused: '已暂停',
  done: '已结束',
  expired: '过期未发',
  cancelled: '已取消',
  skipped: '已跳过',
} as const

export const DELIVERY_STATE_NAMES = {
  waiting: '待发',
  attempting: '正在发',
  sent: '成功',
  failed: '失败',
  unknown: '未知',
  cancelled: '已取消',
} as const

/** What the program itself gives as reason, by its name in the ledger. */
const REASON_WORDS: Readonly<Record<string, string>> = {
  crashed: '发送途中程序中断，不知道有没有发出',
  'worker-lost': '发送途中另一台机器失去联系，不知道有没有发出',
  late: '超过宽限时间，没有发',
  'not-in-room': '机器人已不在群里',
  'topic-not-unique': '重新登录后找不到唯一同名的群',
  'throttled-after': '发出后平台提示操作过于频繁，不知道有没有送达',
  throttled: '平台提示操作过于频繁',
  failing: '连续 5 次发送不成功',
  'no-file': '图片或文件已经不在了',
  timeout: '平台没有回应，不知道有没有发出',
}

/** What channels say in English, for people; what none of these fits stays as it is, since it may be the platform's own word. */
const CHANNEL_REASONS: readonly (readonly [RegExp, string])[] = [
  [/not logged ?in|not connected|must login|unauthenticated/iu, '机器人当时没有登录'],
  [/send too often|too (?:many requests|frequent)|rate.?limit/iu, '平台提示操作过于频繁'],
  [/no such (?:room|contact)|no (?:room|contact) /iu, '平台说没有这个群'],
  [/not a member/iu, '机器人已不在群里'],
  [/refused before sending/iu, '平台没有接收，没有发出'],
  [/not supported|unsupported|unimplemented/iu, '这个平台发不了这种内容'],
  [/no connection established|ECONNREFUSED|no client|no grpc manager/iu, '连不上平台，没有发出'],
  [/time(?:d ?)?out|no answer within/iu, '平台没有回应，不知道有没有发出'],
]

const channelReason = (reason: string): string => CHANNEL_REASONS.find(([sign]) => sign.test(reason))?.[1] ?? reason

/** failing:网络不通 → 连续 5 次发送不成功（网络不通）; a channel's own words stay as they are. */
export function reasonText(reason: string): string {
  const [head = '', ...rest] = reason.split(':')
  const known = REASON_WORDS[head]
  if (known === undefined) return channelReason(reason)
  const detail = rest.join(':').trim()
  return detail ? `${known}（${REASON_WORDS[detail] ?? channelReason(detail)}）` : known
}

export const LEFT_OUT_NAMES = {
  'not-in-room': '机器人不在群里',
  'not-enabled': '没有启用',
  'outside-right': '不在您的权限内',
  'over-quota': '当天收到的通知已够多',
} as const

const BAR_WIDTH = 10

/** ▓▓▓▓░░░░░░ 40% */
export function barText(done: number, all: number): string {
  const share = all === 0 ? 1 : done / all
  const full = Math.floor(share * BAR_WIDTH)
  return `${'▓'.repeat(full)}${'░'.repeat(BAR_WIDTH - full)} ${Math.floor(share * 100)}%`
}
