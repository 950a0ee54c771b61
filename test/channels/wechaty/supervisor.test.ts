import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Connection } from '../../../src/channels/wechaty/connection.ts'
import type { Puppet } from '../../../src/channels/wechaty/incoming.ts'
import { createSupervisor, type Supervisor } from '../../../src/channels/wechaty/supervisor.ts'
import type { LineTrouble } from '../../../src/wording/channel.ts'

const limits = { loginWithinMs: 20_000, silenceMs: 75_000, retryMs: 1_000, checkEveryMs: 1_000 }
const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

let supervisor: Supervisor
let made: { opened: boolean; closed: boolean }[]
let down: string[]
let unusable: LineTrouble[]
let reachable: boolean
let making: () => void

beforeEach(() => {
  vi.useFakeTimers()
  made = []
  down = []
  unusable = []
  reachable = true
  making = () => {}
  supervisor = createSupervisor({
    connect: async () => {
      making()
      return fakeConnection()
    },
    cannotMake: (detail) => ({ code: 'puppet-broken', reason: detail, remedy: 'install it' }),
    probe: async () => (reachable ? undefined : { code: 'gateway-down', reason: 'unreachable', remedy: '' }),
    limits,
    now: () => Date.now(),
    log: silent,
    onDown: (trouble) => down.push(trouble.reason),
    onUnusable: (trouble) => unusable.push(trouble),
  })
})

afterEach(async () => {
  await supervisor.stop()
  vi.useRealTimers()
})

function fakeConnection(): Connection {
  const life = { opened: false, closed: false }
  made.push(life)
  return {
    puppet: {} as Puppet,
    over: () => new AbortController().signal,
    open: async () => {
      life.opened = true
    },
    close: async () => {
      life.closed = true
    },
  }
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

describe('the supervisor of a gateway', () => {
  it('makes no client until the gateway listens', async () => {
    reachable = false
    supervisor.start()
    await pass(5_500)
    expect(made).toHaveLength(0)
    expect(down.length).toBeGreaterThan(1)
    reachable = true
    await pass(1_000)
    expect(made).toEqual([{ opened: true, closed: false }])
  })

  it('makes a new client when the stream breaks, after the old one is closed', async () => {
    supervisor.start()
    await pass(10)
    supervisor.settled()
    supervisor.error('14 UNAVAILABLE: Connection dropped')
    await pass(0)
    expect(made).toEqual([{ opened: true, closed: true }])
    expect(supervisor.connection()).toBeUndefined()
    await pass(1_000)
    expect(made).toEqual([
      { opened: true, closed: true },
      { opened: true, closed: false },
    ])
  })

  it('leaves a client alone for an error of routine', async () => {
    supervisor.start()
    await pass(10)
    supervisor.settled()
    supervisor.error('no such contact: room-1')
    supervisor.error('2 UNKNOWN: no such room')
    await pass(5_000)
    expect(made).toEqual([{ opened: true, closed: false }])
  })

  it('gives a client up that neither logs in nor shows a QR code', async () => {
    supervisor.start()
    await pass(19_000)
    supervisor.sign()
    expect(made).toHaveLength(1)
    await pass(4_000)
    expect(made[0]!.closed).toBe(true)
    expect(down).toEqual(['连上后 20 秒仍未登录'])
    expect(made).toHaveLength(2)
  })

  it('waits for a QR code to be scanned as long as there are signs of life', async () => {
    supervisor.start()
    await pass(10)
    supervisor.settled()
    for (let minute = 0; minute < 10; minute += 1) {
      await pass(60_000)
      supervisor.sign()
    }
    expect(made).toHaveLength(1)
  })

  it('gives a client up that has fallen silent', async () => {
    supervisor.start()
    await pass(10)
    supervisor.settled()
    supervisor.beat()
    await pass(74_000)
    expect(made[0]!.closed).toBe(false)
    await pass(4_000)
    expect(down).toEqual(['75 秒没有收到任何心跳'])
    expect(made).toHaveLength(2)
  })

  it('does not miss the heartbeat of a puppet that has none', async () => {
    supervisor.start()
    await pass(10)
    supervisor.settled()
    await pass(600_000)
    expect(down).toEqual([])
    expect(made).toEqual([{ opened: true, closed: false }])
  })

  it('believes the watchdog of Wechaty itself', async () => {
    supervisor.start()
    await pass(10)
    supervisor.settled()
    supervisor.beat()
    await pass(60_000)
    supervisor.error('WatchdogAgent reset: lastFood: "{}"')
    await pass(0)
    expect(down).toEqual(['60 秒没有收到任何心跳'])
  })

  it('does not try again with a token that was refused', async () => {
    supervisor.start()
    await pass(10)
    supervisor.error('16 UNAUTHENTICATED: Invalid Wechaty TOKEN "insecure_wrong"')
    await pass(600_000)
    expect(made).toEqual([{ opened: true, closed: true }])
    expect(unusable).toHaveLength(1)
    expect(unusable[0]!.remedy).toContain('WECHATY_PUPPET_SERVICE_TOKEN')
  })

  it('does not try again with a puppet that is not installed', async () => {
    making = () => {
      throw new Error('Cannot find package')
    }
    supervisor.start()
    await pass(600_000)
    expect(made).toHaveLength(0)
    expect(unusable).toEqual([{ code: 'puppet-broken', reason: 'Cannot find package', remedy: 'install it' }])
  })

  it('stops at once, whatever it waits for', async () => {
    reachable = false
    supervisor.start()
    await pass(100)
    await supervisor.stop()
    reachable = true
    await pass(60_000)
    expect(made).toHaveLength(0)
  })

  it('closes its client when it is stopped', async () => {
    supervisor.start()
    await pass(10)
    await supervisor.stop()
    expect(made).toEqual([{ opened: true, closed: true }])
  })
})
