// Owns what `cli knowledge` changes of the documents folder: add, remove, redo, history.
import { readFile, stat } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { basename, resolve } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { systemClock } from '../clock.ts'
import { AppError } from '../errors.ts'
import { createLibrary } from '../library/library.ts'
import { FILE_MAX_BYTES } from '../library/load-file.ts'
import { findOtherEdition } from '../library/shelf/other-edition.ts'
import { type About, createShelf, type Shelf } from '../library/shelf/shelf.ts'
import * as wording from '../wording/knowledge-changes.ts'
import type { CommandInput, ExitCode } from './command.ts'
import { createProgress } from './progress.ts'

export const CHANGE_OPTIONS = {
  title: { type: 'string' },
  period: { type: 'string' },
  region: { type: 'string' },
  publisher: { type: 'string' },
  yes: { type: 'boolean' },
} as const

const TICK_MS = 250

type Change = (input: CommandInput, words: readonly string[], shelf: Shelf) => Promise<ExitCode>

/** Each with how many words it needs. */
export const CHANGES: Readonly<Record<string, { readonly words: number; readonly run: (input: CommandInput) => Promise<ExitCode> }>> = {
  add: { words: 1, run: (input) => withShelf(input, addFiles) },
  remove: { words: 1, run: (input) => withShelf(input, removeFile) },
  redo: { words: 1, run: (input) => withShelf(input, redoFile) },
  history: { words: 0, run: (input) => withShelf(input, showHistory) },
}

async function withShelf(input: CommandInput, change: Change): Promise<ExitCode> {
  const { settings, options, words } = input
  const documentsDir = typeof options.documents === 'string' ? resolve(options.documents) : settings.DOCUMENTS_DIR
  const log = { info: () => undefined, warn: () => undefined }
  const library = createLibrary({ documentsDir, knowledgeDir: settings.KNOWLEDGE_DIR, dataDir: settings.DATA_DIR, log })
  try {
    const inService = await library.load().catch(() => undefined)
    const shelf = createShelf({
      documentsDir,
      dataDir: settings.DATA_DIR,
      loading: library.openLoading,
      now: systemClock.now,
      findEdition: (title, file) => findOtherEdition(inService, title, file),
    })
    return await change(input, words.slice(1), shelf)
  } finally {
    await library.close()
  }
}

const addFiles: Change = async (input, paths, shelf) => {
  const { terminal, options } = input
  let failed = 0
  let unasked = 0
  if (paths.length > 1)
    for (const [i, path] of paths.entries()) terminal.note(wording.stateLine(i + 1, paths.length, basename(path), 'waiting'))
  for (const [i, path] of paths.entries()) {
    terminal.note(wording.stateLine(i + 1, paths.length, basename(path), 'working'))
    try {
      const added = await addFile(input, path, { done: i, of: paths.length }, shelf)
      if (added === undefined && !canAsk()) unasked++
      terminal.note(wording.stateLine(i + 1, paths.length, basename(path), added === undefined ? 'left' : 'done'))
      if (added !== undefined) terminal.out(options.json === true ? JSON.stringify(added) : wording.addedLine(added))
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      failed++
      terminal.note(wording.stateLine(i + 1, paths.length, basename(path), 'failed'))
      terminal.note(wording.failedLine(error.message, error.hint))
    }
  }
  if (failed > 0) return 1
  // A script that forgot --yes is to notice it.
  return unasked > 0 ? 2 : 0
}

const canAsk = (): boolean => process.stdin.isTTY === true

interface Place {
  readonly done: number
  readonly of: number
}

/** Where a file takes its time, a bar says that it is being read. */
async function withBar<Result>({ terminal }: CommandInput, file: string, { done, of }: Place, work: Promise<Result>): Promise<Result> {
  const bar = createProgress(terminal, wording.WORKING(file), of, () => performance.now())
  const tick = setInterval(() => bar.report(done), TICK_MS)
  try {
    return await work
  } finally {
    clearInterval(tick)
    bar.end()
  }
}

async function addFile(input: CommandInput, path: string, place: Place, shelf: Shelf) {
  const bytes = await readOwnFile(path)
  const about = aboutOf(input)
  const preview = await withBar(input, basename(path), place, shelf.preview(basename(path), bytes, about))
  if (preview.refused) throw new AppError('not-readable', wording.troubleText(preview.refused), { hint: preview.refused.advice })
  for (const line of wording.previewLines(preview)) input.terminal.note(line)
  return (await isWanted(input)) ? shelf.add(basename(path), bytes, whoIsHere(), about) : undefined
}

async function readOwnFile(path: string): Promise<Uint8Array> {
  const about = await stat(path).catch(() => undefined)
  if (!about?.isFile()) throw new AppError('no-file', wording.NO_FILE(path), { hint: wording.NO_FILE_HINT })
  if (about.size > FILE_MAX_BYTES) throw new AppError('too-large', wording.TOO_LARGE(path), { hint: wording.TOO_LARGE_HINT })
  return readFile(path)
}

function aboutOf({ options }: CommandInput): About {
  const told = (['title', 'period', 'region', 'publisher'] as const).flatMap((key) =>
    typeof options[key] === 'string' ? [[key, options[key]]] : [],
  )
  return Object.fromEntries(told) as About
}

/** Asked at a terminal; a script says --yes. */
async function isWanted({ options, terminal }: CommandInput): Promise<boolean> {
  if (options.yes === true) return true
  if (!canAsk()) {
    terminal.note(wording.SAY_YES)
    return false
  }
  const asked = createInterface({ input: process.stdin, output: process.stderr })
  const answer = await asked.question(wording.ASK)
  asked.close()
  return /^(?:y|yes|是|好|确认|1)$/iu.test(answer.trim())
}

const removeFile: Change = async ({ terminal, options }, [which = ''], shelf) => {
  const line = await shelf.remove(which, whoIsHere())
  terminal.out(options.json === true ? JSON.stringify(line) : wording.removedLine(line))
  return 0
}

const redoFile: Change = async ({ terminal, options }, [which = ''], shelf) => {
  const { line, problems } = await shelf.redo(which, whoIsHere())
  terminal.out(options.json === true ? JSON.stringify({ ...line, problems }) : wording.redoneLine(line))
  if (options.json !== true) for (const problem of problems) terminal.out(wording.problemLine(problem))
  return line.passages > 0 ? 0 : 1
}

const showHistory: Change = async ({ terminal, options, settings }, _words, shelf) => {
  const lines = await shelf.history()
  if (lines.length === 0) terminal.note(wording.NO_HISTORY)
  for (const line of lines) terminal.out(options.json === true ? JSON.stringify(line) : wording.historyLine(line, settings.TIMEZONE))
  return 0
}

const whoIsHere = (): string => {
  try {
    return userInfo().username
  } catch {
    return 'cli'
  }
}
