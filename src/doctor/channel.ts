// Owns the check of the channel's settings; whether the account is logged in only the running bot can know.

import { CHANNEL_NO_PUPPET, CHANNEL_REMEDY, CHANNEL_SIMULATOR, CHANNEL_WECHATY, DOCTOR_NAMES } from '../wording/doctor.ts'
import type { Check } from './finding.ts'

export const checkChannel: Check = async ({ CHANNEL, wechaty }) => {
  const check = DOCTOR_NAMES.channel
  if (CHANNEL === 'simulator') return { check, ok: true, detail: CHANNEL_SIMULATOR }
  if (wechaty.WECHATY_PUPPET) return { check, ok: true, detail: CHANNEL_WECHATY(Object.keys(wechaty)) }
  return { check, ok: false, detail: CHANNEL_NO_PUPPET, remedy: CHANNEL_REMEDY }
}
