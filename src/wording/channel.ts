// Owns what an operator reads about the line to the platform: what is the matter, and what to do.

export const lineWording = {
  unreachable: (endpoint: string) => ({
    reason: `连不上网关 ${endpoint}`,
    remedy: '请检查网关进程是否在运行、地址和端口是否正确。机器人每隔几秒会自动重连。',
  }),
  lost: (detail: string) => ({
    reason: `与网关的连接断开：${detail}`,
    remedy: '机器人会自动重连。一直连不上时，请检查网关进程和网络。',
  }),
  noLogin: (seconds: number) => ({
    reason: `连上后 ${seconds} 秒仍未登录`,
    remedy: '机器人会自动重连。请检查账号是否被退出、是否需要扫码，以及是否另有机器人占用了同一个网关。',
  }),
  silent: (seconds: number) => ({
    reason: `${seconds} 秒没有收到任何心跳`,
    remedy: '机器人会自动重连。请检查网关进程和网络。',
  }),
  wrongToken: {
    reason: '网关不接受口令',
    remedy: '请检查 WECHATY_PUPPET_SERVICE_TOKEN 是否与网关一致，改好后重启机器人。',
  },
  noPuppet: (name: string, detail: string) => ({
    reason: `Wechaty 的 ${name} 用不了：${detail}`,
    remedy: `请检查 WECHATY_PUPPET 是否写对、是否已执行 npm install ${name}、口令是否已设置，改好后重启机器人。`,
  }),
  loggedOut: (detail: string) => ({
    reason: detail ? `账号已退出登录：${detail}` : '账号已退出登录',
    remedy: '请在手机上确认账号状态，必要时重新扫码登录。',
  }),
  scan: {
    reason: '等待扫码登录',
    remedy: '请用机器人的账号扫描终端或状态页上的二维码。',
  },
}
