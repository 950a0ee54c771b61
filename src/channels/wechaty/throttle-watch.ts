// Owns 操作过于频繁: the platform says it as a message, after the send seemed to be taken.
import type { Place } from '../../conversation/message.ts'

export interface ThrottleWatch {
  /** To be called before a send: the notice may be quicker than the send's own answer. */
  begin(place: Place): SendWatch
  /** A notice came; answers the last send it can be about, unless that send still waits and takes it itself. */
  notice(place?: Place): { readonly place: Place; readonly messageId?: string } | undefined
}

export interface SendWatch {
  /** Whether a notice comes within this time. */
  throttledWithin(waitMs: number): Promise<boolean>
  end(messageId?: string): void
}

interface Send {
  readonly place: Place
  messageId?: string
  noticed: boolean
  waiting?: (throttled: boolean) => void
}

export function createThrottleWatch(): ThrottleWatch {
  const open = new Set<Send>()
  let last: Send | undefined
  return {
    begin(place) {
      const send: Send = { place, noticed: false }
      open.add(send)
      return {
        throttledWithin: (waitMs) => waitFor(send, waitMs),
        end(messageId) {
          open.delete(send)
          if (messageId) send.messageId = messageId
          last = send
        },
      }
    },
    notice(place) {
      const here = [...open].filter((send) => !place || send.place.id === place.id)
      // One that came back without an id is likelier than one that is still under way.
      const taker = here.find((send) => send.waiting) ?? here[0]
      if (taker) {
        taker.noticed = true
        taker.waiting?.(true)
        return undefined
      }
      const about = place && last?.place.id !== place.id ? { place } : last
      return about && { place: about.place, ...('messageId' in about && about.messageId ? { messageId: about.messageId } : {}) }
    },
  }
}

function waitFor(send: Send, waitMs: number): Promise<boolean> {
  if (send.noticed) return Promise.resolve(true)
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), waitMs)
    send.waiting = (throttled) => {
      clearTimeout(timer)
      resolve(throttled)
    }
  })
}
