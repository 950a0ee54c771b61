// Owns the assembly: what is created from what, in the order in which it starts. Nothing else assembles.

import { randomBytes } from 'node:crypto'
import { Hono } from 'hono'
import { systemClock } from './clock.ts'
import { isLoopback, type Settings } from './config.ts'
import { createConversation } from './conversation/conversation.ts'
import { createLifecycle, type OnStop } from './lifecycle.ts'
import { type Logger, withRequestId } from './log.ts'
import { createConversationRepositories } from './store/conversation-repositories.ts'
import { lockDataDir } from './store/process-lock.ts'
import { openStore } from './store/store.ts'
import { VERSION } from './version.ts'
import { createHealthRoutes } from './web/health.ts'
import { startWebServer } from './web/server.ts'
import { createSimulatorRoutes } from './web/simulator/routes.ts'
import { startAnswering } from './wire/answering.ts'
import { conversationSettings } from './wire/conversation-settings.ts'
import { checkDocuments, checkLine, checkStore } from './wire/health-checks.ts'
import { createLine, createOwnSimulator, type Hear, type OpenLine, requirePuppet } from './wire/lines.ts'
import { enterWorld, SIMULATOR } from './wire/simulated-world.ts'
import type { MissingPart, StartReport } from './wording/start.ts'

export interface Running {
  readonly report: StartReport
  stop(): Promise<void>
}

/** Answers under way may take this long to be finished and sent at a stop. */
const DRAIN_MS = 2500
const PRUNE_EVERY_MS = 3600_000

export async function startBot(settings: Settings, log: Logger): Promise<Running> {
  const lifecycle = createLifecycle((part, error) => log.error({ part, err: error }, 'could not stop a part'))
  try {
    const report = await assemble(settings, log, lifecycle.onStop)
    return { report, stop: lifecycle.stop }
  } catch (error) {
    await lifecycle.stop()
    throw error
  }
}

async function assemble(settings: Settings, log: Logger, onStop: OnStop): Promise<StartReport> {
  const startedAt = systemClock.now()
  const lock = lockDataDir(settings.DATA_DIR)
  onStop('process lock', lock.release)

  const store = await openStore({ databaseUrl: settings.DATABASE_URL, dataDir: settings.DATA_DIR, now: systemClock.now })
  onStop('store', store.close)
  const repositories = createConversationRepositories(store.db)

  const folders = { documentsDir: settings.DOCUMENTS_DIR, knowledgeDir: settings.KNOWLEDGE_DIR }
  const answering = await startAnswering(folders, settings.DATA_DIR, log)

  // The lines hand over to the conversation and the conversation answers by the lines; nothing is said before both are there.
  const hear: Hear = {
    onIncoming: (incoming) => conversation.handle(incoming),
    onEvent: (event) => conversation.handleEvent(event),
  }
  const simulator = settings.SIMULATOR ? createOwnSimulator(settings, repositories) : undefined
  const lines = new Map<string, OpenLine>()
  if (simulator) {
    onStop('simulator', simulator.close)
    await enterWorld(simulator.startWorld, repositories, startedAt)
    const source = { kind: 'instance', puppet: simulator.puppet } as const
    lines.set(SIMULATOR, createLine(settings, log, { name: SIMULATOR, source, idsStable: simulator.idsStable, ...hear }))
  }
  if (settings.CHANNEL === 'wechaty')
    lines.set('wechaty', createLine(settings, log, { name: 'wechaty', source: requirePuppet(settings), ...hear }))

  const conversation = createConversation({
    answerer: answering.answerer,
    knowledge: answering.knowledge,
    exampleQuestions: () => [],
    lines,
    repositories,
    clock: systemClock,
    log,
    settings: conversationSettings(settings),
    withRequest: withRequestId,
    randomBytes,
  })
  const pruning = setInterval(
    () => void conversation.prune().catch((error: unknown) => log.error({ err: error }, 'pruning failed')),
    PRUNE_EVERY_MS,
  )
  onStop('pruning', () => clearInterval(pruning))

  const checks = async () => [
    await checkStore(store),
    checkDocuments(answering.snapshot()),
    ...[...lines].map(([name, { link }]) => checkLine(name, link.status())),
  ]
  const app = new Hono()
  app.route('/', createHealthRoutes({ version: VERSION, startedAt, now: systemClock.now, checks }))
  if (simulator) {
    app.route('/', createSimulatorRoutes(simulator, { loopback: isLoopback(settings.HOST), token: settings.SIMULATOR_TOKEN, log }))
    app.get('/', (context) => context.redirect('/sim/'))
  }
  const server = await startWebServer({ app, host: settings.HOST, port: settings.PORT })
  onStop('web server', server.close)

  for (const [name, { link }] of lines) {
    onStop(`channel ${name}`, link.stop)
    await link.start()
  }
  onStop('conversation', conversation.drain, DRAIN_MS)

  const { documents } = answering.snapshot()
  return {
    version: VERSION,
    url: server.url,
    store,
    channel: { name: settings.CHANNEL, account: settings.ACCOUNT },
    simulator: settings.SIMULATOR,
    documents: {
      dir: settings.DOCUMENTS_DIR,
      count: documents.length,
      passages: documents.reduce((sum, { passages }) => sum + passages.length, 0),
    },
    timezone: settings.TIMEZONE,
    missing: missingParts(settings, answering.knowledge().contacts.contacts.length),
  }
}

/** What works without, and what an operator may want to know is not there. */
function missingParts(settings: Settings, contacts: number): MissingPart[] {
  return [...(contacts > 0 ? [] : (['contacts'] as const)), ...(settings.ALERT_WEBHOOK ? [] : (['alerts'] as const))]
}
