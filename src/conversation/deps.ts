// Owns what the conversation needs from outside: its ports, its settings, and the seams for other parts.

import type { NextQuestions } from '../answers/next/next-questions.ts'
import type { Answerer, Citation, Reply, Turn } from '../answers/reply.ts'
import type { AttendanceRepository } from './attendance.ts'
import type { ClaimRepository } from './claims.ts'
import type { Clock } from './clock.ts'
import type { CommandTable } from './commands.ts'
import type { ConversationKnowledge } from './conversation-knowledge.ts'
import type { FeedbackRepository } from './feedback.ts'
import type { HearingSettings } from './hearing.ts'
import type { InviteRepository } from './invites.ts'
import type { BucketSettings } from './limits.ts'
import type { Log } from './log.ts'
import type { Channel, Incoming, Outgoing } from './message.ts'
import type { Meter } from './meter.ts'
import type { Outbox } from './outbox.ts'
import type { RoleRepository, Scope } from './roles.ts'
import type { RoomRepository } from './rooms.ts'
import type { Response, Said } from './said.ts'
import type { SessionRepository } from './session.ts'

export interface ConversationRepositories {
  readonly claims: ClaimRepository
  readonly sessions: SessionRepository
  readonly roles: RoleRepository
  readonly invites: InviteRepository
  readonly rooms: RoomRepository
  readonly feedback: FeedbackRepository
  readonly attendance: AttendanceRepository
}

export interface ConversationSettings extends HearingSettings {
  /** What the bot calls itself. */
  readonly botName: string
  readonly timeZone: string
  /** Older messages are not answered. */
  readonly staleAfterMs: number
  /** How long 那昆山呢 finds what it refers to. */
  readonly contextMs: number
  /** How long a choice is taken in a group without a mention. */
  readonly windowMs: number
  readonly perPerson: BucketSettings
  readonly perRoom: BucketSettings
  /** Ids or names of other bots; they are never answered. */
  readonly otherBots: readonly string[]
  readonly friendRequests: 'ask-admin' | 'accept'
  /** Whether staff are told who asks for a person. */
  readonly tellsStaff: boolean
  /** How long the bot keeps quiet after a person's last word in its name; 0: it does not. */
  readonly quietMs: number
}

export const DEFAULT_SETTINGS: ConversationSettings = {
  botName: '工小问',
  names: ['工小问', '小问'],
  prefixes: [],
  timeZone: 'Asia/Shanghai',
  staleAfterMs: 2 * 60_000,
  contextMs: 10 * 60_000,
  windowMs: 3 * 60_000,
  perPerson: { burst: 30, perSecond: 1 },
  perRoom: { burst: 60, perSecond: 2 },
  otherBots: [],
  friendRequests: 'ask-admin',
  tellsStaff: true,
  quietMs: 10 * 60_000,
}

/** A channel with what leaves by it. */
export interface Line {
  readonly channel: Channel
  readonly outbox: Outbox
}

/** What one can ask for after an answer. */
export interface Afterwards {
  /** 原文: the whole passage with its neighbours and its place. */
  readonly showSource?: (citation: Citation) => string | undefined
  /** 更多, 图, 导出, 邻近 by their word: undefined when there is nothing of that sort for this turn. */
  readonly show?: (word: AfterWord, said: Said, turn: Turn, page: number) => Promise<Response | undefined>
  /** The picture that a question asks for besides its answer: …，画个柱状图. */
  readonly picture?: (question: string, reply: Reply) => Promise<Outgoing | undefined>
}

export type AfterWord = '更多' | '图' | '导出' | '邻近'

/** May take a message before it is a question, as a running notice takes 收到. */
export interface Listener {
  /** Cheap and without side effects: asked for every message of an enabled group, mentioned or not. */
  wants(incoming: Incoming): boolean
  /** Undefined: not mine after all. A response without messages takes the message silently. */
  take(said: Said): Promise<Response | undefined>
}

export interface ConversationDeps {
  /** The answerer of the snapshot in service; one message asks it once and keeps it. */
  readonly answerer: () => Answerer
  readonly knowledge: () => ConversationKnowledge
  /** What may be offered with an answer, of the same snapshot. */
  readonly nextQuestions?: () => NextQuestions
  /** Questions that the documents in service answer, for greetings and 帮助. */
  readonly exampleQuestions: () => readonly string[]
  readonly lines: ReadonlyMap<string, Line>
  readonly repositories: ConversationRepositories
  readonly clock: Clock
  readonly log: Log
  readonly settings: ConversationSettings
  /** Runs the work so that everything logged meanwhile carries the id. */
  readonly withRequest: <T>(id: string, work: () => T) => T
  readonly randomBytes: (count: number) => Uint8Array
  readonly afterwards?: Afterwards
  /** More commands, as those of notices. */
  readonly commands?: CommandTable
  readonly listeners?: readonly Listener[]
  readonly meter?: Meter
  /** More lines for 状态, for an admin of this scope. */
  readonly statusLines?: (scope: Scope) => Promise<readonly string[]>
}
