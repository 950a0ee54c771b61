// Owns `cli knowledge …`: which of its actions is meant, on which folder.
import { findNearestName } from '../nearest-name.ts'
import * as wording from '../wording/knowledge.ts'
import type { Command, CommandInput, ExitCode } from './command.ts'
import { VIEWS } from './knowledge-views.ts'
import { loadSnapshot } from './load-snapshot.ts'

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
