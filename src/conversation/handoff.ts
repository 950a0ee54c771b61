// Owns the handing over to a person: staff are told, and while a person answers the bot keeps quiet.

import { handoffWording as wording } from '../wording/handoff.ts'
import { findCare } from './care.ts'
import { createCareStep } from './care-step.ts'
import { type Command, type CommandTable, foldedCommand } from './commands.ts'
import type { ConversationDeps } from './deps.ts'
import { createLimiter } from './limits.ts'
import type { Logins } from './logins.ts'
import type { Incoming, Place } from './message.ts'
import { contactText } from './people.ts'
import { type Binding, covers, isAtLeast } from './roles.ts'
import { type Said, saying } from './said.ts'

export interface Handoff {
  readonly commands: CommandTable
  /** Somebody wrote by hand in the bot's own name. */
  ownWords(channel: string, place: Place, text: string): Promise<void>
  /** Whether a person answers here, so that the bot is to stay out of it. */
  isQuiet(said: Said): Promise<boolean>
  /** What is answered although a person answers: the end of it, and whoever is in danger. */
  isHeardAnyway(said: Said): boolean
}

/** Who asks again and again is told once that staff know. */
const TELL_AGAIN_S = 30 * 60
/** More at once would be a broadcast. */
const MOST_TOLD = 5
const END = '结束人工'
const WORDS: readonly string[] = ['人工', '转人工', '找人工', '人工服务', '人工客服', '真人', '联系人工', '我要人工']
/** 我想找人工, 能转人工吗, 有没有真人客服, 怎么联系工作人员 · not: 人工费怎么算, 你是真人吗 */
const SENTENCE =
  /^(?:[你您]好[,\s]*)?(?:我们?)?(?:就|只|还是|直接|[想要请]|需要|麻烦|帮忙|[帮给]我|能不能|能否|能|可以|可不可以|怎[么样]|如何|咋|有没有|有)*(?:(?:转接?到?|[找接换]|联系|呼叫|切换到?)?(?:一?[个位下])?(?:人工|真人|活人)(?:客服|服务|坐席|回[答复]|解答|处理|帮忙|说话?|聊聊?)?|(?:转接?到?|找|联系|呼叫)(?:一?[个位下])?(?:工作人员|客服)(?:帮忙|说话?|聊聊?)?)(?:一下)?(?:[吗么吧呢啊不]|行吗|好吗|可以吗)?[?,\s]*(?:谢谢)?$/u

/** The bare word or a sentence of its own. */
export const asksForPerson = (text: string): boolean => WORDS.includes(foldedCommand(text)) || SENTENCE.test(foldedCommand(text))

export function createHandoff(deps: ConversationDeps, logins: Logins): Handoff {
  const { repositories, settings, clock } = deps
  const { attendance, roles } = repositories
  const care = createCareStep(deps)
  const askers = createLimiter({ burst: 1, perSecond: 1 / TELL_AGAIN_S })

  const human: Command = {
    words: WORDS,
    sentence: SENTENCE,
    rest: '(?:[\\s:：,，].{1,40})?',
    role: 'member',
    place: 'any',
    example: '人工',
    about: '找人问，可以带上事由，如“人工 入会”',
    async handle({ said, raw }) {
      // Whoever says what is the matter and it is grave: care comes first, and no list of requests holds it.
      const grave = await care(said)
      if (grave) return grave
      const people = { book: deps.knowledge().contacts, now: said.now, timeZone: settings.timeZone }
      const first = await handedOver(said, raw.replace(/^[\s:：,，]+/u, ''))
      const response = saying(said, 'command', `${first}\n${contactText(raw, people)}`)
      // In a group the next word may be meant for the person who was called.
      return said.session.turns.length === 0 ? response : { ...response, session: { ...said.session, windowUntil: 0 } }
    },
  }

  const end: Command = {
    words: [END, '人工结束'],
    role: 'member',
    place: 'any',
    example: END,
    about: '工作人员答完了，让我接着回答',
    async handle({ said }) {
      const { channel, place } = said.incoming
      return saying(said, 'command', (await attendance.remove(channel, place.id)) ? wording.ended : wording.notAttended)
    },
  }

  /** Tells staff, keeps out of this person's talk in a group, and says which of it happened. */
  async function handedOver(said: Said, reason: string): Promise<string> {
    const { channel, place, sender } = said.incoming
    if (!settings.tellsStaff || isAtLeast(said.standing.role, 'staff')) return wording.self
    const staff = await onDuty(said)
    if (staff.length === 0) return wording.self
    if (place.kind === 'room') await attendance.save({ channel, placeId: place.id, personId: sender.id }, said.now + settings.quietMs)
    if (askers.take(`${channel} ${sender.id}`, said.now) !== 'pass') return wording.toldBefore
    const text = wording.toStaff(sender.name, place.topic, reason, settings.quietMs / 60_000)
    const outbox = deps.lines.get(channel)?.outbox
    const outcomes = await Promise.all(
      staff.map(({ personId }) => outbox?.send({ kind: 'private', id: personId }, [{ kind: 'text', text }], 'answer')),
    )
    const told = outcomes.filter((outcome) => outcome?.kind === 'sent').length
    return told > 0 ? wording.told(told) : wording.self
  }

  /** Staff of this group, or in private those who belong everywhere; where there are none, admins. */
  async function onDuty({ incoming: { channel, idsStable }, room }: Said): Promise<readonly Binding[]> {
    const login = logins.loginOf(channel, idsStable)
    const fits = ({ scope }: Binding) => (room ? covers(scope, room) : scope.kind === 'all')
    const bound = (await roles.list(channel)).filter((binding) => binding.login === login && fits(binding))
    const staff = bound.filter(({ role }) => role === 'staff')
    return (staff.length > 0 ? staff : bound.filter(({ role }) => role === 'admin')).slice(0, MOST_TOLD)
  }

  return {
    commands: [human, end],
    async ownWords(channel, place, text) {
      if (settings.quietMs === 0) return
      if (foldedCommand(text) === END) await attendance.remove(channel, place.id)
      else await attendance.save({ channel, placeId: place.id, personId: '' }, clock.now() + settings.quietMs)
    },
    async isQuiet({ incoming, way, now }) {
      const kept = (await attendance.find(keyOf(incoming))).filter(({ until }) => now < until)
      // In a group a person who asked for a person may still call the bot; where somebody writes in its name, it is all theirs.
      return kept.some(({ personId }) => personId === '' || way === 'window' || way === 'quote')
    },
    isHeardAnyway: (said) =>
      end.words.includes(foldedCommand(said.text)) || findCare(said.text, deps.knowledge().care)?.topic.urgent === true,
  }
}

const keyOf = ({ channel, place, sender }: Incoming) => ({ channel, placeId: place.id, personId: sender.id })
