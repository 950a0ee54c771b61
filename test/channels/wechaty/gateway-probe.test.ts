import { createServer } from 'node:net'
import { describe, expect, it } from 'vitest'
import { isListening, parseEndpoint } from '../../../src/channels/wechaty/gateway-probe.ts'

describe('the address of a gateway', () => {
  it.each([
    ['127.0.0.1:18788', { host: '127.0.0.1', port: 18788 }],
    ['gateway.example:9', { host: 'gateway.example', port: 9 }],
    ['grpc://gateway.example:9/', { host: 'gateway.example', port: 9 }],
    ['[::1]:18788', { host: '::1', port: 18788 }],
    ['wechaty:///token', undefined],
    ['gateway.example', undefined],
    [undefined, undefined],
  ])('%s is %j', (text, endpoint) => expect(parseEndpoint(text)).toEqual(endpoint))

  it('is asked whether anybody listens', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : 0
    expect(await isListening({ host: '127.0.0.1', port })).toBe(true)
    await new Promise((resolve) => server.close(resolve))
    expect(await isListening({ host: '127.0.0.1', port })).toBe(false)
  })
})
