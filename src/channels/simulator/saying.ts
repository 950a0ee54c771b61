// Owns what happens when a person in the simulator says something.
import { randomUUID } from 'node:crypto'
import { requestWording } from '../../wording/simulator.ts'
import type { Attachments } from './attachments.ts'
import type { History, NewRow } from './history.ts'
import type { Population } from './population.ts'
import { type SayRequest, SimulatorRequestError } from './requests.ts'
import type { Row } from './row.ts'
import type { SimContact, SimRoom } from './world.ts'

export interface SayingDeps {
  readonly population: Population
  readonly history: History
  readonly attachments: Attachments
  readonly now: () => number
  readonly deliver: (messageId: string) => void
}

export type Say = (request: SayRequest) => Row

/** The same id again is the same message once more, whatever else the request says. */
export function createSaying(deps: SayingDeps): Say {
  return (request) => {
    const known = request.id === undefined ? undefined : deps.history.byId(request.id)
    if (known) {
      deliverTo(deps, known)
      return known
    }
    const place = requirePlace(deps.population, request)
    const rows = compose(deps, request, place)
    const added = rows.map((row) => deps.history.add(row, false))
    for (const row of added) deliverTo(deps, row)
    return added.at(-1) as Row
  }
}

/** The bot hears what is said to it or in its groups, nothing else. */
function deliverTo(deps: SayingDeps, row: Row): void {
  const room = deps.population.findRoom(row.conversation)
  if (!room || room.bot) deps.deliver(row.id)
}

export function requirePerson(population: Population, key: string): SimContact {
  const found = population.findContact(key)
  if (found) return found
  const known = population
    .contacts()
    .slice(0, 10)
    .map((one) => one.id)
  throw new SimulatorRequestError(requestWording.unknownPerson(key, known.join('、')))
}

export function requireRoomNamed(population: Population, key: string): SimRoom {
  const found = population.findRoom(key)
  if (found) return found
  const known = population
    .rooms()
    .slice(0, 10)
    .map((one) => one.id)
  throw new SimulatorRequestError(requestWording.unknownRoom(key, known.join('、')))
}

interface SayingPlace {
  readonly from: string
  readonly conversation: string
  readonly room: SimRoom | undefined
}

function requirePlace(population: Population, request: SayRequest): SayingPlace {
  const bot = population.bot()
  const byHand = request.from === bot.id
  const from = byHand ? bot : requirePerson(population, request.from)
  if (request.room === undefined) {
    if (!request.private) throw new SimulatorRequestError(requestWording.noPlace)
    if (!byHand) return { from: from.id, conversation: from.id, room: undefined }
    if (request.to === undefined) throw new SimulatorRequestError(requestWording.noReader)
    return { from: from.id, conversation: requirePerson(population, request.to).id, room: undefined }
  }
  if (request.private) throw new SimulatorRequestError(requestWording.twoPlaces)
  const room = requireRoomNamed(population, request.room)
  const isThere = byHand ? room.bot : room.members.includes(from.id)
  if (!isThere) throw new SimulatorRequestError(requestWording.notMember(from.name, room.id))
  return { from: from.id, conversation: room.id, room }
}

/** A picture with words is two messages, as on the phone; the words come last and carry the id. */
function compose(deps: SayingDeps, request: SayRequest, { from, conversation, room }: SayingPlace): readonly NewRow[] {
  if (request.quoteOf !== undefined && !deps.history.byId(request.quoteOf)) {
    throw new SimulatorRequestError(requestWording.unknownMessage(request.quoteOf))
  }
  const id = request.id ?? randomUUID()
  const base = { from, conversation, at: request.at ?? deps.now(), mentions: [], quoteOf: null }
  const rows: NewRow[] = []
  if (request.image) {
    const image = deps.attachments.save(request.image.name ?? imageName(request.image.bytes), request.image.bytes)
    rows.push({ ...base, id: `${id}.image`, kind: 'image', text: '', image })
  }
  if (request.file) {
    const file = deps.attachments.save(request.file.name ?? 'file.bin', request.file.bytes)
    rows.push({ ...base, id: `${id}.file`, kind: 'file', text: '', file })
  }
  if (request.kind !== undefined && request.kind !== 'text' && rows.length === 0) {
    rows.push({ ...base, id, kind: request.kind, text: request.text ?? '' })
  } else if (request.text !== undefined || request.mention) {
    rows.push({ ...base, id, kind: 'text', ...words(deps.population, request, room), quoteOf: request.quoteOf ?? null })
  }
  const last = rows.pop()
  if (!last) throw new SimulatorRequestError(requestWording.nothingSaid)
  return [...rows, { ...last, id }]
}

/** '年假' with `mention` in a group → '@工小问\u2005年假', as WeChat writes it. */
function words(population: Population, request: SayRequest, room: SimRoom | undefined): Pick<NewRow, 'text' | 'mentions'> {
  const text = request.text ?? ''
  if (!room) return { text, mentions: [] }
  const bot = population.bot()
  const others = (request.mentions ?? []).map((key) => (key === bot.id ? bot.id : requirePerson(population, key).id))
  if (!request.mention) return { text, mentions: others }
  const names = [room.aliases[bot.id], bot.name].filter((name) => name !== undefined)
  const written = names.some((name) => text.includes(`@${name}`) || text.includes(`＠${name}`))
  return { text: written ? text : `@${names[0]}\u2005${text}`, mentions: [...new Set([bot.id, ...others])] }
}

/** A picture needs an ending that tells its form, since the bot sees it as a file. */
function imageName(bytes: Uint8Array): string {
  const [a, b] = bytes
  if (a === 0xff && b === 0xd8) return 'image.jpg'
  if (a === 0x47 && b === 0x49) return 'image.gif'
  return 'image.png'
}
