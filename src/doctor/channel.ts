// Owns the check of the channel's settings; whether the account is logged in only the running bot can know.

import { findPuppetFault } from '../wire/lines.ts'
import { CHANNEL_NO_PUPPET, CHANNEL_REMEDY, CHANNEL_SIMULATOR, CHANNEL_WECHATY, DOCTOR_NAMES } from '../wording/doctor.ts'
import { type Check, findingOf } from './finding.ts'

export const checkChannel: Check = async ({ CHANNEL, wechaty }) => {
  const check = DOCTOR_NAMES.channel
  if (CHANNEL === 'simulator') return { check, ok: true, detail: CHANNEL_SIMULATOR }
  if (wechaty.WECHATY_PUPPET) {
    const fault = findPuppetFault(wechaty.WECHATY_PUPPET, wechaty)
    return fault ? findingOf(check, fault) : { check, ok: true, detail: CHANNEL_WECHATY(Object.keys(wechaty)) }
  }
  return { check, ok: false, detail: CHANNEL_NO_PUPPET, remedy: CHANNEL_REMEDY }
}
