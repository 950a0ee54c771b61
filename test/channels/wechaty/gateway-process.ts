// Owns a gateway in a process of its own: the simulator's puppet behind wechaty-puppet-service, over real gRPC.
// Usage: tsx gateway-process.ts '{"dataDir":…,"grpcPort":…,"httpPort":…,"token":…}'
import { PuppetServer } from 'wechaty-puppet-service'
import { createSimulator } from '../../../src/channels/simulator/simulator.ts'
import { parseWorld } from '../../../src/channels/simulator/world-file.ts'
import { startWebServer } from '../../../src/web/server.ts'
import { createSimulatorRoutes } from '../../../src/web/simulator/routes.ts'
import { WORLD } from '../simulator/echo-bot.ts'

interface GatewayArguments {
  readonly dataDir: string
  readonly grpcPort: number
  readonly httpPort: number
  readonly token: string
  /** As in the simulator's file; a small one of its own otherwise. */
  readonly world?: string
}

const { dataDir, grpcPort, httpPort, token, world } = JSON.parse(process.argv[2] ?? '') as GatewayArguments

const simulator = createSimulator({
  world: parseWorld(world ?? WORLD, 'world.yaml'),
  dataDir,
  clock: { now: () => Date.now() },
  // Wechaty's wire has no field for a quote.
  quoteForm: 'text',
})
const log = { error: (facts: object, message: string) => console.error(message, facts) }
await startWebServer({
  app: createSimulatorRoutes(simulator, { loopback: true, timeZone: 'Asia/Shanghai', log }),
  host: '127.0.0.1',
  port: httpPort,
})
await new PuppetServer({ endpoint: `127.0.0.1:${grpcPort}`, puppet: simulator.puppet, token }).start()
console.log('ready')
