// Owns the list of settings as people read it: .env.example, and what `cli settings` prints.

import { findAllowed, findDefault, isSecret, SETTING_NAMES, type Settings } from './config.ts'
import { EXAMPLE_HEADING, MASKED, SETTING_DEFAULT, SETTING_GROUPS, SETTING_OPTIONAL, WECHATY_NOTE } from './wording/settings.ts'

interface SettingLine {
  readonly name: string
  readonly words: string
  readonly group: string
}

const LINES: readonly SettingLine[] = SETTING_GROUPS.flatMap(({ title, words }) =>
  Object.entries(words).map(([name, meaning]) => ({ name, words: meaning, group: title })),
)

const WECHATY_EXAMPLES = [
  'WECHATY_PUPPET=wechaty-puppet-service',
  'WECHATY_PUPPET_SERVICE_TOKEN=',
  'WECHATY_PUPPET_SERVICE_ENDPOINT=127.0.0.1:8788',
  'WECHATY_PUPPET_SERVICE_NO_TLS_INSECURE_CLIENT=true',
]

/** The whole of .env.example; a test holds the file equal to it. */
export function renderEnvExample(): string {
  const groups = SETTING_GROUPS.flatMap(({ title }) => [
    '',
    `# —— ${title} ——`,
    ...LINES.filter((line) => line.group === title).flatMap(example),
  ])
  return [...EXAMPLE_HEADING, ...groups, '', ...WECHATY_NOTE, ...WECHATY_EXAMPLES.map((line) => `# ${line}`), ''].join('\n')
}

function example({ name, words }: SettingLine): string[] {
  const fallback = findDefault(name)
  const allowed = findAllowed(name)
  return [`# ${words}${fallback ? SETTING_DEFAULT(fallback, allowed) : SETTING_OPTIONAL(allowed)}`, `# ${name}=${fallback ?? ''}`]
}

export interface SettingInForce {
  readonly name: string
  readonly words: string
  /** Secrets masked; undefined where nothing is set. */
  readonly value: string | undefined
}

export function listSettings(settings: Settings): readonly SettingInForce[] {
  const values: Readonly<Record<string, unknown>> = settings
  return LINES.filter(({ name }) => SETTING_NAMES.some((known) => known === name)).map(({ name, words }) => {
    const value = values[name]
    return { name, words, value: value === undefined ? undefined : isSecret(name) ? MASKED : String(value) }
  })
}
