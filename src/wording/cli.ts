// Owns what the command line says about itself.

interface CommandText {
  readonly usage: string
  readonly summary: string
  /** What else its own help says, a line each. */
  readonly more?: readonly string[]
}

export const COMMAND_WORDS = {
  doctor: { usage: 'doctor [--json]', summary: '检查运行环境：每项 ✓ 或 ✗，并说明怎么办' },
  ask: {
    usage: 'ask "问题" [--role 身份] [--documents 目录] [--batch 文件] [--json] [--why]',
    summary: '像私聊一样问一句；--batch 一行一问（JSONL）；--why 说明理由',
    more: [
      '身份：member（会员，不写就是这个）、staff（工作人员）、admin（管理员）',
      '--batch 文件里一行一个：{"id":"1","turns":["昆山有多少会员","那园区呢"]}，turns 里前面的先问，最后一句的回答也在；可以加 "role":"staff"',
      '--documents 后面写放资料的文件夹',
    ],
  },
  search: {
    usage: 'search "问题" [--top 10] [--documents 目录] [--batch 文件] [--json]',
    summary: '命中测试：一句话找到哪些段落，和聊天里用的是同一套',
    more: ['--batch 文件里一行一个：{"id":"1","turns":["昆山有多少会员"]}，按最后一句找', '--top 最多列几段，不写就是 10'],
  },
  understand: {
    usage: 'understand "一句话" [--now 日期] [--documents 目录] [--batch 文件] [--json]',
    summary: '看一句话读懂了什么：词、范围、数量、时间',
    more: ['--batch 文件里一行一个：{"text":"去年新建了多少家","now":"2022-12-01"}', '--now 当作哪一天来读“去年”“上个月”，如 2022-12-01'],
  },
  figures: {
    usage: 'figures [export 文件.xlsx | conflicts | 查询的词] [--documents 目录] [--json]',
    summary: '资料里的数字：列出、查找、导出成表格、找出互相矛盾的',
  },
  eval: {
    usage: 'eval 文件 [--documents 目录] [--min 分数] [--without 近义词组|文件名|each] [--json]',
    summary:
      '用一份题（JSONL 或有“问题、期望答案”两列的 XLSX）考一考：得分、错题、和上一次比；有错题退出码就是 1，--min 90 时“答对”或“该拒的拒了”低于 90 才是 1；--without each 逐组列出近义词的得失',
  },
  knowledge: { usage: 'knowledge <动作> [资料] [--documents 目录] [--json]', summary: '资料：检查、列出、章节、段落、原文、增删' },
  invite: { usage: 'invite <admin|staff> [--json]', summary: '生成一次性邀请码：第一位管理员（或工作人员）私聊发给机器人即可绑定' },
  backup: { usage: 'backup 文件 [--json]', summary: '备份数据库和登录等运行数据，机器人不用停' },
  restore: { usage: 'restore 文件 [--replace] [--json]', summary: '从备份恢复（先停机器人）；--replace 换掉现有数据，原来的留着' },
  store: { usage: 'store move [postgres://…] [--json]', summary: '把 SQLite 里的全部数据搬到 PostgreSQL（先停机器人），逐行核对' },
  settings: { usage: 'settings [--example] [--json]', summary: '列出现在的设置；--example 打印 .env.example' },
} as const satisfies Readonly<Record<string, CommandText>>

const USE = 'npm run --silent cli -- '

export const HELP_HEADING = [`用法：${USE}<命令> [选项]`, '', '命令：']
export const HELP_ENDING = [
  '',
  '选项：',
  '  --help   放在命令后面，看那个命令怎么用',
  '  --json   给程序读的输出',
  '',
  '退出码：0 正常；1 有发现或出错；2 用法不对',
]
export const helpLine = (name: string, summary: string, width: number): string => `  ${name.padEnd(width)}  ${summary}`
export const usageLine = (usage: string): string => `用法：${USE}${usage}`

export const unknownCommand = (name: string, nearest: string | undefined): string =>
  `没有叫 ${name} 的命令${nearest ? `，是不是 ${nearest}？` : ''}`
export const UNKNOWN_COMMAND_REMEDY = `看有哪些命令：${USE}--help`
export const unknownOption = (name: string): string => `没有叫 ${name} 的选项`
export const optionNeedsValue = (name: string): string => `选项 ${name} 后面要有值`
export const optionTakesNoValue = (name: string): string => `选项 ${name} 后面不能有值`
export const OPTIONS_WRONG = '选项写得不对'
export const TOO_FEW_WORDS = '少写了一项：用法里没有加方括号的都要写'
export const tooManyWords = (word: string): string => `多了一项：${word}（有空格的内容要放在引号里）`

export const progressLine = (label: string, done: number, total: number): string => `${label} ${done}/${total}`

export const INVITE_WHO = '请写明邀请谁：invite admin（管理员）或 invite staff（工作人员）'
const INVITED = { admin: '管理员（负责所有群）', staff: '工作人员', member: '会员' } as const

/** The code stands alone on its line, so that it can be copied whole. */
export function inviteLines(role: keyof typeof INVITED, code: string, expiresAt: number, timeZone: string): readonly string[] {
  const until = new Intl.DateTimeFormat('zh-CN', { timeZone, dateStyle: 'long', timeStyle: 'short' }).format(expiresAt)
  return [code, `请${INVITED[role]}本人私聊机器人发送这串邀请码。只能用一次，${until}前有效。`]
}
