// Owns the states of a notice, and the only ways from one to another.

export const NOTICE_STATES = [
  'draft',
  'half-approved',
  'upcoming',
  'scheduled',
  'recurring',
  'sending',
  'paused',
  'done',
  'expired',
  'cancelled',
  'skipped',
] as const
export type NoticeState = (typeof NOTICE_STATES)[number]

export type NoticeEvent =
  /** 确认, the only one needed, or the last. */
  | 'confirm'
  /** 确认 of a recurring notice: it sends nothing itself, its occurrences do. */
  | 'confirm-recurring'
  /** The first of two confirmations. */
  | 'half-approve'
  /** The parts of a draft were changed, so an approval of what it was is void. */
  | 'redraft'
  | 'freeze'
  | 'start'
  | 'pause'
  | 'resume'
  /** 继续 of one that had not started when it was paused. */
  | 'reschedule'
  | 'resume-recurring'
  | 'finish'
  | 'expire'
  | 'cancel'
  | 'skip'
  | 'reopen'

const STEPS: Readonly<Record<NoticeEvent, { readonly from: readonly NoticeState[]; readonly to: NoticeState }>> = {
  confirm: { from: ['draft', 'half-approved'], to: 'scheduled' },
  'confirm-recurring': { from: ['draft', 'half-approved'], to: 'recurring' },
  'half-approve': { from: ['draft'], to: 'half-approved' },
  redraft: { from: ['draft', 'half-approved'], to: 'draft' },
  // An occurrence is announced an hour ahead and gets its audience at its start.
  freeze: { from: ['upcoming'], to: 'scheduled' },
  start: { from: ['scheduled'], to: 'sending' },
  pause: { from: ['sending', 'scheduled', 'recurring'], to: 'paused' },
  resume: { from: ['paused'], to: 'sending' },
  reschedule: { from: ['paused'], to: 'scheduled' },
  'resume-recurring': { from: ['paused'], to: 'recurring' },
  finish: { from: ['sending'], to: 'done' },
  expire: { from: ['scheduled', 'upcoming'], to: 'expired' },
  cancel: { from: ['draft', 'half-approved', 'upcoming', 'scheduled', 'recurring', 'sending', 'paused'], to: 'cancelled' },
  skip: { from: ['upcoming'], to: 'skipped' },
  // 补发
  reopen: { from: ['done', 'expired'], to: 'sending' },
}

export function noticeStep(event: NoticeEvent): { readonly from: readonly NoticeState[]; readonly to: NoticeState } {
  return STEPS[event]
}

/** In these copies may go out: the one condition under which an attempt begins. */
export const SENDING_STATE: NoticeState = 'sending'
