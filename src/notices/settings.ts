// Owns what an operator may set about notices.

import type { PaceSettings } from './sending/pace.ts'

export interface NoticeSettings {
  readonly zone: string
  readonly pace: PaceSettings
  readonly graceMs: number
  /** How many admins must confirm. */
  readonly approvals: number
  /** Notices that one group may get in a day; 0: no limit. */
  readonly perGroupPerDay: number
}
