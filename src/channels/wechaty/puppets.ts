// Owns what is known of each puppet: whether ids survive a login, whether the account is at risk, what it needs.
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

export interface PuppetFacts {
  /** Ids of people and groups stay the same over logins. */
  readonly idsStable: boolean
  /** It is no official interface: the platform bans accounts that use it. */
  readonly risksBan: boolean
  /** The version that was tried with this Wechaty; absent for what comes along. */
  readonly version?: string
  /** One of these settings must be there, or it cannot even be made. */
  readonly needs?: readonly string[]
}

const SERVICE_TOKENS = ['WECHATY_PUPPET_SERVICE_TOKEN', 'WECHATY_TOKEN']

const PUPPETS: Readonly<Record<string, PuppetFacts>> = {
  simulator: { idsStable: true, risksBan: false },
  'wechaty-puppet-service': { idsStable: true, risksBan: true, needs: SERVICE_TOKENS },
  'wechaty-puppet-wechat4u': { idsStable: false, risksBan: true },
  'wechaty-puppet-wechat': { idsStable: false, risksBan: true, version: '1.18.4' },
  'wechaty-puppet-padlocal': {
    idsStable: true,
    risksBan: true,
    version: '1.20.1',
    needs: ['WECHATY_PUPPET_PADLOCAL_TOKEN', 'WECHATY_TOKEN'],
  },
  'wechaty-puppet-xp': { idsStable: true, risksBan: true, version: '1.13.12' },
  'wechaty-puppet-whatsapp': { idsStable: true, risksBan: true, version: '1.19.16' },
  'wechaty-puppet-official-account': { idsStable: true, risksBan: false, version: '1.10.14' },
  'wechaty-puppet-lark': { idsStable: true, risksBan: false, version: '0.4.5' },
}

/** A puppet that nobody has looked at: better to bind people for one login too few than to a stranger. */
const UNKNOWN: PuppetFacts = { idsStable: false, risksBan: true }

export function puppetFacts(name: string): PuppetFacts {
  return PUPPETS[name] ?? UNKNOWN
}

/** Looked for where Wechaty will look, without running any of it. A path to a puppet of one's own is there or not. */
export function isPuppetInstalled(name: string, from = import.meta.url): boolean {
  if (/^[./]/u.test(name)) return existsSync(name)
  const folders = createRequire(from).resolve.paths(name) ?? []
  return folders.some((folder) => existsSync(join(folder, name, 'package.json')))
}

/** wechaty-puppet-padlocal → npm install --no-save wechaty-puppet-padlocal@1.20.1 */
export function installCommand(name: string): string {
  const { version } = puppetFacts(name)
  return `npm install --no-save ${name}${version === undefined ? '' : `@${version}`}`
}
