// Owns the way of a message out: one call of the puppet, its limit in time, and what became of it.
import { FileBox } from 'file-box'
import { EVERYBODY } from '../../conversation/everybody.ts'
import type { Outgoing, Person, Place, SendOutcome } from '../../conversation/message.ts'
import { reasonOf } from './channel-log.ts'
import type { Connection } from './connection.ts'
import { type Puppet, personIn } from './incoming.ts'
import { outcomeOfError, refused } from './send-outcome.ts'
import { withTimeLimit } from './time-limit.ts'

/** What it is sent over; when that is given up, nobody waits for an answer any more. */
type Over = Pick<Connection, 'puppet' | 'over'>

export interface SendLimits {
  /** How long a send may take before nobody knows what became of it. */
  readonly sendTimeoutMs: number
}

/**
 * Wechaty's `room.say` looks the message up after sending it and so may fail when all is done;
 * the puppet's own call does not.
 */
export async function sendThrough(connection: Over, limits: SendLimits, place: Place, message: Outgoing): Promise<SendOutcome> {
  const { puppet } = connection
  const over = connection.over()
  if (!puppet.isLoggedIn) return refused('not logged in')
  let call: () => Promise<string | undefined>
  try {
    call = await withTimeLimit(limits.sendTimeoutMs, prepare(puppet, place, message), over)
  } catch (thrown) {
    // Nothing was handed over yet, so whatever it is, it is safe to try again.
    return refused(reasonOf(thrown))
  }
  try {
    const messageId = await withTimeLimit(limits.sendTimeoutMs, call(), over)
    return messageId ? { kind: 'sent', messageId } : { kind: 'sent' }
  } catch (thrown) {
    return outcomeOfError(thrown)
  }
}

async function prepare(puppet: Puppet, place: Place, message: Outgoing): Promise<() => Promise<string | undefined>> {
  await requirePlace(puppet, place)
  // Puppets that tell no id answer with void.
  const send = async (work: Promise<unknown>) => ((await work) as string | undefined) ?? undefined
  if (message.kind === 'image' || message.kind === 'file') {
    const file = FileBox.fromBuffer(Buffer.from(message.bytes), message.name)
    return () => send(puppet.messageSendFile(place.id, file))
  }
  const mention = message.kind === 'text' && place.kind === 'room' ? message.mention : undefined
  const text = mention ? await mentioning(puppet, place, mention, textOf(message)) : textOf(message)
  return () => send(puppet.messageSendText(place.id, text, mention ? [mention.id] : undefined))
}

/** A place that is not there is found out before anything is sent. */
async function requirePlace(puppet: Puppet, place: Place): Promise<void> {
  if (place.kind === 'room') await puppet.roomPayload(place.id)
  else await puppet.contactPayload(place.id)
}

/** U+2005 is what WeChat itself puts behind a name; clients light up only that form. */
async function mentioning(puppet: Puppet, place: Place, person: Person, text: string): Promise<string> {
  if (person.id === EVERYBODY.id) return `@${person.name}\u2005${text}`
  const known = await personIn(puppet, place, person.id)
  return `@${known.name === person.id ? person.name : known.name}\u2005${text}`
}

/** A link goes as text: several puppets take a link card, say nothing, and send nothing. */
function textOf(message: Extract<Outgoing, { kind: 'text' | 'link' }>): string {
  if (message.kind === 'text') return message.text
  return [message.title, message.description, message.url].filter((line) => line).join('\n')
}
