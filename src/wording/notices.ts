// Owns what the bot says while notices are written, confirmed and controlled.

import { barText, DELIVERY_STATE_NAMES, NOTICE_STATE_NAMES, reasonText } from './notice-states.ts'

type NoticeState = keyof typeof NOTICE_STATE_NAMES
type DeliveryState = keyof typeof DELIVERY_STATE_NAMES
type Counts = Readonly<Record<DeliveryState, number>>

const QUESTIONS = {
  audience: '发给哪些群？可以说：全部／标签=园区／名称含 工会／甲班组群、乙班组群，后面可加“除了 某某群”。',
  time: '什么时候发？可以说：现在／今天下午三点半／下周一上午10点／11月25日 08:00／每周五16:00／每月1号 9点。',
  content: '请发通知内容：文字、图片或文件都可以。',
} as const

/** 明天三点半 → 明天下午三点半. */
const withPart = (said: string, hour: number): string => {
  const sign = '一二三四五六'.charAt(hour - 1)
  return said.replace(new RegExp(`(${hour}|${sign}|两)(?=\\s*[点时:：])`, 'u'), '下午$1')
}

export const draftWords = {
  question: (question: keyof typeof QUESTIONS) => QUESTIONS[question],
  asking: (id: string, question: keyof typeof QUESTIONS, trouble: string | undefined) =>
    [...(trouble ? [trouble] : []), `通知 ${id}：${QUESTIONS[question]}`, `（不发了就说“取消 ${id}”）`].join('\n'),
  notYet: '还不能确认，先要说清下面这一点。',
  timePast: (said: string, when: string) => `“${said}”是${when}，已经过去了。请换一个以后的时间，或者说“现在”。`,
  timeUnclearRepeat: (said: string) =>
    `“${said}”是定期的，但不知道具体哪天。可以说：每天8点、工作日9点、隔天9点、每周五16:00、每两周周五16:00、每月1号9点、每月第一个周一10点、每季度1号9点、每年3月8日9点。`,
  timeUnreadable: (said: string) => `没看懂时间“${short(said)}”。可以说：现在、明早9点、下周一上午10点、11月25日 08:00、每周五16:00。`,
  timeNoHour: (said: string) => `“${said}”几点？比如：${said}下午三点半。`,
  timeEitherHour: (said: string, hour: number) => `“${said}”是凌晨${hour}点还是下午${hour}点？请说清楚，比如：${withPart(said, hour)}。`,
  timeWrongWeekday: (date: string, said: string, real: string) => `${date}是${real}，不是${said}。请再说一次时间。`,
  timeNoSuchDay: (raw: string) => `没有“${raw}”这一天。请再说一次时间。`,
  inTrouble: (id: string, trouble: string) => `通知 ${id}：${trouble}`,
  sayNumber: (id: string) => `确认要带编号：没问题就回复“确认 ${id}”；要再看一遍：预览 ${id}；不发了：取消 ${id}。`,
  deadlinePast: (id: string, said: string, when: string) =>
    `截止时间“${said}”是${when}，要晚于发送时间。请改成以后的时间，比如：修改 ${id} 截止 明天17点。`,
  recurringDeadline: (said: string) => `定期通知每次都不同，不能定一个截止时间“${said}”。请去掉截止时间。`,
  remind: (said: string) => `没看懂提醒“${short(said)}”。要先有截止时间，再说提前多久，比如：截止=明天17点 提醒=2小时。`,
  noAudience: (said: string) => `没看懂对象“${short(said)}”。`,
  unknownNames: (names: readonly string[], near: readonly string[]) =>
    [
      `没有叫${names.map((name) => `“${name}”`).join('、')}的群、标签或常用受众（或者不在您的权限内）。`,
      ...(near.length > 0 ? [`是不是：${near.join('、')}？`] : []),
    ].join('\n'),
  nobody: (leftOut: readonly string[]) =>
    leftOut.length > 0 ? `按这个对象，一个群也发不到：${leftOut.join('；')}。请换一个对象。` : '按这个对象，一个群也发不到。请换一个对象。',
  leftOut: (reason: string, count: number) => `${count} 个群${reason}`,
  date: (month: number, day: number) => `${month}月${day}日`,
  frozen: (id: string, state: NoticeState) => `通知 ${id} ${NOTICE_STATE_NAMES[state]}，内容和名单已经定下来，不能再改。`,
  fixedAudience: (id: string, said: string) => `通知 ${id} 只发给${said}，对象不能改。要发给别的群，请另写一则：群发。`,
  notDraftOfYours: (id: string) => `没有找到您写的通知 ${id}。`,
  dropped: (id: string) => `好的，通知 ${id} 不发了。`,
  tookPart: '收下了，会随这则通知一起发。',
  noFile: '这个文件没有收到，请再发一次。',
  tooLarge: (limit: string) => `文件太大了，最多 ${limit}。`,
  tooManyParts: (most: number) => `一则通知最多 ${most} 条消息。`,
  changeUsage: (id: string) => `请说明改什么，比如：修改 ${id} 时间 明早9点／修改 ${id} 对象 标签=园区／修改 ${id} 内容 ……`,
} as const

export const numberWords = {
  noneMeant: (word: string) => `现在没有可以“${word}”的通知。写一则：群发；看最近的：通知列表。`,
  missing: (word: string, example: string, notices: readonly string[]) =>
    [`“${word}”要带编号，比如：${word} ${example}。可能是：`, ...notices].join('\n'),
} as const

export const confirmWords = {
  notFound: (id: string) => `没有通知 ${id}，或者不在您的权限内。`,
  incomplete: (id: string) => `通知 ${id} 还没写完，没有确认。`,
  already: (id: string, state: NoticeState) => `通知 ${id} 现在是“${NOTICE_STATE_NAMES[state]}”，不用再确认。发“进度 ${id}”看情况。`,
  beyondBorder: (id: string) => `通知 ${id} 里有不在您权限内的群，您不能操作。`,
  past: (id: string) => `通知 ${id} 的发送时间已经过去了，没有发。请改时间，比如：修改 ${id} 时间 现在。`,
  nobody: (id: string) => `通知 ${id} 现在一个群也发不到，没有确认。发“预览 ${id}”看原因。`,
  changed: '预览之后群有变化，名单和刚才不一样了，请重新看一遍再确认：',
  samePerson: (id: string) => `通知 ${id} 您已经确认过了，还要另一位管理员发“确认 ${id}”。`,
  half: (id: string) => `已记下您的确认。通知 ${id} 还要另一位管理员发“确认 ${id}”才会发。`,
  confirmedNow: (id: string, count: number) =>
    `已确认，通知 ${id} 马上开始发给 ${count} 个群。发“进度 ${id}”看进展，“暂停 ${id}”随时停下。`,
  confirmedQuiet: (id: string, count: number, when: string) =>
    `已确认。现在是免打扰时段，通知 ${id} 从 ${when} 开始发给 ${count} 个群。要取消：取消 ${id}。`,
  confirmedLater: (id: string, count: number, when: string) => `已确认，通知 ${id} 将在 ${when} 发给 ${count} 个群。要取消：取消 ${id}。`,
  confirmedRecurring: (id: string, when: string) =>
    `已确认，定期通知 ${id} 第一次在 ${when} 开始，每次开始前一小时会先告诉您。要停：取消 ${id}。`,
} as const

/** What can be done with a notice in that state. */
const WHAT_THEN: Readonly<Record<NoticeState, (id: string) => string>> = {
  draft: (id) => `没有确认就不会发。看预览：预览 ${id}；不要了：取消 ${id}。`,
  'half-approved': (id) => `要另一位管理员确认才会发。看预览：预览 ${id}；不要了：取消 ${id}。`,
  upcoming: (id) => `这一次不发：跳过 ${id}。`,
  scheduled: (id) => `先停下：暂停 ${id}；不发了：取消 ${id}。`,
  recurring: (id) => `先停下：暂停 ${id}；以后都不发了：取消 ${id}。`,
  sending: (id) => `停下：暂停 ${id}；看进展：进度 ${id}。`,
  paused: (id) => `接着发：继续 ${id}；不发了：取消 ${id}。`,
  done: (id) => `看结果：报告 ${id}；发错了可以撤回或更正：撤回 ${id}／更正 ${id} 新内容。`,
  expired: () => '要发请重新群发。',
  cancelled: () => '要发请重新群发。',
  skipped: () => '要发请重新群发。',
}

export const controlWords = {
  paused: (id: string) => `通知 ${id} 已暂停，不再发新的群。发“继续 ${id}”接着发，“取消 ${id}”不再发。`,
  resumed: (id: string, due: string | undefined) =>
    due ? `通知 ${id} 继续，定于 ${due} 发。` : `通知 ${id} 继续发送。发“进度 ${id}”看进展。`,
  cancelled: (id: string, count: number) => `通知 ${id} 已取消${count > 0 ? `，还没发的 ${count} 个群不会再发` : ''}。`,
  skipped: (id: string) => `这一次（${id}）跳过，不发。`,
  resending: (id: string, count: number, from: 'failed' | 'unknown') =>
    from === 'failed'
      ? `通知 ${id} 补发给失败的 ${count} 个群。`
      : `通知 ${id} 补发给未知的 ${count} 个群。请留意：其中有的群可能已经收到过，会收到第二份。`,
  nothingToResend: (id: string, from: 'failed' | 'unknown') => `通知 ${id} 没有${DELIVERY_STATE_NAMES[from]}的群，不用补发。`,
  recalling: (id: string, count: number) => `正在撤回通知 ${id} 的 ${count} 条消息，发“进度 ${id}”看结果。平台只允许撤回不久前发的消息。`,
  nothingToRecall: (id: string) => `通知 ${id} 没有可以撤回的消息。`,
  cannotRecall: '这个平台不能撤回消息。可以发更正：更正 编号 新内容。',
  wrongState: (id: string, state: NoticeState) => `通知 ${id} 现在是“${NOTICE_STATE_NAMES[state]}”，不能这样做。${WHAT_THEN[state](id)}`,
} as const

export interface ProgressWords {
  readonly id: string
  readonly title: string
  readonly state: NoticeState
  readonly counts: Counts
  readonly end?: string
  readonly due?: string
  readonly pauseReason?: string
  readonly isPartial: boolean
  readonly recalled?: { readonly done: number; readonly failed: number; readonly waiting: number }
  readonly receipts?: { readonly people: number; readonly groups: number }
  readonly signUps?: { readonly heads: number; readonly limit?: number }
}

export function progressText(words: ProgressWords): string {
  const { id, title, state, counts } = words
  const all = total(counts)
  const settled = all - counts.waiting - counts.attempting
  return [
    `通知 ${id}「${short(title)}」${NOTICE_STATE_NAMES[state]}`,
    ...(all > 0 ? [barText(settled, all), countsText(counts)] : []),
    ...(words.due ? [`定于 ${words.due}`] : []),
    ...(words.end ? [`预计 ${words.end} 发完`] : []),
    ...(words.pauseReason ? [`暂停原因：${reasonText(words.pauseReason)}`] : []),
    ...(words.receipts ? [`回执：${words.receipts.groups} 个群 ${words.receipts.people} 人`] : []),
    ...(words.signUps ? [`报名：${words.signUps.heads} 人${words.signUps.limit ? `／限 ${words.signUps.limit} 人` : ''}`] : []),
    ...(words.recalled ? [`撤回：成功 ${words.recalled.done}，失败 ${words.recalled.failed}，待办 ${words.recalled.waiting}`] : []),
    ...(words.isPartial ? ['（只统计您权限内的群）'] : []),
    ...adviceFor(words),
  ].join('\n')
}

/** 成功 180 失败 2 未知 1 待发 17 */
export function countsText(counts: Counts): string {
  const cancelled = counts.cancelled > 0 ? `　已取消 ${counts.cancelled}` : ''
  return `成功 ${counts.sent}　失败 ${counts.failed}　未知 ${counts.unknown}　待发 ${counts.waiting + counts.attempting}${cancelled}`
}

function adviceFor({ id, state, counts }: ProgressWords): string[] {
  if (state === 'paused') return [`接着发：继续 ${id}；不发了：取消 ${id}`]
  if (state !== 'done' && state !== 'expired') return []
  return [...(counts.failed > 0 ? [`重发失败的：补发 ${id} 失败`] : []), ...(counts.unknown > 0 ? [`重发未知的：补发 ${id} 未知`] : [])]
}

export function total(counts: Counts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}

const TITLE_SIGNS = 16
/** What has no text yet is called so. */
const NO_TITLE = '还没写内容'
export const short = (title: string): string =>
  title === '' ? NO_TITLE : [...title].length > TITLE_SIGNS ? `${[...title].slice(0, TITLE_SIGNS).join('')}…` : title

export interface RowWords {
  readonly topic: string
  readonly state: DeliveryState
  readonly reason?: string
}

export const listWords = {
  none: '还没有通知。发“群发”开始写一则。',
  head: (count: number) => `最近 ${count} 则通知：`,
  line: (id: string, title: string, state: NoticeState, counts: Counts, when: string | undefined) =>
    `${id}「${short(title)}」${NOTICE_STATE_NAMES[state]}${when ? `，${when}` : ''}${total(counts) > 0 ? `，成功 ${counts.sent}／${total(counts)}` : ''}`,
  rowsHead: (id: string, counts: string) => `通知 ${id} 名单：${counts}`,
  rowsOf: (state: DeliveryState, count: number) => `${DELIVERY_STATE_NAMES[state]}（${count}）：`,
  row: ({ topic, reason }: RowWords) => (reason ? `${topic}：${reasonText(reason)}` : topic),
  more: (count: number) => `……还有 ${count} 个群，见表格`,
  noneRunning: '现在没有通知在发。发“通知列表”看以前的。',
} as const

export const correctWords = {
  stillSending: (id: string) => `通知 ${id} 还在发送。请先“暂停 ${id}”或“取消 ${id}”，再发更正，这样更正只发给已经收到的群。`,
  notSent: (id: string) => `通知 ${id} 还没有发出，直接“修改 ${id} 内容 ……”或者“取消 ${id}”就行。`,
  audience: (id: string) => `收到过通知 ${id} 的群`,
  headed: (text: string) => (/^[【[]?更正/u.test(text) ? text : `【更正】${text}`),
} as const
