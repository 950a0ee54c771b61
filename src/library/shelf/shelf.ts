// Owns the changing of the documents folder by the program: a file is looked at, put in, taken out, read anew; who did it is kept.
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Diagnostic } from '../../documents/source-document.ts'
import { AppError } from '../../errors.ts'
import { type ShownPreview, troubleText } from '../../wording/knowledge-changes.ts'
import * as wording from '../../wording/shelf.ts'
import { type Loading, parseFile } from '../load-file.ts'
import type { ParsedFile } from '../parsed-cache.ts'
import { parseSources, SOURCES_FILE, type SourceEntry } from '../sources.ts'
import { createHistory, type HistoryLine } from './history.ts'
import { previewOf } from './preview.ts'
import { safeName } from './safe-name.ts'
import { addEntry, changeEntry, type EntryFields, hasEntry, removeEntry } from './sources-edit.ts'

/** What a person says of the file; the rest is concluded. */
export interface About {
  readonly title?: string
  readonly period?: string
  readonly region?: string
  readonly publisher?: string
}

export interface Shelf {
  preview(name: string, bytes: Uint8Array, about?: About): Promise<ShownPreview>
  /** What the preview showed, in service for all with the next look at the folder. */
  add(name: string, bytes: Uint8Array, who: string, about?: About): Promise<HistoryLine>
  /** By the number of its line in the history, its file name or its id. The file itself is moved aside, not deleted. */
  remove(which: string, who: string): Promise<HistoryLine>
  /** Reads a file of the folder anew, whatever was kept of it. */
  redo(file: string, who: string): Promise<{ readonly line: HistoryLine; readonly problems: readonly Diagnostic[] }>
  history(): Promise<readonly HistoryLine[]>
}

export interface ShelfOptions {
  readonly documentsDir: string
  readonly dataDir: string
  readonly loading: () => Promise<Loading>
  readonly now: () => number
  /** Another edition of this title, in a file of another name. */
  readonly findEdition?: (title: string, file: string) => ShownPreview['otherEdition']
}

export function createShelf({ documentsDir, dataDir, loading, now, findEdition }: ShelfOptions): Shelf {
  const history = createHistory(join(dataDir, 'knowledge', 'history.jsonl'))
  const sourcesPath = join(documentsDir, SOURCES_FILE)
  const readSources = (): Promise<string> => readFile(sourcesPath, 'utf8').catch(() => '')

  const parse = async (file: string, bytes: Uint8Array, entry: SourceEntry | undefined, fresh = false): Promise<ParsedFile> => {
    const opened = await loading()
    try {
      return await parseFile(file, bytes, entry, { ...opened, fresh, again: true })
    } finally {
      await opened.reader.close()
    }
  }

  /** As the folder's own reading describes the file. */
  const entryOf = async (file: string): Promise<SourceEntry | undefined> =>
    parseSources(await readSources()).entries.find((entry) => entry.file === file)

  const record = (action: HistoryLine['action'], file: string, who: string, parsed: ParsedFile): Promise<HistoryLine> =>
    history.add({
      at: now(),
      who,
      action,
      file,
      ids: parsed.documents.map((read) => read.document.id),
      title: parsed.documents[0]?.document.title ?? file,
      sections: parsed.documents.reduce((sum, read) => sum + read.headings.length, 0),
      passages: parsed.documents.reduce((sum, read) => sum + read.passages.length, 0),
    })

  const preview = async (name: string, bytes: Uint8Array, about: About = {}): Promise<ShownPreview> => {
    const file = safeName(name)
    const parsed = await parse(file, bytes, { file, line: 0, ...about })
    const otherEdition = findEdition?.(parsed.documents[0]?.document.title ?? '', file)
    return previewOf(file, parsed, { replaces: await exists(join(documentsDir, file)), ...(otherEdition ? { otherEdition } : {}) })
  }

  /** One change after the other: two that read sources.yaml at once would lose one of them. */
  let last: Promise<unknown> = Promise.resolve()
  const inTurn =
    <Words extends readonly unknown[], Result>(change: (...words: Words) => Promise<Result>) =>
    (...words: Words): Promise<Result> => {
      const turn = last.then(() => change(...words))
      last = turn.catch(() => undefined)
      return turn
    }

  return {
    preview,
    history: history.list,
    add: inTurn(async (name: string, bytes: Uint8Array, who: string, about: About = {}) => {
      const file = safeName(name)
      const parsed = await parse(file, bytes, { file, line: 0, ...about })
      if (!parsed.documents.some((read) => read.passages.length > 0)) throw refusal(previewOf(file, parsed, { replaces: false }))
      const replaces = await exists(join(documentsDir, file))
      const yaml = describe(await readSources(), file, parsed, about)
      if (yaml === undefined) throw new AppError('sources-broken', wording.SOURCES_BROKEN, { hint: wording.SOURCES_BROKEN_HINT })
      if (replaces) await setAside(documentsDir, dataDir, file, now())
      await writeWhole(join(documentsDir, file), bytes)
      await writeWhole(sourcesPath, yaml)
      return record(replaces ? 'replaced' : 'added', file, who, parsed)
    }),
    remove: inTurn(async (which: string, who: string) => {
      const file = findFile(which, await history.list())
      if (file === undefined || !(await exists(join(documentsDir, file))))
        throw new AppError('not-on-shelf', wording.NOT_ON_SHELF(which), { hint: wording.NOT_ON_SHELF_HINT })
      const parsed = await parse(file, await readFile(join(documentsDir, file)), await entryOf(file))
      await writeWhole(sourcesPath, removeEntry(await readSources(), file))
      await setAside(documentsDir, dataDir, file, now())
      return record('removed', file, who, parsed)
    }),
    redo: inTurn(async (which: string, who: string) => {
      const file = findFile(which, await history.list()) ?? which
      const bytes = await readFile(join(documentsDir, file)).catch(() => undefined)
      if (bytes === undefined) throw new AppError('not-on-shelf', wording.NOT_ON_SHELF(which), { hint: wording.NOT_ON_SHELF_HINT })
      const parsed = await parse(file, bytes, await entryOf(file), true)
      const line = await record('redone', file, who, parsed)
      return { line, problems: previewOf(file, parsed, { replaces: true }).problems }
    }),
  }
}

const refusal = ({ file, refused }: ShownPreview): AppError =>
  new AppError('not-readable', wording.NOT_READABLE(file, refused ? troubleText(refused) : ''), {
    hint: refused?.advice ?? wording.NOT_READABLE_HINT,
  })

/** sources.yaml with the file in it. What a person wrote of it before stays. */
function describe(yaml: string, file: string, parsed: ParsedFile, about: About): string | undefined {
  if (hasEntry(yaml, file)) return Object.keys(about).length > 0 ? changeEntry(yaml, file, { ...about }) : yaml
  const only = parsed.documents.length === 1 ? parsed.documents[0]?.document : undefined
  const told: EntryFields = {
    file,
    ...(only
      ? { id: only.id, title: only.title, ...(about.title === undefined && only.concluded?.includes('title') ? { inferred: true } : {}) }
      : {}),
    ...Object.fromEntries(
      (['publisher', 'published', 'kind', 'period', 'region'] as const).flatMap((key) =>
        only?.[key] === undefined ? [] : [[key, only[key]]],
      ),
    ),
    ...about,
  }
  return addEntry(yaml, told)
}

/** '12' is a line of the history; else a file's name, or an id that it was given. */
function findFile(which: string, lines: readonly HistoryLine[]): string | undefined {
  const number = /^\d{1,9}$/u.test(which) ? Number(which) : undefined
  const line = lines.findLast((each) => (number === undefined ? each.file === which || each.ids.includes(which) : each.number === number))
  return line?.file ?? (number === undefined ? safeName(which) : undefined)
}

const exists = async (path: string): Promise<boolean> => (await stat(path).catch(() => undefined))?.isFile() ?? false

/** Nothing is lost: what goes out of service lies in DATA_DIR. */
async function setAside(documentsDir: string, dataDir: string, file: string, now: number): Promise<void> {
  const folder = join(dataDir, 'knowledge', 'removed')
  await mkdir(folder, { recursive: true })
  const bytes = await readFile(join(documentsDir, file))
  await writeWhole(join(folder, `${now}-${file}`), bytes)
  await rm(join(documentsDir, file))
}

/** Written beside and renamed, so that nobody ever reads half of it. The dot keeps it out of the folder's documents meanwhile. */
async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const draft = path.replace(/([^/\\]+)$/u, '.$1.part')
  await mkdir(join(path, '..'), { recursive: true })
  await writeFile(draft, content)
  await rename(draft, path)
}
