// Owns the list of what is checked, in the order in which a start needs it.

import type { Settings } from '../config.ts'
import type { DoctorFinding } from '../wording/doctor.ts'
import { checkChannel } from './channel.ts'
import { checkDatabase } from './database.ts'
import type { Check } from './finding.ts'
import { checkDocuments, checkKnowledge } from './folders.ts'
import { checkNative, checkNode } from './machine.ts'
import { checkPort } from './port.ts'

const CHECKS: readonly Check[] = [checkNode, checkNative, checkDatabase, checkDocuments, checkKnowledge, checkPort, checkChannel]

export async function runChecks(settings: Settings): Promise<readonly DoctorFinding[]> {
  const findings: DoctorFinding[] = []
  for (const check of CHECKS) findings.push(await check(settings))
  return findings
}
