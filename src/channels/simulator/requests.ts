// Owns what outside testers may ask of the simulator: the form of each request, checked, with a remedy when it is wrong.
import { z } from 'zod'
import { requestWording } from '../../wording/simulator.ts'

/** A request that cannot be served; the message says what to write instead. */
export class SimulatorRequestError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'SimulatorRequestError'
  }
}

/** Standard or URL-safe base64, with or without a data: head. */
const base64 = z
  .string()
  .min(1)
  .transform((text) => text.replace(/^data:[^,]*,/u, '').replace(/\s/gu, ''))
  .refine((text) => /^[A-Za-z0-9+/_-]+={0,2}$/u.test(text), { error: requestWording.notBase64 })
  .transform((text) => Buffer.from(text, 'base64'))

const attachment = z.union([
  base64.transform((bytes) => ({ name: undefined as string | undefined, bytes })),
  z.object({ name: z.string().min(1).max(200).optional(), base64 }).transform((read) => ({ name: read.name, bytes: read.base64 })),
])

const time = z.union([
  z.number().int().positive(),
  z
    .string()
    .transform((text) => Date.parse(text))
    .refine((ms) => Number.isFinite(ms), { error: requestWording.badTime }),
])

export const sayRequest = z.object({
  from: z.string().min(1),
  room: z.string().min(1).optional(),
  private: z.boolean().optional(),
  /** With the bot's own id in `from`: whom somebody writes to by hand, from the account's phone. */
  to: z.string().min(1).optional(),
  text: z.string().max(200_000).optional(),
  mention: z.boolean().optional(),
  /** Others who are mentioned, by id. */
  mentions: z.array(z.string()).optional(),
  quoteOf: z.string().optional(),
  id: z.string().min(1).max(200).optional(),
  at: time.optional(),
  image: attachment.optional(),
  file: attachment.optional(),
  /** What has no content here: a voice message, a card. */
  kind: z.enum(['text', 'image', 'file', 'voice', 'video', 'card', 'link', 'red-packet', 'other']).optional(),
})
export type SayRequest = z.infer<typeof sayRequest>

const people = z.union([
  z
    .string()
    .min(1)
    .transform((one) => [one]),
  z.array(z.string().min(1)).min(1),
])

const comeOrGo = { room: z.string().min(1), who: people.optional(), by: z.string().optional() }

export const eventRequest = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('recall'), id: z.string().min(1), from: z.string().optional() }),
  z.object({ kind: z.literal('join'), ...comeOrGo }),
  z.object({ kind: z.literal('leave'), ...comeOrGo }),
  z.object({ kind: z.literal('topic'), room: z.string().min(1), topic: z.string().min(1).max(64), by: z.string().optional() }),
  z.object({ kind: z.literal('logout'), reason: z.string().optional() }),
  z.object({ kind: z.literal('login'), newIds: z.boolean().optional() }),
  z.object({ kind: z.literal('scan'), qrcode: z.string().min(1).max(1_000) }),
  z.object({ kind: z.literal('friend-request'), from: z.string().min(1), hello: z.string().optional() }),
  z.object({ kind: z.literal('new-friend'), from: z.string().min(1) }),
])
export type EventRequest = z.infer<typeof eventRequest>

export const faultRequest = z.object({
  kind: z.enum(['fail', 'hang', 'throttle', 'late']),
  count: z.number().int().min(0).max(1_000_000).default(1),
  conversation: z.string().min(1).optional(),
  delayMs: z.number().int().min(0).max(600_000).optional(),
})
export type FaultRequest = z.infer<typeof faultRequest>

/** The value in its checked form, or a message that names the field. */
export function checkRequest<T extends z.ZodType>(schema: T, value: unknown): z.output<T> {
  const parsed = schema.safeParse(value, { error: z.locales.zhCN().localeError })
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new SimulatorRequestError(requestWording.wrong(issue?.path.map(String).join('.') ?? '', issue ? problemOf(issue) : ''))
}

/** What zod says of a union helps nobody. */
function problemOf({ code, path, message }: z.core.$ZodIssue): string {
  if (code !== 'invalid_union') return message
  const at = path.at(-1)
  if (at === 'kind') return requestWording.unknownKind(eventRequest.options.map((option) => option.shape.kind.value))
  return at === 'image' || at === 'file' ? requestWording.notBase64 : requestWording.wrongForm
}
