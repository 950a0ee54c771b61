// Owns what the status page says.

export const statusWording = {
  title: (bot: string) => `${bot}的状态`,
  allWell: '一切正常',
  notWell: (count: number) => `有 ${count} 项要处理`,
  running: (version: string, since: string) => `版本 ${version}，${since}启动`,
  seen: (at: string) => `${at}看到的，每 5 秒刷新一次`,
  since: (at: string) => `从${at}起`,
  remedy: '办法：',
  scanTitle: '请扫码登录',
  scanHow: '用机器人的账号打开微信，扫这个二维码。它过一会儿会换，页面自己会跟上。',
  figures: '现在',
  queue: '等着回答的消息',
  outgoing: (channel: string) => `等着发出的消息（${channel}）`,
  reconnects: (channel: string) => `重新连上的次数（${channel}）`,
  notices: '通知',
  noNotices: '没有',
  alerts: '告警',
  alertsOff: '没有设置（ALERT_WEBHOOK）',
  alertsOn: '已设置',
  alertsUntold: (count: number) => `${count} 条送不到，正在重试，请看日志`,
  more: '每种情况怎么办，见 docs/operations.md。',
}

const CHECK_NAMES: Readonly<Record<string, string>> = {
  store: '数据库',
  documents: '资料',
}

/** store → 数据库; channel wechaty → 渠道 wechaty */
export const checkName = (name: string): string => CHECK_NAMES[name] ?? name.replace(/^channel /u, '渠道 ')
