// Owns what an operator reads about the line to the platform: what is the matter, and what to do.

/** What can be wrong with a line; an operator finds each in docs/operations.md. */
export type LineCode = 'gateway-down' | 'heartbeat-lost' | 'no-login' | 'logged-out' | 'scan-needed' | 'token-refused' | 'puppet-broken'

export interface LineTrouble {
  readonly code: LineCode
  readonly reason: string
  readonly remedy: string
}

/** The line went away while something was asked of it; the next login asks again. */
export const CHANNEL_AWAY = '渠道没有连上'
export const CHANNEL_AWAY_HINT = '连上以后会自己再来一次'

export const lineWording = {
  unreachable: (endpoint: string): LineTrouble => ({
    code: 'gateway-down',
    reason: `连不上网关 ${endpoint}`,
    remedy: '请检查网关进程是否在运行、地址和端口是否正确。机器人每隔几秒会自动重连。',
  }),
  lost: (detail: string): LineTrouble => ({
    code: 'gateway-down',
    reason: `与网关的连接断开：${detail}`,
    remedy: '机器人会自动重连。一直连不上时，请检查网关进程和网络。',
  }),
  noLogin: (seconds: number): LineTrouble => ({
    code: 'no-login',
    reason: `连上后 ${seconds} 秒仍未登录`,
    remedy: '机器人会自动重连。请检查账号是否被退出、是否需要扫码，以及是否另有机器人占用了同一个网关。',
  }),
  silent: (seconds: number): LineTrouble => ({
    code: 'heartbeat-lost',
    reason: `${seconds} 秒没有收到任何心跳`,
    remedy: '机器人会自动重连。请检查网关进程和网络。',
  }),
  wrongToken: {
    code: 'token-refused',
    reason: '网关不接受口令',
    remedy: '请检查 WECHATY_PUPPET_SERVICE_TOKEN 是否与网关一致，改好后重启机器人。',
  },
  tokenForm: {
    code: 'token-refused',
    reason: '口令缺少前缀',
    remedy: '加密连接的口令要有前缀，形如 insecure_…；请照网关给出的完整口令填 WECHATY_PUPPET_SERVICE_TOKEN，改好后重启机器人。',
  },
  noPuppet: (name: string, detail: string): LineTrouble => ({
    code: 'puppet-broken',
    reason: `Wechaty 的 ${name} 用不了：${detail}`,
    remedy: `请检查它需要的口令等 WECHATY_ 设置是否齐全，改好后重启机器人。`,
  }),
  loggedOut: (detail: string): LineTrouble => ({
    code: 'logged-out',
    reason: detail ? `账号已退出登录：${detail}` : '账号已退出登录',
    remedy: '请在手机上确认账号状态，必要时重新扫码登录。',
  }),
  scan: {
    code: 'scan-needed',
    reason: '等待扫码登录',
    remedy: '请用机器人的账号扫描终端或状态页上的二维码。',
  },
} satisfies Readonly<Record<string, LineTrouble | ((...facts: never[]) => LineTrouble)>>

/** 渠道 wechaty 不通：网关不接受口令。办法：请检查…… */
export const lineDown = (channel: string, { reason, remedy }: LineTrouble): string => `渠道 ${channel} 不通：${reason}。办法：${remedy}`
export const lineUp = (channel: string): string => `渠道 ${channel} 已登录`
export const banRisk = (puppet: string): string => `${puppet} 不是官方接口，用它的账号有被封的风险；请勿用重要的账号，群发要慢`
