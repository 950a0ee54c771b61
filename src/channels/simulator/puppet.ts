// Owns the simulator's puppet: a real Wechaty puppet, so that the bot runs the very code it runs on WeChat.
import { FileBox, type FileBoxInterface } from 'file-box'
import * as PUPPET from 'wechaty-puppet'
import type { Attachments } from './attachments.ts'
import type { History } from './history.ts'
import * as payloads from './payloads.ts'
import type { Population } from './population.ts'
import { UNSUPPORTED } from './puppet-methods.ts'
import type { Row } from './row.ts'
import type { Send } from './sending.ts'

export interface PuppetDeps {
  readonly population: Population
  readonly history: History
  readonly attachments: Attachments
  readonly quoteForm: payloads.QuoteForm
  readonly send: Send
  readonly friendships: ReadonlyMap<string, PUPPET.payloads.Friendship>
  /** Events that Wechaty carries as messages but that are none: a recall. */
  readonly notices: ReadonlyMap<string, payloads.SimMessage>
  readonly onLogin: () => void
  readonly onAccepted: (friendshipId: string) => void
}

const HEARTBEAT_MS = 15_000

/** A class because Wechaty builds puppets by extending its own. */
export class SimulatorPuppet extends PUPPET.Puppet {
  readonly #deps: PuppetDeps
  #heartbeat: NodeJS.Timeout | undefined

  constructor(deps: PuppetDeps) {
    super({})
    this.#deps = deps
  }

  override name() {
    return 'simulator'
  }

  override version() {
    return '1.0.0'
  }

  override async onStart() {
    // Wechaty sets its listeners up after this returns.
    setImmediate(() => this.signIn())
    this.#heartbeat = setInterval(() => this.emit('heartbeat', { data: 'simulator' }), HEARTBEAT_MS)
    this.#heartbeat.unref()
  }

  override async onStop() {
    clearInterval(this.#heartbeat)
    if (this.isLoggedIn) await this.logout('stop')
  }

  signIn() {
    if (!this.state.active() || this.isLoggedIn) return
    this.cache.clear()
    this.login(this.#deps.population.bot().id)
    this.emit('ready', { data: 'ready' })
    this.#deps.onLogin()
  }

  override ding(data?: string) {
    this.emit('dong', { data: data ?? '' })
  }

  override async contactList() {
    return this.#deps.population.contacts().map((one) => one.id)
  }
  override async contactRawPayload(id: string) {
    return payloads.contactPayload(this.#deps.population, id)
  }
  override async contactRawPayloadParser(payload: PUPPET.payloads.Contact) {
    return payload
  }
  // any: Wechaty overloads getter and setter in one name, which no single signature fits
  override async contactAlias(): Promise<any> {
    return ''
  }
  override async contactAvatar(): Promise<any> {
    return FileBox.fromBase64('AA==', 'avatar.png')
  }
  override async tagContactList() {
    return []
  }

  override async roomList() {
    return this.#deps.population.rooms().flatMap((room) => (room.bot ? [room.id] : []))
  }
  override async roomRawPayload(id: string) {
    return payloads.roomPayload(this.#deps.population, id)
  }
  override async roomRawPayloadParser(payload: PUPPET.payloads.Room) {
    return payload
  }
  override async roomMemberList(id: string) {
    return [...payloads.memberIds(this.#deps.population, payloads.requireRoom(this.#deps.population, id))]
  }
  override async roomMemberRawPayload(roomId: string, id: string) {
    return payloads.memberPayload(this.#deps.population, roomId, id)
  }
  override async roomMemberRawPayloadParser(payload: PUPPET.payloads.RoomMember) {
    return payload
  }
  override async roomTopic(id: string, topic?: string): Promise<any> {
    const room = payloads.requireRoom(this.#deps.population, id)
    if (topic === undefined) return room.topic
    this.#deps.population.rename(id, topic)
    this.forgetRoom(id)
  }
  override async roomAnnounce(): Promise<any> {
    return ''
  }

  override async messageRawPayload(id: string): Promise<payloads.SimMessage> {
    const notice = this.#deps.notices.get(id)
    if (notice) return notice
    const { history, population, quoteForm } = this.#deps
    return payloads.messagePayload({ population, quoteForm, byId: history.byId }, this.#requireRow(id))
  }
  override async messageRawPayloadParser(payload: payloads.SimMessage) {
    return payload
  }
  override async messageSendText(to: string, text: string, mentions?: string[]) {
    return this.#deps.send(to, { kind: 'text', text, mentions: mentions ?? [] })
  }
  override async messageSendFile(to: string, file: FileBoxInterface) {
    const bytes = await file.toBuffer()
    const attachment = this.#deps.attachments.save(file.name, bytes)
    if (attachment.mediaType.startsWith('image/')) {
      return this.#deps.send(to, { kind: 'image', text: '', image: attachment })
    }
    return this.#deps.send(to, { kind: 'file', text: '', file: attachment })
  }
  override async messageSendUrl(to: string, link: PUPPET.payloads.UrlLink) {
    return this.#deps.send(to, { kind: 'link', text: [link.title, link.description, link.url].filter(Boolean).join('\n') })
  }
  override async messageFile(id: string): Promise<FileBoxInterface> {
    const row = this.#requireRow(id)
    const attachment = row.image ?? row.file
    const bytes = attachment && this.#deps.attachments.read(attachment.sha256)
    if (!bytes) throw new Error(`no file in message ${id}`)
    return FileBox.fromBase64(bytes.toString('base64'), attachment.name)
  }
  override async messageImage(id: string) {
    return this.messageFile(id)
  }
  override async messageRecall(id: string) {
    const row = this.#deps.history.byId(id)
    return row?.from === this.#deps.population.bot().id && this.#deps.history.markRecalled(id)
  }
  override async conversationReadMark() {
    return true
  }

  override async friendshipRawPayload(id: string) {
    const friendship = this.#deps.friendships.get(id)
    if (!friendship) throw new Error(`no such friendship: ${id}`)
    return friendship
  }
  override async friendshipRawPayloadParser(payload: PUPPET.payloads.Friendship) {
    return payload
  }
  override async friendshipAccept(id: string) {
    this.#deps.onAccepted(id)
  }

  /** Here and, by the `dirty` event, in a gateway's client. */
  forgetRoom(id: string) {
    this.cache.room.delete(id)
    this.dirtyPayload(PUPPET.types.Dirty.Room, id)
  }

  #requireRow(id: string): Row {
    const row = this.#deps.history.byId(id)
    if (!row) throw new Error(`no such message: ${id}`)
    return row
  }
}

for (const method of UNSUPPORTED) {
  Object.defineProperty(SimulatorPuppet.prototype, method, {
    value: async () => {
      throw new Error(`simulator: ${method} is not supported`)
    },
  })
}
