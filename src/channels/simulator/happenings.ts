// Owns what happens in the simulator besides talk: recall, join, leave, a new topic, logins, friends.
import { randomUUID } from 'node:crypto'
import * as PUPPET from 'wechaty-puppet'
import { requestWording } from '../../wording/simulator.ts'
import type { History } from './history.ts'
import type { SimMessage } from './payloads.ts'
import type { Population } from './population.ts'
import type { SimulatorPuppet } from './puppet.ts'
import { type EventRequest, SimulatorRequestError } from './requests.ts'
import { requirePerson, requireRoomNamed } from './saying.ts'

export interface HappeningDeps {
  readonly population: Population
  readonly history: History
  readonly puppet: SimulatorPuppet
  readonly notices: Map<string, SimMessage>
  readonly friendships: Map<string, PUPPET.payloads.Friendship>
  readonly now: () => number
  readonly deliver: (messageId: string) => void
  /** The world as the page shows it has changed. */
  readonly changed: () => void
}

/** Notices live only until Wechaty has asked for them. */
const MOST_NOTICES = 500

export async function happen(deps: HappeningDeps, event: EventRequest): Promise<void> {
  switch (event.kind) {
    case 'recall':
      return recall(deps, event)
    case 'join':
    case 'leave':
      return comeOrGo(deps, event)
    case 'topic':
      return retitle(deps, event)
    case 'logout':
      await deps.puppet.logout(event.reason ?? 'logged out on the phone')
      return deps.changed()
    case 'login':
      return login(deps, event.newIds ?? false)
    case 'scan':
      return askForScan(deps, event.qrcode)
    case 'friend-request':
    case 'new-friend':
      return befriend(deps, event)
  }
}

function recall(deps: HappeningDeps, event: Extract<EventRequest, { kind: 'recall' }>): void {
  const row = deps.history.byId(event.id)
  if (!row) throw new SimulatorRequestError(requestWording.unknownMessage(event.id))
  if (!deps.history.markRecalled(event.id)) return
  const id = randomUUID()
  const inRoom = deps.population.findRoom(row.conversation) !== undefined
  const talkerId = event.from ? requirePerson(deps.population, event.from).id : row.from
  const base = { id, talkerId, type: PUPPET.types.Message.Recalled, text: row.id, timestamp: deps.now() }
  keep(deps.notices, id, inRoom ? { ...base, roomId: row.conversation } : { ...base, listenerId: deps.population.bot().id })
  deps.deliver(id)
}

function comeOrGo(deps: HappeningDeps, event: Extract<EventRequest, { kind: 'join' | 'leave' }>): void {
  const { population, puppet } = deps
  const room = requireRoomNamed(population, event.room)
  const bot = population.bot()
  const who = (event.who ?? [bot.id]).map((key) => (isBot(key, bot) ? bot.id : requirePerson(population, key).id))
  const by = event.by ? requirePerson(population, event.by).id : (room.members[0] ?? bot.id)
  const heardBefore = room.bot
  if (event.kind === 'join') population.join(room.id, who)
  else population.leave(room.id, who)
  deps.changed()
  if (!puppet.isLoggedIn || !(heardBefore || who.includes(bot.id))) return
  puppet.forgetRoom(room.id)
  const told = { roomId: room.id, timestamp: deps.now() }
  if (event.kind === 'join') puppet.emit('room-join', { ...told, inviteeIdList: who, inviterId: by })
  else puppet.emit('room-leave', { ...told, removeeIdList: who, removerId: by })
}

function isBot(key: string, bot: { readonly id: string; readonly name: string }): boolean {
  return key === bot.id || key === bot.name || key === 'bot'
}

function retitle(deps: HappeningDeps, event: Extract<EventRequest, { kind: 'topic' }>): void {
  const room = requireRoomNamed(deps.population, event.room)
  const changerId = event.by ? requirePerson(deps.population, event.by).id : (room.members[0] ?? deps.population.bot().id)
  deps.population.rename(room.id, event.topic)
  deps.changed()
  if (!deps.puppet.isLoggedIn || !room.bot) return
  deps.puppet.forgetRoom(room.id)
  const told = { roomId: room.id, timestamp: deps.now(), changerId }
  deps.puppet.emit('room-topic', { ...told, oldTopic: room.topic, newTopic: event.topic })
}

async function login(deps: HappeningDeps, newIds: boolean): Promise<void> {
  await deps.puppet.logout('logged in anew')
  if (newIds) deps.population.newIds()
  deps.puppet.signIn()
  deps.changed()
}

/** As a platform does that no longer trusts the login: out, and a code to be scanned until somebody logs in. */
async function askForScan(deps: HappeningDeps, qrcode: string): Promise<void> {
  await deps.puppet.logout('a scan is needed')
  deps.puppet.emit('scan', { qrcode, status: PUPPET.types.ScanStatus.Waiting })
  deps.changed()
}

function befriend(deps: HappeningDeps, event: Extract<EventRequest, { kind: 'friend-request' | 'new-friend' }>): void {
  const id = randomUUID()
  const base = { id, contactId: requirePerson(deps.population, event.from).id, timestamp: deps.now() }
  const { Confirm, Receive } = PUPPET.types.Friendship
  keep(
    deps.friendships,
    id,
    event.kind === 'new-friend' ? { ...base, type: Confirm } : { ...base, type: Receive, hello: event.hello ?? '', ticket: id },
  )
  if (deps.puppet.isLoggedIn) deps.puppet.emit('friendship', { friendshipId: id })
}

function keep<T>(map: Map<string, T>, id: string, value: T): void {
  map.set(id, value)
  const [oldest] = map.keys()
  if (map.size > MOST_NOTICES && oldest !== undefined) map.delete(oldest)
}
