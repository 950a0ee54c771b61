// Owns one run of gold questions over a documents folder, as `npm run gold` and `npm test` both make it.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AskingSource } from '../src/cli/asking.ts'
import { type Examined, examine } from '../src/cli/examine.ts'
import { readConversationKnowledge } from '../src/conversation/conversation-knowledge.ts'
import { DEFAULT_SETTINGS } from '../src/conversation/deps.ts'
import { goldSchema } from '../src/evaluation/gold.ts'
import { findGroundless, type Groundless } from '../src/evaluation/grounded.ts'
import { type Scores, scoresOf } from '../src/evaluation/scores.ts'
import { createLibrary } from '../src/library/library.ts'
import type { Snapshot } from '../src/library/snapshot.ts'
import { createSnapshotAnswerer, type SnapshotAnswerer } from '../src/wire/snapshot-answerer.ts'

export const OWN = { gold: 'test/gold.jsonl', documents: 'seeds' } as const
const KNOWLEDGE = 'knowledge'
/** A fixed day: nothing that is measured may hang on the date of the run. */
const NOW = Date.parse('2022-12-01T10:00:00+08:00')

export interface GoldRun {
  readonly examined: readonly Examined[]
  readonly scores: Scores
  readonly groundless: readonly { readonly id: string; readonly fault: Groundless }[]
  /** Of single answers, ascending. */
  readonly tookMs: readonly number[]
}

export async function runGold(goldFile: string, documentsDir: string, withoutFamily?: string): Promise<GoldRun> {
  const snapshot = await loadFolder(documentsDir)
  return examineAll(goldFile, snapshot, askingSource(snapshot, withoutFamily))
}

/** A data directory of its own: neither the bot's database nor its caches have a say in what is measured. */
export async function loadFolder(documentsDir: string): Promise<Snapshot> {
  const dataDir = mkdtempSync(join(tmpdir(), 'gold-'))
  const log = { info: () => undefined, warn: () => undefined }
  const library = createLibrary({ documentsDir, knowledgeDir: KNOWLEDGE, dataDir, log })
  try {
    return await library.load()
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

export function examineAll(goldFile: string, snapshot: Snapshot, source: AskingSource): GoldRun {
  const tookMs: number[] = []
  const answerer: AskingSource['answerer'] = {
    answer(question, context) {
      const before = performance.now()
      const reply = source.answerer.answer(question, context)
      tookMs.push(performance.now() - before)
      return reply
    },
  }
  const examined = readGold(goldFile).map((gold) => examine(gold, { ...source, answerer }))
  const texts = new Map(snapshot.documents.map(({ document }) => [document.id, document.text]))
  const groundless = examined.flatMap(({ gold, turns }) =>
    findGroundless(turns, (doc) => texts.get(doc)).map((fault) => ({ id: gold.id, fault })),
  )
  return { examined, scores: scoresOf(examined), groundless, tookMs: tookMs.sort((a, b) => a - b) }
}

export function askingSource(snapshot: Snapshot, withoutFamily?: string): AskingSource & { readonly answerer: SnapshotAnswerer } {
  const read = readConversationKnowledge((file) => readFileSync(`${KNOWLEDGE}/${file}`, 'utf8'))
  if (read.kind === 'broken') throw new Error(JSON.stringify(read.problems))
  return {
    answerer: createSnapshotAnswerer(snapshot, withoutFamily),
    snapshot,
    knowledge: read.knowledge,
    botName: DEFAULT_SETTINGS.botName,
    now: NOW,
    timeZone: 'Asia/Shanghai',
  }
}

export const readGold = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => (line.trim() === '' ? [] : [goldSchema.parse(JSON.parse(line))]))
