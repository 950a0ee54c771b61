// Owns the simulator as a whole: a world, its talk, and the puppet through which the bot takes part.
import { join } from 'node:path'
import type * as PUPPET from 'wechaty-puppet'
import { createAttachments } from './attachments.ts'
import { createFaults } from './faults.ts'
import { happen } from './happenings.ts'
import { createHistory, type HistoryChange } from './history.ts'
import { createJournal } from './journal.ts'
import type { QuoteForm, SimMessage } from './payloads.ts'
import { createPopulation } from './population.ts'
import { SimulatorPuppet } from './puppet.ts'
import type { EventRequest, FaultRequest, SayRequest } from './requests.ts'
import type { Row } from './row.ts'
import { createSaying } from './saying.ts'
import { createSending } from './sending.ts'
import type { SimRole, SimRoom, SimWorld } from './world.ts'

export interface SimulatorOptions {
  readonly world: SimWorld
  /** DATA_DIR; the simulator keeps to its own folder in it. */
  readonly dataDir: string
  readonly clock: { now(): number }
  readonly quoteForm?: QuoteForm
  /** What the conversation knows better than the file: roles that were given, groups that were opened. */
  readonly describeContact?: (id: string) => Promise<{ readonly role: SimRole } | undefined>
  readonly describeRoom?: (id: string) => Promise<{ readonly enabled?: boolean; readonly tags?: readonly string[] } | undefined>
}

export interface WorldView {
  readonly bot: { readonly id: string; readonly name: string; readonly loggedIn: boolean }
  readonly contacts: readonly { readonly id: string; readonly name: string; readonly role: SimRole }[]
  readonly rooms: readonly SimRoom[]
  /** The number of the newest row. */
  readonly lastSeq: number
}

export type SimulatorChange = HistoryChange | { readonly kind: 'world' }

export interface Simulator {
  readonly puppet: SimulatorPuppet
  /** The world as the file has it, for whoever seeds roles and open groups from it. */
  readonly startWorld: SimWorld
  world(): Promise<WorldView>
  say(request: SayRequest): Row
  happen(event: EventRequest): Promise<void>
  addFault(fault: FaultRequest): void
  /** Rows with the bytes of small attachments in them. */
  rowsAfter(seq: number, conversation: string | undefined, waitMs: number): Promise<readonly Row[]>
  readFile(sha256: string): Buffer | undefined
  subscribe(listener: (change: SimulatorChange) => void): () => void
  idsStable(): boolean
  close(): void
}

export function createSimulator(options: SimulatorOptions): Simulator {
  const directory = join(options.dataDir, 'simulator')
  const journal = createJournal(directory)
  const attachments = createAttachments(join(directory, 'files'))
  const history = createHistory(journal, attachments)
  const population = createPopulation(options.world)
  const faults = createFaults()
  const notices = new Map<string, SimMessage>()
  const friendships = new Map<string, PUPPET.payloads.Friendship>()
  const worldListeners = new Set<() => void>()
  const now = () => options.clock.now()

  // What is said while the bot is away reaches it at its next login, as on WeChat.
  let waiting: string[] = []
  const deliver = (messageId: string) => {
    if (puppet.isLoggedIn) puppet.emit('message', { messageId })
    else waiting.push(messageId)
  }
  const onLogin = () => {
    const late = waiting
    waiting = []
    for (const messageId of late) deliver(messageId)
    changed()
  }
  const send = createSending({ population, history, faults, now, isLoggedIn: () => puppet.isLoggedIn, deliver })
  const onAccepted = (friendshipId: string) => {
    const accepted = friendships.get(friendshipId)
    const from = accepted && population.contactById(accepted.contactId)
    if (from) void happen(happenings, { kind: 'new-friend', from: from.id })
  }
  const puppet = new SimulatorPuppet({
    population,
    history,
    attachments,
    quoteForm: options.quoteForm ?? 'field',
    send,
    friendships,
    notices,
    onLogin,
    onAccepted,
  })
  const changed = () => {
    for (const listener of [...worldListeners]) listener()
  }
  const happenings = { population, history, puppet, notices, friendships, now, deliver, changed }
  const conversationId = (key: string) => (population.findRoom(key) ?? population.findContact(key))?.id ?? key
  const say = createSaying({ population, history, attachments, now, deliver })

  return {
    puppet,
    startWorld: options.world,
    say,
    happen: (event) => happen(happenings, event),
    addFault(fault) {
      if (fault.count === 0) return faults.clear()
      const { conversation, ...rest } = fault
      faults.add(conversation === undefined ? rest : { ...rest, conversation: conversationId(conversation) })
    },
    async rowsAfter(seq, conversation, waitMs) {
      // Both the id as it was asked for and the one that it has by now.
      const asked = conversation === undefined ? undefined : new Set([conversation, conversationId(conversation)])
      const rows = await history.waitAfter(seq, asked, waitMs)
      return rows.map(attachments.inline)
    },
    readFile: attachments.read,
    subscribe(listener) {
      const stop = history.subscribe(listener)
      const onWorld = () => listener({ kind: 'world' })
      worldListeners.add(onWorld)
      return () => {
        stop()
        worldListeners.delete(onWorld)
      }
    },
    idsStable: population.idsStable,
    world: async () => ({
      lastSeq: history.lastSeq(),
      bot: { ...population.bot(), loggedIn: puppet.isLoggedIn },
      contacts: await Promise.all(
        population.contacts().map(async ({ id, name, role }) => ({ id, name, role, ...(await options.describeContact?.(id)) })),
      ),
      rooms: await Promise.all(
        population.rooms().map(async ({ id, topic, tags, enabled, members, bot, aliases }) => ({
          // After a login with new ids nobody has opened this group under its new one.
          ...{ id, topic, tags, enabled: enabled && population.idsStable(), members, bot, aliases },
          ...(await options.describeRoom?.(id)),
        })),
      ),
    }),
    close: () => journal.close(),
  }
}
