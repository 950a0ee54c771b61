// Owns `cli knowledge …`: which of its actions is meant, on which folder.

import { findNearestName } from '../nearest-name.ts'
import { askForReload } from '../wire/reloading.ts'
import * as wording from '../wording/knowledge.ts'
import type { Command, CommandInput, ExitCode } from './command.ts'
import { CHANGE_OPTIONS, CHANGES } from './knowledge-changes.ts'
import { VIEWS } from './knowledge-views.ts'
import { loadSnapshot } from './load-snapshot.ts'
import { refuse } from './refuse.ts'

export const command: Command = {
  words: [0, 40],
  options: { documents: { type: 'string' }, json: { type: 'boolean' }, ...CHANGE_OPTIONS },
  async run(input) {
    const [name, document] = input.words
    if (name === 'reload') return reload(input)
    const change = name === undefined ? undefined : CHANGES[name]
    if (change) return input.words.length > change.words ? change.run(input) : refuseAction(input, wording.FILE_NEEDED)
    const view = name === undefined ? undefined : VIEWS[name]
    if (!view)
      return refuseAction(
        input,
        name === undefined
          ? wording.ACTION_NEEDED
          : wording.UNKNOWN_ACTION(name, findNearestName(name, [...Object.keys(VIEWS), ...Object.keys(CHANGES), 'reload'])),
      )
    if (view.needsDocument && document === undefined) return refuseAction(input, wording.DOCUMENT_NEEDED)
    return view.show({ snapshot: await loadSnapshot(input), document, json: input.options.json === true, terminal: input.terminal })
  },
}

/** A running bot sees changes by itself; this makes it look again where it cannot, as on a network disk. */
function reload({ settings, terminal }: CommandInput): ExitCode {
  askForReload(settings.DATA_DIR)
  terminal.out(wording.RELOAD_ASKED)
  return 0
}

const refuseAction = ({ terminal }: CommandInput, problem: string): ExitCode => refuse(terminal, problem, ...wording.ACTIONS)
