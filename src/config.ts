// Owns the settings: one schema, read once from .env and the environment. Nobody else reads either.

import { resolve } from 'node:path'
import { z } from 'zod'
import { readEnvFile } from './env-file.ts'
import { AppError } from './errors.ts'
import { findNearestName } from './nearest-name.ts'
import { ALLOWED, MASKED, SETTINGS_WRONG_HINT, TOKEN_NEEDED, unknownName, wrongValue } from './wording/settings.ts'

// The message of every rule is what is allowed: it is all that a person needs to mend the value.
const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/u, ALLOWED.whole(least, most))
    .transform(Number)
    .refine((value) => value >= least && value <= most, ALLOWED.whole(least, most))
const oneOf = <const Names extends readonly [string, ...string[]]>(...names: Names) => z.enum(names, ALLOWED.oneOf(names))
const matching = (form: RegExp, allowed: string) => z.string().regex(form, allowed)
const place = () =>
  z
    .string(ALLOWED.place)
    .min(1, ALLOWED.place)
    .transform((path) => resolve(path))
const url = (protocol: RegExp, allowed: string) => z.url({ protocol, error: allowed })
const hours = () => matching(/^(?:off|(?:[01]\d|2[0-3]):[0-5]\d-(?:[01]\d|2[0-3]):[0-5]\d)$/u, ALLOWED.hours)

const schema = z.object({
  PORT: whole(0, 65_535).prefault('8787'),
  HOST: matching(/^[\w.:-]+$/u, ALLOWED.text).prefault('127.0.0.1'),
  LOG_LEVEL: oneOf('silent', 'error', 'warn', 'info', 'debug', 'trace').prefault('info'),

  DATA_DIR: place().prefault('./data'),
  DATABASE_URL: url(/^postgres(?:ql)?$/u, ALLOWED.postgresUrl).optional(),
  DOCUMENTS_DIR: place().prefault('./seeds'),
  KNOWLEDGE_DIR: place().prefault('./knowledge'),
  TIMEZONE: z.string().refine(isTimeZone, ALLOWED.zone).prefault('Asia/Shanghai'),

  CHANNEL: oneOf('simulator', 'wechaty').prefault('simulator'),
  ACCOUNT: matching(/^[a-z0-9-]{1,32}$/u, ALLOWED.account).prefault('main'),
  SIMULATOR: oneOf('on', 'off').optional(),
  SIMULATOR_TOKEN: matching(/^\S{16,}$/u, ALLOWED.token).optional(),
  SIMULATOR_WORLD: place().optional(),
  FRIEND_REQUESTS: oneOf('manual', 'accept').prefault('manual'),
  OTHER_BOTS: z
    .string()
    .transform((ids) => ids.split(/[,，]/u).map((id) => id.trim()))
    .optional(),

  BOT_NAME: z.string().min(1, ALLOWED.text).prefault('工小问'),
  COMMAND_PREFIX: z.string().min(1, ALLOWED.text).optional(),
  STALE_AFTER_SECONDS: whole(1, 86_400).prefault('120'),
  CONTEXT_MINUTES: whole(1, 1440).prefault('10'),
  PERSON_PER_MINUTE: whole(1, 60_000).prefault('60'),
  GROUP_PER_MINUTE: whole(1, 60_000).prefault('120'),
  HANDOFF_TELL: oneOf('staff', 'off').prefault('staff'),
  HANDOFF_QUIET_MINUTES: whole(0, 1440).prefault('10'),
  OUTGOING_INTERVAL_MS: whole(0, 600_000).optional(),
  OUTGOING_JITTER_MS: whole(0, 600_000).optional(),
  MAX_TEXT_BYTES: whole(200, 20_000).prefault('1800'),

  NOTICE_APPROVALS: whole(1, 2).prefault('1'),
  NOTICE_INTERVAL_MS: whole(0, 600_000).optional(),
  NOTICE_JITTER_MS: whole(0, 600_000).optional(),
  NOTICE_PER_HOUR: whole(0, 100_000).optional(),
  NOTICE_PER_DAY: whole(0, 1_000_000).optional(),
  NOTICE_PER_GROUP_PER_DAY: whole(0, 1000).optional(),
  NOTICE_GRACE_MINUTES: whole(1, 1440).prefault('30'),
  NOTICE_QUIET_HOURS: hours().optional(),

  ALERT_WEBHOOK: url(/^https?$/u, ALLOWED.webUrl).optional(),
  ALERT_SECRET: matching(/^\S{16,}$/u, ALLOWED.token).optional(),
})

export const isPostgresUrl = (text: string): boolean => schema.shape.DATABASE_URL.safeParse(text).success

type SettingName = keyof typeof schema.shape
export const SETTING_NAMES = Object.keys(schema.shape) as readonly SettingName[]

/** PORT → 8787; undefined where nothing is the default. */
export function findDefault(name: string): string | undefined {
  const rule = SETTING_NAMES.some((known) => known === name) ? schema.shape[name as SettingName] : undefined
  return rule instanceof z.ZodPrefault ? String(rule.def.defaultValue) : undefined
}

/** What the schema itself says of a value that cannot be right. */
export function findAllowed(name: string): string {
  const rule = schema.shape[name as SettingName]
  return rule.safeParse('').error?.issues[0]?.message ?? ALLOWED.text
}

/** Never shown: an address may hold a password or a key. */
const SECRETS: readonly string[] = ['DATABASE_URL', 'SIMULATOR_TOKEN', 'ALERT_WEBHOOK', 'ALERT_SECRET'] satisfies SettingName[]
export const isSecret = (name: string): boolean => SECRETS.includes(name) || /TOKEN|SECRET|PASSWORD|KEY/u.test(name)

/** Wechaty and its puppets read these themselves; which there are depends on the puppet. */
const isWechatyName = (name: string): boolean => name.startsWith('WECHATY_')

type Parsed = z.infer<typeof schema>
type DependingOnChannel =
  | 'OUTGOING_INTERVAL_MS'
  | 'OUTGOING_JITTER_MS'
  | 'NOTICE_INTERVAL_MS'
  | 'NOTICE_JITTER_MS'
  | 'NOTICE_PER_HOUR'
  | 'NOTICE_PER_DAY'
  | 'NOTICE_PER_GROUP_PER_DAY'
export type Settings = Readonly<
  Omit<Parsed, 'SIMULATOR' | 'NOTICE_QUIET_HOURS' | DependingOnChannel> &
    Record<DependingOnChannel, number> & {
      readonly SIMULATOR: boolean
      readonly NOTICE_QUIET_HOURS: string
      /** What stands under WECHATY_… names: it is passed on as it is, and never shown. */
      readonly wechaty: Readonly<Record<string, string>>
    }
>

type Values = Readonly<Record<string, string | undefined>>

/** Reads everything once, and hands Wechaty's own settings on to it. */
export function loadSettings(): Settings {
  const file = readEnvFile('.env')
  for (const [name, value] of file) {
    if (isWechatyName(name)) process.env[name] ??= value
  }
  return readSettings(file, process.env)
}

/** Whether a failure shows its stack: asked when the settings themselves may be what is broken. */
export function wantsDetail(): boolean {
  const level = process.env.LOG_LEVEL ?? levelInFile()
  return level === 'debug' || level === 'trace'
}

function levelInFile(): string | undefined {
  try {
    return readEnvFile('.env').get('LOG_LEVEL')
  } catch {
    return undefined
  }
}

/** What stands in the environment wins over the file. An empty value is as good as none. */
export function readSettings(file: ReadonlyMap<string, string>, environment: Values): Settings {
  const values = filled({ ...Object.fromEntries(file), ...filled(environment) })
  const parsed = schema.safeParse(values)
  const faults = [...unknownNames(file), ...(parsed.success ? [] : parsed.error.issues.map((issue) => faultOf(issue, values)))]
  if (!parsed.success || faults.length > 0) throw settingsError(faults)
  const settings = complete(parsed.data, Object.fromEntries(Object.entries(values).filter(([name]) => isWechatyName(name))))
  if (settings.SIMULATOR && !settings.SIMULATOR_TOKEN && !isLoopback(settings.HOST)) throw settingsError([TOKEN_NEEDED(settings.HOST)])
  return settings
}

/** What follows from other settings where it is not set itself. */
function complete(parsed: Parsed, wechaty: Settings['wechaty']): Settings {
  const simulated = parsed.CHANNEL === 'simulator'
  return {
    ...parsed,
    SIMULATOR: parsed.SIMULATOR ? parsed.SIMULATOR === 'on' : simulated,
    OUTGOING_INTERVAL_MS: parsed.OUTGOING_INTERVAL_MS ?? (simulated ? 0 : 1000),
    OUTGOING_JITTER_MS: parsed.OUTGOING_JITTER_MS ?? (simulated ? 0 : 800),
    NOTICE_INTERVAL_MS: parsed.NOTICE_INTERVAL_MS ?? (simulated ? 200 : 3000),
    NOTICE_JITTER_MS: parsed.NOTICE_JITTER_MS ?? (simulated ? 100 : 2000),
    NOTICE_PER_HOUR: parsed.NOTICE_PER_HOUR ?? (simulated ? 0 : 300),
    NOTICE_PER_DAY: parsed.NOTICE_PER_DAY ?? (simulated ? 0 : 2000),
    NOTICE_PER_GROUP_PER_DAY: parsed.NOTICE_PER_GROUP_PER_DAY ?? (simulated ? 0 : 5),
    NOTICE_QUIET_HOURS: parsed.NOTICE_QUIET_HOURS ?? (simulated ? 'off' : '22:00-07:00'),
    wechaty,
  }
}

const filled = (values: Values): Record<string, string> =>
  Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()] as const] : [])))

function unknownNames(file: ReadonlyMap<string, string>): string[] {
  const unknown = [...file.keys()].filter((name) => !isWechatyName(name) && !SETTING_NAMES.some((known) => known === name))
  return unknown.map((name) => unknownName(name, findNearestName(name.toUpperCase(), SETTING_NAMES)))
}

function faultOf(issue: z.core.$ZodIssue, values: Values): string {
  const name = String(issue.path[0])
  return wrongValue(name, isSecret(name) ? MASKED : `“${values[name]}”`, issue.message)
}

const settingsError = (faults: readonly string[]): AppError => new AppError('settings', faults.join('；'), { hint: SETTINGS_WRONG_HINT })

export const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || /^127\./u.test(host)

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('zh-CN', { timeZone: name })
    return true
  } catch {
    return false
  }
}
