// Owns the headings of a notice's tables, and the words of its picture.

export const sheetWords = {
  results: { name: '发送结果', header: ['序号', '群', '结果', '原因', '账号', '时间'] },
  receipts: { name: '回执', header: ['群', '姓名', '时间'] },
  signUps: { name: '报名', header: ['群', '报名人', '人数', '名单或备注', '时间'] },
  fileName: (id: string) => `通知${id}.xlsx`,
  pictureName: (id: string) => `通知${id}.png`,
  pictureTitle: (id: string, title: string) => `通知 ${id}「${title}」发送结果`,
  groups: '个',
} as const

export const owingWords = {
  noReceipt: (id: string) => `通知 ${id} 没有要回执。`,
  allDone: (id: string) => `通知 ${id} 收到的群都已回执。`,
  nobodyGot: (id: string) => `通知 ${id} 还没有发到任何群，还没有回执。发“进度 ${id}”看情况。`,
  head: (id: string, groups: number, people: number) => `通知 ${id} 还有 ${groups} 个群没回执齐，已回执 ${people} 人：`,
  group: (topic: string, answered: number, missing: number | undefined, names: readonly string[]) =>
    missing === undefined
      ? `· ${topic}：已回执 ${answered} 人`
      : `· ${topic}：已回执 ${answered} 人，还差 ${missing} 人${names.length > 0 ? `（${names.join('、')}${missing > names.length ? '……' : ''}）` : ''}`,
  more: (count: number) => `……还有 ${count} 个群`,
  advice: (id: string) => `提醒这些群：提醒 ${id}`,
} as const

export const signUpWords = {
  noSignUp: (id: string) => `通知 ${id} 没有开报名。`,
  nobody: (id: string) => `通知 ${id} 还没有人报名。`,
  head: (id: string, heads: number, limit: number | undefined) => `通知 ${id} 报名 ${heads} 人${limit ? `（限 ${limit} 人）` : ''}：`,
  line: (topic: string, name: string, heads: number, value: string) => `· ${topic} ${name}：${heads} 人${value ? `（${value}）` : ''}`,
  more: (count: number) => `……还有 ${count} 条，见表格`,
} as const

export const auditWords = {
  head: (id: string) => `通知 ${id} 的记录：`,
  theBot: '机器人',
  line: (when: string, who: string, action: string, hash: string, detail: string | undefined) =>
    `${when} ${who} ${ACTIONS[action] ?? action}${detail ? `（${detail}）` : ''}，内容 ${hash}`,
} as const

const ACTIONS: Readonly<Record<string, string>> = {
  draft: '新建',
  change: '修改',
  preview: '预览',
  approve: '确认（第一位）',
  confirm: '确认',
  'audience-changed': '名单有变，重新预览',
  start: '开始',
  finish: '结束',
  pause: '暂停',
  resume: '继续',
  cancel: '取消',
  skip: '跳过',
  expire: '过期未发',
  'expire-waiting': '余下的过期未发',
  'resend-failed': '补发失败的',
  'resend-unknown': '补发未知的',
  recall: '撤回',
  occurrence: '定期通知的一次',
  next: '排下一次',
  freeze: '定下名单',
  reminder: '安排提醒',
  full: '报名已满',
  closed: '截止',
}

export const tagWords = {
  none: '本群还没有标签。设标签：标签 园区、制造。',
  shown: (tags: readonly string[]) => `本群的标签：${tags.join('、')}。改：标签 园区、制造；加：标签 +先进；去掉：标签 -先进。`,
  set: (tags: readonly string[]) => (tags.length > 0 ? `好的，本群的标签：${tags.join('、')}。` : '好的，本群没有标签了。'),
  notYours: '这个群不在您的权限内，不能改标签。',
  wouldLose: '这样改了之后，这个群就不在您的权限内了，没有改。请让负责所有群的管理员来改。',
  tooLong: '标签最多 12 个字，一个群最多 20 个标签。',
  list: (tags: readonly { readonly tag: string; readonly groups: number }[]) =>
    tags.length > 0
      ? ['各标签的群数：', ...tags.map(({ tag, groups }) => `${tag}：${groups}`)].join('\n')
      : '还没有群设过标签。在群里@我发“标签 园区、制造”来设。',
} as const

export const audienceWords = {
  usage: '请这样说：保存受众 一线=标签=制造，除了 测试群',
  saved: (name: string, said: string, count: number) =>
    `已保存受众“${name}”：${said}，目前 ${count} 个群。用的时候说：群发 常用=${name} 明早9点。`,
  none: '还没有保存受众。保存：保存受众 一线=标签=制造，除了 测试群',
  list: (lines: readonly { readonly name: string; readonly said: string }[]) =>
    ['保存的受众：', ...lines.map(({ name, said }) => `· ${name}：${said}`)].join('\n'),
  dropped: (name: string) => `已删除受众“${name}”。`,
  unknown: (name: string) => `没有保存过受众“${name}”。`,
} as const
