// Owns the simulator's HTTP side: the contract for outside testers under /sim/, and the chat page.
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { secureHeaders } from 'hono/secure-headers'
import type { z } from 'zod'
import { mediaTypeOf } from '../../channels/simulator/attachments.ts'
import { checkRequest, eventRequest, faultRequest, SimulatorRequestError, sayRequest } from '../../channels/simulator/requests.ts'
import type { Simulator } from '../../channels/simulator/simulator.ts'
import { reasonOf } from '../../channels/wechaty/channel-log.ts'
import { requestWording, startWording } from '../../wording/simulator.ts'
import { createGuard, type GuardOptions } from '../guard.ts'
import { CONTENT_SECURITY_POLICY, pageRoutes } from './page-files.ts'
import { streamChanges } from './stream.ts'

export interface SimulatorRoutesOptions extends GuardOptions {
  readonly timeZone: string
  readonly log: { error(facts: object, message: string): void }
}

/** The simulator would be open to the whole network. */
export class SimulatorTokenError extends Error {
  readonly hint = startWording.needsToken.hint
  constructor() {
    super(startWording.needsToken.message)
    this.name = 'SimulatorTokenError'
  }
}

const MOST_BODY_MB = 32
const LONGEST_WAIT_S = 60

export function createSimulatorRoutes(simulator: Simulator, options: SimulatorRoutesOptions): Hono {
  if (!options.loopback && !options.token) throw new SimulatorTokenError()
  const app = new Hono()
  app.onError((error, context) => answerError(error, context, options.log))
  app.use('/sim/*', secureHeaders(), csp, createGuard(options))
  app.use('/sim/*', bodyLimit({ maxSize: MOST_BODY_MB * 1024 * 1024, onError: tooLarge }))

  app.get('/sim/world', async (context) => context.json(await simulator.world()))
  app.post('/sim/messages', async (context) => {
    const { id, seq } = simulator.say(await readBody(context, sayRequest))
    return context.json({ id, seq })
  })
  app.get('/sim/messages', async (context) => {
    const waitMs = Math.min(number(context, 'wait'), LONGEST_WAIT_S) * 1000
    const conversation = context.req.query('conversation') || undefined
    return context.json(await simulator.rowsAfter(number(context, 'after'), conversation, waitMs))
  })
  app.post('/sim/events', async (context) => {
    await simulator.happen(await readBody(context, eventRequest))
    return context.json({ ok: true })
  })
  app.post('/sim/faults', async (context) => {
    simulator.addFault(await readBody(context, faultRequest))
    return context.json({ ok: true })
  })
  app.get('/sim/stream', (context) => {
    const last = Number(context.req.header('last-event-id') ?? Number.NaN)
    return streamChanges(context, simulator, Number.isSafeInteger(last) ? last : number(context, 'after'))
  })
  app.get('/sim/files/:sha256', (context) => serveFile(context, simulator))
  app.get('/sim', (context) => context.redirect('/sim/'))
  for (const { path, serve } of pageRoutes(options.timeZone)) app.get(path, serve)
  app.all('/sim/*', (context) => context.json({ error: requestWording.notFound }, 404))
  return app
}

async function csp(context: Context, next: () => Promise<void>): Promise<void> {
  await next()
  if (!context.res.headers.has('content-security-policy')) {
    context.res.headers.set('content-security-policy', CONTENT_SECURITY_POLICY)
  }
}

function answerError(error: Error, context: Context, log: SimulatorRoutesOptions['log']): Response {
  if (error instanceof SimulatorRequestError) return context.json({ error: error.message }, 400)
  log.error({ path: context.req.path, reason: reasonOf(error) }, 'a simulator request failed')
  return context.json({ error: requestWording.failed }, 500)
}

function tooLarge(context: Context): Response {
  return context.json({ error: requestWording.tooLarge(MOST_BODY_MB) }, 413)
}

async function readBody<T extends z.ZodType>(context: Context, schema: T): Promise<z.output<T>> {
  let body: unknown
  try {
    body = JSON.parse(await context.req.text())
  } catch (thrown) {
    if (!(thrown instanceof SyntaxError)) throw thrown
    throw new SimulatorRequestError(requestWording.notJson)
  }
  return checkRequest(schema, body)
}

function number(context: Context, name: string): number {
  const text = context.req.query(name)
  if (text === undefined || text === '') return 0
  const value = Number(text)
  if (!Number.isFinite(value) || value < 0) throw new SimulatorRequestError(requestWording.wrongNumber(name, text))
  return value
}

const SHOWN_IN_PAGE: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp'])

/** Only pictures are shown; anything else is a download, since an HTML file would run as our own page. */
function serveFile(context: Context, simulator: Simulator): Response {
  const bytes = simulator.readFile(context.req.param('sha256') ?? '')
  if (!bytes) return context.json({ error: requestWording.notFound }, 404)
  const name = context.req.query('name') ?? 'file'
  const mediaType = mediaTypeOf(name)
  const shown = SHOWN_IN_PAGE.has(mediaType)
  return context.body(new Uint8Array(bytes), 200, {
    'content-type': shown ? mediaType : 'application/octet-stream',
    'content-disposition': `${shown ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(name)}`,
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'private, max-age=31536000, immutable',
  })
}
