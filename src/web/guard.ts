// Owns who may open the simulator and the status page: the own machine, or whoever knows the token.
import { createHash, timingSafeEqual } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { requestWording } from '../wording/simulator.ts'

export interface GuardOptions {
  /** Whether the server listens on this machine only. */
  readonly loopback: boolean
  readonly token?: string | undefined
}

const COOKIE = 'sim_token'
const LOCAL_HOSTS: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]', '::1'])

export function createGuard(options: GuardOptions): MiddlewareHandler {
  return async (context, next) => {
    const refusal = refuse(context, options)
    if (refusal) return context.json({ error: refusal.error }, refusal.status)
    await next()
  }
}

interface Refusal {
  readonly status: 401 | 403 | 415
  readonly error: string
}

function refuse(context: Context, options: GuardOptions): Refusal | undefined {
  const host = context.req.header('host') ?? new URL(context.req.url).host
  // A foreign name that leads to this machine is how a web page would reach in (DNS rebinding).
  if (options.loopback && !isLocal(host)) return { status: 403, error: requestWording.foreignHost }
  if (!options.loopback && !knowsToken(context, options.token)) return { status: 401, error: requestWording.badToken }
  if (context.req.method === 'GET' || context.req.method === 'HEAD') return undefined
  if (!sameOrigin(context.req.header('origin'), host)) return { status: 403, error: requestWording.foreignOrigin }
  // A form of another site can send text/plain without asking, JSON it cannot.
  const type = context.req.header('content-type') ?? ''
  return /^application\/json\s*(?:;|$)/iu.test(type) ? undefined : { status: 415, error: requestWording.wantJson }
}

/** 'localhost:8787' → true; 'evil.example:8787' → false. */
function isLocal(host: string): boolean {
  return LOCAL_HOSTS.has(host.replace(/:\d+$/u, '').toLowerCase())
}

/** No Origin: not a browser, or the browser's own request. */
function sameOrigin(origin: string | undefined, host: string): boolean {
  if (origin === undefined) return true
  try {
    return new URL(origin).host === host
  } catch {
    return false
  }
}

/** By header for programs; by address once for the page, which then keeps it in a cookie. */
function knowsToken(context: Context, token: string | undefined): boolean {
  if (token === undefined) return false
  const asked = context.req.query('token')
  if (asked !== undefined && same(asked, token)) {
    setCookie(context, COOKIE, asked, { httpOnly: true, sameSite: 'Strict', path: '/' })
    return true
  }
  const bearer = /^Bearer (.+)$/u.exec(context.req.header('authorization') ?? '')?.[1]
  return [bearer, getCookie(context, COOKIE)].some((given) => given !== undefined && same(given, token))
}

/** Hashed first, so that neither length nor content shows in the time it takes. */
function same(given: string, token: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(given), hash(token))
}
