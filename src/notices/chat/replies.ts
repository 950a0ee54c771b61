// Owns how an outcome of the desk is said in the chat.

import type { Outgoing } from '../../conversation/message.ts'
import { weekdayName } from '../../wording/moments.ts'
import { LEFT_OUT_NAMES } from '../../wording/notice-states.ts'
import { confirmWords, controlWords, draftWords } from '../../wording/notices.ts'
import type { Confirmed } from '../desk/confirm.ts'
import type { Controlled } from '../desk/controls.ts'
import type { DraftTrouble } from '../desk/draft-trouble.ts'
import type { Drafted } from '../desk/drafting.ts'
import type { Preview } from '../desk/preview.ts'
import type { Notice } from '../notice.ts'
import { endOfQuiet } from '../sending/quiet-hours.ts'
import { weekdayOf } from '../time/zone.ts'
import { type PreviewMessageDeps, previewMessages } from './preview-message.ts'

export interface Replies {
  drafted(id: string, drafted: Drafted): Promise<readonly Outgoing[]>
  confirmed(id: string, confirmed: Confirmed): Promise<readonly Outgoing[]>
  controlled(id: string, controlled: Controlled, done: (notice: Notice, count: number) => string, none: string): string
}

export function createReplies(deps: PreviewMessageDeps & { readonly now: () => number }): Replies {
  const { moments } = deps

  function trouble(id: string, kind: DraftTrouble): string {
    switch (kind.kind) {
      case 'time':
        return timeTrouble(id, kind)
      case 'recurring-deadline':
        return draftWords.recurringDeadline(kind.said)
      case 'remind':
        return draftWords.remind(kind.said)
      case 'no-audience':
        return draftWords.noAudience(kind.said)
      case 'unknown-names':
        return draftWords.unknownNames(kind.names, kind.near)
      case 'nobody':
        return draftWords.nobody(leftOutCounts(kind.preview))
    }
  }

  function timeTrouble(id: string, { field, said, reading }: DraftTrouble & { kind: 'time' }): string {
    switch (reading.kind) {
      case 'past':
        return field === 'deadline'
          ? draftWords.deadlinePast(id, said, moments.show(reading.at))
          : draftWords.timePast(said, moments.show(reading.at))
      case 'no-hour':
        return draftWords.timeNoHour(said)
      case 'either-hour':
        return draftWords.timeEitherHour(said, reading.hour)
      case 'wrong-weekday':
        return draftWords.timeWrongWeekday(
          draftWords.date(reading.day.month, reading.day.day),
          weekdayName(reading.said),
          weekdayName(weekdayOf(reading.day)),
        )
      case 'no-such-day':
        return draftWords.timeNoSuchDay(reading.raw)
      case 'unclear-repeat':
        return draftWords.timeUnclearRepeat(said)
      case 'unreadable':
        return draftWords.timeUnreadable(said)
    }
  }

  return {
    async drafted(id, drafted) {
      switch (drafted.kind) {
        case 'not-found':
          return text(draftWords.notDraftOfYours(id))
        case 'frozen':
          return text(draftWords.frozen(drafted.notice.id, drafted.notice.state))
        case 'fixed-audience':
          return text(draftWords.fixedAudience(drafted.notice.id, drafted.notice.audienceSaid))
        case 'asking':
          return text(
            draftWords.asking(drafted.notice.id, drafted.question, drafted.trouble && trouble(drafted.notice.id, drafted.trouble)),
          )
        case 'trouble':
          return text(draftWords.inTrouble(drafted.notice.id, trouble(drafted.notice.id, drafted.trouble)))
        case 'preview':
          return previewMessages(drafted.preview, deps)
      }
    },

    async confirmed(id, confirmed) {
      switch (confirmed.kind) {
        case 'not-found':
          return text(confirmWords.notFound(id))
        case 'incomplete':
          return text(draftWords.asking(id, confirmed.question, confirmWords.incomplete(id)))
        case 'already':
          return text(confirmWords.already(id, confirmed.notice.state))
        case 'beyond-border':
          return text(confirmWords.beyondBorder(id))
        case 'past':
          return text(confirmWords.past(id))
        case 'nobody':
          return text(confirmWords.nobody(id))
        case 'changed':
          return [...text(confirmWords.changed), ...(await previewMessages(confirmed.preview, deps))]
        case 'same-person':
          return text(confirmWords.samePerson(id))
        case 'half':
          return text(confirmWords.half(id))
        case 'confirmed':
          return text(confirmedText(confirmed.notice))
      }
    },

    controlled(id, controlled, done, none) {
      switch (controlled.kind) {
        case 'not-found':
          return confirmWords.notFound(id)
        case 'beyond-border':
          return confirmWords.beyondBorder(id)
        case 'wrong-state':
          return controlWords.wrongState(id, controlled.notice.state)
        case 'none':
          return none
        case 'cannot-recall':
          return controlWords.cannotRecall
        case 'done':
          return done(controlled.notice, controlled.count)
      }
    },
  }

  function confirmedText({ id, timing, recipients, dueAt = 0 }: Notice): string {
    if (timing?.kind === 'repeat') return confirmWords.confirmedRecurring(id, moments.showWithZone(dueAt))
    if (timing?.kind === 'once') return confirmWords.confirmedLater(id, recipients, moments.showWithZone(dueAt))
    const startAt = endOfQuiet(deps.now(), deps.pace.quiet, deps.pace.zone)
    return startAt > deps.now()
      ? confirmWords.confirmedQuiet(id, recipients, moments.showAfter(startAt, deps.now()))
      : confirmWords.confirmedNow(id, recipients)
  }
}

function leftOutCounts({ audience }: Preview): string[] {
  const counts = new Map<keyof typeof LEFT_OUT_NAMES, number>()
  for (const { reason } of audience.leftOut) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return [...counts].map(([reason, count]) => draftWords.leftOut(LEFT_OUT_NAMES[reason], count))
}

export function text(words: string): readonly Outgoing[] {
  return [{ kind: 'text', text: words }]
}
