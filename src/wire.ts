// Owns the assembly: what is created from what, in the order in which it starts. Nothing else assembles.

import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { Hono } from 'hono'
import { systemClock } from './clock.ts'
import { isLoopback, type Settings } from './config.ts'
import { createConversation } from './conversation/conversation.ts'
import { createLifecycle, type OnStop } from './lifecycle.ts'
import { type Logger, withRequestId } from './log.ts'
import { createMetrics } from './monitoring/metrics.ts'
import { createConversationRepositories } from './store/conversation-repositories.ts'
import { createNoticeFigures } from './store/notice-figures.ts'
import { openStore } from './store/open-store.ts'
import { lockDataDir } from './store/process-lock.ts'
import { VERSION } from './version.ts'
import { startWebServer } from './web/server.ts'
import { createSimulatorRoutes } from './web/simulator/routes.ts'
import { createAfterwards, createLazyDrawer } from './wire/afterwards.ts'
import { type Answering, startAnswering } from './wire/answering.ts'
import { conversationSettings } from './wire/conversation-settings.ts'
import { createFolderWatch } from './wire/folder-watch.ts'
import { checkDocuments, checkLine, checkStore } from './wire/health-checks.ts'
import { createChatIntake } from './wire/intake.ts'
import { createLines, createOwnSimulator, type Hear } from './wire/lines.ts'
import { createNotices } from './wire/notices.ts'
import { reloadMark, takeUp } from './wire/reloading.ts'
import { createRepeater } from './wire/repeater.ts'
import { createShowCode } from './wire/show-code.ts'
import { enterWorld } from './wire/simulated-world.ts'
import { createWatching, lineFigures } from './wire/watching.ts'
import type { MissingPart, StartReport } from './wording/start.ts'

export interface Running {
  readonly report: StartReport
  stop(): Promise<void>
}

/** Answers under way may take this long to be finished and sent at a stop. */
const DRAIN_MS = 1500
const PRUNE_EVERY_MS = 3600_000
const LOOK_EVERY_MS = 1000

export async function startBot(settings: Settings, log: Logger, say: (text: string) => void): Promise<Running> {
  const lifecycle = createLifecycle((part, error) => log.error({ part, err: error }, 'could not stop a part'))
  try {
    const report = await assemble(settings, log, createShowCode(say), lifecycle.onStop)
    return { report, stop: lifecycle.stop }
  } catch (error) {
    await lifecycle.stop()
    throw error
  }
}

async function assemble(settings: Settings, log: Logger, showCode: (qrcode: string) => void, onStop: OnStop): Promise<StartReport> {
  const startedAt = systemClock.now()

  // What outlives the process.
  const lock = lockDataDir(settings.DATA_DIR)
  onStop('process lock', lock.release)
  const store = await openStore({ databaseUrl: settings.DATABASE_URL, dataDir: settings.DATA_DIR, now: systemClock.now })
  onStop('store', store.close)
  const repositories = createConversationRepositories(store.db, store.unhurried)

  // What answers.
  const folders = { documentsDir: settings.DOCUMENTS_DIR, knowledgeDir: settings.KNOWLEDGE_DIR }
  const answering = await startAnswering(folders, settings.DATA_DIR, log)
  onStop('answering', answering.close)

  // Where it is asked. The lines hand over to the conversation, which answers by the lines: nothing is said before both are there.
  const hear: Hear = {
    onIncoming: (incoming) => conversation.handle(incoming),
    onEvent: async (event) => {
      if (event.kind === 'scan') showCode(event.qrcode)
      await Promise.all([notices.hear(event), conversation.handleEvent(event)])
    },
  }
  const simulator = settings.SIMULATOR ? createOwnSimulator(settings, repositories) : undefined
  if (simulator) {
    onStop('simulator', simulator.close)
    // In one transaction: ten thousand groups would else wait for the disk twenty thousand times, and a crash in between lose some.
    await store.db.transaction().execute((trx) => enterWorld(simulator.startWorld, createConversationRepositories(trx), startedAt))
  }
  const lines = createLines(settings, log, hear, simulator)
  const drawChart = createLazyDrawer(join(settings.DATA_DIR, 'fonts'))
  const notices = createNotices({ settings, store, lines, repositories, checkText: answering.checkText, drawChart, log })
  const intake = createChatIntake(settings, answering, systemClock.now, log)
  const figures = {
    queue: () => conversation.waiting(),
    lines: () => lineFigures(lines),
    documents: () => answering.snapshot().documents.length,
    ...createNoticeFigures(store),
  }
  const metrics = createMetrics(VERSION, figures)
  const conversation = createConversation({
    answerer: answering.answerer,
    knowledge: answering.knowledge,
    nextQuestions: () => answering.answerer().next,
    exampleQuestions: answering.exampleQuestions,
    afterwards: createAfterwards({ answerer: answering.answerer, snapshot: answering.snapshot, draw: drawChart }),
    lines,
    repositories,
    meter: metrics,
    clock: systemClock,
    log,
    commands: [...notices.commands, ...intake.commands],
    // A file sent while a notice is being written belongs to the notice.
    listeners: [...notices.listeners, intake.listener],
    settings: conversationSettings(settings),
    withRequest: withRequestId,
    randomBytes,
  })

  // What goes on by itself.
  const every = createRepeater(log, onStop)
  const tellAdmins = (text: string) => Promise.all([...lines.keys()].map((name) => conversation.tellAdmins(name, text)))
  const watched = [settings.DOCUMENTS_DIR, settings.KNOWLEDGE_DIR, reloadMark(settings.DATA_DIR)]
  const watch = createFolderWatch(watched, () => takeUp(answering, tellAdmins, log))
  await watch.look()
  every('folder watch', LOOK_EVERY_MS, watch.look)
  every('pruning', PRUNE_EVERY_MS, conversation.prune)

  // What can be opened in a browser, and what is told without being asked.
  const checks = async () => [
    await checkStore(store),
    checkDocuments(answering.snapshot()),
    ...[...lines].map(([name, { link }]) => checkLine(name, link.status())),
  ]
  const watching = createWatching({ settings, log, startedAt, checks, lines, figures, metrics })
  every('alerts', LOOK_EVERY_MS, watching.look)
  const app = new Hono()
  app.route('/', watching.routes)
  if (simulator) {
    app.route(
      '/',
      createSimulatorRoutes(simulator, {
        loopback: isLoopback(settings.HOST),
        timeZone: settings.TIMEZONE,
        token: settings.SIMULATOR_TOKEN,
        log,
      }),
    )
  }
  app.get('/', (context) => context.redirect(simulator ? '/sim/' : '/status'))
  const server = await startWebServer({ app, host: settings.HOST, port: settings.PORT })
  onStop('web server', server.close)

  // From here on it is heard.
  for (const [name, { link }] of lines) {
    onStop(`channel ${name}`, link.stop)
    await link.start()
  }
  onStop('conversation', conversation.drain, DRAIN_MS)
  notices.start()
  onStop('notices', notices.stop)
  void answering.prepare()

  return { version: VERSION, url: server.url, store, ...describe(settings, answering) }
}

function describe(settings: Settings, answering: Answering): Omit<StartReport, 'version' | 'url' | 'store'> {
  const { documents } = answering.snapshot()
  return {
    channel: { name: settings.CHANNEL, account: settings.ACCOUNT },
    simulator: settings.SIMULATOR,
    documents: {
      dir: settings.DOCUMENTS_DIR,
      count: documents.length,
      passages: documents.reduce((sum, { passages }) => sum + passages.length, 0),
    },
    timezone: settings.TIMEZONE,
    missing: missingParts(settings, answering),
  }
}

/** What works without, and what an operator may want to know is not there. */
function missingParts(settings: Settings, answering: Answering): MissingPart[] {
  const hasContacts = answering.knowledge().contacts.contacts.length > 0
  const missing: (MissingPart | false)[] = [
    !hasContacts && 'contacts',
    settings.ALERT_WEBHOOK === undefined && 'alerts',
    settings.ALERT_WEBHOOK !== undefined && settings.ALERT_SECRET === undefined && 'alert-secret',
  ]
  return missing.filter((part) => part !== false)
}
