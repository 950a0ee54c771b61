// Owns the table of commands. To add one: a file beside this that exports `const command: Command`, its words in
// src/wording/cli.ts, and a line here.

import { COMMAND_WORDS } from '../wording/cli.ts'
import type { CommandEntry } from './command.ts'

export const COMMANDS: readonly CommandEntry[] = [
  { name: 'doctor', ...COMMAND_WORDS.doctor, load: () => import('./doctor.ts') },
  { name: 'ask', ...COMMAND_WORDS.ask, load: () => import('./ask.ts') },
  { name: 'search', ...COMMAND_WORDS.search, load: () => import('./search.ts') },
  { name: 'understand', ...COMMAND_WORDS.understand, load: () => import('./understand.ts') },
  { name: 'figures', ...COMMAND_WORDS.figures, load: () => import('./figures.ts') },
  { name: 'eval', ...COMMAND_WORDS.eval, load: () => import('./eval.ts') },
  { name: 'knowledge', ...COMMAND_WORDS.knowledge, load: () => import('./knowledge.ts') },
  { name: 'invite', ...COMMAND_WORDS.invite, load: () => import('./invite.ts') },
  { name: 'backup', ...COMMAND_WORDS.backup, load: () => import('./backup.ts') },
  { name: 'restore', ...COMMAND_WORDS.restore, load: () => import('./restore.ts') },
  { name: 'store', ...COMMAND_WORDS.store, load: () => import('./store.ts') },
  { name: 'settings', ...COMMAND_WORDS.settings, load: () => import('./settings.ts') },
]
