// Owns what is known of each puppet: whether ids survive a login, and whether the account is at risk.

export interface PuppetFacts {
  /** Ids of people and groups stay the same over logins. */
  readonly idsStable: boolean
  /** The platform bans accounts that use it. */
  readonly risksBan: boolean
}

const PUPPETS: Readonly<Record<string, PuppetFacts>> = {
  simulator: { idsStable: true, risksBan: false },
  'wechaty-puppet-service': { idsStable: true, risksBan: true },
  'wechaty-puppet-padlocal': { idsStable: true, risksBan: true },
  'wechaty-puppet-wechat4u': { idsStable: false, risksBan: true },
  'wechaty-puppet-wechat': { idsStable: false, risksBan: true },
  'wechaty-puppet-xp': { idsStable: true, risksBan: true },
}

/** A puppet that nobody has looked at: better to bind people for one login too few than to a stranger. */
const UNKNOWN: PuppetFacts = { idsStable: false, risksBan: true }

export function puppetFacts(name: string): PuppetFacts {
  return PUPPETS[name] ?? UNKNOWN
}
