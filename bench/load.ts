// Owns `npm run load`: a real bot under many conversations at once, over the simulator's HTTP as an outside tester uses it.
//   --conversations 200 --rate 50 (messages a second) --seconds 60 --p99 250 (milliseconds, the limit)
//   --slack 1: the limit is widened by that much and by how slow the machine is in this run
// Half of the conversations are private, half are groups. Every answer is compared with the one that the same question got
// when nobody else asked, so that a lost, doubled or misplaced one is seen.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { judge } from './load/judge.ts'
import { startBot } from './load/own-bot.ts'
import { QUESTIONS } from './load/questions.ts'
import { createTalk, type Plan, type Talk } from './load/talk.ts'
import { slowness } from './yardstick.ts'

const { values } = parseArgs({
  options: {
    conversations: { type: 'string', default: '200' },
    rate: { type: 'string', default: '50' },
    seconds: { type: 'string', default: '60' },
    p99: { type: 'string', default: '250' },
    slack: { type: 'string' },
  },
})
const [conversations, rate, seconds, plainMs] = [values.conversations, values.rate, values.seconds, values.p99].map(Number) as [
  number,
  number,
  number,
  number,
]
const slowBefore = values.slack === undefined ? 1 : slowness()
/** Answers that are still missing after this time are lost. */
const SETTLE_MS = 30_000

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** What each question is answered when nothing else goes on; those with one message of their own, with its source, are asked. */
async function learnAnswers(talk: Talk): Promise<ReadonlyMap<string, string>> {
  const known = new Map<string, string>()
  for (const [at, question] of QUESTIONS.entries()) {
    const texts = await talk.askAlone(`learner-${at + 1}`, question)
    const text = texts[0] ?? ''
    if (texts.length === 1 && text.includes('《') && ![...known.values()].includes(text)) known.set(question, text)
  }
  return known
}

/** One message every 1000 / rate ms whatever the bot does, as people do not wait for each other. */
async function askAll(talk: Talk, plans: readonly Plan[], questions: readonly string[]): Promise<void> {
  const total = rate * seconds
  const begun = performance.now()
  for (let count = 0; count < total; count += 1) {
    const ahead = begun + (count * 1000) / rate - performance.now()
    if (ahead > 0) await wait(ahead)
    const plan = plans[count % plans.length] as Plan
    // Neighbours in one conversation are never the same question.
    const question = questions[(count + Math.floor(count / plans.length)) % questions.length] as string
    talk.ask(plan, question)
  }
}

const dir = mkdtempSync(join(tmpdir(), 'load-'))
const half = Math.ceil(conversations / 2)
const world = join(dir, 'world.json')
const ids = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `${prefix}-${at + 1}`, name: `${prefix}${at + 1}` }))
const contacts = [...ids('learner', QUESTIONS.length), ...ids('private', half), ...ids('speaker', conversations - half)]
const rooms = ids('room', conversations - half).map(({ id }, at) => ({ id, topic: id, enabled: true, members: [`speaker-${at + 1}`] }))
writeFileSync(world, JSON.stringify({ contacts, rooms }))

const bot = await startBot(dir, world)
try {
  const talk = await createTalk(bot.url)
  const answers = await learnAnswers(talk)
  const plans: Plan[] = [
    ...Array.from({ length: half }, (_, at): Plan => ({ conversation: `private-${at + 1}`, from: `private-${at + 1}`, asked: [] })),
    ...rooms.map(({ id }, at): Plan => ({ conversation: id, from: `speaker-${at + 1}`, room: id, asked: [] })),
  ]
  const before = await bot.used()
  const begun = performance.now()
  await askAll(talk, plans, [...answers.keys()])
  const tookS = (performance.now() - begun) / 1000
  await talk.settle(rate * seconds, SETTLE_MS)
  const verdict = judge(plans, talk.heard, answers)
  const after = await bot.used()
  const cpuEach = (after.cpuMs - before.cpuMs) / (rate * seconds)
  talk.close()
  console.log(
    `${rate * seconds} messages in ${tookS.toFixed(1)} s over ${conversations} conversations, ${answers.size} questions: ` +
      `p50 ${verdict.p50} ms, p90 ${verdict.p90} ms, p99 ${verdict.p99} ms, most ${verdict.most} ms; ` +
      `lost ${verdict.lost}, twice ${verdict.twice}, out of order ${verdict.misplaced}, told otherwise in context ${verdict.otherwise}; ` +
      `bot ${after.megabytes} MB, ${cpuEach.toFixed(1)} ms of a processor for each message`,
  )
  for (const line of verdict.examples) console.log(line)
  const limitMs = values.slack === undefined ? plainMs : Math.round(plainMs * Number(values.slack) * Math.max(slowBefore, slowness()))
  const failed = verdict.lost + verdict.twice + verdict.misplaced > 0 || verdict.p99 > limitMs
  if (verdict.p99 > limitMs) console.log(`p99 is over ${limitMs} ms`)
  process.exitCode = failed ? 1 : 0
} finally {
  await bot.stop()
  rmSync(dir, { recursive: true, force: true })
}
