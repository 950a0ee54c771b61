// Owns the playing of a dialogue: the conversation as it runs, over the project's own documents, with fakes around it.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Answerer, Reply } from '../../src/answers/reply.ts'
import { createLibrary } from '../../src/library/library.ts'
import { createAfterwards } from '../../src/wire/afterwards.ts'
import { createSnapshotAnswerer, type SnapshotAnswerer } from '../../src/wire/snapshot-answerer.ts'
import { createTalk, type Talk } from '../conversation/talk.ts'
import type { Dialogue, DialogueLine } from './dialogue.ts'

const at = (folder: string) => fileURLToPath(new URL(`../../${folder}`, import.meta.url))

export async function loadAnswerer(): Promise<SnapshotAnswerer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'dialogues-'))
  const log = { info: () => undefined, warn: () => undefined }
  const library = createLibrary({ documentsDir: at('seeds'), knowledgeDir: at('knowledge'), dataDir, log })
  const snapshot = await library.load()
  rmSync(dataDir, { recursive: true, force: true })
  return createSnapshotAnswerer(snapshot)
}

export interface Played {
  readonly line: DialogueLine
  readonly text: string
  readonly kind: string | undefined
  /** What the answerer gave for this line, if it was asked. */
  readonly reply: Reply | undefined
  readonly question: string | undefined
}

export async function play(dialogue: Dialogue, answerer: SnapshotAnswerer): Promise<readonly Played[]> {
  const replies: { readonly question: string; readonly reply: Reply }[] = []
  const spied: Answerer = {
    answer(question, context) {
      const reply = answerer.answer(question, context)
      replies.push({ question, reply })
      return reply
    },
  }
  const afterwards = createAfterwards({
    answerer: () => answerer,
    snapshot: () => ({ documents: [] }),
    draw: async () => new Uint8Array(),
  })
  const talk = createTalk({ deps: { answerer: () => spied, nextQuestions: () => answerer.next, afterwards } })
  for (const [who, role] of Object.entries(dialogue.roles)) await talk.grant(who, role)
  for (const room of dialogue.rooms) await talk.open(room)
  const played: Played[] = []
  for (const line of dialogue.turns) {
    const before = { logged: talk.logged.length, replies: replies.length }
    const sent = await speak(talk, line)
    const last = replies.length > before.replies ? replies.at(-1) : undefined
    played.push({
      line,
      text: sent.join('\n'),
      kind: kindIn(talk.logged.slice(before.logged)),
      reply: last?.reply,
      question: last?.question,
    })
  }
  return played
}

async function speak(talk: Talk, line: DialogueLine): Promise<string[]> {
  await talk.clock.advance(line.after * 60_000)
  const quoted =
    line.quote === undefined ? {} : { quoted: { text: line.quote.replace(/^bot:/u, ''), ofBot: line.quote.startsWith('bot:') } }
  if (line.in === undefined)
    return talk.deliver(
      talk.incoming(line.say, { place: { kind: 'private', id: line.who }, sender: { id: line.who, name: line.who }, ...quoted }),
    )
  return talk.sayIn(line.in, line.say, { who: line.who, mentioned: line.mention, ...quoted })
}

/** The conversation says of what kind its answer was in the log, where words are not. */
function kindIn(logged: readonly string[]): string | undefined {
  const answered = logged
    .map((entry) => JSON.parse(entry) as { readonly message: string; readonly kind?: string })
    .findLast(({ message }) => message === 'answered')
  return answered?.kind
}

/** What a line promised and the reply does not keep; empty is right. */
export function faultsIn({ line, text, kind, reply, question }: Played): readonly string[] {
  const plain = text.normalize('NFKC')
  const first = plain.split('\n')[0] ?? ''
  const holds = (where: string, wanted: string) =>
    wanted
      .normalize('NFKC')
      .split('|')
      .some((each) => where.includes(each))
  const cited = reply?.citations.some(({ title, section }) => holds(`${title} ${section.at(-1) ?? ''}`, line.cites ?? ''))
  return [
    ...(line.silent && text !== '' ? ['should be silent'] : []),
    ...(!line.silent && text === '' ? ['says nothing'] : []),
    ...(line.kind && !line.kind.includes(kind ?? '') ? [`kind is ${kind}`] : []),
    ...line.has.filter((wanted) => !holds(plain, wanted)).map((wanted) => `lacks ${wanted}`),
    ...line.first.filter((wanted) => !holds(first, wanted)).map((wanted) => `first line lacks ${wanted}`),
    ...line.not.filter((wanted) => holds(plain, wanted)).map((wanted) => `must not say ${wanted}`),
    ...(line.cites !== undefined && !cited ? [`does not cite ${line.cites}`] : []),
    ...(line.asks !== undefined && question !== line.asks ? [`asks ${question}`] : []),
  ]
}
