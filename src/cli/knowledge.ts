// Owns `cli knowledge …`: which of its actions is meant, on which folder.
import { resolve } from 'node:path'
import { AppError } from '../errors.ts'
import { createLibrary } from '../library/library.ts'
import type { Snapshot } from '../library/snapshot.ts'
import { findNearestName } from '../nearest-name.ts'
import * as wording from '../wording/knowledge.ts'
import type { Command, CommandInput, ExitCode } from './command.ts'
import { VIEWS } from './knowledge-views.ts'
import { createProgress } from './progress.ts'

export const command: Command = {
  words: [0, 2],
  options: { documents: { type: 'string' }, json: { type: 'boolean' } },
  async run(input) {
    const [name, document] = input.words
    const view = name === undefined ? undefined : VIEWS[name]
    if (!view)
      return refuse(
        input,
        name === undefined ? wording.ACTION_NEEDED : wording.UNKNOWN_ACTION(name, findNearestName(name, Object.keys(VIEWS))),
      )
    if (view.needsDocument && document === undefined) return refuse(input, wording.DOCUMENT_NEEDED)
    return view.show({ snapshot: await loadSnapshot(input), document, json: input.options.json === true, terminal: input.terminal })
  },
}

function refuse({ terminal }: CommandInput, problem: string): ExitCode {
  terminal.note(problem)
  for (const line of wording.ACTIONS) terminal.note(line)
  return 2
}

async function loadSnapshot({ settings, options, terminal }: CommandInput): Promise<Snapshot> {
  const documentsDir = typeof options.documents === 'string' ? resolve(options.documents) : settings.DOCUMENTS_DIR
  const progress = createProgress(terminal, wording.READING, 100, () => performance.now())
  const log = { info: () => undefined, warn: () => undefined }
  const library = createLibrary({
    documentsDir,
    knowledgeDir: settings.KNOWLEDGE_DIR,
    dataDir: settings.DATA_DIR,
    log,
    onProgress: (share) => progress.report(Math.floor(share * 100)),
  })
  try {
    return await library.load()
  } catch (error) {
    throw new AppError('documents-unreadable', wording.DOCUMENTS_DIR_MISSING(documentsDir), {
      hint: wording.DOCUMENTS_DIR_HINT,
      cause: error,
    })
  } finally {
    progress.end()
    await library.close()
  }
}
