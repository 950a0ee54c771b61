// Owns `cli settings`: what is in force, secrets masked, and the text of .env.example.

import { listSettings, renderEnvExample } from '../setting-list.ts'
import { NOT_SET } from '../wording/settings.ts'
import type { Command } from './command.ts'

export const command: Command = {
  words: [0, 0],
  options: { example: { type: 'boolean' }, json: { type: 'boolean' } },
  async run({ options, settings, terminal }) {
    const list = listSettings(settings)
    if (options.example) terminal.out(renderEnvExample().trimEnd())
    else if (options.json) terminal.out(JSON.stringify(Object.fromEntries(list.map(({ name, value }) => [name, value ?? null]))))
    else for (const { name, value, words } of list) terminal.out(`${name}=${value ?? NOT_SET}  ${words}`)
    return 0
  },
}
