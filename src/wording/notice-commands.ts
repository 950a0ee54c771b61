// Owns the words of the notice commands, and their lines in 帮助.

interface CommandWords {
  readonly words: readonly string[]
  readonly example: string
  readonly about: string
  /** How people wish for it in a sentence of their own. */
  readonly wish?: RegExp
  /** Left out of 帮助, shown by 通知帮助. */
  readonly quiet?: true
}

export const noticeCommandWords = {
  write: {
    words: ['群发', '发通知', '群发通知'],
    example: '群发 标签=园区 明早9点',
    about: '写一则通知（正文写在下一行；只发“群发”就一步一步问您）',
    // 帮我给园区的群发个通知, 我要在所有群里发一条消息 · not: 群发展很快
    wish: /^(?:(?:你|您|请|麻烦|帮忙?|替|我(?:想|要|们)?|想|要|能|可以|能不能|可不可以)[，,]?){0,4}(?:[给向往在对].{1,20}(?:群发|群里?发|发到|发给)|群发|发).{0,8}(?:通知|消息|公告)(?:一下|吧|可以)?$/u,
  },
  confirm: { words: ['确认'], example: '确认 17', about: '预览没问题，确认发送' },
  progress: { words: ['进度'], example: '进度 17', about: '看通知发到哪了' },
  pause: { words: ['暂停'], example: '暂停 17', about: '暂停发送；“继续 17”接着发，“取消 17”不再发' },
  list: { words: ['通知列表', '通知'], example: '通知列表', about: '最近的通知' },
  help: { words: ['通知帮助', '群发帮助'], example: '通知帮助', about: '通知的全部用法：补发、名单、回执、报名、撤回、更正等' },

  preview: { words: ['预览'], example: '预览 17', about: '再看一遍预览', quiet: true },
  change: {
    words: ['修改'],
    example: '修改 17 时间 明早9点',
    about: '改还没确认的通知：对象、时间、内容、回执、报名、截止、提醒',
    quiet: true,
  },
  resume: { words: ['继续'], example: '继续 17', about: '接着发暂停的通知', quiet: true },
  cancel: { words: ['取消'], example: '取消 17', about: '不发了；已发出的不受影响', quiet: true },
  resend: { words: ['补发'], example: '补发 17 失败', about: '重发失败的；“补发 17 未知”重发不知道有没有发到的', quiet: true },
  rows: { words: ['名单'], example: '名单 17', about: '每个群的结果；“名单 17 失败”只看失败的', quiet: true },
  report: { words: ['报告', '通知报告'], example: '报告 17', about: '文字、图片和表格的报告', quiet: true },
  skip: { words: ['跳过'], example: '跳过 17-1', about: '定期通知的这一次不发', quiet: true },
  recall: { words: ['撤回'], example: '撤回 17', about: '撤回已经发出的（平台允许时）', quiet: true },
  correct: { words: ['更正'], example: '更正 17 新内容', about: '把更正发给收到过原通知的群', quiet: true },
  owing: { words: ['未回执'], example: '未回执 17', about: '还有谁没回执', quiet: true },
  remind: { words: ['提醒'], example: '提醒 17', about: '提醒还没回执的群（会先预览）', quiet: true },
  signUps: { words: ['报名名单'], example: '报名名单 17', about: '谁报了名', quiet: true },
  export: { words: ['导出通知', '导出'], example: '导出 17', about: '发送结果、回执、报名的表格', quiet: true },
  audit: { words: ['通知记录'], example: '通知记录 17', about: '谁在什么时候做了什么', quiet: true },
  tags: { words: ['标签'], example: '标签 园区、制造', about: '在群里设本群的标签；“标签 +先进”加，“标签 -先进”去掉', quiet: true },
  saveAudience: { words: ['保存受众'], example: '保存受众 一线=标签=制造，除了 测试群', about: '给常用的对象起个名字', quiet: true },
  audiences: { words: ['受众列表', '常用受众'], example: '受众列表', about: '保存过的受众', quiet: true },
  dropAudience: { words: ['删除受众'], example: '删除受众 一线', about: '删掉保存的受众', quiet: true },
} as const satisfies Readonly<Record<string, CommandWords>>

export const noticeHelpText = (): string =>
  ['通知的全部用法：', ...Object.values(noticeCommandWords).map(({ example, about }) => `${example}：${about}`)].join('\n')
