// Owns what is counted and measured of the running bot, in the form that Prometheus reads.

import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Answered, Fate, Meter } from '../conversation/meter.ts'

export interface LineFigures {
  readonly channel: string
  readonly isUp: boolean
  readonly reconnects: number
  /** Messages that wait to be sent, or are being sent. */
  readonly outgoing: number
}

/** What is looked up when somebody asks, and not counted along the way. */
export interface Figures {
  readonly queue: () => number
  readonly lines: () => readonly LineFigures[]
  readonly notices: () => Promise<CountByState>
  readonly noticeCopies: () => Promise<CountByState>
  readonly documents: () => number
}
export type CountByState = Readonly<Record<string, number>>

export interface Metrics extends Meter {
  alerted(outcome: 'delivered' | 'failed'): void
  /** The whole page. */
  render(): Promise<string>
  readonly contentType: string
}

const PREFIX = 'gongxiaowen_'
/** Seconds. What people notice lies between a tenth and two. */
const BUCKETS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 30]

export function createMetrics(version: string, figures: Figures): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const gauge = (name: string, help: string, labelNames: string[], collect: (gauge: Gauge) => void | Promise<void>) =>
    new Gauge({
      name: PREFIX + name,
      help,
      labelNames,
      registers,
      async collect() {
        this.reset()
        await collect(this)
      },
    })
  const counter = (name: string, help: string, labelNames: string[]) => new Counter({ name: PREFIX + name, help, labelNames, registers })

  const heard = counter('messages_total', 'Messages that came in, by channel and by what became of them', ['channel', 'fate'])
  const answers = counter('answers_total', 'Answers, by channel, kind and whether they were sent', ['channel', 'kind', 'outcome'])
  const alerts = counter('alerts_total', 'Attempts to deliver an alert', ['outcome'])
  const latency = new Histogram({
    name: `${PREFIX}answer_seconds`,
    help: 'From the arrival of a message to the sending of its answer',
    labelNames: ['channel'],
    buckets: BUCKETS,
    registers,
  })

  gauge('info', 'The version that runs', ['version'], (info) => info.set({ version }, 1))
  gauge('documents', 'Documents in service', [], (documents) => documents.set(figures.documents()))
  gauge('queue_messages', 'Messages that wait or are being answered', [], (queue) => queue.set(figures.queue()))
  const perLine = (name: string, help: string, value: (line: LineFigures) => number) =>
    gauge(name, help, ['channel'], (found) => {
      for (const line of figures.lines()) found.set({ channel: line.channel }, value(line))
    })
  perLine('outgoing_messages', 'Messages that wait to be sent or are being sent', ({ outgoing }) => outgoing)
  perLine('channel_up', '1 while the account is logged in', ({ isUp }) => (isUp ? 1 : 0))
  new Counter({
    name: `${PREFIX}channel_reconnects_total`,
    help: 'How often the channel came up again',
    labelNames: ['channel'],
    registers,
    collect() {
      this.reset()
      for (const { channel, reconnects } of figures.lines()) this.inc({ channel }, reconnects)
    },
  })
  const byState = (name: string, help: string, count: () => Promise<CountByState>) =>
    gauge(name, help, ['state'], async (found) => {
      // A database that is away must not hide the other figures.
      const counts = await count().catch(() => ({}))
      for (const [state, value] of Object.entries(counts)) found.set({ state }, value)
    })
  byState('notices', 'Notices, by state', figures.notices)
  byState('notice_copies', 'Copies of notices, by state', figures.noticeCopies)

  return {
    heard: (channel: string, fate: Fate) => heard.inc({ channel, fate }),
    answered({ channel, kind, outcome, ms }: Answered) {
      answers.inc({ channel, kind, outcome })
      latency.observe({ channel }, ms / 1000)
    },
    alerted: (outcome) => alerts.inc({ outcome }),
    render: () => registry.metrics(),
    contentType: registry.contentType,
  }
}
